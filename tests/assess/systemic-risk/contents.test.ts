import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';

/** Which part of a form each mineral is: one reading, also where a record states one end alone (rule R5). */

const records = (contains: object): readonly object[] => [
  { t: 'dataset', id: 'contents', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'entity', id: 'neodymium', kind: 'Mineral' },
  { t: 'entity', id: 'dysprosium', kind: 'Mineral' },
  { t: 'form', id: 'magnet', stage: 'MAGNET', contains },
  { t: 'entity', id: 'buyer', kind: 'OEM' },
  { t: 'entity', id: 'a' },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet', amount: 10 },
  { t: 'supply', id: 's', need: 'n', supplier: 'a', share: 1 },
];

describe('contents of a form', () => {
  // Would catch an upper end of 1 that nobody states, and whose middle with the low end counts as content.
  it.each([
    [{ low: 0.2 }, 0.2, 'STATED'],
    [{ high: 0.3 }, 0.3, 'STATED'],
    [{ low: 0.2, high: 0.3 }, 0.25, 'MIDDLE'],
    [{ low: 0.2, value: 0.28, high: 0.3 }, 0.28, 'STATED'],
  ])('of %j are %d', async (neodymium, part, basis) => {
    const ask = await askRecords(records({ neodymium, dysprosium: { value: 0.05 } }));
    const { data, errors } = await ask('{ systemicRisk { contents { material { key } part basis } } }');
    expect(errors).toBeUndefined();
    expect(data.systemicRisk.contents).toEqual([
      { material: { key: 'dysprosium' }, part: 0.05, basis: 'STATED' },
      { material: { key: 'neodymium' }, part: expect.closeTo(part, 12), basis },
    ]);
  });
});
