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

/** Where each row begins when rows stand one behind the other; one number more than there are rows. */
export function rowOffsets(rows: readonly { readonly length: number }[]): Uint32Array {
  const offsets = new Uint32Array(rows.length + 1);
  for (const [index, { length }] of rows.entries()) offsets[index + 1] = (offsets[index] ?? 0) + length;
  return offsets;
}
