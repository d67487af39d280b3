import { DomainError } from '../errors.ts';
import type { Day } from '../model/partial-date.ts';
import type { DatasetRecord } from '../model/records/dataset.ts';
import type { GraphStore, StoreHead } from '../store/graph-store.ts';

/** The data set with the state of the store that holds it. */
export interface DatasetHead {
  readonly record: DatasetRecord;
  readonly head: StoreHead;
  /** The day of the data set, or today if it has none. */
  readonly at: Day;
}

/** The head of the data set, read once per request. */
export function createDatasetReader(store: GraphStore, today: Day) {
  let reading: Promise<StoreHead> | undefined;
  const state = (): Promise<StoreHead> => (reading ??= store.head());
  return {
    /** A summary of the store, also if it is empty. */
    state,
    async head(): Promise<DatasetHead> {
      const head = await state();
      if (head.dataset === undefined) {
        throw new DomainError(
          'NOT_FOUND',
          'The store holds no data set yet. Load one with `lodestone seed` (the shipped data) or `lodestone import PATH` (your data).',
        );
      }
      return { record: head.dataset, head, at: head.dataset.at ?? today };
    },
    contentHash: (): Promise<string> => store.contentHash(),
  };
}
