import type { TableRecord } from './tables.ts';

/** A whole checked data set: its records in canonical order and the hash of their canonical lines. */
export interface DataSet {
  readonly records: readonly TableRecord[];
  readonly hash: string;
}
