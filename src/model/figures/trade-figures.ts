import type { ObservationRecord } from '../records/statistics.ts';

/** Trade of one heading, partner and flow in one year. */
export interface TradeFigure {
  readonly key: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: 'IMPORT' | 'EXPORT';
  readonly heading: string;
  readonly scope: string | undefined;
  readonly material: string | undefined;
  readonly year: number;
  readonly valueUsd: number | undefined;
  readonly massKg: number | undefined;
  readonly massIncomplete: boolean;
  readonly series: string;
  readonly sources: readonly string[];
}

/** One figure for each year of a series, reporter, partner, flow and heading: its value and its mass are two records. */
export function tradeFigures(rows: readonly ObservationRecord[]): TradeFigure[] {
  const traded = rows.filter(
    (row) => (row.quantity === 'TRADE_VALUE' || row.quantity === 'TRADE_MASS') && row.partner !== undefined,
  );
  const groups = Map.groupBy(traded, (row) =>
    [row.series, row.geography, row.partner, row.flow, row.heading].join('\n'),
  );
  return [...groups].flatMap(([key, group]) => figuresOf(key, group));
}

function figuresOf(key: string, group: readonly ObservationRecord[]): TradeFigure[] {
  const values = group.find(({ quantity }) => quantity === 'TRADE_VALUE');
  const masses = group.find(({ quantity }) => quantity === 'TRADE_MASS');
  const first = values ?? masses;
  if (first?.partner === undefined) return [];
  const { geography: reporter, partner, flow = 'IMPORT', heading = '', scope, material, series = '' } = first;
  const incomplete = masses?.extra?.['quantityIncomplete'];
  const years = new Set(group.flatMap((row) => Object.keys(byYearOf(row))));
  return [...years].map((year) => ({
    key: `${key}\n${year}`,
    reporter,
    partner,
    flow,
    heading,
    scope,
    material,
    year: Number(year),
    valueUsd: values === undefined ? undefined : byYearOf(values)[year],
    massKg: masses === undefined ? undefined : byYearOf(masses)[year],
    massIncomplete: Array.isArray(incomplete) && incomplete.includes(year),
    series,
    sources: [...new Set(group.flatMap(({ sources = [] }) => sources))],
  }));
}

function byYearOf({ byYear, value, year }: ObservationRecord): Readonly<Record<string, number>> {
  return byYear ?? (value === undefined ? {} : { [year]: value });
}
