import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lodestone } from './run-lodestone.ts';

/** `lodestone token`, and the start of a server that asks for tokens. */

const directory = mkdtempSync(join(tmpdir(), 'lodestone-token-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('lodestone token', () => {
  it('prints the line for the file alone on standard output, and the token once beside it', async () => {
    const { code, out, err } = await lodestone(['token', 'reports', '--scopes', 'read,compute']);
    expect(code).toBe(0);
    const [token = ''] = /lodestone_[\w-]+/.exec(err) ?? [];
    const sha256 = createHash('sha256').update(token).digest('hex');
    expect(JSON.parse(out)).toEqual({ name: 'reports', sha256, scopes: ['read', 'compute'] });
    expect(out).not.toContain(token);
    expect(err.split(token)).toHaveLength(2);
  });

  it('with --json prints both, and takes the day of its end', async () => {
    const { code, out, err } = await lodestone(['token', 'v', '--scopes', 'read', '--expires', '2027-06-30', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      token: expect.stringMatching(/^lodestone_/),
      record: { name: 'v', scopes: ['read'], expires: '2027-06-30' },
    });
  });

  it.each([
    [['two words'], 'name'],
    [['a', '--scopes', 'read,write'], '"write"'],
    [['a', '--scopes', 'compute'], 'read'],
    [['a', '--expires', 'tomorrow'], 'expires'],
  ])('refuses %j and makes no token', async (args, says) => {
    const { code, out, err } = await lodestone(['token', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).not.toContain('lodestone_');
  });
});

describe('lodestone serve', () => {
  const store = join(directory, 'none.sqlite');
  const serve = (environment: Readonly<Record<string, string>>) =>
    lodestone(['serve', '--store', `file:${store}`], environment);

  // Would catch: a server that lets everybody ask because nobody thought of it.
  it('refuses to let everybody ask on an address that others reach, says the choices, and ends with 2', async () => {
    const { code, err } = await serve({ HOST: '0.0.0.0' });
    expect(code).toBe(2);
    for (const choice of ['AUTH=token', 'AUTH=jwt', 'ALLOW_ANONYMOUS=on']) expect(err).toContain(choice);
    // Would catch: a message of several lines, whose ends are printed as escapes.
    expect(err).not.toContain(String.raw`\u00`);
    expect(existsSync(store)).toBe(false);
  });

  it.each([
    [{ AUTH: 'token' }, 'AUTH_TOKENS_FILE'],
    [{ AUTH: 'token', AUTH_TOKENS_FILE: join(directory, 'missing.jsonl') }, 'missing.jsonl'],
    [{ AUTH: 'jwt', AUTH_JWKS: 'https://issuer.example' }, 'AUTH_ISSUER'],
    [{ AUTH: 'jwt', AUTH_KEY_FILE: 'none.pem', AUTH_ISSUER: 'i', AUTH_AUDIENCE: 'a' }, 'none.pem'],
  ])('refuses to start with %j, and ends with 2 before it makes a store', async (environment, says) => {
    const { code, err } = await serve(environment);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(existsSync(store)).toBe(false);
  });

  it('names the line of the file that holds no token', async () => {
    const file = join(directory, 'tokens.jsonl');
    writeFileSync(file, '# ours\nsecret-word\n');
    const { code, err } = await serve({ AUTH: 'token', AUTH_TOKENS_FILE: file });
    expect(code).toBe(2);
    expect(err).toContain(`${file}:2`);
    expect(err).not.toContain('secret-word');
  });
});
