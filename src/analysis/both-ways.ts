import type { BackwardRows } from './rows.ts';

/** Links as three lists of the same length: the buyer, the supplier, and the supplier's share of the buyer's intake. */
export interface LinkList {
  readonly partyCount: number;
  readonly buyers: Uint32Array;
  readonly suppliers: Uint32Array;
  readonly shares: Float64Array;
}

/** Rows in both directions: from each buyer toward ore, and from each supplier toward its buyers ("takers"). */
export interface BothWays extends BackwardRows {
  /** The takers of party i are those from `takerOffsets[i]` up to `takerOffsets[i + 1]`. */
  readonly takerOffsets: Uint32Array;
  readonly takers: Uint32Array;
}

/**
 * Compressed rows in both directions, by two counting sorts. Time and memory grow with parties and links: 16 bytes per
 * link and 8 per party. The links of a row keep the order of the list.
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

/** The index at which each party's links begin if links are sorted by party, with one number more than parties. */
export function startsOf(parties: Uint32Array, partyCount: number): Uint32Array {
  const starts = new Uint32Array(partyCount + 1);
  for (const party of parties) starts[party + 1] = (starts[party + 1] ?? 0) + 1;
  for (let party = 0; party < partyCount; party++) starts[party + 1] = (starts[party + 1] ?? 0) + (starts[party] ?? 0);
  return starts;
}

/** A list with renumbered parties. */
export interface Renumbered {
  readonly list: LinkList;
  /** The new number of each party. */
  readonly numberOf: Uint32Array;
}

/**
 * Numbers parties by tier, raw material first. Within a tier, parties with more links come first. Sweeps over rows in this
 * order settle fastest, and the most used rows are stored together. `tierOf` is a number from 0 that is mostly larger for a
 * buyer than for its suppliers. Time grows with parties and links.
 */
export function numberedByTier(list: LinkList, tierOf: Uint8Array | Uint32Array): Renumbered {
  const { partyCount, buyers, suppliers } = list;
  const degree = new Uint32Array(partyCount);
  for (const party of buyers) degree[party] = (degree[party] ?? 0) + 1;
  for (const party of suppliers) degree[party] = (degree[party] ?? 0) + 1;
  const mostLinks = degree.reduce((most, links) => Math.max(most, links), 0);
  // One number that sorts by tier, then by falling degree, then by the old number, which is recovered as its remainder.
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
