import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { DomainError } from '../../errors.ts';
import type { JwtSettings } from './auth-settings.ts';

/** The public keys cannot be had now, so nobody can say whether a token is valid. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** The time that the issuer has to answer. */
const patienceMilliseconds = 3_000;
/** After a failure the issuer is left alone for this time, so that requests with tokens do not become requests to the issuer. */
const restMilliseconds = 2_000;

/** A set of keys is a few kilobytes long. */
const mostBytes = 1_000_000;

/** The keys by which the signatures of tokens are checked. */
export async function openKeys(keys: JwtSettings['keys']): Promise<JWTVerifyGetKey> {
  return 'address' in keys ? remoteKeys(keys.address) : fileKeys(keys.file);
}

/**
 * Keys from the issuer. They are kept for ten minutes. A token with an unknown key makes the server ask again, at most once in
 * thirty seconds. Redirections are not followed.
 */
function remoteKeys(address: URL): JWTVerifyGetKey {
  let failedAt = Number.NEGATIVE_INFINITY;
  const fetchKeys = async (url: string, options: RequestInit): Promise<Response> => {
    if (performance.now() - failedAt < restMilliseconds)
      throw new KeysUnavailable('the issuer did not answer just now');
    try {
      const response = await fetch(url, options);
      if (!response.ok) throw new Error(`the issuer answered with status ${response.status}`);
      // Read here, so that a body that is cut off or is no JSON counts as a failure too.
      const body = await boundedText(response);
      z.object({ keys: z.array(z.unknown()) }).parse(JSON.parse(body));
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    } catch (error) {
      failedAt = performance.now();
      throw new KeysUnavailable('the keys of the issuer cannot be read', { cause: error });
    }
  };
  return createRemoteJWKSet(address, { timeoutDuration: patienceMilliseconds, [customFetch]: fetchKeys });
}

/** The text of an answer. One that is too long is not read to its end. */
async function boundedText({ body }: Response): Promise<string> {
  if (body === null) return '';
  const chunks: AsyncIterable<Uint8Array> = body;
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Error(`the issuer sent more than ${mostBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Public keys from a file: one in PEM, or a JSON Web Key Set. */
async function fileKeys(file: string): Promise<JWTVerifyGetKey> {
  const wrong = (what: string, cause?: unknown): DomainError =>
    new DomainError(
      'BAD_USER_INPUT',
      `AUTH_KEY_FILE ${file} ${what}. Give the public key alone, in PEM or as a JSON Web Key Set.`,
      {
        cause,
      },
    );
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw wrong('cannot be read', error);
  });
  if (text.includes('PRIVATE KEY')) throw wrong('holds a private key, which the server must not have');
  try {
    if (!text.trimStart().startsWith('{')) {
      const key = createPublicKey(text);
      return async () => key;
    }
    const { keys } = keySetSchema.parse(JSON.parse(text));
    return createLocalJWKSet({ keys });
  } catch (error) {
    throw wrong('holds no public key', error);
  }
}

/** `d` and `k` are the secret parts of keys. */
const keySetSchema = z.object({
  keys: z
    .array(
      z
        .looseObject({ kty: z.enum(['EC', 'RSA', 'OKP']) })
        .refine((key) => !('d' in key) && !('k' in key), { error: 'expected a public key' }),
    )
    .min(1),
});
