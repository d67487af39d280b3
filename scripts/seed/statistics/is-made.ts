import type { TableRecord } from '../../../src/model/records/tables.ts';
import { shareSeries } from './share-series.ts';

const madeSeries: ReadonlySet<string> = new Set(Object.values(shareSeries).map(({ series }) => series));

/** How the keys of made records begin, by table. */
const madeKeys: Readonly<Partial<Record<TableRecord['table'], readonly string[]>>> = {
  claim: ['usgs-export-control-', 'usgs-agreement-'],
  facility: ['usgs-'],
  observation: ['usgs-mcs2025:', 'usgs-mcs2026:', 'ec-2017:', 'ec-score:', 'ec-use:', 'usitc:', 'wgi:'],
};

/** Whether a record belongs to the raw files: no hand edits it. All other records are edited by hand alone. */
export function isMade(entry: TableRecord): boolean {
  if (entry.table === 'statistic') return madeSeries.has(entry.record.series);
  return madeKeys[entry.table]?.some((beginning) => entry.key.startsWith(beginning)) ?? false;
}
