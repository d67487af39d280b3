import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import { createEvidence, knownAt } from '../../../src/network/evidence/evidence.ts';
import { createPlaces } from '../../../src/network/evidence/places.ts';
import { bannedBy, rulesInForce } from '../../../src/network/evidence/procurement-rules.ts';
import { supplyStateOn } from '../../../src/network/evidence/supply-facts.ts';
import { stages } from '../../../src/model/vocabulary.ts';
import { country, need, smallEvidence, supply, type SmallRecords } from '../small-evidence.ts';

const targets = (from: string, to: string, more: object = {}): NonNullable<SmallRecords['link']>[number] => ({
  id: `${from} ${to}`,
  kind: 'TARGETS',
  from,
  to,
  ...more,
});
const version = (id: string, more: Partial<RecordOf<'rule'>>): RecordOf<'rule'> => ({
  id,
  rule: 'DFARS_252_225_7052',
  kind: 'BARRED_ORIGIN',
  forms: ['magnet'],
  countries: ['CN'],
  ...more,
});
const melting = version('2019', {
  validFrom: '2019-04-30',
  knownFrom: '2018-08-13',
  instrument: 'clause',
  stages: ['METAL_ALLOY', 'MAGNET'],
});
const mining = version('2027', {
  validFrom: '2027-01-01',
  knownFrom: '2024-05-30',
  status: 'PLANNED',
  stages: ['EXTRACTION', 'REFINING', 'METAL_ALLOY', 'MAGNET'],
  countries: ['CN', 'russia'],
});
const records: SmallRecords = {
  entity: [country('china', 'CN'), country('russia', 'RU'), country('iran', 'IR'), { id: 'firm', country: 'KP' }],
  rule: [melting, mining],
  link: [
    targets('defence-rule', 'china', { validFrom: '2027' }),
    targets('defence-rule', 'russia'),
    targets('defence-rule', 'firm'),
    targets('other-rule', 'iran'),
    targets('bill', 'iran', { status: 'PROPOSED' }),
    { ...targets('defence-rule', 'iran'), id: 'mention', kind: 'APPLIES_TO' },
  ],
};
const evidence = smallEvidence(records);
const rulesOf = (at: string, names: readonly string[], { form = 'magnet', of = evidence } = {}) =>
  rulesInForce(need('buyer', form, { procurementRules: [...names] }), of, createPlaces(of, at), at);
const barred = (...question: Parameters<typeof rulesOf>): object =>
  Object.fromEntries(
    [...bannedBy(rulesOf(...question))].map(([stage, countries]) => [stage, [...countries].join(' ')]),
  );
const everywhere = (countries: string): object => Object.fromEntries(stages.map((stage) => [stage, countries]));

describe('rulesInForce (N7), of an instrument without versions', () => {
  // A firm that an instrument targets is no country of origin.
  it('bars the countries that its instruments target on the day, at every stage', () => {
    expect(barred('2026-12-31', ['defence-rule'])).toEqual(everywhere('RU'));
    expect(barred('2027-01-01', ['defence-rule'])).toEqual(everywhere('CN RU'));
    expect(barred('2026-12-31', ['defence-rule', 'other-rule'])).toEqual(everywhere('RU IR'));
  });

  it('bars nothing for a need that no rule binds, and by a bill', () => {
    expect(barred('2027-01-01', [])).toEqual({});
    expect(barred('2027-01-01', ['repealed-rule'])).toEqual({});
    expect(barred('2027-01-01', ['bill'])).toEqual({});
  });
});

