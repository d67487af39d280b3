import { complement, times, within, type Estimate } from '../../model/estimate.ts';

/** The domestic part of a place's intake, which is 1 minus its net import reliance (rule S5). */
export function homePart(reliance: Estimate): Estimate {
  return complement(reliance);
}

/** Converts a share of a place's imports to a share of its intake (rule S5). */
export function importedPart(share: Estimate, reliance: Estimate): Estimate {
  return within(times(share, reliance), 0, 1);
}
