import { startsOf } from '../both-ways.ts';

/**
 * The parties that must work for a buyer to work. A party works if it is a source, if all of its suppliers work (AND), or
 * if any of them works (OR). It fails if any of its units is removed. A party with neither source nor supplier never works.
 */
export interface RequirementGraph {
  readonly partyCount: number;
  readonly offsets: Uint32Array;
  readonly suppliers: Uint32Array;
  /** 1 for parties that need all of their suppliers. The others need any one. */
  readonly needsAll: Uint8Array;
  /** 1 for parties that work by themselves. */
  readonly isSource: Uint8Array;
  /**
   * The units of each party, numbered from 0. Those of party i are `units` from `unitOffsets[i]` up to
   * `unitOffsets[i + 1]`. A party without units cannot be removed. A party with several fails with any of them.
   */
  readonly unitOffsets: Uint32Array;
  readonly units: Uint32Array;
  readonly buyer: number;
}

export interface CutSetQuestion {
  /** The most units that a set may have. */
  readonly maxSize: number;
  /** The most sets that are tried. With more, the search is cut short. */
  readonly budget: number;
}

export interface CutSets {
  /** RUNS_DRY: the buyer does not work with nothing removed. NONE: it works with all units removed. */
  readonly outcome: 'FOUND' | 'RUNS_DRY' | 'NONE';
  /** Minimal sets of units, smallest first, then by their units. Each stops the buyer, and no subset of it does. */
  readonly sets: readonly (readonly number[])[];
  /** All minimal sets up to this size are included. Less than `maxSize` if the search was cut short. */
  readonly searchedSize: number;
  /** Whether all minimal sets of up to `maxSize` units are included. */
  readonly complete: boolean;
}

/**
 * All minimal sets of units whose joint loss stops a buyer. Working parties are a least fixed point, so that a loop of
 * scrap cannot sustain itself. A set that stops the buyer must break every solution in which the buyer works. A set that
 * does not stop it is therefore extended by each unit of one such solution. Exhaustive up to `maxSize`, and exponential
 * in it.
 * @see Rauzy 1993, New algorithms for fault trees analysis, doi:10.1016/0951-8320(93)90060-C (minimal cut sets)
 */
export function minimalCutSets(graph: RequirementGraph, { maxSize, budget }: CutSetQuestion): CutSets {
  const unitCount = graph.units.reduce((count, unit) => Math.max(count, unit + 1), 0);
  const wayWithout = createWays(graph, unitCount);
  const proved = { sets: [], searchedSize: maxSize, complete: true };
  if (wayWithout([]) === undefined) return { ...proved, outcome: 'RUNS_DRY', sets: [[]] };
  if (wayWithout([...Array(unitCount).keys()]) !== undefined) return { ...proved, outcome: 'NONE' };

  const sets: (readonly number[])[] = [];
  const inOrder = (): readonly (readonly number[])[] => sets.toSorted((a, b) => a.length - b.length || compare(a, b));
  let open: readonly (readonly number[])[] = [[]];
  let tried = 0;
  for (let size = 0; size <= maxSize && open.length > 0; size++) {
    const grown = new Map<string, readonly number[]>();
    let isCut = false;
    for (const removed of open) {
      // A set that contains a smaller cut set is not minimal, and neither is any extension of it.
      if (sets.some((set) => set.every((unit) => removed.includes(unit)))) continue;
      if (tried >= budget) return { outcome: 'FOUND', sets: inOrder(), searchedSize: size - 1, complete: false };
      tried += 1;
      const way = wayWithout(removed);
      if (way === undefined) sets.push(removed);
      if (way === undefined || size === maxSize) continue;
      for (const unit of way) {
        const more = [...removed, unit].toSorted((a, b) => a - b);
        // Sets beyond the budget are not kept, but the result says that they existed.
        if (grown.size < budget) grown.set(more.join(), more);
        else isCut ||= !grown.has(more.join());
      }
    }
    if (isCut) return { outcome: 'FOUND', sets: inOrder(), searchedSize: size, complete: false };
    open = [...grown.values()];
  }
  return { outcome: 'FOUND', sets: inOrder(), searchedSize: maxSize, complete: true };
}

