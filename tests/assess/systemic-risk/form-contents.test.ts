import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../../src/assess/systemic-risk/form-contents.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { smallSite } from '../../network/small-evidence.ts';

/** Which part of a form each of its minerals is, and how that is known. */

function contents(form: Omit<RecordOf<'form'>, 'id' | 'stage'>): unknown[] {
  const site = smallSite({
    form: [{ id: 'alloy', stage: 'METAL_ALLOY', ...form }],
    entity: ['tin', 'lead', 'zinc'].map((id) => ({ id, kind: 'Mineral' })),
  });
  return contentsOf(site, 'alloy').map(({ material, part, basis }) => [material, part, basis]);
}

describe('contentsOf', () => {
  it('is the stated figure, or the middle of a range, in key order', () => {
    expect(contents({ contains: { tin: { value: 0.6 }, lead: { low: 0.2, high: 0.4 } } })).toEqual([
      ['lead', expect.closeTo(0.3, 12), 'MIDDLE'],
      ['tin', 0.6, 'STATED'],
    ]);
  });

  it('is the whole of a form of one mineral', () => {
    expect(contents({ element: 'tin' })).toEqual([['tin', 1, 'WHOLE']]);
  });

  // Would catch an open end that is read as 0 or 1 and taken for the middle.
  it('is the one end where no other is stated', () => {
    expect(contents({ contains: { tin: { low: 0.2 } } })).toEqual([['tin', 0.2, 'STATED']]);
  });

  it('is none of a mineral that is named without a figure beside one with a figure', () => {
    expect(contents({ contains: { tin: { value: 0.6 }, lead: {} } })).toEqual([
      ['lead', undefined, 'NOT_STATED'],
      ['tin', 0.6, 'STATED'],
    ]);
  });
});
