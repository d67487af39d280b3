import type { Row } from './evidence.ts';

/** Terms of official data by the file it was taken from, as its publisher states them. */
const byDataFile: readonly (readonly [prefix: string, licence: string])[] = [
  ['usgs_', 'US public domain (U.S. Geological Survey; data release under CC0 1.0)'],
  ['eu_crm', 'CC BY 4.0 (European Commission)'],
  ['eurostat_', 'CC BY 4.0 (Eurostat reuse policy)'],
  ['baci_', 'Etalab Open Licence 2.0 (CEPII, BACI)'],
  ['usitc_', 'US public domain (U.S. International Trade Commission, U.S. Census Bureau)'],
];

/** The terms under which the figures of a source may be used; undefined where it is cited as facts. */
export function licenceOf({ dataset }: Row): string | undefined {
  if (typeof dataset !== 'string') return undefined;
  return byDataFile.find(([prefix]) => dataset.startsWith(prefix))?.[1];
}
