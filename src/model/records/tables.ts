import type { z } from 'zod';
import { claimSchema } from './claim.ts';
import { datasetSchema } from './dataset.ts';
import { entitySchema } from './entity.ts';
import { linkSchema } from './link.ts';
import { expectSchema, parameterSchema, policySchema, priceSchema } from './market.ts';
import {
  capacitySchema,
  corridorSchema,
  demandSchema,
  formSchema,
  headquartersSchema,
  membershipSchema,
  needSchema,
  recoverySchema,
  stockSchema,
  supplySchema,
} from './network.ts';
import { ruleSchema } from './rule.ts';
import { scenarioSchema } from './scenario.ts';
import { sourceSchema } from './source.ts';
import { crosswalkSchema, facilitySchema, observationSchema, statisticSchema } from './statistics.ts';

/** The tables of `lodestone/1` and the shape of their records, in canonical order. */
export const recordSchemas = {
  capacity: capacitySchema,
  claim: claimSchema,
  corridor: corridorSchema,
  crosswalk: crosswalkSchema,
  dataset: datasetSchema,
  demand: demandSchema,
  entity: entitySchema,
  expect: expectSchema,
  facility: facilitySchema,
  form: formSchema,
  headquarters: headquartersSchema,
  link: linkSchema,
  membership: membershipSchema,
  need: needSchema,
  observation: observationSchema,
  parameter: parameterSchema,
  policy: policySchema,
  price: priceSchema,
  recovery: recoverySchema,
  rule: ruleSchema,
  scenario: scenarioSchema,
  source: sourceSchema,
  statistic: statisticSchema,
  stock: stockSchema,
  supply: supplySchema,
} as const;

export type TableName = keyof typeof recordSchemas;
export type RecordOf<T extends TableName> = z.infer<(typeof recordSchemas)[T]>;

/** One record with its table and its key there. */
export type TableRecord = {
  [T in TableName]: { readonly table: T; readonly key: string; readonly record: RecordOf<T> };
}[TableName];

/** The target of a reference: a row of a table, an entity or form (`node`), a country code or entity (`place`), or a
 * country code or entity of kind Country (`country`), or a rule by its key, its family or its instrument (`rule`). */
export type ReferenceTarget =
  | 'source'
  | 'entity'
  | 'form'
  | 'node'
  | 'place'
  | 'country'
  | 'geography'
  | 'link'
  | 'claim'
  | 'need'
  | 'rule';

/** The path of a field that names other records. A path goes into lists and objects, such as `statements.source`. */
interface Reference {
  readonly path: string;
  readonly target: ReferenceTarget;
}

interface TableRules {
  /** The fields that identify a record when it has no `id`, in order. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** Fields by which rows are looked up (`GraphStore.rows`). */
  readonly lookups: readonly string[];
  /** Whether a record must name a source unless the data set is synthetic (rule V12). */
  readonly sourced: boolean;
}

function refs(target: ReferenceTarget, ...paths: string[]): Reference[] {
  return paths.map((path) => ({ path, target }));
}

const sources = refs('source', 'sources');
const source = refs('source', 'source');

