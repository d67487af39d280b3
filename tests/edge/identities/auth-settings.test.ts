import { describe, expect, it } from 'vitest';
import { assertGuarded } from '../../../src/edge/identities/assert-guarded.ts';
import { readAuth } from '../../../src/edge/identities/auth-settings.ts';
import { isLoopback } from '../../../src/config.ts';

const jwt = {
  AUTH: 'jwt',
  AUTH_JWKS: 'https://issuer.example/keys',
  AUTH_ISSUER: 'https://issuer.example',
  AUTH_AUDIENCE: 'lodestone',
};

describe('readAuth', () => {
  it('lets everybody ask where nobody says otherwise', () => {
    expect(readAuth({})).toEqual({ kind: 'none', allowAnonymous: false });
    expect(readAuth({ ALLOW_ANONYMOUS: 'on' })).toEqual({ kind: 'none', allowAnonymous: true });
  });

  it('reads each mode with its settings', () => {
    expect(readAuth({ AUTH: 'token', AUTH_TOKENS_FILE: 'a' })).toEqual({ kind: 'token', file: 'a' });
    expect(readAuth(jwt)).toEqual({
      kind: 'jwt',
      keys: { address: new URL('https://issuer.example/keys') },
      issuer: 'https://issuer.example',
      audience: 'lodestone',
      algorithms: ['ES256', 'RS256', 'EdDSA'],
      toleranceSeconds: 30,
    });
    const { AUTH_JWKS: _, ...rest } = jwt;
    const changes = { AUTH_KEY_FILE: 'key.pem', AUTH_ALGORITHMS: 'PS256, Ed25519', AUTH_CLOCK_TOLERANCE_SECONDS: '0' };
    expect(readAuth({ ...rest, ...changes })).toMatchObject({
      keys: { file: 'key.pem' },
      algorithms: ['PS256', 'Ed25519'],
      toleranceSeconds: 0,
    });
  });

  // Would catch: a server that its operator believes to be closed.
  it.each([
    ['AUTH', { AUTH: 'tokens' }],
    ['AUTH', { AUTH: '' }],
    ['AUTH_TOKENS_FILE', { AUTH: 'token' }],
    ['AUTH_TOKENS_FILE', { AUTH: 'token', AUTH_TOKENS_FILE: '' }],
    ['AUTH_TOKENS_FILE', { AUTH_TOKENS_FILE: 'a' }],
    ['AUTH_JWKS', { ...jwt, AUTH: 'none' }],
    ['AUTH_ISSUER', { ...jwt, AUTH: 'token', AUTH_TOKENS_FILE: 'a' }],
    ['AUTH_ISSUER', { ...jwt, AUTH_ISSUER: undefined }],
    ['AUTH_AUDIENCE', { ...jwt, AUTH_AUDIENCE: undefined }],
    ['AUTH_JWKS', { ...jwt, AUTH_JWKS: undefined }],
    ['AUTH_JWKS', { ...jwt, AUTH_KEY_FILE: 'key.pem' }],
    ['AUTH_JWKS', { ...jwt, AUTH_JWKS: 'http://issuer.example/keys' }],
    ['AUTH_JWKS', { ...jwt, AUTH_JWKS: 'http://127.0.0.1.evil.example/keys' }],
    ['AUTH_JWKS', { ...jwt, AUTH_JWKS: 'file:///etc/keys' }],
    ['AUTH_JWKS', { ...jwt, AUTH_JWKS: 'https://user:word@issuer.example/keys' }],
    ['AUTH_ALGORITHMS', { ...jwt, AUTH_ALGORITHMS: 'ES256,HS256' }],
    ['AUTH_ALGORITHMS', { ...jwt, AUTH_ALGORITHMS: 'none' }],
    ['AUTH_ALGORITHMS', { ...jwt, AUTH_ALGORITHMS: '' }],
    ['AUTH_CLOCK_TOLERANCE_SECONDS', { ...jwt, AUTH_CLOCK_TOLERANCE_SECONDS: '301' }],
    ['ALLOW_ANONYMOUS', { ALLOW_ANONYMOUS: 'yes' }],
  ])('refuses a wrong or missing %s by name', (name, environment) => {
    expect(() => readAuth(environment)).toThrow(new RegExp(`(^|\\. )${name} is `));
  });

  it('takes keys over http from this machine alone', () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '127.8.9.1'])
      expect(readAuth({ ...jwt, AUTH_JWKS: `http://${host}:8080/keys` })).toHaveProperty('kind', 'jwt');
  });
});

describe('isLoopback', () => {
  it.each([
    '127.0.0.1',
    '127.255.0.3',
    '::1',
    'localhost',
    'LOCALHOST',
    '[::1]',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
  ])('is true of %s', (host) => expect(isLoopback(host)).toBe(true));

  it.each([
    '0.0.0.0',
    '::',
    '128.0.0.1',
    '10.0.0.1',
    '::2',
    '127.0.0.1.example.org',
    'localhost.example.org',
    'my-host',
    '',
  ])('is false of %s', (host) => expect(isLoopback(host)).toBe(false));
});

describe('assertGuarded', () => {
  const anonymous = { kind: 'none', allowAnonymous: false } as const;

  it('lets everybody ask on this machine, and elsewhere if somebody says so or tokens are checked', () => {
    expect(() => assertGuarded(anonymous, '127.0.0.1')).not.toThrow();
    expect(() => assertGuarded({ kind: 'none', allowAnonymous: true }, '0.0.0.0')).not.toThrow();
    expect(() => assertGuarded({ kind: 'token', file: 'a' }, '0.0.0.0')).not.toThrow();
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'lodestone'])(
    'refuses the host %s without a word about strangers, with the choices',
    (host) => {
      for (const choice of ['AUTH=token', 'AUTH=jwt', 'ALLOW_ANONYMOUS=on', 'HOST=127.0.0.1'])
        expect(() => assertGuarded(anonymous, host)).toThrow(choice);
    },
  );
});
