import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupBy } from '../../../src/assess/supply/groups.ts';
import { dependency, type DependencyRow } from '../../../src/assess/dependency/dependency.ts';
import { createSupply } from '../../../src/assess/supply/supply.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import {
  country,
  need,
  shares,
  smallSite,
  smallView,
  supply,
  type SmallRecords,
} from '../../network/small-evidence.ts';

/** Laws of the buyer's own row, in small files worked out by hand and in random ones. */

const countries = ['china', 'japan', 'australia'] as const;
const codes = { china: 'CN', japan: 'JP', australia: 'AU' } as const;
const places: RecordOf<'entity'>[] = [
  ...countries.map((key) => country(key, codes[key])),
  { id: 'iron', kind: 'Mineral' },
];
const forms: RecordOf<'form'>[] = [
  { id: 'ore', stage: 'EXTRACTION', element: 'iron' },
  { id: 'bar', stage: 'METAL_ALLOY', element: 'iron', madeFrom: ['ore'] },
];
const ofWorld = [
  ...shares('bar', 'METAL_ALLOY', { china: 0.9, japan: 0.06, australia: 0.03 }),
  ...shares('ore', 'EXTRACTION', { china: 0.3, australia: 0.7 }),
];

function rowsOf(records: SmallRecords, groupBy: GroupBy = 'COUNTRY', buyer = 'buyer'): readonly DependencyRow[] {
  const found = dependency(createSupply(smallSite(records, smallView()), buyer), {
    material: 'iron',
    groupBy,
    stage: undefined,
    minShare: 0,
    page: {},
  });
  return found.status === 'ANSWERED' ? found.rows : [];
}
function rowOf(records: SmallRecords, label: string, stage = 'METAL_ALLOY', groupBy: GroupBy = 'COUNTRY') {
  const row = rowsOf(records, groupBy).find((one) => one.group.label === label && one.stage === stage);
  return row?.passThrough();
}
const small = (more: SmallRecords): SmallRecords => ({ form: forms, need: [need('buyer', 'bar')], ...more });

describe('known and proven', () => {
  const sellers: RecordOf<'entity'>[] = [...places, { id: 'A', country: 'CN' }, { id: 'B', country: 'CN' }];

  // It had provenLow 1 and known 0: two sellers of one country, of whom nobody states a share.
  it('prove no country by two sellers there without shares', () => {
    const china = rowOf(
      small({
        entity: sellers,
        need: [need('buyer', 'bar', { needCountry: 'JP', needCountryBasis: 'OBSERVED' })],
        supply: [supply('A', 'buyer/bar'), supply('B', 'buyer/bar')],
      }),
      'china',
    );
    expect(china).toMatchObject({ provenLow: 0, estimate: 1, provenHigh: 1 });
    expect(china?.coverage()).toMatchObject({ known: 0, named: 1 });
  });

  it('hold by stated low ends alone, and by all that a country makes', () => {
    const ranges = [
      supply('A', 'buyer/bar', { share: { low: 0.4, value: 0.5, high: 0.6 } }),
      supply('B', 'buyer/bar', { share: { low: 0.3, value: 0.5, high: 0.7 } }),
    ];
    const china = rowOf(small({ entity: sellers, supply: ranges }), 'china');
    expect(china?.provenLow).toBeCloseTo(0.7, 9);
    expect(china?.coverage().known).toBeCloseTo(0.7, 9);
  });

  // It moved from 0.5 to 0: a plant of another firm in the country from which a buyer is known to take half.
  it('move by no record of a firm that the buyer has nothing to do with', () => {
    const file = small({
      entity: places,
      supply: [supply('china', 'buyer/bar', { share: 0.5 })],
      statistic: ofWorld,
      observation: [
        {
          id: 'w',
          quantity: 'WORLD_OUTPUT',
          subject: 'bar',
          geography: 'world',
          value: 1000,
          unit: 't/a',
          year: 2025,
        },
      ],
    });
    const capacities = [{ value: 100, unit: 't/a', item: 'bar', basis: 'NAMEPLATE' as const }];
    const plant = { id: 'P', country: 'CN', stage: 'METAL_ALLOY' as const, level: 'PLANT' as const, capacities };
    const alone = rowOf(file, 'china');
    const beside = rowOf({ ...file, entity: [...places, plant] }, 'china');
    expect(alone?.coverage().known).toBeCloseTo(0.5, 9);
    expect(alone?.provenLow).toBe(0.5);
    expect(beside?.provenLow).toBe(0.5);
    for (const part of ['known', 'named', 'inferred', 'unknown'] as const)
      expect(beside?.coverage()[part]).toBeCloseTo(alone?.coverage()[part] ?? -1, 9);
  });
});

