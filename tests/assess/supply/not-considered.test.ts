import { describe, expect, it } from 'vitest';
import { chokepoints } from '../../../src/assess/chokepoints/chokepoints.ts';
import { cutSets } from '../../../src/assess/cut-sets/cut-sets.ts';
import type { NotConsidered } from '../../../src/assess/supply/not-considered.ts';
import { need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { supplyBy } from './small-chain.ts';

/** Five needs, of which two are essential. Of those only the tin has a named supplier. */
const records: SmallRecords = {
  entity: [
    { id: 'buyer', name: 'Buyer' },
    { id: 'A', country: 'CN' },
  ],
  form: ['tin', 'lead', 'gallium', 'gold', 'zinc'].map((id) => ({ id, stage: 'PROCESSING' as const })),
  need: [
    need('buyer', 'tin'),
    need('buyer', 'lead'),
    need('buyer', 'gallium', { essential: 'NON_ESSENTIAL' }),
    need('buyer', 'gold', { essential: 'NEGLIGIBLE' }),
    need('buyer', 'zinc', { directed: true }),
  ],
  supply: [supply('A', 'buyer/tin', { share: 0.8 })],
};
const asked = supplyBy(records);
const inShort = (left: readonly NotConsidered[]): unknown =>
  Object.fromEntries(left.map(({ need: { form }, reason }) => [form, reason]));
const always = { gallium: 'NON_ESSENTIAL', gold: 'NEGLIGIBLE', zinc: 'DIRECTED' };

describe('needs that are not considered', () => {
  const points = (material: string | undefined): readonly NotConsidered[] =>
    chokepoints(asked, { material, threshold: 0.5, first: 9, includeUnlikely: false }).notConsidered;
  const cuts = (material: string | undefined, scope: 'NAMED' | 'COUNTRIES'): readonly NotConsidered[] =>
    cutSets(asked, { material, maxSize: 2, first: 9, scope }).notConsidered;

  // Would catch "China may stop Intel by silicon alone", without a word of the five needs that were passed over.
  it('are named by an answer over everything essential', () => {
    expect(inShort(points(undefined))).toEqual(always);
    expect(inShort(cuts(undefined, 'COUNTRIES'))).toEqual(always);
  });

  it('are those without a named supplier as well, where only named suppliers count', () => {
    expect(inShort(cuts(undefined, 'NAMED'))).toEqual({ ...always, lead: 'NO_NAMED_SUPPLIER' });
    expect(inShort(cuts('lead', 'NAMED'))).toEqual({ lead: 'NO_NAMED_SUPPLIER' });
    expect(cuts('tin', 'NAMED')).toEqual([]);
  });

  it('are none where a material is asked about', () => {
    expect(points('gallium')).toEqual([]);
    expect(points('tin')).toEqual([]);
  });

  it('are named where no need is essential', () => {
    const only = supplyBy({ ...records, need: [need('buyer', 'gold', { essential: 'NEGLIGIBLE' })], supply: [] });
    const found = chokepoints(only, { material: undefined, threshold: 0.5, first: 9, includeUnlikely: false });
    expect(found.status).toBe('NOT_KNOWN');
    expect(inShort(found.notConsidered)).toEqual({ gold: 'NEGLIGIBLE' });
  });
});