export const tableRules: { readonly [T in TableName]: TableRules } = {
  capacity: {
    key: ['party', 'form', 'capacityType', 'validFrom'],
    references: [...refs('entity', 'party'), ...refs('node', 'form', 'byProductOf'), ...sources],
    lookups: ['party', 'form'],
    sourced: true,
  },
  claim: {
    key: ['id'],
    references: [...refs('node', 'subject', 'statements.about'), ...refs('source', 'statements.source')],
    lookups: [],
    sourced: true,
  },
  corridor: {
    key: ['id'],
    references: [
      ...refs('place', 'from', 'to'),
      ...refs('node', 'form', 'material', 'alsoMaterials'),
      ...refs('link', 'links'),
      ...sources,
    ],
    lookups: ['material', 'form'],
    sourced: true,
  },
  crosswalk: {
    key: ['dataset', 'key', 'form', 'material'],
    references: [...refs('node', 'form', 'material', 'subjects'), ...source],
    lookups: ['form', 'material'],
    sourced: false,
  },
  dataset: { key: ['id'], references: [], lookups: [], sourced: false },
  demand: {
    key: ['party', 'form'],
    references: [...refs('entity', 'party'), ...refs('node', 'form'), ...sources],
    lookups: ['party'],
    sourced: true,
  },
  entity: {
    key: ['id'],
    references: [
      ...refs('entity', 'partOf', 'owner', 'mineralGroup'),
      ...refs('node', 'makes', 'capacities.item', 'price.item'),
      ...refs('source', 'sources', 'capacities.sources'),
    ],
    lookups: ['partOf', 'iso2'],
    sourced: true,
  },
  expect: { key: ['query', 'variables', 'pointer'], references: [], lookups: [], sourced: false },
  facility: {
    key: ['id'],
    references: [...refs('place', 'country'), ...refs('entity', 'entity'), ...refs('node', 'materials'), ...source],
    lookups: ['country', 'materials', 'entity'],
    sourced: true,
  },
  form: {
    key: ['id'],
    references: [
      ...refs('node', 'element', 'madeFrom', 'contains', 'aliases.evidence'),
      ...refs('entity', 'mineralGroup'),
      ...sources,
    ],
    lookups: ['contains', 'aliases.evidence'],
    sourced: true,
  },
  headquarters: {
    key: ['entity'],
    references: [...refs('entity', 'entity'), ...refs('country', 'country'), ...sources],
    lookups: [],
    sourced: true,
  },
  link: {
    key: ['id'],
    references: [
      ...refs('node', 'from', 'to', 'material', 'product', 'alsoProducts', 'price.item', 'amountPer.of', 'target'),
      ...refs('entity', 'policy'),
      ...refs('source', 'sources', 'amountPer.source'),
    ],
    lookups: ['policy'],
    sourced: true,
  },
  membership: {
    key: ['bloc', 'member', 'validFrom'],
    references: [...refs('entity', 'bloc'), ...refs('place', 'member'), ...refs('link', 'links'), ...sources],
    lookups: ['bloc', 'member'],
    sourced: true,
  },
  need: {
    key: ['id'],
    references: [
      ...refs('entity', 'buyer'),
      ...refs('rule', 'procurementRules'),
      ...refs('node', 'form', 'perUnit.of'),
      ...refs('place', 'needCountry'),
      ...refs('link', 'via'),
      ...refs('source', 'sources', 'perUnit.source', 'amountFloor.source'),
    ],
    lookups: ['buyer', 'form'],
    sourced: true,
  },
  observation: {
    key: ['id'],
    references: [
      ...refs('place', 'partner'),
      ...refs('geography', 'geography'),
      ...refs('node', 'material'),
      ...sources,
    ],
    lookups: ['subject', 'material', 'geography', 'partner'],
    sourced: true,
  },
  parameter: { key: ['id'], references: sources, lookups: [], sourced: false },
  policy: {
    key: ['id'],
    references: [...refs('node', 'form'), ...refs('entity', 'members'), ...source],
    lookups: ['form'],
    sourced: true,
  },
  price: {
    key: ['party', 'form', 'market', 'at'],
    references: [...refs('entity', 'party'), ...refs('node', 'form'), ...source],
    lookups: ['party', 'form'],
    sourced: true,
  },
  recovery: {
    key: ['party'],
    references: [...refs('entity', 'party'), ...sources],
    lookups: ['party'],
    sourced: true,
  },
  rule: {
    key: ['id'],
    references: [
      ...refs('entity', 'instrument'),
      ...refs('node', 'forms'),
      ...refs('country', 'countries'),
      ...sources,
    ],
    lookups: ['rule', 'instrument'],
    sourced: true,
  },
  scenario: { key: ['id'], references: [], lookups: [], sourced: false },
  source: { key: ['id'], references: [], lookups: [], sourced: false },
  statistic: {
    key: ['id'],
    references: [
      ...refs('node', 'material', 'form', 'product'),
      ...refs('country', 'country'),
      ...refs('geography', 'geography'),
      ...refs('claim', 'claim'),
      ...source,
    ],
    lookups: ['material', 'form', 'product', 'country'],
    sourced: true,
  },
  stock: {
    key: ['holder', 'form', 'asOf'],
    references: [...refs('entity', 'holder', 'claimants'), ...refs('node', 'form'), ...sources],
    lookups: ['holder', 'form'],
    sourced: true,
  },
  supply: {
    key: ['id'],
    references: [
      ...refs('need', 'need'),
      ...refs('entity', 'buyer', 'supplier', 'upstreamSite'),
      ...refs('node', 'form'),
      ...refs('place', 'supplierCountry'),
      ...refs('link', 'links'),
      ...refs('claim', 'claim'),
      ...sources,
    ],
    lookups: ['need', 'supplier', 'links', 'buyer'],
    sourced: true,
  },
};

/** The names of the tables in canonical order, which is alphabetical. */
export const tableNames: readonly TableName[] = tableNamesOf(recordSchemas);

function tableNamesOf<T extends object>(tables: T): readonly (keyof T & string)[] {
  return Object.keys(tables)
    .filter((name): name is keyof T & string => name in tables)
    .toSorted();
}

/** Whether a text names a table of the format. */
export function isTableName(text: string): text is TableName {
  return Object.hasOwn(recordSchemas, text);
}
