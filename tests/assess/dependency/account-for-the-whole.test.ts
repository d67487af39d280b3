import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependency, type DependencyRow } from '../../../src/assess/dependency/dependency.ts';
import type { Exposure } from '../../../src/assess/supply/exposure.ts';
import type { GroupBy, GroupKind } from '../../../src/assess/supply/groups.ts';
import type { Supply } from '../../../src/assess/supply/supply.ts';
import type { ViewQuestion } from '../../../src/assess/view/view.ts';
import { invariant } from '../../../src/errors.ts';
import type { Stage } from '../../../src/model/vocabulary.ts';
import { country, need, observed, shares, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSupply } from '../small-networks.ts';

/** The rows of a stage account for the whole intake, and what a scenario takes is gone and not unknown (rule X2). */

const minerals = ['iron', 'tin'] as const;
const codes = ['CN', 'JP', 'US'] as const;
const makers = ['maker-1', 'maker-2'];
const refiners = ['refiner-1', 'refiner-2', 'refiner-3'];
const mines = ['mine-1', 'mine-2'];
const stage = { magnet: 'MAGNET', oxide: 'PROCESSING', ore: 'EXTRACTION' } as const;

/** Two tiers of named firms below a magnet of two minerals. Shares are tenths; what they leave open is not known or inferred. */
const networks = fc
  .record({
    countries: fc.array(fc.constantFrom(...codes), { minLength: 7, maxLength: 7 }),
    tenths: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 40, maxLength: 40 }),
    hasStatistics: fc.boolean(),
    hasScrap: fc.boolean(),
  })
  .map(({ countries, tenths, hasStatistics, hasScrap }): SmallRecords => {
    const firms = [...makers, ...refiners, ...mines];
    let at = 0;
    const share = (): number => (tenths[at++ % tenths.length] ?? 0) / 10;
    const from = (buyer: string, form: string, sellers: readonly string[]) =>
      sellers.flatMap((seller) => {
        const part = share();
        return part === 0 ? [] : [supply(seller, `${buyer}/${form}`, { share: part })];
      });
    return {
      dataset: [{ id: 'small', format: 'lodestone/1', synthetic: true, at: '2026-01-01' }],
      entity: [
        ...minerals.map((id) => ({ id, kind: 'Mineral' }) as const),
        ...codes.map((code) => country(code.toLowerCase(), code)),
        { id: 'buyer', country: 'US' },
        ...firms.map((id, index) => ({ id, country: countries[index] ?? 'CN' })),
      ],
      form: [
        {
          id: 'magnet',
          stage: stage.magnet,
          contains: { iron: { value: 0.3 }, tin: { value: 0.1 } },
          madeFrom: minerals.map((one) => `${one}-oxide`),
        },
        ...minerals.flatMap((one) => [
          { id: `${one}-oxide`, stage: stage.oxide, element: one, madeFrom: [`${one}-ore`] },
          { id: `${one}-ore`, stage: stage.ore, element: one },
        ]),
      ],
      need: [
        need('buyer', 'magnet'),
        ...makers.flatMap((one) => minerals.map((mineral) => need(one, `${mineral}-oxide`))),
        ...refiners.slice(1).flatMap((one) => minerals.map((mineral) => need(one, `${mineral}-ore`))),
      ],
      supply: [
        ...from('buyer', 'magnet', makers),
        ...makers.flatMap((one) => minerals.flatMap((mineral) => from(one, `${mineral}-oxide`, refiners.slice(0, 2)))),
        ...refiners.slice(1).flatMap((one) => minerals.flatMap((mineral) => from(one, `${mineral}-ore`, mines))),
      ],
      statistic: hasStatistics
        ? [
            ...shares('magnet', stage.magnet, { cn: share(), jp: share() }),
            ...minerals.flatMap((one) => [
              ...shares(`${one}-oxide`, stage.oxide, { cn: share(), jp: share() }),
              ...shares(`${one}-ore`, stage.ore, { cn: share(), us: share() }),
            ]),
          ]
        : [],
      observation: hasScrap ? [observed('SCRAP_SHARE_OF_OUTPUT', 'iron-oxide', 'cn', 0.4)] : [],
    };
  });

