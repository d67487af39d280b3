import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import { withStatistic, type BuildingSite } from '../../../src/network/chain/building-site.ts';
import { changedSite, type SiteChange } from '../../../src/network/chain/changed-site.ts';
import { buildChain } from '../../../src/network/chain/chain-builder.ts';
import { modelled } from '../../../src/network/rows/draft-row.ts';
import type { MixParties } from '../../../src/network/rows/mixes.ts';
import type { StatisticQuestion } from '../../../src/network/statistics/statistic-choice.ts';
import {
  country,
  faceValue,
  inRow,
  inWords,
  need,
  observed,
  shares,
  smallParty,
  smallSite,
  smallView,
  supply,
  type LinkInRow,
  type SmallRecords,
} from '../small-evidence.ts';

const records: SmallRecords = {
  form: [{ id: 'ore', stage: 'EXTRACTION', contains: { neodymium: { value: 0.5 } } }],
  entity: [
    country('china', 'CN'),
    country('australia', 'AU'),
    { id: 'neodymium', kind: 'Mineral' },
    { id: 'buyer', country: 'US' },
    { id: 'pit', country: 'CN', stage: 'EXTRACTION' },
    { id: 'mine', country: 'AU', stage: 'EXTRACTION' },
  ],
  need: [need('buyer', 'ore')],
  supply: [supply('pit', 'buyer/ore', { share: 0.4 })],
  statistic: [
    ...shares('ore', 'EXTRACTION', { china: 0.75, australia: 0.25 }),
    ...shares('ore', 'EXTRACTION', { china: 0.5, australia: 0.5 }, { series: 'other', year: 2024 }),
  ],
  capacity: [{ party: 'pit', form: 'ore', max: 30 }],
  observation: [observed('WORLD_OUTPUT', 'ore', 'world', 100)],
};
const of = need('buyer', 'ore');
const rowOf = (site: BuildingSite, label = 'buyer'): Readonly<Record<string, LinkInRow>> =>
  inWords(buildChain(site, { need: of, material: 'neodymium' })).row(label);
const sourcesOf = (change: SiteChange): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(rowOf(changedSite(smallSite(records), change))).map(([label, [, estimate]]) => [label, estimate]),
  );
const market = 'market of ore';

describe('changedSite', () => {
  const added = { ...supply('mine', 'buyer/ore', { share: 0.5 }), buyer: 'buyer', form: 'ore' };

  it('adds a supply, replaces one with the same key, and removes one', () => {
    expect(sourcesOf({})).toEqual({ pit: 0.4, [market]: 0.6 });
    expect(sourcesOf({ supplies: [added] })).toEqual({ pit: 0.4, mine: 0.5, [market]: 0.1 });
    const less = { ...supply('pit', 'buyer/ore', { share: 0.1 }), buyer: 'buyer', form: 'ore' };
    expect(sourcesOf({ supplies: [less] })).toEqual({ pit: 0.1, [market]: 0.9 });
    expect(sourcesOf({ withoutSupplies: ['pit>buyer/ore'] })).toEqual({ [market]: 1 });
  });

  it('leaves the site that it changes as it was', () => {
    const site = smallSite(records);
    changedSite(site, { supplies: [added], withoutSupplies: ['pit>buyer/ore'], entities: [{ id: 'pit' }] });
    expect(Object.keys(rowOf(site))).toEqual(['pit', market]);
    expect(site.evidence.entities.get('pit')?.country).toBe('CN');
  });

  // The pit is 30 of China's 75 t. Would catch plants that are kept although one of them has closed.
  it('reads plants again if an entity changes', () => {
    const site = smallSite(records);
    const plantsOf = (one: BuildingSite): readonly string[] =>
      one.plants.making('ore', 'EXTRACTION').map(({ plant }) => plant);
    expect(plantsOf(site)).toEqual(['pit']);
    const closed = { id: 'pit', country: 'CN', stage: 'EXTRACTION' as const, status: 'CLOSED' as const };
    expect(plantsOf(changedSite(site, { entities: [closed] }))).toEqual([]);
    expect(plantsOf(changedSite(site, { supplies: [added] }))).toEqual(['pit']);
  });
});

