import type DataLoader from 'dataloader';
import { DomainError } from '../errors.ts';
import type { Day } from '../model/partial-date.ts';
import type { FacilityRecord, ObservationRecord, StatisticRecord } from '../model/records/statistics.ts';
import { stageOf, wordIn, type Stage } from '../model/vocabulary.ts';
import { connectionOfList, type Connection } from './connection.ts';
import type { PageArguments } from './cursor.ts';

export const producedQuantities = ['PRODUCTION', 'CAPACITY', 'RESERVES'] as const;

/** A figure of production, capacity or reserves, from either of the two tables that hold such figures. */
export interface ProductionFigure {
  readonly key: string;
  readonly material: string | undefined;
  readonly form: string | undefined;
  readonly stage: Stage | undefined;
  readonly quantity: (typeof producedQuantities)[number];
  /** Key of a country, `world`, or `other-countries`. */
  readonly place: string;
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly flag: string | undefined;
  readonly qualifier: ObservationRecord['qualifier'];
  readonly unit: string;
  readonly year: number;
  readonly series: string;
  readonly scope: string | undefined;
  readonly estimated: boolean;
  readonly sources: readonly string[];
}

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

interface Readers {
  readonly observations: Readonly<
    Record<'subject' | 'material' | 'geography' | 'partner', DataLoader<string, ObservationRecord[]>>
  >;
  readonly statistics: Readonly<Record<'material' | 'form' | 'country', DataLoader<string, StatisticRecord[]>>>;
  readonly facilities: Readonly<Record<'materials' | 'country', DataLoader<string, FacilityRecord[]>>>;
}

export interface ProductionArguments extends PageArguments {
  readonly at?: Day | null | undefined;
  readonly quantity?: ProductionFigure['quantity'] | null | undefined;
  readonly material?: string | null | undefined;
}

export interface TradeArguments extends PageArguments {
  readonly year?: number | null | undefined;
  readonly flow?: TradeFigure['flow'] | null | undefined;
  readonly material?: string | null | undefined;
}

const byPlace = { name: 'production', length: 6 };
const byHeading = { name: 'trade', length: 5 };
const byKey = { name: 'facilities', length: 1 };

/** Figures of public statistics by material and by country. */
export function createStatisticsReader({ observations, statistics, facilities }: Readers) {
  const ofMaterial = async (key: string): Promise<ObservationRecord[]> =>
    distinct((await Promise.all([observations.subject.load(key), observations.material.load(key)])).flat());
  return {
    async productionOf(key: string, args: ProductionArguments): Promise<Connection<ProductionFigure>> {
      const [observed, material, form] = await Promise.all([
        ofMaterial(key),
        statistics.material.load(key),
        statistics.form.load(key),
      ]);
      return productionPage(
        [...observed.flatMap(observedFigure), ...distinct([...material, ...form]).flatMap(statedFigure)],
        args,
      );
    },
    async productionIn(country: string, args: ProductionArguments): Promise<Connection<ProductionFigure>> {
      const [observed, shares] = await Promise.all([
        observations.geography.load(country),
        statistics.country.load(country),
      ]);
      const figures = [...observed.flatMap(observedFigure), ...shares.flatMap(statedFigure)];
      return productionPage(
        figures.filter(
          ({ material, form }) => args.material == null || material === args.material || form === args.material,
        ),
        args,
      );
    },
    async tradeOf(key: string, args: TradeArguments): Promise<Connection<TradeFigure>> {
      return tradePage(await ofMaterial(key), args);
    },
    async tradeOfCountry(country: string, args: TradeArguments): Promise<Connection<TradeFigure>> {
      const found = await Promise.all([observations.geography.load(country), observations.partner.load(country)]);
      return tradePage(distinct(found.flat()), args);
    },
    async governance(country: string): Promise<ObservationRecord[]> {
      const found = await observations.geography.load(country);
      return found
        .filter(({ quantity }) => quantity === 'GOVERNANCE')
        .toSorted((a, b) => b.year - a.year || order(a) - order(b));
    },
    async facilities({
      material,
      country,
      ...page
    }: PageArguments & {
      readonly material?: string | null | undefined;
      readonly country?: string | null | undefined;
    }): Promise<Connection<FacilityRecord>> {
      if (material == null && country == null) {
        throw new DomainError(
          'BAD_USER_INPUT',
          '`facilities` needs a `material` or a `country`; give at least one of them.',
        );
      }
      const found =
        material == null ? await facilities.country.load(country ?? '') : await facilities.materials.load(material);
      const rows = found.filter((facility) => country == null || facility.country === country);
      return connectionOfList(rows, ({ id }) => [id], byKey, page);
    },
  };
}

