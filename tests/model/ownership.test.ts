import { describe, expect, it } from 'vitest';
import type { LinkRecord } from '../../src/model/records/link.ts';
import { createOwnership } from '../../src/model/ownership.ts';
import { smallEvidence, type SmallRecords } from '../network/small-evidence.ts';

const owns = (from: string, to: string, more: Partial<LinkRecord> = {}): LinkRecord => ({
  id: `${from}>${to}`,
  kind: 'OWNS',
  from,
  to,
  ...more,
});
const ownershipOf = (records: SmallRecords, at = '2026-01-01'): ReturnType<typeof createOwnership> =>
  createOwnership(smallEvidence(records), at);

describe('rootOf', () => {
  const entity = [{ id: 'plant' }, { id: 'stage', partOf: 'plant' }, { id: 'firm' }, { id: 'group' }, { id: 'fund' }];

  it('goes through a plant and its owners to the top', () => {
    const link = [owns('firm', 'plant'), owns('group', 'firm', { share: { value: 0.5, of: 'EQUITY' } })];
    const { rootOf, siteOf, above } = ownershipOf({ entity, link });
    expect([siteOf('stage'), rootOf('stage')]).toEqual(['plant', 'group']);
    expect([...above('stage')]).toEqual(['plant', 'firm', 'group']);
  });

  it('stops at owners of less than half, and at large shareholders without a figure', () => {
    const link = [
      owns('group', 'firm', { share: { value: 0.49, of: 'EQUITY' } }),
      owns('fund', 'plant', { role: 'MAJOR_SHAREHOLDER' }),
    ];
    const { rootOf } = ownershipOf({ entity, link });
    expect([rootOf('firm'), rootOf('plant')]).toEqual(['firm', 'plant']);
  });

  it('takes an owner before an operator, and the larger of two owners', () => {
    const link = [
      owns('fund', 'plant', { kind: 'OPERATES' }),
      owns('firm', 'plant', { share: { value: 0.6, of: 'EQUITY' } }),
    ];
    expect(ownershipOf({ entity, link }).rootOf('plant')).toBe('firm');
    const two = [
      owns('fund', 'plant', { share: { value: 0.5, of: 'EQUITY' } }),
      owns('firm', 'plant', { share: { value: 0.55, of: 'EQUITY' } }),
    ];
    const { rootOf, above } = ownershipOf({ entity, link: two });
    expect(rootOf('plant')).toBe('firm');
    expect([...above('plant')]).toEqual(['plant', 'fund', 'firm']);
  });

  it('knows only what holds on the day, and no plans', () => {
    const link = [owns('firm', 'plant', { validUntil: '2020' }), owns('group', 'firm', { status: 'PLANNED' })];
    const { rootOf } = ownershipOf({ entity, link });
    expect([rootOf('plant'), rootOf('firm')]).toEqual(['plant', 'firm']);
    expect(ownershipOf({ entity, link }, '2019-06-01').rootOf('plant')).toBe('firm');
  });

  // Would catch: a walk that goes round for ever.
  it('ends where firms own each other', () => {
    const link = [owns('firm', 'group'), owns('group', 'firm')];
    const { rootOf, above } = ownershipOf({ entity, link });
    expect(['firm', 'group']).toContain(rootOf('firm'));
    expect([...above('firm')]).toEqual(['firm', 'group']);
  });
});
