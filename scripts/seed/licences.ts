import type { Row } from './evidence.ts';

const usgsRelease = 'US public domain (U.S. Geological Survey; data release under CC0 1.0)';
const usgs = 'US public domain (U.S. Geological Survey)';
const commission = 'CC BY 4.0 (European Commission)';

/** Terms of official data by the file it was taken from, as its publisher states them. The first prefix that fits counts. */
const byDataFile: readonly (readonly [prefix: string, licence: string])[] = [
  ['usgs_mcs2026_', usgsRelease],
  ['usgs_', usgs],
  ['eu_crm', commission],
  ['eurostat_', 'CC BY 4.0 (Eurostat reuse policy)'],
  ['baci_', 'Etalab Open Licence 2.0 (CEPII, BACI)'],
  ['icmm_', 'CC BY 4.0 (ICMM)'],
  ['countries.csv', 'CC BY 4.0 (World Bank, Worldwide Governance Indicators)'],
  ['usitc_', 'US public domain (U.S. International Trade Commission, U.S. Census Bureau)'],
];

/** Terms of official data that was read from a copy elsewhere: those of the original, whatever the copy says. */
const byCopy: ReadonlyMap<unknown, string> = new Map([
  ['src-european-commission-copy-study-on-critical-raw-materials-eu', commission],
  ['src-icmm-copy-tth4vb-icmm-global-mining-dataset-september-2025', 'CC BY 4.0 (ICMM)'],
  ['src-us-geological-survey-mineral-commodity-summaries-2025-rare-earths', usgs],
  ['src-us-geological-survey-mineral-commodity-summaries-2026-data-release', usgsRelease],
  ['src-usgs-sciencebase-copy-mineral-industries-select-countries-indo-pac', usgs],
]);

/** The terms under which the figures of a source may be used; undefined where it is cited as facts. */
export function licenceOf({ id, dataset }: Row): string | undefined {
  if (typeof dataset !== 'string') return byCopy.get(id);
  return byDataFile.find(([prefix]) => dataset.startsWith(prefix))?.[1];
}
