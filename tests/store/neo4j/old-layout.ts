import { canonicalJson, compareText } from '../../../src/model/keys/canonical.ts';
import { nodeOf, type EntityNode } from '../../../src/model/node.ts';
import type { DataSet } from '../../../src/model/records/data-set.ts';
import { entityLabels, recordLabels } from '../../../src/store/neo4j/labels.ts';
import { ordered } from '../../../src/store/neo4j/properties.ts';
import { inDatabase } from './database.ts';

/**
 * Makes a store of the first layout, as the version before the second one left it after an import. The texts are those of that
 * version. A store that it really wrote was compared once with one of these.
 */

const oldSchema = [
  'CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE',
  'CREATE CONSTRAINT lookup_id IF NOT EXISTS FOR (n:Lookup) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT operation_key IF NOT EXISTS FOR (n:Operation) REQUIRE n.key IS UNIQUE',
  'CREATE CONSTRAINT meta_name IF NOT EXISTS FOR (n:Meta) REQUIRE n.name IS UNIQUE',
  'CREATE INDEX record_in_order IF NOT EXISTS FOR (n:Record) ON (n.table, n.order)',
  'CREATE INDEX entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.sortName, n.order)',
  'CREATE INDEX entity_by_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.sortName, n.order)',
  'CREATE INDEX entity_by_country IF NOT EXISTS FOR (n:Entity) ON (n.country, n.sortName, n.order)',
  'CREATE INDEX claim_by_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.order)',
  'CREATE INDEX claim_in_order IF NOT EXISTS FOR (n:Claim) ON (n.order)',
  'CREATE INDEX entity_in_order IF NOT EXISTS FOR (n:Entity) ON (n.order)',
  'CREATE INDEX source_in_order IF NOT EXISTS FOR (n:Source) ON (n.order)',
];
const putRecords = 'UNWIND $rows AS row MERGE (n:Record {id: row.id}) SET n = row.properties SET n:$(row.label)';
const putEntities = 'UNWIND $rows AS row MERGE (n:Entity {key: row.key}) SET n = row.properties SET n:$(row.label)';
const putLinks = `UNWIND $rows AS row MATCH (a:Entity {key: row.from}) MATCH (b:Entity {key: row.to})
  CREATE (a)-[r:$(row.kind)]->(b) SET r = row.properties`;
const listRecords = `UNWIND $rows AS row MERGE (l:Lookup {id: row.lookup}) WITH row, l MATCH (n:Record {id: row.id})
  CREATE (n)-[:LISTED_UNDER]->(l)`;

export async function makeOldStore(address: string, { records, hash }: DataSet, revision: number): Promise<void> {
  await inDatabase(address, ...oldSchema);
  const recordRows = records.map(({ table, key, record }) => ({
    id: `${table} ${key}`,
    label: recordLabels[table],
    properties: { id: `${table} ${key}`, table, key, order: ordered(key), json: canonicalJson(record) },
  }));
  const lookupRows = records.map(({ table, key }) => ({ id: `${table} ${key}`, lookup: `${table} (cites) none` }));
  const linkRows = records.flatMap((entry) => {
    if (entry.table !== 'link') return [];
    const { id, from, to, kind } = entry.record;
    return [{ from, to, kind, properties: { key: id, order: ordered(id), json: canonicalJson(entry.record) } }];
  });
  await inDatabase(
    address,
    ...chunks(recordRows).map((rows) => [putRecords, { rows }] as const),
    [putEntities, { rows: entityRows(records) }],
    [putLinks, { rows: linkRows }],
    ...chunks(lookupRows).map((rows) => [listRecords, { rows }] as const),
    [
      `CREATE (:Meta {name: 'revision', value: $revision, lock: 1}), (:Operation {key: $key, inputHash: 'x', result: $result})`,
      {
        revision: String(revision),
        key: `import:${hash}:0:0`,
        result: canonicalJson({ changes: records.length, revision, replayed: false }),
      },
    ],
  );
}

function entityRows(records: DataSet['records']): object[] {
  const blocs = new Set(records.flatMap((entry) => (entry.table === 'membership' ? [entry.record.bloc] : [])));
  const find = (table: string, key: string) =>
    records.find((entry) => entry.table === table && entry.key === key)?.record;
  const keys = records.flatMap(({ table, key }) => (table === 'entity' || table === 'form' ? [key] : []));
  const nodes = [...new Set(keys)].toSorted(compareText).map((key) => {
    const parts = { entity: find('entity', key), form: find('form', key), headquarters: find('headquarters', key) };
    return nodeOf({ ...parts, isBloc: blocs.has(key) } as Parameters<typeof nodeOf>[0]);
  });
  return nodes
    .filter((node): node is EntityNode => node !== undefined)
    .map((node) => ({
      key: node.key,
      label: entityLabels[node.kind],
      properties: {
        key: node.key,
        kind: node.kind,
        name: node.name,
        order: ordered(node.key),
        json: canonicalJson(node),
      },
    }));
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / 1_000) }, (_, index) =>
    rows.slice(index * 1_000, (index + 1) * 1_000),
  );
}
