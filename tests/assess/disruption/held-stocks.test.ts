import { describe, expect, it } from 'vitest';
import { claimantsOf, heldStocks, partOf, type HeldStock } from '../../../src/assess/disruption/held-stocks.ts';
import type { Makers } from '../../../src/assess/disruption/makers.ts';
import { createPairMap } from '../../../src/model/pair-map.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { need, smallSite } from '../../network/small-evidence.ts';

/** Which stocks a buyer and its producers can use, and how much of a shared one. */

type Stock = RecordOf<'stock'>;
const buying = need('buyer', 'magnet');
const makers: Makers = {
  makers: [
    { key: 'buyer', form: undefined, needs: [buying] },
    { key: 'maker', form: 'magnet', needs: [need('maker', 'alloy')] },
  ],
  links: [],
};
const inputAt = createPairMap<number, string, number>();
inputAt.set(0, 'buyer/magnet', 0);
inputAt.set(1, 'maker/alloy', 1);

function held(stocks: readonly Stock[], reached = [1, 1]): HeldStock[] {
  const site = smallSite({
    form: ['car', 'magnet', 'alloy', 'ore'].map((id) => ({ id, stage: 'MAGNET' })),
    demand: [{ party: 'buyer', form: 'car', rate: 1 }],
    stock: stocks,
  });
  return heldStocks(site, makers, Uint8Array.from(reached), inputAt);
}
const stock = (holder: string, form: string, more: Partial<Stock> = {}): Stock => ({
  holder,
  form,
  amount: 12,
  ...more,
});
const exact = { low: 12, estimate: 12, high: 12 };

describe('heldStocks', () => {
  it('has goods as output of the party and inputs as input', () => {
    const found = held([stock('buyer', 'car'), stock('buyer', 'magnet'), stock('maker', 'alloy')]);
    expect(found).toEqual([
      { amount: exact, of: { party: 0 }, flow: undefined },
      { amount: exact, of: { input: 0 }, flow: undefined },
      { amount: exact, of: { input: 1 }, flow: expect.anything() },
    ]);
  });

  // Would catch magnets of the maker counted twice: as its output and again as the buyer's input.
  it('counts a stock once where the buyer has a claim to what its maker holds', () => {
    expect(held([stock('maker', 'magnet', { claimants: ['buyer', 'maker'] })])).toEqual([
      {
        amount: { low: 0, estimate: 6, high: 12 },
        of: { input: 0 },
        flow: { giver: 'maker', form: 'magnet', country: undefined, taker: 'buyer', takenIn: undefined },
      },
    ]);
  });

  it('leaves out what a maker holds for others', () => {
    expect(held([stock('maker', 'alloy', { claimants: ['rival'] })])).toEqual([]);
  });

  it('leaves out a form that nobody processes, and a maker from whom nothing flows', () => {
    expect(held([stock('buyer', 'ore')])).toEqual([]);
    expect(held([stock('maker', 'alloy')], [1, 0])).toEqual([]);
  });
});

describe('claimantsOf', () => {
  it('is the holder where none is named, and names nobody twice', () => {
    expect(claimantsOf(stock('depot', 'magnet'))).toEqual(['depot']);
    expect(claimantsOf(stock('depot', 'magnet', { claimants: ['a', 'b'] }), 'b', 'c')).toEqual(['a', 'b', 'c']);
  });
});

describe('partOf', () => {
  it('is exact for one claimant, and anything from none to all for several', () => {
    expect(partOf(stock('depot', 'magnet'), 1)).toEqual(exact);
    expect(partOf(stock('depot', 'magnet'), 4)).toEqual({ low: 0, estimate: 3, high: 12 });
  });
});
