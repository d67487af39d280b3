import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import type { Json } from '../../seeded.ts';

/** A statement's figure counts in the unit in which it is stated. */

const capacity = (value: number, unit: string): object => ({
  item: 'magnet',
  value,
  unit,
  basis: 'NAMEPLATE',
  year: 2024,
});
const records = [
  { t: 'dataset', id: 'claimed', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'source', id: 's', title: 'A note', kind: 'PRIVATE' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'entity', id: 'buyer', kind: 'OEM' },
  { t: 'entity', id: 'a', capacities: [capacity(2, 't/a')] },
  { t: 'entity', id: 'b', capacities: [capacity(2, 't/a')] },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet' },
  { t: 'supply', id: '1', need: 'n', supplier: 'a' },
  { t: 'supply', id: '2', need: 'n', supplier: 'b' },
  {
    t: 'claim',
    id: 'c',
    subject: 'a',
    attribute: 'CAPACITY',
    conflict: 'TRUE_CONFLICT',
    statements: [
      { value: 2, unit: 't/a', source: 's' },
      { value: 6000, unit: 'kg/a', source: 's' },
    ],
  },
];

describe('a claim of a capacity', () => {
  // 6,000 kg a year beside b's 2 t are 6 of 8. Would catch kilograms that count as tonnes: 0.9997.
  it('gives what it does in its own unit', async () => {
    const ask = await askRecords(records);
    const { data, errors } = await ask(
      '{ compareClaims(subject: "a", attribute: CAPACITY) { status effects { statement { value unit } isUsed results { label baseline value } } } }',
    );
    expect(errors).toBeUndefined();
    const [comparison] = data.compareClaims;
    expect(comparison.status).toBe('ANSWERED');
    const found = new Map(
      comparison.effects.map(({ statement, results }: Json) => [
        statement.unit,
        results.map(({ value }: Json) => value),
      ]),
    );
    expect(found.get('t/a')).toEqual([0.5]);
    expect(found.get('kg/a')).toEqual([expect.closeTo(0.75, 12)]);
  });
});
