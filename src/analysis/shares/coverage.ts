import type { BackwardRows } from '../rows.ts';
import type { Components } from './components.ts';
import { hit, weightedReach } from './reach.ts';
import { surelyReached, type StatedRows } from './surely-reached.ts';

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
export interface BasedRows extends Omit<StatedRows, 'stated'> {
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
 * The evidence behind the routes from a party, up to a set of parties or to their ends. `known` is what stated shares
 * surely bring to known parties, so that it is at least the proven low end of each part of the set. A route is `named` if
 * every relation on it is, and otherwise `inferred`. It is `unknown` if it ends at an unknown party, or reaches one in the
 * set. A route on which supply is gone counts as `gone` alone. The basis of a link to a part of a divided party does not
 * count, where that part is in the set.
 */
export function coverage(based: BasedRows, parts: Components, from: number, target: Uint8Array): Coverage {
  const { rows, basis, splits, unknown, lost } = based;
  const ends = Uint8Array.from({ length: rows.partyCount }, (_, party) => {
    if (target[party] === hit.yes) return unknown[party] === 0 ? hit.yes : hit.maybe;
    const isEnd = rows.offsets[party] === rows.offsets[party + 1];
    return isEnd && unknown[party] === 0 ? hit.yes : hit.no;
  });
  // A route that reaches an unknown party in the set ends there.
  const isOpen = new Uint8Array(rows.suppliers.length).fill(1);
  for (let party = 0; party < rows.partyCount; party++)
    if (ends[party] === hit.maybe) isOpen.fill(0, rows.offsets[party], rows.offsets[party + 1]);
  const worth = lost?.map((part) => 1 - part);
  const share = (counts: (link: number) => boolean): number => {
    const weights = Float64Array.from({ length: rows.suppliers.length }, (_, link) =>
      isOpen[link] === 1 && counts(link) ? (rows.estimate[link] ?? 0) : 0,
    );
    return weightedReach(rows, parts, weights, ends, undefined, worth).values[from] ?? 0;
  };
  const isPart = partsInSet(rows, splits, ends);
  const known = surelyReached({ rows, stated: statedShares(based), splits }, parts, ends, worth).values[from] ?? 0;
  const named = Math.max(
    known,
    share((link) => (basis[link] ?? reported + 1) <= reported || isPart[link] === 1),
  );
  const reached = Math.max(
    named,
    share(() => true),
  );
  const gone = lost?.[from] ?? 0;
  return {
    known,
    named: rest(named - known),
    inferred: rest(reached - named),
    unknown: rest(1 - reached - gone),
    gone,
  };
}

/** The stated part of each share. Of a divided row it is what surely goes each way, whatever the basis. */
function statedShares({ rows, basis, observedLow, splits }: BasedRows): Float64Array {
  const stated = new Float64Array(rows.suppliers.length);
  for (let party = 0; party < rows.partyCount; party++)
    for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++)
      if (basis[link] === observed || splits?.[party] === 1)
        stated[link] = Math.min(rows.estimate[link] ?? 0, observedLow[link] ?? 0);
  return stated;
}

/** 1 for each link from a divided party to a part of it in the set. */
function partsInSet(
  { partyCount, offsets, suppliers }: BackwardRows,
  splits: Uint8Array | undefined,
  ends: Uint8Array,
): Uint8Array {
  const isPart = new Uint8Array(suppliers.length);
  for (let party = 0; party < partyCount; party++) {
    if (splits?.[party] !== 1) continue;
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++)
      isPart[link] = Number(ends[suppliers[link] ?? 0] === hit.yes);
  }
  return isPart;
}
