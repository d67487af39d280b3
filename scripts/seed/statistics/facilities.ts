import type { RecordOf } from '../../../src/model/records/tables.ts';
import { number, type RawRow, readRaw, text } from './raw-file.ts';
import type { MadeRow, RawStatistics } from './raw-statistics.ts';

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

type Entity = RecordOf<'entity'>;

/** Mines and plants of a register, with operator and owners; matched to a curated entity where all agrees. */
export function facilities({ folder, known, report, source }: RawStatistics, entities: readonly Entity[]): MadeRow[] {
  const file = 'usgs_mineral_facilities.csv';
  const named = byName(entities);
  const owners = Map.groupBy(readRaw(folder, 'usgs_mineral_facility_owners.csv'), (row) => text(row, 'record_id'));
  return readRaw(folder, file).flatMap((row) => {
    const commodity = text(row, 'commodity');
    const material = known.material(commodity);
    const country = known.country(text(row, 'iso3'));
    if (material === undefined || country === undefined) {
      report.count(file, `unmapped: ${material === undefined ? commodity || 'no commodity' : text(row, 'country')}`);
      return [];
    }
    const [lat, lon] = [number(row, 'latitude'), number(row, 'longitude')];
    const entity = matching(named.get(plain(text(row, 'name'))) ?? [], codeOf(entities, country), lat, lon);
    report.count(file, entity === undefined ? 'taken over, apart' : 'taken over, matched to an entity');
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
        ...capacityOf(row),
        ...(year !== undefined && year >= 1800 && { year }),
        extra: {
          status: text(row, 'status'),
          ...(text(row, 'product') !== '' && { product: text(row, 'product') }),
          ...(text(row, 'product_form') !== '' && { productForm: text(row, 'product_form') }),
        },
        source: source(file),
      },
    ];
  });
}

/** The capacity as registered; a negative one stands for an unknown one. */
function capacityOf(row: RawRow) {
  const capacity = number(row, 'capacity');
  if (capacity === undefined || capacity < 0) return {};
  const unit = units[text(row, 'capacity_unit')] ?? `{${text(row, 'capacity_unit') || 'not stated'}}/a`;
  return { capacity, unit };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function ownersOf(rows: readonly RawRow[]) {
  if (rows.length === 0) return {};
  return {
    owners: rows.map((row) => {
      const percent = number(row, 'owner_pct');
      return { name: text(row, 'owner'), ...(percent !== undefined && percent <= 100 && { share: percent / 100 }) };
    }),
  };
}

/** Entities by each of their names and aliases. */
function byName(entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<Entity>> {
  const named = new Map<string, Set<Entity>>();
  for (const entity of entities) {
    for (const name of [entity.name, ...(entity.aliases ?? [])]) {
      if (name === undefined) continue;
      const found = named.get(plain(name)) ?? new Set();
      named.set(plain(name), found.add(entity));
    }
  }
  return named;
}

/** The one entity in the country that stands near; undefined where none or several do. */
function matching(
  named: Iterable<Entity>,
  code: string,
  lat: number | undefined,
  lon: number | undefined,
): string | undefined {
  const found = [...named].filter(
    (entity) => entity.kind !== 'Country' && entity.country === code && isNear(entity, lat, lon),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

function codeOf(entities: readonly Entity[], country: string): string {
  return entities.find(({ id }) => id === country)?.iso2 ?? country;
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isNear(entity: Entity, lat: number | undefined, lon: number | undefined): boolean {
  if (entity.lat === undefined || entity.lon === undefined || lat === undefined || lon === undefined) return false;
  const radians = Math.PI / 180;
  const a = Math.sin(((lat - entity.lat) * radians) / 2) ** 2;
  const b =
    Math.cos(lat * radians) * Math.cos(entity.lat * radians) * Math.sin(((lon - entity.lon) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(a + b)) <= sameSite;
}
