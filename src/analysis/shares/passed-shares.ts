import type { BackwardRows, BoundedRows } from '../rows.ts';
import type { Components } from './components.ts';
import { denseSolve } from './dense-solve.ts';
import { hit, reachEstimate } from './reach.ts';

/** Larger loops are not solved as a whole. */
const largestLoop = 200;

/**
 * The share of one party's intake that passes through each other party, 0 to 1. Equal to `reachEstimate` for each party
 * alone. A unit passes through a party outside loops at most once, so the share is the number of visits. One walk over all
 * links gives it for all these parties. A party in a loop, or behind a loop of more than 200 parties, is solved alone on
 * request, and remembered.
 * @see Kemeny & Snell 1960, Finite Markov Chains: H[b,u] = N[b,u] / N[u,u]
 */
export function passedShares(rows: BackwardRows, parts: Components, from: number): (party: number) => number {
  const { offsets, suppliers, estimate, partyCount } = rows;
  const { parties, starts, hasLoop } = parts;
  const visits = new Float64Array(partyCount);
  const isAlone = new Uint8Array(partyCount);
  // Parties behind a loop that was not solved.
  const isOpen = new Uint8Array(partyCount);
  const partOf = partOfEach(parts, partyCount);
  visits[from] = 1;
  for (let part = hasLoop.length - 1; part >= 0; part--) {
    const members = parties.subarray(starts[part], starts[part + 1]);
    const isLoop = hasLoop[part] === 1;
    const isUnsolved =
      members.some((party) => isOpen[party] === 1) ||
      (isLoop && members.some((party) => visits[party] !== 0) && !solveLoop(rows, members, visits));
    for (const party of members) {
      if (isLoop || isUnsolved) isAlone[party] = 1;
      for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
        const supplier = suppliers[link] ?? 0;
        const share = estimate[link] ?? 0;
        if (isUnsolved && share > 0) isOpen[supplier] = 1;
        // The solution of a loop has already counted the links within it.
        if (!isLoop || partOf[supplier] !== part)
          visits[supplier] = (visits[supplier] ?? 0) + (visits[party] ?? 0) * share;
      }
    }
  }
  const alone = new Map<number, number>();
  return (party) => {
    if (party === from) return 1;
    if (isAlone[party] === 0) return Math.min(1, visits[party] ?? 0);
    const known = alone.get(party);
    if (known !== undefined) return known;
    const target = new Uint8Array(partyCount);
    target[party] = hit.yes;
    const share = reachEstimate(rows, parts, target).values[from] ?? 0;
    alone.set(party, share);
    return share;
  };
}

/** Replaces the inflow of the parties of a loop by their visits: x = b + Pᵀ·x. False if that is singular. */
function solveLoop(
  { offsets, suppliers, estimate }: BackwardRows,
  members: Uint32Array,
  visits: Float64Array,
): boolean {
  const size = members.length;
  if (size > largestLoop) return false;
  const place = new Map([...members].map((party, at) => [party, at]));
  const matrix = [...members].map((party, at) => {
    const cells = new Float64Array(size + 1);
    cells[at] = 1;
    cells[size] = visits[party] ?? 0;
    return cells;
  });
  for (const [at, party] of members.entries()) {
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
      const row = matrix[place.get(suppliers[link] ?? 0) ?? size];
      if (row !== undefined) row[at] = (row[at] ?? 0) - (estimate[link] ?? 0);
    }
  }
  const solution = denseSolve(matrix, size);
  if (solution === undefined || solution.some((count) => !(count >= 0))) return false;
  for (const [at, party] of members.entries()) visits[party] = solution[at] ?? 0;
  return true;
}

/**
 * An upper bound of the share of one party's intake that passes through each party, for any rows within their bounds, 0
 * to 1. One walk over all links, so it is much faster than `reachBound` but less tight. Material that passes through a
 * party comes to one of its takers. Takers at the same longest distance are never on one route.
 */
export function passedAtMost(
  { offsets, suppliers, bounds, partyCount }: BoundedRows,
  parts: Components,
  from: number,
): Float64Array {
  const { parties, starts, hasLoop } = parts;
  const count = hasLoop.length;
  const partOf = partOfEach(parts, partyCount);
  const order = byDistance(partOf, parts, { offsets, suppliers });

  const most = new Float64Array(count);
  // The inflow from takers at one distance: their sum, the largest share of any of them, and the distance.
  const sum = new Float64Array(count);
  const largest = new Float64Array(count);
  const distance = new Int32Array(count).fill(-1);
  const settle = (part: number): void => {
    most[part] = Math.min(1, (most[part] ?? 0) + Math.min(sum[part] ?? 0, largest[part] ?? 0));
    sum[part] = 0;
    largest[part] = 0;
  };
  const pass = (part: number, share: number, value: number, at: number): void => {
    if (distance[part] !== at) settle(part);
    distance[part] = at;
    sum[part] = (sum[part] ?? 0) + share * value;
    largest[part] = Math.max(largest[part] ?? 0, share);
  };
  const start = partOf[from] ?? 0;
  const given = new Map<number, number>();
  for (const { part, at } of order) {
    settle(part);
    if (part === start) most[part] = 1;
    const value = most[part] ?? 0;
    if (value === 0) continue;
    given.clear();
    for (const party of parties.subarray(starts[part], starts[part + 1])) {
      for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
        const other = partOf[suppliers[link] ?? 0] ?? 0;
        // All material that enters a loop may leave it at any party.
        const share = hasLoop[part] === 1 && (bounds.high[link] ?? 0) > 0 ? 1 : (bounds.high[link] ?? 0);
        if (other !== part) given.set(other, Math.min(1, (given.get(other) ?? 0) + share));
      }
    }
    for (const [other, share] of given) pass(other, share, value, at);
  }
  return Float64Array.from(partOf, (part) => most[part] ?? 0);
}

function partOfEach({ parties, starts, hasLoop }: Components, partyCount: number): Uint32Array {
  const partOf = new Uint32Array(partyCount);
  for (let part = 0; part < hasLoop.length; part++)
    for (const party of parties.subarray(starts[part], starts[part + 1])) partOf[party] = part;
  return partOf;
}

/** The parts by distance, nearest first. The distance is the longest route from a part without buyers. */
function byDistance(
  partOf: Uint32Array,
  { parties, starts, hasLoop }: Components,
  { offsets, suppliers }: Pick<BackwardRows, 'offsets' | 'suppliers'>,
): readonly { readonly part: number; readonly at: number }[] {
  const distance = new Uint32Array(hasLoop.length);
  for (let part = hasLoop.length - 1; part >= 0; part--) {
    for (const party of parties.subarray(starts[part], starts[part + 1])) {
      for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
        const other = partOf[suppliers[link] ?? 0] ?? 0;
        if (other !== part) distance[other] = Math.max(distance[other] ?? 0, (distance[part] ?? 0) + 1);
      }
    }
  }
  return [...distance].map((at, part) => ({ part, at })).toSorted((a, b) => a.at - b.at);
}
