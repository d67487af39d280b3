import { createHmac } from 'node:crypto';
import { exportSPKI } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/edge/http/logger.ts';
import { openAuthenticator } from '../../../src/edge/identities/open-authenticator.ts';
import { readAuth } from '../../../src/edge/identities/auth-settings.ts';
import { serveSeeded, type Served } from '../serve-seeded.ts';
import { createSigningKey, goodClaims, secondsFromNow, sign, startIssuer, type Issuer } from './issuer.ts';

/** Tokens that an attacker could send to a server with AUTH=jwt, on every way in. */

const [es256, rs256, stranger, unlisted] = await Promise.all([
  createSigningKey('es-1'),
  createSigningKey('rs-1', 'RS256'),
  createSigningKey('es-1'),
  createSigningKey('es-384', 'ES384'),
]);
const unknown = { ...stranger, kid: 'es-9' };
const lines: string[] = [];
let issuer: Issuer;
let served: Served;

beforeAll(async () => {
  issuer = await startIssuer([es256.jwk, rs256.jwk, unlisted.jwk]);
  const auth = readAuth({
    AUTH: 'jwt',
    AUTH_JWKS: issuer.address.href,
    AUTH_ISSUER: goodClaims.iss,
    AUTH_AUDIENCE: goodClaims.aud,
  });
  const logger = createLogger('info', { write: (line) => void lines.push(line) });
  const authenticator = await openAuthenticator(auth, logger);
  if (authenticator === undefined) throw new Error('AUTH=jwt checks nothing');
  served = await serveSeeded({ authenticator, logger });
});
afterAll(async () => {
  await served.close();
  await issuer.close();
});

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = (): object => ({ ...goodClaims, exp: secondsFromNow(300) });

/** A token that is signed with a text as a secret, and says so. */
function hmacToken(secret: string, kid: string): string {
  const signed = `${part({ alg: 'HS256', kid, typ: 'JWT' })}.${part(claims())}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

async function withOtherClaims(): Promise<string> {
  const [header, , signature] = (await sign(es256)).split('.');
  return [header, part({ ...claims(), sub: 'admin' }), signature].join('.');
}

/** Each attack with its token, and what the log says. */
const attacks: readonly (readonly [attack: string, token: () => Promise<string>, logged: string])[] = [
  ['no token', async () => '', 'there is no token'],
  ['an expired token', () => sign(es256, { exp: secondsFromNow(-31) }), '"exp"'],
  ['alg none without a signature', async () => `${part({ alg: 'none' })}.${part(claims())}.`, 'ALG_NOT_ALLOWED'],
  [
    'alg None with a signature',
    async () => `${part({ alg: 'None', kid: 'es-1' })}.${part(claims())}.AA`,
    'ALG_NOT_ALLOWED',
  ],
  [
    'HS256 with the public key in PEM',
    async () => hmacToken(await exportSPKI(rs256.publicKey), 'rs-1'),
    'ALG_NOT_ALLOWED',
  ],
  ['HS256 with the public key as JSON', async () => hmacToken(JSON.stringify(rs256.jwk), 'rs-1'), 'ALG_NOT_ALLOWED'],
  ['a token for another audience', () => sign(es256, { aud: 'another-service' }), '"aud"'],
  ['a token without an audience', () => sign(es256, { aud: undefined }), '"aud"'],
  ['a token of another issuer', () => sign(es256, { iss: 'https://issuer.example.evil' }), '"iss"'],
  ['a token with an unknown key', () => sign(unknown), 'NO_MATCHING_KEY'],
  ['a token that names a known key and is signed by another', () => sign(stranger), 'SIGNATURE_VERIFICATION_FAILED'],
  ['an algorithm that is not in the list', () => sign(unlisted), 'ALG_NOT_ALLOWED'],
  ['a key of another algorithm', async () => sign({ ...es256, kid: 'rs-1' }), 'NO_MATCHING_KEY'],
  ['a token without an expiry', () => sign(es256, { exp: undefined }), '"exp"'],
  ['an expiry that is no number', () => sign(es256, { exp: '2999-01-01' }), '"exp"'],
  ['a token that is not valid yet', () => sign(es256, { nbf: secondsFromNow(60) }), '"nbf"'],
  ['a token of nobody', () => sign(es256, { sub: undefined }), '"sub"'],
  ['a token of an empty name', () => sign(es256, { sub: '' }), '"sub"'],
  ['other claims under a good signature', withOtherClaims, 'SIGNATURE_VERIFICATION_FAILED'],
  ['bytes that are no token', async () => 'a.b.c', 'JWS'],
  ['a header that is no JSON', async () => `${Buffer.from('{').toString('base64url')}.e30.AA`, 'JWS'],
  [
    'a header that needs an unknown extension',
    async () => `${part({ alg: 'ES256', crit: ['x'], x: 1 })}.e30.AA`,
    'NOT_SUPPORTED',
  ],
];

const waysIn = ['/graphql?query={__typename}', '/graphql', '/schema.graphql', '/metrics', '/nothing'];

describe('a server with AUTH=jwt', () => {
  it('answers a good token of each algorithm', async () => {
    for (const key of [es256, rs256]) {
      const headers = { authorization: `Bearer ${await sign(key)}` };
      const { status, json } = await served.ask('{ oem(key: "boeing") { supply { __typename } } }', undefined, headers);
      expect([status, json.errors]).toEqual([200, undefined]);
    }
  });

  // Would catch: any of the classic holes of libraries and their settings, and a route without the guard.
  it.each(attacks)(
    'F26: refuses %s with 401 on every way in, and says why in its log alone',
    async (_, token, logged) => {
      const value = await token();
      const headers = { ...(value !== '' && { authorization: `Bearer ${value}` }) };
      lines.length = 0;
      const posted = await served.ask('{ __typename }', undefined, headers);
      expect(posted.status).toBe(401);
      expect(posted.headers.get('www-authenticate')).toMatch(/^Bearer realm="lodestone"/);
      expect(posted.json).toEqual({
        errors: [
          {
            message: 'The server needs a valid token. Send it in the header "Authorization: Bearer TOKEN".',
            extensions: { code: 'UNAUTHENTICATED', requestId: posted.headers.get('x-request-id') },
          },
        ],
      });
      expect(lines.join('')).toContain(JSON.stringify(logged).slice(1, -1));
      for (const way of waysIn)
        expect([way, (await fetch(served.address + way, { headers })).status]).toEqual([way, 401]);
      expect(lines.filter((line) => value !== '' && line.includes(value))).toEqual([]);
    },
  );

  it('takes scopes from `scope` and `scp`, and refuses a token without `read` with 403', async () => {
    const statusOf = async (given: object): Promise<number> => {
      const token = await sign(es256, { scope: undefined, ...given });
      const query = '{ oem(key: "boeing") { supply { __typename } } }';
      return (await served.ask(query, undefined, { authorization: `Bearer ${token}` })).status;
    };
    expect(await statusOf({ scp: ['read', 'compute'] })).toBe(200);
    expect(await statusOf({ scp: 'compute read' })).toBe(200);
    expect(await statusOf({ scope: 'read' })).toBe(403);
    expect(await statusOf({ scope: 'openid profile' })).toBe(403);
    expect(await statusOf({ scope: 'readcompute' })).toBe(403);
    expect(await statusOf({ scope: { read: true } })).toBe(403);
    expect(await statusOf({})).toBe(403);
  });
});
