import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportPKCS8, exportSPKI } from 'jose';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Authenticator } from '../../../src/edge/identities/identity.ts';
import { createJwtAuthenticator } from '../../../src/edge/identities/jwt-authenticator.ts';
import { openKeys } from '../../../src/edge/identities/jwt-keys.ts';
import {
  closedAddress,
  createSigningKey,
  goodClaims,
  secondsFromNow,
  sign,
  startIssuer,
  type Issuer,
} from './issuer.ts';

const key = await createSigningKey('es-1');
const folder = mkdtempSync(join(tmpdir(), 'lodestone-keys-'));
let issuer: Issuer | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await issuer?.close();
  issuer = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function checking(keys: { readonly address: URL } | { readonly file: string }): Promise<Authenticator> {
  const settings = { issuer: goodClaims.iss, audience: goodClaims.aud, algorithms: ['ES256'], toleranceSeconds: 30 };
  return createJwtAuthenticator(settings, await openKeys(keys));
}

function file(name: string, text: string): { readonly file: string } {
  writeFileSync(join(folder, name), text);
  return { file: join(folder, name) };
}

describe('createJwtAuthenticator', () => {
  it('names the client by issuer and subject, and hashes a long name', async () => {
    issuer = await startIssuer([key.jwk]);
    const { examine } = await checking(issuer);
    expect(await examine(await sign(key))).toMatchObject({ identity: { client: 'sub:https://issuer.example:user-1' } });
    const long = await examine(await sign(key, { sub: 'x'.repeat(500) }));
    expect(long).toMatchObject({ identity: { client: expect.stringMatching(/^sub:[0-9a-f]{64}$/) } });
  });

  it('asks the issuer for its keys once, and recognises a token that it has checked', async () => {
    issuer = await startIssuer([key.jwk]);
    const { recognise, examine } = await checking(issuer);
    const token = await sign(key);
    expect(await recognise(token)).toBeUndefined();
    for (let times = 0; times < 5; times += 1) await examine(await sign(key, { sub: `user-${times}` }));
    expect(await examine(token)).toHaveProperty('identity');
    expect(await recognise(token)).toMatchObject({ client: 'sub:https://issuer.example:user-1' });
    expect(issuer.asked()).toBe(1);
  });

  // Would catch: a token that stays valid after its end because it was valid once.
  it('does not recognise a token that has expired since, and lets clocks differ by the tolerance', async () => {
    issuer = await startIssuer([key.jwk]);
    const { recognise, examine } = await checking(issuer);
    expect(await examine(await sign(key, { exp: secondsFromNow(-20) }))).toHaveProperty('identity');
    expect(await examine(await sign(key, { nbf: secondsFromNow(20) }))).toHaveProperty('identity');
    const token = await sign(key, { exp: secondsFromNow(5) });
    await examine(token);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30_000 });
    expect(await recognise(token)).toBeDefined();
    vi.setSystemTime(Date.now() + 10_000);
    expect(await recognise(token)).toBeUndefined();
  });

  // Would catch: a good token that is called bad, which its owner would then throw away.
  it.each([
    ['is not there', undefined],
    ['fails', 'status'],
    ['answers with something else', 'text'],
    ['sends to another place', 'redirect'],
  ] as const)('says that nobody can say where the issuer %s', async (_, how) => {
    issuer = await startIssuer([key.jwk]);
    const other = await startIssuer([key.jwk]);
    if (how === 'status') issuer.answer((response) => response.writeHead(500).end());
    if (how === 'text') issuer.answer((response) => response.end('<html>'));
    if (how === 'redirect')
      issuer.answer((response) => response.writeHead(302, { location: other.address.href }).end());
    const { examine } = await checking({ address: how === undefined ? await closedAddress() : issuer.address });
    expect(await examine(await sign(key))).toEqual({ unavailable: expect.any(String) });
    // One that is refused before any key is needed stays refused.
    expect(await examine(await sign(await createSigningKey('es-384', 'ES384')))).toHaveProperty('refused');
    expect(other.asked()).toBe(0);
    await other.close();
  });

  it('gives up an issuer that does not answer, and leaves it alone for a while', async () => {
    issuer = await startIssuer([key.jwk]);
    issuer.answer(() => undefined);
    const { examine } = await checking(issuer);
    const tokens = await Promise.all([...Array(10).keys()].map((at) => sign(key, { sub: `user-${at}` })));
    const findings = await Promise.all(tokens.map((token) => examine(token)));
    expect(findings.every((finding) => 'unavailable' in finding)).toBe(true);
    for (const token of tokens) expect(await examine(token)).toHaveProperty('unavailable');
    expect(issuer.asked()).toBe(1);
  });

  // Would catch: an issuer that sends without end and fills the memory.
  it('reads no more than a megabyte of keys', async () => {
    issuer = await startIssuer([key.jwk]);
    let sent = 0;
    issuer.answer((response) => {
      const more = (): void => {
        if (response.destroyed || sent > 50_000_000) return void response.end();
        sent += 100_000;
        response.write(' '.repeat(100_000), more);
      };
      more();
    });
    const { examine } = await checking(issuer);
    expect(await examine(await sign(key))).toHaveProperty('unavailable');
    expect(sent).toBeLessThan(20_000_000);
  });

  // Would catch: tokens of an attacker that make the server ask the issuer each time, or that lock out all others.
  it('asks the issuer no more for tokens with unknown keys, and goes on with the keys that it has', async () => {
    issuer = await startIssuer([key.jwk]);
    const { examine } = await checking(issuer);
    expect(await examine(await sign(key))).toHaveProperty('identity');
    issuer.answer((response) => response.writeHead(500).end());
    for (let times = 0; times < 20; times += 1)
      expect(await examine(await sign({ ...key, kid: `unknown-${times}` }))).toHaveProperty('refused');
    expect(await examine(await sign(key, { sub: 'user-2' }))).toHaveProperty('identity');
    expect(issuer.asked()).toBe(1);
  });
});

describe('openKeys', () => {
  it('takes a public key from a file, in PEM or as a set', async () => {
    const stranger = await createSigningKey('es-1');
    for (const keys of [
      file('key.pem', await exportSPKI(key.publicKey)),
      file('keys.json', JSON.stringify({ keys: [key.jwk] })),
    ]) {
      const { examine } = await checking(keys);
      expect(await examine(await sign(key))).toHaveProperty('identity');
      expect(await examine(await sign(stranger))).toHaveProperty('refused');
    }
  });

  it.each([
    ['a private key in PEM', async () => exportPKCS8(key.privateKey), 'holds a private key'],
    [
      'a private key in a set',
      async () => JSON.stringify({ keys: [await exportJWK(key.privateKey)] }),
      'no public key',
    ],
    ['a secret in a set', async () => JSON.stringify({ keys: [{ kty: 'oct', k: 'c2VjcmV0' }] }), 'no public key'],
    ['an empty set', async () => '{"keys": []}', 'no public key'],
    ['a letter', async () => 'dear', 'no public key'],
  ])('refuses a file with %s', async (_, text, says) => {
    await expect(openKeys(file('wrong', await text()))).rejects.toThrow(says);
  });

  it('refuses a file that is not there', async () => {
    await expect(openKeys({ file: join(folder, 'none.pem') })).rejects.toThrow('cannot be read');
  });
});
