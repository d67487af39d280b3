import type { BackwardRows } from '../network/supply-network.ts';

/** The strongly connected parts of a network, in an order in which suppliers come before those they supply. */
export interface Components {
  /** All parties, part by part. */
  readonly parties: Uint32Array;
  /** Where each part begins in `parties`; one number more than there are parts. */
  readonly starts: Uint32Array;
  /** Whether a part holds a loop, one number a part. */
  readonly hasLoop: Uint8Array;
}

/**
 * The strongly connected components of backward rows, sinks (ore, scrap, unknown) first. Without recursion, so that no
 * chain is too long. Time and memory grow with parties and links.
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
  const parties = new Uint32Array(partyCount);
  const starts: number[] = [0];
  const loops: number[] = [];
  let [clock, pathLength, stackLength, placed] = [0, 0, 0, 0];

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
    const start = placed;
    let member: number;
    do {
      member = stack[--stackLength] ?? 0;
      isOpen[member] = 0;
      parties[placed++] = member;
    } while (member !== party);
    starts.push(placed);
    loops.push(Number(placed - start > 1 || suppliesItself(party, offsets, suppliers)));
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
        continue;
      }
      pathLength -= 1;
      leave(party);
      const parent = path[pathLength - 1];
      if (pathLength > 0 && parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[party] ?? 0);
    }
  }
  return { parties, starts: Uint32Array.from(starts), hasLoop: Uint8Array.from(loops) };
}

function suppliesItself(party: number, offsets: Uint32Array, suppliers: Uint32Array): boolean {
  for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++)
    if (suppliers[link] === party) return true;
  return false;
}
