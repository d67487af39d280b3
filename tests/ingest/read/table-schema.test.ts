import { describe, expect, it } from 'vitest';
import { fieldNamesAt, propertiesOf, tableSchema } from '../../../src/ingest/read/table-schema.ts';

describe('fieldNamesAt', () => {
  it('names the fields of a record, as messages suggest them', () => {
    expect(fieldNamesAt('recovery', [])).toEqual(['party', 'timeToRecover', 'note', 'sources', 'extra']);
  });

  it('goes into objects, also where a number may stand in their place', () => {
    expect(fieldNamesAt('supply', ['share'])).toEqual(['low', 'value', 'high']);
    expect(fieldNamesAt('supply', ['reservation', 'share'])).toEqual(['low', 'value', 'high']);
  });

  it('goes into the items of lists and into the values of maps', () => {
    expect(fieldNamesAt('scenario', ['setStocks', 3])).toEqual(['holder', 'material', 'tonnes']);
    expect(fieldNamesAt('form', ['contains', 'any-key'])).toEqual(['low', 'value', 'high', 'contentBasis']);
  });

  // Would catch a suggestion from the fields of the whole record where the path leads nowhere.
  it.each([
    ['a field that does not exist', ['nonsense']],
    ['a path through such a field', ['nonsense', 'low']],
    ['a text', ['supplier']],
    ['a place in what is no list', ['supplier', 0]],
    ['a map, whose keys are free', ['extra']],
  ])('names none for %s', (_, path) => {
    expect(fieldNamesAt('supply', path)).toEqual([]);
  });
});

describe('propertiesOf', () => {
  it('is empty for what has no fields', () => {
    expect(propertiesOf({ type: 'string' }).size).toBe(0);
    expect(propertiesOf({ anyOf: [{ type: 'number' }, { type: 'null' }] }).size).toBe(0);
  });

  it('leaves out fields that may be anything or nothing, as they have no schema to go into', () => {
    expect([...propertiesOf({ properties: { a: { type: 'string' }, b: true } }).keys()]).toEqual(['a']);
  });
});

describe('tableSchema', () => {
  it('describes what may be written, so that an optional field is not required', () => {
    expect(tableSchema('need').required).toEqual(['id', 'buyer', 'form']);
  });
});
