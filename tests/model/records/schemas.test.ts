import { describe, expect, it } from 'vitest';
import type { TableName } from '../../../src/model/records/tables.ts';
import { faultsOf } from './faults-of.ts';

/** The faults of single records, by what the format says of their fields. Each good record lacks all that it may lack. */

const good: readonly (readonly [TableName, Readonly<Record<string, unknown>>])[] = [
  ['capacity', { party: 'p', form: 'f', max: 0 }],
  [
    'claim',
    { id: 'c', subject: 'x', attribute: 'PRICE', conflict: 'TRUE_CONFLICT', statements: [{ value: 1, source: 's' }] },
  ],
  ['corridor', { id: 'c', from: 'CN', status: 'CLOSED' }],
  ['crosswalk', { dataset: 'd', key: 'k' }],
  ['dataset', { id: 'd', format: 'lodestone/1' }],
  ['demand', { party: 'p', form: 'f', rate: 1 }],
  ['entity', { id: 'e' }],
  ['expect', { query: '{ dataset { title } }', pointer: '', value: null }],
  ['facility', { id: 'f', name: 'Plant' }],
  ['form', { id: 'f', stage: 'EXTRACTION' }],
  ['headquarters', { entity: 'e', country: 'DE' }],
  ['link', { id: 'l', from: 'a', to: 'b', kind: 'OWNS' }],
  ['membership', { bloc: 'b', member: 'US' }],
  ['need', { id: 'n', buyer: 'b', form: 'f' }],
  [
    'observation',
    { id: 'o', subject: 's', quantity: 'PRICE', geography: 'world', flag: 'W', unit: 'USD/kg', year: 2024 },
  ],
  ['parameter', { id: 'p', value: { any: ['JSON'] } }],
  ['policy', { id: 'p', kind: 'TARIFF', rate: -0.1 }],
  ['price', { party: 'p', form: 'f', fob: 1, currency: 'EUR', per: 't' }],
  ['recovery', { party: 'p', timeToRecover: 0 }],
  ['rule', { id: 'r', rule: 'CUSTOM', kind: 'BARRED_ORIGIN' }],
  ['scenario', { id: 's' }],
  ['source', { id: 's', title: 'Notes', kind: 'PRIVATE' }],
  ['statistic', { id: 's', stage: 'REFINING', share: 0.2, series: 'MCS', year: 2024 }],
  ['stock', { holder: 'h', form: 'f', amount: 1 }],
  ['supply', { id: 's', supplier: 'x' }],
];

describe('a record with no more than its table asks for', () => {
  it.each(good)('is good: %s', (table, record) => expect(faultsOf(table, record)).toEqual([]));

  // Would catch: a field that a record may lack, although all that read the table rely on it.
  it.each(good)('lacks something without any of its fields, and holds no others: %s', (table, record) => {
    for (const field of Object.keys(record).filter((name) => name !== 'rate' && name !== 'flag')) {
      const { [field]: _, ...rest } = record;
      expect([field, faultsOf(table, rest).length > 0]).toEqual([field, true]);
    }
    expect(faultsOf(table, { ...record, colour: 'red' })).toHaveLength(1);
  });
});

const recordOf = (table: TableName): Readonly<Record<string, unknown>> =>
  good.find(([name]) => name === table)?.[1] ?? {};

const ordered = 'expected low ≤ value ≤ high';
const pointer = 'expected a JSON pointer such as "/data/buyer/name"';
const place = 'expected an ISO 3166-1 alpha-2 country code or the key of an entity';
const address = 'expected an http or https address';

describe('the fault', () => {
  it.each<readonly [string, TableName, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['of another format', 'dataset', { format: 'lodestone/2' }, ['format: expected "lodestone/1"']],
    [
      'of a day that does not exist',
      'dataset',
      { at: '2025-02-29' },
      ['at: expected an existing day, written YYYY-MM-DD'],
    ],
    ['of a claim that nobody states', 'claim', { statements: [] }, ['statements: expected at least one statement']],
    [
      'of a statement without a figure',
      'claim',
      { statements: [{ source: 's' }] },
      ['statements.0.value: expected a value, a low end or a high end'],
    ],
    [
      'of a value outside of its ends',
      'claim',
      { statements: [{ source: 's', low: 2, value: 1 }] },
      [`statements.0: ${ordered}`],
    ],
    ['of a corridor from no country', 'corridor', { from: 'ZZ' }, [`from: ${place}`]],
    ['of a pointer without a slash', 'expect', { pointer: 'data' }, [`pointer: ${pointer}`]],
    [
      'of an observation without a figure',
      'observation',
      { flag: undefined },
      ['value: expected value, low, high, byYear or flag'],
    ],
    ['of an address of another kind', 'source', { url: 'ftp://example.org/' }, [`url: ${address}`]],
    [
      'of a source that is nowhere',
      'source',
      { kind: 'NEWS' },
      ['url: expected "url", "seed" or "dataset" (only a source of kind PRIVATE needs none)'],
    ],
    [
      'of shares of a mineral above the whole',
      'form',
      { contains: { tin: { value: 1.2 } } },
      ['contains.tin.value: expected a share from 0 to 1'],
    ],
    ['of a share that is no share', 'supply', { share: { low: 0.9, high: 0.1 } }, [`share: ${ordered}`]],
    ['of a negative amount', 'stock', { amount: -1 }, ['amount: expected an amount of 0 or more']],
    [
      'of a supplier of itself',
      'scenario',
      { setSupplies: [{ supplier: 'a', buyer: 'a', material: 'm', tonnesPerYear: 1 }] },
      ['setSupplies.0: the supplier is also the buyer; expected two different parties'],
    ],
    [
      'of a share beside tonnes',
      'scenario',
      { setSupplies: [{ supplier: 'a', buyer: 'b', material: 'm', tonnesPerYear: 1, shareOfIntake: 0.1 }] },
      ['setSupplies.0: expected either shareOfIntake or tonnesPerYear'],
    ],
    [
      'of a capacity that does not change',
      'scenario',
      { setCapacities: [{ party: 'a', material: 'm' }] },
      ['setCapacities.0: expected either tonnesPerYear or changeTonnesPerYear'],
    ],
  ])('%s says what is expected', (_, table, fields, faults) =>
    expect(faultsOf(table, { ...recordOf(table), ...fields })).toEqual(faults),
  );

  it.each<readonly [string, TableName, Readonly<Record<string, unknown>>]>([
    ['a statement of words alone', 'claim', { statements: [{ value: 'a majority', source: 's' }] }],
    ['an amount of a statistic by year', 'observation', { flag: undefined, byYear: { 2023: 0 } }],
    ['a corridor from an entity of two small letters', 'corridor', { from: 'zz' }],
    [
      'a change of capacity downwards',
      'scenario',
      { setCapacities: [{ party: 'a', material: 'm', changeTonnesPerYear: -5 }] },
    ],
    ['a volume in a unit', 'supply', { volume: { value: 2, unit: 'kt/a', joint: true } }],
    ['a need of no known country', 'need', { needCountry: null, needCountryBasis: 'UNKNOWN' }],
    ['a source in a seed document', 'source', { kind: 'SEED_DOCUMENT', seed: 'chapter 1' }],
    ['fields of one’s own, in their place', 'entity', { extra: { colour: ['red', { deep: null }] } }],
  ])('is none in %s', (_, table, fields) => expect(faultsOf(table, { ...recordOf(table), ...fields })).toEqual([]));
});
