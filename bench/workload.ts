import type { LinkList } from '../src/analysis/both-ways.ts';

/** Parts of the parties by tier, from raw material to those who sell end products. */
const fractions = [0.08, 0.15, 0.2, 0.2, 0.17, 0.12, 0.07, 0.01];
const sectorsOfTier = 10;

/** Parties and links of each size. */
export const sizes = {
  g4: { parties: 10_000, links: 100_000 },
  g5: { parties: 100_000, links: 1_000_000 },
} as const;
export type Size = keyof typeof sizes;

export interface Workload extends LinkList {
  /** What moves along each link, in a unit of account: log-normal around 1. */
  readonly amounts: Float64Array;
  readonly tierOf: Uint8Array;
  readonly sectorOf: Uint32Array;
  /** Parties of the last tier. */
  readonly oems: readonly number[];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A made-up supply network in eight tiers with cycles: every buyer has a supplier one tier up, the others mostly so, few
 * from lower, the same or any tier; large suppliers are many buyers'. Shares of a buyer sum to 0.95.
 */
export function workload(size: Size): Workload {
  const { parties: partyCount, links: linkCount } = sizes[size];
  const random = mulberry32(42);
  const ids = shuffled(partyCount, random);
  const tierOf = new Uint8Array(partyCount);
  const tiers: number[][] = [];
  let start = 0;
  for (const [tier, fraction] of fractions.entries()) {
    const end = tier === fractions.length - 1 ? partyCount : start + Math.round(fraction * partyCount);
    const members = ids.slice(start, end);
    for (const party of members) tierOf[party] = tier;
    tiers.push(members);
    start = end;
  }
  const buyers: number[] = [];
  const suppliers: number[] = [];
  const seen = new Set<number>();
  const add = (supplier: number, buyer: number): void => {
    const pair = supplier * partyCount + buyer;
    if (supplier === buyer || seen.has(pair)) return;
    seen.add(pair);
    buyers.push(buyer);
    suppliers.push(supplier);
  };
  const from = (members: readonly number[]): number => members[Math.floor(members.length * random() ** 3)] ?? 0;
  const taking = ids.filter((party) => (tierOf[party] ?? 0) > 0);
  for (const buyer of taking) add(from(tiers[(tierOf[buyer] ?? 1) - 1] ?? []), buyer);
  while (buyers.length < linkCount) {
    const buyer = taking[Math.floor(random() * taking.length)] ?? 0;
    const tier = tierOf[buyer] ?? 1;
    const draw = random();
    const up =
      draw < 0.9
        ? tier - 1
        : draw < 0.98
          ? Math.floor(random() * tier)
          : draw < 0.995
            ? tier
            : Math.floor(random() * 8);
    add(from(tiers[up] ?? []), buyer);
  }
  const values = Float64Array.from(buyers, () => Math.exp(normal(random)));
  const sums = new Float64Array(partyCount);
  for (const [link, buyer] of buyers.entries()) sums[buyer] = (sums[buyer] ?? 0) + (values[link] ?? 0);
  return {
    partyCount,
    buyers: Uint32Array.from(buyers),
    suppliers: Uint32Array.from(suppliers),
    amounts: values,
    shares: Float64Array.from(buyers, (buyer, link) => (0.95 * (values[link] ?? 0)) / (sums[buyer] ?? 1)),
    tierOf,
    sectorOf: Uint32Array.from(tierOf, (tier, party) => tier * sectorsOfTier + (party % sectorsOfTier)),
    oems: tiers.at(-1) ?? [],
  };
}

function shuffled(count: number, random: () => number): number[] {
  const ids = [...Array(count).keys()];
  for (let place = count - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1));
    [ids[place], ids[other]] = [ids[other] ?? 0, ids[place] ?? 0];
  }
  return ids;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
