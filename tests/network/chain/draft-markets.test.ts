import { describe, expect, it } from 'vitest';
import {
  chainOf,
  country,
  faceValue,
  need,
  observed,
  shares,
  smallView,
  supply,
  type SmallRecords,
} from '../small-evidence.ts';

const places = [
  country('china', 'CN'),
  country('australia', 'AU'),
  country('japan', 'JP'),
  country('belgium', 'BE'),
  country('united-states', 'US'),
];
const ore: SmallRecords = {
  form: [{ id: 'ore', stage: 'EXTRACTION' }],
  entity: [...places, { id: 'buyer', country: 'US' }, { id: 'a', country: 'AU' }],
  need: [need('buyer', 'ore')],
  supply: [supply('a', 'buyer/ore', { share: 0.25 })],
  statistic: shares('ore', 'EXTRACTION', { china: 0.6, australia: 0.4 }),
};

describe('rule N3', () => {
  it('gives what named suppliers leave to a market that follows the statistic', () => {
    const { row, rules } = chainOf(ore, 'buyer/ore', 'ore');
    expect(row('buyer')).toEqual({
      a: [0.25, 0.25, 0.25, 'OBSERVED'],
      'market of ore': [0.75, 0.75, 0.75, 'INFERRED'],
    });
    expect(row('market of ore')).toEqual({
      'china, EXTRACTION, unnamed': [0.6, 0.6, 0.6, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.4, 0.4, 0.4, 'INFERRED'],
      'not known, EXTRACTION': [0, 0, 0, 'UNKNOWN'],
    });
    expect(rules).toEqual(['T1', 'T5', 'S1', 'S2', 'N1', 'N3', 'N4']);
  });

  // A fifth of the row may go anywhere: four fifths of each figure stay, and anybody may have the fifth.
  it('lets the buyer deviate by a part of the row', () => {
    const view = smallView({ parameters: { ...faceValue, buyerDeviation: 0.2 } });
    const { row } = chainOf(ore, 'buyer/ore', 'ore', view);
    expect(row('market of ore')).toEqual({
      'china, EXTRACTION, unnamed': [0.48, 0.6, 0.6, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.32, 0.4, 0.4, 'INFERRED'],
      'not known, EXTRACTION': [0, 0, 0.2, 'UNKNOWN'],
    });
  });

  it('leaves the rest unknown where no statistic speaks of anything', () => {
    const { row, rules } = chainOf({ ...ore, statistic: [] }, 'buyer/ore', 'ore');
    expect(row('buyer')).toEqual({
      a: [0.25, 0.25, 0.25, 'OBSERVED'],
      'not known, EXTRACTION': [0.75, 0.75, 0.75, 'UNKNOWN'],
    });
    expect(rules).not.toContain('N3');
  });

  // What is won from goods comes from no mine: no statistic speaks of it (U6).
  it('takes scrap that is bought in from goods', () => {
    const form = [{ id: 'ore', stage: 'EXTRACTION' as const, scrap: true }];
    const { row } = chainOf({ ...ore, form, supply: [] }, 'buyer/ore', 'ore');
    expect(row('buyer')).toEqual({ 'ore, recovered': [1, 1, 1, 'INFERRED'] });
    expect(row('ore, recovered')).toEqual({});
  });
});

describe('rules N4, S5 and N6', () => {
  const bought = (imports: Readonly<Record<string, number>>): SmallRecords => ({
    ...ore,
    need: [need('buyer', 'ore', { needCountry: 'JP' })],
    supply: [],
    statistic: [
      ...shares('ore', 'EXTRACTION', { china: 0.9, australia: 0.1 }),
      ...shares('ore', 'EXTRACTION', imports, { series: 'sourcing', geography: 'japan' }),
    ],
  });

  it('N4 follows the mix of the country where the need is bought', () => {
    const { row, rules } = chainOf(bought({ australia: 1 }), 'buyer/ore', 'ore');
    expect(row('market of ore')).toMatchObject({ 'australia, EXTRACTION, unnamed': [1, 1, 1, 'INFERRED'] });
    expect(row('market of ore')).not.toHaveProperty(['china, EXTRACTION, unnamed']);
    expect(rules).toEqual(expect.arrayContaining(['N4', 'S5']));
    expect(rules).not.toContain('N6');
  });

  it('N6 has an exporter that makes nothing ship what others made', () => {
    const { row, rules, flags, party } = chainOf(bought({ belgium: 0.5, australia: 0.5 }), 'buyer/ore', 'ore');
    expect(row('market of ore')).toMatchObject({
      'belgium, re-exporter': [0.5, 0.5, 0.5, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.5, 0.5, 0.5, 'INFERRED'],
    });
    expect(row('belgium, re-exporter')).toMatchObject({
      'china, EXTRACTION, unnamed': [0.9, 0.9, 0.9, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.1, 0.1, 0.1, 'INFERRED'],
    });
    expect(party('belgium, re-exporter')).toMatchObject({ kind: 'HUB', country: undefined });
    expect(rules).toContain('N6');
    expect(flags).toContain('hubResolved');
  });

  // Australia is the buyer's own country: what Belgium ships there was made elsewhere, so all in China.
  it('N6 takes nothing through a hub from the country that buys', () => {
    const records = bought({ belgium: 1 });
    const statistic = records.statistic?.map((one) =>
      one.geography === 'japan' ? { ...one, geography: 'australia' } : one,
    );
    const home = { ...records, statistic: statistic ?? [], need: [need('buyer', 'ore', { needCountry: 'AU' })] };
    const { row } = chainOf(home, 'buyer/ore', 'ore');
    expect(row('belgium, re-exporter')).toMatchObject({
      'china, EXTRACTION, unnamed': [1, 1, 1, 'INFERRED'],
    });
    expect(row('belgium, re-exporter')).not.toHaveProperty(['australia, EXTRACTION, unnamed']);
  });
});

