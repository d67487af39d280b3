import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import type { Json } from '../../seeded.ts';

/**
 * Outages of a buyer whose intake a scenario states, in a file with statistics: 0.4 from plant a, 0.2 from plant b, and
 * the rest from the market, of which China has 0.75 and Japan 0.25. No demand and no capacity is recorded.
 */
const records: readonly object[] = [
  { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'entity', id: 'neodymium', kind: 'Mineral' },
  { t: 'form', id: 'magnet', stage: 'MAGNET', contains: { neodymium: { value: 0.3 } } },
  { t: 'form', id: 'alloy', stage: 'METAL_ALLOY', contains: { neodymium: { value: 0.3 } } },
  { t: 'entity', id: 'china', kind: 'Country', iso2: 'CN' },
  { t: 'entity', id: 'japan', kind: 'Country', iso2: 'JP' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'a', country: 'US', stage: 'MAGNET', status: 'OPERATING' },
  { t: 'entity', id: 'b', country: 'US', stage: 'MAGNET', status: 'OPERATING' },
  { t: 'entity', id: 'smelter', country: 'FR', stage: 'METAL_ALLOY', status: 'OPERATING' },
  { t: 'need', id: 'need:magnet', buyer: 'buyer', form: 'magnet', needCountry: null },
  { t: 'need', id: 'need:a', buyer: 'a', form: 'alloy', needCountry: null },
  { t: 'supply', id: 'a>buyer', need: 'need:magnet', supplier: 'a', share: 0.4 },
  { t: 'supply', id: 'b>buyer', need: 'need:magnet', supplier: 'b', share: 0.2 },
  { t: 'supply', id: 'smelter>a', need: 'need:a', supplier: 'smelter', share: 1 },
  ...[
    ['china', 0.75],
    ['japan', 0.25],
  ].map(([country, share]) => ({
    t: 'statistic',
    id: `magnet ${country}`,
    form: 'magnet',
    stage: 'MAGNET',
    geography: 'world',
    series: 'world',
    year: 2025,
    country,
    share,
  })),
];

