import type { Known } from './known-names.ts';
import type { RowReport } from './row-report.ts';

/** The raw files, and what reading them needs. */
export interface RawStatistics {
  /** The folder of the raw files. */
  readonly folder: string;
  readonly known: Known;
  readonly report: RowReport;
  /** The key of the source record that stands for a raw file. */
  readonly source: (file: string) => string;
}

/** The fields of one record that is made from raw rows; the schema of its table checks them. */
export type MadeRow = Readonly<Record<string, unknown>> & { readonly id: string };
