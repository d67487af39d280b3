import type { Exposure } from '../supply/exposure.ts';

/**
 * How certain it is that a share reaches a size. CERTAIN: by facts alone. LIKELY: by the low end of the band. POSSIBLE: by the
 * estimate. UNLIKELY: by the high end of the band alone.
 */
const certainties = ['CERTAIN', 'LIKELY', 'POSSIBLE', 'UNLIKELY'] as const;
export type Certainty = (typeof certainties)[number];

/** Tolerance for a threshold, because bounds are sums of many shares. */
const slack = 1e-9;

/** Whether a share is above 0 and reaches a size. So what may be 0 never reaches the smallest size. */
export function passes(share: number, enough: number): boolean {
  return share > 0 && share >= enough - slack;
}

/** The strongest certainty with which a share reaches a size. UNLIKELY as well if even its high end does not. */
export function certaintyOf({ provenLow, low, estimate }: Exposure, enough: number): Certainty {
  if (passes(provenLow, enough)) return 'CERTAIN';
  if (passes(low, enough)) return 'LIKELY';
  return passes(estimate, enough) ? 'POSSIBLE' : 'UNLIKELY';
}