type Removal = NonNullable<ViewQuestion['scenario']>;
const parties = fc.subarray([...makers, ...refiners, ...mines]).map((removeParties) => ({ removeParties }));
const bans = fc
  .record({ from: fc.constantFrom(...codes), share: fc.constantFrom(0.5, 1), material: fc.constantFrom(...minerals) })
  .map((ban) => ({ exportBans: [ban] }));
const lostCountries = fc
  .record({ country: fc.constantFrom(...codes), stage: fc.constantFrom(...Object.values(stage)) })
  .map((one) => ({ removeCountries: [one] }));
const removals: fc.Arbitrary<Removal> = fc.oneof(parties, bans, lostCountries);

interface Asked {
  readonly rows: readonly DependencyRow[];
  readonly flags: readonly string[];
}

function ask(from: Supply, material: string, groupBy: GroupBy = 'COUNTRY', at?: Stage): Asked {
  const found = dependency(from, { material, groupBy, stage: at, minShare: 0, page: {} });
  invariant(found.status === 'ANSWERED', 'the buyer needs the material');
  return found;
}

/** Estimates of rows above nothing, by label. */
function shown(rows: readonly DependencyRow[]): Readonly<Record<string, number>> {
  const all = rows
    .filter(({ estimate }) => estimate > 1e-12)
    .map(({ group, estimate }) => [group.label, estimate.toFixed(9)]);
  return Object.fromEntries(all);
}

function goneOf(rows: readonly DependencyRow[]): number {
  return rows.find(({ group }) => group.kind === 'GONE')?.estimate ?? 0;
}

function goneIn(rows: readonly DependencyRow[]): Exposure | undefined {
  return rows.find(({ group }) => group.kind === 'GONE')?.passThrough();
}

const layers = ['provenLow', 'low', 'estimate', 'high', 'provenHigh'] as const;
const groupings = ['COUNTRY', 'PARTY', 'OWNER_COUNTRY', 'ORIGIN', 'BLOC'] as const satisfies readonly GroupBy[];
const runs = { numRuns: 60, seed: 14 };

describe('the rows of a stage', () => {
  // Would catch: scrap, a bloc's outsiders or a removed supplier in no row, and one part in two rows without a flag.
  it('add to 1 for every grouping, in any network and scenario, as does the evidence', () => {
    const met = new Set<GroupKind>();
    fc.assert(
      fc.property(networks, removals, (records, scenario) => {
        const from = askedSupply(records, 'buyer', { scenario });
        for (const groupBy of groupings) {
          const { rows, flags } = ask(from, 'magnet', groupBy);
          for (const same of Map.groupBy(rows, (row) => `${row.stage} ${row.material}`).values()) {
            const sum = same.reduce((all, { estimate }) => all + estimate, 0);
            expect(flags.includes('groupsOverlap') ? Math.min(sum, 1) : sum).toBeCloseTo(1, 9);
            for (const row of same) {
              met.add(row.group.kind);
              const { known, named, inferred, unknown, gone } = row.passThrough().coverage();
              expect(known + named + inferred + unknown + gone).toBeCloseTo(1, 9);
              expect(gone).toBeCloseTo(goneOf(same), 9);
            }
          }
        }
      }),
      runs,
    );
    expect([...met].toSorted()).toEqual(['GONE', 'GROUP', 'SCRAP', 'UNKNOWN']);
  });

  it('have nothing gone without a scenario', () => {
    fc.assert(
      fc.property(networks, (records) => {
        for (const { group, passThrough } of ask(askedSupply(records, 'buyer'), 'magnet').rows)
          expect([group.kind, passThrough().coverage().gone]).not.toEqual(['GONE', expect.anything()]);
      }),
      runs,
    );
  });
});

