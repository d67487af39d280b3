import type DataLoader from 'dataloader';
import { DomainError } from '../errors.ts';
import type { Day } from '../model/partial-date.ts';
import type { FacilityRecord, ObservationRecord, StatisticRecord } from '../model/records/statistics.ts';
import { connectionOfList, type Connection } from './connection.ts';
import type { PageArguments } from './cursor.ts';
import { type ProductionFigure, productionFigures, newestOfSeries } from '../model/figures/production-figures.ts';
import { type TradeFigure, tradeFigures } from '../model/figures/trade-figures.ts';
import { governanceFigures } from '../model/figures/governance.ts';
import { within } from '../model/number-bounds.ts';

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
      return productionPage(productionFigures(observed, distinct([...material, ...form])), args);
    },
    async productionIn(country: string, args: ProductionArguments): Promise<Connection<ProductionFigure>> {
      const [observed, shares] = await Promise.all([
        observations.geography.load(country),
        statistics.country.load(country),
      ]);
      const figures = productionFigures(observed, shares);
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
      return governanceFigures(await observations.geography.load(country));
    },
    async facilities({
      material,
      country,
      ...page
    }: PageArguments & {
      readonly material?: string | null | undefined;
      readonly country?: string | null | undefined;
    }): Promise<Connection<FacilityRecord> & { readonly reason: string | undefined }> {
      if (material == null && country == null) {
        throw new DomainError(
          'BAD_USER_INPUT',
          '`facilities` needs a `material` or a `country`; give at least one of them.',
        );
      }
      const found =
        material == null ? await facilities.country.load(country ?? '') : await facilities.materials.load(material);
      const rows = found.filter((facility) => country == null || facility.country === country);
      return {
        ...connectionOfList(rows, ({ id }) => [id], byKey, page),
        reason: rows.length > 0 ? undefined : noFacility(material ?? undefined, country ?? undefined),
      };
    },
  };
}

/** The registers leave out whole countries, so that an empty list says nothing of a country. */
function noFacility(material: string | undefined, country: string | undefined): string {
  const what = material === undefined ? 'no facility' : `no facility of "${material}"`;
  const where = country === undefined ? '' : ` in "${country}"`;
  return `The registers of the data set hold ${what}${where}. They do not cover every country, so there may be some.`;
}

function distinct<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function productionPage(
  figures: readonly ProductionFigure[],
  { at, quantity, ...page }: ProductionArguments,
): Connection<ProductionFigure> {
  const wanted = figures.filter((figure) => quantity == null || figure.quantity === quantity);
  return connectionOfList(
    at == null ? wanted : newestOfSeries(wanted, Number(at.slice(0, 4))),
    placeKey,
    byPlace,
    page,
  );
}

function placeKey({ quantity, series, year, stage, place, key }: ProductionFigure): string[] {
  return [quantity, series, String(9999 - year), stage ?? '', place, key];
}

function tradePage(
  rows: readonly ObservationRecord[],
  { year, flow, material, ...page }: TradeArguments,
): Connection<TradeFigure> {
  if (year != null) within('year', year);
  const wanted = tradeFigures(rows).filter(
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
