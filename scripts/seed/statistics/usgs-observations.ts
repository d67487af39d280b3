import { readCsv, type Row } from '../evidence.ts';
import { number, slug, text, type FileReport, type Known } from './data-files.ts';

const quantities: Readonly<Record<string, string>> = {
  Production: 'PRODUCTION',
  Capacity: 'CAPACITY',
  Reserves: 'RESERVES',
  Import: 'IMPORTS',
  Export: 'EXPORTS',
  Consumption: 'CONSUMPTION',
  'Net import reliance': 'NET_IMPORT_RELIANCE',
  Price: 'PRICE',
  Stock: 'STOCKS',
  Employment: 'EMPLOYMENT',
  Shipment: 'SHIPMENTS',
  'Sold or used': 'SHIPMENTS',
  Sales: 'SHIPMENTS',
  Sold: 'SHIPMENTS',
  Supply: 'SHIPMENTS',
};

/** Units as written, of a stock; those of a flow are a year's. */
const units: Readonly<Record<string, string>> = {
  'metric tons': 't',
  'thousand metric tons': 'kt',
  'million metric tons': 'Mt',
  'thousand metric dry tons': 'kt',
  kilograms: 'kg',
  tons: 't',
  percent: '%',
  number: '{persons}',
  index: '{index}',
  'dollars per metric ton': 'USD/t',
  'dollars per ton': 'USD/t',
  'dollars per kilogram': 'USD/kg',
  'dollars per pound': 'USD/[lb_av]',
  'cents per pound': 'USc/[lb_av]',
  'dollars per troy ounce': 'USD/[oz_tr]',
  'dollars per gram': 'USD/g',
  'dollars per carat': 'USD/{carat}',
  'dollars per short ton': 'USD/{short ton}',
  'dollars per 10-grams': 'USD/{10 g}',
  'dollars per 50 grams': 'USD/{50 g}',
  'dollars per dry metric ton unit': 'USD/{dry mtu}',
  'million dollars': '{million USD}',
  'million carats': '{million carats}',
  'thousand carats': '{thousand carats}',
  'thousands of carats': '{thousand carats}',
  'million cubic meters': '{million m3}',
  'million liters': '{million L}',
};
const stocks = new Set(['RESERVES', 'STOCKS', 'NET_IMPORT_RELIANCE', 'PRICE', 'EMPLOYMENT']);

function unitOf(row: Row, quantity: string): string {
  const unit = units[text(row, 'unit')] ?? (text(row, 'unit') === '' ? '{not stated}' : `{${text(row, 'unit')}}`);
  return stocks.has(quantity) || unit.includes('/') ? unit : `${unit}/a`;
}

/** A figure with what its publisher says of it: withheld, not available, a bound, a range. */
function figureOf(row: Row, unit: string): Row {
  const flag = text(row, 'value_flag');
  const parts = unit === '%' ? 100 : 1;
  const value = number(row, 'value');
  const scaled = value === undefined ? undefined : value / parts;
  const flagged = flag === '' ? {} : { flag };
  switch (flag) {
    case 'greater_than':
      return { ...(scaled !== undefined && { low: scaled, qualifier: 'MORE_THAN' }), ...flagged };
    case 'less_than':
    case 'less_than_half_unit':
      return { low: 0, ...(scaled !== undefined && { high: scaled, qualifier: 'LESS_THAN' }), ...flagged };
    case 'range_midpoint': {
      const [low, high] = [
        ...text(row, 'value_raw')
          .replaceAll(',', '')
          .matchAll(/\d+(?:\.\d+)?/g),
      ].map(([digits]) => Number(digits) / parts);
      return {
        ...(low !== undefined && { low }),
        ...(scaled !== undefined && { value: scaled }),
        ...(high !== undefined && { high }),
        qualifier: 'RANGE',
        ...flagged,
      };
    }
    case 'net_exporter':
      return { high: 0, ...flagged };
    case 'text':
      return { flag, extra: { raw: text(row, 'value_raw') } };
    default:
      return {
        ...(scaled !== undefined && { value: scaled }),
        ...(scaled === undefined && flag === '' ? { flag: 'not_available' } : flagged),
      };
  }
}

export interface UsgsFile {
  readonly file: string;
  /** The edition, which is the series: two of them are never mixed. */
  readonly series: string;
  /** Under which name the crosswalk knows the rows. */
  readonly dataset: string;
  readonly source: string;
  /** Prefix of the ids. */
  readonly prefix: string;
}

