import type { ChainParty, PartyKind } from '../parties.ts';
import type { DraftRow } from '../rows/draft-row.ts';

/** A party whose row is computed when the chain reaches it. */
export interface OpenParty {
  readonly party: ChainParty;
  readonly expand: () => DraftRow;
  /** The unknown party that may replace any part of a statistic's supply (rule N3). */
  readonly deviatesTo?: ChainParty;
  /** The part by which it deviates at least, whatever the view says of buyers (rule N5). */
  readonly deviatesAtLeast?: number;
}

/** Countries and parties whose whole share of an intake is stated, so that the rest of it comes from others. */
export interface Excepted {
  /** Keys of countries. */
  readonly countries: readonly string[];
  /** Keys of firms and plants. */
  readonly parties: readonly string[];
}

/** The id of a party, made of the parts that identify it. The same parts give the same id in every chain. */
export function partyId(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

type About = Partial<Omit<ChainParty, 'id' | 'identity' | 'kind'>> & { readonly label: string };

/** A party outside lanes. Fields that are not given are undefined. A known party cannot be at another stage. */
export function chainParty(id: string, kind: PartyKind, about: About): ChainParty {
  const { key, label, country, stage, form, maybeAt = [], ...rest } = about;
  return { id, identity: id, kind, key, label, country, stage, form, maybeAt, ...rest };
}
