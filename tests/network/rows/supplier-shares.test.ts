import { describe, expect, it } from 'vitest';
import type { NeedRecord } from '../../../src/model/records/network.ts';
import type { View } from '../../../src/network/view.ts';
import { need, observed, rounded, shares, smallSite, supply, type SmallRecords } from '../small-evidence.ts';

/** Low, estimate, high and the stated low of each supplier's share, with its basis. */
type Parts = Readonly<Record<string, readonly [number, number, number, number, string]>>;

function partsOf(
  records: SmallRecords,
  of: NeedRecord,
  view?: View,
): { readonly parts: Parts; readonly rules: readonly string[] } {
  const found = smallSite({ form: [{ id: 'ore', stage: 'EXTRACTION' }], ...records, need: [of] }, view).named.shares(
    of,
  );
  return {
    rules: found.rules,
    parts: Object.fromEntries(
      found.shares.map(({ named, low, estimate, high, observedLow, basis }) => [
        named.supplier,
        [rounded(low), rounded(estimate), rounded(high), rounded(observedLow), basis],
      ]),
    ),
  };
}
const plain = need('buyer', 'ore');
const world = shares('ore', 'EXTRACTION', { china: 1 });

describe('rule N1', () => {
  it('takes a stated share with its ends, and proves its low end', () => {
    const { parts, rules } = partsOf(
      {
        supply: [
          supply('a', 'buyer/ore', { share: { low: 0.2, high: 0.6 } }),
          supply('b', 'buyer/ore', { share: 0.1, basis: 'REPORTED' }),
        ],
      },
      plain,
    );
    expect(parts).toEqual({ a: [0.2, 0.4, 0.6, 0.2, 'OBSERVED'], b: [0.1, 0.1, 0.1, 0, 'REPORTED'] });
    expect(rules).toEqual(['N1']);
  });

  it('R5 reads "at least a half" as a half or more', () => {
    const { parts, rules } = partsOf({ supply: [supply('a', 'buyer/ore', { share: { low: 0.5 } })] }, plain);
    expect(parts).toEqual({ a: [0.5, 0.5, 1, 0.5, 'OBSERVED'] });
    expect(rules).toEqual(['N1', 'R5']);
  });
});

describe('rule R1', () => {
  it('counts one record per supplier: that with a figure, then the newest', () => {
    const { parts, rules } = partsOf(
      {
        supply: [
          supply('a', 'buyer/ore', { id: '1', share: 0.3, validFrom: '2019' }),
          supply('a', 'buyer/ore', { id: '2', validFrom: '2024' }),
          supply('a', 'buyer/ore', { id: '3', share: 0.4, validFrom: '2021' }),
        ],
      },
      plain,
    );
    expect(parts).toEqual({ a: [0.4, 0.4, 0.4, 0.4, 'OBSERVED'] });
    expect(rules).toContain('R1');
  });

  it('counts a firm and its own plant as the plant', () => {
    const { parts, rules } = partsOf(
      {
        entity: [{ id: 'firm' }, { id: 'plant', owner: 'firm' }],
        supply: [supply('firm', 'buyer/ore', { share: 0.9 }), supply('plant', 'buyer/ore', { share: 0.2 })],
      },
      plain,
    );
    expect(Object.keys(parts)).toEqual(['plant']);
    expect(rules).toContain('R1');
  });
});

