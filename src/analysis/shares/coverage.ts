import type { BackwardRows } from '../rows.ts';
import type { Components } from './components.ts';
import { hit, weightedReach } from './reach.ts';

/** The evidence behind a result, by the weakest basis on each route. The five parts sum to 1. */
export interface Coverage {
  readonly known: number;
  readonly named: number;
  readonly inferred: number;
  readonly unknown: number;
  /** What a scenario removed (rule X2). */
  readonly gone: number;
}

/** Rows with the basis of each link. */
export interface BasedRows {
  readonly rows: BackwardRows;
  /** Index in `linkBases`, one number per link. */
  readonly basis: Uint8Array;
  /** The part of each link's estimate that a source states. The rest of an OBSERVED link is only named. */
  readonly observedLow: Float64Array;
  /** 1 for parties at which a route counts as unknown. */
  readonly unknown: Uint8Array;
  /** The part of the intake of each party that is gone. Undefined if nothing is. */
  readonly lost?: Float64Array | undefined;
}

const observed = 0;
const reported = 1;

/** Removes the rounding noise of differences of solutions. */
const rest = (part: number): number => Math.max(0, part);

/**
 * The evidence behind the routes from a party, up to a set of parties or to their ends. A route is `known` if every share
 * is stated, `named` if every relation is, and otherwise `inferred`. It is `unknown` if it ends at an unknown party, or
 * reaches one in the set. A route on which supply is gone counts as `gone` alone. Solves three times over ever weaker links, so that a route counts by its weakest link.
 */
export function coverage(
  { rows, basis, observedLow, unknown, lost }: BasedRows,
  parts: Components,
  from: number,
  target: Uint8Array,
): Coverage {
  const ends = Uint8Array.from({ length: rows.partyCount }, (_, party) => {
    if (target[party] === hit.yes) return unknown[party] === 0 ? hit.yes : hit.no;
    const isEnd = rows.offsets[party] === rows.offsets[party + 1];
    return isEnd && unknown[party] === 0 ? hit.yes : hit.no;
  });
  // A route that reaches an unknown party in the set ends there.
  const isOpen = new Uint8Array(rows.suppliers.length).fill(1);
  for (let party = 0; party < rows.partyCount; party++)
    if (target[party] === hit.yes && unknown[party] === 1) isOpen.fill(0, rows.offsets[party], rows.offsets[party + 1]);
  const worth = lost?.map((part) => 1 - part);
  const share = (weight: (link: number) => number): number => {
    const weights = Float64Array.from({ length: rows.suppliers.length }, (_, link) =>
      isOpen[link] === 1 ? weight(link) : 0,
    );
    return weightedReach(rows, parts, weights, ends, undefined, worth).values[from] ?? 0;
  };
  const estimate = (link: number): number => rows.estimate[link] ?? 0;
  const known = share((link) => (basis[link] === observed ? Math.min(estimate(link), observedLow[link] ?? 0) : 0));
  const named = share((link) => ((basis[link] ?? reported + 1) <= reported ? estimate(link) : 0));
  const reached = share(estimate);
  const gone = lost?.[from] ?? 0;
  return {
    known,
    named: rest(named - known),
    inferred: rest(reached - named),
    unknown: rest(1 - reached - gone),
    gone,
  };
}
