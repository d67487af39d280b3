import { describe, expect, it } from 'vitest';
import { findings, madeUp, problemsOf, type Line } from './findings.ts';

const things: readonly Line[] = [
  { t: 'entity', id: 'buyer' },
  { t: 'entity', id: 'clause', kind: 'PolicyInstrument' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
];
const need = (...procurementRules: readonly string[]): Line => ({
  t: 'need',
  id: 'n',
  buyer: 'buyer',
  form: 'magnet',
  procurementRules,
});
const rule = (more: Line = {}): Line => ({
  t: 'rule',
  id: 'r',
  rule: 'DFARS_252_225_7052',
  kind: 'BARRED_ORIGIN',
  instrument: 'clause',
  forms: ['magnet'],
  countries: ['CN'],
  ...more,
});

describe('rules that a need names (V3)', () => {
  it('are found by key, by family and by instrument', () => {
    for (const name of ['r', 'DFARS_252_225_7052', 'clause'])
      expect(problemsOf(...things, rule(), need(name))).toEqual([]);
  });

  // Would catch a family without any version, which would bind nothing in silence.
  it('are missing if no version of the family is there, and by the word CUSTOM', () => {
    expect(problemsOf(...things, rule({ rule: 'CUSTOM' }), need('DFARS_252_225_7052'))).toEqual([
      'n procurementRules.0 V3',
    ]);
    expect(problemsOf(...things, rule({ rule: 'CUSTOM' }), need('CUSTOM'))).toEqual(['n procurementRules.0 V3']);
    expect(problemsOf(...things, rule({ rule: 'CUSTOM' }), need('r'))).toEqual([]);
  });

  it('name forms, countries and an instrument that are there, and end after they begin', () => {
    expect(
      problemsOf(
        ...things,
        rule({ forms: ['magnets'], countries: ['XX', 'CN'], instrument: 'law' }),
        need('r'),
      ).toSorted(),
    ).toEqual(['r countries.0 V3', 'r forms.0 V3', 'r instrument V3']);
    expect(problemsOf(...things, rule({ validFrom: '2027', validUntil: '2026' }), need('r'))).toEqual([
      'r validUntil V8',
    ]);
    expect(problemsOf(...things, rule({ rule: 'DFARS' }), need('r'))).toEqual(['r rule V13']);
  });
});

describe('rules that no answer uses (N7)', () => {
  const noted = (...lines: readonly Line[]): readonly string[] => findings([madeUp, ...things, ...lines]).notices;

  it('are noted: of another kind, without a country, and named by no need', () => {
    expect(noted(rule(), need('r'))).toEqual([]);
    expect(noted(rule(), need('clause'))).toEqual([]);
    expect(noted(rule({ kind: 'MAX_SHARE', limit: 0.65 }), need('r'))).toEqual(['r kind N7']);
    expect(noted(rule({ kind: 'OWNERSHIP', limit: 0.5 }), need('r'))).toEqual(['r kind N7']);
    expect(noted(rule({ countries: [] }), need('r'))).toEqual(['r countries N7']);
    expect(noted(rule(), need())).toEqual(['r id N7']);
  });
});
