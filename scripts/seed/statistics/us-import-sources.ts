import { number, readRaw, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';
import { shareId, shareSeries } from './share-series.ts';

/** Import sources of the United States as country shares of its imports: one record per row, for the narrowest form. */
export function usImportSources({ folder, known, report, source }: RawStatistics): MadeRow[] {
  const file = 'usgs_mcs2026_us_import_sources.csv';
  const dataset = 'usgs_mcs2026_us_import_sources';
  const common = { ...shareSeries.usgsImportSources, year: 2024, source: source(file) };
  return readRaw(folder, file).flatMap((row) => {
    const key = `${text(row, 'chapter')} | ${text(row, 'detail')}`;
    const [mapping] = known.forms(dataset, key);
    if (mapping === undefined) {
      report.count(file, `unmapped: ${key}`);
      return [];
    }
    report.count(file, 'taken over');
    const { form, material, stage } = mapping;
    const country = (text(row, 'iso3') === '' ? undefined : known.country(text(row, 'iso3'))) ?? null;
    const id = shareId({ ...common, of: form, stage, place: country ?? 'others', suffix: text(row, 'source_row') });
    const flag = text(row, 'value_flag');
    const share = (number(row, 'value') ?? 0) / 100;
    return [
      {
        id,
        form,
        material,
        stage,
        country,
        ...common,
        ...(flag === 'less_than'
          ? { share: { low: 0, high: share }, qualifier: 'LESS_THAN' }
          : { share: { value: share } }),
        ...(flag === 'greater_than' && { qualifier: 'MORE_THAN' }),
        dataset,
        rowKey: key,
      },
    ];
  });
}
