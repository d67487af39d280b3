import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/model/estimate.ts';
import { createCapacityShares, integratedShares } from '../../../src/network/rows/capacity-shares.ts';
import { onePerSupplier } from '../../../src/model/one-per-supplier.ts';
import { countedSupplies, recordRules } from '../../../src/network/rows/counted-supplies.ts';
import type { View } from '../../../src/network/view.ts';
import {
  country,
  need,
  observed,
  rounded,
  shares,
  smallSite,
  smallView,
  supply,
  type SmallRecords,
} from '../small-evidence.ts';

const world: SmallRecords = {
  form: [{ id: 'ore', stage: 'EXTRACTION' }],
  entity: [country('china', 'CN')],
  statistic: shares('ore', 'EXTRACTION', { china: 1 }),
  observation: [observed('WORLD_OUTPUT', 'ore', 'world', 1000)],
};
const ends = ({ low, estimate, high }: Estimate): readonly number[] => [low, estimate, high].map(rounded);
const mine = (at: number): string => `mine ${String(at).padStart(2, '0')}`;

/** The shares of mines with these capacities, in their order. Undefined: none is stated. */
function sharesOf(
  capacities: readonly (number | undefined)[],
  records: SmallRecords = world,
  view: View = smallView(),
): readonly Estimate[] {
  const of = need('buyer', 'ore');
  const site = smallSite(
    {
      ...records,
      need: [of],
      supply: [...capacities.map((_, at) => supply(mine(at), 'buyer/ore')), ...(records.supply ?? [])],
      capacity: capacities.flatMap((max, at) => (max === undefined ? [] : [{ party: mine(at), form: 'ore', max }])),
    },
    view,
  );
  return createCapacityShares(site)(of, site.named.inForce('buyer', 'ore'));
}
const multiplied = (estimate: number): View =>
  smallView({ parameters: { relationMultiplier: { low: 1, estimate, high: 1000 } } });

describe('createCapacityShares (N2a)', () => {
  // 10·100 / (10·150 + 850) and 10·50 / 2350; at the ends 100/1000 and 100·100 / (100·150 + 850).
  it('weighs capacities by the multiplier beside the rest of the world’s output', () => {
    const [one, other] = sharesOf([100, 50]);
    expect(one && ends(one)).toEqual([0.1, rounded(1000 / 2350), rounded(10_000 / 15_850)]);
    expect(other?.estimate).toBeCloseTo(500 / 2350, 12);
  });

  const capacities = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 });

  // Would catch a multiplier that weighs the rest of the world too.
  it('is the part of world output if a relation outweighs nothing', () => {
    fc.assert(
      fc.property(capacities, (list) => {
        for (const [at, { low, estimate }] of sharesOf(list, world, multiplied(1)).entries()) {
          expect(estimate).toBeCloseTo((list[at] ?? 0) / 1000, 12);
          expect(low).toBeCloseTo(estimate, 12);
        }
      }),
      { numRuns: 50, seed: 81 },
    );
  });

  it('leaves something to the market, and grows with the multiplier', () => {
    fc.assert(
      fc.property(capacities, fc.integer({ min: 1, max: 500 }), (list, multiplier) => {
        const [less, more] = [multiplier, multiplier + 1].map((m) =>
          sharesOf(list, world, multiplied(m)).reduce((all, { estimate }) => all + estimate, 0),
        );
        expect(less).toBeLessThan(more ?? 0);
        expect(more).toBeLessThan(1);
      }),
      { numRuns: 50, seed: 82 },
    );
  });

  it('takes a capacity by form for a mine that states none', () => {
    const view = smallView({ parameters: { defaultPlantCapacity: { ore: 50 } } });
    const assumed = sharesOf([100, undefined], world, view);
    expect(assumed.map(ends)).toEqual(sharesOf([100, 50]).map(ends));
  });

  // Would catch a capacity that is divided by records of the past, or by two records of one buyer.
  it('divides a capacity by the buyers that are in force', () => {
    const sold = (buyer: string, more: Partial<NonNullable<SmallRecords['supply']>[number]> = {}) =>
      supply(mine(0), `${buyer}/ore`, { buyer, form: 'ore', ...more });
    const shared = sharesOf([100], {
      ...world,
      supply: [
        sold('second'),
        sold('second', { id: 'again' }),
        sold('former', { validUntil: '2020' }),
        sold('hopeful', { status: 'MOU' }),
        sold('other', { form: 'metal' }),
      ],
    });
    expect(shared.map(ends)).toEqual(sharesOf([50]).map(ends));
  });
});