async function outage(scenario: string, more: readonly object[] = []): Promise<Json> {
  const ask = await askRecords([...records, ...more]);
  const { data, errors } = await ask(
    `{ buyer(key: "buyer") { supply(view: { scenario: { setNeeds: [{ buyer: "buyer", material: "magnet", tonnesPerYear: 100 }], ${scenario} } }) {
      disruption(material: "magnet", duration: 1) { status reason lossAmount lossShare { low estimate high } fromScenario } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.buyer.supply.disruption;
}

describe('disruption of a stated intake', () => {
  // Everybody delivers a share of the 100 t, so that 20 t of b are lost. The market may stop as well: 40 t.
  it('loses the share of who is out, in tonnes of the input', async () => {
    const found = await outage('removeParties: ["b"]');
    expect(found).toMatchObject({ status: 'ANSWERED', reason: null });
    expect(found.lossAmount).toBeCloseTo(20, 6);
    expect(found.lossShare.low).toBeCloseTo(0.2, 6);
    expect(found.lossShare.estimate).toBeCloseTo(0.2, 6);
    expect(found.lossShare.high).toBeCloseTo(0.6, 6);
    expect(found.fromScenario).toEqual(['The intake of magnet is set to 100 per year.']);
  });

  // 0.4 of the intake has no named supplier, and 0.75 of that is China's: 0.3. Would catch a market that no ban reaches.
  it('loses what the scenario takes of the market', async () => {
    const found = await outage('exportBans: [{ from: "CN" }]');
    expect(found.lossShare.estimate).toBeCloseTo(0.3, 6);
    expect(found.lossShare.low).toBeCloseTo(0, 6);
    expect(found.lossShare.high).toBeCloseTo(0.4, 6);
    const half = await outage('exportBans: [{ from: "CN", share: 0.5 }]');
    expect(half.lossShare.estimate).toBeCloseTo(0.15, 6);
  });

  // Nobody knows who makes the alloy of China's and Japan's magnets. Would catch: a market that counts as lost already where its own
  // sources are not known, so that the ban takes nothing of it.
  it('loses as much of the market where its sources are not known', async () => {
    const upstream = [
      { t: 'form', id: 'magnet', stage: 'MAGNET', contains: { neodymium: { value: 0.3 } }, madeFrom: ['alloy'] },
      { t: 'need', id: 'need:magnet', buyer: 'buyer', form: 'magnet', needCountry: null },
    ];
    const ask = await askRecords([
      ...records.filter((record) => !upstream.some((one) => 'id' in record && record.id === one.id)),
      ...upstream,
    ]);
    const { data } = await ask(
      `{ buyer(key: "buyer") { supply(view: { scenario: { setNeeds: [{ buyer: "buyer", material: "magnet", tonnesPerYear: 100 }], exportBans: [{ from: "CN" }] } }) {
        dependency(material: "magnet", stage: MAGNET) { rows { nodes { kind passThrough { estimate } } } }
        disruption(material: "magnet", duration: 1) { lossShare { estimate } } } } }`,
    );
    const { dependency, disruption } = data.buyer.supply;
    expect(disruption.lossShare.estimate).toBeCloseTo(0.3, 6);
    expect(dependency.rows.nodes.find(({ kind }: Json) => kind === 'GONE').passThrough.estimate).toBeCloseTo(0.3, 6);
  });

  // Magnets need neodymium and dysprosium. China and Japan make half each. China takes all of its neodymium from Peru, and Japan all of
  // its dysprosium from Chile, so neither makes a magnet without both. Would catch: half of the market lost, because half is without
  // neodymium and the other half without dysprosium.
  it('loses each part of the market with its most affected mineral, as the row GONE does', async () => {
    const intake = (place: string, element: string, country: string): object => ({
      t: 'statistic',
      id: `${element} ${place}`,
      form: `${element}-alloy`,
      stage: 'METAL_ALLOY',
      geography: place,
      series: place,
      year: 2025,
      country,
      share: 1,
    });
    const elements = ['neodymium', 'dysprosium'];
    const found = await askRecords([
      { t: 'dataset', id: 'two', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
      ...elements.flatMap((id) => [
        { t: 'entity', id, kind: 'Mineral' },
        { t: 'form', id: `${id}-alloy`, stage: 'METAL_ALLOY', contains: { [id]: { value: 0.9 } } },
      ]),
      {
        t: 'form',
        id: 'magnet',
        stage: 'MAGNET',
        contains: { neodymium: { value: 0.3 }, dysprosium: { value: 0.01 } },
        madeFrom: elements.map((id) => `${id}-alloy`),
      },
      ...['CN', 'JP', 'PE', 'CL', 'FR'].map((iso2) => ({ t: 'entity', id: iso2.toLowerCase(), kind: 'Country', iso2 })),
      { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
      { t: 'need', id: 'need:magnet', buyer: 'buyer', form: 'magnet', needCountry: null },
      ...['cn', 'jp'].map((country) => ({ ...records.at(-1), id: `magnet ${country}`, country, share: 0.5 })),
      intake('cn', 'neodymium', 'pe'),
      intake('cn', 'dysprosium', 'fr'),
      intake('jp', 'neodymium', 'fr'),
      intake('jp', 'dysprosium', 'cl'),
    ]);
    const { data, errors } = await found(
      `{ buyer(key: "buyer") { supply(view: { scenario: {
        setNeeds: [{ buyer: "buyer", material: "magnet", tonnesPerYear: 100 }], removeCountries: [{ country: "PE" }, { country: "CL" }] } }) {
        disruption(material: "magnet", duration: 1) { reason lossShare { estimate } }
        dependency(material: "magnet", stage: MAGNET) { rows { nodes { kind passThrough { estimate } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { dependency, disruption } = data.buyer.supply;
    expect(dependency.rows.nodes.find(({ kind }: Json) => kind === 'GONE').passThrough.estimate).toBeCloseTo(1, 6);
    expect(disruption).toMatchObject({ reason: null });
    expect(disruption.lossShare.estimate).toBeCloseTo(1, 6);
  });

  // Nobody records how much of two inputs a needs. While nothing of them is out, it goes on; else its amounts are missing.
  it('has a producer go on whose inputs are left alone, and names the amounts where they are not', async () => {
    const second = [
      { t: 'form', id: 'powder', stage: 'METAL_ALLOY', contains: { neodymium: { value: 0.3 } } },
      { t: 'need', id: 'need:a2', buyer: 'a', form: 'powder', needCountry: null },
    ];
    const found = await outage('removeParties: ["b"]', second);
    expect(found).toMatchObject({ status: 'ANSWERED' });
    expect(found.lossShare.estimate).toBeCloseTo(0.2, 6);
    const hit = await outage('removeParties: ["smelter"]', second);
    expect(hit.status).toBe('NOT_KNOWN');
    expect(hit.reason).toContain('The amount of powder per unit of output of a is not recorded.');
  });

  it('is not known without the intake', async () => {
    const ask = await askRecords(records);
    const { data } = await ask(
      '{ buyer(key: "buyer") { supply(view: { scenario: { removeParties: ["b"] } }) { disruption(material: "magnet", duration: 1) { status reason fromScenario } } } }',
    );
    expect(data.buyer.supply.disruption).toEqual({
      status: 'NOT_KNOWN',
      reason: 'No demand of buyer is recorded, so its required output is not known.',
      fromScenario: [],
    });
  });
});
