import type { ChainParty, PartyKind } from '../parties.ts';
import type { DraftRow } from '../rows/draft-row.ts';

/** A party whose row is worked out when the chain comes to it. */
export interface OpenParty {
  readonly party: ChainParty;
  readonly expand: () => DraftRow;
  /** The unknown party that may take any part of a statistic's place (rule N3). */
  readonly deviatesTo?: ChainParty;
}

/** ISO codes of the countries from which nothing is bought at any stage; empty: from anywhere. */
export type Banned = ReadonlySet<string>;

/** The id of a party, made of what sets it apart. The same parts give the same id in every chain. */
export function partyId(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

type About = Partial<Omit<ChainParty, 'id' | 'identity' | 'kind'>> & { readonly label: string };

/** A party outside lanes; what is not said of it is undefined, and a party that somebody knows may be at no other stage. */
export function chainParty(id: string, kind: PartyKind, about: About): ChainParty {
  const { key, label, country, stage, form, maybeAt = [], ...rest } = about;
  return { id, identity: id, kind, key, label, country, stage, form, maybeAt, ...rest };
}
