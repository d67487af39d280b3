import type { BackwardRows } from '../network/supply-network.ts';

/** Links as three lists of the same length: who takes in, from whom, and which share of its intake. */
export interface LinkList {
  readonly partyCount: number;
  readonly buyers: Uint32Array;
  readonly suppliers: Uint32Array;
  readonly shares: Float64Array;
}

/** Rows in both directions: from each buyer toward ore, and from each supplier toward its takers. */
export interface BothWays extends BackwardRows {
  /** The takers of party i are those from `takerOffsets[i]` up to `takerOffsets[i + 1]`. */
  readonly takerOffsets: Uint32Array;
  readonly takers: Uint32Array;
}

/**
 * Compressed rows in both directions by two counting sorts: time and memory grow with parties and links, 16 bytes a link
 * and 8 a party. Links of a row keep the order of the list.
 */
export function bothWays({ partyCount, buyers, suppliers, shares }: LinkList): BothWays {
  const linkCount = buyers.length;
  const offsets = startsOf(buyers, partyCount);
  const takerOffsets = startsOf(suppliers, partyCount);
  const rowSuppliers = new Uint32Array(linkCount);
  const estimate = new Float64Array(linkCount);
  const takers = new Uint32Array(linkCount);
  const nextRow = offsets.slice(0, partyCount);
  const nextTaker = takerOffsets.slice(0, partyCount);
  for (let link = 0; link < linkCount; link++) {
    const buyer = buyers[link] ?? 0;
    const supplier = suppliers[link] ?? 0;
    const place = nextRow[buyer] ?? 0;
    nextRow[buyer] = place + 1;
    rowSuppliers[place] = supplier;
    estimate[place] = shares[link] ?? 0;
    const back = nextTaker[supplier] ?? 0;
    nextTaker[supplier] = back + 1;
    takers[back] = buyer;
  }
  return { partyCount, offsets, suppliers: rowSuppliers, estimate, takerOffsets, takers };
}

/** Where the links of each party begin when links are sorted by it; one number more than there are parties. */
export function startsOf(parties: Uint32Array, partyCount: number): Uint32Array {
  const starts = new Uint32Array(partyCount + 1);
  for (const party of parties) starts[party + 1] = (starts[party + 1] ?? 0) + 1;
  for (let party = 0; party < partyCount; party++) starts[party + 1] = (starts[party + 1] ?? 0) + (starts[party] ?? 0);
  return starts;
}
