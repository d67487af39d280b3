import { describe, expect, it } from 'vitest';
import { chainOf, country, need, observed, shares, supply, type SmallRecords } from '../small-evidence.ts';

const places = [country('china', 'CN'), country('australia', 'AU'), country('united-states', 'US')];
const holding = (share: number): { contains: { neodymium: { value: number } } } => ({
  contains: { neodymium: { value: share } },
});
const mineral = { id: 'neodymium', kind: 'Mineral' as const };

const oxide: SmallRecords = {
  form: [
    { id: 'ore', stage: 'EXTRACTION', ...holding(0.1) },
    { id: 'oxide', stage: 'PROCESSING', madeFrom: ['ore'], ...holding(0.8) },
  ],
  entity: [...places, mineral, { id: 'buyer', country: 'US' }, { id: 'smelter', country: 'CN' }],
  need: [need('buyer', 'oxide')],
  supply: [supply('smelter', 'buyer/oxide', { share: 1 })],
  statistic: [
    ...shares('oxide', 'PROCESSING', { china: 1 }),
    ...shares('ore', 'EXTRACTION', { china: 0.5, australia: 0.5 }),
  ],
};

describe('the row of a maker', () => {
  // All oxide is made in China, half of the ore mined there: its half feeds it first, the rest is Australia's.
  it('is that of its country where nobody describes its intake (U5)', () => {
    const { row, rules, party } = chainOf(oxide, 'buyer/oxide', 'neodymium');
    expect(row('buyer')).toEqual({ smelter: [1, 1, 1, 'OBSERVED'] });
    expect(row('smelter')).toEqual({
      'china, EXTRACTION, unnamed': [0.5, 0.5, 0.5, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.5, 0.5, 0.5, 'INFERRED'],
      'not known, EXTRACTION': [0, 0, 0, 'UNKNOWN'],
    });
    expect(party('smelter')).toMatchObject({ kind: 'COMPANY', country: 'CN', stage: 'PROCESSING', form: 'oxide' });
    expect(rules).toEqual(expect.arrayContaining(['U1', 'U2', 'U3', 'U5']));
  });

  it('is that of the world where nobody knows its country', () => {
    const nowhere = { ...oxide, entity: [...places, mineral, { id: 'buyer', country: 'US' }, { id: 'smelter' }] };
    const { row, rules } = chainOf(nowhere, 'buyer/oxide', 'neodymium');
    expect(row('smelter')).toMatchObject({ 'australia, EXTRACTION, unnamed': [0.5, 0.5, 0.5, 'INFERRED'] });
    expect(rules).toContain('U4');
    expect(rules).not.toContain('U5');
  });

  it('is empty in a network file: it is a source', () => {
    const { row } = chainOf({ ...oxide, statistic: [] }, 'buyer/oxide', 'neodymium');
    expect(row('smelter')).toEqual({});
  });

  it('is its one need where that is described', () => {
    const described = {
      ...oxide,
      entity: [...(oxide.entity ?? []), { id: 'mine', country: 'AU', partOf: 'pit' }],
      need: [...(oxide.need ?? []), need('smelter', 'ore')],
      supply: [...(oxide.supply ?? []), supply('mine', 'smelter/ore', { share: 1 })],
    };
    const { row, party } = chainOf(described, 'buyer/oxide', 'neodymium');
    expect(row('smelter')).toEqual({ mine: [1, 1, 1, 'OBSERVED'] });
    expect(row('mine')).toEqual({});
    expect(party('mine').kind).toBe('SITE');
  });
});

describe('a country that is named as supplier', () => {
  it('is that country at the stage of the form', () => {
    const { row } = chainOf(
      { ...oxide, supply: [supply('china', 'buyer/oxide', { share: 1 })] },
      'buyer/oxide',
      'neodymium',
    );
    expect(row('buyer')).toEqual({ 'china, PROCESSING, unnamed': [1, 1, 1, 'OBSERVED'] });
  });
});

describe('rule N9', () => {
  const works = (metal: number | undefined, alloy: number | undefined): SmallRecords => ({
    form: [
      { id: 'metal', stage: 'METAL_ALLOY', ...holding(1) },
      { id: 'alloy', stage: 'METAL_ALLOY', ...holding(0.3) },
      { id: 'magnet', stage: 'MAGNET', madeFrom: ['metal', 'alloy'], ...holding(0.3) },
    ],
    entity: [...places, mineral, { id: 'buyer' }, { id: 'works' }, { id: 'east' }, { id: 'south' }],
    need: [
      need('buyer', 'magnet'),
      need('works', 'metal', metal === undefined ? {} : { amount: metal }),
      need('works', 'alloy', alloy === undefined ? {} : { amount: alloy }),
    ],
    supply: [
      supply('works', 'buyer/magnet', { share: 1 }),
      supply('east', 'works/metal', { share: 1 }),
      supply('south', 'works/alloy', { share: 1 }),
    ],
  });

  // 900 of metal hold 900 of the mineral, 100 of alloy 30.
  it('divides the intake of a plant by amounts times contents', () => {
    const { row, rules, party } = chainOf(works(900, 100), 'buyer/magnet', 'neodymium');
    const [asMetal, asAlloy] = [900 / 930, 30 / 930].map((share) => Math.round(share * 1e9) / 1e9);
    expect(row('works')).toEqual({
      'metal sourced by works': [asMetal, asMetal, asMetal, 'ASSUMED'],
      'alloy sourced by works': [asAlloy, asAlloy, asAlloy, 'ASSUMED'],
    });
    expect(row('metal sourced by works')).toEqual({ east: [1, 1, 1, 'OBSERVED'] });
    expect(party('metal sourced by works')).toMatchObject({ kind: 'MARKET', standsFor: 'INPUT' });
    expect(rules).toContain('N9');
  });

  it('gives equal parts, each anything, where an amount is missing', () => {
    const { row } = chainOf(works(900, undefined), 'buyer/magnet', 'neodymium');
    expect(row('works')['alloy sourced by works']).toEqual([0, 0.5, 1, 'ASSUMED']);
  });
});

