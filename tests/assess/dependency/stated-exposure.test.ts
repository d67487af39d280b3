import { describe, expect, it } from 'vitest';
import { statedExposures } from '../../../src/assess/dependency/stated-exposure.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { answerOf, bars, rowOf } from './small-bars.ts';

type Link = Partial<RecordOf<'link'>>;
const found = (more: Link, place = 'china', entity: RecordOf<'form'>[] = []): string[] => {
  const link = [{ id: 'l', kind: 'DEPENDS_ON' as const, from: 'buyer', to: 'china', ...more }];
  const answer = answerOf({ ...bars, form: [...bars.form, ...entity], link });
  return statedExposures(rowOf(answer, place)).map(({ agreement }) => agreement);
};

describe('statedExposures (R4)', () => {
  // The band of China is 0.5 to 0.7. A band and a range agree if they touch.
  it.each<[NonNullable<Link['share']>, string]>([
    [{ value: 0.6, of: 'BUYER_INTAKE' }, 'AGREES'],
    [{ value: 0.7, of: 'BUYER_INTAKE' }, 'AGREES'],
    [{ value: 0.71, of: 'BUYER_INTAKE' }, 'CONFLICTS'],
    [{ value: 0.49, of: 'COUNTRY_DEMAND' }, 'CONFLICTS'],
    [{ low: 0.2, high: 0.5, of: 'BUYER_INTAKE' }, 'AGREES'],
    [{ low: 0.75, of: 'BUYER_INTAKE' }, 'CONFLICTS'],
    [{ low: 0.1, of: 'BUYER_INTAKE' }, 'AGREES'],
    [{ value: 0.9, of: 'SELLER_OUTPUT' }, 'NO_FIGURE'],
  ])('compare the stated share %j with the band: %s', (share, agreement) => {
    expect(found({ material: 'iron', share })).toEqual([agreement]);
  });

  it('have no figure without a share', () => expect(found({})).toEqual(['NO_FIGURE']));

  // It agreed with every band.
  it('have no figure where a share states no number', () => {
    expect(found({ material: 'iron', share: { of: 'BUYER_INTAKE' } })).toEqual(['NO_FIGURE']);
  });

  // Would catch: a statement about another buyer, another place or another material beside the row.
  it.each<[number, Link]>([
    [1, { material: 'bar' }],
    [1, { product: 'bar', material: 'tin' }],
    [0, { product: 'tin', material: 'iron' }],
    [0, { from: 'rival' }],
    [0, { to: 'japan' }],
    [0, { kind: 'SUPPLIES' }],
  ])('are %i for the link %j', (count, link) => {
    expect(found(link)).toHaveLength(count);
  });

  it('speak of the group of forms that holds the mineral of the need, by any of its names', () => {
    const group = { id: 'ores', stage: 'EXTRACTION' as const, group: true, aliases: { evidence: ['ferrous metals'] } };
    expect(found({ product: 'ferrous metals' }, 'china', [{ ...group, element: 'iron' }])).toHaveLength(1);
    expect(found({ product: 'ferrous metals' }, 'china', [{ ...group, element: 'tin' }])).toEqual([]);
    expect(found({ product: 'ferrous metals' }, 'china', [{ ...group, element: 'iron', group: false }])).toEqual([]);
  });
});
