import { existsSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
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
export const count = z
  .string()
  .refine((text) => /^[1-9]\d{0,8}$/.test(text), { error: 'expected a whole number from 1 to 999999999' })
  .transform(Number);

/** The most proxies in a row that anybody has. */
const mostProxies = 16;
/** Names of networks that Fastify knows beside addresses. */
const networkNames: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** `off`, `on` for one proxy, the number of proxies, or their addresses. */
const proxies = z
  .string()
  .refine((text) => ['on', 'off'].includes(text) || isHops(text) || listOf(text).every(isNetwork), {
    error: `expected off, on (one proxy), a number of proxies up to ${mostProxies}, or addresses such as 10.0.0.0/8,loopback`,
  })
  .transform((text) => {
    if (text === 'off') return false;
    if (text === 'on') return 1;
    return isHops(text) ? Number(text) : listOf(text);
  });

const hostList = z.string().refine((text) => listOf(text).every((host) => host === '*' || isHost(host)), {
  error: 'expected host names with or without a port, such as example.org,localhost:4000, or *',
});

const originList = z.string().refine((text) => listOf(text).every((origin) => origin === '*' || isOrigin(origin)), {
  error: 'expected origins such as http://localhost:5173,https://example.org, or *',
});

function listOf(text: string): readonly string[] {
  return text.split(',').map((item) => item.trim());
}

function isHops(text: string): boolean {
  return /^[1-9]\d?$/.test(text) && Number(text) <= mostProxies;
}

function isNetwork(text: string): boolean {
  if (networkNames.has(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits === undefined) return most > 0;
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

function isHost(text: string): boolean {
  return text !== '' && URL.parse(`http://${text}`) !== null && !/[/?#@\\]/.test(text);
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.parse(text)?.origin === text;
}

export const onOrOff = z.enum(['on', 'off']).transform((word) => word === 'on');

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
  MAX_NESTING: count.default(32),
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
  MAX_LOOP_DELAY_MS: count.default(1_000),
  TRUST_PROXY: proxies.default(false),
  FAST_PATH: onOrOff.default(true),
});

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: portSchema.default(4000),
  STORE: z.string().min(1).default('file:.lodestone/lodestone.sqlite'),
  ALLOWED_HOSTS: hostList.optional(),
  CORS_ORIGINS: originList.optional(),
  METRICS_PORT: portSchema.optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  READ_ONLY: onOrOff.default(false),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  /** The address of the store, such as `file:PATH`. */
  readonly store: string;
  readonly logLevel: string;
  /** The host names for which the server answers. Undefined if it answers for all. */
  readonly allowedHosts: readonly string[] | undefined;
  /** The origins of pages in browsers that may ask and read. */
  readonly corsOrigins: readonly string[];
  /** Where `/metrics` stands on its own. Undefined if it stands beside the rest. */
  readonly metrics: Pick<Config, 'host' | 'port' | 'allowedHosts'> | undefined;
  /** Whether the server writes nothing to the store. */
  readonly readOnly: boolean;
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
  /** Levels of objects and lists in a body, and in a value that an operation gives. */
  readonly nesting: number;
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
  /** New operations are refused while others wait for so long for the event loop. */
  readonly loopDelayMilliseconds: number;
  /** The number of proxies in front, or their addresses, which name the client in `X-Forwarded-For`. False if none does. */
  readonly trustProxy: false | number | readonly string[];
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
    nesting: read.MAX_NESTING,
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
    loopDelayMilliseconds: read.MAX_LOOP_DELAY_MS,
    trustProxy: read.TRUST_PROXY,
    fastPath: read.FAST_PATH,
  };
}

/** The default limits. */
export const defaultLimits: Limits = readLimits({});

/** Reads the settings from environment variables. A wrong value is BAD_USER_INPUT with its name. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const read = parseEnvironment(environmentSchema, environment);
  return {
    host: read.HOST,
    port: read.PORT,
    store: read.STORE,
    logLevel: read.LOG_LEVEL,
    readOnly: read.READ_ONLY,
    allowedHosts: allowedHosts(read.HOST, read.ALLOWED_HOSTS),
    corsOrigins: read.CORS_ORIGINS === undefined ? [] : listOf(read.CORS_ORIGINS),
    metrics:
      read.METRICS_PORT === undefined
        ? undefined
        : {
            host: read.METRICS_HOST,
            port: read.METRICS_PORT,
            allowedHosts: metricsHosts(read.METRICS_HOST, read.ALLOWED_HOSTS),
          },
  };
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether only this machine reaches the address. A name other than `localhost` may mean any machine. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  const version = isIP(address);
  if (version === 0) return address.toLowerCase() === 'localhost';
  return loopback.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

/** A server that only this machine reaches answers for the names of this machine alone, if nothing else is set. */
function allowedHosts(host: string, set: string | undefined): readonly string[] | undefined {
  if (set !== undefined) return listOf(set).includes('*') ? undefined : listOf(set);
  return isLoopback(host)
    ? [...new Set(['localhost', '127.0.0.1', '[::1]', isIP(host) === 4 ? host : 'localhost'])]
    : undefined;
}

/** On loopback the names of this machine, and those that are set. Elsewhere all, as scrapers ask by the address of a container. */
function metricsHosts(host: string, set: string | undefined): readonly string[] | undefined {
  const own = allowedHosts(host, undefined);
  const named = allowedHosts(host, set);
  return own && named && [...new Set([...own, ...named])];
}

/** Reads settings by a schema. A wrong value is BAD_USER_INPUT with the name of its variable. */
export function parseEnvironment<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const name = path.map(String).join('.');
      const value = environment[name];
      return `${name} is ${value === undefined ? 'not set' : JSON.stringify(value)}; ${message}`;
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
