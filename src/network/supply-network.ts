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

/** Bounds of the shares of all links, one number a link, 0 to 1. */
export interface ShareBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Backward rows in compressed sparse form, from each buyer toward ore: the links of party i are those from
 * `offsets[i]` up to `offsets[i + 1]`. Shares are of the party's intake; estimates of a row sum to 1. A party with an
 * empty row is absorbing (ore, scrap, unknown).
 */
export interface BackwardRows {
  readonly partyCount: number;
  /** `partyCount + 1` numbers. */
  readonly offsets: Uint32Array;
  /** The supplier of each link. */
  readonly suppliers: Uint32Array;
  readonly estimate: Float64Array;
}

/** Backward rows with bounds: Σ low ≤ 1 ≤ Σ high in each row, low ≤ estimate ≤ high at each link. */
export interface BoundedRows extends BackwardRows {
  readonly bounds: ShareBounds;
}

/** How each link is known, strongest first; what leads to UNKNOWN is the last. */
export const linkBases = ['OBSERVED', 'REPORTED', 'INFERRED', 'ASSUMED', 'UNKNOWN'] as const;
export type LinkBasis = Basis | 'UNKNOWN';
