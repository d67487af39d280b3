import { describe, expect, it } from 'vitest';
import { servedBy, type FlowAnswer } from '../../../src/assess/chokepoints/served.ts';
import { chainsFor } from '../../../src/assess/supply/need-chains.ts';
import { invariant } from '../../../src/errors.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { supplyBy } from '../supply/small-chain.ts';

const capacity = (party: string, form: string, max: number, yields?: number): RecordOf<'capacity'> => ({
  party,
  form,
  max,
  ...(yields !== undefined && { yield: yields }),
});

/** 100 t of bars per year from A and B, which both make them of the ore of M. */
const records: SmallRecords = {
  entity: [{ id: 'iron', kind: 'Mineral' }, ...['buyer', 'A', 'B', 'M'].map((id) => ({ id }))],
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'iron' },
    { id: 'bar', stage: 'METAL_ALLOY', element: 'iron', madeFrom: ['ore'] },
  ],
  need: [need('buyer', 'bar', { amount: 100, per: 'year' }), need('A', 'ore'), need('B', 'ore')],
  supply: [
    supply('A', 'buyer/bar', { share: 0.5 }),
    supply('B', 'buyer/bar', { share: 0.5 }),
    supply('M', 'A/ore', { share: 1 }),
    supply('M', 'B/ore', { share: 1 }),
  ],
  capacity: [capacity('A', 'bar', 40), capacity('B', 'bar', 80), capacity('M', 'ore', 200)],
};

function answer(more: SmallRecords): (FlowAnswer & { readonly without: (key: string) => number }) | undefined {
  const made = supplyBy({ ...records, ...more });
  const [one] = chainsFor(made, 'iron');
  invariant(one, 'the buyer has a need that holds iron');
  const found = servedBy(made, one);
  const barred = (key: string): Uint8Array => Uint8Array.from(one.chain.parties, (party) => Number(party.key === key));
  return found && { ...found, without: (key) => found.lossWithout(barred(key)) };
}

describe('servedBy', () => {
  // A and B can make 120 t, of which 100 t are needed. Without A, B makes 80 t. Without B, A makes 40 t.
  it('serves the demand within capacities, and loses what the others cannot make', () => {
    const found = answer({});
    expect(found?.today).toEqual({ demand: 100, served: 100 });
    expect(found?.without('A')).toBeCloseTo(0.2, 12);
    expect(found?.without('B')).toBeCloseTo(0.6, 12);
    expect(found?.without('M')).toBe(1);
  });

  // M gives only 90 t. Without A the 80 t of B are left: a loss of 10 of today's 90 t, not of the demand.
  it('counts a loss as a part of what is served today', () => {
    const found = answer({ capacity: [capacity('A', 'bar', 40), capacity('B', 'bar', 80), capacity('M', 'ore', 90)] });
    expect(found?.today).toEqual({ demand: 100, served: 90 });
    expect(found?.without('A')).toBeCloseTo(1 / 9, 12);
  });

  it('loses nothing where nothing is served', () => {
    const none = ['A', 'B'].map((key) => capacity(key, 'bar', 0));
    const found = answer({ capacity: [...none, capacity('M', 'ore', 90)] });
    expect(found?.today.served).toBe(0);
    expect(found?.without('M')).toBe(0);
  });

  // Half of what A and B work is lost. 40 t and 80 t worked are 60 t delivered, of 100 t demanded. M's ore is worth a half.
  it('counts a party with losses by what it delivers', () => {
    const halves = [capacity('A', 'bar', 40, 0.5), capacity('B', 'bar', 80, 0.5)];
    expect(answer({ capacity: [...halves, capacity('M', 'ore', 200)] })?.today.served).toBeCloseTo(60, 9);
    expect(answer({ capacity: [...halves, capacity('M', 'ore', 80)] })?.today.served).toBeCloseTo(40, 9);
  });

  // Two tonnes of ore per tonne of bars: 100 t of ore are 50 t of bars.
  it('counts the amount of an input per unit', () => {
    const needs = [need('A', 'ore', { amount: 2 }), need('B', 'ore', { amount: 2 })];
    const found = answer({
      need: [need('buyer', 'bar', { amount: 100, per: 'year' }), ...needs],
      capacity: [capacity('A', 'bar', 40), capacity('B', 'bar', 80), capacity('M', 'ore', 100)],
    });
    expect(found?.today.served).toBeCloseTo(50, 9);
  });

  it.each<[string, SmallRecords]>([
    ['no capacity', { capacity: [] }],
    ['a capacity of one party', { capacity: [capacity('A', 'bar', 40), capacity('B', 'bar', 80)] }],
    ['the amount of the need', { need: [need('buyer', 'bar'), need('A', 'ore'), need('B', 'ore')] }],
  ])('is undefined where it is not recorded: %s', (_, more) => {
    expect(answer(more)).toBeUndefined();
  });

  // A tonne of M's ore delivers half a tonne through A and a whole one through B, so that M has no one capacity.
  it('is undefined where the same ore delivers different amounts on two routes', () => {
    const uneven = [capacity('A', 'bar', 40, 0.5), capacity('B', 'bar', 80), capacity('M', 'ore', 200)];
    expect(answer({ capacity: uneven })).toBeUndefined();
  });

  it('ignores a party without a capacity if no route leads to it', () => {
    const stated = [
      supply('A', 'buyer/bar', { share: 0 }),
      supply('B', 'buyer/bar', { share: 1 }),
      supply('M', 'B/ore', { share: 1 }),
    ];
    const found = answer({ supply: stated, capacity: [capacity('B', 'bar', 80), capacity('M', 'ore', 200)] });
    expect(found?.today).toEqual({ demand: 100, served: 80 });
  });
});

describe('the demand of a buyer', () => {
  const needing = (more: Partial<RecordOf<'need'>>, rate: number, yields?: number) =>
    answer({
      need: [need('buyer', 'bar', more), need('A', 'ore'), need('B', 'ore')],
      demand: [{ party: 'buyer', form: 'car', rate }],
      capacity: [
        ...(records.capacity ?? []),
        ...(yields === undefined ? [] : [capacity('buyer', 'car', 1000, yields)]),
      ],
    })?.today.demand;

  it('is the amount per unit times the demand on the buyer, or that demand itself', () => {
    expect(needing({ amount: 3 }, 20)).toBe(60);
    expect(needing({}, 20)).toBe(20);
  });

  // Of every two units worked one is lost, so that the buyer takes in twice as much. An amount per year is stated as taken in.
  it('is more where the buyer itself has losses, but not of an amount per year', () => {
    expect(needing({ amount: 3 }, 20, 0.5)).toBe(120);
    expect(needing({}, 20, 0.5)).toBe(40);
    expect(needing({ amount: 3, per: 'year' }, 20, 0.5)).toBe(3);
  });
});
