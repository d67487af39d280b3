import { atEachEnd, exactly, nothing, plus, type Estimate } from '../../model/estimate.ts';
import type { Ownership } from '../../model/ownership.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Places } from '../evidence/places.ts';
import { worldOutput } from '../evidence/plant-capacity.ts';
import type { CapacityChange, View } from '../view.ts';

/** What a scenario sets of capacities, in tonnes per year (rule U6a). */

interface ChangeGround {
  readonly view: View;
  readonly ownership: Ownership;
}

/** The change of a plant's capacity for a form. Negative where the scenario lowers it. */
export function capacityChange({ scenario }: View, party: string, form: string): number {
  return scenario.capacityChanges?.find((one) => one.party === party && one.form === form)?.tonnesPerYear ?? 0;
}

/** Whether the scenario removes a plant, or an owner of it. */
export function isRemoved({ view, ownership }: ChangeGround, party: string): boolean {
  const { removeParties } = view.scenario;
  if (removeParties.length === 0) return false;
  const wholes = ownership.above(party);
  return removeParties.some((gone) => gone === party || wholes.has(gone));
}

/** The changes of the capacities for a form, of plants that the scenario leaves. */
export function capacityChanges(ground: ChangeGround, form: string): readonly CapacityChange[] {
  const { capacityChanges: all = [] } = ground.view.scenario;
  return all.filter((one) => one.form === form && !isRemoved(ground, one.party));
}

/** The change of the output of a form in a country or bloc, tonnes per year (rule U6a). */
export function outputChange(
  ground: ChangeGround & { readonly places: Places },
  place: string,
  form: string,
): Estimate {
  const { places, view } = ground;
  const isThere = ({ party }: CapacityChange): boolean => {
    const country = places.keyOf(places.countryOf(party));
    return country !== undefined && places.geographiesOf(country).includes(place);
  };
  return sumOf(capacityChanges(ground, form).filter(isThere), view.parameters.newCapacityUse);
}

/** World output of a form with the capacities that a scenario sets, tonnes per year. Undefined if it is not recorded. */
export function worldOutputAfter(
  form: string,
  ground: ChangeGround & { readonly evidence: Evidence },
): Estimate | undefined {
  const { evidence, view } = ground;
  const recorded = worldOutput(form, view.at, evidence);
  if (recorded === undefined) return undefined;
  const sum = plus(exactly(recorded), sumOf(capacityChanges(ground, form), view.parameters.newCapacityUse));
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
