import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTokenAuthenticator } from '../../../src/edge/identities/token-authenticator.ts';
import { createToken, hashOf, readTokenRecords } from '../../../src/edge/identities/token-record.ts';
import { createTokenFile, type TokenFile } from './token-file.ts';

let file: TokenFile;
let lines: string[];
beforeEach(() => {
  file = createTokenFile();
  lines = [];
});
afterEach(() => file.remove());

const open = (now?: () => number) =>
  openTokenAuthenticator({
    file: file.path,
    logger: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    ...(now && { now }),
  });

describe('openTokenAuthenticator', () => {
  it('recognises each token by its name and scopes, and no other text', async () => {
    const { first = '', second = '' } = file.write({ first: ['read', 'compute'], second: ['read'] });
    const { recognise, examine } = await open();
    expect(await recognise(first)).toEqual({ client: 'token:first', scopes: new Set(['read', 'compute']) });
    expect(await recognise(second)).toEqual({ client: 'token:second', scopes: new Set(['read']) });
    for (const wrong of ['', `${first} `, first.slice(1), first.toUpperCase(), hashOf(first).toString('hex')]) {
      expect(await recognise(wrong)).toBeUndefined();
      expect(await examine(wrong)).toEqual({ refused: 'the token is not in the file' });
    }
  });

  it('recognises a token until the day that it expires', async () => {
    const { token, record } = createToken({ name: 'visitor', scopes: ['read'], expires: '2027-06-30' });
    writeFileSync(file.path, JSON.stringify(record), { mode: 0o600 });
    let now = Date.parse('2027-06-29T23:59:59.999Z');
    const { recognise, examine } = await open(() => now);
    expect(await recognise(token)).toBeDefined();
    now += 1;
    expect(await recognise(token)).toBeUndefined();
    expect(await examine(token)).toEqual({ refused: 'the token has expired' });
  });

  // Would catch: a token that was taken away and works until somebody restarts the server.
  it('knows new tokens and forgets removed ones when the file changes', async () => {
    const { first = '' } = file.write({ first: ['read'] });
    const { recognise } = await open();
    expect(await recognise(first)).toBeDefined();
    const { second = '' } = file.write({ second: ['read'] });
    await sleep(1_050);
    expect(await recognise(first)).toBeUndefined();
    expect(await recognise(second)).toBeDefined();
  });

  it.each([
    ['is gone', () => rmSync(file.path)],
    ['is wrong', () => writeFileSync(file.path, 'secret-word')],
    ['is too large to be one', () => truncateSync(file.path, 1_000_000_000)],
    // Would catch: a read that waits for a writer, and every request with it, until a restart.
    [
      'is a pipe',
      () => {
        rmSync(file.path);
        execFileSync('mkfifo', [file.path]);
      },
    ],
  ])('keeps its tokens and says so in the log where the file %s', async (_, spoil) => {
    const { first = '' } = file.write({ first: ['read'] });
    const { recognise } = await open();
    spoil();
    await sleep(1_050);
    expect(await recognise(first)).toBeDefined();
    expect(lines.join('')).toContain('its former tokens stay valid');
    expect(lines.join('')).not.toContain('secret-word');
  });

  it.each([
    [0o600, ''],
    [0o640, ''],
    [0o644, 'can read'],
    [0o620, 'can add tokens'],
    [0o666, 'can add tokens'],
  ])('with the mode %o warns %j', async (mode, warning) => {
    file.write({ first: ['read'] });
    chmodSync(file.path, mode);
    await open();
    expect(lines).toHaveLength(warning === '' ? 0 : 1);
    expect(lines.join('')).toContain(warning);
  });

  it('refuses to start without the file', async () => {
    await expect(open()).rejects.toThrow('lodestone token NAME');
  });
});

describe('createToken', () => {
  it('makes 256 random bits, whose SHA-256 is all that the record holds', () => {
    const { token, record } = createToken({ name: 'a', scopes: ['read'] });
    expect(token).toMatch(/^lodestone_[\w-]{43}$/);
    expect(Buffer.from(token.slice('lodestone_'.length), 'base64url')).toHaveLength(32);
    expect(JSON.stringify(record)).not.toContain(token.slice('lodestone_'.length));
    expect(createToken({ name: 'a', scopes: ['read'] }).token).not.toBe(token);
  });
});

describe('hashOf', () => {
  it('is SHA-256', () => {
    // FIPS 180-2, appendix B.1.
    expect(hashOf('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('readTokenRecords', () => {
  const line = JSON.stringify(createToken({ name: 'a', scopes: ['read'] }).record);
  const { record: other } = createToken({ name: 'b', scopes: ['read', 'compute'], expires: '2027-01-01T12:00:00Z' });

  it('passes over empty lines and notes', () => {
    expect(readTokenRecords(`# ours\n\n${line}\r\n${JSON.stringify(other)}`, 'f').map(({ name }) => name)).toEqual([
      'a',
      'b',
    ]);
    expect(readTokenRecords('', 'f')).toEqual([]);
  });

  it.each([
    [
      'a token in place of its hash',
      line.replace(/"sha256":"\w+"/, '"sha256":"lodestone_abc"'),
      'f:1 is no token: sha256',
    ],
    ['an unknown scope', line.replace('"read"', '"read","write"'), 'scopes'],
    ['compute without read', line.replace('"read"', '"compute"'), 'scopes'],
    ['a name twice', `${line}\n${line}`, 'f:2 is no token: the name "a"'],
    ['a day that is none', line.replace('}', ',"expires":"2027-02-30"}'), 'expires'],
    ['a misspelt field', line.replace('}', ',"expire":"2027-02-20"}'), 'expire'],
    ['a name with a line break', line.replace('"a"', String.raw`"a\nb"`), 'name'],
    ['no JSON', 'token', 'f:1 is no token'],
  ])('refuses a file with %s by its line', (_, text, says) => {
    expect(() => readTokenRecords(text, 'f')).toThrow(says);
  });
});
