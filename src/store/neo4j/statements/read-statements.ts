/**
 * Every statement that reads the content of the Neo4j store. Values come only as parameters. Relationship types come only
 * from closed maps (the link kinds of the model).
 *
 * A reader sees one generation: the statement finds the current one, and looks again when all rows are there. By the name
 * that depends on the rows, the second look cannot come first. If the two differ, the rows may be half removed.
 */
function ofOneGeneration(body: string): string {
  return [
    "MATCH (m:LodestoneMeta {name: 'application', layout: 2})",
    'WITH m.generation AS generation',
    'CALL (generation) {',
    body,
    '}',
    "WITH generation, rows, CASE WHEN size(rows) >= 0 THEN 'application' END AS name",
    'MATCH (z:LodestoneMeta {name: name})',
    'RETURN rows, z.generation = generation AS isWhole, z.revision AS revision',
  ].join('\n');
}

export const readRevision = "MATCH (m:LodestoneMeta {name: 'application', layout: 2}) RETURN m.revision AS revision";
/** The newest build whose data set is not complete is the unfinished import. */
export const readHead = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2})
  OPTIONAL MATCH (d:LodestoneRecord {generation: m.generation, table: 'dataset'}) WHERE d.order IS NOT NULL
  WITH m, d ORDER BY d.order LIMIT 1
  OPTIONAL MATCH (b:LodestoneMeta) WHERE b.name STARTS WITH 'build '
  WITH m, d, b ORDER BY b.generation DESC LIMIT 1
  RETURN m.revision AS revision, m.counts AS counts, m.hash AS hash, d.json AS json, b.hash AS unfinishedImport`;

export const readRecords = ofOneGeneration(`
  UNWIND range(0, size($ids) - 1) AS position
  OPTIONAL MATCH (n:LodestoneRecord {generation: generation, id: $ids[position]})
  WITH position, n ORDER BY position
  RETURN collect({json: n.json}) AS rows`);
export const streamRecords = ofOneGeneration(`
  MATCH (n:LodestoneRecord {generation: generation, table: $table}) WHERE n.order > $order
  WITH n ORDER BY n.generation, n.table, n.order LIMIT $limit
  RETURN collect({table: n.table, key: n.key, json: n.json}) AS rows`);
export const readRows = ofOneGeneration(`
  UNWIND range(0, size($lookups) - 1) AS position
  OPTIONAL MATCH (:LodestoneLookup {generation: generation, id: $lookups[position]})<-[:LISTED_UNDER]-(n:LodestoneRecord)
  WITH position, n ORDER BY position, n.order
  WITH position, collect(n.json) AS listed ORDER BY position
  RETURN collect({rows: listed}) AS rows`);

/** A condition whose parameter is null does not restrict. */
const matchEntities = `
  MATCH (n:LodestoneEntity {generation: generation})
  WHERE n.order IS NOT NULL
    AND ($kinds IS NULL OR n.kind IN $kinds)
    AND ($country IS NULL OR n.country = $country)
    AND ($stage IS NULL OR n.stage = $stage)
    AND ($status IS NULL OR n.status = $status)
    AND ($type IS NULL OR n.type = $type)
    AND ($at IS NULL OR ((n.fromDay IS NULL OR n.fromDay <= $at) AND (n.untilDay IS NULL OR n.untilDay > $at)))
    AND ($material IS NULL OR EXISTS {
      (:LodestoneLookup {generation: generation, id: 'link material ' + $material})<-[:LISTED_UNDER]-(l:LodestoneRecord)
      WHERE l.from = n.key OR l.to = n.key })`;

/** A page of entities and the number of all of them. */
function entityPage(place: string): string {
  return ofOneGeneration(
    [
      'CALL (generation) {',
      matchEntities,
      'RETURN count(n) AS total',
      '}',
      'CALL (generation) {',
      matchEntities,
      place,
      'RETURN collect({kind: n.kind, sortName: n.sortName, key: n.key, json: n.json}) AS page',
      '}',
      'RETURN [{total: total, page: page}] AS rows',
    ].join('\n'),
  );
}

export const entitiesByName = entityPage(`
  AND ($after IS NULL OR n.sortName > $after[0] OR (n.sortName = $after[0] AND n.order > $after[1]))
  WITH n ORDER BY n.sortName, n.order LIMIT $limit`);
export const entitiesByKeyOrder = entityPage(`
  AND ($after IS NULL OR n.order > $after[0])
  WITH n ORDER BY n.order LIMIT $limit`);
export const entitiesByKind = entityPage(`
  AND ($after IS NULL OR n.kind > $after[0] OR (n.kind = $after[0] AND (n.sortName > $after[1]
  OR (n.sortName = $after[1] AND n.order > $after[2]))))
  WITH n ORDER BY n.kind, n.sortName, n.order LIMIT $limit`);

export const readEntities = ofOneGeneration(`
  UNWIND range(0, size($keys) - 1) AS position
  OPTIONAL MATCH (n:LodestoneEntity {generation: generation, key: $keys[position]})
  WITH position, n ORDER BY position
  RETURN collect({json: n.json}) AS rows`);
export const readCountries = ofOneGeneration(`
  UNWIND range(0, size($codes) - 1) AS position
  OPTIONAL MATCH (n:LodestoneEntity {generation: generation, country: $codes[position]})
  WHERE n.kind = 'Country' AND n.sortName IS NOT NULL AND n.order IS NOT NULL
  WITH position, n ORDER BY position, n.order
  WITH position, head(collect(n.json)) AS json ORDER BY position
  RETURN collect({json: json}) AS rows`);
export const streamEntities = ofOneGeneration(`
  MATCH (n:LodestoneEntity {generation: generation}) WHERE n.order > $order
  WITH n ORDER BY n.generation, n.order LIMIT $limit
  RETURN collect({key: n.key, json: n.json}) AS rows`);

/** One row per request: the page with one extra item, and the total number. */
export const readLinks = ofOneGeneration(`
  UNWIND range(0, size($requests) - 1) AS position
  WITH generation, position, $requests[position] AS q
  CALL (generation, q) {
    MATCH (e:LodestoneEntity {generation: generation, key: q.entity})-[r {generation: generation}]-(o:LodestoneEntity)
    WHERE (q.kinds IS NULL OR type(r) IN q.kinds)
      AND (q.direction = 'BOTH' OR (q.direction = 'OUT' AND startNode(r) = e) OR (q.direction = 'IN' AND endNode(r) = e))
      AND (q.roles IS NULL OR r.role IN q.roles)
      AND (q.otherKinds IS NULL OR o.kind IN q.otherKinds)
      AND (q.at IS NULL OR ((r.fromDay IS NULL OR r.fromDay <= q.at) AND (r.untilDay IS NULL OR r.untilDay > q.at)))
    WITH DISTINCT r, type(r) AS kind ORDER BY kind, r.order
    RETURN collect({kind: kind, key: r.key, order: r.order, json: r.json}) AS found
  }
  WITH position, size(found) AS total, q,
    [row IN found WHERE q.after IS NULL OR row.kind > q.after[0] OR (row.kind = q.after[0] AND row.order > q.after[1])] AS rest
  WITH position, total, rest[0..q.limit] AS page ORDER BY position
  RETURN collect({total: total, page: page}) AS rows`);

/** Records of one table that a request asks for, by key. Those under one lookup are found without reading the others. */
export const readListed = ofOneGeneration(`
  UNWIND range(0, size($requests) - 1) AS position
  WITH generation, position, $requests[position] AS q
  CALL (generation, q) {
    CALL (generation, q) {
      WITH q WHERE q.lookup IS NOT NULL
      MATCH (:LodestoneLookup {generation: generation, id: q.lookup})<-[:LISTED_UNDER]-(n:LodestoneRecord)
      RETURN n
      UNION ALL
      WITH q WHERE q.lookup IS NULL
      MATCH (n:LodestoneRecord {generation: generation, table: q.table}) WHERE n.order IS NOT NULL
      RETURN n
    }
    WITH n, q
    WHERE n.table = q.table
      AND (q.subject IS NULL OR n.subject = q.subject)
      AND (q.entity IS NULL OR q.entity IN n.entities)
      AND (q.attribute IS NULL OR n.attribute = q.attribute)
      AND (q.conflicts IS NULL OR n.conflict IN q.conflicts)
      AND (q.source IS NULL OR q.source IN n.sources)
    WITH n ORDER BY n.order
    RETURN collect({key: n.key, order: n.order, json: n.json}) AS found
  }
  WITH position, size(found) AS total, q, [row IN found WHERE q.after IS NULL OR row.order > q.after[0]] AS rest
  WITH position, total, rest[0..q.limit] AS page ORDER BY position
  RETURN collect({total: total, page: page}) AS rows`);

export const readSources = ofOneGeneration(`
  CALL (generation) {
    MATCH (n:LodestoneRecord {generation: generation, table: 'source'}) WHERE n.order IS NOT NULL
    RETURN count(n) AS total
  }
  CALL (generation) {
    MATCH (n:LodestoneRecord {generation: generation, table: 'source'}) WHERE n.order > coalesce($after[0], '')
    WITH n ORDER BY n.generation, n.table, n.order LIMIT $limit
    RETURN collect({key: n.key, json: n.json}) AS page
  }
  RETURN [{total: total, page: page}] AS rows`);