describe('what is gone', () => {
  // Would catch: a second removal that frees what the first one took.
  it('never falls when more is removed', () => {
    let rose = 0;
    fc.assert(
      fc.property(networks, parties, lostCountries, (records, first, second) => {
        const goneBy = (scenario: Removal) => ask(askedSupply(records, 'buyer', { scenario }), 'magnet').rows;
        const [less, more] = [goneBy(first), goneBy({ ...first, ...second })];
        for (const row of less.filter(({ group }) => group.kind === 'GONE')) {
          const before = row.passThrough();
          const after = goneIn(more.filter((one) => one.stage === row.stage && one.material === row.material));
          for (const layer of layers) expect(after?.[layer] ?? 0).toBeGreaterThanOrEqual(before[layer] - 1e-9);
          rose += Number((after?.estimate ?? 0) > before.estimate + 1e-9);
        }
      }),
      runs,
    );
    expect(rose).toBeGreaterThan(10);
  });

  // Would catch: bounds of what is gone that differ from those of what was there, and facts that no longer count.
  it('is what passed a country before, in every layer, if the country falls at one stage', () => {
    let compared = 0;
    fc.assert(
      fc.property(networks, lostCountries, (records, scenario) => {
        const [lost] = scenario.removeCountries;
        invariant(lost, 'one country falls');
        const at = lost.stage;
        const [material, form] = at === 'MAGNET' ? ['magnet', 'magnet'] : ['iron', 'iron'];
        const before = ask(askedSupply(records, 'buyer'), material, 'COUNTRY', at).rows.find(
          (row) => row.group.key === lost.country.toLowerCase() && row.material === form,
        );
        const gone = goneIn(ask(askedSupply(records, 'buyer', { scenario }), material, 'COUNTRY', at).rows);
        if (before === undefined || before.estimate === 0 || gone === undefined) return;
        const was = before.passThrough();
        compared += 1;
        for (const layer of layers) expect([layer, gone[layer]]).toEqual([layer, expect.closeTo(was[layer], 9)]);
      }),
      { ...runs, numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

describe('a stage that several minerals share', () => {
  it('has the same rows whichever mineral is asked about, and whichever the scenario takes', () => {
    let lost = 0;
    fc.assert(
      fc.property(networks, removals, (records, scenario) => {
        const from = askedSupply(records, 'buyer', { scenario });
        const [whole, ...parts] = ['magnet', ...minerals].map((one) => ask(from, one, 'PARTY', 'MAGNET').rows);
        invariant(whole, 'the magnet is asked about');
        for (const part of parts) expect(shown(part)).toEqual(shown(whole));
        lost += Number(goneIn(whole) !== undefined);
      }),
      runs,
    );
    expect(lost).toBeGreaterThan(10);
  });

  // By hand: A makes 0.6 of the magnets, with tin that is all gone, and B 0.4, with half of its iron and a fifth of its tin gone.
  // So A makes none and B half: 0.2. Of iron 0.2 is gone on the way, of tin 0.6 + 0.08.
  it('lacks as much as the most affected mineral of each producer', () => {
    const records: SmallRecords = {
      entity: ['buyer', 'a', 'b', 'left', 'lost'].map((id) => ({ id })),
      form: [
        {
          id: 'magnet',
          stage: 'MAGNET',
          contains: { iron: { value: 0.3 }, tin: { value: 0.1 } },
          madeFrom: ['iron-oxide', 'tin-oxide'],
        },
        ...minerals.map((one) => ({ id: `${one}-oxide`, stage: 'PROCESSING', element: one }) as const),
      ],
      need: [
        need('buyer', 'magnet'),
        ...['a', 'b'].flatMap((one) => minerals.map((mineral) => need(one, `${mineral}-oxide`))),
      ],
      supply: [
        supply('a', 'buyer/magnet', { share: 0.6 }),
        supply('b', 'buyer/magnet', { share: 0.4 }),
        supply('left', 'a/iron-oxide', { share: 1 }),
        supply('lost', 'a/tin-oxide', { share: 1 }),
        supply('left', 'b/iron-oxide', { share: 0.5 }),
        supply('lost', 'b/iron-oxide', { share: 0.5 }),
        supply('left', 'b/tin-oxide', { share: 0.8 }),
        supply('lost', 'b/tin-oxide', { share: 0.2 }),
      ],
    };
    const from = askedSupply(records, 'buyer', { scenario: { removeParties: ['lost'] } });
    for (const material of ['magnet', ...minerals])
      expect(shown(ask(from, material, 'PARTY', 'MAGNET').rows)).toEqual({ b: '0.200000000', gone: '0.800000000' });
    expect(shown(ask(from, 'iron', 'PARTY', 'PROCESSING').rows)).toEqual({ left: '0.800000000', gone: '0.200000000' });
    expect(shown(ask(from, 'tin', 'PARTY', 'PROCESSING').rows)).toEqual({ left: '0.320000000', gone: '0.680000000' });
  });
});
