import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../problem.ts';

export type TextResult = { readonly text: string } | { readonly problem: Problem };

const lineFeed = 0x0a;

/** The text of a UTF-8 file without its byte order mark. A file above the limit is not opened. */
export async function readText(file: string, maxBytes: number): Promise<TextResult> {
  const { size } = await stat(file);
  if (size > maxBytes) {
    return refused({
      file,
      line: 1,
      message: `the file has ${counted(size)} bytes, and the limit is ${counted(maxBytes)}; split the file`,
    });
  }
  const bytes = await readFile(file);
  const text = decoded(bytes);
  if (text === undefined) return refused({ file, ...placeOfBadByte(bytes) });
  const nul = text.indexOf('\0');
  if (nul === -1) return { text };
  return refused({ file, ...placeOf(text, nul), message: 'the character NUL is not allowed; is this a text file?' });
}

function refused(problem: Omit<Problem, 'rule'>): TextResult {
  return { problem: { ...problem, rule: 'FILE' } };
}

function counted(bytes: number): string {
  return bytes.toLocaleString('en-US');
}

interface DecodeOptions {
  readonly ignoreBOM?: boolean;
  readonly stream?: boolean;
}

function decoded(bytes: Uint8Array, { ignoreBOM = false, stream = false }: DecodeOptions = {}): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes, { stream });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function placeOf(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function placeOfBadByte(bytes: Uint8Array): Omit<Problem, 'file' | 'rule'> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { line: 1, column: 1, message: 'the file is UTF-16; save it as UTF-8' };
  }
  let line = 0;
  let start = 0;
  let end = 0;
  do {
    start = end;
    end = bytes.indexOf(lineFeed, start) + 1 || bytes.length;
    line += 1;
  } while (decoded(bytes.subarray(start, end)) !== undefined);
  const sound = soundStart(bytes.subarray(start, end));
  const byte = (bytes[start + Buffer.byteLength(sound)] ?? 0).toString(16).toUpperCase();
  const column = sound.replace(/^\ufeff/, '').length + 1;
  return { line, column, message: `the byte 0x${byte} is not UTF-8; save the file as UTF-8` };
}

/** The longest start of the bytes that is UTF-8. */
function soundStart(bytes: Uint8Array): string {
  // As a stream, the decoder accepts an incomplete last character. A sound start therefore never turns unsound.
  const text = (length: number) => decoded(bytes.subarray(0, length), { ignoreBOM: true, stream: true });
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return text(low) ?? '';
}
