import type { Estimate } from './estimate.ts';

/** The tolerance for rounding when sums of shares are compared. */
const rounding = 1e-9;

/** The sum of the low ends of stated shares of one intake. A supply that states no share adds nothing. */
export function surelyTaken(shares: readonly (Estimate | undefined)[]): number {
  return shares.reduce((sum, share) => sum + (share?.low ?? 0), 0);
}

/** Whether the low ends of stated shares of one intake sum to more than 1, so that no row fits them (rule V5). */
export function isOverfilled(shares: readonly (Estimate | undefined)[]): boolean {
  return surelyTaken(shares) > 1 + rounding;
}

/**
 * Stated shares of one intake, as one row can hold them (rule N1). A row whose estimates sum to more than 1 keeps its low
 * ends. All estimates move by the same part towards their low ends, until they sum to 1. Each high end is at most 1 minus
 * the other low ends. An overfilled row stays as stated, for no row fits it.
 */
export function fittedShares<T extends Estimate>(shares: readonly T[]): readonly T[] {
  const estimates = shares.reduce((sum, { estimate }) => sum + estimate, 0);
  if (estimates <= 1 + rounding || isOverfilled(shares)) return shares;
  const low = surelyTaken(shares);
  const part = Math.max(0, 1 - low) / (estimates - low);
  return shares.map((share) => {
    const estimate = share.low + (share.estimate - share.low) * Math.min(1, part);
    return { ...share, estimate, high: Math.max(estimate, Math.min(share.high, 1 - (low - share.low))) };
  });
}
