import { readCsv, type Row } from '../evidence.ts';

/** Which rows of a data file went where; printed at the end, so that nothing is lost unseen. */
export class FileReport {
  private readonly counts = new Map<string, Map<string, number>>();

  count(file: string, what: string, rows = 1): void {
    const ofFile = this.counts.get(file) ?? new Map<string, number>();
    ofFile.set(what, (ofFile.get(what) ?? 0) + rows);
    this.counts.set(file, ofFile);
  }

  lines(): string[] {
    return [...this.counts].flatMap(([file, ofFile]) =>
      [...ofFile].map(([what, rows]) => `data\t${file}\t${what}\t${rows}`),
    );
  }
}

/** The cell of a row as text; empty where it is absent. */
export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value.trim() : '';
}

/** The cell of a row as a number; undefined where it is empty or no number. */
export function number(row: Row, column: string): number | undefined {
  const value = text(row, column).replaceAll(',', '');
  return value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** Names of materials in the spelling of keys: "Natural Graphite" gives natural-graphite. */
export function slug(name: string): string {
  return name
    .replaceAll(/\(.*?\)/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Names that publishers use for a material of this graph, where the spelling alone does not tell. */
const otherNames: Readonly<Record<string, string>> = {
  aluminum: 'aluminium',
  barite: 'barytes',
  bauxite: 'aluminium',
  'bauxite-and-alumina': 'aluminium',
  borate: 'borates',
  boron: 'borates',
  'helium-and-rare-gases': 'helium',
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

/** Finds what names and codes of data files mean in this graph. */
export interface Known {
  /** The key of a material by a publisher's name; undefined: it is not in this graph. */
  material(name: string): string | undefined;
  /** The key of a country by ISO 3166-1 alpha-3, else its alpha-2 code; undefined: no country. */
  country(iso3: string): string | undefined;
  /** The forms to which the crosswalk maps a row key, narrowest scope first. */
  forms(dataset: string, key: string): readonly Mapping[];
}

export interface Mapping {
  readonly form: string;
  readonly material: string;
  readonly stage: string;
  readonly scope: number;
}

/** Reads the names that the compiled evidence gives to things. */
export function knownNames(entities: readonly Row[], crosswalk: readonly Row[], data: string): Known {
  const ids = new Set(entities.map(({ id }) => String(id)));
  const byIso3 = new Map(
    entities.flatMap((row) =>
      row['kind'] === 'Country' && typeof row['iso3'] === 'string' ? [[row['iso3'], String(row['id'])] as const] : [],
    ),
  );
  const codes = new Map(readCsv(data, 'countries.csv').map((row) => [text(row, 'iso3'), text(row, 'iso2')]));
  const mappings = Map.groupBy(crosswalk, (row) => `${text(row, 'dataset')}\n${text(row, 'key').toLowerCase()}`);
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
    forms: (dataset, key) =>
      (mappings.get(`${dataset}\n${key.toLowerCase()}`) ?? [])
        .map((row) => ({
          form: text(row, 'form'),
          material: text(row, 'material'),
          stage: text(row, 'stage'),
          scope: Number(row['scope'] ?? 0),
        }))
        .toSorted((a, b) => a.scope - b.scope),
  };
}
