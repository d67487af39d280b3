import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, type TextResult } from '../../../src/ingest/read/read-text.ts';
import { withFolder } from '../data-files.ts';

async function reading(content: string | Uint8Array, maxBytes = 1_000_000): Promise<TextResult> {
  return withFolder({ x: content }, (folder) => readText(join(folder, 'x'), maxBytes));
}

/** Bytes from texts in Latin 1, in which each character is the byte of its number. */
function bytes(...parts: readonly string[]): Uint8Array {
  return Buffer.from(parts.join(''), 'latin1');
}

describe('readText', () => {
  it('gives the text as it stands, without the byte order mark', async () => {
    expect(await reading('\ufeffid\r\n鉱山\n')).toEqual({ text: 'id\r\n鉱山\n' });
    expect(await reading('')).toEqual({ text: '' });
  });

  it('keeps a byte order mark that does not stand first, as it is a character there', async () => {
    expect(await reading('a\ufeffb')).toEqual({ text: 'a\ufeffb' });
  });

  describe('the limit', () => {
    it('is the most bytes that a file may have, not characters', async () => {
      // "é" has two bytes in UTF-8.
      expect(await reading('éé', 4)).toEqual({ text: 'éé' });
      expect(await reading('éé', 3)).toMatchObject({
        problem: { line: 1, rule: 'FILE', message: 'the file has 4 bytes, and the limit is 3; split the file' },
      });
    });
  });

  describe('a byte that is not UTF-8', () => {
    it.each([
      ['at the start', bytes('\xff', 'abc'), 1, 1, '0xFF'],
      ['in the third line', bytes('a\nb\ncd', '\xe9', 'f\n'), 3, 3, '0xE9'],
      // "ü" as two bytes is one character, so that the fourth byte is the third character.
      ['after a letter of two bytes', bytes('a', '\xc3\xbc', '\x80'), 1, 3, '0x80'],
      // The byte order mark is no character of the first line.
      ['after a byte order mark', bytes('\xef\xbb\xbf', 'ab', '\xfc'), 1, 3, '0xFC'],
      // A letter whose second byte is missing begins at the byte that is named.
      ['where a letter is cut short by a line end', bytes('ab', '\xc3', '\ncd'), 1, 3, '0xC3'],
      ['where the file ends inside a letter', bytes('a\nbc', '\xe9\x89'), 2, 3, '0xE9'],
    ])('is named by line, character and value: %s', async (_, content, line, column, byte) => {
      expect(await reading(content)).toMatchObject({
        problem: { rule: 'FILE', line, column, message: `the byte ${byte} is not UTF-8; save the file as UTF-8` },
      });
    });

    it('is not blamed where the whole file is UTF-16, of either order', async () => {
      const message = 'the file is UTF-16; save it as UTF-8';
      const place = { line: 1, column: 1, message };
      expect(await reading(Buffer.from('\ufeffid', 'utf16le'))).toMatchObject({ problem: place });
      expect(await reading(Buffer.from('\ufeffid', 'utf16le').swap16())).toMatchObject({ problem: place });
    });
  });

  it('names the first NUL by its line and character', async () => {
    expect(await reading('id\nü\0x\0')).toMatchObject({ problem: { rule: 'FILE', line: 2, column: 2 } });
  });
});
