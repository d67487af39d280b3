import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { DomainError } from './errors.ts';

const portSchema = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
    error: 'expected a whole number from 0 to 65535',
  })
  .transform(Number);

/** A whole number of at least 1, as text. */
const count = z
  .string()
  .refine((text) => /^[1-9]\d{0,8}$/.test(text), { error: 'expected a whole number from 1 to 999999999' })
  .transform(Number);

const onOrOff = z.enum(['on', 'off']).transform((word) => word === 'on');

/** With a single thread, one client could hold the last. */
const severalThreads = count.refine((threads) => threads >= 2, { error: 'expected at least 2' });

const defaultThreads = Math.max(2, Math.min(4, availableParallelism()));

/** The shipped data and its questions fit into this. */
const smallestThreadMegabytes = 512;

/** Three quarters of the memory that the process may use, shared among the threads. */
function defaultThreadMegabytes(threads: number): number {
  const constrained = process.constrainedMemory();
  const bytes = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.max(smallestThreadMegabytes, Math.floor((0.75 * bytes) / 2 ** 20 / threads));
}

/** The limits of one operation, client and connection. Each is an environment variable with a default. */
const limitsSchema = z.object({
  MAX_COST: count.default(10_000),
  MAX_NODES: count.default(50_000),
  MAX_DEPTH: count.default(14),
  MAX_ALIASES: count.default(30),
  MAX_DIRECTIVES: count.default(8),
  MAX_TOKENS: count.default(2_000),
  MAX_LIST_INPUT: count.default(250),
  MAX_BODY_BYTES: count.default(256 * 1024),
  MAX_IN_FLIGHT: count.default(100),
  MAX_CONNECTIONS: count.default(1_000),
  MAX_QUEUED: count.default(64),
  MAX_QUEUED_PER_CLIENT: count.default(8),
  THREADS: severalThreads.default(defaultThreads),
  THREAD_MEMORY_MB: count.optional(),
  ANSWER_CACHE_BYTES: count.default(64 * 1024 * 1024),
  COST_BUCKET: count.default(50_000),
  COST_RESTORE_PER_SECOND: count.default(1_000),
  HEADERS_TIMEOUT_MS: count.default(5_000),
  REQUEST_TIMEOUT_MS: count.default(10_000),
  OPERATION_TIMEOUT_MS: count.default(20_000),
  DRAIN_MS: count.default(8_000),
  TRUST_PROXY: onOrOff.default(false),
  FAST_PATH: onOrOff.default(true),
});

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: portSchema.default(4000),
  STORE: z.string().min(1).default('file:.lodestone/lodestone.sqlite'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  /** The address of the store, such as `file:PATH`. */
  readonly store: string;
  readonly logLevel: string;
}

export interface Limits {
  /** The requested cost of one operation. */
  readonly cost: number;
  /** Objects in lists that one operation may ask for. */
  readonly nodes: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  /** Values in one list of an argument. */
  readonly listInput: number;
  readonly bodyBytes: number;
  /** Operations that run at the same time. Further ones are refused with the advice to try again. */
  readonly inFlight: number;
  readonly connections: number;
  /** Computing operations that wait for a thread or for each other's answer: of all clients, and of one. */
  readonly queued: number;
  readonly queuedPerClient: number;
  /** Computing threads. One client never works on all of them. */
  readonly threads: number;
  /** The heap that one computing thread may use. */
  readonly threadMemoryMegabytes: number;
  /** The memory for answers of computing operations that are kept. */
  readonly answerCacheBytes: number;
  /**
   * The cost that a client may spend at once. `restorePerSecond` is restored every second. A cost of 1 is a millisecond of
   * CPU, so that 1,000 per second is one thread.
   */
  readonly bucket: number;
  readonly restorePerSecond: number;
  readonly headersMilliseconds: number;
  readonly requestMilliseconds: number;
  readonly operationMilliseconds: number;
  /** The time that an ending server waits for running operations. */
  readonly drainMilliseconds: number;
  /** Whether `X-Forwarded-For` names the client. Set it only behind a proxy that writes this header. */
  readonly trustProxy: boolean;
  /** Whether frequent operations are compiled. */
  readonly fastPath: boolean;
}

/** Reads the limits of the edge from environment variables. A wrong value is BAD_USER_INPUT with its name. */
export function readLimits(environment: NodeJS.ProcessEnv): Limits {
  const read = parseEnvironment(limitsSchema, environment);
  return {
    cost: read.MAX_COST,
    nodes: read.MAX_NODES,
    depth: read.MAX_DEPTH,
    aliases: read.MAX_ALIASES,
    directives: read.MAX_DIRECTIVES,
    tokens: read.MAX_TOKENS,
    listInput: read.MAX_LIST_INPUT,
    bodyBytes: read.MAX_BODY_BYTES,
    inFlight: read.MAX_IN_FLIGHT,
    connections: read.MAX_CONNECTIONS,
    queued: read.MAX_QUEUED,
    queuedPerClient: read.MAX_QUEUED_PER_CLIENT,
    threads: read.THREADS,
    threadMemoryMegabytes: read.THREAD_MEMORY_MB ?? defaultThreadMegabytes(read.THREADS),
    answerCacheBytes: read.ANSWER_CACHE_BYTES,
    // A bucket smaller than the largest allowed cost would refuse such an operation for ever.
    bucket: Math.max(read.COST_BUCKET, read.MAX_COST),
    restorePerSecond: read.COST_RESTORE_PER_SECOND,
    headersMilliseconds: read.HEADERS_TIMEOUT_MS,
    requestMilliseconds: read.REQUEST_TIMEOUT_MS,
    operationMilliseconds: read.OPERATION_TIMEOUT_MS,
    drainMilliseconds: read.DRAIN_MS,
    trustProxy: read.TRUST_PROXY,
    fastPath: read.FAST_PATH,
  };
}

/** The default limits. */
export const defaultLimits: Limits = readLimits({});

/** Reads the settings from environment variables. A wrong value is BAD_USER_INPUT with its name. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const { HOST, PORT, STORE, LOG_LEVEL } = parseEnvironment(environmentSchema, environment);
  return { host: HOST, port: PORT, store: STORE, logLevel: LOG_LEVEL };
}

function parseEnvironment<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const name = path.map(String).join('.');
      return `${name} is ${JSON.stringify(environment[name])}; ${message}`;
    });
    throw new DomainError(
      'BAD_USER_INPUT',
      `${problems.join('. ')}. Correct the environment variable, or the option of the command.`,
    );
  }
  return parsed.data;
}

/** The folder of the package, with `schema`, `seed` and the built playground. It is the same from source and when built. */
export const packageRoot = rootAbove(import.meta.dirname);

export const schemaDirectory = join(packageRoot, 'schema');
export const seedDirectory = join(packageRoot, 'seed');
export const playgroundDirectory = join(packageRoot, 'dist', 'playground');

function rootAbove(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  return rootAbove(dirname(directory));
}
