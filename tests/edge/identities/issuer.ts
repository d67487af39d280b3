import { createServer, type AddressInfo } from 'node:net';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

export async function createSigningKey(kid: string, alg = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** The claims of a good token: everything that a test of an attack changes is changed from these. */
export const goodClaims = {
  iss: 'https://issuer.example',
  aud: 'lodestone',
  sub: 'user-1',
  scope: 'openid read compute',
};

export const secondsFromNow = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;

/** A token of the issuer. A claim that is undefined is left out. */
export async function sign(key: SigningKey, claims: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const all = { ...goodClaims, exp: secondsFromNow(300), ...claims };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new SignJWT(given).setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT' }).sign(key.privateKey);
}

export interface Issuer {
  readonly address: URL;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  /** Answers in another way from now on. */
  answer(how: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/** A server of public keys on loopback. */
export async function startIssuer(keys: readonly JWK[]): Promise<Issuer> {
  let asked = 0;
  let how = (response: ServerResponse): void => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  };
  const server = createHttpServer((_, response) => {
    asked += 1;
    how(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: new URL(`http://127.0.0.1:${port}/keys`),
    asked: () => asked,
    answer: (next) => {
      how = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An address at which nobody answers. */
export async function closedAddress(): Promise<URL> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return new URL(`http://127.0.0.1:${port}/keys`);
}
