import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { playgroundDirectory, readConfig, seedDirectory } from '../../config.ts';
import { createLogger } from '../../edge/http/logger.ts';
import { assertGuarded } from '../../edge/identities/assert-guarded.ts';
import { readAuth } from '../../edge/identities/auth-settings.ts';
import { openAuthenticator } from '../../edge/identities/open-authenticator.ts';
import { operatorText } from '../../errors.ts';
import { computedHash } from '../../store/computed-hash.ts';
import { fileOf } from '../../store/open-store.ts';
import { exitCodes } from '../exit-codes.ts';
import { openToRead, storeAddress } from '../open.ts';
import { counted, printJson, printLine, type Terminal } from '../output.ts';

interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly says: string;
}
type Examination = () => Promise<string> | string;

const help = `
Checks the requirements of the server, which are Node, settings, tokens, data, playground, store and port. For each that is
missing, prints what to do.

Exit codes: 0 all requirements are met, 1 something is missing.`;

/** `lodestone doctor` */
export function registerDoctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description('check whether this installation can serve, and list what is missing')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .option('--json', 'print the findings as JSON on standard output')
    .addHelpText('after', help)
    .action(async ({ store, json }: { readonly store?: string; readonly json?: true }) => {
      const findings: Finding[] = [];
      for (const [what, examine] of examinations(store, terminal.environment))
        findings.push(await findingOf(what, examine));
      const ok = findings.every((finding) => finding.ok);
      if (json) printJson(terminal.out, { ok, findings });
      else
        for (const { what, ok: well, says } of findings)
          printLine(terminal.out, `${well ? 'ok' : 'NO'}  ${what}: ${says}`);
      terminal.endWith(ok ? exitCodes.done : exitCodes.problems);
    });
}

function examinations(store: string | undefined, environment: NodeJS.ProcessEnv): [string, Examination][] {
  const address = (): string => storeAddress(store, environment);
  return [
    ['Node', () => process.version],
    [
      'settings',
      () => {
        const { host, port } = readConfig(environment);
        return `${host}:${port}, store ${address()}`;
      },
    ],
    ['who may ask', () => examineAuth(environment)],
    ['shipped data', () => present(join(seedDirectory, 'dataset.jsonl'), 'the package is incomplete, so reinstall it')],
    ['playground', () => present(join(playgroundDirectory, 'index.html'), 'run `npm run build:playground`')],
    ['store', () => examineStore(address(), isReadOnly(environment))],
    ['port', () => examinePort(readConfig(environment))],
  ];
}

/** Other settings may be wrong, which is a finding of its own. */
function isReadOnly({ READ_ONLY }: NodeJS.ProcessEnv): boolean {
  return readConfig(READ_ONLY === undefined ? {} : { READ_ONLY }).readOnly;
}

async function findingOf(what: string, examine: Examination): Promise<Finding> {
  try {
    return { what, ok: true, says: await examine() };
  } catch (error) {
    return { what, ok: false, says: error instanceof Error ? operatorText(error) : String(error) };
  }
}

function present(path: string, otherwise: string): string {
  if (existsSync(path)) return path;
  throw new Error(`the file ${path} is missing; ${otherwise}`);
}

async function examineStore(address: string, readOnly: boolean): Promise<string> {
  const file = fileOf(address);
  if (file !== undefined && !existsSync(file)) {
    return `${address} does not exist yet; \`lodestone serve\` or \`lodestone seed\` creates it`;
  }
  if (file !== undefined && !readOnly) assertWritable(file);
  const store = await openToRead(address);
  try {
    const { dataset, counts, revision, hash, unfinishedImport } = await store.head();
    if (unfinishedImport !== undefined) throw new Error('an import was interrupted; run it again to complete it');
    if (dataset === undefined) return 'it holds no data set yet; `lodestone seed` loads the shipped one';
    if (hash !== undefined && (await computedHash(store)) !== hash) {
      throw new Error('its records differ from its content hash, so it is damaged; restore it from a backup');
    }
    const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return `data set "${dataset.id}", ${counted(records, 'record')}, revision ${revision}`;
  } finally {
    await store.close();
  }
}

async function examineAuth(environment: NodeJS.ProcessEnv): Promise<string> {
  const auth = readAuth(environment);
  assertGuarded(auth, readConfig(environment).host);
  await openAuthenticator(auth, createLogger('warn'));
  if (auth.kind === 'none') return 'everybody who reaches the server';
  return auth.kind === 'token' ? `owners of tokens in ${auth.file}` : `owners of tokens of ${auth.issuer}`;
}

/** SQLite writes to the folder as well. */
function assertWritable(file: string): void {
  try {
    for (const path of [file, dirname(file)]) accessSync(path, constants.W_OK);
  } catch {
    throw new Error(
      `${file} is read-only; give this user write permission on the file and its folder, or serve it with READ_ONLY=on`,
    );
  }
}

function examinePort({ host, port }: { readonly host: string; readonly port: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      reject(new Error(`cannot listen on ${host}:${port} (${error.message}); set PORT or HOST to another value`)),
    );
    probe.listen(port, host, () => probe.close(() => resolve(`${host}:${port} is free`)));
  });
}
