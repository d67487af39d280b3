import type { Ends, Estimate } from '../../model/estimate.ts';

/** The ends of what is not known: what makes the loss least, most likely and largest. */
export type Case = 'LEAST_LOSS' | 'ESTIMATE' | 'MOST_LOSS';

/** A supplier of one input of which a share of the intake is stated, and no capacity recorded. */
export interface AgreedShare {
  readonly share: Estimate;
  /** The part of what it supplies that flows. */
  readonly part: number;
  /** Whether it delivers whatever happens to others: it takes in nothing itself. */
  readonly isSource: boolean;
}

/**
 * Which shares within their ranges make the loss least or largest. Shares of one intake sum to 1, so that one supplier has
 * less only where others have more. What those deliver that take in something themselves is not known beforehand: each is
 * at the end that bounds the loss, and what the sources have is bounded with it at the other.
 * `others` bounds what else there is of the intake.
 */
export function sharesIn(end: Case, agreed: readonly AgreedShare[], others: Ends): readonly number[] {
  if (end === 'ESTIMATE') return agreed.map(({ share }) => share.estimate);
  const isLeast = end === 'LEAST_LOSS';
  const sources = agreed.filter(({ isSource }) => isSource);
  const besides = agreed
    .filter(({ isSource }) => !isSource)
    .reduce((sum, { share }) => sum + (isLeast ? share.low : share.high), isLeast ? others.low : others.high);
  const surely = sources.reduce((sum, { share }) => sum + share.low, 0);
  // What is not sure goes to those that deliver most of it, or least.
  let free = Math.max(0, 1 - besides - surely);
  const found = new Map<AgreedShare, number>();
  for (const one of sources.toSorted((a, b) => (isLeast ? b.part - a.part : a.part - b.part))) {
    const more = Math.min(free, one.share.high - one.share.low);
    free -= more;
    found.set(one, one.share.low + more);
  }
  return agreed.map((one) => found.get(one) ?? (isLeast ? one.share.high : one.share.low));
}
