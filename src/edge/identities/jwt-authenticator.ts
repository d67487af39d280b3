import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { JwtSettings } from './auth-settings.ts';
import { scopesAmong, type Authenticator, type Finding, type Identity, type Scope } from './identity.ts';
import { KeysUnavailable } from './jwt-keys.ts';
import { hashOf } from './token-record.ts';

/** A token that was found valid is not checked again for this time, or until it expires. */
const rememberedMilliseconds = 60_000;
const rememberedTokens = 10_000;
/** Longer names of clients are hashed. */
const longestName = 120;

/** Tokens of an identity provider, checked by its public keys. */
export function createJwtAuthenticator(
  { issuer, audience, algorithms, toleranceSeconds }: Omit<JwtSettings, 'keys'>,
  keys: JWTVerifyGetKey,
): Authenticator {
  const remembered = new Map<string, { readonly identity: Identity; readonly until: number }>();
  const remember = (key: string, identity: Identity, expires: number): void => {
    const until = Math.min(Date.now() + rememberedMilliseconds, (expires + toleranceSeconds) * 1_000);
    remembered.set(key, { identity, until });
    const [oldest] = remembered.keys();
    if (remembered.size > rememberedTokens && oldest !== undefined) remembered.delete(oldest);
  };
  const options = {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance: toleranceSeconds,
    requiredClaims: ['exp', 'sub'],
  };
  return {
    async recognise(token) {
      const key = hashOf(token).toString('base64');
      const known = remembered.get(key);
      if (known === undefined) return undefined;
      if (Date.now() < known.until) return known.identity;
      remembered.delete(key);
      return undefined;
    },
    async examine(token): Promise<Finding> {
      try {
        const { payload } = await jwtVerify(token, keys, options);
        if (typeof payload.sub !== 'string' || payload.sub === '') return { refused: 'the claim "sub" is no text' };
        const identity = { client: clientOf(issuer, payload.sub), scopes: scopesOf(payload) };
        remember(hashOf(token).toString('base64'), identity, payload.exp ?? 0);
        return { identity };
      } catch (error) {
        return findingOf(error);
      }
    },
  };
}

/** OAuth 2.0 has the scopes in one text, with spaces between them. Some providers give a list in `scp`. */
function scopesOf({ scope, scp }: JWTPayload): ReadonlySet<Scope> {
  const given: readonly unknown[] = [scope, scp].flat();
  return scopesAmong(given.flatMap((one) => (typeof one === 'string' ? one.split(' ') : [])));
}

function clientOf(issuer: string, subject: string): string {
  const name = `sub:${issuer}:${subject}`;
  return name.length <= longestName ? name : `sub:${hashOf(name).toString('hex')}`;
}

/** Errors of the keys are told from errors of the token, because a client with a good token must not throw it away. */
const ofKeys = new Set([errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code]);

function findingOf(error: unknown): Finding {
  if (error instanceof KeysUnavailable) return { unavailable: `${error.message}: ${textOf(error.cause)}` };
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return { refused: `${error.code}: the claim "${error.claim}" is ${error.reason}` };
  if (error instanceof errors.JOSEError)
    return ofKeys.has(error.code) ? { unavailable: error.message } : { refused: `${error.code}: ${error.message}` };
  // Such as a key that does not fit the algorithm. Whatever it is, nobody has shown whose the token is.
  return { refused: textOf(error) };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : 'no further reason';
}
