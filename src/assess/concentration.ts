import { herfindahlBounds } from '../analysis/herfindahl.ts';
import { falling, type Estimate } from '../model/estimate.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { supplyShares, type SupplySharesQuestion, type SupplySharesResult } from './supply-shares.ts';

export type ConcentrationResult =
  | { readonly status: 'NOT_KNOWN'; readonly reason: string; readonly shares: SupplySharesResult }
  | {
      readonly status: 'ANSWERED';
      readonly hhi: Estimate;
      readonly effectiveNumber: Estimate;
      readonly top: string;
      readonly topShare: Estimate;
      readonly nMinusOne: Estimate;
      readonly shares: SupplySharesResult;
    };

/** How concentrated the world supply of a material at a stage is, by country, with bounds. */
export async function concentration(store: GraphStore, question: SupplySharesQuestion): Promise<ConcentrationResult> {
  const shares = await supplyShares(store, question);
  if (shares.status === 'NOT_KNOWN') return { status: 'NOT_KNOWN', reason: shares.reason, shares };
  const [top] = shares.rows;
  const hhi = herfindahlBounds(
    shares.rows.map(({ share }) => share),
    shares.unattributed,
  );
  if (hhi === undefined || top === undefined || hhi.low === 0) {
    return { status: 'NOT_KNOWN', reason: 'The statistic attributes nothing to any country.', shares };
  }
  return {
    status: 'ANSWERED',
    hhi,
    effectiveNumber: falling(hhi, (index) => 1 / index),
    top: top.country,
    topShare: top.share,
    nMinusOne: falling(top.share, (share) => 1 - share),
    shares,
  };
}
