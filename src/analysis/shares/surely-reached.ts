import type { BackwardRows } from '../rows.ts';
import type { Components } from './components.ts';
import { leastFixedPoint, type Settled } from './fixed-point.ts';
import { createChoice } from './reach-bounds.ts';
import { hit } from './reach.ts';

/** Rows of which facts hold the low ends, and nothing else. */
export interface StatedRows {
  readonly rows: BackwardRows;
  /** The stated low end of each link's share. */
  readonly stated: Float64Array;
  /** 1 for a party that only divides what comes in, so that nothing else can leave its row. None if undefined. */
  readonly splits?: Uint8Array | undefined;
}

/**
 * For every party, the share of its intake that surely passes through a set of parties, 0 to 1. Stated low ends hold. All
 * other intake may come from anywhere, also from parties outside the network. Only a divided row keeps what it gets.
 * `target` holds `hit` by party: what reaches a `maybe` is lost. `worth` is the value of each party of the set, 0 to 1, by
 * default 1.
 */
export function surelyReached(
  { rows, stated, splits }: StatedRows,
  parts: Components,
  target: Uint8Array,
  worth?: Float64Array,
): Settled {
  const { offsets, suppliers, partyCount } = rows;
  const values = Float64Array.from(target, (state, party) => (state === hit.yes ? (worth?.[party] ?? 1) : 0));
  const high = new Float64Array(suppliers.length);
  for (let party = 0; party < partyCount; party++) {
    if (splits?.[party] !== 1) continue;
    const links = stated.subarray(offsets[party], offsets[party + 1]);
    const free = Math.max(0, 1 - links.reduce((all, share) => all + share, 0));
    for (const [place, share] of links.entries()) high[(offsets[party] ?? 0) + place] = share + free;
  }
  const divide = createChoice({ ...rows, bounds: { low: stated, high } }, 'LOW', undefined);
  const value = (party: number, known: Float64Array, into: Float64Array | undefined): number => {
    if (splits?.[party] === 1) return divide(party, known, into);
    let total = 0;
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
      const share = stated[link] ?? 0;
      if (into !== undefined) into[link] = share;
      total += share * (known[suppliers[link] ?? 0] ?? 0);
    }
    return total;
  };
  return leastFixedPoint(
    rows,
    parts,
    values,
    (party) => target[party] !== hit.no,
    (party, known) => value(party, known, undefined),
    (party, known, into) => void value(party, known, into),
  );
}
