import { describe, expect, it } from 'vitest';
import { unusedRecords } from '../../../src/network/chain/needs/unused-records.ts';
import { need, shares, smallSite, supply, type SmallRecords } from '../small-evidence.ts';

/** Stocks and times to recover that no answer can use (rule N11). W makes the buyer's bars of ore that S sells. */
const records: SmallRecords = {
  entity: [{ id: 'tin', kind: 'Mineral' }, ...['buyer', 'W', 'S', 'idle', 'reserve'].map((id) => ({ id }))],
  form: [
    { id: 'bar', stage: 'METAL_ALLOY', element: 'tin', madeFrom: ['ore'] },
    { id: 'ore', stage: 'EXTRACTION', element: 'tin' },
    { id: 'steel', stage: 'PRODUCT' },
  ],
  need: [need('buyer', 'bar'), need('W', 'ore')],
  supply: [supply('W', 'buyer/bar', { share: 1 }), supply('S', 'W/ore', { share: 1 })],
};
const unusedOf = (more: SmallRecords): readonly string[] =>
  unusedRecords(smallSite({ ...records, ...more })).map(({ table, party, reason }) => `${table} ${party}: ${reason}`);

describe('records that no answer uses', () => {
  // Would catch: a stock that covers nothing, and a time to recover that counts nowhere, in silence.
  it('are stocks of what nobody there needs or sells, and times to recover of parties in no network', () => {
    const found = unusedOf({
      stock: [
        { holder: 'buyer', form: 'steel', amount: 10 },
        { holder: 'idle', form: 'ore', amount: 10 },
      ],
      recovery: [{ party: 'idle', timeToRecover: 3 }],
    });
    expect(found).toEqual([
      'stock buyer: No need, supply or demand of steel by buyer or a claimant is recorded, so that its stock covers nothing.',
      'stock idle: No need, supply or demand of ore by idle or a claimant is recorded, so that its stock covers nothing.',
      'recovery idle: No need and no supply of idle is recorded, so that its time to recover counts nowhere.',
    ]);
  });

  // Would catch: a stock that is shown in an answer and called unused.
  it('are none of the stocks of who needs or sells the form, a form of the same mineral, or has a claim', () => {
    const found = unusedOf({
      stock: [
        { holder: 'buyer', form: 'bar', amount: 1 },
        { holder: 'buyer', form: 'ore', amount: 1 },
        { holder: 'W', form: 'bar', amount: 1 },
        { holder: 'S', form: 'ore', amount: 1 },
        { holder: 'reserve', form: 'bar', amount: 1, claimants: ['buyer'] },
      ],
      recovery: ['buyer', 'W', 'S'].map((party) => ({ party, timeToRecover: 3 })),
    });
    expect(found).toEqual([]);
  });

  it('are no times to recover of plants in a statistic', () => {
    const statistic = shares('ore', 'EXTRACTION', { peru: 1 });
    expect(unusedOf({ statistic, recovery: [{ party: 'idle', timeToRecover: 3 }] })).toEqual([]);
  });
});