describe('createCapacityShares (N2b)', () => {
  const tenth = [0, 0.1, 1];

  it.each([
    ['a capacity is not recorded', [100, undefined], world],
    ['world output is not recorded', [100, 50], { ...world, observation: [] }],
    ['capacities reach world output', [900, 100], world],
  ] as const)('is a tenth, or anything, if %s', (_, list, records) => {
    expect(sharesOf(list, records).map(ends)).toEqual([tenth, tenth]);
  });

  it('is equal parts for more than ten', () => {
    const unstated = (count: number): readonly unknown[] => sharesOf(Array<undefined>(count).fill(undefined)).map(ends);
    expect(unstated(10)).toEqual(Array.from({ length: 10 }, () => tenth));
    expect(unstated(20)).toEqual(Array.from({ length: 20 }, () => [0, 0.05, 1]));
  });
});

describe('integratedShares (U5e)', () => {
  const named = (supplier: string) => ({ supply: supply(supplier, 'plant/ore'), supplier });
  const [own, second, other] = [named('own'), named('second'), named('other')];

  it('gives a plant of the same owner all, and others what it leaves', () => {
    expect(integratedShares([own], [own, other]).map(ends)).toEqual([
      [0.8, 1, 1],
      [0, 0, 0.2],
    ]);
  });

  // Of two plants none is certain to supply any.
  it('divides among several plants of the same owner, each with anything', () => {
    expect(integratedShares([own, second], [second, other, own]).map(ends)).toEqual([
      [0, 0.5, 1],
      [0, 0, 0.2],
      [0, 0.5, 1],
    ]);
  });
});

describe('countedSupplies and onePerSupplier', () => {
  const site = (view: View) =>
    smallSite(
      {
        need: [need('buyer', 'ore')],
        entity: [
          { id: 'firm' },
          { id: 'plant', owner: 'firm' },
          { id: 'part', owner: 'firm' },
          { id: 'building', status: 'CONSTRUCTION' },
        ],
        supply: [
          supply('firm', 'buyer/ore'),
          supply('plant', 'buyer/ore'),
          supply('building', 'buyer/ore'),
          supply('hopeful', 'buyer/ore', { status: 'PROPOSED' }),
          supply('former', 'buyer/ore', { validUntil: '2020' }),
        ],
      },
      view,
    );
  const counted = (includeStatuses: View['includeStatuses']): readonly string[] =>
    countedSupplies(site(smallView({ includeStatuses })), 'buyer', 'ore').map(({ supplier }) => supplier);

  // A proposed supply reads as TALKS (T4e), and one from a plant under construction as CONTRACTED (T4b).
  it('count a supply by the statuses of the view', () => {
    expect(counted(['IN_FORCE'])).toEqual(['firm', 'plant']);
    expect(counted(['CONTRACTED'])).toEqual(['building']);
    expect(counted(['IN_FORCE', 'TALKS'])).toEqual(['firm', 'hopeful', 'plant']);
    expect(counted(['ENDED'])).toEqual([]);
  });

  it('keep the plant of a firm, and both plants of one firm', () => {
    const { ownership } = site(smallView());
    const kept = (...suppliers: readonly string[]): readonly string[] =>
      onePerSupplier(
        suppliers.map((supplier) => ({ supplier, supply: supply(supplier, 'buyer/ore') })),
        ownership,
      ).map(({ supplier }) => supplier);
    expect(kept('firm', 'plant')).toEqual(['plant']);
    expect(kept('plant', 'part')).toEqual(['plant', 'part']);
    expect(kept('firm', 'other')).toEqual(['firm', 'other']);
  });

  it('name the rules by which one record is read', () => {
    const of = (more: Parameters<typeof supply>[2]): readonly string[] =>
      recordRules(supply('mine', 'buyer/ore', more));
    expect(of({})).toEqual([]);
    expect(of({ links: ['one'] })).toEqual([]);
    expect(of({ links: ['one', 'two'], validUntil: '2030', volume: 3, joint: true })).toEqual(['R1', 'T2', 'R3']);
    expect(of({ reservation: { share: { value: 0.5 }, of: 'SELLER_OUTPUT' }, joint: true })).toEqual(['R2']);
  });
});
