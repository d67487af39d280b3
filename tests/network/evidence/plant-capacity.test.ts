import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../../src/model/ownership.ts';
import {
  isBoundByMain,
  plantCapacity,
  recordedOutput,
  worldOutput,
} from '../../../src/network/evidence/plant-capacity.ts';
import { observed, smallEvidence, type SmallRecords } from '../small-evidence.ts';

const at = '2026-01-01';
const capacityOf = (records: SmallRecords, party: string, form: string): number | undefined => {
  const evidence = smallEvidence(records);
  return plantCapacity(party, form, at, evidence, createOwnership(evidence, at))?.value;
};

describe('plantCapacity', () => {
  it('is the row of the table that holds on the day and began last, of no plan or target', () => {
    const row = { party: 'plant', form: 'oxide' };
    const capacity = [
      { ...row, max: 100, validFrom: '2019' },
      { ...row, max: 200, validFrom: '2023' },
      { ...row, max: 300, validFrom: '2027' },
      { ...row, max: 400, capacityType: 'PLANNED' as const },
      { ...row, max: 500, validFrom: '2024', validUntil: '2025' },
    ];
    expect(capacityOf({ capacity }, 'plant', 'oxide')).toBe(200);
  });

  it('of a stage of a plant is its own, else that of the whole plant', () => {
    const records: SmallRecords = {
      entity: [{ id: 'plant' }, { id: 'plant-smelter', partOf: 'plant' }],
      capacity: [
        { party: 'plant', form: 'oxide', max: 100 },
        { party: 'plant', form: 'metal', max: 70 },
        { party: 'plant-smelter', form: 'metal', max: 60 },
      ],
    };
    expect(capacityOf(records, 'plant-smelter', 'oxide')).toBe(100);
    expect(capacityOf(records, 'plant-smelter', 'metal')).toBe(60);
    expect(capacityOf(records, 'plant-smelter', 'ore')).toBeUndefined();
  });

  it('that an entity states is the newest nameplate figure of a year not after the day, else the newest output', () => {
    const figure = { item: 'oxide', unit: 't/a' as const };
    const capacities = [
      { ...figure, value: 900, basis: 'PRODUCTION' as const, year: 2025 },
      { ...figure, value: 100, basis: 'NAMEPLATE' as const, year: 2020 },
      { ...figure, value: 200, basis: 'NAMEPLATE' as const, year: 2024 },
      { ...figure, value: 300, basis: 'NAMEPLATE' as const, year: 2027 },
    ];
    expect(capacityOf({ entity: [{ id: 'plant', capacities }] }, 'plant', 'oxide')).toBe(200);
    const made = capacities.filter(({ basis }) => basis === 'PRODUCTION');
    expect(capacityOf({ entity: [{ id: 'plant', capacities: made }] }, 'plant', 'oxide')).toBe(900);
  });
});

describe('rule U7', () => {
  // A gram of by-product a kilogram of zinc: 5 of the 10 that the plant could work.
  const records: SmallRecords = {
    capacity: [
      { party: 'smelter', form: 'zinc', max: 5000 },
      { party: 'smelter', form: 'indium', max: 10, byProductOf: 'zinc', ratio: 0.001 },
    ],
  };

  it('bounds a by-product by its ratio to the main product', () => {
    expect(capacityOf(records, 'smelter', 'indium')).toBe(5);
    expect(isBoundByMain('smelter', 'indium', smallEvidence(records))).toBe(true);
    expect(isBoundByMain('smelter', 'zinc', smallEvidence(records))).toBe(false);
  });

  it('bounds nothing where the main product’s capacity is not recorded', () => {
    const capacity = records.capacity?.slice(1) ?? [];
    expect(capacityOf({ capacity }, 'smelter', 'indium')).toBe(10);
  });
});

describe('recordedOutput', () => {
  const output = (value: number, year: number, period?: string): NonNullable<SmallRecords['observation']>[number] => ({
    ...observed('NATIONAL_OUTPUT', 'oxide', 'china', value),
    id: `${year} ${period}`,
    year,
    ...(period !== undefined && { period }),
  });
  const found = (...observation: ReturnType<typeof output>[]): number | undefined =>
    recordedOutput('NATIONAL_OUTPUT', ['china'], 'oxide', at, smallEvidence({ observation }));

  it('is that of the year nearest to the day', () => {
    expect(found(output(10, 2019), output(20, 2024))).toBe(20);
  });

  it('is never a sum of some months', () => {
    expect(found(output(10, 2019), output(5, 2025, '2025-01/2025-06'))).toBe(10);
  });

  it('is of the place that is asked for, and the world’s of the world', () => {
    const evidence = smallEvidence({
      observation: [output(10, 2024), observed('WORLD_OUTPUT', 'oxide', 'world', 40)],
    });
    expect(recordedOutput('NATIONAL_OUTPUT', ['japan'], 'oxide', at, evidence)).toBeUndefined();
    expect(worldOutput('oxide', at, evidence)).toBe(40);
    expect(worldOutput('metal', at, evidence)).toBeUndefined();
  });
});
