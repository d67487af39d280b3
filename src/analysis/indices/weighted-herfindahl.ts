import type { Estimate } from '../../model/estimate.ts';
import { highestHerfindahl, lowestHerfindahl } from './herfindahl.ts';

/** A share with the weight of its holder. Undefined if the weight is not known. */
export interface WeightedShare {
  readonly share: Estimate;
  readonly weight: number | undefined;
}

/**
 * The Herfindahl–Hirschman index with weighted squares: Σ share²·weight, from 0 to the greatest weight. Weights run from
 * 0 to `most`. An unattributed part, and a share with unknown weight, weigh 0 in `low` and in the estimate, and `most` in
 * `high`. The bounds hold but need not be reached. `low` is the larger of Σ low²·weight and the least weight times the
 * least index. `high` is the smaller of its counterparts.
 * @see Blengini et al. 2017, doi:10.2760/73303 (their HHI_WGI, there times 10,000)
 */
export function weightedHerfindahl(shares: readonly WeightedShare[], unattributed: Estimate, most: number): Estimate {
  const sum = (square: (share: Estimate) => number, unknown: number): number =>
    shares.reduce((all, { share, weight }) => all + square(share) * (weight ?? unknown), 0);
  const weights = shares.map(({ weight }) => weight);
  const isOpen = unattributed.high > 0 || weights.includes(undefined);
  const known = weights.flatMap((weight) => weight ?? []);
  const [least, greatest] = isOpen ? [0, most] : [Math.min(...known), Math.max(...known)];
  const intervals = shares.map(({ share }) => share);
  const estimate = sum(({ estimate: share }) => share ** 2, 0);
  const low = Math.max(
    sum(({ low: share }) => share ** 2, 0),
    least * lowestHerfindahl(intervals, unattributed.high),
  );
  const high = Math.min(
    sum(({ high: share }) => Math.min(1, share + unattributed.high) ** 2, most) + most * unattributed.high ** 2,
    greatest * highestHerfindahl(intervals, unattributed.high),
  );
  return { low: Math.min(low, estimate), estimate, high: Math.max(high, estimate) };
}