describe('rule N8', () => {
  const directed = (amount: number | undefined): SmallRecords => ({
    form: [
      { id: 'oxide', stage: 'PROCESSING', ...holding(0.8) },
      { id: 'magnet', stage: 'MAGNET', madeFrom: ['oxide'], ...holding(0.3) },
    ],
    entity: [...places, mineral, { id: 'car', country: 'US' }, { id: 'mine', country: 'AU' }],
    need: [need('car', 'magnet', amount === undefined ? {} : { amount }), need('car', 'oxide', { directed: true })],
    supply: [supply('mine', 'car/oxide', { volume: { value: 1.5, unit: 't/a' } })],
    statistic: shares('magnet', 'MAGNET', { china: 1 }),
  });
  const tolled = 'producers not known, processing oxide for car';

  // 1.5 t of oxide hold 1.2 t, 10 t of magnets 3 t: 0.4 of the need; the market has the rest.
  it('brings what a buyer buys upstream through makers that nobody names', () => {
    const { row, rules, party } = chainOf(directed(10), 'car/magnet', 'neodymium');
    expect(row('car')).toEqual({
      [tolled]: [0.4, 0.4, 0.4, 'REPORTED'],
      'market of magnet': [0.6, 0.6, 0.6, 'INFERRED'],
    });
    expect(row(tolled)).toEqual({ mine: [1, 1, 1, 'REPORTED'] });
    expect(party(tolled)).toMatchObject({ kind: 'UNKNOWN', stage: 'MAGNET', maybeAt: ['MAGNET'] });
    expect(rules).toEqual(expect.arrayContaining(['N8', 'U4b']));
  });

  it('has no estimate where the need’s amount is not recorded, and may be anything', () => {
    const { row } = chainOf(directed(undefined), 'car/magnet', 'neodymium');
    expect(row('car')).toEqual({
      [tolled]: [0, 0, 1, 'REPORTED'],
      'market of magnet': [0, 1, 1, 'INFERRED'],
    });
  });
});

describe('rules U4 to U6', () => {
  it('U4 gives a country that its stage’s statistic does not list the world’s mix', () => {
    const elsewhere = {
      ...oxide,
      entity: [...places, mineral, { id: 'buyer', country: 'US' }, { id: 'smelter', country: 'US' }],
    };
    const { row, rules } = chainOf(elsewhere, 'buyer/oxide', 'neodymium');
    expect(row('smelter')).toMatchObject({ 'china, EXTRACTION, unnamed': [0.5, 0.5, 0.5, 'INFERRED'] });
    expect(rules).toEqual(expect.arrayContaining(['U4', 'U5']));
  });

  // 600 of 1,000 t are China's; its plant could make 300 of them and need make none.
  it('U5 makes named plants parts of their country, and the rest those that nobody names', () => {
    const records: SmallRecords = {
      ...oxide,
      entity: [...places, mineral, { id: 'buyer' }, { id: 'plant', country: 'CN', stage: 'PROCESSING' }],
      supply: [],
      capacity: [{ party: 'plant', form: 'oxide', max: 300 }],
      observation: [observed('WORLD_OUTPUT', 'oxide', 'world', 1000)],
      statistic: [
        ...shares('oxide', 'PROCESSING', { china: 0.6, australia: 0.4 }),
        ...shares('ore', 'EXTRACTION', { china: 1 }),
      ],
    };
    const { row, rules, party } = chainOf(records, 'buyer/oxide', 'neodymium');
    expect(row('market of oxide')).toMatchObject({ 'china, PROCESSING': [0.6, 0.6, 0.6, 'INFERRED'] });
    expect(row('china, PROCESSING')).toEqual({
      plant: [0, 0.5, 0.5, 'INFERRED'],
      'china, PROCESSING, unnamed': [0.5, 0.5, 1, 'INFERRED'],
    });
    expect(party('china, PROCESSING').kind).toBe('COUNTRY_OUTPUT');
    expect(rules).toContain('U5');
  });

  it('U6 takes a stated part of a country’s output from scrap, and the rest from ore', () => {
    const records: SmallRecords = {
      ...oxide,
      form: [
        { id: 'ore', stage: 'EXTRACTION', ...holding(0.1) },
        { id: 'swarf', stage: 'EXTRACTION', scrap: true, ...holding(0.3) },
        { id: 'oxide', stage: 'PROCESSING', madeFrom: ['ore', 'swarf'], ...holding(0.8) },
      ],
      observation: [observed('SCRAP_SHARE_OF_OUTPUT', 'oxide', 'china', 0.25)],
    };
    const { row, rules, party } = chainOf(records, 'buyer/oxide', 'neodymium');
    expect(row('smelter')).toEqual({
      'swarf, recovered': [0.25, 0.25, 0.25, 'INFERRED'],
      'china, EXTRACTION, unnamed': [0.375, 0.375, 0.375, 'INFERRED'],
      'australia, EXTRACTION, unnamed': [0.375, 0.375, 0.375, 'INFERRED'],
      'not known, EXTRACTION': [0, 0, 0, 'UNKNOWN'],
    });
    expect(party('swarf, recovered').kind).toBe('SCRAP');
    expect(rules).toContain('U6');
  });
});
