import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import type { Json } from '../../seeded.ts';
import { small } from './small-file.ts';

/** Whether a scenario has an effect, on a made-up file whose statistic of oxide counts China and Japan alone. */

async function effectOf(
  scenario: string,
  more = '',
  buyer = 'buyer',
  records: readonly object[] = small,
): Promise<Json> {
  const ask = await askRecords(records);
  const { data, errors } = await ask(
    `{ buyer(key: "${buyer}") { supply(view: { scenario: { ${scenario} } }) { hasEffect hasEffectReason ${more} } } }`,
  );
  return errors === undefined ? data.buyer.supply : errors[0]?.message;
}

const added = 'addParties: [{ key: "new", country: "US" }]';

describe('hasEffect', () => {
  it.each([
    [
      'a capacity that the statistic counts',
      'setCapacities: [{ party: "tokyo", material: "oxide", tonnesPerYear: 80 }]',
    ],
    ['a new plant', `${added}, setCapacities: [{ party: "new", material: "oxide", tonnesPerYear: 200 }]`],
    [
      'a capacity in a country that is not known',
      'addParties: [{ key: "new" }], setCapacities: [{ party: "new", material: "oxide", tonnesPerYear: 80 }]',
    ],
    ['a counted plant that is removed', 'removeParties: ["tokyo"]'],
    ['the owner of a counted plant', 'removeParties: ["tokyo-holding"]'],
    ['a ban', 'exportBans: [{ from: "CN", material: "oxide" }]'],
    ['a country', 'removeCountries: [{ country: "PE" }]'],
    ['a supply', 'setSupplies: [{ supplier: "kuantan", buyer: "buyer", material: "oxide", shareOfIntake: 0.5 }]'],
    ['a stock of a needed form', 'setStocks: [{ holder: "buyer", material: "oxide", tonnes: 5 }]'],
    ['an intake', 'setNeeds: [{ buyer: "buyer", material: "oxide", tonnesPerYear: 100 }]'],
    ['a country of the supply that joins a bloc', 'blocChanges: [{ bloc: "pact", add: ["CN"] }]'],
  ])('is true of %s', async (_, scenario) => {
    expect(await effectOf(scenario)).toEqual({ hasEffect: true, hasEffectReason: null });
  });

  it.each([
    ['a firm elsewhere', 'removeParties: ["other"]', 'other is in no supply network of buyer.'],
    ['a country elsewhere', 'removeCountries: [{ country: "BO" }]', 'Nothing that buyer sources comes from BO.'],
    ['a ban from elsewhere', 'exportBans: [{ from: "IS" }]', 'Nothing that buyer sources is exported from IS.'],
    [
      'a ban at a stage that is not there',
      'exportBans: [{ from: "JP", stage: EXTRACTION }]',
      'Nothing of that stage and material is exported from japan to buyer',
    ],
    [
      'a capacity for a form without a world output',
      'setCapacities: [{ party: "kuantan", material: "salt", tonnesPerYear: 80 }]',
      'No world output of salt is recorded',
    ],
    [
      'a capacity of another mineral',
      'setCapacities: [{ party: "kuantan", material: "steel", tonnesPerYear: 80 }]',
      'No need of buyer in question holds a mineral of steel.',
    ],
    [
      'a capacity as it is recorded',
      'setCapacities: [{ party: "tokyo", material: "oxide", tonnesPerYear: 50 }]',
      'tokyo is recorded with this capacity for oxide.',
    ],
    [
      'a new plant whose capacity is set to zero',
      `${added}, setCapacities: [{ party: "new", material: "oxide", tonnesPerYear: 0 }]`,
      'new is recorded with this capacity for oxide.',
    ],
    ['a party that does nothing', added, '"new" supplies nobody and has no capacity.'],
    [
      'a stock of another form',
      'setStocks: [{ holder: "buyer", material: "steel", tonnes: 5 }]',
      'The stock of steel at buyer serves no need of buyer and none of its producers.',
    ],
    [
      'a supply to another',
      'setSupplies: [{ supplier: "planned", buyer: "other", material: "oxide", shareOfIntake: 1 }]',
      'other, which is to source oxide, is in no supply network of buyer.',
    ],
    [
      'the need of another',
      'setNeeds: [{ buyer: "other", material: "oxide", tonnesPerYear: 9 }]',
      'The need of other for oxide is none of buyer.',
    ],
    [
      'a bloc of others',
      'blocChanges: [{ bloc: "pact", add: ["BO"] }]',
      'No country in the supply of buyer joins or leaves pact.',
    ],
    ['nothing', 'name: "nothing"', 'The scenario has no entry.'],
  ])('is false of %s, with the reason', async (_, scenario, reason) => {
    const found = await effectOf(scenario);
    expect(found).toMatchObject({ hasEffect: false });
    expect(found.hasEffectReason).toContain(reason);
  });

  // "far" buys what is made of oxide, so that no alternative of its own is gone with the plant.
  it('is false of a plant that the statistic does not count (S6), with the reason', async () => {
    const found = await effectOf('removeParties: ["kuantan"]', '', 'far');
    expect(found.hasEffectReason).toContain('count no output where kuantan stands, so nothing is taken off (rule S6).');
    expect(found.hasEffect).toBe(false);
    expect(await effectOf('removeParties: ["tokyo"]', '', 'far')).toMatchObject({ hasEffect: true });
  });

  it('gives a reason for each entry', async () => {
    const { hasEffectReason } = await effectOf('removeParties: ["other"], removeCountries: [{ country: "BO" }]');
    expect(hasEffectReason).toBe('other is in no supply network of buyer. Nothing that buyer sources comes from BO.');
  });

  it('is null without a scenario', async () => {
    const ask = await askRecords(small);
    const { data } = await ask('{ buyer(key: "buyer") { supply { hasEffect hasEffectReason } } }');
    expect(data.buyer.supply).toEqual({ hasEffect: null, hasEffectReason: null });
  });

  it('is that of one material where it is asked for', async () => {
    const found = await effectOf(
      'removeCountries: [{ country: "CL" }]',
      'ofOxide: hasEffect(material: "oxide") ofCopper: hasEffect(material: "copper")',
    );
    expect(found).toMatchObject({ hasEffect: true, ofOxide: false, ofCopper: true });
  });

  it('is that of a saved scenario too', async () => {
    const saved = {
      t: 'scenario',
      id: 'grown',
      setCapacities: [{ party: 'tokyo', material: 'oxide', tonnesPerYear: 80 }],
    };
    const ask = await askRecords([...small, saved]);
    const { data } = await ask('{ buyer(key: "buyer") { supply(view: { scenarioKey: "grown" }) { hasEffect } } }');
    expect(data.buyer.supply.hasEffect).toBe(true);
  });
});

