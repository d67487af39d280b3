import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';

/** A scenario that has a planned seller supply one buyer has it run for all. */

const records = [
  { t: 'dataset', id: 'built', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'entity', id: 'a' },
  { t: 'entity', id: 'new', status: 'PLANNED' },
  ...['buyer', 'other'].flatMap((buyer) => [
    { t: 'entity', id: buyer, kind: 'OEM' },
    { t: 'need', id: `${buyer}/n`, buyer, form: 'magnet' },
  ]),
  { t: 'supply', id: '1', need: 'other/n', supplier: 'a', share: 0.8 },
  { t: 'supply', id: '2', need: 'other/n', supplier: 'new', share: 0.8 },
];

describe('a seller that a scenario builds', () => {
  // Would catch an intake of 1.6 that only the scenario fills, and that ends in a fault of ours.
  it('may not fill what another buyer takes in with more than 1', async () => {
    const ask = await askRecords(records);
    const { errors } = await ask(
      `{ buyer(key: "other") { supply(view: { scenario: { setSupplies: [{ supplier: "new", buyer: "buyer", material: "magnet", shareOfIntake: 0.5 }] } }) { view { at } } } }`,
    );
    expect(errors?.[0]?.message).toContain(
      'the shares of the suppliers of magnet to "other" on 2026-01-01 add up to 1.6',
    );
    expect(errors?.[0]?.message).toContain('buyer: "other", material: "magnet", shareOfIntake: 0 }');
  });
});
