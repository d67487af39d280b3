import { complement, nothing, rising, tidy, total, widened, within, type Estimate } from '../../model/estimate.ts';
import type { StatisticRecord } from '../../model/records/statistics.ts';
import { statedShare, type ScoredStatistic } from './country-statistic.ts';
import { asProxy, unlistedOfProxy } from './proxy-shares.ts';

/** One country's share of world output, 0 to 1, with its row. The row is undefined if only an alternative lists it. */
export interface CountryShare {
  readonly country: string;
  readonly share: Estimate;
  readonly row: StatisticRecord | undefined;
}

export interface CountryShares {
  /** Largest estimate first. */
  readonly shares: readonly CountryShare[];
  /** The part that the statistic attributes to no country. It is never filled with a mix (rule S4). */
  readonly unattributed: Estimate;
  /** Whether shares summed to more than 1 and were scaled to 1 (rule S4). */
  readonly scaled: boolean;
}

/** Tolerance for floating-point sums. A sum that exceeds 1 by more is scaled. */
const roundingSlack = 1e-9;

/**
 * The alternatives that widen the bounds of a statistic: those with at most `hullSlack` points more.
 * @rule S3
 */
export function wideningOf<T extends ScoredStatistic>(
  chosen: ScoredStatistic,
  alternatives: readonly T[],
  hullSlack: number,
): readonly T[] {
  return alternatives.filter(({ score, alwaysWidens }) => alwaysWidens === true || score - chosen.score <= hullSlack);
}

/**
 * The shares of a statistic at face value, with bounds widened by the alternatives given. Each alternative widens the
 * countries that it lists and no other. Shares are scaled where their estimates sum to more than 1. A bound has the
 * estimate 0, so it is never a reason to scale.
 * @rule S4
 */
export function countryShares(chosen: ScoredStatistic, alternatives: readonly ScoredStatistic[]): CountryShares {
  const { shares: own, scaled } = normalised(chosen.rows);
  const others = alternatives
    .filter(
      ({ ofWiderGroup, widensListed }) =>
        ofWiderGroup !== true || widensListed === true || chosen.ofWiderGroup === true,
    )
    .map(({ rows }) => normalised(rows).shares);
  const named = new Set([...own.keys(), ...others.flatMap((shares) => [...shares.keys()])]);
  const shares = [...named].map((country) => {
    const stated = own.get(country);
    const elsewhere = others.flatMap((other) => other.get(country)?.share ?? []);
    const share = asProxy(stated?.share ?? nothing, chosen.proxy);
    return { country, share: widened(share, elsewhere), row: stated?.row };
  });
  shares.push(...onlyInWiderGroups(alternatives, named));
  const [face = nothing, ...left] = [own, ...others.map((other) => new Map([...own, ...other]))].map(unattributedBy);
  const unattributed = widened(unlistedOfProxy(face, chosen.proxy), left);
  return {
    shares: shares.toSorted(
      (a, b) => b.share.estimate - a.share.estimate || b.share.high - a.share.high || (a.country < b.country ? -1 : 1),
    ),
    unattributed: rising(unattributed, tidy),
    scaled,
  };
}

/**
 * Countries that only figures of a wider group name. Such a figure bounds the country's share from above, because the
 * element in question is minor in what the group counts there.
 */
function onlyInWiderGroups(alternatives: readonly ScoredStatistic[], named: ReadonlySet<string>): CountryShare[] {
  const highs = new Map<string, number>();
  for (const { rows, ofWiderGroup } of alternatives)
    if (ofWiderGroup === true)
      for (const [country, { share }] of normalised(rows).shares)
        if (!named.has(country)) highs.set(country, Math.max(share.high, highs.get(country) ?? 0));
  return [...highs].map(([country, high]) => ({ country, share: { ...nothing, high }, row: undefined }));
}

/** The part that shares attribute to no country. An unlisted country can only be hidden in that part. */
function unattributedBy(shares: ReadonlyMap<string, Stated>): Estimate {
  return within(complement(total([...shares.values()].map(({ share }) => share))), 0, 1);
}

interface Stated {
  readonly share: Estimate;
  readonly row: StatisticRecord;
}

function normalised(rows: readonly StatisticRecord[]): { shares: Map<string, Stated>; scaled: boolean } {
  const attributed = rows.flatMap((row) =>
    row.country == null ? [] : [{ country: row.country, row, share: statedShare(row) }],
  );
  const sum = attributed.reduce((all, { share }) => all + share.estimate, 0);
  const scale = sum > 1 + roundingSlack ? 1 / sum : 1;
  const shares = new Map<string, Stated>();
  for (const { country, row, share } of attributed) shares.set(country, { share: scaledTo(scale, share), row });
  return { shares, scaled: scale < 1 };
}

/** A scaled share keeps the high end that its source states, so that the figure as printed lies in its band. */
function scaledTo(scale: number, { low, estimate, high }: Estimate): Estimate {
  return within({ low: low * scale, estimate: estimate * scale, high }, 0, 1);
}
