import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAskers } from '../../../src/ask.ts';
import { createNetworkReader } from '../../../src/assess/view/network-reader.ts';
import { loadDataSet } from '../../../src/ingest/load-data-set.ts';
import { importDataSet } from '../../../src/ingest/write/import-data-set.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { Cell } from './cells.ts';
import { createGauge, type Gauged } from './cost-gauge.ts';

interface Row {
  readonly what: string;
  readonly asked: string;
  readonly found: string;
  readonly ok: boolean;
}

/** The most that CPU per point may differ between two fields. */
const widest = 3;

/** Imports a data set into a store of its own for as long as the work takes. */
export async function withStore<T>(path: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'lodestone-calibration-'));
  try {
    const store = await openStore(`file:${join(directory, 'store.sqlite')}`);
    const { dataSet, problems } = await loadDataSet(path);
    if (dataSet === undefined) throw new Error(`the data set has ${problems.length} problems`);
    await importDataSet(store, dataSet, { replace: false });
    const result = await work(store);
    await store.close();
    return result;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Asks every cell, and compares the CPU that each takes with its price. */
export async function measure(
  store: GraphStore,
  cells: readonly Cell[],
  say: (text: string) => void,
): Promise<readonly Row[]> {
  const networks = createNetworkReader(store);
  const ask = (await createAskers())(store, networks);
  const gauge = createGauge(store, ask);
  // The first questions read the network and compile what they run.
  for (const { query } of cells.slice(0, 3)) await ask({ query: query('view: {}') });
  // All are asked twice, with time between, so that a busy stretch of the machine spoils no figure.
  const first = await eachOf(cells, gauge);
  const second = await eachOf(cells, gauge);
  const found = first.map((one, index) => {
    const again = second[index] ?? one;
    return one.milliseconds < again.milliseconds ? one : again;
  });
  for (const one of found) say(lineOf(one));
  const perPoint = found.flatMap(({ outcome, milliseconds, cost }) =>
    outcome === 'ANSWERED' ? [milliseconds / cost] : [],
  );
  const [least, most] = [Math.min(...perPoint), Math.max(...perPoint)];
  return [
    ...found.map((one) => ({
      what: `${one.cell.field} ${one.cell.of}`.trim(),
      asked: `${one.cost} points`,
      found: one.outcome === 'REFUSED' ? 'refused' : `${one.milliseconds.toFixed(1)} ms, ${pointOf(one)}`,
      ok: true,
    })),
    {
      what: `CPU per point of ${perPoint.length} questions that are answered, most to least`,
      asked: `at most ${widest}`,
      found: `${(most / least).toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)} ms)`,
      ok: most <= widest * least,
    },
  ];
}

async function eachOf(cells: readonly Cell[], gauge: (cell: Cell) => Promise<Gauged>): Promise<readonly Gauged[]> {
  const found: Gauged[] = [];
  for (const cell of cells) found.push(await gauge(cell));
  return found;
}

function lineOf(one: Gauged): string {
  const { cell, cost, milliseconds } = one;
  return `${`${cell.field} ${cell.of}`.padEnd(60)} ${String(cost).padStart(9)} points ${milliseconds.toFixed(1).padStart(9)} ms, ${pointOf(one)}`;
}

/** An answer without content takes less than its price. */
function pointOf({ cost, milliseconds, outcome }: Gauged): string {
  if (outcome === 'ANSWERED') return `${(milliseconds / cost).toFixed(2)} ms per point`;
  return outcome === 'EMPTY' ? 'nothing to answer' : 'refused';
}
