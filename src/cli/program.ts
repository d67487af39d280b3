import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { packageRoot } from '../config.ts';
import { DomainError, operatorText } from '../errors.ts';
import { registerBackup } from './commands/backup.ts';
import { registerCheck } from './commands/check.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerExport } from './commands/export.ts';
import { registerImport } from './commands/import.ts';
import { registerMigrate } from './commands/migrate.ts';
import { registerQuery } from './commands/query.ts';
import { registerRestore } from './commands/restore.ts';
import { registerSeed } from './commands/seed.ts';
import { registerServe } from './commands/serve.ts';
import { registerToken } from './commands/token.ts';
import { exitCodes } from './exit-codes.ts';
import { printLine, printLines, processTerminal, type Terminal } from './output.ts';

const packageSchema = z.object({ version: z.string(), description: z.string() });

/** All commands with their options and help. */
function createProgram(terminal: Terminal): Command {
  const { version, description } = packageSchema.parse(
    JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')),
  );
  const program = new Command('lodestone')
    .description(description)
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help to list commands and options.')
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .exitOverride();
  for (const register of [
    registerServe,
    registerSeed,
    registerImport,
    registerExport,
    registerBackup,
    registerRestore,
    registerQuery,
    registerCheck,
    registerDoctor,
    registerToken,
    registerMigrate,
  ]) {
    register(program, terminal);
  }
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/** Runs a command line and sets the exit code. An error that a person can act on is one line on standard error. */
export async function run(argv: readonly string[], terminal: Terminal = processTerminal): Promise<void> {
  try {
    await createProgram(terminal).parseAsync(argv);
  } catch (error) {
    terminal.endWith(exitCodeOf(error, terminal));
  }
}

function exitCodeOf(error: unknown, { err }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.unusable;
  if (error instanceof DomainError) printLine(err, `lodestone: ${operatorText(error)}`);
  else if (error instanceof Error && 'code' in error) printLine(err, `lodestone: ${error.message}`);
  else printLines(err, `lodestone: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return exitCodes.unusable;
}
