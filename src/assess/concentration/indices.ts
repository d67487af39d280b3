import { herfindahlBounds, highestShare, largestShareBounds } from '../../analysis/indices/herfindahl.ts';
import { falling, tidy, type Estimate } from '../../model/estimate.ts';

/** Figures of a split among anybody. */
export interface Indices {
  readonly hhi: Estimate;
  /** The share of the largest of those that are listed, with what is unattributed in its high end. */
  readonly topShare: Estimate;
  /** What is left without the largest, whoever that is. */
  readonly nMinusOne: Estimate;
}

/** Index, largest share and rest of a split, with bounds that agree; undefined: nothing is listed. Largest share first. */
export function indicesOf(shares: readonly Estimate[], unattributed: Estimate): Indices | undefined {
  const hhi = herfindahlBounds(shares, unattributed);
  const [top] = shares;
  if (hhi === undefined || top === undefined) return undefined;
  const largest = largestShareBounds(shares, unattributed.high);
  return {
    hhi,
    topShare: { ...top, high: tidy(highestShare(shares, unattributed.high, top)) },
    nMinusOne: falling({ ...largest, estimate: top.estimate }, (share) => 1 - share),
  };
}
