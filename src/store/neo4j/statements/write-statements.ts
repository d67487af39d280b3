/**
 * Every statement by which a batch is written into a generation. All nodes and relationships of a generation carry its
 * number. Public labels come only from closed maps (labels.ts), as parameters of dynamic labels.
 */

/** Takes the write lock of the store before the write reads any value that it depends on. */
export const lockStore = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2}) SET m.lock = 1
  WITH m OPTIONAL MATCH (o:LodestoneOperation {key: $key})
  RETURN m.generation AS generation, m.revision AS revision, m.counts AS counts, m.hash AS hash,
    o.inputHash AS inputHash, o.result AS result`;
export const readStored = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2})
  UNWIND range(0, size($ids) - 1) AS position
  OPTIONAL MATCH (n:LodestoneRecord {generation: m.generation, id: $ids[position]})
  RETURN n.json AS json ORDER BY position`;
export const writeOperation = `
  CREATE (:LodestoneOperation {key: $key, inputHash: $inputHash, result: $result})`;
/** A null hash removes the hash. */
export const writeRevision = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2})
  SET m.revision = $revision, m.counts = $counts, m.hash = $hash`;

export const removeLinks = `
  UNWIND $rows AS row
  MATCH (:LodestoneEntity {generation: $generation, key: row.from})-[r {generation: $generation}]->
    (:LodestoneEntity {generation: $generation, key: row.to})
  WHERE r.key = row.key DELETE r`;
/** Removes lookups, citations and claims of records that change. They are drawn again afterwards. */
export const clearRelations = `
  UNWIND $ids AS id
  MATCH (:LodestoneRecord {generation: $generation, id: id})-[r:LISTED_UNDER|CITES|ABOUT {generation: $generation}]->()
  DELETE r`;
export const removeRecords = `
  UNWIND $ids AS id MATCH (n:LodestoneRecord {generation: $generation, id: id}) DETACH DELETE n`;
export const putRecords = `
  UNWIND $rows AS row
  MERGE (n:LodestoneRecord {generation: $generation, id: row.id})
  SET n = row.properties
  SET n:$(row.label)`;
export const listRecords = `
  UNWIND $rows AS row
  MERGE (l:LodestoneLookup {generation: $generation, id: row.lookup})
  WITH row, l MATCH (n:LodestoneRecord {generation: $generation, id: row.id})
  CREATE (n)-[:LISTED_UNDER {generation: $generation}]->(l)`;
/** Draws citations for people who browse: from every record to the sources it names, also to later ones. */
export const citeSources = `
  UNWIND $rows AS row
  MATCH (s:LodestoneRecord {generation: $generation, id: row.source})
  UNWIND row.lookups AS lookup
  MATCH (:LodestoneLookup {generation: $generation, id: lookup})<-[:LISTED_UNDER]-(n:LodestoneRecord)
  MERGE (n)-[:CITES {generation: $generation}]->(s)`;
/** Draws claims to the entities that they name: those that are written, and those that name a new entity. */
export const relateClaims = `
  UNWIND $rows AS row
  MATCH (e:LodestoneEntity {generation: $generation, key: row.entity})
  MATCH (:LodestoneLookup {generation: $generation, id: row.lookup})<-[:LISTED_UNDER]-(c:LodestoneRecord)
  MERGE (c)-[:ABOUT {generation: $generation}]->(e)`;

export const readNodeParts = `
  UNWIND range(0, size($keys) - 1) AS position
  OPTIONAL MATCH (e:LodestoneRecord {generation: $generation, id: 'entity ' + $keys[position]})
  OPTIONAL MATCH (f:LodestoneRecord {generation: $generation, id: 'form ' + $keys[position]})
  OPTIONAL MATCH (h:LodestoneRecord {generation: $generation, id: 'headquarters ' + $keys[position]})
  RETURN e.json AS entity, f.json AS form, h.json AS headquarters,
    EXISTS { (:LodestoneLookup {generation: $generation, id: 'membership bloc ' + $keys[position]})<-[:LISTED_UNDER]-() } AS isBloc
  ORDER BY position`;
export const existingEntities = `
  MATCH (n:LodestoneEntity {generation: $generation}) WHERE n.key IN $keys RETURN n.key AS key`;
/** Removes old kinds before it sets the new one. */
export const putEntities = `
  UNWIND $rows AS row
  MERGE (n:LodestoneEntity {generation: $generation, key: row.key})
  REMOVE n:$(row.otherLabels)
  SET n = row.properties
  SET n:$(row.label)`;
export const removeEntities = `
  UNWIND $keys AS key MATCH (n:LodestoneEntity {generation: $generation, key: key}) DETACH DELETE n`;
/** A link has no relationship unless both ends are entities or forms. Its record is stored in any case. */
export const putLinks = `
  UNWIND $rows AS row
  MATCH (a:LodestoneEntity {generation: $generation, key: row.from})
  MATCH (b:LodestoneEntity {generation: $generation, key: row.to})
  CREATE (a)-[r:$(row.kind)]->(b)
  SET r = row.properties`;
/** Links of entities that this write adds. Their relationships could not be drawn before. */
export const linksNaming = `
  UNWIND $lookups AS lookup
  MATCH (:LodestoneLookup {generation: $generation, id: lookup})<-[:LISTED_UNDER]-(n:LodestoneRecord)
  RETURN DISTINCT n.json AS json`;