describe('the place of a head office', () => {
  const firm = { id: 'F', kind: 'Company' as const, level: 'COMPANY' as const, country: 'JP' as const };
  const file = small({ entity: [...places, firm], supply: [supply('F', 'buyer/bar', { share: 0.6 })] });

  it('proves no country, and leaves the row of the firm as it is', () => {
    expect(rowOf(file, 'japan')).toMatchObject({ provenLow: 0, low: 0, estimate: 0.6 });
    expect(rowOf(file, 'F', 'METAL_ALLOY', 'PARTY')).toMatchObject({
      provenLow: 0.6,
      low: 0.6,
      estimate: 0.6,
      high: 0.6,
    });
  });

  it('may be wrong, so that by facts alone any other country may be that of its plant', () => {
    const other = small({
      entity: [...places, firm, { id: 'A', country: 'CN' }],
      supply: [supply('F', 'buyer/bar', { share: 0.6 }), supply('A', 'buyer/bar', { share: 0.4 })],
    });
    expect(rowOf(other, 'china')).toMatchObject({ provenLow: 0.4, estimate: 0.4, high: 0.4, provenHigh: 1 });
  });
});

describe('a stated upper end', () => {
  // "Less than half from China" gave China 0.975, as the rest took the world's mix.
  it('of a country binds the whole row', () => {
    const china = (share: RecordOf<'supply'>['share'], more: SmallRecords = {}) =>
      rowOf(
        small({ entity: places, statistic: ofWorld, ...more, supply: [supply('china', 'buyer/bar', { share })] }),
        'china',
      );
    expect(china({ low: 0, high: 0.5 })).toMatchObject({ low: 0, estimate: 0.25, high: 0.5 });
    expect(china({ high: 0.5 })).toMatchObject({ low: 0, estimate: 0.5, high: 0.5 });
    expect(china(0.2)).toMatchObject({ low: 0.2, estimate: 0.2, high: 0.2 });
    // Without a statistic the rest is unknown, and not China.
    expect(china(0.2, { statistic: [] })).toMatchObject({ estimate: 0.2, high: 0.2 });
    // "At least a fifth" says nothing of the rest.
    expect(china({ low: 0.2 })?.high).toBe(1);
  });

  it('of a country holds its named sellers too', () => {
    const file = small({
      entity: [...places, { id: 'A', country: 'CN' }, { id: 'B', country: 'CN' }],
      statistic: ofWorld,
      supply: [
        supply('china', 'buyer/bar', { share: { low: 0.3, value: 0.4, high: 0.5 } }),
        supply('A', 'buyer/bar', { share: { low: 0.1, value: 0.1, high: 0.3 } }),
        supply('B', 'buyer/bar'),
      ],
    });
    expect(rowOf(file, 'china')).toMatchObject({ low: 0.3, estimate: 0.4, high: 0.5 });
    expect(rowOf(file, 'A', 'METAL_ALLOY', 'PARTY')).toMatchObject({ provenLow: 0.1, estimate: 0.1 });
  });

  it('of a plant holds what its country ships of it as well', () => {
    const capacities = [{ value: 300, unit: 't/a', item: 'bar', basis: 'NAMEPLATE' as const }];
    const plant = {
      id: 'P',
      country: 'CN' as const,
      stage: 'METAL_ALLOY' as const,
      level: 'PLANT' as const,
      capacities,
    };
    const file = small({
      entity: [...places, plant, { ...plant, id: 'Q' }],
      statistic: ofWorld,
      observation: [
        { id: 'w', quantity: 'WORLD_OUTPUT', subject: 'bar', geography: 'world', value: 1000, unit: 't/a', year: 2025 },
      ],
      supply: [supply('P', 'buyer/bar', { share: { low: 0.1, value: 0.2, high: 0.25 } })],
    });
    expect(rowOf(file, 'P', 'METAL_ALLOY', 'PARTY')).toMatchObject({ low: 0.1, estimate: 0.2, high: 0.25 });
    expect(rowOf(file, 'Q', 'METAL_ALLOY', 'PARTY')?.estimate).toBeGreaterThan(0.2);
    expect(rowOf(file, 'china')?.high).toBeGreaterThan(0.9);
  });
});

