import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { z } from 'zod';
import { createAsker } from './answers/asker.ts';
import { startServer } from './answers/server.ts';
import { readNeeds } from './sweep/needs.ts';
import { pairsOf, type Pair, type Unanswered } from './sweep/pairs.ts';
import { reportOf, sweepSchema, type Sweep } from './sweep/report.ts';

const usage = `node scripts/sweep.ts [--root DIR] [--out FILE.md] [--json FILE.json] [--before FILE.json]
Asks every buyer, need, material and stage of the shipped data of a checkout, and prints how much the answers tell.
--before compares with a file that an earlier run wrote with --json.`;

const headSchema = z.object({ dataset: z.object({ hash: z.string(), at: z.string() }) });
/** Questions on their way at the same time. */
const atOnce = 2;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: '.' },
      out: { type: 'string' },
      json: { type: 'string' },
      before: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(usage);
    return;
  }
  const before = values.before === undefined ? undefined : readSweep(await readFile(values.before, 'utf8'));
  const started = performance.now();
  const sweep = await sweepOf(values.root);
  console.error(`${sweep.pairs.length} pairs in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const report = `${reportOf(sweep, before).trimEnd()}\n`;
  if (values.json !== undefined) await writeFile(values.json, JSON.stringify(sweep));
  if (values.out === undefined) process.stdout.write(report);
  else await writeFile(values.out, report);
}

async function sweepOf(root: string): Promise<Sweep> {
  const server = await startServer(root);
  try {
    const schema = buildSchema(await (await fetch(`${server.address}/schema.graphql`)).text());
    const asker = createAsker(server.address, schema);
    const { data } = await asker.operation({ query: '{ dataset { hash at } }', variables: {} });
    const { hash, at } = headSchema.parse(data).dataset;
    const needs = await readNeeds(asker);
    const found: (Pair | Unanswered)[] = [];
    for (let place = 0; place < needs.length; place += atOnce) {
      const answers = await Promise.all(needs.slice(place, place + atOnce).map((need) => pairsOf(asker, need)));
      found.push(...answers.flat());
    }
    return {
      hash,
      at,
      pairs: found.flatMap((one) => ('stage' in one ? [one] : [])),
      unanswered: found.flatMap((one) => ('reason' in one ? [one] : [])),
    };
  } finally {
    await server.stop();
  }
}

/** The file is one that this script wrote. */
function readSweep(text: string): Sweep {
  return sweepSchema.parse(JSON.parse(text));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}
