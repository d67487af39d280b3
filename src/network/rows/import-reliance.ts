import { complement, times, within, type Estimate } from '../../model/estimate.ts';

/**
 * What a place makes at home of what it takes in: what its net import reliance leaves.
 * @rule S5
 */
export function homePart(reliance: Estimate): Estimate {
  return complement(reliance);
}

/** The part of what a place takes in that a share of its imports is (rule S5). */
export function importedPart(share: Estimate, reliance: Estimate): Estimate {
  return within(times(share, reliance), 0, 1);
}
