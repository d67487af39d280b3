import { complement, nothing, tidy, total, widened, within, times, type Estimate } from '../../model/estimate.ts';
import type { StatisticRecord } from '../../model/records/statistics.ts';
import { statedShare, type ScoredStatistic } from './country-statistic.ts';

/** One country's share of world output, 0 to 1, with the row that states it; undefined: only an alternative lists it. */
export interface CountryShare {
  readonly country: string;
  readonly share: Estimate;
  readonly row: StatisticRecord | undefined;
}

export interface CountryShares {
  /** Largest estimate first. */
  readonly shares: readonly CountryShare[];
  /** What the statistic gives to no country; never filled with a mix (rule S4). */
  readonly unattributed: Estimate;
  /** Whether shares summed to more than 1 and were scaled to 1 (rule S4). */
  readonly scaled: boolean;
}

/** Noise of floating-point sums; whatever is above it is a sum of more than one, and is scaled. */
const roundingSlack = 1e-9;

/**
 * The shares of a statistic at face value, scaled to 1 where they sum to more, with bounds widened by the
 * alternatives given. A country that an alternative does not list may have nothing there.
 * @rule S3
 * @rule S4
 */
export function countryShares(chosen: ScoredStatistic, alternatives: readonly ScoredStatistic[]): CountryShares {
  const { shares: own, scaled } = normalised(chosen.rows);
  const others = alternatives.map(({ rows }) => normalised(rows).shares);
  const countries = new Set([...own.keys(), ...others.flatMap((shares) => [...shares.keys()])]);
  const shares = [...countries].map((country) => {
    const stated = own.get(country);
    const elsewhere = others.map((other) => other.get(country)?.share ?? nothing);
    return { country, share: widened(stated?.share ?? nothing, elsewhere), row: stated?.row };
  });
  const left = [own, ...others].map(unattributedBy);
  return {
    shares: shares.toSorted(
      (a, b) => b.share.estimate - a.share.estimate || b.share.high - a.share.high || (a.country < b.country ? -1 : 1),
    ),
    unattributed: {
      low: tidy(Math.min(...left.map(({ low }) => low))),
      estimate: tidy(left[0]?.estimate ?? 0),
      high: tidy(Math.max(...left.map(({ high }) => high))),
    },
    scaled,
  };
}

/** What one statistic gives to no country: a country that it does not list may be hidden there, and nowhere else. */
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
  for (const { country, row, share } of attributed)
    shares.set(country, { share: within(times(share, scale), 0, 1), row });
  return { shares, scaled: scale < 1 };
}
