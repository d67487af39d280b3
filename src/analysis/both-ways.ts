import type { BackwardRows } from './rows.ts';

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

/** A list with its parties numbered anew. */
export interface Renumbered {
  readonly list: LinkList;
  /** The new number of each party. */
  readonly numberOf: Uint32Array;
}

/**
 * Numbers parties by tier, from raw material on, and within a tier by how many links they have, the most first. Rows of
 * such a network are stored in the order in which sweeps settle fastest, and what is read most lies together. `tierOf` is
 * any number that is mostly larger for a buyer than for its suppliers, from 0. Time grows with parties and links.
 */
export function numberedByTier(list: LinkList, tierOf: Uint8Array | Uint32Array): Renumbered {
  const { partyCount, buyers, suppliers } = list;
  const degree = new Uint32Array(partyCount);
  for (const party of buyers) degree[party] = (degree[party] ?? 0) + 1;
  for (const party of suppliers) degree[party] = (degree[party] ?? 0) + 1;
  const mostLinks = degree.reduce((most, links) => Math.max(most, links), 0);
  // One number that sorts by tier, then by degree downward, then by the old number, which is what remains of it.
  const keys = new Float64Array(partyCount);
  for (let party = 0; party < partyCount; party++) {
    const rank = (tierOf[party] ?? 0) * (mostLinks + 1) + mostLinks - (degree[party] ?? 0);
    keys[party] = rank * partyCount + party;
  }
  const numberOf = new Uint32Array(partyCount);
  for (const [number, key] of keys.toSorted().entries()) numberOf[key % partyCount] = number;
  const anew = (parties: Uint32Array): Uint32Array => parties.map((party) => numberOf[party] ?? 0);
  return { list: { ...list, buyers: anew(buyers), suppliers: anew(suppliers) }, numberOf };
}