describe('rule N5', () => {
  const holding = { contains: { neodymium: { value: 1 } } };
  const forms: SmallRecords = {
    form: [
      { id: 'ore', stage: 'EXTRACTION', ...holding },
      { id: 'oxide', stage: 'PROCESSING', madeFrom: ['ore'], ...holding },
      { id: 'magnet', stage: 'MAGNET', madeFrom: ['oxide'], ...holding },
    ],
    entity: [...places, { id: 'neodymium', kind: 'Mineral' }, { id: 'buyer', country: 'JP' }],
    need: [need('buyer', 'magnet', { needCountry: 'JP' })],
    statistic: shares('ore', 'EXTRACTION', { china: 0.7, australia: 0.3 }),
  };

  const marketOf = (next: string) => ({ [next]: [1, 1, 1, 'INFERRED'] });

  it('makes a stage that nobody describes unknown makers, and goes on above it', () => {
    const { row, rules, flags, party } = chainOf(forms, 'buyer/magnet', 'neodymium');
    expect(row('buyer')).toEqual(marketOf('market of magnet'));
    expect(row('market of magnet')).toEqual({
      ...marketOf('producers not known, MAGNET'),
      'not known, MAGNET': [0, 0, 0, 'UNKNOWN'],
    });
    expect(row('producers not known, MAGNET')).toEqual({
      ...marketOf('producers not known, PROCESSING'),
      'not known, PROCESSING': [0, 0, 0, 'UNKNOWN'],
    });
    expect(row('producers not known, PROCESSING')).toEqual({
      'china, EXTRACTION, unnamed': [0.7, 0.7, 0.7, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.3, 0.3, 0.3, 'INFERRED'],
      'not known, EXTRACTION': [0, 0, 0, 'UNKNOWN'],
    });
    expect(party('producers not known, MAGNET')).toMatchObject({ kind: 'UNKNOWN', maybeAt: ['MAGNET'] });
    expect(rules).toEqual(expect.arrayContaining(['N3', 'N5']));
    expect(flags).toContain('stageSkipped');
  });

  // Four fifths of 0.7 and of 0.3 stay, whichever of the two deviations is a fifth. Would catch makers who deviate by none.
  it.each([
    { buyerDeviation: 0.2, corridorDeviation: 0 },
    { buyerDeviation: 0, corridorDeviation: 0.2 },
  ])('lets unknown makers deviate as a buyer does, and at least as a country does, %j', (deviations) => {
    const view = smallView({ parameters: { ...faceValue, ...deviations } });
    const { row } = chainOf(forms, 'buyer/magnet', 'neodymium', view);
    expect(row('producers not known, PROCESSING')).toEqual({
      'china, EXTRACTION, unnamed': [0.56, 0.7, 0.7, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.24, 0.3, 0.3, 'INFERRED'],
      'not known, EXTRACTION': [0, 0, 0.2, 'UNKNOWN'],
    });
    expect(row('producers not known, MAGNET')).toEqual({
      'producers not known, PROCESSING': [0.8, 1, 1, 'INFERRED'],
      'not known, PROCESSING': [0, 0, 0.2, 'UNKNOWN'],
    });
  });

  it('has what a statistic attributes to nobody go on as well', () => {
    const statistic = [...(forms.statistic ?? []), ...shares('magnet', 'MAGNET', { china: 0.9 })];
    const { row } = chainOf({ ...forms, statistic }, 'buyer/magnet', 'neodymium');
    expect(row('market of magnet')).toMatchObject({ 'producers not known, MAGNET': [0.1, 0.1, 0.1, 'INFERRED'] });
    expect(row('producers not known, MAGNET')).toMatchObject({
      'producers not known, PROCESSING': [1, 1, 1, 'INFERRED'],
    });
  });

  const mined = shares('ore', 'EXTRACTION', { australia: 1 }, { series: 'sourcing', geography: 'japan' });

  it('holds the mix of the country that buys within the bounds of makers whom nothing places', () => {
    const { row } = chainOf(
      { ...forms, statistic: [...(forms.statistic ?? []), ...mined] },
      'buyer/magnet',
      'neodymium',
    );
    expect(row('producers not known, PROCESSING')).toMatchObject({
      'china, EXTRACTION, unnamed': [0, 0.7, 0.7, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.3, 0.3, 1, 'INFERRED'],
    });
  });

  it('estimates the mix of the country where its makers are named, and holds the world’s', () => {
    const entity = [...(forms.entity ?? []), { id: 'works', country: 'JP', makes: ['oxide'] }];
    const statistic = [...(forms.statistic ?? []), ...mined];
    const { row } = chainOf({ ...forms, entity, statistic }, 'buyer/magnet', 'neodymium');
    expect(row('producers not known, PROCESSING')).toMatchObject({
      'australia, EXTRACTION, unnamed': [0.3, 1, 1, 'INFERRED'],
      'china, EXTRACTION, unnamed': [0, 0, 0.7, 'INFERRED'],
    });
  });
});

