import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, example, type Answer, type Json } from '../seeded.ts';
import { seedRecord, seedTable } from '../seed-files.ts';

/** The questions of docs/questions.md; expected figures are read from the shipped files here, never through the resolvers. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

async function answered(name: string): Promise<Json> {
  const answer: Answer = await ask(example(name));
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const keysOf = (nodes: readonly { readonly key: string }[]): string[] => nodes.map(({ key }) => key);
const nameOf = (id: string): string => seedRecord('entity', { id })['name'] as string;

describe('16 to 19, what companies hang on', () => {
  it('shows the proven quarter of Boeing’s titanium from Russia in 2021, and none of it today', async () => {
    const { share } = seedRecord('supply', { supplier: 'vsmpo#mill', buyer: 'boeing' });
    const { buyer } = await answered('16-what-boeings-titanium-hangs-on');
    const russia = ({ dependency }: Json): Json =>
      dependency.rows.nodes.find(({ stage, label }: Json) => stage === 'METAL_ALLOY' && label === 'Russia');
    expect(russia(buyer.before).passThrough).toMatchObject({ provenLow: share.low, estimate: share.value });
    expect(russia(buyer.today)).toBeUndefined();
    expect(buyer.today.dependency.derivation.rules).toContain('N5');
  });

  it('shows GE Vernova’s yttrium passing China, and gone under a ban', async () => {
    const { buyer } = await answered('17-if-china-stops-yttrium');
    expect(buyer.today.dependency.rows.nodes[0]).toMatchObject({
      label: 'China',
      passThrough: { provenLow: 0, high: 1 },
    });
    expect(buyer.today.dependency.derivation.flags).toContain('HUB_RESOLVED');
    expect(buyer.banned.dependency.rows.nodes.map(({ label }: Json) => label)).toEqual(['gone']);
  });

  it('shows what would stop General Motors’ magnets, proved to be all', async () => {
    const { buyer } = await answered('18-what-would-stop-gms-magnets');
    const { named, countries } = buyer.supply;
    expect([named.complete, countries.complete]).toEqual([true, true]);
    expect(countries.nodes[0].parties).toEqual([{ label: 'China, PROCESSING' }]);
  });

  it('shows who hangs on China’s gallium', async () => {
    const { exposedBuyers } = await answered('19-who-is-hit-if-china-stops-gallium');
    expect(exposedBuyers.nodes.map(({ buyer }: Json) => buyer.key).toSorted()).toEqual(['apple', 'intel', 'samsung']);
  });
});

describe('how to read the figures', () => {
  // Would catch: a rule that is assumed to be followed and shown as if less came from the barred country.
  it('shows what Lockheed Martin may no longer use beside the row that assumes that it complies', async () => {
    const share = 'share { provenLow low estimate high }';
    const { data, errors } = await ask(`{ buyer(key: "lockheed-martin") { supply(view: { at: "2026-03-01" }) {
      dependency(material: "neodymium", stage: MAGNET) {
        barredIntake { versions { key } compliance { estimate } ${share} }
        rows { nodes { label passThrough { estimate } } } derivation { flags } } } } }`);
    expect(errors).toBeUndefined();
    const { barredIntake, rows, derivation } = data.buyer.supply.dependency;
    const [barred] = barredIntake;
    const rule = seedRecord('rule', { id: 'dfars-252-225-7052:magnets:2019' });
    expect(barred.versions).toEqual([{ key: rule.id }]);
    expect(derivation.flags).toContain('RULE_LANE');
    const statistic = (stage: string, series: string): number =>
      seedRecord('statistic', { material: 'rare-earths', stage, series, country: 'china' })['share'].value;
    const magnets = statistic('MAGNET', 'claim: IEA commentary as reported');
    const metals = statistic('METAL_ALLOY', 'claim: conversion to metals, alloys and magnets');
    const row = rows.nodes.find(({ label }: Json) => label === 'China');
    expect(row.passThrough.estimate).toBeCloseTo((1 - barred.compliance.estimate) * magnets, 9);
    // Barred from the melting on: magnets made in China, which take its metal first, and others of what Chinese metal is left.
    expect(barred.share.estimate).toBeCloseTo(Math.max(magnets, metals), 9);
    expect(barred.share.provenLow).toBe(0);
  });
});

describe('21 to 25, questions of the model', () => {
  it('shows how little of GE Vernova’s yttrium is known: all that passes China is inferred', async () => {
    const { buyer } = await answered('21-what-ge-vernovas-yttrium-passes');
    const { coverage, dependency, stockCover } = buyer.supply;
    for (const { coverage: part } of coverage) expect(part).toMatchObject({ known: 0, named: 0 });
    const [china] = dependency.rows.nodes;
    const { share } = seedRecord('statistic', {
      material: 'yttrium',
      stage: 'PROCESSING',
      geography: 'united-states',
      country: 'china',
      year: 2024,
    });
    // What is shipped from China, and the rest by way of those who make none.
    expect(china).toMatchObject({ label: 'China', stage: 'PROCESSING', topPath: { share: share.value } });
    expect(china.passThrough.estimate).toBeGreaterThan(share.value);
    expect(stockCover).toMatchObject({ status: 'NOT_KNOWN' });
    expect(keysOf(stockCover.stated)).toContain('ge-vernova-yttrium-cover');
  });

  it('shows that no route to MP’s magnets avoids its own metal, nor China for dysprosium', async () => {
    const { mpMaterials, noveon } = await answered('22-what-no-us-magnet-can-avoid');
    const labels = ({ nodes }: Json): string[] =>
      nodes.flatMap(({ dominates, label, stage }: Json) => (dominates ? [`${label} ${stage}`] : []));
    expect(labels(mpMaterials.supply.neodymium)).toContain(`${nameOf('mp-independence#metal')} METAL_ALLOY`);
    expect(labels(mpMaterials.supply.dysprosium)).toContain('China PROCESSING');
    expect(labels(noveon.supply.dysprosium)).toEqual(['China PROCESSING']);
    const [china] = noveon.supply.dysprosium.nodes.filter(({ dominates }: Json) => dominates);
    expect(china.certainty).toBe('LIKELY');
    expect(china.notCounted.map(({ name }: Json) => name)).toEqual([nameOf('lynas-kuantan'), nameOf('white-mesa')]);
    const statistic = seedTable('statistic').filter(
      (row) => row.material === 'dysprosium' && row.stage === 'PROCESSING' && row.geography === 'world',
    );
    expect(statistic.map(({ country, share }) => [country, share.value])).toEqual([['china', 1]]);
  });

  it('shows what each statement on Project Vault leaves to private money', async () => {
    const { total, private: privates } = await answered('23-where-sources-disagree-on-project-vault');
    const stated = seedRecord('claim', { id: 'vault-total' })['statements'].map(({ value }: Json) => value);
    const loan = seedRecord('claim', { id: 'vault-exim-loan' })['statements'][0].value;
    const [comparison] = total;
    expect(comparison.effects.map(({ statement }: Json) => statement.value).toSorted()).toEqual(stated.toSorted());
    for (const { statement, results } of comparison.effects)
      expect(results[0]).toMatchObject({ unit: 'USD', value: statement.value - loan });
    expect(comparison.effects[0].statement.outlier).toBe(true);
    for (const { statement, results } of privates[0].effects) expect(results[0].value).toBe(statement.value + loan);
  });

  // Would catch: each rare earth weighed as a whole magnet, sellers that lose what unknown makers buy, and a stage that is
  // known for one mineral alone passed off as known for all.
  it('ranks China’s magnet makers and processing first, the former by what the statistic gives them', async () => {
    const { systemicRisk } = await answered('24-which-loss-costs-magnets-most');
    const [first, second] = systemicRisk.nodes;
    expect([first, second].map(({ label }: Json) => label)).toEqual(['China, MAGNET', 'China, PROCESSING']);
    const { share } = seedRecord('statistic', {
      product: 'ndfeb-magnet',
      country: 'china',
      series: 'claim: IEA commentary as reported',
    });
    expect(first.stageShare).toBeCloseTo(share.value, 9);
    const lost = new Map(first.lossAtStages.map(({ stage, lossShare }: Json) => [stage, lossShare]));
    expect(lost.get('MAGNET')).toBeCloseTo(share.value, 9);
    // Further up they take about as much with them; what plants with sellers of their own buy is not lost.
    expect(first.esri).toBeCloseTo(share.value, 2);
    const esri: number[] = systemicRisk.nodes.map((row: Json) => row.esri);
    expect(esri).toEqual(esri.toSorted((a, b) => b - a));
    for (const row of systemicRisk.nodes) expect(row.esri).toBeGreaterThanOrEqual(row.outputShare - 1e-9);
    expect(keysOf(systemicRisk.notComputable)).toContain('general-motors');
    // As docs/questions.md says.
    expect(systemicRisk.notComputable).toHaveLength(27);
  });

  // Would catch: a way whose links are not those of its parties, and one that is counted twice.
  it('shows the ways of General Motors’ neodymium link by link, together no more than all', async () => {
    const { supply } = (await answered('25-where-gms-neodymium-comes-from')).buyer;
    const ways: Json[] = supply.paths.nodes;
    for (const { share, steps } of ways)
      expect(steps.reduce((all: number, step: Json) => all * step.share, 1)).toBeCloseTo(share.estimate, 9);
    const whole = ways.reduce((all, { share }) => all + share.estimate, 0);
    expect(whole).toBeGreaterThan(0.9);
    expect(whole).toBeLessThanOrEqual(1 + 1e-9);
    expect(new Set(ways.map(({ steps }) => steps.map(({ label }: Json) => label).join('|'))).size).toBe(ways.length);
    const mountainPass = ways.find(({ steps }) => steps.at(-1).label === nameOf('mountain-pass-mine'));
    expect(mountainPass?.steps[0].label).toContain('Independence');
  });

  it('weighs the rare earths of a magnet by what it holds, and says where only neodymium’s makers are known', async () => {
    const { systemicRisk } = await answered('24-which-loss-costs-magnets-most');
    const { contains } = seedRecord('form', { id: 'ndfeb-magnet' });
    const parts = new Map(systemicRisk.contents.map(({ material, part }: Json) => [material.key, part]));
    expect(parts.get('neodymium')).toBe(contains.neodymium.value);
    expect(parts.get('terbium')).toBeCloseTo((contains.terbium.low + contains.terbium.high) / 2, 12);
    const alloy = systemicRisk.nodes.find(({ label }: Json) => label === 'China, METAL_ALLOY');
    expect(keysOf(alloy.minerals)).toEqual(['neodymium']);
    expect(systemicRisk.unknownStages.map(({ material, stage }: Json) => `${material.key} ${stage}`)).toEqual([
      'dysprosium METAL_ALLOY',
      'praseodymium METAL_ALLOY',
      'terbium METAL_ALLOY',
    ]);
  });
});
