import { europeanUnion } from '../../model/keys/country-code.ts';
import type { Day } from '../../model/partial-date.ts';
import { firstDay } from '../../model/partial-date.ts';
import { createPairMap, type ReadonlyPairMap } from '../../model/pair-map.ts';
import { tableRules, type RecordOf, type TableName, type TableRecord } from '../../model/records/tables.ts';
import type { EntityRecord } from '../../model/records/entity.ts';
import type { FormRecord, NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import type { ObservationRecord, StatisticRecord } from '../../model/records/statistics.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import type { ObservationQuantity } from '../../model/vocabulary.ts';

/** The tables that networks are built from. */
export const evidenceTables = [
  'capacity',
  'claim',
  'corridor',
  'crosswalk',
  'dataset',
  'demand',
  'entity',
  'form',
  'headquarters',
  'link',
  'membership',
  'need',
  'observation',
  'parameter',
  'recovery',
  'rule',
  'scenario',
  'source',
  'statistic',
  'stock',
  'supply',
] as const satisfies readonly TableName[];
type EvidenceTable = (typeof evidenceTables)[number];

/** The observations that the building rules (N2, S5, U6) and the EU's formula of supply risk use. Others are only shown. */
const quantities = new Set<ObservationQuantity>([
  'WORLD_OUTPUT',
  'NATIONAL_OUTPUT',
  'PLANT_OUTPUT',
  'NATIONAL_USE',
  'NET_IMPORT_RELIANCE',
  'SCRAP_SHARE_OF_OUTPUT',
  'GOVERNANCE',
  'EOL_RECYCLING_INPUT_RATE',
  'SUBSTITUTION_INDEX_SUPPLY_RISK',
  'HHI_WGI_T_GLOBAL_SUPPLY',
  'HHI_WGI_T_SOURCING',
]);

/** All records of one revision, indexed for the building rules. Immutable. */
export interface Evidence {
  readonly dataset: RecordOf<'dataset'> | undefined;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** Keys of the entities whose country is that of a recorded head office. */
  readonly headOffices: ReadonlySet<string>;
  /** Forms by key, in key order. */
  readonly forms: ReadonlyMap<string, FormRecord>;
  readonly needs: readonly NeedRecord[];
  readonly needsOf: ReadonlyMap<string, readonly NeedRecord[]>;
  /** Supplies by buyer and form. */
  readonly suppliesOf: ReadonlyPairMap<string, string, readonly SupplyRecord[]>;
  readonly supplies: readonly SupplyRecord[];
  /** The forms for which a buyer has recorded supplies. */
  readonly formsSuppliedTo: ReadonlyMap<string, readonly string[]>;
  readonly statistics: readonly StatisticRecord[];
  readonly crosswalk: readonly RecordOf<'crosswalk'>[];
  readonly corridors: readonly RecordOf<'corridor'>[];
  readonly memberships: readonly RecordOf<'membership'>[];
  /** Observations that rules use, by subject. */
  readonly observationsOf: ReadonlyMap<string, readonly ObservationRecord[]>;
  readonly links: readonly LinkRecord[];
  readonly claims: readonly RecordOf<'claim'>[];
  readonly capacities: readonly RecordOf<'capacity'>[];
  /** Rows of the table of capacities by party. */
  readonly capacitiesOf: ReadonlyMap<string, readonly RecordOf<'capacity'>[]>;
  readonly stocks: readonly RecordOf<'stock'>[];
  readonly demands: readonly RecordOf<'demand'>[];
  readonly recoveries: readonly RecordOf<'recovery'>[];
  /** Versions of rules, in key order. */
  readonly rules: readonly RecordOf<'rule'>[];
  readonly parameters: readonly RecordOf<'parameter'>[];
  /** The saved scenarios of the data set, by key, in key order. */
  readonly scenarios: ReadonlyMap<string, RecordOf<'scenario'>>;
  readonly sources: ReadonlyMap<string, RecordOf<'source'>>;
  /** ISO code of an entity that is a country, by key. */
  readonly codeOfCountry: ReadonlyMap<string, string>;
  /** Key of the country entity of an ISO code. */
  readonly countryOfCode: ReadonlyMap<string, string>;
  /** Keys of the blocs that the code `EU` stands for, by their own records, in key order. */
  readonly unions: readonly string[];
}

/** Supplies that name their buyer and form, grouped by both. */
export function suppliesByBuyerAndForm(supplies: Iterable<SupplyRecord>): Evidence['suppliesOf'] {
  const found = createPairMap<string, string, SupplyRecord[]>();
  for (const supply of supplies) found.remembered(supply.buyer ?? '', supply.form ?? '', () => []).push(supply);
  return found;
}

/** Indexes the records of a data set for the building rules. */
export function createEvidence(records: Iterable<TableRecord>): Evidence {
  const tables = tablesOf(records);
  const needs = tables.need.toSorted(byId);
  const supplied = suppliesByBuyer(tables.supply.toSorted(byId), needs);
  const entities = withHeadOffices(tables.entity, tables.headquarters);
  const codes = tables.entity.flatMap(({ id, kind, iso2, country }) => {
    const code = iso2 ?? country;
    return kind === 'Country' && code !== undefined ? [[id, code] as const] : [];
  });
  return {
    dataset: tables.dataset[0],
    entities,
    headOffices: new Set(
      tables.entity.flatMap(({ id, country }) =>
        country === undefined && entities.get(id)?.country !== undefined ? [id] : [],
      ),
    ),
    forms: new Map(tables.form.toSorted(byId).map((form) => [form.id, form])),
    needs,
    needsOf: Map.groupBy(needs, ({ buyer }) => buyer),
    ...supplied,
    statistics: tables.statistic,
    crosswalk: tables.crosswalk,
    corridors: tables.corridor.toSorted(byId),
    memberships: tables.membership,
    observationsOf: Map.groupBy(tables.observation, ({ subject }) => subject),
    links: tables.link,
    claims: tables.claim,
    capacities: tables.capacity,
    capacitiesOf: Map.groupBy(tables.capacity, ({ party }) => party),
    stocks: tables.stock,
    demands: tables.demand,
    recoveries: tables.recovery,
    rules: tables.rule.toSorted(byId),
    parameters: tables.parameter,
    scenarios: new Map(tables.scenario.toSorted(byId).map((scenario) => [scenario.id, scenario])),
    sources: new Map(tables.source.map((source) => [source.id, source])),
    codeOfCountry: new Map(codes),
    countryOfCode: new Map(codes.map(([id, code]) => [code, id])),
    unions: tables.entity.toSorted(byId).flatMap(({ id, iso2 }) => (iso2 === europeanUnion ? [id] : [])),
  };
}

type Tables = { [T in EvidenceTable]: RecordOf<T>[] };

function tablesOf(records: Iterable<TableRecord>): Tables {
  const tables: Tables = {
    capacity: [],
    claim: [],
    corridor: [],
    crosswalk: [],
    dataset: [],
    demand: [],
    entity: [],
    form: [],
    headquarters: [],
    link: [],
    membership: [],
    need: [],
    observation: [],
    parameter: [],
    recovery: [],
    rule: [],
    scenario: [],
    source: [],
    statistic: [],
    stock: [],
    supply: [],
  };
  for (const record of records) addTo(tables, record);
  return tables;
}

function addTo(tables: Tables, entry: TableRecord): void {
  switch (entry.table) {
    case 'observation':
      if (quantities.has(entry.record.quantity)) tables.observation.push(entry.record);
      return;
    case 'capacity':
      return void tables.capacity.push(entry.record);
    case 'claim':
      return void tables.claim.push(entry.record);
    case 'corridor':
      return void tables.corridor.push(entry.record);
    case 'crosswalk':
      return void tables.crosswalk.push(entry.record);
    case 'dataset':
      return void tables.dataset.push(entry.record);
    case 'demand':
      return void tables.demand.push(entry.record);
    case 'entity':
      return void tables.entity.push(entry.record);
    case 'form':
      return void tables.form.push(entry.record);
    case 'headquarters':
      return void tables.headquarters.push(entry.record);
    case 'link':
      return void tables.link.push(entry.record);
    case 'membership':
      return void tables.membership.push(entry.record);
    case 'need':
      return void tables.need.push(entry.record);
    case 'parameter':
      return void tables.parameter.push(entry.record);
    case 'recovery':
      return void tables.recovery.push(entry.record);
    case 'rule':
      return void tables.rule.push(entry.record);
    case 'scenario':
      return void tables.scenario.push(entry.record);
    case 'source':
      return void tables.source.push(entry.record);
    case 'statistic':
      return void tables.statistic.push(entry.record);
    case 'stock':
      return void tables.stock.push(entry.record);
    case 'supply':
      return void tables.supply.push(entry.record);
    default:
  }
}

/** Supplies grouped by buyer and form. A supply that names only its need gets the buyer and form of that need. */
function suppliesByBuyer(
  recorded: readonly SupplyRecord[],
  needs: readonly NeedRecord[],
): Pick<Evidence, 'supplies' | 'suppliesOf' | 'formsSuppliedTo'> {
  const suppliesOf = createPairMap<string, string, SupplyRecord[]>();
  const formsSuppliedTo = new Map<string, string[]>();
  const listOf = (buyer = '', form = ''): SupplyRecord[] => {
    const known = suppliesOf.get(buyer, form);
    if (known !== undefined) return known;
    const list: SupplyRecord[] = [];
    suppliesOf.set(buyer, form, list);
    if (form !== '') formsSuppliedTo.set(buyer, [...(formsSuppliedTo.get(buyer) ?? []), form]);
    return list;
  };
  const byNeed = new Map<string, { readonly need: NeedRecord; list?: SupplyRecord[] }>(
    needs.map((need) => [need.id, { need }]),
  );
  const supplies = recorded.map((supply) => {
    const named = supply.need === undefined ? undefined : byNeed.get(supply.need);
    if (named === undefined) {
      listOf(supply.buyer, supply.form).push(supply);
      return supply;
    }
    const { buyer, form } = named.need;
    const whole = { ...supply, buyer, form };
    // The list is looked up once per need, because there may be many thousand supplies.
    (named.list ??= listOf(buyer, form)).push(whole);
    return whole;
  });
  return { supplies, suppliesOf, formsSuppliedTo };
}

function withHeadOffices(
  entities: readonly EntityRecord[],
  headquarters: readonly RecordOf<'headquarters'>[],
): ReadonlyMap<string, EntityRecord> {
  const countries = new Map(headquarters.map(({ entity, country }) => [entity, country]));
  return new Map(
    entities.map((entity) => {
      const country = entity.country ?? countries.get(entity.id);
      return [entity.id, country === undefined ? entity : { ...entity, country }];
    }),
  );
}

/** Tables that identify parties and their places. */
const identifying: ReadonlySet<string> = new Set<TableName>(['entity', 'headquarters']);

/**
 * The records that were published by a day. A record is removed if all of its sources were published later. A record with
 * an undated source, or without one, is kept (rule T1). Entities always stay, but without capacities that were published
 * later. A version of a rule is removed if it became public later.
 */
export function knownAt(records: readonly TableRecord[], day: Day): readonly TableRecord[] {
  const late = new Set(
    records.flatMap(({ table, record }) =>
      table === 'source' && record.date !== undefined && firstDay(record.date) > day ? [record.id] : [],
    ),
  );
  const isKnown = (named: readonly string[]): boolean =>
    named.length === 0 || named.some((source) => !late.has(source));
  return records
    .filter((entry) => identifying.has(entry.table) || (isKnown(sourcesNamedBy(entry)) && isPublic(entry, day)))
    .map((entry): TableRecord => {
      if (entry.table !== 'entity' || entry.record.capacities === undefined) return entry;
      const capacities = entry.record.capacities.filter(({ sources = [] }) => isKnown(sources));
      return { ...entry, record: { ...entry.record, capacities } };
    });
}

function isPublic({ table, record }: TableRecord, day: Day): boolean {
  return table !== 'rule' || record.knownFrom === undefined || firstDay(record.knownFrom) <= day;
}

function sourcesNamedBy({ table, record }: TableRecord): readonly string[] {
  if (!tableRules[table].sourced) return [];
  if ('statements' in record) return record.statements.map(({ source }) => source);
  if ('sources' in record && record.sources !== undefined) return record.sources;
  return 'source' in record && record.source !== undefined ? [record.source] : [];
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
