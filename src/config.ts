import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { DomainError } from './errors.ts';

const portSchema = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
    error: 'expected a whole number from 0 to 65535',
  })
  .transform(Number);

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: portSchema.default(4000),
  STORE: z.string().min(1).default('file:.lodestone/lodestone.sqlite'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where the graph is kept: `file:PATH`. */
  readonly store: string;
  readonly logLevel: string;
}

/** Reads the settings from environment variables; a wrong one is BAD_USER_INPUT naming it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const name = path.map(String).join('.');
      return `${name} is ${JSON.stringify(environment[name])}; ${message}`;
    });
    throw new DomainError(
      'BAD_USER_INPUT',
      `${problems.join('. ')} (environment variables, or the options of the command).`,
    );
  }
  const { HOST, PORT, STORE, LOG_LEVEL } = parsed.data;
  return { host: HOST, port: PORT, store: STORE, logLevel: LOG_LEVEL };
}

/** The folder of the package, with its `schema`, `seed` and built playground; the same from source and when built. */
export const packageRoot = rootAbove(import.meta.dirname);

export const schemaDirectory = join(packageRoot, 'schema');
export const seedDirectory = join(packageRoot, 'seed');
export const playgroundDirectory = join(packageRoot, 'dist', 'playground');

function rootAbove(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  return rootAbove(dirname(directory));
}
