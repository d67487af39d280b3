import { whole, type Estimate } from '../../model/estimate.ts';
import type { FormRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';

/** Forms by key. */
export type Forms = ReadonlyMap<string, FormRecord>;

/** The mass fraction of a mineral in a form, 0 to 1, as its record states it. An open end extends to 0 or 1. */
export function contentOf(forms: Forms, form: string, mineral: string): Estimate | undefined {
  return form === mineral ? whole : statedRange(forms.get(form)?.contains?.[mineral], openShare);
}

/** Whether the stated content of a mineral in a form is a range from 0 without a figure, so that it may be 0. */
export function mayHoldNone(forms: Forms, form: string, mineral: string): boolean {
  const content = contentOf(forms, form, mineral);
  if (content === undefined) return false;
  const { value } = forms.get(form)?.contains?.[mineral] ?? {};
  return (value ?? content.low) <= 0;
}
