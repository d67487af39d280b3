import { describe, expect, it } from 'vitest';
import { findings, madeUp, problemsOf, type Line } from './findings.ts';

const named = [
  { t: 'entity', id: 'cobalt', kind: 'Mineral' },
  { t: 'form', id: 'ore', stage: 'EXTRACTION' },
];

function parameter(id: string, value: unknown, more: Line = {}): readonly string[] {
  return problemsOf(...named, { t: 'parameter', id, value, ...more });
}

describe('the capacities that plants are assumed to have', () => {
  it('are by form or mineral, in t/a, which is also the unit where none is given', () => {
    expect(parameter('defaultPlantCapacity', { ore: 500, cobalt: 20 })).toEqual([]);
    expect(parameter('defaultPlantCapacity', { ore: 500 }, { unit: 't/a' })).toEqual([]);
  });

  it('are told where their form is nothing (V3), with the form that was probably meant', () => {
    const { problems, messages } = findings([
      madeUp,
      ...named,
      { t: 'parameter', id: 'defaultPlantCapacity', value: { coballt: 1, zzzzzz: 1 } },
    ]);
    expect(problems).toEqual(['value.coballt', 'value.zzzzzz'].map((field) => `defaultPlantCapacity ${field} V3`));
    expect(messages[0]).toContain('did you mean "cobalt"?');
    expect(messages[1]).toContain('add it or correct the key');
  });

  // Would catch kilotonnes that are read as tonnes, a thousandfold too little.
  it('are told in any other unit (V11)', () => {
    expect(parameter('defaultPlantCapacity', { ore: 5 }, { unit: 'kt/a' })).toEqual(['defaultPlantCapacity unit V11']);
  });

  it.each([5, 'ore', null, ['nothing'], true])('name no forms where the value is %j', (value) => {
    expect(parameter('defaultPlantCapacity', value)).toEqual([]);
  });
});

describe('the countries that are watched', () => {
  it('are country codes or entities, not forms', () => {
    expect(parameter('watchCountries', ['CN', 'EU', 'cobalt'])).toEqual([]);
    expect(parameter('watchCountries', ['CN', 'ore'])).toEqual(['watchCountries value.1 V3']);
  });

  it('are looked at also where a text stands for a list', () => {
    expect(parameter('watchCountries', 'narnia')).toEqual(['watchCountries value V3']);
  });
});

describe('another parameter', () => {
  it('may hold any value under any key', () => {
    expect(parameter('hubThreshold', { nothing: 1 }, { unit: 'furlongs' })).toEqual([]);
  });
});
