import { number, readRaw, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';

/** The indicators of governance, and their mean; estimates run from about -2.5 (weak) to 2.5 (strong). */
const indicators = ['va', 'pv', 'ge', 'rq', 'rl', 'cc', 'mean'] as const;

/** Governance of each country in 2023: six indicators and their mean. */
export function governance({ folder, known, report, source }: RawStatistics): MadeRow[] {
  const file = 'countries.csv';
  return readRaw(folder, file).flatMap((row) => {
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
          sources: [source(file)],
        },
      ];
    });
    report.count(file, found.length === 0 ? 'no indicator' : 'taken over');
    return found;
  });
}
