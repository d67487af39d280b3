import * as fc from 'fast-check';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import type { TableRecord } from '../../../src/model/records/tables.ts';
import type { ClaimRequest, EntityFilter, LinkRequest, PageRequest } from '../../../src/store/graph-store.ts';
import { days, names, periods } from './oracle.ts';

/** Small graphs over a few keys, so that filters, ties and loops meet something; and questions about them. */

/** Keys in lower case, so that one that serves as a name is its own order; some look like queries. */
const keys = [
  'a',
  'b',
  'a:b',
  "x'; drop table record; --",
  '"q"',
  '["a"]',
  '{}',
  '%',
  '_',
  '\\',
  'ß',
  'null',
  '\u{FA0E}',
  '\u{10428}',
] as const;
const sources = ['source-1', "source '2'", 'source-%'];
const entityKinds = ['Mine', 'Company', 'Mineral', 'Country'] as const;
const linkKinds = ['SUPPLIES', 'OWNS', 'EXTRACTS'] as const;
const roles = ['ORE', 'öre', "' OR 1=1 --"];
const countries = ['US', 'CN', 'AU'];
const attributes = ['PRICE', 'OWNER'] as const;
const conflicts = ['TRUE_CONFLICT', 'DIFFERENT_SCOPE', 'CHANGES_OVER_TIME'] as const;
const stages = ['EXTRACTION', 'PROCESSING', 'PRODUCT'] as const;
const statuses = ['OPERATING', 'PLANNED'] as const;
const types = ['TARIFF', 'MOU'] as const;

const key = fc.constantFrom(...keys);
const period = fc.constantFrom(...periods.map(({ fields }) => fields));
const cited = fc.subarray(sources);

const entityFields = fc.record(
  {
    kind: fc.constantFrom(...entityKinds),
    name: fc.constantFrom(...names.keys()),
    country: fc.constantFrom(...countries),
    stage: fc.constantFrom('EXTRACTION', 'SEPARATION', 'RECYCLING', 'MANUFACTURING'),
    status: fc.constantFrom(...statuses),
    type: fc.constantFrom(...types),
    partOf: key,
    sources: cited,
  },
  { requiredKeys: [] },
);
const entity = fc
  .tuple(key, entityFields, period)
  .map(([id, fields, time]) => tableRecord('entity', { ...fields, ...time, id }));

const linkFields = fc.record(
  {
    kind: fc.constantFrom(...linkKinds),
    from: key,
    to: key,
    material: key,
    product: key,
    alsoProducts: fc.array(key, { maxLength: 2 }),
    role: fc.constantFrom(...roles),
    sources: cited,
  },
  { requiredKeys: ['kind', 'from', 'to'] },
);
const link = fc
  .tuple(fc.nat(60), linkFields, period)
  .map(([number, fields, time]) => tableRecord('link', { ...fields, ...time, id: `link-${number}` }));

const statement = fc.record(
  { value: fc.constant(1), source: fc.constantFrom(...sources), about: key },
  { requiredKeys: ['value', 'source'] },
);
const claim = fc
  .record({
    id: fc.nat(30).map((number) => `claim-${number}`),
    subject: key,
    attribute: fc.constantFrom(...attributes),
    conflict: fc.constantFrom(...conflicts),
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
  })
  .map((record) => tableRecord('claim', record));

const form = fc
  .record(
    { id: key, stage: fc.constantFrom('EXTRACTION'), name: fc.constantFrom(...names.keys()) },
    { requiredKeys: ['id', 'stage'] },
  )
  .map((record) => tableRecord('form', record));
const headquarters = fc
  .record({ entity: key, country: fc.constantFrom(...countries) })
  .map((record) => tableRecord('headquarters', record));
const membership = fc
  .record({ bloc: fc.constantFrom('a', '%'), member: fc.constantFrom(...countries) })
  .map((record) => tableRecord('membership', record));

/** Records of every table that a store draws something from. */
export const anyRecord: fc.Arbitrary<TableRecord> = fc.oneof(
  { weight: 3, arbitrary: entity },
  { weight: 6, arbitrary: link },
  { weight: 3, arbitrary: claim },
  form,
  headquarters,
  membership,
);

/** What records name in these graphs, for a store that need not draw what dangles: all entities and sources. */
export const named: readonly TableRecord[] = [
  ...sources.map((id) => tableRecord('source', { id, title: 'A source', kind: 'NEWS', url: 'https://example.org/' })),
  ...keys.map((id) => tableRecord('entity', { id })),
];

/** A whole graph in which nothing dangles. */
export const graph: fc.Arbitrary<TableRecord[]> = fc
  .array(anyRecord, { minLength: 120, maxLength: 200 })
  .map((records) => lastOfEach([...named, ...records]));

/** The last record of each table and key. */
function lastOfEach(records: readonly TableRecord[]): TableRecord[] {
  return [...new Map(records.map((entry) => [`${entry.table} ${entry.key}`, entry])).values()];
}

const anyKey = fc.oneof({ weight: 8, arbitrary: key }, fc.constant('nobody'));
const day = fc.constantFrom(...days);
const someOf = <T>(list: readonly T[]) => fc.subarray([...list]);
const kinds = someOf([...entityKinds, 'Bloc', 'Form'] as const);

export const entityFilter: fc.Arbitrary<EntityFilter> = fc.record(
  {
    kinds,
    country: fc.constantFrom(...countries, 'ZZ', "US' OR '1'='1"),
    material: anyKey,
    stage: fc.constantFrom(...stages),
    status: fc.constantFrom(...statuses, 'TERMINATED'),
    type: fc.constantFrom(...types, '%'),
    at: day,
  },
  { requiredKeys: [] },
);
export const entityOrder = fc.constantFrom('NAME', 'KEY', 'KIND');

type Unpaged<T extends PageRequest> = Omit<T, keyof PageRequest>;

export const linkRequest: fc.Arbitrary<Unpaged<LinkRequest>> = fc.record(
  {
    entity: anyKey,
    direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
    kinds: someOf(linkKinds),
    at: day,
    roles: someOf(roles),
    otherKinds: kinds,
  },
  { requiredKeys: ['entity', 'direction'] },
);

export const claimRequest: fc.Arbitrary<Unpaged<ClaimRequest>> = fc.record(
  {
    entity: anyKey,
    subject: anyKey,
    attribute: fc.constantFrom(...attributes),
    conflicts: someOf(conflicts),
    source: fc.constantFrom(...sources, 'no source'),
  },
  { requiredKeys: [] },
);

export const citedSource = fc.constantFrom(...sources, 'no source');

export const pageSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
