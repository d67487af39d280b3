import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../../errors.ts';
import { scopes, type Scope } from './identity.ts';

/** One line of the file of tokens. It holds no token, only the hash of one. */
export interface TokenRecord {
  readonly name: string;
  readonly sha256: string;
  readonly scopes: readonly Scope[];
  /** The first moment at which the token is no longer valid. Undefined: it stays valid. */
  readonly expires?: string | undefined;
}

const recordSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    error: 'expected 1 to 64 letters, digits, dots, hyphens and underscores, with a letter or digit first',
  }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'expected the 64 digits of a hash, as `lodestone token` prints them' }),
  scopes: z
    .array(z.enum(scopes))
    .refine((given) => given.includes('read'), { error: 'expected "read", and "compute" besides it or not' }),
  expires: z
    .union([z.iso.date(), z.iso.datetime()], {
      error: 'expected a day such as 2027-06-30, or a time such as 2027-06-30T12:00:00Z',
    })
    .optional(),
});

/**
 * The hash of a token. A slow hash, such as one for passwords, would add nothing. It slows down the guessing of words that
 * people choose. A token has 256 random bits, and nobody guesses those however fast the hash is.
 */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Makes a token and its record. The token is nowhere else, so who loses it needs a new one. */
export function createToken(wanted: Omit<TokenRecord, 'sha256'>): {
  readonly token: string;
  readonly record: TokenRecord;
} {
  // The prefix lets tools that look for secrets find tokens that were published by mistake.
  const token = `lodestone_${randomBytes(32).toString('base64url')}`;
  const record = recordSchema.safeParse({ ...wanted, sha256: hashOf(token).toString('hex') });
  if (record.success) return { token, record: record.data };
  throw new DomainError('BAD_USER_INPUT', `The token was not made. ${messageOf(record.error)}.`);
}

/** Reads the lines of the file of tokens. Empty lines and lines that begin with # are passed over. */
export function readTokenRecords(text: string, file: string): readonly TokenRecord[] {
  const records = new Map<string, TokenRecord>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const wrong = (what: string): DomainError =>
      new DomainError(
        'BAD_USER_INPUT',
        `${file}:${index + 1} is no token: ${what}. Replace the line by one of \`lodestone token NAME\`.`,
      );
    const parsed = recordSchema.safeParse(json(line));
    if (!parsed.success) throw wrong(messageOf(parsed.error));
    if (records.has(parsed.data.name)) throw wrong(`the name "${parsed.data.name}" stands in an earlier line`);
    records.set(parsed.data.name, parsed.data);
  }
  return [...records.values()];
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function messageOf({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'it cannot be read';
  return [issue.path.join('.'), issue.message].filter((part) => part !== '').join(': ');
}
