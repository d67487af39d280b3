import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import { exactly, type Estimate } from '../../../src/model/estimate.ts';
import type { StatisticRecord } from '../../../src/model/records/statistics.ts';
import type { Stage } from '../../../src/model/vocabulary.ts';
import type { ChainParty } from '../../../src/network/parties.ts';
import { modelled } from '../../../src/network/rows/draft-row.ts';
import { homePart, importedPart } from '../../../src/network/rows/import-reliance.ts';
import {
  conditioned,
  hubMix,
  nationalMix,
  worldMix,
  type Mix,
  type MixParties,
  type NationalQuestion,
} from '../../../src/network/rows/mixes.ts';
import type { ChosenStatistic } from '../../../src/network/statistics/statistic-choice.ts';
import type { Parameters } from '../../../src/network/view.ts';
import { country, faceValue, inRow, shares, smallParty, smallSite, smallView } from '../small-evidence.ts';

const stage: Stage = 'PROCESSING';
type Shares = Readonly<Record<string, StatisticRecord['share']>>;

const entity = [country('china', 'CN'), country('japan', 'JP'), country('russia', 'RU'), country('netherlands', 'NL')];
const { evidence } = smallSite({ entity });

/** The statistic of the world, or of a country. */
function statistic(byCountry: Shares, geography?: string): ChosenStatistic {
  const statistics = shares('oxide', stage, byCountry, geography === undefined ? {} : { geography });
  const site = smallSite({ form: [{ id: 'oxide', stage }], entity, statistic: statistics });
  const found = site.choose({ material: 'oxide', forms: ['oxide'], stage, geography });
  invariant(found, 'a statistic is recorded');
  return found;
}

/** Each party once, under its word. */
function createParties(): MixParties {
  const known = new Map<string, ChainParty>();
  const once = (label: string): ChainParty => {
    const party = known.get(label) ?? smallParty(label);
    known.set(label, party);
    return party;
  };
  return {
    country: (key) => once(key),
    hub: (key) => once(`hub ${key}`),
    unknown: () => once('unknown'),
    leftOver: (_, share, notIn) =>
      modelled(once(notIn.length === 0 ? 'unknown' : `not in ${notIn.join()}`), share, 'UNKNOWN'),
    notNamed: (_, share) => modelled(once('unknown'), share, 'UNKNOWN'),
  };
}
const viewOf = (parameters: Partial<Parameters> = {}) => smallView({ parameters: { ...faceValue, ...parameters } });

describe('worldMix (S2 to S4)', () => {
  const mix = (byCountry: Shares, watchCountries: readonly string[] = []): Mix =>
    worldMix(statistic(byCountry), stage, viewOf({ watchCountries }), evidence, createParties());

  it('is the statistic at face value, with its rest unknown', () => {
    const { row, rules } = mix({ china: 0.7, japan: { low: 0.1, high: 0.3 } });
    expect(inRow(row)).toEqual({ china: [0.7, 0.7, 0.7], japan: [0.1, 0.2, 0.3], unknown: [0, 0.1, 0.2] });
    expect(rules).toEqual([]);
  });

  // Russia has at most the 0.1 of the smallest listed share, and the rest of 0.2 is then 0.1 at least.
  it('lets a watched country hold at most the smallest listed share, as a part of the rest', () => {
    const { row, rules } = mix({ china: 0.7, japan: 0.1 }, ['RU']);
    expect(inRow(row)).toEqual({
      china: [0.7, 0.7, 0.7],
      japan: [0.1, 0.1, 0.1],
      russia: [0, 0, 0.1],
      'not in RU': [0.1, 0.2, 0.2],
    });
    expect(rules).toEqual(['S4']);
  });

  // One country with 0.07 is no list of the largest ones. Would catch: China with 0.07 at most because somebody watches it.
  it('says nothing of a watched country where the list leaves out more than its largest country has', () => {
    expect(inRow(mix({ japan: 0.07 }, ['CN']).row)).toEqual({ japan: [0.07, 0.07, 0.07], unknown: [0.93, 0.93, 0.93] });
    expect(inRow(mix({ japan: 0.4, netherlands: 0.02 }, ['CN']).row)).not.toHaveProperty('china');
    expect(inRow(mix({ japan: 0.5 }, ['CN']).row)).toHaveProperty('china', [0, 0, 0.5]);
  });

  it('lets it hold no more than the rest, also if the smallest listed share is larger', () => {
    expect(inRow(mix({ china: 0.6, japan: 0.35 }, ['RU']).row)).toMatchObject({
      russia: [0, 0, 0.05],
      'not in RU': [0, 0.05, 0.05],
    });
  });

  // Two of at most 0.1 each may be all of the rest of 0.15, so that nobody else need be in it.
  it('takes all watched countries together from the rest', () => {
    const { row } = mix({ china: 0.75, japan: 0.1 }, ['RU', 'IR']);
    expect(inRow(row)).toMatchObject({ russia: [0, 0, 0.1], IR: [0, 0, 0.1], 'not in RU,IR': [0, 0.15, 0.15] });
  });

  it('watches no country that the list names, and none beside a complete list', () => {
    expect(Object.keys(inRow(mix({ china: 0.7, russia: 0.1 }, ['RU']).row))).toEqual(['china', 'russia', 'unknown']);
    expect(inRow(mix({ china: 0.7, japan: 0.3 }, ['RU']).row)).not.toHaveProperty('russia');
  });
});

