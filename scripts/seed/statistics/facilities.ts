import { readCsv, type Row } from '../evidence.ts';
import { number, text, type FileReport, type Known } from './data-files.ts';

const stages: Readonly<Record<string, string>> = {
  'Mines and Quarries': 'EXTRACTION',
  Brine: 'EXTRACTION',
  'Mineral Processing Plants': 'PROCESSING',
};
const units: Readonly<Record<string, string>> = {
  'Thousand metric tons': 'kt/a',
  kmt: 'kt/a',
  'Metric tons': 't/a',
  mt: 't/a',
  Kilograms: 'kg/a',
  kg: 'kg/a',
  'million mt': 'Mt/a',
  'Thousand carats': '{thousand carats}/a',
};
/** A curated plant and a registered one of the same name and country are one where they stand so near, in kilometres. */
const sameSite = 25;

/** Mines and plants of a register, with operator and owners; matched to a curated entity where all agrees. */
export function facilities(
  data: string,
  source: string,
  entities: readonly Row[],
  known: Known,
  report: FileReport,
): Row[] {
  const file = 'usgs_mineral_facilities.csv';
  const owners = Map.groupBy(readCsv(data, 'usgs_mineral_facility_owners.csv'), (row) => text(row, 'record_id'));
  return readCsv(data, file).flatMap((row) => {
    const commodity = text(row, 'commodity');
    const material = known.material(commodity);
    const country = known.country(text(row, 'iso3'));
    if (material === undefined || country === undefined) {
      report.count(file, `unmapped: ${material === undefined ? commodity || 'no commodity' : text(row, 'country')}`);
      return [];
    }
    const [lat, lon] = [number(row, 'latitude'), number(row, 'longitude')];
    const entity = matching(entities, text(row, 'name'), country, lat, lon);
    report.count(file, entity === undefined ? 'taken over, apart' : 'taken over, matched to an entity');
    const capacity = number(row, 'capacity');
    const year = number(row, 'capacity_year');
    const operator = text(row, 'operator');
    const stage = stages[text(row, 'facility_type')];
    return [
      {
        id: text(row, 'record_id'),
        name: text(row, 'name') || `${commodity}, not named`,
        country,
        ...(entity !== undefined && { entity }),
        ...(lat !== undefined && lon !== undefined && { lat: round(lat), lon: round(lon) }),
        ...(operator !== '' && { operator }),
        ...ownersOf(owners.get(text(row, 'record_id')) ?? []),
        materials: [material],
        ...(stage !== undefined && { stage }),
        ...(capacity !== undefined &&
          capacity >= 0 && {
            capacity,
            unit: units[text(row, 'capacity_unit')] ?? `{${text(row, 'capacity_unit') || 'not stated'}}/a`,
          }),
        ...(year !== undefined && year >= 1800 && { year }),
        extra: {
          status: text(row, 'status'),
          ...(text(row, 'product') !== '' && { product: text(row, 'product') }),
          ...(text(row, 'product_form') !== '' && { productForm: text(row, 'product_form') }),
        },
        source,
      },
    ];
  });
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function ownersOf(rows: readonly Row[]): Row {
  if (rows.length === 0) return {};
  return {
    owners: rows.map((row) => {
      const percent = number(row, 'owner_pct');
      return { name: text(row, 'owner'), ...(percent !== undefined && percent <= 100 && { share: percent / 100 }) };
    }),
  };
}

function matching(
  entities: readonly Row[],
  name: string,
  country: string,
  lat: number | undefined,
  lon: number | undefined,
): string | undefined {
  const found = entities.filter((row) => {
    const aliases: readonly unknown[] = Array.isArray(row['aliases']) ? row['aliases'] : [];
    const names = [row['name'], ...aliases];
    return (
      names.some((one) => typeof one === 'string' && plain(one) === plain(name)) &&
      isIn(row, country, entities) &&
      isNear(row, lat, lon)
    );
  });
  return found.length === 1 ? String(found[0]?.['id']) : undefined;
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isIn(row: Row, country: string, entities: readonly Row[]): boolean {
  const code = entities.find(({ id }) => id === country)?.['iso2'] ?? country;
  return row['kind'] !== 'Country' && row['country'] === code;
}

function isNear(row: Row, lat: number | undefined, lon: number | undefined): boolean {
  const [otherLat, otherLon] = [row['lat'], row['lon']];
  if (typeof otherLat !== 'number' || typeof otherLon !== 'number' || lat === undefined || lon === undefined)
    return false;
  const radians = Math.PI / 180;
  const a = Math.sin(((lat - otherLat) * radians) / 2) ** 2;
  const b = Math.cos(lat * radians) * Math.cos(otherLat * radians) * Math.sin(((lon - otherLon) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(a + b)) <= sameSite;
}
