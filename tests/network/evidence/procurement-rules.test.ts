import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../../src/network/evidence/places.ts';
import { bannedBy } from '../../../src/network/evidence/procurement-rules.ts';
import { supplyStateOn } from '../../../src/network/evidence/supply-facts.ts';
import { country, need, smallEvidence, supply, type SmallRecords } from '../small-evidence.ts';

const targets = (from: string, to: string, more: object = {}): NonNullable<SmallRecords['link']>[number] => ({
  id: `${from} ${to}`,
  kind: 'TARGETS',
  from,
  to,
  ...more,
});
const records: SmallRecords = {
  entity: [country('china', 'CN'), country('russia', 'RU'), country('iran', 'IR'), { id: 'firm', country: 'KP' }],
  link: [
    targets('defence-rule', 'china', { validFrom: '2027' }),
    targets('defence-rule', 'russia'),
    targets('defence-rule', 'firm'),
    targets('other-rule', 'iran'),
    { ...targets('defence-rule', 'iran'), id: 'mention', kind: 'APPLIES_TO' },
  ],
};

describe('bannedBy (N7)', () => {
  const evidence = smallEvidence(records);
  const banned = (at: string, procurementRules?: readonly string[]): readonly string[] => {
    const of = need(
      'buyer',
      'magnet',
      procurementRules === undefined ? {} : { procurementRules: [...procurementRules] },
    );
    return [...bannedBy(of, evidence, createPlaces(evidence, at), at)];
  };

  // A firm that an instrument targets is no country of origin.
  it('are the countries that its instruments target on the day', () => {
    expect(banned('2026-12-31', ['defence-rule'])).toEqual(['RU']);
    expect(banned('2027-01-01', ['defence-rule'])).toEqual(['CN', 'RU']);
    expect(banned('2026-12-31', ['defence-rule', 'other-rule'])).toEqual(['RU', 'IR']);
  });

  it('are none for a need that no rule binds', () => {
    expect(banned('2027-01-01')).toEqual([]);
    expect(banned('2027-01-01', ['repealed-rule'])).toEqual([]);
  });
});

describe('supplyStateOn', () => {
  const evidence = smallEvidence({
    source: [{ id: 'report', title: 'Report', kind: 'COMPANY', date: '2019-03' }],
    entity: [{ id: 'mine' }, { id: 'planned', status: 'PLANNED' }],
  });
  const ore = supply('mine', 'buyer/ore', { sources: ['report'] });

  // Would catch a date of a source that is not read: five years after March 2019 the relation has lapsed.
  it('reads the dates of sources (T3) and the status of sellers (T4) from the evidence', () => {
    expect(supplyStateOn(ore, '2024-01-01', evidence, 5).status).toBe('IN_FORCE');
    expect(supplyStateOn(ore, '2026-01-01', evidence, 5).status).toBe('LAPSED');
    expect(supplyStateOn(ore, '2026-01-01', evidence, 10).status).toBe('IN_FORCE');
    expect(supplyStateOn({ ...ore, supplier: 'planned' }, '2020-01-01', evidence, 5).status).toBe('CONTRACTED');
  });
});
