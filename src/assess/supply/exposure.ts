import { coverage, type Coverage } from '../../analysis/shares/coverage.ts';
import { passedAtMost, passedShares } from '../../analysis/shares/passed-shares.ts';
import { reachBound, type BoundedReach, type Sense } from '../../analysis/shares/reach-bounds.ts';
import { hit, weightedReach } from '../../analysis/shares/reach.ts';
import type { Settled } from '../../analysis/shares/fixed-point.ts';
import { surelyReached } from '../../analysis/shares/surely-reached.ts';
import { invariant } from '../../errors.ts';
import { tidy, type Estimate } from '../../model/estimate.ts';
import { rememberedOf } from './remembered.ts';
import { bandAt, type Chain } from '../../network/chain/chain.ts';
import type { ChainParty } from '../../network/parties.ts';
import { recordsTo } from './figure-records.ts';
import type { FigureRecords } from './link-records.ts';
import { isScrapSource, type PartyGroup, type Target } from './groups.ts';
import { lostBound, lostEstimate, lostSurely, partsOf, type Layer } from './lost.ts';

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

const none = new Uint8Array(0);
const goneOnly = Uint8Array.of(1);

/**
 * The share of the buyer's intake that passes through a group of parties, in all layers. Under a scenario, routes that meet
 * supply that is gone do not count (rule X2).
 */
export function exposureOf(chain: Chain, target: Target): Exposure {
  const { low, estimate, high, provenLow = low, provenHigh = high, avoided = none, isGone = false } = target;
  return exposures(chain, [provenLow, low, estimate, high, provenHigh, avoided, isGone ? goneOnly : none], () =>
    solved(chain, { provenLow, low, estimate, high, provenHigh, avoided, isGone }),
  );
}

const exposures = rememberedOf<Exposure>();
const estimates = rememberedOf<{ readonly value: number; readonly residual: number }>();

function estimated(chain: Chain, target: Target): { readonly value: number; readonly residual: number } {
  const { estimate, avoided = none, isGone = false } = target;
  return estimates(chain, [estimate, avoided, isGone ? goneOnly : none], () => {
    const lost = lostEstimate(chain);
    const { states, worth } = counted(estimate, avoided, lost?.values);
    const found = isGone
      ? lost
      : weightedReach(chain.rows, partsOf(chain), chain.rows.estimate, states, undefined, worth);
    return { value: tidy(found?.values[chain.buyer] ?? 0), residual: found?.residual ?? 0 };
  });
}

/**
 * The states of a target with the worth of each party in it: what of its intake is not gone. A route that comes to an avoided
 * party first is worth nothing.
 */
function counted(
  states: Uint8Array,
  avoided: Uint8Array,
  lost: Float64Array | undefined,
): { readonly states: Uint8Array; readonly worth?: Float64Array } {
  if (lost === undefined && avoided.length === 0) return { states };
  const isAvoided = (party: number): boolean => states[party] === hit.no && avoided[party] === 1;
  return {
    states: states.map((state, party) => (isAvoided(party) ? hit.yes : state)),
    worth: Float64Array.from(states, (_, party) => (isAvoided(party) ? 0 : 1 - (lost?.[party] ?? 0))),
  };
}

const proven: Layer = (chain) => chain.proven;
const band: Layer = ({ rows }) => rows.bounds;

function solved(chain: Chain, target: Target): Exposure {
  const estimate = estimated(chain, target);
  const middle = estimate.value;
  const ends = [
    surely(chain, target),
    bound(chain, band, target, 'LOW'),
    bound(chain, band, target, 'HIGH'),
    bound(chain, proven, { ...target, high: target.provenHigh ?? target.high }, 'HIGH'),
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
    records: () => recordsTo(chain, target),
    breakEven: () => breakEven(chain, target),
  };
}

/**
 * The evidence behind a share, or behind the whole chain if the target is empty. With `isOnlyAt`, a route that ends
 * elsewhere at a party that is not scrap counts as unknown.
 */
