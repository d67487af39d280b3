import { createSupply, type Supply } from '../../../src/assess/supply/supply.ts';
import { freezeChain, type Chain } from '../../../src/network/chain/chain.ts';
import type { ChainParty, PartyKind } from '../../../src/network/parties.ts';
import type { View } from '../../../src/network/view.ts';
import type { DraftLink } from '../../../src/network/rows/draft-row.ts';
import { smallParty, smallSite, type SmallRecords } from '../../network/small-evidence.ts';

/** One number is a share that a source states (OBSERVED). Three are low, estimate and high of a rule (INFERRED). */
export type LinkByHand = number | readonly [low: number, estimate: number, high: number];
export type IntakesByHand = Readonly<Record<string, Readonly<Record<string, LinkByHand>>>>;
type About = Partial<ChainParty> & { readonly kind?: PartyKind };

/** What a chain needs beside its intakes. Parties that are not described are plants with their label as key. */
export interface ByHand {
  readonly about?: Readonly<Record<string, About>>;
  /** The part of its row by which a party may leave its statistic (rule N3). */
  readonly deviation?: number;
  /** For each party that may deviate, the unknown party that may replace its suppliers. */
  readonly deviatesTo?: Readonly<Record<string, string>>;
}

/**
 * A chain without any rule: `smallChain({ buyer: { plant: 0.6, market: [0.2, 0.4, 0.6] } })`. The first party is the buyer.
 * A party without a row is a source.
 */
export function smallChain(
  intakes: IntakesByHand,
  { about = {}, deviation = 0, deviatesTo = {} }: ByHand = {},
): ChainByHand {
  const names = [...new Set(Object.entries(intakes).flatMap(([name, row]) => [name, ...Object.keys(row)]))];
  const parties = new Map(names.map((name, at) => [name, smallParty(name, { ...asBuyer(at), ...about[name] })]));
  const partyOf = (name: string): ChainParty => parties.get(name) ?? smallParty(name);
  const linkTo = ([name, share]: readonly [string, LinkByHand]): DraftLink => {
    const to = partyOf(name);
    if (typeof share === 'number')
      return { to, low: share, estimate: share, high: share, basis: 'OBSERVED', observedLow: share };
    const [low, estimate, high] = share;
    return { to, low, estimate, high, basis: 'INFERRED', observedLow: 0 };
  };
  const drafts = names.map((name) => {
    const unknown = deviatesTo[name];
    const row = Object.entries(intakes[name] ?? {}).map(linkTo);
    return { party: partyOf(name), row, ...(unknown !== undefined && { deviatesTo: partyOf(unknown) }) };
  });
  const chain = freezeChain(drafts, deviation, { statistics: [], rules: [], flags: [] });
  return {
    chain,
    at: (name) => chain.parties.findIndex(({ label }) => label === name),
    states: (sure, maybe = []) =>
      Uint8Array.from(chain.parties, ({ label }) => (sure.includes(label) ? 1 : maybe.includes(label) ? 2 : 0)),
  };
}

function asBuyer(place: number): About {
  return place === 0 ? { kind: 'BUYER', key: 'buyer' } : {};
}

export interface ChainByHand {
  readonly chain: Chain;
  /** The number of a party. */
  readonly at: (name: string) => number;
  /** 1 for each of these parties, and 2 for each that may be one of them. */
  readonly states: (sure: readonly string[], maybe?: readonly string[]) => Uint8Array;
}

/** The supply of `buyer` by a few records of the file format. */
export function supplyBy(records: SmallRecords, view?: View, buyer = 'buyer'): Supply {
  return createSupply(smallSite(records, view), buyer);
}
