import { describe, expect, it } from 'vitest';
import { reducedCountry } from '../../../src/assess/alternatives/reduced-country.ts';
import { chainsFor } from '../../../src/assess/supply/need-chains.ts';
import { invariant } from '../../../src/errors.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { country, need, shares, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSupply } from '../small-networks.ts';

/** Lead of a buyer in the United States: most of it recovered at home, then an ally, then one that is none. */
const records: SmallRecords = {
  entity: [
    country('united-states', 'US'),
    country('canada', 'CA'),
    country('korea', 'KR'),
    country('china', 'CN'),
    { id: 'buyer', country: 'US' },
  ],
  form: [{ id: 'lead', stage: 'PROCESSING', element: 'plumbum' }],
  need: [need('buyer', 'lead', { needCountry: 'US' })],
  statistic: shares('lead', 'PROCESSING', { 'united-states': 0.67, canada: 0.2, korea: 0.1, china: 0.03 }),
  membership: [
    { bloc: 'pact', member: 'US' },
    { bloc: 'pact', member: 'CA' },
    { bloc: 'pact', member: 'KR' },
  ],
};
const restriction: RecordOf<'link'> = {
  id: 'quota',
  kind: 'RESTRICTS_EXPORT_OF',
  from: 'korea',
  to: 'lead',
  sources: [],
};

function found(more: SmallRecords = {}, against?: string): string | undefined {
  const supply = askedSupply({ ...records, ...more }, 'buyer');
  const [one] = chainsFor(supply, 'lead');
  invariant(one, 'the buyer needs lead');
  return reducedCountry(supply, one, 'PROCESSING', against)?.key;
}

describe('reducedCountry', () => {
  // Would catch a mitigation that reduces recycling at home, which has the largest share.
  it('is the largest foreign country outside the blocs of the need', () => expect(found()).toBe('china'));

  it('is one that controls exports of the material, if it is larger', () => {
    expect(found({ link: [restriction] })).toBe('korea');
    expect(found({ link: [{ ...restriction, to: 'tin' }] })).toBe('china');
    expect(found({ link: [{ ...restriction, validUntil: '2025' }] })).toBe('china');
    expect(found({ link: [{ ...restriction, status: 'SUSPENDED', suspendedFrom: '2025' }] })).toBe('china');
  });

  it('is the largest foreign one where all are allies', () => {
    const allies = shares('lead', 'PROCESSING', { 'united-states': 0.7, korea: 0.1, canada: 0.2 });
    expect(found({ statistic: allies })).toBe('canada');
  });

  it('is the largest foreign one in a data set without blocs', () => expect(found({ membership: [] })).toBe('canada'));

  it('is never the place of the need, nor a member of it', () => {
    const inCanada = { need: [need('buyer', 'lead', { needCountry: 'CA' })], membership: [] };
    expect(found(inCanada)).toBe('korea');
    const inPact = { need: [need('buyer', 'lead', { needCountry: 'pact' })] };
    expect(found(inPact)).toBe('china');
    const home = { statistic: shares('lead', 'PROCESSING', { 'united-states': 1 }) };
    expect(found(home)).toBeUndefined();
  });

  it('is the one that the question names, also at home', () => {
    expect(found({}, 'canada')).toBe('canada');
    expect(found({}, 'united-states')).toBe('united-states');
    expect(found({}, 'peru')).toBeUndefined();
  });
});