describe('nationalMix (S5 and N6)', () => {
  const imports = statistic({ china: 0.6, netherlands: 0.3 }, 'japan');
  const mix = (question: Partial<NationalQuestion>, parameters: Partial<Parameters> = {}): Mix =>
    nationalMix(
      { country: 'japan', importer: 'japan', stage, imports, reliance: undefined, world: undefined, ...question },
      viewOf(parameters),
      createParties(),
    );

  // Imports are 0.8 of the intake: 0.6·0.8, 0.3·0.8 and 0.1·0.8 beside 0.2 from home.
  it('puts imports beside home output by net import reliance', () => {
    const { row, rules } = mix({ reliance: exactly(0.8) });
    expect(inRow(row)).toEqual({
      japan: [0.2, 0.2, 0.2],
      china: [0.48, 0.48, 0.48],
      netherlands: [0.24, 0.24, 0.24],
      unknown: [0.08, 0.08, 0.08],
    });
    expect(rules).toEqual(['S5', 'N4']);
  });

  // Would catch ends of home output that go with the same ends of reliance.
  it('is most at home where least is imported', () => {
    const { row } = mix({ reliance: { low: 0.5, estimate: 0.75, high: 1 } });
    expect(inRow(row)).toMatchObject({ japan: [0, 0.25, 0.5], china: [0.3, 0.45, 0.6] });
  });

  it('sources all from home as a net exporter, and all from abroad without home output', () => {
    const home = inRow(mix({ reliance: exactly(0) }).row);
    expect(home).toMatchObject({ japan: [1, 1, 1], china: [0, 0, 0] });
    expect(inRow(mix({}).row)).not.toHaveProperty('japan');
  });

  it('adds home output to what a statistic of the intake lists for the country itself', () => {
    const intake = statistic({ japan: 0.5, china: 0.5 }, 'japan');
    expect(inRow(mix({ imports: intake, reliance: exactly(0.5) }).row)).toMatchObject({
      japan: [0.75, 0.75, 0.75],
      china: [0.25, 0.25, 0.25],
    });
  });

  it('makes a hub of an exporter without output, and of unlisted exporters', () => {
    const { row, rules, flags } = mix({ world: statistic({ china: 1 }) });
    expect(inRow(row)).toEqual({
      china: [0.6, 0.6, 0.6],
      'hub netherlands': [0.3, 0.3, 0.3],
      'hub ': [0.1, 0.1, 0.1],
    });
    expect(rules).toContain('N6');
    expect(flags).toEqual(['hubResolved']);
  });

  // The limit itself is no hub: "less than this share".
  it.each([
    ['below the threshold', 0.0049, true],
    ['at the threshold', 0.005, false],
    ['that may be above the threshold', { low: 0.001, value: 0.004, high: 0.006 }, false],
  ])('decides on an exporter with a share %s', (_, share, isHub) => {
    const { row } = mix({ world: statistic({ china: 0.995, netherlands: share }) });
    expect(Object.keys(inRow(row)).includes('hub netherlands')).toBe(isHub);
  });

  // The Netherlands may be in the rest of the list: at most 0.04, and at most Japan's 0.01.
  it('makes no hub of an exporter that a truncated list may omit', () => {
    const { row } = mix({ world: statistic({ china: 0.95, japan: 0.01 }) });
    expect(Object.keys(inRow(row))).toEqual(['china', 'netherlands', 'hub ']);
    const small = mix({ world: statistic({ china: 0.956, japan: 0.004 }) });
    expect(Object.keys(inRow(small.row))).toContain('hub netherlands');
  });

  it('leaves unlisted exporters unknown if unlisted producers hold enough', () => {
    const world = statistic({ china: 0.95 });
    expect(inRow(mix({ world }).row)).toMatchObject({ unknown: [0.1, 0.1, 0.1] });
    expect(inRow(mix({ world }, { otherIsHubBelow: 0.06 }).row)).toMatchObject({ 'hub ': [0.1, 0.1, 0.1] });
  });

  it('never makes a hub of the country itself', () => {
    const own = statistic({ japan: 0.4, china: 0.6 }, 'japan');
    expect(Object.keys(inRow(mix({ imports: own, world: statistic({ china: 1 }) }).row))).toContain('japan');
  });
});

