import type { OutageNetwork } from './outage-network.ts';
import { servedUntil, type ServedUntil } from './outage-program.ts';

/** The rate of delivery from a moment until the next step. */
export interface OutageStep {
  readonly time: number;
  /** Units of output per unit of time. */
  readonly served: number;
  /** Units of output in stock at that moment, and the output that inputs in stock could still give. */
  readonly stock: number;
}

export interface Outage {
  /** The time during which demand is met in full. Undefined: for ever. */
  readonly timeToSurvive: number | undefined;
  /** Units of output not delivered within the duration. */
  readonly lossAmount: number;
  readonly steps: readonly OutageStep[];
}

/** Two amounts are equal if they differ by less than this part of the demand. */
const noise = 1e-9;
/** Demand that is met for this many units of time counts as met for ever, as figures are no finer. */
const lateEnough = 1e15;

/**
 * The time during which demand is met in an outage, and the loss until a time. Both follow from the most output that can
 * be delivered by each moment. Demand is met until this falls below the demand by then. The loss is the rest of the
 * demand. The steps are the rates at which the deliveries grow.
 * @see Simchi-Levi et al. 2015, Identifying risks and mitigating disruptions in the automotive supply chain,
 * doi:10.1287/inte.2015.0804
 */
export function outage(network: OutageNetwork, duration: number): Outage {
  const served = servedUntil(network);
  const survives = survivalOf(network, served);
  return {
    timeToSurvive: survives,
    lossAmount: lossOf(network, served, duration),
    steps: stepsUntil(network, served, duration, survives ?? Number.POSITIVE_INFINITY),
  };
}

/** Units of output that no use of the stocks can deliver by a time. */
export function lossUntil(network: OutageNetwork, duration: number): number {
  return lossOf(network, servedUntil(network), duration);
}

function lossOf({ demand }: OutageNetwork, served: ServedUntil, duration: number): number {
  const lost = demand * duration - served.at(duration).amount;
  return lost > noise * demand * duration ? lost : 0;
}

function survivalOf(network: OutageNetwork, served: ServedUntil): number | undefined {
  const { times, demand } = network;
  const isMet = (time: number): boolean => served.at(time).amount >= demand * time * (1 - noise);
  const failing = times.slice(1).find((time) => !isMet(time));
  if (failing !== undefined) return lastMet(network, served, failing);
  if (lastingRate(network) >= demand * (1 - noise)) return undefined;
  let late = Math.max(1, 2 * (times.at(-1) ?? 0));
  while (late < lateEnough && isMet(late)) late *= 2;
  return isMet(late) ? undefined : lastMet(network, served, late);
}

/** The largest rate of the last period, without stock. */
function lastingRate({ times, demand, parties, inputs, links }: OutageNetwork): number {
  const last = times.length - 1;
  const of = (values: readonly number[]): readonly number[] => [values[last] ?? 0];
  const alone: OutageNetwork = {
    times: [0],
    demand,
    parties: parties.map((party) => ({ ...party, most: of(party.most) })),
    inputs: inputs.map((input) => ({ ...input, unnamed: of(input.unnamed) })),
    links: links.map((link) => ({ ...link, most: of(link.most) })),
    stocks: [],
  };
  return servedUntil(alone).at(1).amount;
}

/**
 * The last moment at which all demand is met, before a moment at which it is not, within the same period. The curve of
 * deliveries is concave there, so that each of its tangents crosses the demand no earlier than the curve. Ends after
 * finitely many steps.
 */
function lastMet({ times, demand }: OutageNetwork, served: ServedUntil, failing: number): number {
  const start = times.findLast((time) => time < failing) ?? 0;
  let time = failing;
  for (;;) {
    const { amount, rate } = served.at(time);
    const short = demand * time - amount;
    if (short <= noise * demand * time || rate >= demand) return time;
    const next = time - short / (demand - rate);
    if (next <= start + noise * time) return start;
    if (next >= time) return time;
    time = next;
  }
}

interface Tangent {
  readonly time: number;
  readonly amount: number;
  readonly rate: number;
}

/** The steps of delivery: the full demand while it is met, then the straight pieces of the curve of deliveries. */
function stepsUntil(
  { times, demand }: OutageNetwork,
  served: ServedUntil,
  duration: number,
  survives: number,
): readonly OutageStep[] {
  const isMet = survives > noise * Math.max(1, duration);
  const later = times.flatMap((from, period) => {
    const start = isMet ? Math.max(from, survives) : from;
    const end = Math.min(times[period + 1] ?? duration, duration);
    return start < end ? piecesOf(served, demand, start, end) : [];
  });
  const pieces = isMet ? [{ time: 0, rate: demand }, ...later] : later;
  const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= noise * demand;
  const lasting = pieces.filter(({ time }, at) => (pieces[at + 1]?.time ?? duration) - time > noise * duration);
  const changes = lasting.filter(({ rate }, at) => at === 0 || !isSame(rate, lasting[at - 1]?.rate ?? 0));
  const steps = changes.length > 0 ? changes : [{ time: 0, rate: isMet ? demand : served.at(1e-6).rate }];
  return steps.map(({ time, rate }) => {
    const left = served.left(time);
    return { time, served: rate, stock: left > noise * demand ? left : 0 };
  });
}

/**
 * The straight pieces of the curve of deliveries within one period, in which it is concave. Tangents are added where two
 * of them meet above the curve, until none do.
 * @see Eisner & Severance 1976, doi:10.1145/321978.321982
 */
function piecesOf(
  served: ServedUntil,
  demand: number,
  start: number,
  end: number,
): { readonly time: number; readonly rate: number }[] {
  const tangentAt = (time: number): Tangent => ({ time, ...served.at(time) });
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= noise * Math.max(1, end);
  const begun = firstTangent();
  const between = (left: Tangent, right: Tangent): Tangent[] => {
    const bend = right.rate - left.rate;
    if (Math.abs(bend) <= noise * demand) return [];
    const meet = (left.amount - left.rate * left.time - right.amount + right.rate * right.time) / bend;
    if (near(meet, left.time) || near(meet, right.time)) return near(meet, left.time) ? [{ ...right, time: meet }] : [];
    const found = tangentAt(meet);
    const above = left.amount + left.rate * (meet - left.time) - found.amount;
    if (above <= noise * demand * end) return [{ ...right, time: meet }];
    return [...between(left, found), ...between(found, right)];
  };
  return [begun, ...between(begun, tangentAt(end))];

  /** The tangent at the start of the period. Moves closer until a tangent passes through the curve there. */
  function firstTangent(): Tangent {
    const { amount } = served.at(start);
    for (let part = 0.5; ; part /= 16) {
      const found = tangentAt(start + (end - start) * part);
      const before = found.amount - found.rate * (found.time - start);
      if (before - amount <= noise * demand * end || part < 1e-9) return { time: start, amount, rate: found.rate };
    }
  }
}
