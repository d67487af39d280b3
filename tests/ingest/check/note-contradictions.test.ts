import { describe, expect, it } from 'vitest';
import { findings, madeUp, type Line } from './findings.ts';

const parties: readonly Line[] = ['plant', 'firm', 'group', 'fund'].map((id) => ({ t: 'entity', id }));
const nickel: Line = { t: 'entity', id: 'nickel', kind: 'Mineral' };
const noted = (...lines: readonly Line[]): readonly string[] => {
  const { problems, notices } = findings([madeUp, nickel, ...parties, ...lines]);
  expect(problems).toEqual([]);
  return notices;
};
const owns = (id: string, from: string, share: object, more: Line = {}): Line => ({
  t: 'link',
  id,
  kind: 'OWNS',
  from,
  to: 'plant',
  share: { of: 'EQUITY', ...share },
  ...more,
});
const row = (id: string, country: string, share: unknown, more: Line = {}): Line => ({
  t: 'statistic',
  id,
  material: 'nickel',
  stage: 'EXTRACTION',
  country,
  share,
  series: 'S',
  year: 2025,
  ...more,
});

describe('stakes', () => {
  // Would catch a sum over time, and one over two statements of one stake.
  it('of more than one whole are noted, for the days on which they hold together', () => {
    const firm = owns('a', 'firm', { value: 0.8 });
    expect(noted(firm, owns('b', 'group', { value: 0.7 }))).toEqual(['b share V5']);
    expect(noted(firm, owns('b', 'group', { value: 0.2 }))).toEqual([]);
    expect(noted(firm, owns('b', 'firm', { value: 0.7 }))).toEqual([]);
    expect(noted(firm, owns('b', 'group', { value: 0.7 }, { status: 'PLANNED' }))).toEqual([]);
    const sold = owns('a', 'firm', { value: 0.8 }, { validUntil: '2024-01-01' });
    expect(noted(sold, owns('b', 'group', { value: 0.7 }, { validFrom: '2024-01-01' }))).toEqual([]);
    expect(noted(sold, owns('b', 'group', { value: 0.7 }, { validFrom: '2023-12-31' }))).toEqual(['b share V5']);
    // At most 0.7 may be nothing.
    expect(noted(firm, owns('b', 'group', { value: 0.7 }, { shareQualifier: 'AT_MOST' }))).toEqual([]);
  });

  it('are shares of equity', () => {
    expect(noted(owns('a', 'firm', { value: 0.6, of: 'WORLD' }))).toEqual(['a share.of V5']);
    expect(noted(owns('a', 'firm', { value: 0.6, of: 'SELLER_OUTPUT' }))).toEqual(['a share.of V5']);
    expect(noted(owns('a', 'firm', { value: 0.6 }))).toEqual([]);
  });
});

describe('shares of one whole', () => {
  it('are noted if they sum to more than 1, which is scaled (S4)', () => {
    expect(noted(row('1', 'AU', 0.7), row('2', 'CA', 0.7))).toEqual(['2 share S4']);
    expect(noted(row('1', 'AU', 0.7), row('2', 'CA', 0.3))).toEqual([]);
    // Printed shares are rounded, a bound is no share, and another year is another whole.
    expect(noted(row('1', 'AU', 0.7), row('2', 'CA', 0.31))).toEqual([]);
    expect(noted(row('1', 'AU', 0.97), row('2', 'CA', 0.1, { qualifier: 'LESS_THAN' }))).toEqual([]);
    expect(noted(row('1', 'AU', 0.7), row('2', 'CA', 0.7, { year: 2024 }))).toEqual([]);
    expect(noted(row('1', 'AU', { low: 0.6, high: 0.9 }), row('2', 'CA', { low: 0.5, high: 0.6 }))).toEqual([
      '2 share S4',
    ]);
  });

  it('name each country once', () => {
    expect(noted(row('1', 'AU', 0.5), row('2', 'AU', 0.4))).toEqual(['2 country V2']);
    expect(noted(row('1', 'AU', 0.5), row('2', 'AU', 0.4, { series: 'T' }))).toEqual([]);
    expect(noted(row('1', 'AU', 0.5), row('2', 'AU', 0.4, { stage: 'PROCESSING' }))).toEqual([]);
  });
});
