import type { Command } from 'commander';
import { seedDirectory } from '../../config.ts';
import type { Terminal } from '../output.ts';
import { runImport } from './import.ts';

interface SeedOptions {
  readonly store?: string;
  readonly replace?: true;
  readonly json?: true;
}

const help = `
Loading the data set twice changes nothing. If the store holds another data set, the command stops with an error unless
--replace is given.

Examples:
  lodestone seed
  lodestone seed --store file:fresh.sqlite`;

/** `lodestone seed` */
export function registerSeed(program: Command, terminal: Terminal): void {
  program
    .command('seed')
    .description('load the data set that comes with Lodestone')
    .option('--replace', 'replace another data set that the store holds')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .option('--json', 'print the result as JSON on standard output')
    .addHelpText('after', help)
    .action(async (options: SeedOptions) => {
      terminal.endWith(await runImport(seedDirectory, options, terminal));
    });
}
