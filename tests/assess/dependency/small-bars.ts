import { dependency, type DependencyQuestion, type DependencyRow } from '../../../src/assess/dependency/dependency.ts';
import type { Answered } from '../../../src/assess/dependency/derivation.ts';
import { invariant } from '../../../src/errors.ts';
import type { View } from '../../../src/network/view.ts';
import { country, need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { supplyBy } from '../supply/small-chain.ts';

/** 0.6 of the bars from A in China and 0.4 from B in Japan, each within a tenth. Both make them of the ore of M in Australia. */
export const bars = {
  entity: [
    { id: 'iron', kind: 'Mineral' },
    { id: 'buyer', name: 'Buyer' },
    { id: 'A', country: 'CN' },
    { id: 'B', country: 'JP' },
    { id: 'M', country: 'AU' },
    country('australia', 'AU'),
    country('china', 'CN'),
    country('japan', 'JP'),
  ],
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'iron' },
    { id: 'bar', stage: 'METAL_ALLOY', element: 'iron', madeFrom: ['ore'] },
  ],
  need: [need('buyer', 'bar'), need('A', 'ore'), need('B', 'ore')],
  supply: [
    supply('A', 'buyer/bar', { share: { low: 0.5, value: 0.6, high: 0.7 }, links: ['deal'] }),
    supply('B', 'buyer/bar', { share: { low: 0.3, value: 0.4, high: 0.5 } }),
    supply('M', 'A/ore', { share: 1 }),
    supply('M', 'B/ore', { share: 1 }),
  ],
} satisfies SmallRecords;

/** The answer to a question about iron by country, but for what is given. */
export function answerOf(records: SmallRecords, question: Partial<DependencyQuestion> = {}, view?: View): Answered {
  const asked = { material: 'iron', groupBy: 'COUNTRY', stage: undefined, minShare: 0, page: {}, ...question } as const;
  const found = dependency(supplyBy(records, view), asked);
  invariant(found.status === 'ANSWERED', 'the buyer has a need of the material');
  return found;
}

/** The row of a group at a stage. */
export function rowOf({ rows }: Answered, label: string, stage?: string): DependencyRow {
  const found = rows.find((row) => row.group.label === label && (stage === undefined || row.stage === stage));
  invariant(found, `there is a row of ${label}; there are ${rows.map(({ group }) => group.label).join(', ')}`);
  return found;
}
