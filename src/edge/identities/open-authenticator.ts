import type { Logger } from 'pino';
import type { AuthSettings } from './auth-settings.ts';
import type { Authenticator } from './identity.ts';
import { createJwtAuthenticator } from './jwt-authenticator.ts';
import { openKeys } from './jwt-keys.ts';
import { openTokenAuthenticator } from './token-authenticator.ts';

/** Makes what checks tokens. Undefined if everybody may ask. A wrong file is BAD_USER_INPUT. */
export async function openAuthenticator(auth: AuthSettings, logger: Logger): Promise<Authenticator | undefined> {
  switch (auth.kind) {
    case 'none':
      return undefined;
    case 'token':
      return openTokenAuthenticator({ file: auth.file, logger });
    case 'jwt':
      return createJwtAuthenticator(auth, await openKeys(auth.keys));
  }
}
