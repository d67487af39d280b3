import type { Ends, Estimate } from '../../model/estimate.ts';

/** The cases of uncertain values: those with the least, the estimated and the largest loss. */
export type Case = 'LEAST_LOSS' | 'ESTIMATE' | 'MOST_LOSS';

/** The value of an amount that one can use, in one case: the more there is, the less is lost. */
export function amountIn(end: Case, { low, estimate, high }: Estimate): number {
  return end === 'ESTIMATE' ? estimate : end === 'LEAST_LOSS' ? high : low;
}

/** A supplier of one input with a stated share of the intake and no recorded capacity. */
export interface AgreedShare {
  readonly share: Estimate;
  /** The part of its supply that flows. */
  readonly part: number;
  /** Whether it delivers independently of others, because it has no suppliers itself. */
  readonly isSource: boolean;
}

/**
 * The shares within their ranges that give the least or the largest loss. Shares of one intake sum to 1, so one supplier has
 * less only if others have more. The deliveries of suppliers with inputs of their own are not known beforehand. Each of
 * them is at the end that bounds the loss, while the shares of the sources are bounded with it at the other end. `others`
 * bounds the rest of the intake.
 */
export function sharesIn(end: Case, agreed: readonly AgreedShare[], others: Ends): readonly number[] {
  if (end === 'ESTIMATE') return agreed.map(({ share }) => share.estimate);
  const isLeast = end === 'LEAST_LOSS';
  const sources = agreed.filter(({ isSource }) => isSource);
  const besides = agreed
    .filter(({ isSource }) => !isSource)
    .reduce((sum, { share }) => sum + (isLeast ? share.low : share.high), isLeast ? others.low : others.high);
  const surely = sources.reduce((sum, { share }) => sum + share.low, 0);
  // The uncertain part goes to the suppliers that deliver most of it, or least.
  let free = Math.max(0, 1 - besides - surely);
  const found = new Map<AgreedShare, number>();
  for (const one of sources.toSorted((a, b) => (isLeast ? b.part - a.part : a.part - b.part))) {
    const more = Math.min(free, one.share.high - one.share.low);
    free -= more;
    found.set(one, one.share.low + more);
  }
  return agreed.map((one) => found.get(one) ?? (isLeast ? one.share.high : one.share.low));
}
