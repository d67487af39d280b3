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

/** A party of one chain: a firm, a plant, a country at a stage, or bookkeeping. */
export interface Party {
  readonly kind: PartyKind;
  /** The entity's key; undefined for a party that no record names, such as a country at a stage. */
  readonly key: string | undefined;
  /** What to call it where it has no key: "CN, PROCESSING, unnamed". */
  readonly label: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly stage: Stage | undefined;
}

/** How each link is known, strongest first; what leads to UNKNOWN is the last. */
export const linkBases = ['OBSERVED', 'REPORTED', 'INFERRED', 'ASSUMED', 'UNKNOWN'] as const;
export type LinkBasis = Basis | 'UNKNOWN';
