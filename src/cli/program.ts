import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { z } from 'zod';
import { packageRoot } from '../config.ts';
import { DomainError } from '../errors.ts';
import { registerCheck } from './commands/check.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerExport } from './commands/export.ts';
import { registerImport } from './commands/import.ts';
import { registerQuery } from './commands/query.ts';
import { registerSeed } from './commands/seed.ts';
import { registerServe } from './commands/serve.ts';
import { exitCodes } from './exit-codes.ts';
import { printLine, terminal } from './output.ts';

const packageSchema = z.object({ version: z.string(), description: z.string() });

/** All commands with their options and help. */
export function createProgram(): Command {
  const { version, description } = packageSchema.parse(
    JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')),
  );
  const program = new Command('lodestone')
    .description(description)
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help to list commands and options.')
    .exitOverride();
  for (const register of [
    registerServe,
    registerSeed,
    registerImport,
    registerExport,
    registerQuery,
    registerCheck,
    registerDoctor,
  ]) {
    register(program);
  }
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/** Runs a command line and sets the exit code; errors that a person can act on are one line on standard error. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.unusable;
  if (error instanceof DomainError) printLine(terminal.err, `lodestone: ${error.message}`);
  else if (error instanceof Error && 'code' in error) printLine(terminal.err, `lodestone: ${error.message}`);
  else printLine(terminal.err, `lodestone: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return exitCodes.unusable;
}
