import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeNetworkFile } from '../../bench/network-file.ts';
import { createAskers } from '../../src/ask.ts';
import { createNetworkReader } from '../../src/assess/view/network-reader.ts';
import { seedDirectory } from '../../src/config.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { cells, type Cell } from './calibration-cells.ts';
import { createGauge, type Gauged } from './cost-gauge.ts';

export const title = 'A point is a millisecond: CPU per point of every computing field';

interface Row {
  readonly what: string;
  readonly asked: string;
  readonly found: string;
  readonly ok: boolean;
}

/** The most that CPU per point may differ between two fields. */
const widest = 3;

const shippedBuyers = [
  { buyer: 'boeing', material: 'titanium' },
  { buyer: 'general-motors', material: 'ndfeb-magnet' },
  { buyer: 'united-states', material: 'rare-earth-compounds' },
  { buyer: 'eu27', material: 'refined-copper' },
];

/** Asks every computing field at its largest arguments, and compares the CPU that it takes with its price. */
export async function prove(say: (text: string) => void): Promise<readonly Row[]> {
  const { values } = parseArgs({
    options: { size: { type: 'string' }, store: { type: 'string' }, only: { type: 'string' } },
    strict: false,
  });
  const isLarge = values.size === 'g4' || values.size === 'g5';
  const directory = mkdtempSync(join(tmpdir(), 'lodestone-calibration-'));
  try {
    const file = `file:${join(directory, 'store.sqlite')}`;
    const store = await openStore(typeof values.store === 'string' ? values.store : file);
    const size = values.size === 'g5' ? 'g5' : 'g4';
    const path = join(directory, 'large.jsonl');
    const buyers = isLarge ? [{ buyer: await writeNetworkFile(size, path), material: 'goods' }] : shippedBuyers;
    if (values.store === undefined) await load(store, isLarge ? path : seedDirectory);
    const only = typeof values.only === 'string' ? new RegExp(values.only) : undefined;
    const asked = cells(buyers, isLarge).filter(({ field, of }) => only?.test(`${field} ${of}`) ?? true);
    const rows = await measured(store, asked, say);
    await store.close();
    return rows;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function load(store: GraphStore, path: string): Promise<void> {
  const { dataSet, problems } = await loadDataSet(path);
  if (dataSet === undefined) throw new Error(`the data set has ${problems.length} problems`);
  await importDataSet(store, dataSet, { replace: false });
}

async function measured(store: GraphStore, asked: readonly Cell[], say: (text: string) => void): Promise<Row[]> {
  const networks = createNetworkReader(store);
  const ask = (await createAskers())(store, networks);
  await networks.current();
  for (const { query } of asked.slice(0, 5)) await ask({ query: query('view: {}') });
  const gauge = createGauge(store, ask);
  const found: Gauged[] = [];
  for (const cell of asked) {
    const one = await gauge(cell);
    found.push(one);
    say(lineOf(one));
  }
  const answered = found.filter(({ outcome }) => outcome === 'ANSWERED');
  const perPoint = answered.map(({ milliseconds, cost }) => milliseconds / cost).toSorted((a, b) => a - b);
  const ratio = (perPoint.at(-1) ?? 0) / (perPoint[0] ?? 1);
  return [
    ...found.map((one) => ({
      what: `${one.cell.field} ${one.cell.of}`,
      asked: `${one.cost} points`,
      found: one.outcome === 'REFUSED' ? 'refused' : `${one.milliseconds.toFixed(1)} ms, ${one.outcome.toLowerCase()}`,
      ok: true,
    })),
    {
      what: 'dearest point to cheapest point',
      asked: `at most ${widest}`,
      found: ratio.toFixed(2),
      ok: ratio <= widest,
    },
  ];
}

function lineOf({ cell, cost, milliseconds, outcome }: Gauged): string {
  const point = outcome === 'ANSWERED' ? (milliseconds / cost).toFixed(2) : outcome.toLowerCase();
  return `${`${cell.field} ${cell.of}`.padEnd(60)} ${String(cost).padStart(7)} points ${milliseconds.toFixed(1).padStart(9)} ms ${point}`;
}
