import type { Ownership } from '../../model/ownership.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import type { Places } from '../evidence/places.ts';
import type { CountryShares } from '../statistics/country-shares.ts';
import { nowhere, outputShares, type ShareChange } from '../statistics/output-shares.ts';
import type { StatisticChoice, StatisticQuestion } from '../statistics/statistic-choice.ts';
import type { View } from '../view.ts';
import { capacityChange, capacityChanges, isRemoved } from './changed-capacities.ts';
import type { Plants } from './plants.ts';

/** Which plants of a scenario count: those whose capacity it sets, or also those that it removes. */
export type OutputOf = 'SET' | 'LEFT';

/** What the plants of a scenario change in the shares of world output (rule U6a). */
export interface OutputChanges {
  /** Shares of world output after the change. The same object where nothing changes. */
  after(question: StatisticQuestion, shares: CountryShares, of: OutputOf): CountryShares;
  /** The same choices, with the shares after the change. */
  choice(choose: StatisticChoice, of: OutputOf): StatisticChoice;
}

interface OutputGround {
  readonly evidence: Evidence;
  readonly view: View;
  readonly forms: MaterialForms;
  readonly ownership: Ownership;
  readonly places: Places;
  readonly plants: Plants;
}

export function createOutputChanges(ground: OutputGround): OutputChanges {
  const { view } = ground;
  const { capacityChanges: set = [], removeParties } = view.scenario;
  const isSame = { SET: set.length === 0, LEFT: set.length + removeParties.length === 0 };
  const after: OutputChanges['after'] = (question, shares, of) => {
    if (isSame[of] || question.geography !== undefined) return shares;
    const changes = changesOf(ground, question, of);
    return changes.size === 0 ? shares : outputShares(shares, changes, view.parameters.newCapacityUse);
  };
  return {
    after,
    choice(choose, of) {
      if (isSame[of]) return choose;
      const known = new Map<ReturnType<StatisticChoice>, ReturnType<StatisticChoice>>();
      return (question) => {
        const found = choose(question);
        if (found === undefined) return undefined;
        const kept = known.get(found);
        if (kept !== undefined) return kept;
        const shares = after(question, found.shares, of);
        const changed = shares === found.shares ? found : { ...found, shares, before: found.shares };
        known.set(found, changed);
        return changed;
      };
    },
  };
}

/** By country: capacities as parts of the world output of their form. */
function changesOf(
  ground: OutputGround,
  { material, forms, stage }: StatisticQuestion,
  of: OutputOf,
): ReadonlyMap<string, ShareChange> {
  const { view, places, plants } = ground;
  const changes = new Map<string, ShareChange>();
  const add = (country: string | undefined, part: number): void => {
    if (part === 0) return;
    const { added, taken } = changes.get(country ?? nowhere) ?? { added: 0, taken: 0 };
    changes.set(country ?? nowhere, { added: added + Math.max(0, part), taken: taken + Math.max(0, -part) });
  };
  for (const form of forms) {
    const world = plants.measuredForm([form], material)?.output;
    if (world === undefined || ground.forms.stageOf(form) !== stage) continue;
    for (const { party, tonnesPerYear } of capacityChanges(ground, form))
      add(places.keyOf(places.countryOf(party)), tonnesPerYear / world);
    if (of === 'SET') continue;
    for (const { site, country, capacity } of plants.making(form, stage))
      if (isRemoved(ground, site)) add(country, -(capacity - capacityChange(view, site, form)) / world);
  }
  return changes;
}
