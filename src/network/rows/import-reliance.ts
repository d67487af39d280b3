import { complement, times, within, type Estimate } from '../../model/estimate.ts';
import type { Ownership } from '../../model/ownership.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { recordedOutput } from '../evidence/plant-capacity.ts';
import type { Places } from '../evidence/places.ts';
import type { View } from '../view.ts';
import { outputChange } from './changed-capacities.ts';

/**
 * What a place makes at home of what it takes in: what its net import reliance leaves.
 * @rule S5
 */
export function homePart(reliance: Estimate): Estimate {
  return complement(reliance);
}

interface PlaceGround {
  readonly evidence: Evidence;
  readonly view: View;
  readonly ownership: Ownership;
  readonly places: Places;
}

/**
 * The reliance of a place with the plants that a scenario sets there. What they make takes the place of imports, as a part of the
 * recorded use of the form. Without a recorded use the reliance stays (rule U6a).
 */
export function relianceUnder(
  ground: PlaceGround,
  place: string,
  forms: readonly string[],
  recorded: Estimate,
): Estimate {
  const { evidence, view } = ground;
  return forms.reduce((reliance, form) => {
    const { low, estimate, high } = outputChange(ground, place, form);
    if (low === 0 && high === 0) return reliance;
    const use = recordedOutput('NATIONAL_USE', [place], form, view.at, evidence);
    if (use === undefined || use <= 0) return reliance;
    const left = {
      low: reliance.low - high / use,
      estimate: reliance.estimate - estimate / use,
      high: reliance.high - low / use,
    };
    return within(left, 0, 1);
  }, recorded);
}

/** Converts a share of a place's imports to a share of its intake (rule S5). */
export function importedPart(share: Estimate, reliance: Estimate): Estimate {
  return within(times(share, reliance), 0, 1);
}