describe('rules N2, R2 and R3', () => {
  const measured = need('buyer', 'ore', { amount: 100 });

  it('makes a volume a share of a recorded amount', () => {
    const volume = { value: 30, unit: 't/a' } as const;
    const { parts, rules } = partsOf({ supply: [supply('a', 'buyer/ore', { volume })], statistic: world }, measured);
    expect(parts).toEqual({ a: [0.3, 0.3, 0.3, 0.3, 'OBSERVED'] });
    expect(rules).toEqual(['N2']);
  });

  // 0.4 of what a plant of 50 can make is 20 of 100; it may take less of it.
  it('makes a reserved part of the seller’s output a share', () => {
    const { parts, rules } = partsOf(
      {
        entity: [{ id: 'a', stage: 'EXTRACTION' }],
        capacity: [{ party: 'a', form: 'ore', max: 50 }],
        supply: [supply('a', 'buyer/ore', { reservation: { share: { value: 0.4 }, of: 'SELLER_OUTPUT' } })],
        statistic: world,
      },
      measured,
    );
    expect(parts).toEqual({ a: [0, 0.2, 0.2, 0, 'REPORTED'] });
    expect(rules).toEqual(expect.arrayContaining(['N2', 'R2']));
  });

  // 0.8 is stated, so that volumes of 20 and 10 divide the fifth that is left.
  it('fits volumes into what stated shares leave', () => {
    const { parts } = partsOf(
      {
        supply: [
          supply('a', 'buyer/ore', { share: 0.8 }),
          supply('b', 'buyer/ore', { volume: { value: 20, unit: 't/a' } }),
          supply('c', 'buyer/ore', { volume: { value: 10, unit: 't/a' } }),
        ],
        statistic: world,
      },
      measured,
    );
    const [b, c] = [rounded(0.4 / 3), rounded(0.2 / 3)];
    expect(parts).toMatchObject({ b: [b, b, b, b, 'OBSERVED'], c: [c, c, c, c, 'OBSERVED'] });
  });

  it('R3 gives each of two buyers of one volume a half, at least nothing, at most all', () => {
    const volume = { value: 60, unit: 't/a', joint: true } as const;
    const { parts, rules } = partsOf(
      {
        supply: [
          supply('a', 'buyer/ore', { volume }),
          { id: 'other', buyer: 'sister', form: 'ore', supplier: 'a', volume },
        ],
        statistic: world,
      },
      measured,
    );
    expect(parts).toEqual({ a: [0, 0.3, 0.6, 0, 'OBSERVED'] });
    expect(rules).toContain('R3');
  });
});

describe('rule N2 by capacity', () => {
  const capacities = (output: number): SmallRecords => ({
    entity: [{ id: 'a', stage: 'EXTRACTION' }],
    capacity: [{ party: 'a', form: 'ore', max: 100 }],
    observation: [observed('WORLD_OUTPUT', 'ore', 'world', output)],
    statistic: world,
    supply: [supply('a', 'buyer/ore')],
  });

  // A named seller counts ten times, once to a hundred times: 1,000 / 1,900, 100 / 1,000, 10,000 / 10,900.
  it('weighs a named seller against the rest of the world’s output', () => {
    const { parts, rules } = partsOf(capacities(1000), plain);
    expect(parts).toEqual({ a: [0.1, rounded(10 / 19), rounded(100 / 109), 0, 'REPORTED'] });
    expect(rules).toEqual(['N2']);
  });

  // For two buyers it has 50 each: 500 / 1,450 with 950 of others.
  it('divides a capacity among those whom it supplies', () => {
    const records = capacities(1000);
    const other = { id: 'x', buyer: 'sister', form: 'ore', supplier: 'a' };
    const { parts } = partsOf({ ...records, supply: [...(records.supply ?? []), other] }, plain);
    expect(parts['a']?.[1]).toBe(rounded(500 / 1450));
  });

  it('gives no more than the capacity is of the amount', () => {
    const { parts } = partsOf(capacities(1000), need('buyer', 'ore', { amount: 125 }));
    expect(parts['a']?.[2]).toBe(0.8);
  });

  it.each([
    ['world output is not recorded', { ...capacities(1000), observation: [] }],
    ['capacities reach world output', capacities(100)],
    ['a capacity is not recorded', { ...capacities(1000), capacity: [] }],
  ])('is a tenth, and may be anything, where %s', (_, records) => {
    expect(partsOf(records, plain).parts).toEqual({ a: [0, 0.1, 1, 0, 'REPORTED'] });
  });

  it('lets who has no figure divide what figures leave', () => {
    const stated = supply('b', 'buyer/ore', { share: { low: 0.4, value: 0.5, high: 0.7 } });
    const records = { ...capacities(100), supply: [supply('a', 'buyer/ore'), stated] };
    expect(partsOf(records, plain).parts).toMatchObject({ a: [0, 0.05, 0.6, 0, 'REPORTED'] });
  });
});

