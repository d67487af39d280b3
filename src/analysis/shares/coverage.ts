import type { BackwardRows } from '../rows.ts';
import type { Components } from './components.ts';
import { hit, weightedReach } from './reach.ts';

/** What a result rests on, by the weakest basis on each way. The four sum to 1. */
export interface Coverage {
  readonly known: number;
  readonly named: number;
  readonly inferred: number;
  readonly unknown: number;
}

/** Rows with how each link is known. */
export interface BasedRows {
  readonly rows: BackwardRows;
  /** Index in `linkBases`, one a link. */
  readonly basis: Uint8Array;
  /** The part of each link's estimate that a source states; the rest of an OBSERVED link is only named. */
  readonly observedLow: Float64Array;
  /** 1 for parties that nobody knows. */
  readonly unknown: Uint8Array;
}

const observed = 0;
const reported = 1;

/** Solutions in floating-point numbers differ by their noise. */
const rest = (part: number): number => Math.max(0, part);

/**
 * What the ways from a party rest on, up to a set of parties or to their ends: `known` where every share on the way is
 * stated, `named` where every relation is, `inferred` otherwise, `unknown` where the way ends at a party that nobody
 * knows, or comes to one in the set. Three solutions over ever weaker links: a way is counted by the weakest link that it needs.
 */
export function coverage(
  { rows, basis, observedLow, unknown }: BasedRows,
  parts: Components,
  from: number,
  target: Uint8Array,
): Coverage {
  const ends = Uint8Array.from({ length: rows.partyCount }, (_, party) => {
    if (target[party] === hit.yes) return unknown[party] === 0 ? hit.yes : hit.no;
    const isEnd = rows.offsets[party] === rows.offsets[party + 1];
    return isEnd && unknown[party] === 0 ? hit.yes : hit.no;
  });
  // A way that comes to an unknown party in the set goes no further.
  const isOpen = new Uint8Array(rows.suppliers.length).fill(1);
  for (let party = 0; party < rows.partyCount; party++)
    if (target[party] === hit.yes && unknown[party] === 1) isOpen.fill(0, rows.offsets[party], rows.offsets[party + 1]);
  const share = (weight: (link: number) => number): number => {
    const weights = Float64Array.from({ length: rows.suppliers.length }, (_, link) =>
      isOpen[link] === 1 ? weight(link) : 0,
    );
    return weightedReach(rows, parts, weights, ends).values[from] ?? 0;
  };
  const estimate = (link: number): number => rows.estimate[link] ?? 0;
  const known = share((link) => (basis[link] === observed ? Math.min(estimate(link), observedLow[link] ?? 0) : 0));
  const named = share((link) => ((basis[link] ?? reported + 1) <= reported ? estimate(link) : 0));
  const reached = share(estimate);
  return { known, named: rest(named - known), inferred: rest(reached - named), unknown: rest(1 - reached) };
}