describe('a firm that takes in what it sells', () => {
  // The buyer's rows at the stage added up to 1.1.
  it('is a party on the way and no place of the stage', () => {
    const file = small({
      entity: [...places, { id: 'T', country: 'JP' }],
      need: [need('buyer', 'bar'), need('T', 'bar')],
      supply: [supply('T', 'buyer/bar')],
      statistic: ofWorld,
    });
    const bars = rowsOf(file).filter(({ stage }) => stage === 'METAL_ALLOY');
    expect(bars.reduce((all, { estimate }) => all + estimate, 0)).toBeCloseTo(1, 9);
    expect(rowOf(file, 'T', 'METAL_ALLOY', 'PARTY')?.estimate).toBeCloseTo(0.1, 9);
  });

  it('is a place for what it makes of an earlier stage beside it', () => {
    const file = small({
      entity: [...places, { id: 'T', country: 'JP' }, { id: 'M', country: 'AU' }, { id: 'A', country: 'CN' }],
      need: [need('buyer', 'bar'), need('T', 'bar', { amount: 1 }), need('T', 'ore', { amount: 3 })],
      supply: [
        supply('T', 'buyer/bar', { share: 1 }),
        supply('A', 'T/bar', { share: 1 }),
        supply('M', 'T/ore', { share: 1 }),
      ],
    });
    const bars = rowsOf(file).filter(({ stage }) => stage === 'METAL_ALLOY');
    expect(new Map(bars.map(({ group, estimate }) => [group.label, estimate]))).toEqual(
      new Map([
        ['china', 0.25],
        ['japan', 0.75],
      ]),
    );
  });
});

function endOf({ share }: RecordOf<'supply'>, end: 'low' | 'high'): number {
  return typeof share === 'number' ? share : (share?.[end] ?? Number(end === 'high'));
}

