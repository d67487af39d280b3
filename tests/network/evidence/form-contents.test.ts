import { describe, expect, it } from 'vitest';
import { contentOf, mayHoldNone, statesSome, type Forms } from '../../../src/network/evidence/form-contents.ts';
import { smallEvidence, type SmallRecords } from '../small-evidence.ts';

type Contents = NonNullable<NonNullable<SmallRecords['form']>[number]['contains']>;

const holding = (content: Contents[string]): Forms =>
  smallEvidence({ form: [{ id: 'magnet', stage: 'MAGNET', contains: { dysprosium: content } }] }).forms;
const [form, mineral] = ['magnet', 'dysprosium'] as const;

describe('contentOf', () => {
  it('is the whole of a mineral that is its own form', () => {
    expect(contentOf(new Map(), mineral, mineral)).toEqual({ low: 1, estimate: 1, high: 1 });
  });

  // Would catch an open end that is read as the stated one.
  it.each([
    [{ value: 0.04 }, { low: 0.04, estimate: 0.04, high: 0.04 }],
    [
      { low: 0.02, high: 0.06 },
      { low: 0.02, estimate: 0.04, high: 0.06 },
    ],
    [{ low: 0.02 }, { low: 0.02, estimate: 0.02, high: 1 }],
    [{ high: 0.1 }, { low: 0, estimate: 0.1, high: 0.1 }],
  ])('reads %j', (content, expected) => {
    expect(contentOf(holding(content), form, mineral)).toEqual(expected);
  });

  it('is not known of a mineral or a form without a record, or without a figure', () => {
    expect(contentOf(holding({ value: 0.04 }), form, 'terbium')).toBeUndefined();
    expect(contentOf(holding({ value: 0.04 }), 'paint', mineral)).toBeUndefined();
    expect(contentOf(holding({}), form, mineral)).toBeUndefined();
  });
});

describe('statesSome and mayHoldNone', () => {
  it.each([
    ['a figure', { value: 0.04 }, true, false],
    ['a figure with a low end of 0', { low: 0, value: 0.04, high: 0.08 }, true, false],
    ['a low end', { low: 0.02 }, true, false],
    ['a range from 0', { low: 0, high: 0.08 }, false, true],
    ['a high end alone', { high: 0.08 }, false, true],
    ['nothing at all', { value: 0 }, false, true],
    ['no figure', {}, false, false],
  ])('read %s', (_, content, some, none) => {
    expect(statesSome(holding(content), form, mineral)).toBe(some);
    expect(mayHoldNone(holding(content), form, mineral)).toBe(none);
  });
});
