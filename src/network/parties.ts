import type { Basis, Stage } from '../model/vocabulary.ts';

/**
 * The kind of a party inside a network. MARKET, HUB and COUNTRY_OUTPUT (the plants of a country and the rest of its output)
 * are bookkeeping. Material is never "processed in" them.
 */
export type PartyKind =
  | 'BUYER'
  | 'SITE'
  | 'COMPANY'
  | 'COUNTRY_STAGE'
  | 'COUNTRY_OUTPUT'
  | 'MARKET'
  | 'HUB'
  | 'SCRAP'
  | 'UNKNOWN'
  | 'GONE';

const bookkeeping: ReadonlySet<PartyKind> = new Set(['MARKET', 'HUB', 'COUNTRY_OUTPUT']);

/** Whether a party is only bookkeeping, so that no material is extracted or processed in it. */
export function isBookkeeping({ kind }: { readonly kind: PartyKind }): boolean {
  return bookkeeping.has(kind);
}

const exporting: ReadonlySet<PartyKind> = new Set(['SITE', 'COMPANY', 'COUNTRY_STAGE', 'COUNTRY_OUTPUT']);

/** Whether material is extracted or processed at a party, so that it is exported from there. */
export function exportsMaterial({ kind }: { readonly kind: PartyKind }): boolean {
  return exporting.has(kind);
}

/** A party of one chain: a firm, a plant, a country at a stage, bookkeeping, or an unknown party. */
export interface ChainParty {
  /** Identifies it in its chain, and the same party in other chains. The text itself carries no meaning. */
  readonly id: string;
  /** The same in every lane of a chain (rule N7, or a newcomer's lane). Equal to `id` outside lanes. */
  readonly identity: string;
  readonly kind: PartyKind;
  /** The entity's key. Undefined for a party without a record, such as a country at a stage. */
  readonly key: string | undefined;
  /** Its label if it has no key, such as "CN, PROCESSING, unnamed". */
  readonly label: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly stage: Stage | undefined;
  /** The form it supplies. Undefined for bookkeeping. */
  readonly form: string | undefined;
  /** INPUT or LANE for a MARKET that is one input of a plant (rule N9) or one lane of the buyer. Otherwise undefined. */
  readonly standsFor?: 'INPUT' | 'LANE';
  /** For an unknown party: the stages at which it may be any party. */
  readonly maybeAt: readonly Stage[];
  /** For an unknown party: ISO codes of countries in which it is not, by a procurement rule (N7). */
  readonly neverIn?: ReadonlySet<string>;
  /** For supply that a scenario removed: the ISO code of the country from which it came. */
  readonly takenFrom?: string;
  /** For supply that a scenario removed: the stages of the chain that it would have passed, its own included. */
  readonly missedAt?: readonly Stage[];
  /** For an unknown party: ISO codes of countries in which it is not at its own stage, as these have their own links (S4). */
  readonly listed?: ReadonlySet<string>;
}

/** The bases of links, strongest first. The last two are for links to unknown parties, and to supply that is gone. */
export const linkBases = ['OBSERVED', 'REPORTED', 'INFERRED', 'ASSUMED', 'UNKNOWN', 'GONE'] as const;
export type LinkBasis = Basis | 'UNKNOWN' | 'GONE';
