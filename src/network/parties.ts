import type { Basis, Stage } from '../model/vocabulary.ts';

/**
 * What a party is inside a network. MARKET, HUB and COUNTRY_OUTPUT (the plants of a country together with the rest of its
 * output) are bookkeeping: material is never "processed in" them.
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
  | 'UNKNOWN';

const bookkeeping: ReadonlySet<PartyKind> = new Set(['MARKET', 'HUB', 'COUNTRY_OUTPUT']);

/** Whether a party only stands between others, so that nothing is won or worked in it. */
export function isBookkeeping({ kind }: { readonly kind: PartyKind }): boolean {
  return bookkeeping.has(kind);
}

const exporting: ReadonlySet<PartyKind> = new Set(['SITE', 'COMPANY', 'COUNTRY_STAGE', 'COUNTRY_OUTPUT']);

/** Whether material is won or worked at a party, so that it leaves a country there. */
export function exportsMaterial({ kind }: { readonly kind: PartyKind }): boolean {
  return exporting.has(kind);
}

/** A party of one chain: a firm, a plant, a country at a stage, or bookkeeping; with what it could be where nobody knows. */
export interface ChainParty {
  /** Names it in its chain, and the same party in other chains. Nothing is read out of its text. */
  readonly id: string;
  /** The same for a party in every lane in which it stands (rule N7, or a newcomer's); equal to `id` outside lanes. */
  readonly identity: string;
  readonly kind: PartyKind;
  /** The entity's key; undefined for a party that no record names, such as a country at a stage. */
  readonly key: string | undefined;
  /** What to call it where it has no key: "CN, PROCESSING, unnamed". */
  readonly label: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly stage: Stage | undefined;
  /** The form it supplies; undefined for bookkeeping. */
  readonly form: string | undefined;
  /** A MARKET that is one input of a plant (rule N9), or one lane of the buyer; undefined: any other party. */
  readonly standsFor?: 'INPUT' | 'LANE';
  /** Unknown parties: the stages at which it may be anyone. */
  readonly maybeAt: readonly Stage[];
  /** Unknown parties: ISO codes of the countries in which it is not, by a rule that is followed (N7); absent: none. */
  readonly neverIn?: ReadonlySet<string>;
  /** Unknown parties: ISO codes of the countries in which it is not at its own stage, for those have links of their own (S4). */
  readonly listed?: ReadonlySet<string>;
}

/** How each link is known, strongest first; what leads to UNKNOWN is the last. */
export const linkBases = ['OBSERVED', 'REPORTED', 'INFERRED', 'ASSUMED', 'UNKNOWN'] as const;
export type LinkBasis = Basis | 'UNKNOWN';
