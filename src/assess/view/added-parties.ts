import type { EntityRecord } from '../../model/records/entity.ts';
import type { View } from '../../network/view.ts';

/** A result that names parties of a view. A party may be one that only the view's scenario adds. */
export interface InView {
  readonly view: View;
}

/** Parties that a view's scenario adds or changes, by key. No store holds those that it adds. */
export type AddedParties = ReadonlyMap<string, EntityRecord>;

const known = new WeakMap<View, AddedParties>();

/** Reads them from the view alone, so that it does not matter what else a request asks, and in which order. */
export function addedParties(view: View): AddedParties {
  const found =
    known.get(view) ??
    new Map(view.changes.flatMap((one) => (one.table === 'entity' ? [[one.record.id, one.record] as const] : [])));
  known.set(view, found);
  return found;
}