export const governanceOrder = ['va', 'pv', 'ge', 'rq', 'rl', 'cc', 'mean'] as const;

function order({ heading }: ObservationRecord): number {
  return governanceOrder.findIndex((word) => word === heading);
}

function distinct<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function observedFigure(row: ObservationRecord): ProductionFigure[] {
  const quantity = wordIn(producedQuantities, worldWords[row.quantity] ?? row.quantity);
  if (quantity === undefined) return [];
  return [
    {
      key: row.id,
      material: row.material,
      form: row.subject === row.material ? undefined : row.subject,
      stage: row.stage === undefined ? undefined : stageOf(row.stage),
      quantity,
      place: row.geography,
      value: row.value,
      low: row.low,
      high: row.high,
      flag: row.flag,
      qualifier: row.qualifier,
      unit: row.unit,
      year: row.year,
      series: row.series ?? 'not stated',
      scope: row.scope,
      estimated: row.estimated ?? false,
      sources: row.sources ?? [],
    },
  ];
}

/** The words for outputs in the compiled evidence. */
const worldWords: Readonly<Record<string, string>> = {
  WORLD_OUTPUT: 'PRODUCTION',
  WORLD_MINE_OUTPUT: 'PRODUCTION',
  NATIONAL_OUTPUT: 'PRODUCTION',
  WORLD_CAPACITY: 'CAPACITY',
};

/** A country share with an amount is also a figure of production, and is not recorded twice. */
function statedFigure(row: StatisticRecord): ProductionFigure[] {
  if (row.tonnes === undefined || row.residual === true) return [];
  return [
    {
      key: row.id,
      material: row.material,
      form: row.form ?? row.product,
      stage: stageOf(row.stage),
      quantity: 'PRODUCTION',
      place: row.country ?? 'other-countries',
      value: row.tonnes,
      low: undefined,
      high: undefined,
      flag: undefined,
      qualifier: row.qualifier,
      unit: 't/a',
      year: row.year,
      series: row.series,
      scope: row.scope,
      estimated: false,
      sources: row.source === undefined ? [] : [row.source],
    },
  ];
}

function productionPage(
  figures: readonly ProductionFigure[],
  { at, quantity, ...page }: ProductionArguments,
): Connection<ProductionFigure> {
  const wanted = figures.filter((figure) => quantity == null || figure.quantity === quantity);
  return connectionOfList(at == null ? wanted : newestBy(wanted, Number(at.slice(0, 4))), placeKey, byPlace, page);
}

function placeKey({ quantity, series, year, stage, place, key }: ProductionFigure): string[] {
  return [quantity, series, String(9999 - year), stage ?? '', place, key];
}

/** The newest figures of each series and quantity that are not later than the given year. */
function newestBy(figures: readonly ProductionFigure[], year: number): ProductionFigure[] {
  const seriesOf = (one: ProductionFigure): string =>
    [one.quantity, one.series, one.material, one.form, one.stage, one.scope].join('\n');
  const groups = Map.groupBy(
    figures.filter((figure) => figure.year <= year),
    seriesOf,
  );
  return [...groups.values()].flatMap((group) => {
    const newest = Math.max(...group.map((figure) => figure.year));
    return group.filter((figure) => figure.year === newest);
  });
}

function tradePage(
  rows: readonly ObservationRecord[],
  { year, flow, material, ...page }: TradeArguments,
): Connection<TradeFigure> {
  const traded = rows.filter(
    (row) => (row.quantity === 'TRADE_VALUE' || row.quantity === 'TRADE_MASS') && row.partner !== undefined,
  );
  const groups = Map.groupBy(traded, (row) =>
    [row.series, row.geography, row.partner, row.flow, row.heading].join('\n'),
  );
  const figures = [...groups].flatMap(([key, group]) => tradeFigures(key, group));
  const wanted = figures.filter(
    (figure) =>
      (year == null || figure.year === year) &&
      (flow == null || figure.flow === flow) &&
      (material == null || figure.material === material),
  );
  return connectionOfList(wanted, headingKey, byHeading, page);
}

function headingKey({ year, heading, flow, partner, key }: TradeFigure): string[] {
  return [String(9999 - year), heading, flow, partner, key];
}

function tradeFigures(key: string, group: readonly ObservationRecord[]): TradeFigure[] {
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
