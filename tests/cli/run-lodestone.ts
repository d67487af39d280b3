import { Writable } from 'node:stream';
import { run } from '../../src/cli/program.ts';

/** What a command line came to. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as `src/main.ts` does, with a terminal of its own. */
export async function lodestone(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const [out, err] = [createText(), createText()];
  let code = 0;
  await run(['node', 'lodestone', ...args], {
    out: out.stream,
    err: err.stream,
    environment: { ...process.env, ...environment },
    endWith: (exitCode) => {
      code = exitCode;
    },
  });
  return { code, out: out.written(), err: err.written() };
}

/** A stream that keeps what is written to it. */
function createText(): { readonly stream: Writable; readonly written: () => string } {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  return { stream, written: () => text };
}