describe('rulesInForce (N7), of a rule with versions', () => {
  const family = ['DFARS_252_225_7052'];
  const early = { METAL_ALLOY: 'CN', MAGNET: 'CN' };
  const late = { EXTRACTION: 'CN RU', PROCESSING: 'CN RU', METAL_ALLOY: 'CN RU', MAGNET: 'CN RU' };

  // The day before the first version, its first and last day, and the first day of the next one.
  it.each([
    ['2019-04-29', {}],
    ['2019-04-30', early],
    ['2026-12-31', early],
    ['2027-01-01', late],
    ['2027-01-02', late],
  ])('bars on %s what the version of the day bars', (at, expected) => {
    expect(barred(at, family)).toEqual(expected);
  });

  it('holds for the forms of the version alone', () => {
    expect(barred('2027-01-01', family, { form: 'oxide' })).toEqual({});
    const { forms: _, ...anything } = melting;
    expect(barred('2026-01-01', family, { form: 'oxide', of: smallEvidence({ rule: [anything] }) })).toEqual(early);
  });

  it('is found by family, by key and by instrument', () => {
    expect(rulesOf('2026-01-01', family).map(({ key }) => key)).toEqual(['2019']);
    expect(rulesOf('2026-01-01', ['2019']).map(({ key }) => key)).toEqual(['2019']);
    expect(rulesOf('2026-01-01', ['clause']).map(({ key }) => key)).toEqual(['2019']);
    expect(rulesOf('2026-01-01', ['2027'])).toEqual([]);
    expect(rulesOf('2026-01-01', [...family, 'clause', '2019']).map(({ key }) => key)).toEqual(['2019']);
  });

  // A data set may bring several rules of its own, so the word CUSTOM names none of them.
  it('finds a rule of the data set by its key, not by the word CUSTOM', () => {
    const own = version('own', { rule: 'CUSTOM', countries: ['iran'] });
    const of = smallEvidence({ ...records, rule: [own] });
    expect(barred('2026-01-01', ['own'], { of })).toEqual(everywhere('IR'));
    expect(barred('2026-01-01', ['CUSTOM'], { of })).toEqual({});
  });

  it('passes over limits of shares and of ownership, and over a proposal', () => {
    const others = [
      version('limit', { kind: 'MAX_SHARE', limit: 0.65, validFrom: '2025' }),
      version('owner', { kind: 'OWNERSHIP', limit: 0.5, validFrom: '2025' }),
      version('proposal', { status: 'PROPOSED', validFrom: '2025', countries: ['IR'] }),
    ];
    const of = smallEvidence({ ...records, rule: [melting, ...others] });
    expect(barred('2026-01-01', family, { of })).toEqual(early);
  });

  // A version whose last day is stated leaves no rule behind it; one that is suspended is not in force on those days.
  it('ends on the stated day, and does not hold while it is suspended', () => {
    const ending = smallEvidence({ rule: [{ ...melting, validUntil: '2026-01-01' }] });
    expect(barred('2025-12-31', family, { of: ending })).toEqual(early);
    expect(barred('2026-01-01', family, { of: ending })).toEqual({});
    const suspended = smallEvidence({
      rule: [{ ...melting, status: 'SUSPENDED', suspendedFrom: '2025-11-10', suspendedUntil: '2026-11-10' }],
    });
    const held = (at: string): boolean => Object.keys(barred(at, family, { of: suspended })).length > 0;
    expect(['2025-11-09', '2025-11-10', '2026-11-09', '2026-11-10'].map(held)).toEqual([true, false, false, true]);
  });

  // With what was public in 2023, nobody knew that mining would be barred: the earlier version still counted in 2027.
  it('is the version that was public by a day', () => {
    const rows = [melting, mining].map((one) => tableRecord('rule', one));
    const keys = (day: string): readonly string[] =>
      rulesOf('2027-01-01', family, { of: createEvidence(knownAt(rows, day)) }).map(({ key }) => key);
    expect(keys('2018-08-12')).toEqual([]);
    expect(keys('2024-05-29')).toEqual(['2019']);
    expect(keys('2024-05-30')).toEqual(['2027']);
  });
});

describe('supplyStateOn', () => {
  const facts = smallEvidence({
    source: [{ id: 'report', title: 'Report', kind: 'COMPANY', date: '2019-03' }],
    entity: [{ id: 'mine' }, { id: 'planned', status: 'PLANNED' }],
  });
  const ore = supply('mine', 'buyer/ore', { sources: ['report'] });

  // Would catch a date of a source that is not read: five years after March 2019 the relation has lapsed.
  it('reads the dates of sources (T3) and the status of sellers (T4) from the evidence', () => {
    expect(supplyStateOn(ore, '2024-01-01', facts, 5).status).toBe('IN_FORCE');
    expect(supplyStateOn(ore, '2026-01-01', facts, 5).status).toBe('LAPSED');
    expect(supplyStateOn(ore, '2026-01-01', facts, 10).status).toBe('IN_FORCE');
    expect(supplyStateOn({ ...ore, supplier: 'planned' }, '2020-01-01', facts, 5).status).toBe('CONTRACTED');
  });
});
