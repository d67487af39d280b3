import type { CuratedPreference } from './preferred-shares.ts';
import { number, type RawRow, readRaw, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';
import { roundedShare, shareId, shareSeries, unattributed } from './share-series.ts';
import { type CountryTable, countryTables } from './usgs-country-tables.ts';
import { detailOf, geographyOf } from './usgs-subjects.ts';

/** Kilograms in one of the unit. A gas is counted by volume and has none. */
const kilogramsPerUnit: Readonly<Record<string, number | undefined>> = {
  'metric tons': 1e3,
  'thousand metric tons': 1e6,
  'million metric tons': 1e9,
  'thousand metric dry tons': 1e6,
  kilograms: 1,
};

/** Listed countries that make less of the world total than this leave a part that is no rounding. */
const shortList = 0.97;

/** Country shares of world production by the selected tables; the newest year of each is preferred. */
export function usgsCountryShares(raw: RawStatistics, isPreferredElsewhere: CuratedPreference): MadeRow[] {
  const file = 'usgs_mcs2026_world_by_country.csv';
  const rows = readRaw(raw.folder, file).filter((row) => text(row, 'statistic') === 'Production');
  return countryTables.flatMap((table) => {
    const ofTable = rows.filter((row) => isOf(table, row));
    const years = Map.groupBy(ofTable, (row) => Number(text(row, 'year')));
    if (years.size === 0) throw new Error(`${file}: no rows of ${table.commodity}, ${table.detail}`);
    const newest = Math.max(...years.keys());
    return [...years].flatMap(([year, ofYear]) => {
      const isPreferred = year === newest && !isPreferredElsewhere(table.material, table.stage);
      const preference = isPreferred && { preferred: true, preferredReason: 'official statistics, newest year' };
      return sharesOf(table, year, ofYear, raw).map((share) => ({
        ...share,
        ...shareSeries.usgsProduction,
        source: raw.source(file),
        ...preference,
      }));
    });
  });
}

function isOf({ commodity, detail }: CountryTable, row: RawRow): boolean {
  const found = detailOf(row);
  return text(row, 'commodity') === commodity && (found === detail || found.startsWith(`${detail}:`));
}

/** The shares of the countries that are listed with an output, and what is left of the world total. */
function sharesOf(
  { material, stage, detail, weighsCompound }: CountryTable,
  year: number,
  rows: readonly RawRow[],
  { known }: RawStatistics,
) {
  const places = rows.map((row) => ({ row, place: geographyOf(row, known), amount: number(row, 'value') ?? 0 }));
  const [world] = places.filter(({ place }) => place === 'world');
  const countries = places.filter(({ place }) => place !== 'world');
  const listed = countries.reduce((all, { amount }) => all + amount, 0);
  const hidden = countries.some(({ row }) => ['withheld', 'not_available'].includes(text(row, 'value_flag')));
  // A list that leaves countries out is weighed against the printed total, unless rounding makes that the smaller.
  const total = world?.amount ?? 0;
  const isOfWorld = hidden ? listed <= total : listed < shortList * total;
  const whole = isOfWorld ? total : listed;
  const id = (place: string): string => shareId({ ...shareSeries.usgsProduction, year, of: material, stage, place });
  const shares = countries
    .filter(({ amount }) => amount > 0)
    .map(({ row, place, amount }) => {
      if (place === undefined) throw new Error(`no country for ${text(row, 'country')} of ${material}`);
      const kilograms = weighsCompound === true ? undefined : kilogramsPerUnit[text(row, 'unit')];
      return {
        id: id(place === 'other-countries' ? 'others' : place),
        material,
        stage,
        country: place === 'other-countries' ? null : place,
        share: { value: roundedShare(amount / whole) },
        ...(kilograms !== undefined && { tonnes: (amount * kilograms) / 1000 }),
        year,
        derived: true,
        denominator: isOfWorld ? 'WORLD_TOTAL' : 'LISTED_SUM',
        ...(weighsCompound === true && { scope: detail }),
        ...(hidden && { scope: 'world total leaves out withheld countries or is rounded' }),
      };
    });
  const rest = roundedShare(1 - listed / whole);
  return rest <= 0 ? shares : [...shares, { id: id('residual'), material, stage, year, ...unattributed(rest) }];
}
