import { z } from 'zod';
import { count, isLoopback, onOrOff, parseEnvironment } from '../../config.ts';

/** How the server finds out who asks. */
export type AuthSettings =
  | { readonly kind: 'none'; readonly allowAnonymous: boolean }
  | { readonly kind: 'token'; readonly file: string }
  | ({ readonly kind: 'jwt' } & JwtSettings);

export interface JwtSettings {
  /** Where the public keys are: an address of a JSON Web Key Set, or a file. */
  readonly keys: { readonly address: URL } | { readonly file: string };
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly toleranceSeconds: number;
}

/**
 * The algorithms that may be chosen. All have a public key. With HS256 and its like the key that checks also signs, so
 * whoever knows the public key could sign. `none` signs nothing.
 */
const publicKeyAlgorithms = 'ES256 ES384 ES512 RS256 RS384 RS512 PS256 PS384 PS512 EdDSA Ed25519'.split(' ');
const usualAlgorithms = 'ES256,RS256,EdDSA';
const usualTolerance = 30;
const mostTolerance = 300;

const text = z.string().min(1, { error: 'expected a text' }).optional();

const algorithmsSchema = z
  .string()
  .transform((list) => list.split(',').map((name) => name.trim()))
  .refine((names) => names.every((name) => publicKeyAlgorithms.includes(name)), {
    error: `expected names from ${publicKeyAlgorithms.join(', ')}, with commas between them`,
  });

const jwksSchema = z
  .string()
  .refine((address) => isSafeAddress(URL.parse(address)), {
    error: 'expected an address that starts with https://, or with http:// on this machine',
  })
  .optional();

const authSchema = z
  .object({
    AUTH: z.enum(['none', 'token', 'jwt']).default('none'),
    ALLOW_ANONYMOUS: onOrOff.default(false),
    AUTH_TOKENS_FILE: text,
    AUTH_JWKS: jwksSchema,
    AUTH_KEY_FILE: text,
    AUTH_ISSUER: text,
    AUTH_AUDIENCE: text,
    AUTH_ALGORITHMS: algorithmsSchema.default(usualAlgorithms.split(',')),
    AUTH_CLOCK_TOLERANCE_SECONDS: z
      .literal('0')
      .transform(Number)
      .or(count)
      .refine((seconds) => seconds <= mostTolerance, { error: `expected at most ${mostTolerance} seconds` })
      .default(usualTolerance),
  })
  .transform((read, context): AuthSettings => {
    const wrong = (name: string, message: string): never => {
      context.addIssue({ code: 'custom', path: [name], message, input: read });
      return z.NEVER;
    };
    // A variable of another mode shows that its writer believes in a protection that is not there.
    for (const [name, mode] of modeOf) {
      if (read[name] !== undefined && read.AUTH !== mode)
        wrong(name, `only AUTH=${mode} uses it, and AUTH is ${read.AUTH}`);
    }
    if (read.AUTH === 'none') return { kind: 'none', allowAnonymous: read.ALLOW_ANONYMOUS };
    if (read.AUTH === 'token') {
      if (read.AUTH_TOKENS_FILE !== undefined) return { kind: 'token', file: read.AUTH_TOKENS_FILE };
      return wrong('AUTH_TOKENS_FILE', 'AUTH=token needs the path of the file with the tokens');
    }
    const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_JWKS: jwks, AUTH_KEY_FILE: file } = read;
    const keys = keysOf(jwks, file) ?? wrong('AUTH_JWKS', 'AUTH=jwt needs either AUTH_JWKS or AUTH_KEY_FILE');
    if (issuer === undefined) return wrong('AUTH_ISSUER', 'AUTH=jwt needs the issuer that tokens name');
    if (audience === undefined) return wrong('AUTH_AUDIENCE', 'AUTH=jwt needs the audience that tokens name');
    return {
      kind: 'jwt',
      keys,
      issuer,
      audience,
      algorithms: read.AUTH_ALGORITHMS,
      toleranceSeconds: read.AUTH_CLOCK_TOLERANCE_SECONDS,
    };
  });

function keysOf(address: string | undefined, file: string | undefined): JwtSettings['keys'] | undefined {
  if (address === undefined) return file === undefined ? undefined : { file };
  return file === undefined ? { address: new URL(address) } : undefined;
}

const modeOf = [
  ['AUTH_TOKENS_FILE', 'token'],
  ['AUTH_JWKS', 'jwt'],
  ['AUTH_KEY_FILE', 'jwt'],
  ['AUTH_ISSUER', 'jwt'],
  ['AUTH_AUDIENCE', 'jwt'],
] as const;

/** Reads from environment variables who may ask. A wrong or missing value is BAD_USER_INPUT with its name. */
export function readAuth(environment: NodeJS.ProcessEnv): AuthSettings {
  return parseEnvironment(authSchema, environment);
}

/** Keys that come over an open network could be anybody's. */
function isSafeAddress(address: URL | null): boolean {
  const { protocol, hostname = '', username = '', password = '' } = address ?? {};
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
