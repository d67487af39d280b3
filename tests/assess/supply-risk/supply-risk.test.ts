import { describe, expect, it } from 'vitest';
import { supplyRisk, type SupplyRisk } from '../../../src/assess/supply-risk/supply-risk.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { shares, type SmallRecords } from '../../network/small-evidence.ts';
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

  // Would catch a missing figure that counts as 0, which would make the risk 0 or hide recycling.
  it.each([
    ['NET_IMPORT_RELIANCE', 'No import reliance of European Union for tin is recorded.'],
    ['EOL_RECYCLING_INPUT_RATE', 'No recycling input rate of tin is recorded.'],
    ['SUBSTITUTION_INDEX_SUPPLY_RISK', 'No substitution index of tin is recorded.'],
  ] as const)('is not known without %s, which the reason names', async (quantity, reason) => {
    expect(await asked(without(quantity))).toMatchObject({ status: 'NOT_KNOWN', reason, value: undefined });
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
