import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { openStore } from '../../src/store/open-store.ts';
import { askMany, changes, dataSet, startReplacer, type SetName } from '../../tests/edge/replacing.ts';
import { addressOf, serve } from '../../tests/edge/spawn-serve.ts';
import type { Row } from '../proofs/proof.ts';

export const title = 'Two data sets replace each other while they are served, and replacements are broken off (F40)';

const answers = Number(process.env['ANSWERS'] ?? 10_000);
const answersAfterEach = 1_000;
/** Nobody is refused, because the answers are what is proved. All of them have the same client. */
const settings = {
  COST_BUCKET: '999999999',
  COST_RESTORE_PER_SECOND: '999999999',
  MAX_LOOP_DELAY_MS: '999999999',
  MAX_QUEUED: '1000',
  MAX_QUEUED_PER_CLIENT: '1000',
  LOG_LEVEL: 'silent',
  PORT: '0',
};

export async function prove(say: (line: string) => void): Promise<readonly Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'lodestone-prove-'));
  try {
    const store = `file:${join(directory, 'store.sqlite')}`;
    const opened = await openStore(store);
    await importDataSet(opened, dataSet('A'), { replace: true });
    await opened.close();
    return [...(await whileReplaced(store, say)), ...(await brokenOff(store, say))];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function whileReplaced(store: string, say: (line: string) => void): Promise<readonly Row[]> {
  return served(store, async (address) => {
    const replacer = startReplacer(store, ['B', 'A'], { again: true });
    const counts = await askMany(address, answers, 16);
    replacer.kill();
    await replacer.ended;
    const [a, b] = [counts.get('A') ?? 0, counts.get('B') ?? 0];
    say(`${replacer.replaced()} replacements, ${a} answers from A and ${b} from B`);
    return [
      rowOf(`answers while data sets replace each other (${replacer.replaced()} times)`, answers, a + b),
      { what: 'answers from each of the two', asked: 'some', found: `${a} and ${b}`, ok: a > 0 && b > 0 },
    ];
  });
}

/** The store is left by the replacer of before, which was killed as well. */
async function brokenOff(store: string, say: (line: string) => void): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let place = 0; place < 10; place += 1) {
    const diesAt = Math.round((place * changes) / 10);
    const row = await served(store, async (address) => {
      const [before = ''] = (await askMany(address, 1, 1)).keys();
      const next: SetName = before === 'A' ? 'B' : 'A';
      await startReplacer(store, [next], { diesAt }).ended;
      const counts = await askMany(address, answersAfterEach, 8);
      const [held = ''] = counts.keys();
      const whole = ['A', 'B'].includes(held) ? (counts.get(held) ?? 0) : 0;
      return rowOf(
        `answers from ${held}, after a replacement that was killed at change ${diesAt}`,
        answersAfterEach,
        whole,
      );
    });
    say(`${row.what}: ${row.found}`);
    rows.push(row);
  }
  return rows;
}

function rowOf(what: string, asked: number, found: number): Row {
  return { what, asked: `all ${asked} from one whole data set`, found: String(found), ok: found === asked };
}

async function served<T>(store: string, work: (address: string) => Promise<T>): Promise<T> {
  const program = serve({ ...settings, STORE: store });
  try {
    return await work(await addressOf(program));
  } finally {
    program.child.kill('SIGTERM');
    await program.ended;
  }
}
