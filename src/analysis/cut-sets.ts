/**
 * Who must work for a buyer to work: of each root one must (AND over roots), and each party works if it is a source or
 * one of its suppliers does (OR).
 */
export interface RequirementGraph {
  readonly partyCount: number;
  readonly offsets: Uint32Array;
  readonly suppliers: Uint32Array;
  /** 1 for parties that work by themselves. */
  readonly isSource: Uint8Array;
  /** The unit that a party falls with, from 0; -1: it cannot be removed. */
  readonly unitOf: Int32Array;
  /** The buyer's inputs, all of them required. */
  readonly roots: readonly number[];
}

export interface CutSetQuestion {
  /** The most units that a set may have. */
  readonly maxSize: number;
  /** Sets that are tried at most; more is a search cut short. */
  readonly budget: number;
}

export interface CutSets {
  /** RUNS_DRY: the buyer does not work with nothing removed. NONE: no set of removable units stops it at any size. */
  readonly outcome: 'FOUND' | 'RUNS_DRY' | 'NONE';
  /** Minimal sets of units, smallest first, then in order of their units; each stops the buyer and no part of it does. */
  readonly sets: readonly (readonly number[])[];
  /** Whether every minimal set of up to `maxSize` units is among them. */
  readonly complete: boolean;
}

/**
 * All smallest sets of units that together stop a buyer. What works is a least fixed point, so that a loop of scrap
 * cannot hold itself up. Every set that stops the buyer must break the way in which it works, so the search branches on
 * the units of one such way: exhaustive up to `maxSize`, exponential in it.
 * @see Rauzy 1993, New algorithms for fault trees analysis, doi:10.1016/0951-8320(93)90060-C (minimal cut sets)
 */
export function minimalCutSets(graph: RequirementGraph, { maxSize, budget }: CutSetQuestion): CutSets {
  if (waysOf(graph, new Set()) === undefined) return { outcome: 'RUNS_DRY', sets: [[]], complete: true };
  const found = new Map<string, readonly number[]>();
  const tried = new Set<string>();
  let [cannotStop, cutShort] = [true, false];

  const search = (removed: readonly number[]): void => {
    const key = removed.join();
    if (tried.has(key)) return;
    if (tried.size >= budget) {
      cutShort = true;
      return;
    }
    tried.add(key);
    const units = waysOf(graph, new Set(removed));
    if (units === undefined) {
      found.set(key, removed);
      cannotStop = false;
      return;
    }
    if (units.length > 0 && removed.length >= maxSize) cannotStop = false;
    if (removed.length >= maxSize) return;
    for (const unit of units) search([...removed, unit].toSorted((a, b) => a - b));
  };
  search([]);

  const bySize = [...found.values()].toSorted((a, b) => a.length - b.length || compare(a, b));
  const minimal: (readonly number[])[] = [];
  for (const set of bySize)
    if (!minimal.some((smaller) => smaller.every((unit) => set.includes(unit)))) minimal.push(set);
  const outcome = minimal.length === 0 && cannotStop && !cutShort ? 'NONE' : 'FOUND';
  return { outcome, sets: minimal, complete: !cutShort };
}

/** Whether a buyer stops when these units are removed. */
export function stops(graph: RequirementGraph, removed: readonly number[]): boolean {
  return waysOf(graph, new Set(removed)) === undefined;
}

/** The units of one way in which the buyer works without the removed ones; undefined: it does not work. */
function waysOf(graph: RequirementGraph, removed: ReadonlySet<number>): number[] | undefined {
  const { partyCount, offsets, suppliers, isSource, unitOf, roots } = graph;
  const standing = (party: number): boolean => !removed.has(unitOf[party] ?? -1);
  // The supplier that a party works by; its own number for a source, -1 while it does not work.
  const by = new Int32Array(partyCount).fill(-1);
  for (let party = 0; party < partyCount; party++) if (isSource[party] === 1 && standing(party)) by[party] = party;
  for (let changed = true; changed;) {
    changed = false;
    for (let party = 0; party < partyCount; party++) {
      if (by[party] !== -1 || !standing(party)) continue;
      for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
        const supplier = suppliers[link] ?? 0;
        if (by[supplier] === -1 || supplier === party) continue;
        by[party] = supplier;
        changed = true;
        break;
      }
    }
  }
  const units = new Set<number>();
  for (const root of roots) {
    if (by[root] === -1) return undefined;
    for (let party = root; ; party = by[party] ?? party) {
      const unit = unitOf[party] ?? -1;
      if (unit >= 0) units.add(unit);
      if (by[party] === party) break;
    }
  }
  return [...units].toSorted((a, b) => a - b);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, unit] of a.entries()) {
    const difference = unit - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
