import { herfindahlBounds, highestShare, largestShareBounds } from '../../analysis/indices/herfindahl.ts';
import { falling, tidy, type Estimate } from '../../model/estimate.ts';

/** The concentration figures of any split. */
export interface Indices {
  readonly hhi: Estimate;
  /** The share of the largest listed party. Its high end includes the unattributed part. */
  readonly topShare: Estimate;
  /** The rest without the largest party, whichever it is. */
  readonly nMinusOne: Estimate;
}

/** Index, largest share and rest of a split, with consistent bounds, for shares in falling order. Undefined if none is listed. */
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
