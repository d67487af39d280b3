import { number, type RawRow, readRaw, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';

const dataset = 'usitc_us_trade_hts4_partner_year';

/** The two measures of trade: the column of the raw file, the quantity of the record, the unit. */
const measures = [
  ['value_usd', 'TRADE_VALUE', 'USD/a'],
  ['reported_mass_kg', 'TRADE_MASS', 'kg/a'],
] as const;

/** Trade of the United States: one record for all years of a heading, partner, flow and measure. */
export function usTrade(raw: RawStatistics): MadeRow[] {
  const file = `${dataset}.csv`;
  const groups = Map.groupBy(readRaw(raw.folder, file), (row) =>
    [text(row, 'hts4'), text(row, 'partner_iso3'), text(row, 'flow')].join(':'),
  );
  return [...groups].flatMap(([key, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const partner = raw.known.country(text(first, 'partner_iso3'));
    const goods = goodsOf(first, raw);
    if (partner === undefined || goods === undefined) {
      const unmapped =
        partner === undefined ? text(first, 'partner') : `${text(first, 'hts4')} ${text(first, 'label')}`;
      raw.report.count(file, `unmapped: ${unmapped}`, rows.length);
      return [];
    }
    raw.report.count(file, 'taken over', rows.length);
    const common = {
      ...goods,
      geography: 'united-states',
      partner,
      heading: text(first, 'hts4'),
      scope: text(first, 'label'),
      flow: text(first, 'flow') === 'US_import' ? 'IMPORT' : 'EXPORT',
      year: Math.max(...rows.map((row) => Number(text(row, 'year')))),
      series: 'USITC DataWeb',
      sources: [raw.source(file)],
    };
    return measures.map(([column, quantity, unit]) => ({
      id: `usitc:${key}:${quantity.toLowerCase()}`,
      ...common,
      quantity,
      byYear: byYear(rows, column),
      unit,
      ...(quantity === 'TRADE_MASS' && incompleteYears(rows)),
    }));
  });
}

/** The subject of a heading: the form that the crosswalk names, else the material of its family or label. */
function goodsOf(row: RawRow, { known }: RawStatistics) {
  const [mapping] = known.forms(dataset, text(row, 'hts4'));
  if (mapping !== undefined) return { subject: mapping.form, material: mapping.material };
  const material =
    known.material(text(row, 'mineral_family').replaceAll('_', ' ')) ?? known.material(text(row, 'label'));
  return material && { subject: material, material };
}

function byYear(rows: readonly RawRow[], column: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const value = number(row, column);
      return value === undefined ? [] : [[text(row, 'year'), value]];
    }),
  );
}

/** The years in which not every shipment reports its mass. */
function incompleteYears(rows: readonly RawRow[]) {
  const years = rows.flatMap((row) => (text(row, 'measurement_status') === 'reported' ? [] : [text(row, 'year')]));
  return years.length === 0 ? {} : { extra: { quantityIncomplete: years } };
}
