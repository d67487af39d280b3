import { type RawRow, number, readRaw, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';
import { figureOf, quantities, unitOf } from './usgs-figures.ts';
import { chapterOf, detailOf, geographyOf, type Subject, subjectOf } from './usgs-subjects.ts';

export interface UsgsFile {
  readonly file: string;
  /** The edition, which is the series: two of them are never mixed. */
  readonly series: string;
  /** The name by which the crosswalk knows the rows. */
  readonly dataset: string;
  /** Prefix of the ids. */
  readonly prefix: string;
}

/** The rows of the USGS tables that other records hold already, so that there is one record of each figure. */
export interface Held {
  /** Rows of the 2026 edition that are curated observations. */
  readonly sourceRows: ReadonlySet<string>;
  /** Tonnes of a country share by series, material, stage, country and year. */
  readonly tonnes: ReadonlyMap<string, number>;
}

export function tonnesKey(
  series: string,
  material: string,
  stage: string,
  country: string,
  year: string | number,
): string {
  return [series, material, stage, country, year].join('\n');
}

const perTonne: Readonly<Record<string, number>> = { t: 1, kt: 1e3, Mt: 1e6, kg: 1e-3 };

/** Production, capacity and reserves by country and year, and the figures of the United States, as observations. */
export function usgsObservations(raw: RawStatistics, usgs: UsgsFile, held: Held): MadeRow[] {
  const { known, report } = raw;
  const rows = readRaw(raw.folder, usgs.file);
  const commodities = commoditiesByChapter(rows);
  const source = raw.source(usgs.file);
  return rows.flatMap((row, index) => {
    const quantity = quantities[text(row, 'statistic')];
    if (quantity === undefined) throw new Error(`${usgs.file}: no quantity for ${text(row, 'statistic')}`);
    const line = text(row, 'source_row') || String(index + 2);
    const isOneCommodity = (commodities.get(chapterOf(row))?.size ?? 1) === 1;
    const subject = subjectOf(row, usgs.dataset, isOneCommodity, known);
    if (subject === undefined) {
      report.count(usgs.file, `unmapped: ${chapterOf(row)}`);
      return [];
    }
    if (usgs.series === 'USGS MCS 2026' && held.sourceRows.has(line)) {
      report.count(usgs.file, 'held as a curated observation');
      return [];
    }
    const geography = geographyOf(row, known);
    if (geography === undefined) {
      report.count(usgs.file, `no country: ${text(row, 'country')}`);
      return [];
    }
    if (quantity === 'PRODUCTION' && isHeldAsShare(row, usgs.series, subject, geography, held)) {
      report.count(usgs.file, 'held as a country share');
      return [];
    }
    report.count(usgs.file, 'taken over');
    const id = `${usgs.prefix}:${line}`;
    return [{ id, ...fieldsOf(row, quantity, subject), geography, series: usgs.series, sources: [source] }];
  });
}

function fieldsOf(row: RawRow, quantity: string, { material, form, stage }: Subject) {
  const unit = unitOf(row, quantity);
  return {
    subject: form ?? material,
    material,
    ...(stage !== undefined && { stage }),
    quantity,
    ...figureOf(row, unit),
    unit: unit === '%' ? '1' : unit,
    year: Number(text(row, 'year')),
    scope: detailOf(row),
    ...(quantity === 'PRICE' && { heading: pricedGood(row) }),
    ...(quantity === 'PRICE' && form === undefined && { note: 'no good other than the mineral is named' }),
    ...(text(row, 'estimated') === 'true' && { estimated: true }),
    ...(text(row, 'correction') !== '' && { extra: { correction: text(row, 'correction') } }),
  };
}

/** The good and market of a price, without the words that only say how it is counted. Several prices of one subject differ by it. */
function pricedGood(row: RawRow): string {
  const detail = detailOf(row);
  return detail.includes(': ') ? detail.slice(detail.indexOf(': ') + 2) : detail.replace(/^Price, /, '');
}

function commoditiesByChapter(rows: readonly RawRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const chapters = Map.groupBy(rows, chapterOf);
  return new Map([...chapters].map(([chapter, of]) => [chapter, new Set(of.map((row) => text(row, 'commodity')))]));
}

/** Whether a country share holds the same tonnes. */
function isHeldAsShare(row: RawRow, series: string, subject: Subject, geography: string, held: Held): boolean {
  const key = tonnesKey(series, subject.material, subject.stage ?? '', geography, text(row, 'year'));
  const tonnes = held.tonnes.get(key);
  const weight = perTonne[unitOf(row, 'PRODUCTION').replace('/a', '')];
  const value = number(row, 'value');
  if (tonnes === undefined || weight === undefined || value === undefined) return false;
  return Math.abs(value * weight - tonnes) <= 1e-6 * Math.max(1, tonnes);
}
