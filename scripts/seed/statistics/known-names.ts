import { compareText } from '../../../src/model/keys/canonical.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { readRaw, slug, text } from './raw-file.ts';

/** Names that publishers use for a material of this graph, where the spelling alone does not tell. */
const otherNames: Readonly<Record<string, string>> = {
  aluminum: 'aluminium',
  barite: 'barytes',
  baryte: 'barytes',
  bauxite: 'aluminium',
  'bauxite-and-alumina': 'aluminium',
  borate: 'borates',
  boron: 'borates',
  'helium-and-rare-gases': 'helium',
  hrees: 'heavy-rare-earths',
  'kaolin-clay': 'kaolin',
  lrees: 'light-rare-earths',
  'magnesium-metal': 'magnesium',
  'natural-graphite': 'graphite',
  phosphate: 'phosphate-rock',
  phosphorous: 'phosphorus',
  'heavy-rare-earths-elements': 'heavy-rare-earths',
  'rare-earth-elements': 'rare-earths',
  silicon: 'silicon-metal',
  sulphur: 'sulfur',
  'talc-and-pyrophyllite': 'talc',
  'titanium-and-titanium-dioxide': 'titanium',
  'titanium-mineral-concentrates': 'titanium',
  'titanium-titanium-dioxide': 'titanium',
  'titanium-ores': 'titanium',
  'zirconium-and-hafnium': 'zirconium',
};

/**
 * The form of a made record where one raw row counts several forms together and the crosswalk gives them the same scope.
 * Other rows of several such forms go to the first form by name.
 */
const formOfSharedRow: ReadonlyMap<string, string> = new Map([
  [rowKey('usgs_mcs2026_world_by_country', 'LITHIUM | Mine production'), 'spodumene-concentrate'],
  [rowKey('eu_crm2023_eu_sourcing_shares', 'Neodymium | processing'), 'neodymium-oxide'],
  [rowKey('eu_crm2023_eu_sourcing_shares', 'Praseodymium | processing'), 'praseodymium-oxide'],
  [rowKey('usitc_us_trade_hts4_partner_year', '2825'), 'lithium-hydroxide'],
]);

function rowKey(dataset: string, key: string): string {
  return `${dataset}\n${key.toLowerCase()}`;
}

/** Finds what names and codes of raw files mean in this graph. */
export interface Known {
  /** The key of a material by a publisher's name; undefined: it is not in this graph. */
  readonly material: (name: string) => string | undefined;
  /** The key of a country by ISO 3166-1 alpha-3, else its alpha-2 code; undefined: no country. */
  readonly country: (iso3: string) => string | undefined;
  /** The forms to which the crosswalk maps a row key, narrowest scope first; the first is the form of a made record. */
  readonly forms: (dataset: string, key: string) => readonly Mapping[];
}

export interface Mapping {
  readonly form: string;
  readonly material: string;
  readonly stage: string;
  readonly scope: number;
}

type NamedEntity = Pick<RecordOf<'entity'>, 'id' | 'kind' | 'iso3'>;

/** Reads the names that the curated tables give to things. */
export function knownNames(
  entities: readonly NamedEntity[],
  crosswalk: readonly RecordOf<'crosswalk'>[],
  folder: string,
): Known {
  const ids = new Set(entities.map(({ id }) => id));
  const byIso3 = new Map(
    entities.flatMap(({ id, kind, iso3 }) => (kind === 'Country' && iso3 !== undefined ? [[iso3, id] as const] : [])),
  );
  const codes = new Map(readRaw(folder, 'countries.csv').map((row) => [text(row, 'iso3'), text(row, 'iso2')]));
  const mappings = Map.groupBy(crosswalk, ({ dataset, key }) => rowKey(dataset, key));
  return {
    material(name) {
      const key = slug(name);
      const found = otherNames[key] ?? key;
      return ids.has(found) ? found : undefined;
    },
    country(iso3) {
      const code = codes.get(iso3);
      return byIso3.get(iso3) ?? (code === '' ? undefined : code);
    },
    forms(dataset, key) {
      const row = rowKey(dataset, key);
      const first = formOfSharedRow.get(row);
      return (mappings.get(row) ?? [])
        .map(({ form = '', material = '', stage = '', scope = 0 }) => ({ form, material, stage, scope }))
        .toSorted(
          (a, b) =>
            a.scope - b.scope ||
            Number(b.form === first) - Number(a.form === first) ||
            compareText(a.form, b.form) ||
            compareText(a.material, b.material),
        );
    },
  };
}
