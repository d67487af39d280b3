import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { defaultLimits, packageRoot } from '../src/config.ts';
import { form, writeNetworkFile } from './network-file.ts';
import { sizes, workload, type Size } from './workload.ts';

/**
 * `node bench/large-network.ts [--size g4|g5] [--json] [--store FILE]`: makes a network file, imports it, serves it, and
 * asks, while another client asks `/livez` every 10 ms. `--store` names a store that holds the network already. Ends with 1
 * where a question is neither answered nor refused within the deadline.
 */

const { values: options } = parseArgs({
  options: { size: { type: 'string', default: 'g5' }, json: { type: 'boolean' }, store: { type: 'string' } },
});
const size: Size = options.size === 'g4' ? 'g4' : 'g5';
const probeMilliseconds = 10;
/** What the way to the server and back may add to the deadline. */
const slackMilliseconds = 1_000;

const directory = mkdtempSync(join(tmpdir(), 'lodestone-large-'));
const children: ChildProcess[] = [];
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

function lodestone(args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [join(packageRoot, 'src', 'main.ts'), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  return child;
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

/** Asks `/livez` again and again; `longest` since it was last read. */
function probing(address: string): { longest: () => number; stop: () => Promise<void> } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const stopping = new AbortController();
  let longest = 0;
  const probe = (): Promise<void> =>
    new Promise((resolve, reject) => {
      get(`${address}/livez`, { agent }, (response) => response.once('end', resolve).resume()).once('error', reject);
    });
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const since = performance.now();
      await probe();
      longest = Math.max(longest, performance.now() - since);
      await sleep(probeMilliseconds);
    }
  };
  const running = run();
  return {
    longest() {
      const found = longest;
      longest = 0;
      return found;
    },
    async stop() {
      stopping.abort();
      await running;
      agent.destroy();
    },
  };
}

interface Asked {
  readonly question: string;
  readonly milliseconds: number;
  readonly outcome: string;
  readonly livezMilliseconds: number;
  readonly isInTime: boolean;
}

async function ask(address: string, question: string, query: string, longest: () => number): Promise<Asked> {
  longest();
  const started = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  await sleep(2 * probeMilliseconds);
  const [, code] = /"errors":.*?"code":"([A-Z_]+)"/.exec(text) ?? [];
  return {
    question,
    milliseconds,
    outcome: code === undefined ? `answered, ${text.length} characters` : `refused: ${code}`,
    livezMilliseconds: longest(),
    isInTime:
      milliseconds <= defaultLimits.operationMilliseconds + slackMilliseconds && code !== 'INTERNAL_SERVER_ERROR',
  };
}

async function metricsOf(address: string): Promise<{ loopMilliseconds: number; megabytes: number }> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return {
    loopMilliseconds: value('nodejs_eventloop_lag_max_seconds') * 1_000,
    megabytes: value('process_resident_memory_bytes') / 1e6,
  };
}

const file = options.store ?? join(directory, 'large.sqlite');
const times: Record<string, number> = {};
let buyer = `p${workload(size).oems[0] ?? 0}`;
if (options.store === undefined) {
  const network = join(directory, 'large.jsonl');
  times['network file'] = await seconds(async () => {
    buyer = await writeNetworkFile(size, network);
  });
  times['import'] = await seconds(async () => {
    const importing = lodestone(['import', network, '--store', `file:${file}`, '--json']);
    importing.stdout?.resume();
    const code = await exitOf(importing);
    if (code !== 0) throw new Error(`the import ended with ${code}`);
  });
}

const supply = (what: string): string => `{ buyer(key: "${buyer}") { supply { ${what} } } }`;
const share = 'share { provenLow low estimate high provenHigh }';
const dependency = (more: string): string =>
  `dependency(material: "${form}"${more}) { status shareBelowMin rows { totalCount nodes { label passThrough { provenLow low estimate high provenHigh } } } }`;
const countries = supply(dependency(''));
const questions: readonly (readonly [string, string])[] = [
  ['search', `{ search(query: "${buyer}", first: 5) { totalCount nodes { key } } }`],
  ['search again', `{ search(query: "p12", first: 5) { totalCount nodes { key } } }`],
  ['dependency, first', countries],
  ['dependency, asked again', countries],
  ['dependency, warm', countries],
  ['chokepoints', supply(`chokepoints(material: "${form}") { nodes { party { key } dominates loss { estimate } } }`)],
  ['cut sets', supply(`cutSets(material: "${form}") { complete nodes { size parties { label } } }`)],
  ['paths', supply(`paths(material: "${form}") { truncated reason nodes { labels depth ${share} } }`)],
  [
    'all paths',
    supply(`paths(material: "${form}", minShare: 0, maxDepth: 20, first: 100) { truncated nodes { depth } }`),
  ],
  ['dependency by party', supply(dependency(', groupBy: PARTY'))],
  ['dependency while that goes on', countries],
  ['entities', '{ entities(first: 100) { totalCount nodes { key name } } }'],
  ['content hash', '{ dataset { hash } }'],
];

const server = lodestone(['serve', '--store', `file:${file}`], { PORT: '0', HOST: '127.0.0.1' });
const ended = exitOf(server);
const asked: Asked[] = [];
let metrics = { loopMilliseconds: Number.NaN, megabytes: Number.NaN };
try {
  let address = '';
  times['start'] = await seconds(async () => {
    const said = await new Promise<string>((resolve) => {
      server.stdout?.once('data', (text: Buffer) => resolve(text.toString()));
    });
    address = /http:\/\/[\d.:]+/.exec(said)?.[0] ?? '';
  });
  const { longest, stop } = probing(address);
  await sleep(500);
  times['longest /livez after the start, ms'] = longest();
  await metricsOf(address);
  for (const [question, query] of questions) asked.push(await ask(address, question, query, longest));
  metrics = await metricsOf(address);
  await stop();
} finally {
  server.kill('SIGTERM');
  await ended;
}

const result = { size, ...sizes[size], times, asked, ...metrics };
if (options.json) console.log(JSON.stringify(result));
else {
  console.log(`${size}: ${result.parties} parties, ${result.links} links`);
  for (const [what, took] of Object.entries(times)) console.log(`${what}: ${took.toFixed(1)}`);
  console.table(
    asked.map(({ question, milliseconds, outcome, livezMilliseconds }) => ({
      question,
      ms: Math.round(milliseconds),
      outcome,
      'longest /livez, ms': Math.round(livezMilliseconds),
    })),
  );
  console.log(
    `Longest wait of the event loop: ${metrics.loopMilliseconds.toFixed(0)} ms; ${metrics.megabytes.toFixed(0)} MB`,
  );
}
if (!asked.every(({ isInTime }) => isInTime)) process.exitCode = 1;
