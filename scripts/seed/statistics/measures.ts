import { readRaw, readRawCells, slug, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';

/** Export controls in force in January 2026 as claims about the country that has them, in the table's own words. */
export function exportControls({ folder, known, report, source }: RawStatistics): MadeRow[] {
  const file = 'usgs_mcs2026_export_controls.csv';
  return readRaw(folder, file).flatMap((row) => {
    const country = known.country(text(row, 'iso3'));
    if (country === undefined) {
      report.count(file, `no country: ${text(row, 'country')}`);
      return [];
    }
    report.count(file, 'taken over');
    return [
      {
        id: `usgs-export-control-${country}-${slug(text(row, 'control_type'))}`,
        subject: country,
        attribute: 'STATUS_OF_MEASURE',
        conflict: 'DIFFERENT_SCOPE',
        statements: [
          {
            value: text(row, 'control_type'),
            scope: text(row, 'commodities_and_year'),
            asOf: '2025-11-21',
            source: source(file),
          },
        ],
      },
    ];
  });
}

/** Countries as the agreements table writes them. */
const partners: Readonly<Record<string, readonly string[]>> = {
  Australia: ['AUS'],
  China: ['CHN'],
  Indonesia: ['IDN'],
  Japan: ['JPN'],
  'Japan and Republic of Korea': ['JPN', 'KOR'],
  Malaysia: ['MYS'],
  Philippines: ['PHL'],
  Thailand: ['THA'],
};

/**
 * Agreements of the United States as claims about the partner. The file's header says "Signing_date" twice, first as
 * printed, then as a date: columns are read by position.
 */
export function tradeAgreements({ folder, known, report, source }: RawStatistics): MadeRow[] {
  const file = 'usgs_mcs2026_t5_trade_agreements.csv';
  return readRawCells(folder, file).flatMap(([country = '', agreement = '', , date = '', focus = ''], index) => {
    const names = partners[country];
    if (names === undefined) throw new Error(`${file}: no country code for ${country}`);
    report.count(file, 'taken over');
    return names.map((iso3) => ({
      id: `usgs-agreement-${index + 2}-${iso3.toLowerCase()}`,
      subject: known.country(iso3),
      attribute: 'NATURE_OF_DEAL',
      conflict: 'DIFFERENT_SCOPE',
      statements: [
        {
          value: agreement.trim(),
          scope: focus.trim() || 'not stated',
          asOf: date,
          about: 'united-states',
          source: source(file),
        },
      ],
    }));
  });
}