export function coverageOf(chain: Chain, target: Uint8Array, isOnlyAt = false): Coverage {
  const { rows, parties, basis, observedLow, splits, buyer } = chain;
  const isEnd = (party: number): boolean => rows.offsets[party] === rows.offsets[party + 1];
  const endsBefore = (party: ChainParty, index: number): boolean =>
    isOnlyAt && isEnd(index) && target[index] !== hit.yes && !isScrapSource(chain.site, party);
  const unknown = Uint8Array.from(parties, (party, index) =>
    Number(party.kind === 'UNKNOWN' || party.kind === 'GONE' || endsBefore(party, index)),
  );
  return coverage(
    { rows, basis, observedLow, splits, unknown, lost: lostEstimate(chain)?.values },
    partsOf(chain),
    buyer,
    target,
  );
}

/** The estimate alone. */
export function estimateOf(chain: Chain, target: Target): number {
  return estimated(chain, target).value;
}

/** The estimate of a group, equal to `estimateOf` its target. Groups of one party are computed together. */
export function estimateOfGroup(chain: Chain, group: PartyGroup): number {
  const [only, more] = group.members;
  if (group.kind !== 'GROUP' || only === undefined || more !== undefined || group.target.avoided !== undefined)
    return estimateOf(chain, group.target);
  const shares = sharesOf.get(chain) ?? passedShares(chain.rows, partsOf(chain), chain.buyer);
  sharesOf.set(chain, shares);
  return tidy(shares(only) * (1 - (lostEstimate(chain)?.values[only] ?? 0)));
}

/** The upper end of the band alone. */
export function highOf(chain: Chain, target: Target): number {
  return tidy(bound(chain, band, target, 'HIGH').value);
}

/** An upper bound of the band's upper end, one number per party. For several parties, their sum is a bound. */
export function highAtMost(chain: Chain): Float64Array {
  const known = mostOf.get(chain) ?? passedAtMost(chain.rows, partsOf(chain), chain.buyer);
  mostOf.set(chain, known);
  return known;
}

/** The share that facts alone bring to a set of parties (`surelyReached`). */
function surely(chain: Chain, { low, provenLow = low, avoided = none, isGone = false }: Target): Ended {
  const ended = ({ values, residual }: Settled): Ended => ({ value: values[chain.buyer] ?? 0, residual });
  const gone = isGone ? lostSurely(chain) : undefined;
  if (gone !== undefined) return ended(gone);
  const { rows, observedLow: stated, splits } = chain;
  const lost = lostBound(chain, proven, 'HIGH');
  const { states, worth } = counted(provenLow, avoided, lost?.values);
  const found = surelyReached({ rows, stated, splits }, partsOf(chain), states, worth);
  return ended({ ...found, residual: Math.max(found.residual, lost?.residual ?? 0) });
}

interface Ended {
  readonly value: number;
  readonly residual: number;
}

function bound(chain: Chain, layer: Layer, target: Target, sense: Sense): Ended {
  const { values, residual } = reached(chain, layer, target, sense);
  return { value: values[chain.buyer] ?? 0, residual };
}

/** The network within the band that reaches an end of a share. */
export function bandReach(chain: Chain, target: Target, sense: Sense): BoundedReach {
  return reached(chain, band, target, sense);
}

/** What is lost counts at its high end for a low end of what is left, and the reverse. */
function reached(
  chain: Chain,
  layer: Layer,
  { low, high, avoided = none, isGone = false }: Target,
  sense: Sense,
): BoundedReach {
  const lost = lostBound(chain, layer, isGone ? sense : sense === 'LOW' ? 'HIGH' : 'LOW');
  if (isGone && lost !== undefined) return lost;
  const { states, worth } = counted(sense === 'LOW' ? low : high, avoided, lost?.values);
  const found = reachBound({ ...chain.rows, bounds: layer(chain) }, partsOf(chain), states, sense, undefined, worth);
  return { ...found, residual: Math.max(found.residual, lost?.residual ?? 0) };
}

const half = 0.5;
/** The number of halvings of the interval from 0 to 1, which gives the deviation to less than a thousandth. */
const halvings = 10;

function breakEven(chain: Chain, target: Target): number | undefined {
  const reaches = (deviation: number): boolean =>
    bound(chain, (one) => bandAt(one, deviation), target, 'HIGH').value >= half;
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

const sharesOf = new WeakMap<Chain, (party: number) => number>();
const mostOf = new WeakMap<Chain, Float64Array>();
