import { tableRecord } from '../../../src/model/records/table-record.ts';
import { recordSchemas, type RecordOf, type TableName, type TableRecord } from '../../../src/model/records/tables.ts';
import { euScores, euSupplyRiskInputs, euUseShares } from './eu-assessments.ts';
import { euGlobalShares, euSourcingShares } from './eu-country-shares.ts';
import { facilities } from './facilities.ts';
import { governance } from './governance.ts';
import { knownNames } from './known-names.ts';
import { exportControls, tradeAgreements } from './measures.ts';
import { curatedPreference } from './preferred-shares.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';
import type { RowReport } from './row-report.ts';
import { usImportSources } from './us-import-sources.ts';
import { usTrade } from './us-trade.ts';
import { usgsCountryShares } from './usgs-country-shares.ts';
import { type Held, tonnesKey, usgsObservations } from './usgs-observations.ts';

/**
 * Makes all records that come from raw files. The curated records say what a name means: countries and materials, the
 * crosswalk, the source of each raw file, and the figures that are curated already and so not made once more.
 */
export function madeRecords(curated: readonly TableRecord[], folder: string, report: RowReport): TableRecord[] {
  const entities = curated.flatMap((entry) => (entry.table === 'entity' ? [entry.record] : []));
  const crosswalk = curated.flatMap((entry) => (entry.table === 'crosswalk' ? [entry.record] : []));
  const sources = curated.flatMap((entry) => (entry.table === 'source' ? [entry.record] : []));
  const curatedShares = curated.flatMap((entry) => (entry.table === 'statistic' ? [entry.record] : []));
  const observed = curated.flatMap((entry) => (entry.table === 'observation' ? [entry.record] : []));
  const raw: RawStatistics = {
    folder,
    known: knownNames(entities, crosswalk, folder),
    report,
    source: (file) => sourceOf(sources, file),
  };
  const shares = countryShares(raw, curatedShares);
  return [
    ...shares,
    ...recordsOf('observation', observations(raw, heldBy([...curatedShares, ...sharesIn(shares)], observed))),
    ...recordsOf('facility', facilities(raw, entities)),
    ...recordsOf('claim', [...exportControls(raw), ...tradeAgreements(raw)]),
  ];
}

function countryShares(raw: RawStatistics, curated: readonly RecordOf<'statistic'>[]): TableRecord[] {
  const isPreferredElsewhere = curatedPreference(curated);
  const usgs = recordsOf('statistic', usgsCountryShares(raw, isPreferredElsewhere));
  // The averages of the European study are older than the USGS's yearly figures, and preferred only where it has none.
  const isCounted = curatedPreference(sharesIn(usgs));
  const european = euGlobalShares(
    raw,
    (material, stage) => isPreferredElsewhere(material, stage) || isCounted(material, stage),
  );
  return [...usgs, ...recordsOf('statistic', [...european, ...euSourcingShares(raw), ...usImportSources(raw)])];
}

function observations(raw: RawStatistics, held: Held): MadeRow[] {
  const world2026 = {
    file: 'usgs_mcs2026_world_by_country.csv',
    series: 'USGS MCS 2026',
    dataset: 'usgs_mcs2026_world_by_country',
    prefix: 'usgs-mcs2026',
  };
  const salient = { ...world2026, file: 'usgs_mcs2026_us_salient.csv', dataset: 'usgs_mcs2026_us_salient' };
  const world2025 = {
    ...world2026,
    file: 'usgs_mcs2025_world_by_country.csv',
    series: 'USGS MCS 2025',
    prefix: 'usgs-mcs2025',
  };
  return [
    ...usgsObservations(raw, world2026, held),
    ...usgsObservations(raw, salient, held),
    ...usgsObservations(raw, world2025, held),
    ...euScores(raw),
    ...euUseShares(raw),
    ...euSupplyRiskInputs(raw),
    ...governance(raw),
    ...usTrade(raw),
  ];
}

function heldBy(shares: readonly RecordOf<'statistic'>[], observed: readonly RecordOf<'observation'>[]): Held {
  const tonnesOf = shares.flatMap(({ tonnes, residual, series, material = '', stage, country, year }) =>
    tonnes === undefined || residual === true
      ? []
      : [[tonnesKey(series, material, stage, country ?? 'other-countries', year), tonnes] as const],
  );
  return {
    sourceRows: new Set(
      observed.flatMap(({ extra }) => (typeof extra?.['sourceRow'] === 'number' ? [String(extra['sourceRow'])] : [])),
    ),
    tonnes: new Map(tonnesOf),
  };
}

function sharesIn(records: readonly TableRecord[]): RecordOf<'statistic'>[] {
  return records.flatMap((entry) => (entry.table === 'statistic' ? [entry.record] : []));
}

function sourceOf(sources: readonly RecordOf<'source'>[], file: string): string {
  const found = sources.find(({ dataset }) => dataset === file);
  if (found === undefined) throw new Error(`No record in seed/source.jsonl has the dataset ${file}; add one.`);
  return found.id;
}

function recordsOf(table: TableName, rows: readonly MadeRow[]): TableRecord[] {
  return rows.map((row) => {
    const parsed = recordSchemas[table].safeParse(row);
    if (!parsed.success) throw new Error(`${table} ${row.id}: ${parsed.error.message}`);
    return tableRecord(table, parsed.data);
  });
}