describe('withStatistic', () => {
  const question: StatisticQuestion = {
    material: 'neodymium',
    forms: ['ore'],
    stage: 'EXTRACTION',
    geography: undefined,
  };
  const wide = smallView({ parameters: { ...faceValue, hullSlack: 9 } });

  // The alternative stands alone: its bounds are its own, although the best widens it in the first site.
  it('uses the alternative alone, with bounds that no other statistic widens', () => {
    const site = smallSite(records, wide);
    const chosen = site.choose(question);
    const [alternative] = chosen?.alternatives ?? [];
    invariant(chosen !== undefined && alternative !== undefined, 'two statistics are recorded');
    const chinaIn = (one: BuildingSite): readonly (number | undefined)[] => {
      const share = one.choose(question)?.shares.shares.find((found) => found.country === 'china')?.share;
      return [share?.low, share?.estimate, share?.high];
    };
    expect(chinaIn(site)).toEqual([0.5, 0.75, 0.75]);
    const instead = withStatistic(site, { chosen, alternative });
    expect(chinaIn(instead)).toEqual([0.5, 0.5, 0.5]);
    expect(chinaIn(site)).toEqual([0.5, 0.75, 0.75]);
  });

  // Would catch a chain that is still built from the statistic that was replaced.
  it('reaches the rows of the chain', () => {
    const site = smallSite(records, wide);
    const chosen = site.choose(question);
    const [alternative] = chosen?.alternatives ?? [];
    invariant(chosen !== undefined && alternative !== undefined, 'two statistics are recorded');
    const instead = withStatistic(site, { chosen, alternative });
    const estimates = (one: BuildingSite): readonly number[] =>
      Object.values(rowOf(one, market)).map(([, estimate]) => estimate);
    expect(estimates(site)).toEqual([0.75, 0.25, 0]);
    expect(estimates(instead).toSorted((a, b) => a - b)).toEqual([0, 0.5, 0.5]);
  });

  // China keeps its half of the ore: of 0.8 of the oxide it has 0.5 from home, and of 0.5 all. Would catch tables of
  // countries that are kept from before.
  it('reaches the rows of countries', () => {
    const oxide: StatisticQuestion = { ...question, forms: ['oxide'], stage: 'PROCESSING' };
    const site = smallSite({
      ...records,
      form: [...(records.form ?? []), { id: 'oxide', stage: 'PROCESSING', madeFrom: ['ore'] }],
      statistic: [
        ...shares('ore', 'EXTRACTION', { china: 0.5, australia: 0.5 }),
        ...shares('oxide', 'PROCESSING', { china: 0.8, australia: 0.2 }),
        ...shares('oxide', 'PROCESSING', { china: 0.5, australia: 0.5 }, { series: 'other', year: 2024 }),
      ],
    });
    const [chosen, givers] = [site.choose(oxide), site.choose(question)];
    const [alternative] = chosen?.alternatives ?? [];
    invariant(chosen !== undefined && givers !== undefined, 'both stages have a statistic');
    invariant(alternative, 'two statistics are recorded of the oxide');
    const next = { stage: 'EXTRACTION' as const, forms: ['ore'] };
    const asked = { ...oxide, country: 'china', next, givers };
    const parties: MixParties = {
      country: (key) => smallParty(key),
      hub: (key) => smallParty(`hub ${key}`),
      unknown: () => smallParty('unknown'),
      leftOver: (_, share) => modelled(smallParty('left over'), share, 'UNKNOWN'),
      notNamed: (_, share) => modelled(smallParty('not named'), share, 'UNKNOWN'),
    };
    const chinaFrom = (one: BuildingSite): object => inRow(one.countryRows.row(asked, parties).row);
    expect(chinaFrom(site)).toEqual({ china: [0.625, 0.625, 0.625], australia: [0.375, 0.375, 0.375] });
    expect(chinaFrom(withStatistic(site, { chosen, alternative }))).toEqual({ china: [1, 1, 1] });
  });
});
