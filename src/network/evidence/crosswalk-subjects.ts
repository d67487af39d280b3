/**
 * Which material a row key of the crosswalk speaks of. Keys are those of the data files ("RARE EARTHS | Mine
 * production"), statistics name materials by key ("rare-earths"): both are brought to the same spelling.
 */

/** Which data file of the crosswalk a series is of, by how both begin. */
const files: readonly (readonly [series: string, dataset: string])[] = [
  ['USGS MCS', 'usgs_mcs2026_world'],
  ['EC CRM 2023', 'eu_crm2023_global'],
  ['IEA Critical Minerals Data Explorer', 'stage_shares (IEA'],
  ['claim:', 'stage_shares (claims)'],
];

/** Whether a crosswalk row is of the data file that a series was taken from. */
export function isOfSeries(dataset: string, series: string): boolean {
  return files.some(([name, file]) => series.startsWith(name) && dataset.startsWith(file));
}

/** The materials that a row key may speak of: its parts, and what stands after a colon. */
export function subjectsOf(key: string): readonly string[] {
  return key
    .split('|')
    .flatMap((part) => [part, part.split(':').at(-1) ?? ''])
    .map(slug);
}

function slug(text: string): string {
  return text
    .replaceAll(/\(.*?\)/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
