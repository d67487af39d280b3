import { whole, type Estimate } from '../../model/estimate.ts';
import type { FormRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';

/** Forms by key. */
export type Forms = ReadonlyMap<string, FormRecord>;

/** The part of a form's mass that is a mineral, 0 to 1: what its record states, each end that it leaves open as far as it goes. */
export function contentOf(forms: Forms, form: string, mineral: string): Estimate | undefined {
  return form === mineral ? whole : statedRange(forms.get(form)?.contains?.[mineral], openShare);
}

/** Whether what the contents of a form say of a mineral is that it may be nothing: a range from 0, without a figure. */
export function mayHoldNone(forms: Forms, form: string, mineral: string): boolean {
  const content = contentOf(forms, form, mineral);
  if (content === undefined) return false;
  const { value } = forms.get(form)?.contains?.[mineral] ?? {};
  return (value ?? content.low) <= 0;
}
