import { clamp, nothing, type Estimate } from '../../model/estimate.ts';
import type { CountryShare, CountryShares } from './country-shares.ts';

/** The capacity that a scenario adds to a country and takes from it, as parts of world output. Neither is negative. */
export interface ShareChange {
  readonly added: number;
  readonly taken: number;
}

/** The key of capacity in a country that is not known. It is a part of what the statistic attributes to nobody. */
export const nowhere = '';

/**
 * The countries' shares of world output after capacities changed: (S·W ± u·K) / (W ± u·K), with the use `u` of a
 * capacity `K`, and all others diluted or concentrated with it. A country has most where its own new capacity is used
 * most and that of others least. No more is taken from a country than the statistic gives it.
 * @rule U6a
 */
export function outputShares(
  { shares, unattributed, scaled }: CountryShares,
  changes: ReadonlyMap<string, ShareChange>,
  use: Estimate,
): CountryShares {
  const stated = new Map(shares.map((one) => [one.country, one]));
  const countries = [...new Set([...stated.keys(), ...changes.keys()])].filter((key) => key !== nowhere);
  const others: Maker = { share: unattributed, change: changes.get(nowhere) ?? unchanged };
  const makers = countries.map((country): Maker => ({
    share: stated.get(country)?.share ?? nothing,
    change: changes.get(country) ?? unchanged,
  }));
  const after = makers.map((maker) => shareAfter(maker, [...makers, others], use));
  const changed = countries.map((country, place): CountryShare => ({
    country,
    row: stated.get(country)?.row,
    share: after[place] ?? nothing,
  }));
  return {
    shares: changed.toSorted(
      (a, b) => b.share.estimate - a.share.estimate || b.share.high - a.share.high || (a.country < b.country ? -1 : 1),
    ),
    unattributed: shareAfter(others, makers, use),
    scaled,
  };
}

const unchanged: ShareChange = { added: 0, taken: 0 };

interface Maker {
  readonly share: Estimate;
  readonly change: ShareChange;
}

function shareAfter(one: Maker, all: readonly Maker[], use: Estimate): Estimate {
  const { share, change } = one;
  const most = { added: use.high, taken: use.low };
  const least = { added: use.low, taken: use.high };
  const same = { added: use.estimate, taken: use.estimate };
  const others = all.filter((other) => other !== one);
  const partAt = (own: number, used: Use, ofOthers: Use, end: keyof Estimate): number => {
    const made = output(own, change, used);
    const rest = others.reduce((sum, other) => sum + growth(other.share[end], other.change, ofOthers), 1 - own);
    return made + Math.max(0, rest) > 0 ? clamp(made / (made + Math.max(0, rest)), 0, 1) : 0;
  };
  const estimate = partAt(share.estimate, same, same, 'estimate');
  return {
    low: Math.min(estimate, partAt(share.low, least, most, 'low')),
    estimate,
    high: Math.max(estimate, partAt(share.high, most, least, 'high')),
  };
}

/** The parts of added and of taken capacity that are used. */
type Use = ShareChange;

/** Output as a part of world output before the change. */
function output(share: number, { added, taken }: ShareChange, use: Use): number {
  return Math.max(0, share - use.taken * taken) + use.added * added;
}

function growth(share: number, change: ShareChange, use: Use): number {
  return output(share, change, use) - share;
}
