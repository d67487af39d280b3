import { describe, expect, it } from 'vitest';
import type { RiskInput } from '../../../src/assess/supply-risk/inputs.ts';
import { sourcingOf } from '../../../src/assess/supply-risk/sourcing.ts';
import { need, shares, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSite } from '../small-networks.ts';
import { records } from './small-risks.ts';

/** The sources of a perimeter, weighted by governance: China weighs 5, Peru 4. */

const sourcing = (about: SmallRecords, perimeter = 'eu27'): RiskInput =>
  sourcingOf(askedSite(about), perimeter, 'tin', 'EXTRACTION');
const { entity = [] } = records;

describe('sourcingOf a place', () => {
  // 0.5²·5 + 0.5²·4.
  it('is the index of the countries from which it sources', () => {
    const found = sourcing(records);
    expect(found.value?.estimate).toBeCloseTo(2.25, 12);
    expect(found).toMatchObject({ year: 2025, remark: undefined });
  });

  it('is that of a bloc for its member, and says so', () => {
    const found = sourcing(records, 'france');
    expect(found.value?.estimate).toBeCloseTo(2.25, 12);
    expect(found.remark).toBe('Figure for European Union, of which the perimeter is a member.');
  });

  // Imports are 0.6 of what is used: 0.3 of each country. 0.3²·5 + 0.3²·4 = 0.81, beside 0.4 made at home of unknown governance.
  // At most that weighs 10: 0.4²·10 more. Would catch shares of imports taken for shares of the whole.
  it('combines shares of imports with what is made at home', () => {
    const statistic = shares(
      'ore',
      'EXTRACTION',
      { china: 0.5, peru: 0.5 },
      { geography: 'eu27', series: 'intake', counts: 'IMPORTS' },
    );
    const found = sourcing({ ...records, statistic });
    expect(found.value?.estimate).toBeCloseTo(0.81, 12);
    expect(found.value?.high).toBeCloseTo(2.41, 12);
    expect(found.remark).toContain('combined with domestic output');
    expect(sourcing({ ...records, statistic, observation: [] }).value).toBeUndefined();
  });

  it('says that no statistic gives it', () => {
    expect(sourcing({ ...records, statistic: shares('ore', 'EXTRACTION', { china: 1 }) }).remark).toBe(
      'No statistic gives the countries from which European Union sources tin at EXTRACTION.',
    );
  });
});

describe('sourcingOf a firm', () => {
  const firm: SmallRecords = {
    ...records,
    entity: [...entity, { id: 'firm', name: 'Firm' }, { id: 'mine', country: 'PE' }],
    need: [need('firm', 'ore')],
    supply: [supply('mine', 'firm/ore', { share: 1 })],
  };

  it('is by its own suppliers, whatever statistics say', () => {
    const found = sourcing(firm, 'firm');
    expect(found.value).toEqual({ low: 4, estimate: 4, high: 4 });
    expect(found).toMatchObject({ year: undefined, remark: 'From the supply network of its need of ore.' });
  });

  // Half of unknown origin: 0.5²·4 without it. All of it in Peru would be 4, and in the worst place 0.25·4 + 0.25·10.
  it('bounds what unknown suppliers weigh', () => {
    const half = { ...firm, supply: [supply('mine', 'firm/ore', { share: 0.5 })], statistic: [] };
    const found = sourcing(half, 'firm');
    expect(found.value?.low).toBeCloseTo(1, 12);
    expect(found.value?.estimate).toBeCloseTo(1, 12);
    expect(found.value?.high).toBeGreaterThanOrEqual(4);
  });

  // Would catch: an index of "anywhere" for a stage of which nothing but the word "not known" is in the answer.
  it('is none where no country is known, and half gone weighs like half unknown', () => {
    const nobody = { ...firm, supply: [], statistic: [] };
    expect(sourcing(nobody, 'firm').remark).toBe('Firm is not known to source tin at EXTRACTION.');
    const gone = {
      ...firm,
      supply: [supply('mine', 'firm/ore', { share: 0.5 }), supply('pit', 'firm/ore', { share: 0.5 })],
    };
    const site = askedSite(
      { ...gone, entity: [...(firm.entity ?? []), { id: 'pit', country: 'CN' }] },
      {
        scenario: { removeParties: ['pit'] },
      },
    );
    const found = sourcingOf(site, 'firm', 'tin', 'EXTRACTION');
    expect(found.value?.estimate).toBeCloseTo(1, 12);
    expect(found.value?.high).toBeGreaterThanOrEqual(3.5);
  });

  it('is none of a firm that does not source it there', () => {
    const other = { ...firm, need: [need('firm', 'ore')], supply: [], statistic: [] };
    expect(sourcingOf(askedSite(other), 'firm', 'tin', 'PROCESSING').remark).toBe(
      'Firm is not known to source tin at PROCESSING.',
    );
  });
});