describe('hubMix (N6)', () => {
  // Without Japan's 0.2 the others are 0.6 and 0.2 of 0.8.
  it('is the world mix without the buying country', () => {
    const world = statistic({ china: 0.6, netherlands: 0.2, japan: 0.2 });
    const row = hubMix(world, 'japan', stage, viewOf(), evidence, createParties());
    expect(inRow(row)).toEqual({
      china: [0.75, 0.75, 0.75],
      netherlands: [0.25, 0.25, 0.25],
      unknown: [0, 0, 0],
    });
  });

  it('is nothing if the buying country makes all', () => {
    expect(hubMix(statistic({ japan: 1 }), 'japan', stage, viewOf(), evidence, createParties())).toEqual([]);
  });
});

describe('import reliance', () => {
  it('leaves home output, and bounds imports by their own ends', () => {
    const reliance = { low: 0.5, estimate: 0.75, high: 1 };
    expect(homePart(reliance)).toEqual({ low: 0, estimate: 0.25, high: 0.5 });
    expect(importedPart({ low: 0.2, estimate: 0.5, high: 1 }, reliance)).toEqual({
      low: 0.1,
      estimate: 0.375,
      high: 1,
    });
  });
});

describe('conditioned', () => {
  const part = fc.integer({ min: 0, max: 20 });
  /** Two rows of three links that sum to 1, the second of which is any that the bounds allow, and more room around both. */
  const links = fc.array(fc.record({ estimate: part, other: part, below: part, above: part }), {
    minLength: 3,
    maxLength: 5,
  });

  // Would catch a bound that does not follow from any row, such as a high end beside the others' high ends.
  it('holds each share of what remains, for every row within the bounds', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const [sum, otherSum] = [
          drawn.reduce((all, { estimate }) => all + estimate, 0),
          drawn.reduce((all, { other }) => all + other, 0),
        ];
        fc.pre(sum > 0 && otherSum > 0);
        const bounded = drawn.map(({ estimate, other, below, above }): Estimate & { readonly other: number } => {
          const [share, instead] = [estimate / sum, other / otherSum];
          const low = Math.max(0, Math.min(share, instead) - below / 40);
          return { low, estimate: share, high: Math.min(1, Math.max(share, instead) + above / 40), other: instead };
        });
        const kept = bounded.slice(1);
        const left = kept.reduce((all, { other }) => all + other, 0);
        fc.pre(left > 0 && kept.some(({ estimate }) => estimate > 0));
        const row = conditioned(kept.map((share, at) => modelled(smallParty(`p${at}`), share, 'INFERRED')));
        expect(row.reduce((all, { estimate }) => all + estimate, 0)).toBeCloseTo(1, 9);
        for (const [at, { low, estimate, high }] of row.entries()) {
          const instead = (kept[at]?.other ?? Number.NaN) / left;
          expect(instead).toBeGreaterThanOrEqual(low - 1e-9);
          expect(instead).toBeLessThanOrEqual(high + 1e-9);
          expect(low).toBeLessThanOrEqual(estimate);
          expect(estimate).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 500, seed: 31 },
    );
  });

  // Would catch bounds that are merely wide: exact shares stay exact.
  it('is exact for exact shares', () => {
    const row = [0.1, 0.2, 0.3].map((share, at) => modelled(smallParty(`p${at}`), exactly(share), 'INFERRED'));
    expect(inRow(conditioned(row))).toEqual({
      p0: [0.166666667, 0.166666667, 0.166666667],
      p1: [0.333333333, 0.333333333, 0.333333333],
      p2: [0.5, 0.5, 0.5],
    });
  });
});
