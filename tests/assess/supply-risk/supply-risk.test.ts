import { describe, expect, it } from 'vitest';
import { supplyRisk, type SupplyRisk } from '../../../src/assess/supply-risk/supply-risk.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { need, shares, type SmallRecords } from '../../network/small-evidence.ts';
import { smallNetworks, today } from '../small-networks.ts';
import { figure, records } from './small-risks.ts';

/** The formula [GS·IR/2 + S·(1 − IR/2)]·(1 − EoL-RIR)·SI over figures worked by hand. */

const asked = (about: SmallRecords = records, perimeter?: string): Promise<SupplyRisk> =>
  supplyRisk(smallNetworks(about), { material: 'tin', perimeter, view: undefined }, today);
const { observation = [], statistic = [] } = records;
const without = (quantity: RecordOf<'observation'>['quantity']): SmallRecords => ({
  ...records,
  observation: observation.filter((one) => one.quantity !== quantity),
});

describe('supplyRisk', () => {
  // World 1²·5, own 0.5²·5 + 0.5²·4: (5·0.3 + 2.25·0.7)·0.8·0.9.
  it('is of the European Union where no perimeter is given', async () => {
    const found = await asked();
    expect(found).toMatchObject({ status: 'ANSWERED', perimeter: 'eu27', stage: 'EXTRACTION' });
    expect(found.value?.estimate).toBeCloseTo(2.214, 12);
    expect(found.stages[0]?.inputs.map(({ name, value }) => [name, value?.estimate])).toEqual([
      ['GLOBAL_SUPPLY', 5],
      ['SOURCING', 2.25],
      ['IMPORT_RELIANCE', 0.6],
      ['RECYCLING_INPUT_RATE', 0.2],
      ['SUBSTITUTION_INDEX', 0.9],
    ]);
  });

  // All of the world's supply weighs 5 twice: 5·0.8·0.9.
  it('takes world supply for sourcing where that is not known, and the other way round', async () => {
    const world = { ...records, statistic: statistic.filter(({ geography }) => geography === undefined) };
    expect((await asked(world)).value?.estimate).toBeCloseTo(3.6, 12);
    const own = { ...records, statistic: statistic.filter(({ geography }) => geography !== undefined) };
    expect((await asked(own)).value?.estimate).toBeCloseTo(2.25 * 0.72, 12);
  });

  // World and own mix to 3.075. Recycling from 0 to 1: 3.075·0.9 at most, and one half of it by estimate. Substitution from 0 to 1:
  // 3.075·0.8 at most. Would catch a stage that drops out, and a missing figure that counts as 0 or 1.
  it.each([
    ['EOL_RECYCLING_INPUT_RATE', 3, 2.7675, 'No recycling input rate of tin is recorded'],
    ['SUBSTITUTION_INDEX_SUPPLY_RISK', 4, 2.46, 'No substitution index of tin is recorded'],
  ] as const)('is an interval without %s, which its input names', async (quantity, at, high, remark) => {
    const found = await asked(without(quantity));
    expect(found).toMatchObject({ status: 'ANSWERED', stage: 'EXTRACTION', reason: undefined });
    expect(found.value?.low).toBe(0);
    expect(found.value?.estimate).toBeCloseTo(high / 2, 12);
    expect(found.value?.high).toBeCloseTo(high, 12);
    expect(found.stages[0]?.inputs[at]).toMatchObject({
      value: undefined,
      remark: `${remark}, so it may be anything from 0 to 1.`,
    });
  });

  // World supply weighs 5, and nothing else is recorded. Sourcing may weigh 0 to 10, and without imports it weighs alone: 10.
  it('is an interval where nothing but world supply is recorded', async () => {
    const world = statistic.filter(({ geography }) => geography === undefined);
    const nothingElse = observation.filter(({ quantity }) => quantity === 'GOVERNANCE');
    const found = await asked({ ...records, statistic: world, observation: nothingElse });
    expect(found.value).toEqual({ low: 0, estimate: 5 / 4, high: 10 });
    expect(found.stages[0]?.inputs.map(({ value }) => value === undefined)).toEqual([false, true, true, true, true]);
  });

  // Would catch a record whose deletion makes the answer surer.
  it('is within what it is without each of its inputs', async () => {
    const all = await asked();
    const quantities = ['EOL_RECYCLING_INPUT_RATE', 'SUBSTITUTION_INDEX_SUPPLY_RISK', 'NET_IMPORT_RELIANCE'] as const;
    for (const quantity of quantities) {
      const found = await asked(without(quantity));
      expect(found.value?.low).toBeLessThanOrEqual(all.value?.low ?? 0);
      expect(found.value?.high).toBeGreaterThanOrEqual(all.value?.high ?? 10);
    }
  });

  // World 5, own 2.25: 2.25·0.72 without imports, 3.625·0.72 if all is imported. Would catch a stage that drops out.
  it('is an interval where import reliance is not recorded', async () => {
    const found = await asked(without('NET_IMPORT_RELIANCE'));
    expect(found.value?.low).toBeCloseTo(1.62, 12);
    expect(found.value?.estimate).toBeCloseTo(2.115, 12);
    expect(found.value?.high).toBeCloseTo(2.61, 12);
    expect(found.stages[0]?.inputs[2]).toMatchObject({
      value: undefined,
      remark: 'No import reliance of European Union for tin is recorded, so it may be anything from 0 to 1.',
    });
  });

  // Oxide of China alone weighs 5 in the world, and so by the estimate in sourcing, which no record gives: 5·0.72. It may weigh 0 to
  // 10 there: 10·0.72 without reliance. The low end is that of ore, whose inputs are all recorded.
  it('counts the worst stage although its import reliance is not recorded', async () => {
    const two = {
      ...records,
      form: [...(records.form ?? []), { id: 'oxide', stage: 'PROCESSING' as const, element: 'tin' }],
      statistic: [...statistic, ...shares('oxide', 'PROCESSING', { china: 1 })],
      observation: observation.map((one) =>
        one.quantity === 'NET_IMPORT_RELIANCE' ? { ...one, stage: 'EXTRACTION' as const } : one,
      ),
    };
    const found = await asked(two);
    const ore = found.stages.find(({ stage }) => stage === 'EXTRACTION');
    expect([found.stage, found.value?.low, found.value?.estimate, found.value?.high]).toEqual([
      'PROCESSING',
      ...[ore?.value?.low ?? 0, 3.6, 7.2].map((value) => expect.closeTo(value, 12)),
    ]);
  });

  // The low ends of two stages: ore 5·0.72 at most; oxide from 0 to 3.6.
  it('takes the largest of each end over all stages', async () => {
    const two = {
      ...records,
      form: [...(records.form ?? []), { id: 'oxide', stage: 'PROCESSING' as const, element: 'tin' }],
      statistic: [...statistic, ...shares('oxide', 'PROCESSING', { china: 0.1 })],
    };
    const found = await asked(two);
    const [ore, oxide] = found.stages.map(({ value }) => value);
    expect(found.value?.low).toBe(ore?.low);
    expect(found.value?.high).toBe(oxide?.high);
    expect(oxide?.high).toBeGreaterThan(ore?.high ?? Number.NaN);
  });

  const firm = { id: 'firm', name: 'Firm', country: 'FR' };
  const withFirm = (form: string): SmallRecords => ({
    ...records,
    entity: [...(records.entity ?? []), firm],
    form: [...(records.form ?? []), { id: 'gold-bar', stage: 'PROCESSING', element: 'gold' }],
    need: [need('firm', form)],
  });

  // Would catch the world's figures with the reliance of the firm's country, for a material that the firm never buys.
  it('is not known of a firm that does not need the material', async () => {
    expect(await asked(withFirm('gold-bar'), 'firm')).toMatchObject({
      status: 'NOT_KNOWN',
      reason: 'The data set holds no need of Firm for tin. Its recorded needs are for gold, gold-bar.',
      value: undefined,
      stages: [],
    });
    expect(await asked({ ...withFirm('ore'), need: [] }, 'firm')).toMatchObject({ status: 'NOT_KNOWN', stages: [] });
    expect(await asked(withFirm('ore'), 'firm')).toMatchObject({ status: 'ANSWERED' });
  });

  // Would catch two keys of one thing of which one answers and the other does not say so.
  it('names the form and mineral that a material is another name of', async () => {
    const named = {
      ...withFirm('ore'),
      entity: [...(records.entity ?? []), firm, { id: 'tin-metal', kind: 'Mineral' as const }],
      form: [{ id: 'ore', stage: 'EXTRACTION' as const, element: 'tin', aliases: { evidence: ['tin-metal'] } }],
    };
    const ask = (perimeter?: string): Promise<SupplyRisk> =>
      supplyRisk(smallNetworks(named), { material: 'tin-metal', perimeter, view: undefined }, today);
    expect((await ask('firm')).reason).toContain('tin-metal is another name. Ask about ore or tin.');
    expect((await ask()).reason).toContain('tin-metal is another name. Ask about ore or tin.');
    expect((await asked(withFirm('gold-bar'), 'firm')).reason).not.toContain('another name');
  });

  it('is that of a country or bloc without any need', async () => {
    expect(await asked(records, 'france')).toMatchObject({ status: 'ANSWERED' });
    expect(await asked(records, 'eu27')).toMatchObject({ status: 'ANSWERED' });
  });

  it('is not known without any statistic', async () => {
    expect(await asked({ ...records, statistic: [] })).toMatchObject({
      reason: 'No statistic gives the suppliers of tin at any stage.',
      stages: [],
    });
  });

  it('is the largest of the stages', async () => {
    const refined = { id: 'oxide', stage: 'PROCESSING' as const, element: 'tin' };
    const two = {
      ...records,
      form: [...(records.form ?? []), refined],
      statistic: [...statistic, ...shares('oxide', 'PROCESSING', { peru: 1 })],
    };
    const found = await asked(two);
    expect(found.stages.map(({ stage }) => stage).toSorted()).toEqual(['EXTRACTION', 'PROCESSING']);
    // All of Peru weighs 4: 4·0.72.
    expect(found.stage).toBe('PROCESSING');
    expect(found.value?.estimate).toBeCloseTo(2.88, 12);
  });
});

describe('the published figure', () => {
  const ofUnion = (quantity: RecordOf<'observation'>['quantity'], value: number): RecordOf<'observation'> =>
    figure(quantity, 'tin', 'eu27', { value, stage: 'EXTRACTION', year: 2020 });
  const published = [
    ofUnion('HHI_WGI_T_GLOBAL_SUPPLY', 2),
    ofUnion('HHI_WGI_T_SOURCING', 1),
    ofUnion('NET_IMPORT_RELIANCE', 0.5),
    ofUnion('EOL_RECYCLING_INPUT_RATE', 0),
    ofUnion('SUBSTITUTION_INDEX_SUPPLY_RISK', 1),
  ];

  // 2·0.25 + 1·0.75. Would catch inputs of ours in the check of the formula.
  it('is by the published inputs alone', async () => {
    const found = await asked({ ...records, observation: [...observation, ...published] });
    expect(found.stages[0]?.published).toEqual({ value: 1.25, year: 2020 });
  });

  it('is none where one of them is missing', async () => {
    const found = await asked({ ...records, observation: [...observation, ...published.slice(0, 4)] });
    expect(found.stages[0]?.published).toBeUndefined();
  });
});
