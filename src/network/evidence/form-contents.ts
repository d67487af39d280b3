import { whole, type Estimate } from '../../model/estimate.ts';
import type { FormRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';

/** Forms by key. */
export type Forms = ReadonlyMap<string, FormRecord>;

/** The part of a form's mass that is a mineral, 0 to 1: what its record states, each end that it leaves open as far as it goes. */
export function contentOf(forms: Forms, form: string, mineral: string): Estimate | undefined {
  return form === mineral ? whole : statedRange(forms.get(form)?.contains?.[mineral], openShare);
}

/** Whether the contents of a form state some of a mineral: a figure, else a low end, above 0. */
export function statesSome(forms: Forms, form: string, mineral: string): boolean {
  const { value } = forms.get(form)?.contains?.[mineral] ?? {};
  return (value ?? contentOf(forms, form, mineral)?.low ?? 0) > 0;
}

/** Whether what the contents of a form say of a mineral is that it may be nothing. */
export function mayHoldNone(forms: Forms, form: string, mineral: string): boolean {
  return contentOf(forms, form, mineral) !== undefined && !statesSome(forms, form, mineral);
}
