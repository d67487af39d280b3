import { describe, expect, it } from 'vitest';
import { nationalNeeds } from '../../../src/network/chain/needs/national-needs.ts';
import { country, shares, smallSite, type SmallRecords } from '../small-evidence.ts';

const sourcing = { series: 'sourcing', geography: 'japan' };
const records: SmallRecords = {
  form: [
    { id: 'ore', stage: 'EXTRACTION' },
    { id: 'oxide', stage: 'PROCESSING' },
    { id: 'swarf', stage: 'PROCESSING', scrap: true },
  ],
  entity: [country('japan', 'JP'), country('china', 'CN'), { id: 'union', kind: 'Bloc' }],
  membership: [{ bloc: 'union', member: 'japan' }],
  statistic: [...shares('ore', 'EXTRACTION', { china: 1 }), ...shares('oxide', 'PROCESSING', { china: 1 }, sourcing)],
};

describe('nationalNeeds (N0)', () => {
  it('are forms of which a statistic says from where the country takes them', () => {
    expect(nationalNeeds(smallSite(records), 'japan')).toMatchObject([
      { buyer: 'japan', form: 'oxide', stageBought: 'PROCESSING', needCountry: 'japan', basis: 'INFERRED' },
    ]);
    expect(nationalNeeds(smallSite(records), 'china')).toEqual([]);
  });

  it('rest on a statistic of a bloc that the country is a member of', () => {
    const statistic = shares('ore', 'EXTRACTION', { china: 1 }, { ...sourcing, geography: 'union' });
    expect(nationalNeeds(smallSite({ ...records, statistic }), 'japan').map(({ form }) => form)).toEqual(['ore']);
    const former = { ...records, statistic, membership: [{ bloc: 'union', member: 'japan', validUntil: '2020' }] };
    expect(nationalNeeds(smallSite(former), 'japan')).toEqual([]);
  });

  it('are never of scrap', () => {
    const statistic = shares('swarf', 'PROCESSING', { china: 1 }, sourcing);
    expect(nationalNeeds(smallSite({ ...records, statistic }), 'japan')).toEqual([]);
  });
});
