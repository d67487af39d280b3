/**
 * Every statement about the first layout, which had no mark, and labels without a prefix. The last ones are of `lodestone
 * migrate` alone. All others only read.
 */

export const readOldImports = `
  MATCH (o:Operation) WHERE o.key STARTS WITH 'import:'
  RETURN DISTINCT split(o.key, ':')[1] AS hash LIMIT 10000`;
export const readOldMeta = `
  MATCH (m:Meta) WHERE m.name IN ['revision', 'unfinishedImport'] RETURN m.name AS name, m.value AS value`;
export const streamOldRecords = `
  MATCH (n:Record) WHERE n.table = $table AND n.order > $order
  RETURN n.table AS table, n.key AS key, n.order AS place, n.json AS json ORDER BY n.table, n.order LIMIT $limit`;
export const streamOldEntities = `
  MATCH (n:Entity) WHERE n.order > $order
  RETURN n.key AS key, n.order AS place, n.json AS json ORDER BY n.order LIMIT $limit`;

/** Nodes that are neither of the first layout nor of this one, with the labels of some. */
export const countUnexplained = `
  MATCH (n)
  WHERE NOT (n:LodestoneMeta OR n:LodestoneRecord OR n:LodestoneEntity OR n:LodestoneLookup OR n:LodestoneOperation)
    AND NOT (
      (n:Record AND NOT n:Entity AND n.id = n.table + ' ' + n.key AND n.order IS NOT NULL AND n.json IS NOT NULL
        AND all(label IN labels(n) WHERE label IN $recordLabels))
      OR (n:Entity AND NOT n:Record AND n.order IS NOT NULL AND n.json IS NOT NULL
        AND all(label IN labels(n) WHERE label IN $entityLabels))
      OR (labels(n) = ['Lookup'] AND keys(n) = ['id'])
      OR (labels(n) = ['Operation'] AND all(key IN keys(n) WHERE key IN ['key', 'inputHash', 'result']))
      OR (labels(n) = ['Meta'] AND n.name IN ['revision', 'unfinishedImport'])
    )
  WITH n LIMIT 100000
  RETURN count(n) AS found, collect(DISTINCT labels(n)[0])[0..5] AS labels`;
export const countUnexplainedTypes = `
  MATCH ()-[r]->() WHERE NOT type(r) IN $types RETURN count(r) AS found, collect(DISTINCT type(r))[0..5] AS labels`;

/** Marks a database of the first layout as one that is being brought over. It has no content of this layout yet. */
export const writeMigrationMark = `
  MERGE (m:LodestoneMeta {name: 'application'})
  ON CREATE SET m.value = 'lodestone', m.layout = $layout, m.revision = $revision, m.generation = 0, m.newest = 0,
    m.discarded = [], m.counts = '{}', m.migrating = $hash`;
export const readMigration = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2})
  RETURN m.revision AS revision, m.hash AS written, m.generation AS generation, m.counts AS counts`;
export const moveOperations = `
  MATCH (o:Operation) WHERE NOT o:LodestoneOperation AND o.key IS NOT NULL
  WITH o LIMIT $limit
  MERGE (p:LodestoneOperation {key: o.key})
  SET p.inputHash = o.inputHash, p.result = o.result
  DELETE o
  RETURN count(*) AS removed`;
export const removeOldRecords = 'MATCH (n:Record) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed';
export const removeOldEntities = 'MATCH (n:Entity) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed';
export const removeOldLookups = 'MATCH (n:Lookup) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed';
export const removeOldMeta = 'MATCH (n:Meta) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed';
export const endMigration = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2}) REMOVE m.migrating`;

/** The names were given by the first layout. */
const oldConstraints = ['record_id', 'entity_key', 'lookup_id', 'operation_key', 'meta_name'];
const oldIndexes = [
  'record_in_order',
  'entity_by_name',
  'entity_by_kind',
  'entity_by_country',
  'claim_by_subject',
  'claim_in_order',
  'entity_in_order',
  'source_in_order',
];
export const oldSchema: readonly string[] = [
  ...oldConstraints.map((name) => ['DROP CONSTRAINT', name, 'IF EXISTS'].join(' ')),
  ...oldIndexes.map((name) => ['DROP INDEX', name, 'IF EXISTS'].join(' ')),
];
