import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposureOf } from '../../../src/assess/supply/exposure.ts';
import { groupsAt } from '../../../src/assess/supply/groups.ts';
import { createSupply } from '../../../src/assess/supply/supply.ts';
import { stages } from '../../../src/model/vocabulary.ts';
import { createBuildingSite } from '../../../src/network/chain/building-site.ts';
import { randomRecords } from '../../network/random-chains.ts';
import { faceValue, observed, smallEvidence, smallView, type SmallRecords } from '../../network/small-evidence.ts';

/** The same records, each with a source of its own, and with capacities of plants beside the output of the world if wanted. */
function sourced(records: SmallRecords, hasCapacities: boolean): SmallRecords {
  const { entity = [], form = [], statistic = [], supply = [] } = records;
  const madeBy = (stage: string | undefined): string => form.find((one) => one.stage === stage)?.id ?? '';
  return {
    ...records,
    statistic: statistic.map((row) => ({ ...row, source: row.id })),
    supply: supply.map((one) => ({ ...one, sources: [one.id] })),
    ...(hasCapacities && {
      entity: entity.map((one, place) => {
        if (!one.id.startsWith('p')) return one;
        const id = `capacity of ${one.id}`;
        const item = madeBy(one.stage);
        return {
          ...one,
          capacities: [{ item, value: 10 + place, unit: 't/a', basis: 'NAMEPLATE' as const, sources: [id] }],
        };
      }),
      observation: form.map(({ id }) => ({
        ...observed('WORLD_OUTPUT', id, 'world', 200),
        sources: [`output of ${id}`],
      })),
    }),
  };
}

interface Part {
  readonly id: string;
  readonly share?: unknown;
}

/**
 * Slightly other shares of one whole, but for some. What leaves a part open is made smaller. In a full whole one part gets what another
 * loses, so that no rest opens.
 */
function movedParts<T extends Part>(whole: readonly T[], fixed: ReadonlySet<string>): readonly T[] {
  const shares = whole.map(({ share }) => (typeof share === 'number' ? share : 0));
  const total = shares.reduce((all, share) => all + share, 0);
  const free = whole.flatMap(({ id }, place) => (fixed.has(id) || (shares[place] ?? 0) <= 0 ? [] : [place]));
  const step = 1e-4 * Math.min(...free.map((place) => shares[place] ?? 0));
  const stepAt = (place: number): number => {
    if (total < 1 - 1e-9) return free.includes(place) ? -step : 0;
    if (free.length < 2) return 0;
    return place === free[0] ? step : place === free[1] ? -step : 0;
  };
  return whole.map((one, place) => {
    const by = stepAt(place);
    return by === 0 ? one : { ...one, share: (shares[place] ?? 0) + by };
  });
}

/** Records with other shares in all but those of some sources. */
function moved(records: SmallRecords, fixed: ReadonlySet<string>): SmallRecords {
  const movedBy = (
    { sources = [] }: { readonly sources?: readonly string[] | undefined },
    value: number | undefined,
  ): number => (value ?? 0) * (sources.some((source) => fixed.has(source)) ? 1 : 1 + 1e-4);
  const { entity = [], observation = [], statistic = [], supply = [] } = records;
  const statistics = Map.groupBy(statistic, ({ form, series, year }) => [form, series, year].join());
  const intakes = Map.groupBy(supply, ({ need }) => need ?? '');
  return {
    ...records,
    statistic: [...statistics.values()].flatMap((rows) => movedParts(rows, fixed)),
    supply: [...intakes.values()].flatMap((all) => movedParts(all, fixed)),
    entity: entity.map(({ capacities, ...one }) => ({
      ...one,
      ...(capacities !== undefined && {
        capacities: capacities.map((row) => ({ ...row, value: movedBy(row, row.value) })),
      }),
    })),
    observation: observation.map((row) => ({ ...row, value: movedBy(row, row.value) })),
  };
}

interface Found {
  readonly place: string;
  readonly estimate: number;
  readonly sources: readonly string[];
}

function figuresOf(records: SmallRecords): readonly Found[] {
  const site = createBuildingSite(smallEvidence(records), smallView({ parameters: faceValue }));
  const supply = createSupply(site, 'buyer');
  const [need] = supply.needs;
  if (need === undefined) return [];
  const chain = supply.chain(need, 'neodymium');
  return stages.flatMap((stage) =>
    groupsAt(supply, chain, stage, 'COUNTRY').map(({ kind, key, target }) => {
      const { estimate, records: recordsOf } = exposureOf(chain, target);
      return { place: `${stage} ${kind} ${key}`, estimate, sources: recordsOf().sources };
    }),
  );
}

describe('the sources of a figure', () => {
  // Would catch a record that an estimate rests on and that its sources leave out.
  it('are all that its estimate rests on: no other record moves it', () => {
    fc.assert(
      fc.property(randomRecords(false), fc.boolean(), (drawn, hasCapacities) => {
        const records = sourced(drawn, hasCapacities);
        for (const { place, estimate, sources } of figuresOf(records)) {
          if (estimate === 0) continue;
          const after = figuresOf(moved(records, new Set(sources))).find((one) => one.place === place);
          expect([place, after?.estimate]).toEqual([place, expect.closeTo(estimate, 9)]);
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
