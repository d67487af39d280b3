import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import type { Json } from '../../seeded.ts';

/** Concentration and alternatives of made-up data sets, worked by hand. */

const governance = (year: number, value: number): object => ({
  t: 'observation',
  id: `gov:${year}`,
  subject: 'land',
  quantity: 'GOVERNANCE',
  heading: 'mean',
  geography: 'land',
  value,
  unit: '1',
  year,
});

describe('the index weighted by governance', () => {
  // One country with all of it: the index is its risk, (2.5 − mean)·2. Would catch the newest year whatever the day.
  it('takes the governance of the year nearest to the day', async () => {
    const ask = await askRecords([
      { t: 'dataset', id: 'governed', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
      { t: 'form', id: 'ore', stage: 'EXTRACTION' },
      { t: 'entity', id: 'land', kind: 'Country', iso2: 'CN' },
      { t: 'statistic', id: 's', form: 'ore', stage: 'EXTRACTION', country: 'land', share: 1, series: 'x', year: 2020 },
      governance(2014, -1),
      governance(2024, 1),
    ]);
    const indexAt = async (at: string): Promise<number> => {
      const { data, errors } = await ask(
        `{ material(key: "ore") { concentration(stage: EXTRACTION, view: { at: "${at}" }) { hhiWgi { estimate } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.material.concentration.hhiWgi.estimate;
    };
    expect(await indexAt('2015-06-01')).toBeCloseTo(7, 12);
    expect(await indexAt('2025-06-01')).toBeCloseTo(3, 12);
  });
});

const makers = [
  { t: 'dataset', id: 'makers', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  ...[
    ['A', 'CN'],
    ['B', 'JP'],
    ['C', 'DE'],
  ].map(([id, country]) => ({ t: 'entity', id, country, stage: 'MAGNET', makes: ['magnet'] })),
  { t: 'entity', id: 'china', kind: 'Country', iso2: 'CN', name: 'China' },
];
const sold = (supplier: string, tonnes: number | undefined, more: object = {}): object => ({
  t: 'supply',
  id: `${supplier}>buyer`,
  need: 'buyer/magnet',
  supplier,
  ...(tonnes !== undefined && { volume: { value: tonnes, unit: 't/a' } }),
  ...more,
});
const taken = (amount: number | undefined): object => ({
  t: 'need',
  id: 'buyer/magnet',
  buyer: 'buyer',
  form: 'magnet',
  ...(amount !== undefined && { amount, per: 'a' }),
});
const exposure = '{ provenLow low estimate high provenHigh }';
async function supplyOf(records: readonly object[], field: string): Promise<Json> {
  const { data, errors } = await (
    await askRecords([...makers, ...records])
  )(`{ buyer(key: "buyer") { supply { ${field} } } }`);
  expect(errors).toBeUndefined();
  return data.buyer.supply;
}
const rounded = (figures: Json): number[] =>
  ['provenLow', 'low', 'estimate', 'high', 'provenHigh'].map((end) => Math.round(figures[end] * 1e9) / 1e9);

describe('alternatives beside suppliers of which figures are known', () => {
  const alternatives = async (records: readonly object[], more = ''): Promise<Json> => {
    const { alternatives: found } = await supplyOf(
      records,
      `alternatives(material: "magnet" ${more}) { nodes { party { key } country { key } dependencyBefore ${exposure} dependencyAfter ${exposure} } }`,
    );
    return found.nodes.find(({ party }: Json) => party.key === 'C');
  };

  // 80 and 20 of 100 t; C, of which nothing is known, is one of three, and displaces both: 0.8·2/3. All it could take leaves
  // nothing, and it cannot add to China. Would catch volumes that are dropped as soon as one seller has none.
  it.each([100, undefined])('displace them in proportion, the amount recorded as %s', async (amount) => {
    const found = await alternatives([taken(amount), sold('A', 80), sold('B', 20)]);
    expect(found.country.key).toBe('china');
    expect(rounded(found.dependencyBefore)).toEqual([0.8, 0.8, 0.8, 0.8, 0.8]);
    expect(rounded(found.dependencyAfter)).toEqual([0, 0, 0.533333333, 0.8, 0.8]);
  });

  // C can make 30 t: at most 0.3 of 100, so that 0.8·0.7 of China stay for sure.
  it('take no more than they can make', async () => {
    const found = await alternatives([
      taken(100),
      sold('A', 80),
      sold('B', 20),
      { t: 'capacity', party: 'C', form: 'magnet', max: 30 },
    ]);
    expect(rounded(found.dependencyAfter)).toEqual([0.56, 0.56, 0.56, 0.8, 0.8]);
  });

  it('take just the share of whom they replace, and leave nothing of its country', async () => {
    const found = await alternatives([taken(100), sold('A', 80), sold('B', 20)], 'supplier: "A"');
    expect(rounded(found.dependencyAfter)).toEqual([0, 0, 0, 0, 0]);
  });

  // Stated 0.8 and 0.2: an agreed 0.5 finds no room, and displaces in proportion: 0.4 of China left.
  it('begin with their own share where one is agreed', async () => {
    const { mitigations } = await supplyOf(
      [
        taken(undefined),
        sold('A', undefined, { share: 0.8 }),
        sold('B', undefined, { share: 0.2 }),
        sold('C', undefined, { share: 0.5, status: 'CONTRACTED' }),
      ],
      `mitigations { nodes { kind party { key } reduction after ${exposure} } }`,
    );
    const found = mitigations.nodes.find(({ kind }: Json) => kind === 'START_CONTRACT');
    expect(found.party.key).toBe('C');
    expect(rounded(found.after)[2]).toBe(0.4);
    expect(found.reduction).toBeCloseTo(0.4, 12);
  });
});

describe('volumes of some suppliers', () => {
  const passing = async (records: readonly object[]): Promise<ReadonlyMap<string, number[]>> => {
    const { dependency } = await supplyOf(
      records,
      `dependency(material: "magnet", groupBy: PARTY, minShare: 0) { rows { nodes { label passThrough ${exposure} } } }`,
    );
    return new Map(dependency.rows.nodes.map(({ label, passThrough }: Json) => [label, rounded(passThrough)]));
  };

  // Would catch: all or none, by which A's 80 of 100 t were thrown away for want of a figure of B.
  it('stay what they are of a known amount, and who has none shares the rest', async () => {
    const found = await passing([taken(100), sold('A', 80), sold('B', undefined)]);
    // Nothing says that B sells at all: the rest may be of anyone, A among them.
    expect(found.get('A')).toEqual([0.8, 0.8, 0.8, 1, 1]);
    expect(found.get('B')).toEqual([0, 0, 0.2, 0.2, 0.2]);
  });

  // 20 of 100 t beside a stated 0.8 is 0.2 of all, not 0.2 of the rest.
  it('are parts of the amount, not of what stated shares leave', async () => {
    const found = await passing([taken(100), sold('A', undefined, { share: 0.8 }), sold('B', 20)]);
    expect(found.get('A')?.[2]).toBe(0.8);
    expect(found.get('B')).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });
});
