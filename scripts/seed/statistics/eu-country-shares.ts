import type { CuratedPreference } from './preferred-shares.ts';
import { number, type RawRow, readRaw, slug, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';
import { euYear, roundedShare, shareId, shareSeries, unattributed } from './share-series.ts';

/** Country shares of world supply, an average of five years, with the part that the study attributes to no country. */
export function euGlobalShares(
  { folder, known, report, source }: RawStatistics,
  isPreferredElsewhere: CuratedPreference,
): MadeRow[] {
  const file = 'eu_crm2023_global_supply_shares.csv';
  const common = { ...shareSeries.euGlobalSupply, year: euYear, source: source(file) };
  const groups = Map.groupBy(readRaw(folder, file), (row) => `${text(row, 'material')} | ${text(row, 'stage')}`);
  return [...groups].flatMap(([key, rows]) => {
    const [first] = rows;
    const material = first && known.material(text(first, 'material'));
    if (first === undefined || material === undefined) {
      report.count(file, `unmapped: ${key}`, rows.length);
      return [];
    }
    report.count(file, 'taken over', rows.length);
    const stage = stageOf(first);
    const preference = isPreferredElsewhere(material, stage)
      ? {}
      : {
          preferred: true,
          preferredReason: 'only official country shares for this material and stage (average of 2016 to 2020)',
        };
    const shares = rows.map((row) => {
      const country = known.country(text(row, 'iso3'));
      if (country === undefined) throw new Error(`${file}: no country for ${text(row, 'country')}`);
      const id = shareId({ ...common, of: material, stage, place: country });
      return { id, material, stage, country, ...common, ...boundedShare(row), ...preference };
    });
    const exact = rows.filter((row) => !isBelowThreshold(row));
    const rest = roundedShare(1 - exact.reduce((all, row) => all + (number(row, 'share') ?? 0), 0));
    if (rest <= 0) return shares;
    const id = shareId({ ...common, of: material, stage, place: 'residual' });
    return [
      ...shares,
      { id, material, stage, ...common, ...unattributed(rest, roundedShare(thresholds(rows))), ...preference },
    ];
  });
}

/** Country shares of what the European Union sources. */
export function euSourcingShares({ folder, known, report, source }: RawStatistics): MadeRow[] {
  const file = 'eu_crm2023_eu_sourcing_shares.csv';
  const dataset = 'eu_crm2023_eu_sourcing_shares';
  const common = { ...shareSeries.euSourcing, year: euYear, source: source(file) };
  const seen = new Set<string>();
  return readRaw(folder, file).flatMap((row) => {
    const key = `${text(row, 'material')} | ${text(row, 'stage')}`;
    const [mapping] = known.forms(dataset, key);
    const material = mapping?.material ?? known.material(text(row, 'material'));
    const country = known.country(text(row, 'iso3'));
    if (material === undefined || country === undefined) {
      report.count(file, `unmapped: ${material === undefined ? key : text(row, 'country')}`);
      return [];
    }
    const stage = stageOf(row);
    const suffix = slug(text(row, 'material'));
    const id = shareId({ ...common, of: mapping?.form ?? material, stage, place: country, suffix });
    if (seen.has(id)) throw new Error(`${file}: ${id} stands twice`);
    seen.add(id);
    report.count(file, 'taken over');
    const form = mapping && { form: mapping.form, dataset, rowKey: key };
    return [{ id, material, ...form, stage, country, ...common, ...boundedShare(row) }];
  });
}

function stageOf(row: RawRow): string {
  return text(row, 'stage') === 'extraction' ? 'EXTRACTION' : 'PROCESSING';
}

/** The figure as printed. A share below the threshold of the study states the threshold as its high end, and no value. */
function boundedShare(row: RawRow) {
  const value = number(row, 'share') ?? 0;
  return isBelowThreshold(row) ? { share: { low: 0, high: value }, qualifier: 'LESS_THAN' } : { share: { value } };
}

/** What all countries below the threshold may have together. */
function thresholds(rows: readonly RawRow[]): number {
  return rows.reduce((all, row) => all + (isBelowThreshold(row) ? (number(row, 'share') ?? 0) : 0), 0);
}

function isBelowThreshold(row: RawRow): boolean {
  return text(row, 'share_qualifier') === 'less_than';
}
