import * as fc from 'fast-check';
import { compared, figuresOf, plainRecords, plainView, withoutStage } from '../../tests/network/deletions.ts';
import { seedRecords } from '../../tests/network/seed-evidence.ts';
import type { TableName } from '../../src/model/records/tables.ts';
import type { Row } from '../proofs/proof.ts';

export const title = 'No record that is deleted makes an answer surer: the law of unknown producers (rule N5)';

const deletions = Number(process.env['DELETIONS'] ?? 100);
const today = { at: '2026-03-01' };
const deleted: ReadonlySet<TableName> = new Set([
  'statistic',
  'supply',
  'corridor',
  'observation',
  'capacity',
  'crosswalk',
]);

/** Every chain of the shipped data, after random deletions and without each stage's statistics. */
export async function prove(say: (line: string) => void): Promise<readonly Row[]> {
  const records = seedRecords();
  const before = figuresOf(records, today);
  const drawn = fc.sample(fc.tuple(fc.integer({ min: 2, max: 40 }), fc.nat(39)), { numRuns: deletions, seed: 14 });
  const surer: string[] = [];
  let figures = 0;
  for (const [at, [of, rest]] of drawn.entries()) {
    let place = 0;
    const kept = records.filter(({ table }) => !deleted.has(table) || place++ % of !== rest % of);
    const { proven, count } = compared(before, figuresOf(kept, today), 1);
    surer.push(...proven);
    figures += count;
    if (at % 10 === 9) say(`${at + 1} of ${deletions} deletions, ${figures} figures`);
  }
  const rows: Row[] = [
    {
      what: `${figures} figures after ${deletions} random deletions`,
      asked: 'none is surer by facts alone',
      found: surer[0] ?? 'none',
      ok: surer.length === 0,
    },
  ];
  const plain = plainRecords(records);
  const plainBefore = figuresOf(plain, plainView);
  for (const stage of ['EXTRACTION', 'PROCESSING', 'METAL_ALLOY', 'MAGNET', 'COMPONENT'] as const) {
    const { dominates } = compared(before, figuresOf(withoutStage(records, stage), today), 1);
    const { band, count } = compared(plainBefore, figuresOf(withoutStage(plain, stage), plainView), 0.02);
    rows.push({
      what: `${count} bands without the statistics of ${stage}`,
      asked: 'each holds what it held, but for 0.02, and nobody dominates more',
      found: band[0] ?? dominates[0] ?? 'they do',
      ok: band.length + dominates.length === 0,
    });
  }
  return rows;
}