/** Finds the units of one solution in which the buyer works without the removed units. Undefined if there is none. */
function createWays(
  graph: RequirementGraph,
  unitCount: number,
): (removed: readonly number[]) => readonly number[] | undefined {
  const { partyCount, offsets, suppliers, needsAll, isSource, unitOffsets, units, buyer } = graph;
  const { starts, takers } = takersOf(graph);
  const degrees = Uint32Array.from(
    { length: partyCount },
    (_, party) => (offsets[party + 1] ?? 0) - (offsets[party] ?? 0),
  );
  const sources = [...isSource.keys()].filter((party) => isSource[party] === 1);
  const isRemoved = new Uint8Array(unitCount);
  // The supplier by which a party works. Its own number if it is a source or needs all, -1 while it does not work.
  const by = new Int32Array(partyCount);
  const missing = new Uint32Array(partyCount);
  const queue = new Uint32Array(partyCount);

  const isStanding = (party: number): boolean => {
    for (let at = unitOffsets[party] ?? 0; at < (unitOffsets[party + 1] ?? 0); at++)
      if (isRemoved[units[at] ?? 0] === 1) return false;
    return true;
  };
  /** Whether the buyer works. Starts at the sources and adds each party when all that it needs works. */
  const works = (): boolean => {
    by.fill(-1);
    missing.set(degrees);
    let [head, tail] = [0, 0];
    for (const party of sources) {
      if (!isStanding(party)) continue;
      by[party] = party;
      queue[tail++] = party;
    }
    while (head < tail && by[buyer] === -1) {
      const supplier = queue[head++] ?? 0;
      for (let at = starts[supplier] ?? 0; at < (starts[supplier + 1] ?? 0); at++) {
        const party = takers[at] ?? 0;
        const left = (missing[party] ?? 0) - 1;
        missing[party] = left;
        if (by[party] !== -1 || (needsAll[party] === 1 && left > 0) || !isStanding(party)) continue;
        by[party] = needsAll[party] === 1 ? party : supplier;
        queue[tail++] = party;
      }
    }
    return by[buyer] !== -1;
  };
  /** The units of the solution in which the buyer works, through every required branch. */
  const unitsOnWay = (): readonly number[] => {
    const onWay = new Set<number>([buyer]);
    const found = new Set<number>();
    for (const party of onWay) {
      for (let at = unitOffsets[party] ?? 0; at < (unitOffsets[party + 1] ?? 0); at++) found.add(units[at] ?? 0);
      if (isSource[party] === 1) continue;
      if (needsAll[party] === 0) onWay.add(by[party] ?? party);
      else for (const supplier of suppliers.subarray(offsets[party], offsets[party + 1])) onWay.add(supplier);
    }
    return [...found].toSorted((a, b) => a - b);
  };

  return (removed) => {
    for (const unit of removed) isRemoved[unit] = 1;
    const way = works() ? unitsOnWay() : undefined;
    for (const unit of removed) isRemoved[unit] = 0;
    return way;
  };
}

/** The buyers ("takers") of each party. A buyer is listed once per link. */
function takersOf({ partyCount, offsets, suppliers }: RequirementGraph): {
  readonly starts: Uint32Array;
  readonly takers: Uint32Array;
} {
  const starts = startsOf(suppliers, partyCount);
  const takers = new Uint32Array(suppliers.length);
  const next = starts.slice(0, partyCount);
  for (let party = 0; party < partyCount; party++) {
    for (const supplier of suppliers.subarray(offsets[party], offsets[party + 1])) {
      const at = next[supplier] ?? 0;
      takers[at] = party;
      next[supplier] = at + 1;
    }
  }
  return { starts, takers };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, unit] of a.entries()) {
    const difference = unit - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
