import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/model/measures/measure.ts';
import {
  isSuspended,
  matchingSuspension,
  measureOn,
  recordedSuspension,
  suspendingInstrument,
  suspensionBySources,
  type Suspended,
} from '../../../src/model/measures/measure-state.ts';
import { nodeOf, type EntityNode } from '../../../src/model/node.ts';
import type { EntityRecord } from '../../../src/model/records/entity.ts';

/** Since when and by what a measure is suspended, by the words of rule T4. */

const node = (record: EntityRecord): EntityNode | undefined => nodeOf({ entity: record, isBloc: false });
const truce = node({ id: 'truce', kind: 'Agreement', validFrom: '2025-11-01' });
const notice = node({
  id: 'notice',
  kind: 'PolicyInstrument',
  subtype: 'SUSPENSION',
  country: 'CN',
  validFrom: '2025-11-10',
  validUntil: '2026-11-10',
});
const suspended: Suspended = {
  instrument: undefined,
  materials: ['gallium'],
  country: 'CN',
  status: 'SUSPENDED',
  suspendedFrom: undefined,
  suspendedUntil: '2026-11-10',
  sources: [],
};

describe('recordedSuspension', () => {
  it('begins on the stated day, and else with the suspending instrument', () => {
    expect(recordedSuspension({ ...suspended, suspendedFrom: '2025-12' }, notice)).toEqual({
      from: '2025-12',
      basis: 'STATED',
      by: notice,
    });
    expect(recordedSuspension(suspended, notice)).toEqual({
      from: '2025-11-10',
      basis: 'SUSPENDING_INSTRUMENT',
      by: notice,
    });
  });

  it('is undefined where neither is known', () => expect(recordedSuspension(suspended, undefined)).toBeUndefined());
});

describe('suspensionBySources', () => {
  // A month is read as its first day: 2025-10 is older than 2025-10-02.
  it('begins with the newest source', () => {
    expect(suspensionBySources(['2025-10', '2025-10-02', '2024'], undefined)).toEqual({
      from: '2025-10-02',
      basis: 'NEWEST_SOURCE',
      by: undefined,
    });
  });

  it('begins on no known day without a dated source', () => {
    expect(suspensionBySources([], notice)).toEqual({ from: undefined, basis: undefined, by: notice });
  });
});

describe('suspendingInstrument', () => {
  it('is the instrument rather than the agreement, whatever comes first', () => {
    expect(suspendingInstrument([undefined, truce, notice])).toBe(notice);
    expect(suspendingInstrument([undefined, truce])).toBe(truce);
    expect(suspendingInstrument([])).toBeUndefined();
  });
});

describe('matchingSuspension', () => {
  it('is by the same country and ends on the same day', () => {
    expect(matchingSuspension(suspended, [truce, notice])).toBe(notice);
    expect(matchingSuspension({ ...suspended, country: 'US' }, [notice])).toBeUndefined();
    expect(matchingSuspension({ ...suspended, suspendedUntil: '2026-11-11' }, [notice])).toBeUndefined();
  });
});

describe('isSuspended', () => {
  it('is said by the status or by the end of a suspension', () => {
    expect(isSuspended({ status: 'SUSPENDED', suspendedUntil: undefined })).toBe(true);
    expect(isSuspended({ status: 'IN_FORCE', suspendedUntil: '2026-11-10' })).toBe(true);
    expect(isSuspended({ status: 'IN_FORCE', suspendedUntil: undefined })).toBe(false);
  });
});

describe('measureOn', () => {
  const measure: Measure = {
    key: 'order',
    material: 'gallium',
    instrument: undefined,
    links: [],
    restriction: undefined,
    status: 'SUSPENDED',
    validFrom: '2023',
    validUntil: undefined,
    sources: [],
    suspendedFrom: undefined,
    suspendedUntil: '2026-11-10',
  };
  const statusOn = (day: string): Measure['status'] => measureOn(measure, '2025-11-10', day).status;

  it('was in force before its suspension, and is again after it', () => {
    expect(statusOn('2025-11-09')).toBe('IN_FORCE');
    expect(statusOn('2025-11-10')).toBe('SUSPENDED');
    expect(statusOn('2026-11-09')).toBe('SUSPENDED');
    expect(statusOn('2026-11-10')).toBe('IN_FORCE');
  });
});
