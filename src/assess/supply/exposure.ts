import { components, type Components } from '../../analysis/shares/components.ts';
import { coverage, type Coverage } from '../../analysis/shares/coverage.ts';
import { passedAtMost, passedShares } from '../../analysis/shares/passed-shares.ts';
import { reachBound } from '../../analysis/shares/reach-bounds.ts';
import { reachEstimate } from '../../analysis/shares/reach.ts';
import { surelyReached } from '../../analysis/shares/surely-reached.ts';
import { invariant } from '../../errors.ts';
import { tidy, type Estimate } from '../../model/estimate.ts';
import { rememberedOf } from './remembered.ts';
import { bandAt, type Chain } from '../../network/chain/chain.ts';
import type { ShareBounds } from '../../analysis/rows.ts';
import { recordsTo, type FigureRecords } from './figure-records.ts';
import type { PartyGroup, Target } from './groups.ts';

/** A share of a buyer's intake in three layers: provenLow ≤ low ≤ estimate ≤ high ≤ provenHigh, 0 to 1. */
export interface Exposure extends Estimate {
  /** Key of the buyer. */
  readonly buyer: string;
  readonly provenLow: number;
  readonly provenHigh: number;
  /** Largest change in the last sweep of a loop that did not settle. 0 if all settled. */
  readonly residual: number;
  coverage(): Coverage;
  /** What feeds the figure: the records on the routes with an estimate above 0 that lead to the group. */
  records(): FigureRecords;
  /** The smallest deviation from statistics (rule N3) at which the band reaches one half. Undefined if none does. */
  breakEven(): number | undefined;
}

/** The rounding error of floating-point sums. */
const noise = 1e-9;

/** The share of the buyer's intake that passes through a group of parties, in all layers. */
export function exposureOf(chain: Chain, target: Target): Exposure {
  const { low, estimate, high, provenHigh = high } = target;
  return exposures(chain, [low, estimate, high, provenHigh], () => solved(chain, { low, estimate, high, provenHigh }));
}

const exposures = rememberedOf<Exposure>();
const estimates = rememberedOf<{ readonly value: number; readonly residual: number }>();

function estimated(chain: Chain, target: Uint8Array): { readonly value: number; readonly residual: number } {
  return estimates(chain, [target], () => {
    const { values, residual } = reachEstimate(chain.rows, partsOf(chain), target);
    return { value: tidy(values[chain.buyer] ?? 0), residual };
  });
}

function solved(chain: Chain, target: Target): Exposure {
  const estimate = estimated(chain, target.estimate);
  const middle = estimate.value;
  const ends = [
    surely(chain, target.low),
    bound(chain, chain.rows.bounds, target, 'LOW'),
    bound(chain, chain.rows.bounds, target, 'HIGH'),
    bound(chain, chain.proven, { ...target, high: target.provenHigh ?? target.high }, 'HIGH'),
  ];
  const [provenLow = 0, low = 0, high = 1, provenHigh = 1] = ends.map(({ value }) => tidy(value));
  const residual = Math.max(estimate.residual, ...ends.map((end) => end.residual));
  const layers = [provenLow, low, middle, high, provenHigh];
  const inOrder = layers.every((share, place) => share <= (layers[place + 1] ?? 1) + noise + residual);
  invariant(inOrder || residual > 0, `each layer of a share holds the next one in: ${layers.join(' ≤ ')}`);
  return {
    buyer: chain.parties[chain.buyer]?.key ?? '',
    provenLow: Math.min(provenLow, low, middle),
    low: Math.min(low, middle),
    estimate: middle,
    high: Math.max(high, middle),
    provenHigh: Math.max(provenHigh, high, middle),
    residual,
    coverage: () => coverageOf(chain, target.estimate),
    records: () => recordsTo(chain, target.estimate),
    breakEven: () => breakEven(chain, target),
  };
}

/** The evidence behind a share, or behind the whole chain if the target is empty. */
export function coverageOf(chain: Chain, target: Uint8Array): Coverage {
  const unknown = Uint8Array.from(chain.parties, ({ kind }) => Number(kind === 'UNKNOWN'));
  return coverage(
    { rows: chain.rows, basis: chain.basis, observedLow: chain.observedLow, splits: chain.splits, unknown },
    partsOf(chain),
    chain.buyer,
    target,
  );
}

/** The estimate alone. */
export function estimateOf(chain: Chain, target: Target): number {
  return estimated(chain, target.estimate).value;
}

/** The estimate of a group, equal to `estimateOf` its target. Groups of one party are computed together. */
export function estimateOfGroup(chain: Chain, group: PartyGroup): number {
  const [only, more] = group.members;
  if (group.isUnknown || only === undefined || more !== undefined) return estimateOf(chain, group.target);
  const shares = sharesOf.get(chain) ?? passedShares(chain.rows, partsOf(chain), chain.buyer);
  sharesOf.set(chain, shares);
  return tidy(shares(only));
}

/** The upper end of the band alone. */
export function highOf(chain: Chain, target: Target): number {
  return tidy(bound(chain, chain.rows.bounds, target, 'HIGH').value);
}

/** An upper bound of the band's upper end, one number per party. For several parties, their sum is a bound. */
export function highAtMost(chain: Chain): Float64Array {
  const known = mostOf.get(chain) ?? passedAtMost(chain.rows, partsOf(chain), chain.buyer);
  mostOf.set(chain, known);
  return known;
}

/** The share that facts alone bring to a set of parties (`surelyReached`). */
function surely(chain: Chain, target: Uint8Array): Ended {
  const { rows, observedLow: stated, splits } = chain;
  const { values, residual } = surelyReached({ rows, stated, splits }, partsOf(chain), target);
  return { value: values[chain.buyer] ?? 0, residual };
}

interface Ended {
  readonly value: number;
  readonly residual: number;
}

function bound(chain: Chain, bounds: ShareBounds, target: Target, sense: 'LOW' | 'HIGH'): Ended {
  const found = reachBound(
    { ...chain.rows, bounds },
    partsOf(chain),
    sense === 'LOW' ? target.low : target.high,
    sense,
  );
  return { value: found.values[chain.buyer] ?? 0, residual: found.residual };
}

const half = 0.5;
/** The number of halvings of the interval from 0 to 1, which gives the deviation to less than a thousandth. */
const halvings = 10;

function breakEven(chain: Chain, target: Target): number | undefined {
  const reaches = (deviation: number): boolean => bound(chain, bandAt(chain, deviation), target, 'HIGH').value >= half;
  if (reaches(0)) return 0;
  if (!reaches(1)) return undefined;
  let [below, above] = [0, 1];
  for (let step = 0; step < halvings; step++) {
    const middle = (below + above) / 2;
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above;
}

const parts = new WeakMap<Chain, Components>();
const sharesOf = new WeakMap<Chain, (party: number) => number>();
const mostOf = new WeakMap<Chain, Float64Array>();

/** The order in which a chain is solved, computed once. */
export function partsOf(chain: Chain): Components {
  const known = parts.get(chain) ?? components(chain.rows);
  parts.set(chain, known);
  return known;
}