describe('rule N2 in a file without statistics', () => {
  it('goes by capacities where all have one, else by equal parts', () => {
    const both = { supply: [supply('a', 'buyer/ore'), supply('b', 'buyer/ore')] };
    const entity = ['a', 'b'].map((id) => ({ id, stage: 'EXTRACTION' as const }));
    const capacity = [
      { party: 'a', form: 'ore', max: 30 },
      { party: 'b', form: 'ore', max: 90 },
    ];
    expect(partsOf({ ...both, entity, capacity }, plain).parts).toMatchObject({
      a: [0, 0.25, 1, 0, 'REPORTED'],
      b: [0, 0.75, 1, 0, 'REPORTED'],
    });
    expect(partsOf(both, plain).parts).toMatchObject({ a: [0, 0.5, 1, 0, 'REPORTED'] });
  });

  it('takes volumes as parts of their sum where every link has one', () => {
    const volume = (value: number): { volume: { value: number; unit: 't/a' } } => ({ volume: { value, unit: 't/a' } });
    const records = { supply: [supply('a', 'buyer/ore', volume(10)), supply('b', 'buyer/ore', volume(30))] };
    expect(partsOf(records, plain).parts).toEqual({
      a: [0.25, 0.25, 0.25, 0.25, 'OBSERVED'],
      b: [0.75, 0.75, 0.75, 0.75, 'OBSERVED'],
    });
  });
});

describe('rule U5 for a plant with its own upstream', () => {
  it('has it feed itself, and others what it leaves', () => {
    const { parts, rules } = partsOf(
      {
        entity: [{ id: 'group' }, { id: 'buyer', owner: 'group' }, { id: 'own', owner: 'group' }, { id: 'other' }],
        supply: [supply('own', 'buyer/ore'), supply('other', 'buyer/ore')],
        statistic: world,
      },
      plain,
    );
    expect(parts).toEqual({ own: [0.8, 1, 1, 0, 'REPORTED'], other: [0, 0, 0.2, 0, 'REPORTED'] });
    expect(rules).toEqual(['U5']);
  });
});

describe('figures', () => {
  it('are those of suppliers of whom a share, a reservation or a volume is stated', () => {
    const of = need('buyer', 'ore', { amount: 100 });
    const site = smallSite({
      form: [{ id: 'ore', stage: 'EXTRACTION' }],
      need: [of],
      supply: [
        supply('a', 'buyer/ore', { share: 0.2 }),
        supply('b', 'buyer/ore', { volume: { value: 30, unit: 't/a' } }),
        supply('c', 'buyer/ore'),
      ],
      statistic: world,
    });
    expect([...site.named.figures(of).keys()]).toEqual(['a', 'b']);
  });
});

describe('partByCapacity', () => {
  // It could meet 0.4 of the amount, so that it gives no more, whatever a named seller counts for.
  it('is no more than the capacity is of the intake', () => {
    const of = need('buyer', 'ore', { amount: 250 });
    const site = smallSite({
      form: [{ id: 'ore', stage: 'EXTRACTION' }],
      entity: [{ id: 'a', stage: 'EXTRACTION' }],
      capacity: [{ party: 'a', form: 'ore', max: 100 }],
      observation: [observed('WORLD_OUTPUT', 'ore', 'world', 1000)],
      need: [of],
      supply: [supply('a', 'buyer/ore', { share: 0.9 })],
      statistic: world,
    });
    expect(site.named.partByCapacity(of, 'a')).toEqual({ low: 0.1, estimate: 0.4, high: 0.4, surelyAtMost: 0.4 });
  });
});
