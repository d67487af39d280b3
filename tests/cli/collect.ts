import { Writable } from 'node:stream';

/** A stream that keeps what is written to it. */
export function collect(): { readonly stream: Writable; readonly text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      parts.push(chunk);
      done();
    },
  });
  return { stream, text: () => parts.join('') };
}
