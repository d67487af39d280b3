import { describe, expect, it } from 'vitest';
import { findings, real, type Line } from './findings.ts';

const paper = { t: 'source', id: 'paper', title: 'Paper', kind: 'PRIVATE' };
const party = { t: 'entity', id: 'a', sources: ['paper'] };
const ore = { t: 'form', id: 'ore', stage: 'EXTRACTION', sources: ['paper'] };

function unsourced(...lines: readonly Line[]): readonly string[] {
  return findings([real, paper, party, ore, ...lines]).problems;
}

describe('sources of records (V12)', () => {
  it('are asked for in each record of a data set about the real world', () => {
    expect(unsourced()).toEqual([]);
    expect(unsourced({ t: 'entity', id: 'b' }, { t: 'entity', id: 'c', sources: [] })).toEqual([
      'b sources V12',
      'c sources V12',
    ]);
  });

  it('are not asked for in a made-up data set, which must say so in full', () => {
    const lines = [paper, { t: 'entity', id: 'b' }];
    expect(findings([{ ...real, synthetic: true }, ...lines]).problems).toEqual([]);
    expect(findings([{ ...real, synthetic: false }, ...lines]).problems).toEqual(['b sources V12']);
    // A word is not true. The fault of the dataset record is told, and sources are asked for.
    expect(findings([{ ...real, synthetic: 'yes' }, ...lines]).problems).toEqual(['d synthetic V13', 'b sources V12']);
  });

  it('may stand in a part of the record', () => {
    const statement = { value: 5, unit: 't/a', source: 'paper' };
    const perUnit = { value: 2, unit: 'kg', per: 'car', source: 'paper' };
    expect(
      unsourced(
        {
          t: 'claim',
          id: 'c',
          subject: 'a',
          attribute: 'CAPACITY',
          conflict: 'TRUE_CONFLICT',
          statements: [statement],
        },
        { t: 'need', id: 'n', buyer: 'a', form: 'ore', perUnit },
        { t: 'entity', id: 'b', capacities: [{ value: 1, unit: 't/a', basis: 'NAMEPLATE', sources: ['paper'] }] },
      ),
    ).toEqual([]);
  });

  it('are asked for under the name that the field has in the table', () => {
    const statistic = {
      t: 'statistic',
      id: 's',
      material: 'ore',
      stage: 'EXTRACTION',
      share: 0.5,
      series: 'x',
      year: 2024,
    };
    expect(unsourced(statistic)).toEqual(['s source V12']);
    expect(unsourced({ ...statistic, source: 'paper' })).toEqual([]);
  });

  it('are not asked for in tables of choices and tests', () => {
    expect(
      unsourced(
        { t: 'parameter', id: 'hubThreshold', value: 0.5 },
        { t: 'scenario', id: 'w', removeParties: ['a'] },
        { t: 'expect', query: '{ dataset { id } }', pointer: '/data/dataset/id', value: 'd' },
        { t: 'crosswalk', dataset: 'x', key: 'y', form: 'ore' },
      ),
    ).toEqual([]);
  });

  it('are not asked for where it is unknown whether the data set is made up', () => {
    expect(findings([{ t: 'entity', id: 'b' }]).problems).toEqual(['b V1']);
  });
});