describe('rule S4 in a market', () => {
  // A tenth is the least that is listed, so that Russia has a tenth at most; what is left is in neither.
  it('names who is watched and left out, and those who are left', () => {
    const records = { ...ore, supply: [], statistic: shares('ore', 'EXTRACTION', { china: 0.6, australia: 0.1 }) };
    const entity = [...(ore.entity ?? []), country('russia', 'RU')];
    const view = smallView({ parameters: { ...faceValue, watchCountries: ['CN', 'RU'] } });
    const { row, party, rules } = chainOf({ ...records, entity }, 'buyer/ore', 'ore', view);
    expect(row('market of ore')).toEqual({
      'china, EXTRACTION, unnamed': [0.6, 0.6, 0.6, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.1, 0.1, 0.1, 'INFERRED'],
      'russia, EXTRACTION, unnamed': [0, 0, 0.1, 'INFERRED'],
      'not listed, EXTRACTION': [0.2, 0.3, 0.3, 'UNKNOWN'],
      'not known, EXTRACTION': [0, 0, 0, 'UNKNOWN'],
    });
    expect([...(party('not listed, EXTRACTION').listed ?? [])]).toEqual(['RU']);
    expect(rules).toContain('S4');
  });
});

describe('rule S5', () => {
  const records = (reliance: readonly number[]): SmallRecords => ({
    ...ore,
    need: [need('buyer', 'ore', { needCountry: 'US' })],
    supply: [],
    statistic: [
      ...shares('ore', 'EXTRACTION', { china: 0.5, 'united-states': 0.5 }),
      ...shares(
        'ore',
        'EXTRACTION',
        { china: 1 },
        { series: 'sources', geography: 'united-states', counts: 'IMPORTS' },
      ),
    ],
    observation: reliance.map((value) => observed('NET_IMPORT_RELIANCE', 'ore', 'united-states', value)),
  });

  it('mixes home output with imports by the net import reliance', () => {
    const { row, rules } = chainOf(records([0.8]), 'buyer/ore', 'ore');
    expect(row('market of ore')).toMatchObject({
      'united-states, EXTRACTION, unnamed': [0.2, 0.2, 0.2, 'INFERRED'],
      'china, EXTRACTION, unnamed': [0.8, 0.8, 0.8, 'INFERRED'],
    });
    expect(rules).toContain('S5');
  });

  it('does not use shares of imports where nobody says how much of the intake they are', () => {
    const { row, rules } = chainOf(records([]), 'buyer/ore', 'ore');
    expect(row('market of ore')).toMatchObject({ 'china, EXTRACTION, unnamed': [0.5, 0.5, 0.5, 'INFERRED'] });
    expect(rules).not.toContain('S5');
  });

  it('takes all from home where the country is a net exporter', () => {
    const { row } = chainOf(records([-0.3]), 'buyer/ore', 'ore');
    expect(row('market of ore')).toMatchObject({
      'united-states, EXTRACTION, unnamed': [1, 1, 1, 'INFERRED'],
      'china, EXTRACTION, unnamed': [0, 0, 0, 'INFERRED'],
    });
  });
});
