/**
 * Every statement that the Neo4j store runs. Values come only as parameters. Labels and relationship types come only from
 * closed maps (labels.ts, the link kinds of the model), as parameters of dynamic labels.
 */

export const readMeta = 'MATCH (m:Meta {name: $name}) RETURN m.value AS value';
export const writeMeta = 'MERGE (m:Meta {name: $name}) SET m.value = $value';
export const removeMeta = 'MATCH (m:Meta {name: $name}) DELETE m';
/** Takes the write lock of the store before the write reads any value that it depends on. */
export const lockRevision = `
  MERGE (m:Meta {name: 'revision'}) ON CREATE SET m.value = '0' SET m.lock = 1 RETURN m.value AS value`;
export const countRecords = 'MATCH (n:Record) RETURN n.table AS table, count(*) AS records';
export const readDataset = 'MATCH (n:Dataset) RETURN n.json AS json ORDER BY n.order LIMIT 1';

export const readOperation = 'MATCH (o:Operation {key: $key}) RETURN o.inputHash AS inputHash, o.result AS result';
export const writeOperation = 'CREATE (o:Operation {key: $key, inputHash: $inputHash, result: $result})';

export const readRecords = `
  UNWIND range(0, size($ids) - 1) AS position
  OPTIONAL MATCH (n:Record {id: $ids[position]})
  RETURN n.json AS json ORDER BY position`;
export const streamRecords = `
  MATCH (n:Record) WHERE n.table > $table OR (n.table = $table AND n.order > $order)
  RETURN n.table AS table, n.key AS key, n.json AS json ORDER BY n.table, n.order LIMIT $limit`;
export const putRecords = `
  UNWIND $rows AS row
  MERGE (n:Record {id: row.id})
  SET n = row.properties
  SET n:$(row.label)`;
export const removeRecords = 'UNWIND $ids AS id MATCH (n:Record {id: id}) DETACH DELETE n';
/** Removes lookups, citations and claims of records that change. They are drawn again afterwards. */
export const clearRelations = `
  UNWIND $ids AS id MATCH (:Record {id: id})-[r:LISTED_UNDER|CITES|ABOUT]->() DELETE r`;
export const listRecords = `
  UNWIND $rows AS row
  MERGE (l:Lookup {id: row.lookup})
  WITH row, l MATCH (n:Record {id: row.id})
  CREATE (n)-[:LISTED_UNDER]->(l)`;
/** Draws citations for people who browse: from every record to the sources it names, also to later ones. */
export const citeSources = `
  UNWIND $rows AS row
  MATCH (s:Record {id: row.source})
  UNWIND row.lookups AS lookup
  MATCH (:Lookup {id: lookup})<-[:LISTED_UNDER]-(n:Record)
  MERGE (n)-[:CITES]->(s)`;
export const relateClaims = `
  MATCH (c:Claim) WHERE c.key IN $claims OR any(entity IN c.entities WHERE entity IN $entities)
  UNWIND c.entities AS key
  MATCH (e:Entity {key: key})
  MERGE (c)-[:ABOUT]->(e)`;
export const readRows = `
  UNWIND range(0, size($lookups) - 1) AS position
  OPTIONAL MATCH (:Lookup {id: $lookups[position]})<-[:LISTED_UNDER]-(n:Record)
  WITH position, n ORDER BY position, n.order
  RETURN position, collect(n.json) AS rows ORDER BY position`;

export const readNodeParts = `
  UNWIND range(0, size($keys) - 1) AS position
  OPTIONAL MATCH (e:Record {id: 'entity ' + $keys[position]})
  OPTIONAL MATCH (f:Record {id: 'form ' + $keys[position]})
  OPTIONAL MATCH (h:Record {id: 'headquarters ' + $keys[position]})
  RETURN e.json AS entity, f.json AS form, h.json AS headquarters,
    EXISTS { (:Lookup {id: 'membership bloc ' + $keys[position]})<-[:LISTED_UNDER]-() } AS isBloc
  ORDER BY position`;
export const existingEntities = 'MATCH (n:Entity) WHERE n.key IN $keys RETURN n.key AS key';
/** Removes old kinds before it sets the new one. */
export const putEntities = `
  UNWIND $rows AS row
  MERGE (n:Entity {key: row.key})
  REMOVE n:$(row.otherLabels)
  SET n = row.properties
  SET n:$(row.label)`;
export const removeEntities = 'UNWIND $keys AS key MATCH (n:Entity {key: key}) DETACH DELETE n';

/** A link has no relationship unless both ends are entities or forms. Its record is stored in any case. */
export const putLinks = `
  UNWIND $rows AS row
  MATCH (a:Entity {key: row.from}) MATCH (b:Entity {key: row.to})
  CREATE (a)-[r:$(row.kind)]->(b)
  SET r = row.properties`;
export const removeLinks = `
  UNWIND $rows AS row
  MATCH (:Entity {key: row.from})-[r]->(:Entity {key: row.to}) WHERE r.key = row.key DELETE r`;
/** Links of entities that this write adds. Their relationships could not be drawn before. */
export const linksNaming = `
  MATCH (n:LinkRecord) WHERE n.from IN $keys OR n.to IN $keys RETURN n.json AS json`;

