import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import { askSeeded, type Answer, type Json } from '../../seeded.ts';

/**
 * What a procurement rule bars of an intake, beside rows that assume that the rule is followed. The made-up world makes 0.9 of
 * its magnets in China and 0.1 in Japan, and all of its oxide in China.
 */

const share = (of: object, stage: string, country: string, value: number): object => ({
  t: 'statistic',
  id: `${stage} ${country}`,
  ...of,
  stage,
  country,
  share: value,
  series: 'S',
  year: 2025,
});
const version = (id: string, more: object): object => ({
  t: 'rule',
  id,
  rule: 'DFARS_252_225_7052',
  kind: 'BARRED_ORIGIN',
  forms: ['magnet'],
  countries: ['CN'],
  ...more,
});
const world = [
  { t: 'dataset', id: 'barred', format: 'lodestone/1', at: '2026-05-07', synthetic: true },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'neodymium', kind: 'Mineral' },
  { t: 'entity', id: 'CN', kind: 'Country', country: 'CN' },
  { t: 'entity', id: 'JP', kind: 'Country', country: 'JP' },
  { t: 'form', id: 'magnet', stage: 'MAGNET', contains: { neodymium: { value: 0.3 } }, madeFrom: ['oxide'] },
  { t: 'form', id: 'oxide', stage: 'PROCESSING', contains: { neodymium: { value: 0.8 } } },
  share({ form: 'magnet' }, 'MAGNET', 'CN', 0.9),
  share({ form: 'magnet' }, 'MAGNET', 'JP', 0.1),
  share({ material: 'neodymium' }, 'PROCESSING', 'CN', 1),
];
const ofFamily = { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet', procurementRules: ['DFARS_252_225_7052'] };
const versions = [
  version('2019', { validFrom: '2019-04-30', stages: ['METAL_ALLOY', 'MAGNET'] }),
  version('2027', { validFrom: '2027-01-01', status: 'PLANNED' }),
];

const question = (at: string, buyer = 'buyer', material = 'magnet'): string =>
  `{ buyer(key: "${buyer}") { supply(view: { at: "${at}", assumptions: { buyerDeviation: 0, corridorDeviation: 0 } }) {
    dependency(material: "${material}", minShare: 0) {
      rows { nodes { stage label passThrough { low estimate high } } }
      barredIntake { material { key } versions { key rule stages countries { code } } share { low estimate high } compliance { low estimate high } }
      derivation { rules flags } } } } }`;
const answered = ({ data, errors }: Answer): Json => {
  expect(errors).toBeUndefined();
  return data.buyer.supply.dependency;
};
const estimateAt = (answer: Json, stage: string, label: string): number =>
  answer.rows.nodes.find((row: Json) => row.stage === stage && row.label === label)?.passThrough.estimate ?? 0;

describe('a need that a rule with versions binds', () => {
  // A tenth of the intake is in the open lane: 0.9 of it is Chinese. The oxide of the Japanese magnets is Chinese as well.
  it('buys little from a barred country at the barred stages, and most of it upstream, before all stages are barred', async () => {
    const ask = await askRecords([...world, ofFamily, ...versions]);
    const answer = answered(await ask(question('2026-12-31')));
    expect(estimateAt(answer, 'MAGNET', 'CN')).toBeCloseTo(0.09, 9);
    expect(estimateAt(answer, 'MAGNET', 'JP')).toBeCloseTo(0.91, 9);
    expect(estimateAt(answer, 'PROCESSING', 'CN')).toBeCloseTo(1, 9);
    expect(answer.derivation.rules).toContain('N7');
    expect(answer.derivation.flags).toContain('RULE_LANE');
  });

  // From 2027 on the compliant lane holds no Chinese oxide either, and nobody else is known to make any.
  it('buys little from there at any stage once all stages are barred', async () => {
    const ask = await askRecords([...world, ofFamily, ...versions]);
    const answer = answered(await ask(question('2027-01-01')));
    expect(estimateAt(answer, 'MAGNET', 'CN')).toBeCloseTo(0.09, 9);
    expect(estimateAt(answer, 'PROCESSING', 'CN')).toBeCloseTo(0.1, 9);
    expect(estimateAt(answer, 'PROCESSING', 'not known')).toBeCloseTo(0.9, 9);
  });

  // Would catch a fall that reads as one of risk: the share that may no longer be used grows when more is barred.
  it('is told how much of the intake is barred, by which version, and that compliance is assumed', async () => {
    const ask = await askRecords([...world, ofFamily, ...versions]);
    const [before] = answered(await ask(question('2026-12-31'))).barredIntake;
    expect(before).toEqual({
      material: { key: 'neodymium' },
      versions: [
        {
          key: '2019',
          rule: 'DFARS_252_225_7052',
          stages: ['METAL_ALLOY', 'MAGNET'],
          countries: [{ code: 'CN' }],
        },
      ],
      share: { low: 0.9, estimate: 0.9, high: 0.9 },
      compliance: { low: 0.5, estimate: 0.9, high: 1 },
    });
    const [after] = answered(await ask(question('2027-01-01'))).barredIntake;
    expect(after.versions.map(({ key }: Json) => key)).toEqual(['2027']);
    expect(after.share.estimate).toBe(1);
    expect(answered(await ask(question('2019-04-29'))).barredIntake).toEqual([]);
  });

  // A data set that brings its own rule names it by its key.
  it('may be bound by a rule of its data set', async () => {
    const own = { ...version('own', { rule: 'CUSTOM', countries: ['JP'] }), stages: ['MAGNET'] };
    const ask = await askRecords([...world, { ...ofFamily, procurementRules: ['own'] }, own]);
    const answer = answered(await ask(question('2026-05-07')));
    expect(estimateAt(answer, 'MAGNET', 'JP')).toBeCloseTo(0.01, 9);
    expect(answer.barredIntake[0].share.estimate).toBeCloseTo(0.1, 9);
  });
});

describe('buyers that the shipped clause on magnets binds', () => {
  it.each(['lockheed-martin', 'rtx', 'general-dynamics', 'huntington-ingalls'])(
    'know what of the intake of %s is barred in either version',
    async (buyer) => {
      const ask = await askSeeded();
      for (const [at, key] of [
        ['2019-04-30', 'dfars-252-225-7052:magnets:2019'],
        ['2026-03-01', 'dfars-252-225-7052:magnets:2019'],
        ['2026-12-31', 'dfars-252-225-7052:magnets:2019'],
        ['2027-01-01', 'dfars-252-225-7052:2027'],
      ] as const) {
        const answer = answered(await ask(question(at, buyer, 'ndfeb-magnet')));
        expect(answer.barredIntake.length).toBeGreaterThan(0);
        for (const { versions: found, share: barred } of answer.barredIntake) {
          expect(found.map((one: Json) => one.key)).toEqual([key]);
          // Most magnets of the world are Chinese, so most of what is bought as the world does is barred.
          expect(barred.estimate).toBeGreaterThan(0.5);
          // The rows assume that nine tenths of it are replaced.
          expect(estimateAt(answer, 'MAGNET', 'China')).toBeLessThan(0.2);
        }
      }
      expect(answered(await ask(question('2019-04-29', buyer, 'ndfeb-magnet'))).barredIntake).toEqual([]);
    },
  );
});
