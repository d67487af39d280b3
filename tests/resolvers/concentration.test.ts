import { describe, expect, it } from 'vitest';
import { Concentration, SupplyShares } from '../../src/resolvers/concentration.ts';
import { fieldsOf } from './field-of.ts';

const preferred = ['hhi', 'hhiIfUnlisted', 'hhiWgi', 'effectiveNumber', 'nMinusOne'];
const figures = {
  hhi: 0.5,
  hhiIfUnlisted: 0.4,
  hhiWgi: 3,
  effectiveNumber: 2,
  nMinusOne: 0.6,
  topShare: 0.7,
  unattributed: 0.8,
};

describe('Concentration', () => {
  it('shows its figures where they are valid', () => {
    const { hhi, hhiIfUnlisted, hhiWgi, effectiveNumber, nMinusOne } = figures;
    const answered = { status: 'ANSWERED', reason: undefined, parties: [], ...figures };
    expect(fieldsOf(Concentration, preferred, answered)).toEqual({
      hhi,
      hhiIfUnlisted,
      hhiWgi,
      effectiveNumber,
      nMinusOne,
    });
  });

  // Would catch a figure that is shown although most of the supply is of nobody known. Bounds still hold.
  it('shows bounds alone where a reason speaks against a figure', () => {
    const answered = { status: 'ANSWERED', reason: '0.8 is not attributed', parties: [], ...figures };
    expect(Object.values(fieldsOf(Concentration, preferred, answered))).toEqual(preferred.map(() => null));
    expect(fieldsOf(Concentration, ['bounds', 'topShare', 'unattributed', 'parties'], answered)).toEqual({
      bounds: answered,
      topShare: 0.7,
      unattributed: 0.8,
      parties: [],
    });
  });

  it('shows no figure where nothing is known', () => {
    const fields = [...preferred, 'bounds', 'topShare', 'unattributed'];
    expect(Object.values(fieldsOf(Concentration, fields, { status: 'NOT_KNOWN' }))).toEqual(fields.map(() => null));
    expect(fieldsOf(Concentration, ['parties'], { status: 'NOT_KNOWN' })).toEqual({ parties: [] });
  });
});

describe('SupplyShares', () => {
  it('show the statistic that was chosen, with the words of its rows', () => {
    const rows = [{ period: '2024-Q1', denominator: 'WORLD_TOTAL', scope: 'mine output' }];
    const statistic = { series: 'USGS', year: 2024, score: 7, rows };
    const answered = { status: 'ANSWERED', statistic, scaled: true };
    const fields = ['reason', 'series', 'year', 'score', 'period', 'denominator', 'scope', 'scaled'];
    expect(fieldsOf(SupplyShares, fields, answered)).toEqual({
      reason: null,
      series: 'USGS',
      year: 2024,
      score: 7,
      ...rows[0],
      scaled: true,
    });
  });

  it('show the reason and nothing else where nothing is known', () => {
    const unknown = { status: 'NOT_KNOWN', reason: 'No statistic.' };
    const fields = ['reason', 'rows', 'unattributed', 'series', 'scaled', 'alternatives', 'rules'];
    expect(fieldsOf(SupplyShares, fields, unknown)).toEqual({
      reason: 'No statistic.',
      rows: [],
      unattributed: null,
      series: null,
      scaled: false,
      alternatives: [],
      rules: [],
    });
  });
});
