import { within, type Estimate } from '../../model/estimate.ts';
import type { Proxy } from './country-statistic.ts';

/**
 * The factor by which each point of scope may change the odds of a share. Convention. With two points, a share of 0.56
 * may be from 0.07 to 0.95.
 */
const oddsPerPoint = 4;
/** A list of another form may leave out this part of the form in question. */
const leastUnlisted = 0.03;

/**
 * A share in the form in question, if it is stated for another form or grade. Its odds share / (1 − share) may be up to
 * 4^points as large or as small. The estimate stays. Nothing and everything stay what they are.
 * @rule S4b
 */
export function asProxy({ low, estimate, high }: Estimate, proxy: Proxy | undefined): Estimate {
  if (!isWidening(proxy)) return { low, estimate, high };
  const factor = oddsPerPoint ** proxy.points;
  return within({ low: withOdds(low, 1 / factor), estimate, high: withOdds(high, factor) }, 0, 1);
}

/** The unattributed part of a proxy. Countries outside its list may make the form in question. */
export function unlistedOfProxy(unattributed: Estimate, proxy: Proxy | undefined): Estimate {
  if (!isWidening(proxy)) return unattributed;
  const { high } = asProxy({ ...unattributed, high: Math.max(unattributed.high, leastUnlisted) }, proxy);
  return { low: 0, estimate: unattributed.estimate, high };
}

/** A statistic of a wider group may be named without points. */
function isWidening(proxy: Proxy | undefined): proxy is Proxy {
  return proxy !== undefined && proxy.points > 0;
}

function withOdds(share: number, factor: number): number {
  return (share * factor) / (1 - share + share * factor);
}
