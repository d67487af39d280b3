import { readCsv, type Row } from '../evidence.ts';
import { number, text, type FileReport, type Known } from './data-files.ts';

/** The indicators of governance, and their mean; estimates run from about -2.5 (weak) to 2.5 (strong). */
const indicators = ['va', 'pv', 'ge', 'rq', 'rl', 'cc', 'mean'] as const;

/** Governance of each country in 2023: six indicators and their mean. */
export function governance(data: string, source: string, known: Known, report: FileReport): Row[] {
  const file = 'countries.csv';
  return readCsv(data, file).flatMap((row) => {
    const country = known.country(text(row, 'iso3'));
    const found = indicators.flatMap((indicator) => {
      const value = number(row, `wgi2023_${indicator}`);
      if (country === undefined || value === undefined) return [];
      return [
        {
          id: `wgi:${text(row, 'iso3')}:${indicator}:2023`,
          subject: country,
          quantity: 'GOVERNANCE',
          geography: country,
          heading: indicator,
          value,
          unit: '1',
          year: 2023,
          series: 'WGI 2024 edition',
          ...(indicator === 'mean' && { derived: 'mean of the six indicators' }),
          sources: [source],
        },
      ];
    });
    report.count(file, found.length === 0 ? 'no indicator' : 'taken over');
    return found;
  });
}

/** Trade of the United States by heading and partner: one record for all years of a heading, partner, flow and measure. */
export function usTrade(data: string, source: string, known: Known, report: FileReport): Row[] {
  const file = 'usitc_us_trade_hts4_partner_year.csv';
  const rows = readCsv(data, file);
  const groups = Map.groupBy(rows, (row) =>
    [text(row, 'hts4'), text(row, 'partner_iso3'), text(row, 'flow')].join(':'),
  );
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const heading = text(first, 'hts4');
    const partner = known.country(text(first, 'partner_iso3'));
    const [mapping] = known.forms('usitc_us_trade_hts4_partner_year', heading);
    const material =
      mapping?.material ??
      known.material(text(first, 'mineral_family').replaceAll('_', ' ')) ??
      known.material(text(first, 'label'));
    if (partner === undefined || material === undefined) {
      report.count(
        file,
        `unmapped: ${partner === undefined ? text(first, 'partner') : `${heading} ${text(first, 'label')}`}`,
        group.length,
      );
      return [];
    }
    report.count(file, 'taken over', group.length);
    const incomplete = group.flatMap((row) =>
      text(row, 'measurement_status') === 'reported' ? [] : [text(row, 'year')],
    );
    return (
      [
        ['value_usd', 'TRADE_VALUE', 'USD/a'],
        ['reported_mass_kg', 'TRADE_MASS', 'kg/a'],
      ] as const
    ).map(([column, quantity, unit]) => {
      const byYear = Object.fromEntries(
        group.flatMap((row) => {
          const value = number(row, column);
          return value === undefined ? [] : [[text(row, 'year'), value]];
        }),
      );
      return {
        id: `usitc:${key}:${quantity.toLowerCase()}`,
        subject: mapping?.form ?? material,
        material,
        quantity,
        geography: 'united-states',
        partner,
        heading,
        scope: text(first, 'label'),
        flow: text(first, 'flow') === 'US_import' ? 'IMPORT' : 'EXPORT',
        byYear,
        unit,
        year: Math.max(...group.map((row) => Number(text(row, 'year')))),
        series: 'USITC DataWeb',
        ...(incomplete.length > 0 && quantity === 'TRADE_MASS' && { extra: { quantityIncomplete: incomplete } }),
        sources: [source],
      };
    });
  });
}
