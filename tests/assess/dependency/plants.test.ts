import { describe, expect, it } from 'vitest';
import type { DependencyRow } from '../../../src/assess/dependency/dependency.ts';
import { pathOf, plantsOf, strongestPath } from '../../../src/assess/dependency/plants.ts';
import { groupsAt } from '../../../src/assess/supply/groups.ts';
import { invariant } from '../../../src/errors.ts';
import { country, need } from '../../network/small-evidence.ts';
import { smallChain, supplyBy } from '../supply/small-chain.ts';

/** The buyer has 0.3 of A by record, and its market gives A more by inference. B and the unnamed rest are in China too. */
const stage = 'PROCESSING' as const;
const supply = supplyBy({ entity: [country('china', 'CN'), country('peru', 'PE'), { id: 'A' }, { id: 'B' }] });
const { chain, at } = smallChain(
  {
    buyer: { A: 0.3, market: [0.7, 0.7, 0.7] },
    market: { A: [0, 0.1, 1], B: [0, 0.6, 1], rest: [0, 0.2, 1], P: [0, 0.1, 1] },
  },
  {
    about: {
      A: { country: 'CN', stage },
      B: { country: 'CN', stage },
      P: { country: 'PE', stage },
      rest: { kind: 'COUNTRY_STAGE', key: undefined, country: 'CN', stage },
      market: { kind: 'MARKET', key: undefined, stage },
    },
  },
);

function rowOf(key: string): DependencyRow {
  const group = groupsAt(supply, chain, stage, 'COUNTRY').find((one) => one.key === key);
  invariant(group, `there is a group ${key}`);
  return {
    supply,
    chain,
    need: need('buyer', 'oxide'),
    material: 'oxide',
    stage,
    group,
    estimate: 0,
    passThrough: () => expect.unreachable(),
    origin: () => undefined,
  };
}

describe('plantsOf', () => {
  // B: 0.7 · 0.6 = 0.42. A: 0.3 + 0.7 · 0.1 = 0.37.
  it('are the named plants of the group alone, largest first, with the strongest basis that names them', () => {
    const found = plantsOf(rowOf('china')).map(({ key, basis, passThrough }) => [key, basis, passThrough.estimate]);
    expect(found).toEqual([
      ['B', 'INFERRED', 0.42],
      ['A', 'OBSERVED', 0.37],
    ]);
  });

  it('grade the evidence of the whole stage and not only of the plant', () => {
    const [first] = plantsOf(rowOf('china'));
    expect(first?.passThrough.coverage()).toMatchObject({
      known: expect.closeTo(0.3, 12),
      inferred: expect.closeTo(0.7, 12),
    });
  });
});

describe('strongestPath', () => {
  // By the market to B: 0.7 · 0.6 = 0.42, more than the 0.3 of A.
  it('is the route with the largest product to any party of the group', () => {
    const path = strongestPath(rowOf('china'));
    expect(path).toMatchObject({ labels: ['buyer', 'market', 'B'], parties: ['buyer', 'B'], basis: 'INFERRED' });
    expect(path?.share).toBeCloseTo(0.42, 12);
  });

  it('is undefined where no share leads there', () => {
    const none = smallChain({ buyer: { A: 1, P: 0 } }, { about: { P: { country: 'PE', stage } } });
    const group = groupsAt(supply, none.chain, stage, 'COUNTRY').find(({ key }) => key === 'peru');
    expect(group && strongestPath({ ...rowOf('peru'), chain: none.chain, group })).toBeUndefined();
  });
});

describe('pathOf', () => {
  it('gives each party after the buyer with the link to it, and the weakest basis of all', () => {
    const linksFrom = (name: string): number => chain.rows.offsets[at(name)] ?? 0;
    const route = {
      parties: [at('buyer'), at('market'), at('A')],
      links: [linksFrom('buyer') + 1, linksFrom('market')],
      share: 0.07,
    };
    expect(pathOf(supply.view, chain, route)).toMatchObject({
      labels: ['buyer', 'market', 'A'],
      steps: [
        { label: 'market', key: undefined, kind: 'MARKET', share: 0.7, basis: 'INFERRED' },
        { label: 'A', key: 'A', kind: 'SITE', country: 'CN', share: 0.1, basis: 'INFERRED' },
      ],
      basis: 'INFERRED',
    });
    const direct = { parties: [at('buyer'), at('A')], links: [linksFrom('buyer')], share: 0.3 };
    expect(pathOf(supply.view, chain, direct)).toMatchObject({ basis: 'OBSERVED', steps: [{ basis: 'OBSERVED' }] });
  });
});