describe('a plant of a scenario', () => {
  const rows =
    'dependency(material: "oxide", stage: PROCESSING, groupBy: COUNTRY, minShare: 0) { derivation { rules } rows { nodes { label passThrough { estimate } } } }';
  const estimates = ({ dependency }: Json): Record<string, number> =>
    Object.fromEntries(dependency.rows.nodes.map(({ label, passThrough }: Json) => [label, passThrough.estimate]));

  // 200 t in a third country at a use of 0.8: 160 of 1,160; Japan's 100 and China's 900 of the same.
  it('is a part of what buyers without a named supplier take in', async () => {
    const found = await effectOf(
      `${added}, setCapacities: [{ party: "new", material: "oxide", tonnesPerYear: 200 }]`,
      rows,
    );
    const shares = estimates(found);
    expect(shares['US']).toBeCloseTo(160 / 1160, 6);
    expect(shares['japan']).toBeCloseTo(100 / 1160, 6);
    expect(shares['china']).toBeCloseTo(900 / 1160, 6);
    expect(found.dependency.derivation.rules).toContain('U6a');
  });

  // Would catch a plant that a scenario adds to the figures of its country and not to its plants.
  it('is named within its country', async () => {
    const found = await effectOf(
      'setCapacities: [{ party: "tokyo", material: "oxide", tonnesPerYear: 250 }]',
      'dependency(material: "oxide", stage: PROCESSING, groupBy: PARTY, minShare: 0) { rows { nodes { label passThrough { estimate } } } }',
    );
    // 200 t more, of which 160 are made: Japan has 260 t of 1,160, and tokyo 50 + 160 of them.
    expect(estimates(found)['tokyo']).toBeCloseTo(210 / 1160, 6);
  });

  // Half of 50 t is gone: 0.8 · 25 = 20 t.
  it('has less where its capacity is halved', async () => {
    const shares = estimates(
      await effectOf('setCapacities: [{ party: "tokyo", material: "oxide", changeTonnesPerYear: -25 }]', rows),
    );
    expect(shares['japan']).toBeCloseTo(80 / 980, 6);
    expect(shares['china']).toBeCloseTo(900 / 980, 6);
  });

  // Nothing is re-routed to a buyer (rule X1), but the world that is left is another one: 60 of 960 t are Japan's.
  it('is lost to buyers, and gone from the world, where it is removed', async () => {
    const shares = estimates(await effectOf('removeParties: ["tokyo"]', rows));
    expect(shares['china']).toBeCloseTo(0.9, 6);
    expect(shares['japan']).toBeCloseTo(0.05, 6);
    const ask = await askRecords(small);
    const { data, errors } = await ask(
      '{ material(key: "oxide") { concentration(stage: PROCESSING, view: { scenario: { removeParties: ["tokyo"] } }) { shares { rules rows { country { key } share { low estimate high } } } } } }',
    );
    expect(errors).toBeUndefined();
    const found = data.material.concentration.shares;
    expect(found.rules).toContain('U6a');
    const japan = found.rows.find(({ country }: Json) => country.key === 'japan').share;
    expect(japan.estimate).toBeCloseTo(60 / 960, 6);
    expect(japan.low).toBeCloseTo(50 / 950, 6);
    expect(japan.high).toBeCloseTo(75 / 975, 6);
  });

  it('runs where it is planned, with its whole capacity', async () => {
    const shares = estimates(
      await effectOf('setCapacities: [{ party: "planned", material: "oxide", tonnesPerYear: 200 }]', rows),
    );
    expect(shares['peru']).toBeCloseTo(160 / 1160, 6);
  });

  it('makes the systemic risk of its country', async () => {
    const ask = await askRecords(small);
    const risk = 'systemicRisk(materials: ["oxide"]';
    const { data, errors } = await ask(
      `{ now: ${risk}) { nodes { esri } } then: ${risk}, view: { scenario: { setCapacities: [{ party: "tokyo", material: "oxide", tonnesPerYear: 250 }] } }) { nodes { esri } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.then).not.toEqual(data.now);
  });
});

describe('a fault of the request', () => {
  it.each([
    [
      'a bloc change that changes nothing',
      'blocChanges: [{ bloc: "pact", add: ["JP"] }]',
      '"JP" is a member of "pact"',
    ],
    ['one without countries', 'blocChanges: [{ bloc: "pact" }]', 'give `add` or `remove`'],
    ['a need of nothing', 'setNeeds: [{ buyer: "buyer", material: "oxide", tonnesPerYear: 0 }]', 'give more than 0'],
    [
      'a need twice',
      'setNeeds: [{ buyer: "buyer", material: "oxide", tonnesPerYear: 1 }, { buyer: "buyer", material: "m", tonnesPerYear: 2 }]',
      '`scenario.setNeeds[1]`: the need of "buyer" for "oxide" is set twice',
    ],
    [
      'a form that is not needed',
      'setNeeds: [{ buyer: "buyer", material: "salt", tonnesPerYear: 1 }]',
      '`scenario.setNeeds[0].material`: "buyer" is not known to source "salt"; give one of its forms: "copper", "oxide"',
    ],
    [
      'a buyer without needs',
      'setNeeds: [{ buyer: "kuantan", material: "oxide", tonnesPerYear: 1 }]',
      'choose another buyer',
    ],
    ['an unknown buyer', 'setNeeds: [{ buyer: "byer", material: "oxide", tonnesPerYear: 1 }]', 'Did you mean "buyer"'],
  ])('is refused: %s', async (_, scenario, words) => expect(await effectOf(scenario)).toContain(words));
});

describe('hasEffect of one mineral of a form', () => {
  const wire: readonly object[] = [
    ...small,
    { t: 'entity', id: 'iron', kind: 'Mineral' },
    {
      t: 'form',
      id: 'wire',
      stage: 'METAL_ALLOY',
      contains: { m: { value: 0.3 }, iron: { value: 0.5 } },
      madeFrom: ['oxide', 'iron-ore'],
    },
    { t: 'form', id: 'iron-ore', stage: 'EXTRACTION', contains: { iron: { value: 0.6 } } },
    { t: 'need', id: 'need:wire', buyer: 'buyer', form: 'wire', needCountry: null },
    ...['chile', 'peru'].map((country) => ({
      t: 'statistic',
      id: `iron ${country}`,
      form: 'iron-ore',
      stage: 'EXTRACTION',
      country,
      geography: 'world',
      share: 0.5,
      series: 'world',
      year: 2025,
    })),
  ];
  const asked = (scenario: string, material: string): Promise<Json> =>
    effectOf(
      scenario,
      `of: hasEffect(material: "${material}") dependency(material: "${material}", stage: METAL_ALLOY, minShare: 0) { rows { nodes { kind passThrough { estimate } } } }`,
      'buyer',
      wire,
    );

  // Without half of its iron ore, half of the wire is not made, whichever mineral is asked about.
  // Would catch: an effect that is denied, although the row of the form shows it.
  it('is true where the scenario takes another mineral of the form', async () => {
    const found = await asked('exportBans: [{ from: "CL", material: "iron" }]', 'm');
    const gone = found.dependency.rows.nodes.find(({ kind }: Json) => kind === 'GONE');
    expect(gone.passThrough.estimate).toBeCloseTo(0.5, 9);
    expect(found.of).toBe(true);
  });

  // Would catch: an effect that is claimed of a capacity that changes another mineral alone.
  it('is false where a capacity changes another mineral alone', async () => {
    const scenario = 'setCapacities: [{ party: "tokyo", material: "oxide", tonnesPerYear: 80 }]';
    expect((await asked(scenario, 'iron')).of).toBe(false);
    expect((await asked(scenario, 'm')).of).toBe(true);
  });
});
