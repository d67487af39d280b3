import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { DomainError } from '../../errors.ts';
import { backUpStore, removeStoreFile, type BackUp } from '../../store/back-up-store.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { storeAddress, withExistingStore } from '../open.ts';
import { counted, printJson, printLine, type Terminal } from '../output.ts';

interface BackupOptions {
  readonly store?: string;
  readonly force?: true;
  readonly json?: true;
}

const help = `
Copies the store at one moment into one file, also while \`lodestone serve\` or an import uses it. The records of the copy are
read again and compared with the content hash. A backup of a Neo4j server is the same kind of file, so it can be restored into
either. \`lodestone serve --store file:FILE\` can serve it.

Examples:
  lodestone backup backups/2026-11-30.sqlite
  lodestone backup latest.sqlite --force --store bolt://localhost:7687

Exit codes: 0 the backup is written, 2 it could not be.`;

/** `lodestone backup FILE` */
export function registerBackup(program: Command, { out, environment }: Terminal): void {
  program
    .command('backup')
    .description('copy the store into one file that `lodestone restore` reads')
    .argument('<file>', 'the file to write, which must be new')
    .option('--force', 'replace an existing file')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .option('--json', 'print the result as JSON on standard output')
    .addHelpText('after', help)
    .action(async (file: string, { store, force, json }: BackupOptions) => {
      const address = storeAddress(store, environment);
      const target = resolve(file);
      assertFree(target, address, force === true);
      const result = await withExistingStore(address, (open) => writeBackup(open, address, target));
      if (json) printJson(out, { file: target, ...result });
      else
        printLine(
          out,
          `${counted(result.records, 'record')} of revision ${result.revision} in ${target}, content hash ${result.hash}`,
        );
    });
}

function assertFree(target: string, address: string, force: boolean): void {
  if (address === `file:${target}` || (address.startsWith('file:') && resolve(address.slice(5)) === target)) {
    throw new DomainError('BAD_USER_INPUT', `${target} is the store itself. Give another file for the backup.`);
  }
  if (existsSync(target) && !force) {
    throw new DomainError('CONFLICT', `${target} exists. Give a new file, or --force to replace this one.`);
  }
}

/** The backup is written beside the file and then moved, so that a partial one is never visible. */
async function writeBackup(store: GraphStore, address: string, target: string): Promise<BackUp> {
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  await mkdir(dirname(target), { recursive: true });
  try {
    const result = await backUpStore(store, address, beside);
    await rename(beside, target);
    return result;
  } finally {
    await removeStoreFile(beside);
  }
}
