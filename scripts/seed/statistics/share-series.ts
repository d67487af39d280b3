/** The series of country shares that are made from raw files: the fields that all shares of one series have in common. */
export const shareSeries = {
  usgsProduction: { series: 'USGS MCS 2026', geography: 'world' },
  usgsImportSources: {
    series: 'USGS MCS 2026 import sources',
    geography: 'united-states',
    counts: 'IMPORTS',
    period: '2021-2024',
  },
  euGlobalSupply: { series: 'EC CRM 2023', geography: 'world', period: '2016-2020' },
  euSourcing: { series: 'EC CRM 2023 EU sourcing', geography: 'eu27', counts: 'INTAKE', period: '2016-2020' },
} as const;

/** The year that stands for a period in the records of a series. */
export const euYear = 2020;

interface IdentifiedShare {
  readonly series: string;
  readonly year: number;
  /** The material, or the form where the share is one of a form. */
  readonly of: string;
  readonly stage: string;
  /** A country, or `others`, or `residual`. */
  readonly place: string;
  /** Tells two rows apart that agree in everything else. */
  readonly suffix?: string;
}

/** The key of a country share. */
export function shareId({ series, year, of, stage, place, suffix }: IdentifiedShare): string {
  return ['st', of, stage, place, series, year, ...(suffix === undefined ? [] : [suffix])].join(':');
}

/** The share as the tables hold it: six digits after the point, and an exact half goes to the even digit. */
export function roundedShare(share: number): number {
  const millionths = share * 1e6;
  const below = Math.floor(millionths);
  const isHalf = millionths - below === 0.5;
  return (isHalf ? below + (below % 2) : Math.round(millionths)) / 1e6;
}

/** The share that a source attributes to no country: one less the listed ones, of which `bounded` have only a high end. */
export function unattributed(share: number, bounded = 0) {
  return {
    country: null,
    residual: true,
    derived: true,
    scope: 'not attributed to a country by the source',
    share:
      bounded > 0 ? { low: roundedShare(Math.max(0, share - bounded)), value: share, high: share } : { value: share },
  };
}
