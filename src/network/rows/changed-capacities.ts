import { atEachEnd, exactly, nothing, plus, type Estimate } from '../../model/estimate.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Places } from '../evidence/places.ts';
import { worldOutput } from '../evidence/plant-capacity.ts';
import type { View } from '../view.ts';

/** What a scenario sets of capacities, in tonnes per year (rule U6a). */

/** The change of a plant's capacity for a form. Negative where the scenario lowers it. */
export function capacityChange({ scenario }: View, party: string, form: string): number {
  return scenario.capacityChanges?.find((one) => one.party === party && one.form === form)?.tonnesPerYear ?? 0;
}

/** The change of a country's output of a form, tonnes per year (rule U6a). */
export function countryChange({ scenario, parameters }: View, places: Places, country: string, form: string): Estimate {
  const ofCountry = (scenario.capacityChanges ?? []).filter(
    (one) => one.form === form && places.keyOf(places.countryOf(one.party)) === country,
  );
  return sumOf(ofCountry, parameters.newCapacityUse);
}

/** World output of a form with the capacities that a scenario sets, tonnes per year. Undefined if it is not recorded. */
export function worldOutputAfter(
  form: string,
  { at, scenario, parameters }: View,
  evidence: Evidence,
): Estimate | undefined {
  const recorded = worldOutput(form, at, evidence);
  if (recorded === undefined) return undefined;
  const changes = (scenario.capacityChanges ?? []).filter((one) => one.form === form);
  const sum = plus(exactly(recorded), sumOf(changes, parameters.newCapacityUse));
  return atEachEnd((end) => Math.max(0, sum[end]));
}

function sumOf(changes: readonly { readonly tonnesPerYear: number }[], use: Estimate): Estimate {
  return changes.reduce(
    (sum, { tonnesPerYear: tonnes }) =>
      plus(
        sum,
        atEachEnd((end) => tonnes * use[tonnes >= 0 || end === 'estimate' ? end : end === 'low' ? 'high' : 'low']),
      ),
    nothing,
  );
}