/** Firms that sell bars to the buyer and to each other, with ore, shares of any kind, and now and then a statistic. */
const someShare = fc.oneof(
  fc.constant(undefined),
  fc.double({ min: 0, max: 0.3, noNaN: true }),
  fc.record({
    low: fc.double({ min: 0, max: 0.1, noNaN: true }),
    high: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
  }),
);
const someFile = fc
  .record({
    firms: fc.array(
      fc.record({
        place: fc.constantFrom(...countries),
        level: fc.constantFrom('COMPANY' as const, 'PLANT' as const, undefined),
        sells: someShare,
        toBuyer: fc.boolean(),
        fromNext: fc.option(someShare, { nil: undefined }),
        takesOre: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    ofCountry: fc.option(fc.tuple(fc.constantFrom(...countries), someShare), { nil: undefined }),
    withStatistics: fc.boolean(),
    assumed: fc.boolean(),
  })
  .map(({ firms, ofCountry, withStatistics, assumed }): SmallRecords => {
    const key = (at: number): string => `f${at}`;
    return {
      entity: [
        ...places,
        ...firms.map(({ place, level }, at) => ({ id: key(at), country: codes[place], ...(level && { level }) })),
      ],
      form: forms,
      need: [
        need('buyer', 'bar', { needCountry: 'JP', needCountryBasis: assumed ? 'ASSUMED' : 'OBSERVED' }),
        ...firms.flatMap(({ fromNext, takesOre }, at) => [
          ...(fromNext !== undefined && at + 1 < firms.length ? [need(key(at), 'bar')] : []),
          ...(takesOre ? [need(key(at), 'ore')] : []),
        ]),
      ],
      supply: [
        ...firms.flatMap(({ sells, toBuyer }, at) =>
          toBuyer ? [supply(key(at), 'buyer/bar', sells === undefined ? {} : { share: sells })] : [],
        ),
        ...firms.flatMap(({ fromNext }, at) =>
          fromNext !== undefined && at + 1 < firms.length
            ? [supply(key(at + 1), `${key(at)}/bar`, { share: fromNext })]
            : [],
        ),
        ...(ofCountry?.[1] === undefined ? [] : [supply(ofCountry[0], 'buyer/bar', { share: ofCountry[1] })]),
      ],
      statistic: withStatistics
        ? [
            ...ofWorld,
            ...shares(
              'bar',
              'METAL_ALLOY',
              { china: 0.2, australia: 0.7 },
              { geography: 'japan', counts: 'INTAKE', series: 'jp' },
            ),
          ]
        : [],
    };
  });

describe('random files', () => {
  it('know at least what they prove, in rows of any kind', () => {
    fc.assert(
      fc.property(
        someFile,
        fc.constantFrom('COUNTRY' as const, 'PARTY' as const, 'ORIGIN' as const),
        (file, groupBy) => {
          for (const row of rowsOf(file, groupBy)) {
            const { provenLow, low, estimate, high, provenHigh, coverage } = row.passThrough();
            const { known, named, inferred, unknown } = coverage();
            expect(known).toBeGreaterThanOrEqual(provenLow - 1e-9);
            expect(known + named + inferred + unknown).toBeCloseTo(1, 9);
            const layers = [provenLow, low, estimate, high, provenHigh];
            expect(layers).toEqual(layers.toSorted((a, b) => a - b));
          }
        },
      ),
      { numRuns: 300, seed: 14 },
    );
  });

  it('have rows of a stage that add up to no more than 1', () => {
    fc.assert(
      fc.property(someFile, (file) => {
        for (const rows of Map.groupBy(rowsOf(file), ({ stage }) => stage).values())
          expect(rows.reduce((all, { estimate }) => all + estimate, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  it('keep the row of a country to its stated upper end', () => {
    fc.assert(
      fc.property(someFile, (file) => {
        // What a seller carries was bought by its own row, of which the statement says nothing.
        fc.pre((file.need ?? []).every(({ buyer, form }) => buyer === 'buyer' || form === 'ore'));
        const bought = (file.supply ?? []).filter((one) => one.need === 'buyer/bar');
        const stated = bought.find(({ supplier }) => supplier in codes);
        const code = stated === undefined ? undefined : new Map(Object.entries(codes)).get(stated.supplier);
        const isThere = (key: string): boolean =>
          (file.entity ?? []).some(({ id, country: at, kind }) => id === key && kind === undefined && at === code);
        // What firms of the country are stated to sell contradicts a smaller end of the country, and stands.
        const sold = bought.reduce((all, one) => all + (isThere(one.supplier) ? endOf(one, 'low') : 0), 0);
        const most = Math.max(sold, stated === undefined ? 1 : endOf(stated, 'high'));
        const row = stated === undefined ? undefined : rowOf(file, stated.supplier);
        if (row === undefined) return;
        expect(row.estimate).toBeLessThanOrEqual(most + 1e-9);
        expect(row.high).toBeLessThanOrEqual(most + 1e-9);
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  // Another buyer with a supplier and a mine of its own. Neither sells to the first buyer, nor is it in a statistic.
  it('move no coverage of a buyer by records of a firm that has nothing to do with it', () => {
    fc.assert(
      fc.property(someFile, fc.constantFrom(...countries), (file, place) => {
        const added: SmallRecords = {
          ...file,
          entity: [
            ...(file.entity ?? []),
            { id: 'other', country: codes[place], stage: 'METAL_ALLOY' },
            { id: 'others-mine', country: codes[place], stage: 'EXTRACTION' },
          ],
          need: [...(file.need ?? []), need('other', 'ore')],
          supply: [...(file.supply ?? []), supply('others-mine', 'other/ore', { share: 0.4 })],
        };
        const coverages = (records: SmallRecords): string[] =>
          rowsOf(records)
            .map(({ stage, group, passThrough }) => JSON.stringify([stage, group.label, passThrough().coverage()]))
            .toSorted((a, b) => (a < b ? -1 : 1));
        expect(coverages(added)).toEqual(coverages(file));
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});