/** A condition whose parameter is null does not restrict. */
const nodeConditions = `
WHERE ($kinds IS NULL OR n.kind IN $kinds)
  AND ($country IS NULL OR n.country = $country)
  AND ($stage IS NULL OR n.stage = $stage)
  AND ($status IS NULL OR n.status = $status)
  AND ($type IS NULL OR n.type = $type)
  AND ($at IS NULL OR ((n.fromDay IS NULL OR n.fromDay <= $at) AND (n.untilDay IS NULL OR n.untilDay > $at)))
  AND ($material IS NULL OR EXISTS {
    (:Lookup {id: 'link material ' + $material})<-[:LISTED_UNDER]-(l:LinkRecord) WHERE l.from = n.key OR l.to = n.key })`;
const matchEntities = ['MATCH (n:Entity)', nodeConditions];
const entityColumns = 'RETURN n.kind AS kind, n.sortName AS sortName, n.key AS key, n.json AS json';

export const countEntities = [...matchEntities, 'RETURN count(n) AS total'].join('\n');
export const entitiesByName = [
  ...matchEntities,
  'AND ($after IS NULL OR n.sortName > $after[0] OR (n.sortName = $after[0] AND n.order > $after[1]))',
  entityColumns,
  'ORDER BY n.sortName, n.order LIMIT $limit',
].join('\n');
export const entitiesByKeyOrder = [
  ...matchEntities,
  'AND ($after IS NULL OR n.order > $after[0])',
  entityColumns,
  'ORDER BY n.order LIMIT $limit',
].join('\n');
export const entitiesByKind = [
  ...matchEntities,
  'AND ($after IS NULL OR n.kind > $after[0] OR (n.kind = $after[0] AND (n.sortName > $after[1]',
  'OR (n.sortName = $after[1] AND n.order > $after[2]))))',
  entityColumns,
  'ORDER BY n.kind, n.sortName, n.order LIMIT $limit',
].join('\n');

export const readEntities = `
  UNWIND range(0, size($keys) - 1) AS position
  OPTIONAL MATCH (n:Entity {key: $keys[position]})
  RETURN n.json AS json ORDER BY position`;
export const readCountries = `
  UNWIND range(0, size($codes) - 1) AS position
  OPTIONAL MATCH (n:Entity:Country {country: $codes[position]})
  WITH position, n ORDER BY position, n.order
  RETURN position, head(collect(n.json)) AS json ORDER BY position`;
export const streamEntities = `
  MATCH (n:Entity) WHERE n.order > $order RETURN n.key AS key, n.json AS json ORDER BY n.order LIMIT $limit`;

/** One row per request: the page with one extra item, and the total number. */
export const readLinks = `
  UNWIND range(0, size($requests) - 1) AS position
  WITH position, $requests[position] AS q
  CALL (q) {
    MATCH (e:Entity {key: q.entity})-[r]-(o:Entity)
    WHERE (q.kinds IS NULL OR type(r) IN q.kinds)
      AND (q.direction = 'BOTH' OR (q.direction = 'OUT' AND startNode(r) = e) OR (q.direction = 'IN' AND endNode(r) = e))
      AND (q.roles IS NULL OR r.role IN q.roles)
      AND (q.otherKinds IS NULL OR o.kind IN q.otherKinds)
      AND (q.at IS NULL OR ((r.fromDay IS NULL OR r.fromDay <= q.at) AND (r.untilDay IS NULL OR r.untilDay > q.at)))
    WITH DISTINCT r, type(r) AS kind ORDER BY kind, r.order
    RETURN collect({kind: kind, key: r.key, order: r.order, json: r.json}) AS rows
  }
  WITH position, size(rows) AS total,
    [row IN rows WHERE q.after IS NULL OR row.kind > q.after[0] OR (row.kind = q.after[0] AND row.order > q.after[1])] AS rest, q
  RETURN position, total, rest[0..q.limit] AS page ORDER BY position`;

export const readClaims = `
  UNWIND range(0, size($requests) - 1) AS position
  WITH position, $requests[position] AS q
  CALL (q) {
    MATCH (c:Claim)
    WHERE (q.subject IS NULL OR c.subject = q.subject)
      AND (q.entity IS NULL OR q.entity IN c.entities)
      AND (q.attribute IS NULL OR c.attribute = q.attribute)
      AND (q.conflicts IS NULL OR c.conflict IN q.conflicts)
      AND (q.source IS NULL OR q.source IN c.sources)
    WITH c ORDER BY c.order
    RETURN collect({key: c.key, order: c.order, json: c.json}) AS rows
  }
  WITH position, size(rows) AS total, [row IN rows WHERE q.after IS NULL OR row.order > q.after[0]] AS rest, q
  RETURN position, total, rest[0..q.limit] AS page ORDER BY position`;

export const readCiting = `
  UNWIND range(0, size($requests) - 1) AS position
  WITH position, $requests[position] AS q
  CALL (q) {
    MATCH (:Lookup {id: 'link (cites) ' + q.source})<-[:LISTED_UNDER]-(n:LinkRecord)
    WITH n ORDER BY n.order
    RETURN collect({key: n.key, order: n.order, json: n.json}) AS rows
  }
  WITH position, size(rows) AS total, [row IN rows WHERE q.after IS NULL OR row.order > q.after[0]] AS rest, q
  RETURN position, total, rest[0..q.limit] AS page ORDER BY position`;

export const countSources = 'MATCH (n:Source) RETURN count(n) AS total';
export const readSources = `
  MATCH (n:Source) WHERE $after IS NULL OR n.order > $after[0]
  RETURN n.key AS key, n.json AS json ORDER BY n.order LIMIT $limit`;
