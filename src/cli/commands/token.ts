import type { Command } from 'commander';
import { createToken } from '../../edge/identities/token-record.ts';
import { scopes, type Scope } from '../../edge/identities/identity.ts';
import { DomainError } from '../../errors.ts';
import { printJson, printLine, type Terminal } from '../output.ts';

interface TokenOptions {
  readonly scopes: string;
  readonly expires?: string;
  readonly json?: true;
}

const help = `
Standard output gets the line for the file that AUTH_TOKENS_FILE names. It holds the hash of the token. The token itself is
printed once on standard error, and nobody can read it again. A server that runs sees a new or removed line within a second.

Scopes: read (everything that computes nothing), compute (the computing fields as well).

Examples:
  (umask 077; lodestone token reports --scopes read,compute >> tokens.jsonl)
  lodestone token visitor --scopes read --expires 2027-06-30 >> tokens.jsonl`;

/** `lodestone token` */
export function registerToken(program: Command, terminal: Terminal): void {
  program
    .command('token')
    .description('make a token for a server with AUTH=token')
    .argument('<name>', 'the name of the owner, which the log and the budget use')
    .option('--scopes <list>', 'the scopes of the token, with commas between', 'read,compute')
    .option('--expires <date>', 'the day or time from which it is no longer valid, in UTC')
    .option('--json', 'print the token and its record as JSON on standard output')
    .addHelpText('after', help)
    .action((name: string, options: TokenOptions) => makeToken(name, options, terminal));
}

function makeToken(name: string, { scopes: list, expires, json }: TokenOptions, { out, err }: Terminal): void {
  const { token, record } = createToken({ name, scopes: list.split(',').map(scopeOf), expires });
  if (json) return printJson(out, { token, record });
  printLine(err, `The token of ${name} is shown once: ${token}`);
  return printLine(out, JSON.stringify(record));
}

function scopeOf(word: string): Scope {
  const found = scopes.find((scope) => scope === word.trim());
  if (found !== undefined) return found;
  throw new DomainError('BAD_USER_INPUT', `--scopes names "${word.trim()}". Choose from ${scopes.join(', ')}.`);
}
