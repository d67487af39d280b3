import { timingSafeEqual } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Logger } from 'pino';
import { DomainError } from '../../errors.ts';
import { scopesAmong, type Authenticator, type Identity } from './identity.ts';
import { hashOf, readTokenRecords } from './token-record.ts';

export interface TokenFileOptions {
  readonly file: string;
  readonly logger: Logger;
  /** The wall clock in milliseconds. */
  readonly now?: () => number;
}

interface KnownToken {
  readonly hash: Buffer;
  readonly identity: Identity;
  /** In milliseconds. */
  readonly expires: number;
}

/** A change of the file counts after this time at the latest. */
const lookAgainMilliseconds = 1_000;

/**
 * Tokens from a file. The file is looked at when a request comes, at most once a second, and read again if it has changed. So a
 * line that is removed takes its token away within a second, without a signal or a restart. A file that became unreadable or
 * wrong changes nothing, and the log says so.
 */
export async function openTokenAuthenticator({
  file,
  logger,
  now = Date.now,
}: TokenFileOptions): Promise<Authenticator> {
  let mark = await markOf(file);
  let tokens = await readTokens(file);
  warnOfMode(mark.mode, file, logger);
  let lookedAt = performance.now();
  let looking: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    lookedAt = performance.now();
    const seen = await markOf(file);
    if (seen.text === mark.text) return;
    // Before the file is read, so that what is wrong in it is logged once.
    mark = seen;
    tokens = await readTokens(file);
    warnOfMode(seen.mode, file, logger);
    logger.warn({ tokens: tokens.length }, 'the file of tokens was read again');
  };
  const upToDate = async (): Promise<void> => {
    if (looking === undefined && performance.now() - lookedAt < lookAgainMilliseconds) return;
    looking ??= look()
      .catch((error: unknown) =>
        logger.error({ err: error }, 'the file of tokens cannot be used; its former tokens stay valid'),
      )
      .finally(() => {
        looking = undefined;
      });
    await looking;
  };
  const find = (token: string): KnownToken | undefined => {
    const hash = hashOf(token);
    // All are compared, so that the time tells nothing about which one is close.
    return tokens.filter((known) => timingSafeEqual(known.hash, hash))[0];
  };
  return {
    async recognise(token) {
      await upToDate();
      const found = find(token);
      return found !== undefined && now() < found.expires ? found.identity : undefined;
    },
    async examine(token) {
      return { refused: find(token) === undefined ? 'the token is not in the file' : 'the token has expired' };
    },
  };
}

async function readTokens(file: string): Promise<readonly KnownToken[]> {
  return readTokenRecords(await readFile(file, 'utf8'), file).map(({ name, sha256, scopes, expires }) => ({
    hash: Buffer.from(sha256, 'hex'),
    identity: { client: `token:${name}`, scopes: scopesAmong(scopes) },
    expires: expires === undefined ? Infinity : Date.parse(expires),
  }));
}

/** Room for about 20,000 tokens. */
const largestFile = 4 * 1024 * 1024;

async function markOf(file: string): Promise<{ readonly text: string; readonly mode: number }> {
  const found = await stat(file).catch((error: unknown) => {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The file of tokens ${file} cannot be read. Make it with \`lodestone token NAME >> ${file}\`, or correct AUTH_TOKENS_FILE.`,
      { cause: error },
    );
  });
  const { mtimeMs, ctimeMs, size, ino, mode } = found;
  // Reading a pipe would wait for a writer, and with it every request that has a token.
  if (!found.isFile() || size > largestFile)
    throw new DomainError(
      'BAD_USER_INPUT',
      `${file} is no file of at most ${largestFile} bytes, so no tokens are read from it. Correct it, or AUTH_TOKENS_FILE.`,
    );
  return { text: [mtimeMs, ctimeMs, size, ino].join(' '), mode };
}

function warnOfMode(mode: number, file: string, logger: Logger): void {
  if (process.platform === 'win32') return;
  if ((mode & 0o022) !== 0)
    logger.warn(`Other users of this machine can add tokens to ${file}. Run \`chmod 600 ${file}\`.`);
  else if ((mode & 0o004) !== 0)
    logger.warn(`Every user of this machine can read the names and hashes in ${file}. Run \`chmod 600 ${file}\`.`);
}
