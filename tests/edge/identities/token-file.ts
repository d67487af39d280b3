import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { openTokenAuthenticator } from '../../../src/edge/identities/token-authenticator.ts';
import { createToken } from '../../../src/edge/identities/token-record.ts';
import type { Authenticator, Scope } from '../../../src/edge/identities/identity.ts';

export interface TokenFile {
  readonly path: string;
  /** Writes the file anew with a token for each name, and gives the tokens. */
  write(wanted: Readonly<Record<string, readonly Scope[]>>): Readonly<Record<string, string>>;
  remove(): void;
}

/** A file of tokens in a folder of its own. */
export function createTokenFile(): TokenFile {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-tokens-'));
  const path = join(folder, 'tokens.jsonl');
  return {
    path,
    write(wanted) {
      const made = Object.entries(wanted).map(([name, scopes]) => ({ name, ...createToken({ name, scopes }) }));
      writeFileSync(path, made.map(({ record }) => `${JSON.stringify(record)}\n`).join(''));
      chmodSync(path, 0o600);
      return Object.fromEntries(made.map(({ name, token }) => [name, token]));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An authenticator of one token with all scopes and one that may only read. */
export async function createTokens(): Promise<{
  readonly authenticator: Authenticator;
  readonly all: string;
  readonly reader: string;
}> {
  const file = createTokenFile();
  const { all = '', reader = '' } = file.write({ all: ['read', 'compute'], reader: ['read'] });
  const authenticator = await openTokenAuthenticator({ file: file.path, logger: pino({ level: 'silent' }) });
  return { authenticator, all, reader };
}