/** What the compiled evidence holds of a USGS table already, so that there is one record of it. */
export interface Held {
  readonly sourceRows: ReadonlySet<string>;
  /** Tonnes of a country statistic by series, material, stage, country and year. */
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
export function usgsObservations(data: string, file: UsgsFile, known: Known, held: Held, report: FileReport): Row[] {
  const rows = readCsv(data, file.file);
  const commodities = new Map(
    [...Map.groupBy(rows, (row) => text(row, 'chapter'))].map(([chapter, of]) => [
      chapter,
      new Set(of.map((row) => text(row, 'commodity'))),
    ]),
  );
  return rows.flatMap((row, index) => {
    const quantity = quantities[text(row, 'statistic')];
    if (quantity === undefined) throw new Error(`${file.file}: no quantity for ${text(row, 'statistic')}`);
    const line = text(row, 'source_row') || String(index + 2);
    const chapter = text(row, 'chapter') || text(row, 'commodity').toUpperCase();
    const detail = text(row, 'detail') || text(row, 'type');
    const subject = subjectOf(file.dataset, chapter, detail, (commodities.get(chapter)?.size ?? 1) === 1, known, row);
    if (subject === undefined) {
      report.count(file.file, `unmapped: ${chapter}`);
      return [];
    }
    if (file.series === 'USGS MCS 2026' && held.sourceRows.has(line)) {
      report.count(file.file, 'held as an observation of the evidence');
      return [];
    }
    const geography = geographyOf(row, known);
    if (geography === undefined) {
      report.count(file.file, `no country: ${text(row, 'country')}`);
      return [];
    }
    const unit = unitOf(row, quantity);
    const figure = figureOf(row, unit);
    const weight = perTonne[unit.replace('/a', '')];
    const tonnes = held.tonnes.get(
      tonnesKey(file.series, subject.material, subject.stage ?? '', geography, text(row, 'year')),
    );
    const value = number(row, 'value');
    if (
      quantity === 'PRODUCTION' &&
      tonnes !== undefined &&
      weight !== undefined &&
      value !== undefined &&
      Math.abs(value * weight - tonnes) <= 1e-6 * Math.max(1, tonnes)
    ) {
      report.count(file.file, 'held as a country share of the evidence');
      return [];
    }
    report.count(file.file, 'taken over');
    return [
      {
        id: `${file.prefix}:${line}`,
        subject: subject.form ?? subject.material,
        material: subject.material,
        ...(subject.stage !== undefined && { stage: subject.stage }),
        quantity,
        geography,
        ...figure,
        unit: unit === '%' ? '1' : unit,
        year: Number(text(row, 'year')),
        series: file.series,
        scope: detail,
        ...(text(row, 'estimated') === 'true' && { estimated: true }),
        ...(text(row, 'correction') !== '' && { extra: { correction: text(row, 'correction') } }),
        sources: [file.source],
      },
    ];
  });
}

function geographyOf(row: Row, known: Known): string | undefined {
  const name = text(row, 'country');
  if (/^world total/i.test(name)) return 'world';
  if (/^other/i.test(name)) return 'other-countries';
  if (name === 'United States') return 'united-states';
  return known.country(text(row, 'iso3'));
}

interface Subject {
  readonly material: string;
  readonly form?: string;
  readonly stage?: string;
}

/**
 * The form that the crosswalk names; where it does not know the row, the mineral of the row's own commodity, and that of
 * the chapter only where the chapter has no other: a chapter may hold several, and one row name for all of them.
 */
function subjectOf(
  dataset: string,
  chapter: string,
  detail: string,
  isOneCommodity: boolean,
  known: Known,
  row: Row,
): Subject | undefined {
  const plain = detail.replace(/[:,] rounded$/i, '');
  const commodity = text(row, 'commodity');
  if (slug(commodity) === 'tio2-pigment')
    return { material: 'titanium', form: 'titanium-dioxide-pigment', stage: 'PROCESSING' };
  const [mapped] = [
    ...known.forms(dataset, `${chapter} | ${detail}`),
    ...known.forms(dataset, `${chapter} | ${plain}`),
  ];
  if (mapped !== undefined) return { material: mapped.material, form: mapped.form, stage: mapped.stage };
  const isWhole = isOneCommodity || slug(commodity) === slug(chapter);
  const material = known.material(commodity) ?? (isWhole ? known.material(chapter) : undefined);
  if (material === undefined) return undefined;
  const stage = /^mine production/i.test(plain)
    ? 'EXTRACTION'
    : /refiner|smelter|primary production/i.test(plain)
      ? 'PROCESSING'
      : undefined;
  return { material, ...(stage !== undefined && { stage }) };
}

/** Import sources of the United States as country shares of what it imports: one record a row, for the narrowest form. */
export function usImportSources(data: string, source: string, known: Known, report: FileReport): Row[] {
  const file = 'usgs_mcs2026_us_import_sources.csv';
  const series = 'USGS MCS 2026 import sources';
  return readCsv(data, file).flatMap((row) => {
    const key = `${text(row, 'chapter')} | ${text(row, 'detail')}`;
    const [mapping] = known.forms('usgs_mcs2026_us_import_sources', key);
    if (mapping === undefined) {
      report.count(file, `unmapped: ${key}`);
      return [];
    }
    const others = text(row, 'iso3') === '';
    const country = others ? null : known.country(text(row, 'iso3'));
    const share = (number(row, 'value') ?? 0) / 100;
    const flag = text(row, 'value_flag');
    report.count(file, 'taken over');
    return [
      {
        id: `st:${mapping.form}:${mapping.stage}:${country ?? 'others'}:${series}:2024:${text(row, 'source_row')}`,
        form: mapping.form,
        material: mapping.material,
        stage: mapping.stage,
        geography: 'united-states',
        country: country ?? null,
        share: { value: share },
        ...(flag === 'less_than' && { qualifier: 'LESS_THAN' }),
        ...(flag === 'greater_than' && { qualifier: 'MORE_THAN' }),
        series,
        year: 2024,
        period: '2021-2024',
        dataset: 'usgs_mcs2026_us_import_sources',
        rowKey: key,
        source,
      },
    ];
  });
}
