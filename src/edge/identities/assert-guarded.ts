import { isLoopback } from '../../config.ts';
import { DomainError } from '../../errors.ts';
import type { AuthSettings } from './auth-settings.ts';

/** Refuses to answer strangers by mistake: off this machine, somebody has to say that everybody may ask. */
export function assertGuarded(auth: AuthSettings, host: string): void {
  if (auth.kind !== 'none' || auth.allowAnonymous || isLoopback(host)) return;
  throw new DomainError(
    'BAD_USER_INPUT',
    `Other machines can reach HOST ${host}, and AUTH is none, so everybody could ask everything. AUTH=token with AUTH_TOKENS_FILE asks for tokens that \`lodestone token NAME\` makes. AUTH=jwt with AUTH_JWKS, AUTH_ISSUER and AUTH_AUDIENCE asks for tokens of your identity provider. ALLOW_ANONYMOUS=on lets everybody ask. HOST=127.0.0.1 serves this machine alone. Set one of these.`,
  );
}
