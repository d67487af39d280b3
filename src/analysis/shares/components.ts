import type { BackwardRows } from '../rows.ts';

/** The strongly connected parts of a network, with suppliers before their buyers. */
export interface Components {
  /** All parties, part by part. The parties of one part are in order of their numbers. */
  readonly parties: Uint32Array;
  /** The index in `parties` at which each part begins, with one number more than parts. */
  readonly starts: Uint32Array;
  /** Whether a part holds a loop, one number per part. */
  readonly hasLoop: Uint8Array;
}

/**
 * The strongly connected components of backward rows, sinks (ore, scrap, unknown) first. Parts are ordered by the length
 * of the longest route behind them, then by number. Rows are thus read nearly in stored order. Without recursion, so that
 * no chain is too long. Time and memory grow with parties and links.
 * @see Tarjan 1972, Depth-first search and linear graph algorithms, doi:10.1137/0201010
 */
export function components({
  partyCount,
  offsets,
  suppliers,
}: Pick<BackwardRows, 'partyCount' | 'offsets' | 'suppliers'>): Components {
  const unseen = 0;
  const index = new Uint32Array(partyCount);
  const low = new Uint32Array(partyCount);
  const isOpen = new Uint8Array(partyCount);
  const next = Uint32Array.from(offsets.subarray(0, partyCount));
  const path = new Uint32Array(partyCount);
  const stack = new Uint32Array(partyCount);
  const partOf = new Uint32Array(partyCount);
  // The most parts behind each open party, and behind the part of each closed party.
  const depth = new Uint32Array(partyCount);
  const parts: { readonly size: number; readonly depth: number; readonly hasLoop: boolean }[] = [];
  let [clock, pathLength, stackLength] = [0, 0, 0];

  const enter = (party: number): void => {
    clock += 1;
    index[party] = clock;
    low[party] = clock;
    isOpen[party] = 1;
    path[pathLength++] = party;
    stack[stackLength++] = party;
  };
  const leave = (party: number): void => {
    if (low[party] !== index[party]) return;
    const top = stackLength;
    let [member, deepest] = [party, 0];
    do {
      member = stack[--stackLength] ?? 0;
      isOpen[member] = 0;
      partOf[member] = parts.length;
      deepest = Math.max(deepest, depth[member] ?? 0);
    } while (member !== party);
    for (let at = stackLength; at < top; at++) depth[stack[at] ?? 0] = deepest;
    const size = top - stackLength;
    parts.push({ size, depth: deepest, hasLoop: size > 1 || suppliesItself(party, offsets, suppliers) });
  };

  for (let root = 0; root < partyCount; root++) {
    if (index[root] !== unseen) continue;
    enter(root);
    while (pathLength > 0) {
      const party = path[pathLength - 1] ?? 0;
      const link = next[party] ?? 0;
      if (link < (offsets[party + 1] ?? 0)) {
        next[party] = link + 1;
        const supplier = suppliers[link] ?? 0;
        if (index[supplier] === unseen) enter(supplier);
        else if (isOpen[supplier] === 1) low[party] = Math.min(low[party] ?? 0, index[supplier] ?? 0);
        else depth[party] = Math.max(depth[party] ?? 0, (depth[supplier] ?? 0) + 1);
        continue;
      }
      pathLength -= 1;
      leave(party);
      const parent = path[pathLength - 1];
      if (pathLength === 0 || parent === undefined) continue;
      low[parent] = Math.min(low[parent] ?? 0, low[party] ?? 0);
      if (isOpen[party] === 0) depth[parent] = Math.max(depth[parent] ?? 0, (depth[party] ?? 0) + 1);
    }
  }
  return inOrder(parts, partOf);
}

/** Sorts parts by depth, then by first party, with two counting sorts. */
function inOrder(
  parts: readonly { readonly size: number; readonly depth: number; readonly hasLoop: boolean }[],
  partOf: Uint32Array,
): Components {
  const nextOfDepth = new Uint32Array(parts.length + 1);
  for (const { depth } of parts) nextOfDepth[depth + 1] = (nextOfDepth[depth + 1] ?? 0) + 1;
  for (let depth = 0; depth < parts.length; depth++)
    nextOfDepth[depth + 1] = (nextOfDepth[depth + 1] ?? 0) + (nextOfDepth[depth] ?? 0);
  const placeOf = new Int32Array(parts.length).fill(-1);
  const starts = new Uint32Array(parts.length + 1);
  const hasLoop = new Uint8Array(parts.length);
  for (const number of partOf) {
    const part = parts[number];
    if (part === undefined || placeOf[number] !== -1) continue;
    const place = nextOfDepth[part.depth] ?? 0;
    nextOfDepth[part.depth] = place + 1;
    placeOf[number] = place;
    starts[place + 1] = part.size;
    hasLoop[place] = Number(part.hasLoop);
  }
  for (let place = 0; place < parts.length; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice(0, parts.length);
  const parties = new Uint32Array(partOf.length);
  for (const [party, number] of partOf.entries()) {
    const place = placeOf[number] ?? 0;
    parties[next[place] ?? 0] = party;
    next[place] = (next[place] ?? 0) + 1;
  }
  return { parties, starts, hasLoop };
}

function suppliesItself(party: number, offsets: Uint32Array, suppliers: Uint32Array): boolean {
  for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++)
    if (suppliers[link] === party) return true;
  return false;
}
