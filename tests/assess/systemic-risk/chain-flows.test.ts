import { describe, expect, it } from 'vitest';
import { flowsOf } from '../../../src/assess/systemic-risk/chain-flows.ts';
import { chainOf, need, rounded, supply, type ChainInWords, type SmallRecords } from '../../network/small-evidence.ts';
import { metals } from './small-metals.ts';

/** How much of a buyer's intake passes through each party, and from whom each party sources. */

function flowsIn({ chain }: ChainInWords) {
  const { visits, suppliersOf } = flowsOf(chain);
  const nameOf = (index: number): string => chain.parties[index]?.label ?? '';
  const indexOf = (label: string): number => chain.parties.findIndex((party) => party.label === label);
  return {
    visits: (label: string): number => rounded(visits[indexOf(label)]),
    suppliers: (label: string): Record<string, number> =>
      Object.fromEntries([...suppliersOf(indexOf(label))].map(([at, share]) => [nameOf(at), rounded(share)])),
  };
}
const [chinaOre, peruOre] = ['china, EXTRACTION, unnamed', 'peru, EXTRACTION, unnamed'];
const [chinaMetal, unknownMetal] = ['china, METAL_ALLOY, unnamed', 'producers not known, METAL_ALLOY'];

describe('flowsOf', () => {
  const chain = chainOf(metals, 'buyer/metal', 'tin');

  // The statistic gives China 0.4 of the ore and Peru 0.6. China works on its own 0.4 and on 0.1 of Peru, and Peru on 0.25 of its own.
  // Unknown makers take what is left: 0.25, all of Peru. Would catch: unknown makers that take Chinese ore a second time.
  it('is the product of shares along all routes', () => {
    const { visits } = flowsIn(chain);
    expect([chinaMetal, unknownMetal, chinaOre, peruOre].map(visits)).toEqual([0.5, 0.25, 0.4, 0.6]);
  });

  // Would catch a market that counts as a supplier of its own, and unknown makers without an intake (N5).
  it('names suppliers behind a market', () => {
    const { suppliers } = flowsIn(chain);
    expect(suppliers('buyer')).toEqual({ [chinaMetal]: 0.5, 'peru, METAL_ALLOY, unnamed': 0.25, [unknownMetal]: 0.25 });
    expect(suppliers(unknownMetal)).toEqual({ [peruOre]: 1 });
  });

  // The maker returns half of its intake to itself: 1 + ½ + ¼ + … = 2 visits, of which half come from the mine.
  it('adds up a loop until it is exhausted', () => {
    const loop: SmallRecords = {
      form: [{ id: 'metal', stage: 'METAL_ALLOY', element: 'tin' }],
      entity: [{ id: 'tin', kind: 'Mineral' }],
      need: [need('buyer', 'metal'), need('a', 'metal'), need('b', 'metal')],
      supply: [
        supply('a', 'buyer/metal', { share: 1 }),
        supply('b', 'a/metal', { share: 1 }),
        supply('a', 'b/metal', { share: 0.5 }),
        supply('mine', 'b/metal', { share: 0.5 }),
      ],
    };
    const { visits } = flowsIn(chainOf(loop, 'buyer/metal', 'tin'));
    expect(['buyer', 'a', 'b', 'mine'].map(visits)).toEqual([1, 2, 2, 1]);
  });
});
