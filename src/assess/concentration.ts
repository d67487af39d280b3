import { herfindahlBounds, herfindahlWithUnlisted } from '../analysis/herfindahl.ts';
import { weightedHerfindahl, type WeightedShare } from '../analysis/weighted-herfindahl.ts';
import { falling, type Estimate } from '../model/estimate.ts';
import { governanceRisk, mostGovernanceRisk } from '../model/governance.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { PartyConcentration, PartyShare } from './party-concentration.ts';
import {
  supplyShares,
  type CountryShareRow,
  type SupplySharesQuestion,
  type SupplySharesResult,
} from './supply-shares.ts';

export type ConcentrationResult =
  | { readonly status: 'NOT_KNOWN'; readonly reason: string; readonly shares: SupplySharesResult }
  | {
      readonly status: 'ANSWERED';
      readonly hhi: Estimate;
      /** What is unattributed being of others outside the list; undefined: by plant or owner. */
      readonly hhiIfUnlisted: number | undefined;
      /** Undefined: by plant or owner. */
      readonly hhiWgi: Estimate | undefined;
      /** Undefined: without bound. */
      readonly effectiveNumber: Estimate | undefined;
      /** Key of the largest country; undefined: by plant or owner. */
      readonly top: string | undefined;
      readonly topShare: Estimate;
      readonly nMinusOne: Estimate;
      readonly shares: SupplySharesResult;
      /** Plants or owners, largest first; empty: by country. */
      readonly parties: readonly PartyShare[];
      readonly unattributed: Estimate | undefined;
    };

/** A concentration by plants or owners, with the country shares beside it. */
export function ofParties(found: PartyConcentration, shares: SupplySharesResult): ConcentrationResult {
  if (found.status === 'NOT_KNOWN') return { ...found, shares };
  const [largest] = found.parties;
  return {
    ...found,
    hhiIfUnlisted: undefined,
    hhiWgi: undefined,
    effectiveNumber: found.hhi.low > 0 ? falling(found.hhi, (index) => 1 / index) : undefined,
    top: undefined,
    topShare: largest?.share ?? { low: 0, estimate: 0, high: 0 },
    shares,
  };
}

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
    hhiIfUnlisted: herfindahlWithUnlisted(
      shares.rows.filter(({ row }) => row !== undefined).map(({ share }) => share.estimate),
      shares.unattributed.estimate,
    ),
    hhiWgi: weightedHerfindahl(await withRisks(store, shares.rows), shares.unattributed, mostGovernanceRisk),
    effectiveNumber: falling(hhi, (index) => 1 / index),
    top: top.country,
    topShare: top.share,
    nMinusOne: falling(top.share, (share) => 1 - share),
    shares,
    parties: [],
    unattributed: undefined,
  };
}

/** Shares with the governance of their countries: the newest mean of the indicators. */
async function withRisks(store: GraphStore, rows: readonly CountryShareRow[]): Promise<readonly WeightedShare[]> {
  const observed = await store.rows(
    'observation',
    'subject',
    rows.map(({ country }) => country),
  );
  return rows.map(({ share }, index) => {
    const means = (observed[index] ?? []).filter(
      ({ quantity, heading }) => quantity === 'GOVERNANCE' && heading === 'mean',
    );
    const newest = means.toSorted((a, b) => b.year - a.year)[0]?.value;
    return { share, weight: newest === undefined ? undefined : governanceRisk(newest) };
  });
}
