/**
 * Every statement by which a whole generation is written beside the current one, and by which an old one is removed. The
 * build is a node that says which step comes next. A step that was done is not done again.
 */

/** A step of the build. It has no row if another step is next, or if the store has moved on since the build began. */
function ofBuild(body: string): string {
  return [
    "MATCH (m:LodestoneMeta {name: 'application', layout: 2})",
    'MATCH (b:LodestoneMeta {name: $build}) SET b.lock = 1',
    'WITH m, b WHERE m.revision = b.base AND b.done = $step',
    'SET b.done = $step + 1',
    'WITH b.generation AS generation',
    'CALL (generation) {',
    body,
    'RETURN count(*) AS written',
    '}',
    'RETURN written',
  ].join('\n');
}

/** Public labels are set when the generation becomes the current one, so that people who browse see it then. */
export const buildEntities = ofBuild(`
  UNWIND $rows AS row
  CREATE (n:LodestoneEntity) SET n = row.properties`);
export const buildRecords = ofBuild(`
  UNWIND $rows AS row
  CREATE (n:LodestoneRecord) SET n = row.properties
  WITH generation, row, n UNWIND row.lookups AS lookup
  MERGE (l:LodestoneLookup {generation: generation, id: lookup})
  CREATE (n)-[:LISTED_UNDER {generation: generation}]->(l)`);
export const buildLinks = ofBuild(`
  UNWIND $rows AS row
  MATCH (a:LodestoneEntity {generation: generation, key: row.from})
  MATCH (b:LodestoneEntity {generation: generation, key: row.to})
  CREATE (a)-[r:$(row.kind)]->(b)
  SET r = row.properties`);
export const buildCitations = ofBuild(`
  UNWIND $rows AS row
  MATCH (n:LodestoneRecord {generation: generation, id: row.id})
  MATCH (s:LodestoneRecord {generation: generation, id: row.source})
  CREATE (n)-[:CITES {generation: generation}]->(s)`);
export const buildAbouts = ofBuild(`
  UNWIND $rows AS row
  MATCH (n:LodestoneRecord {generation: generation, id: row.id})
  MATCH (e:LodestoneEntity {generation: generation, key: row.entity})
  CREATE (n)-[:ABOUT {generation: generation}]->(e)`);

export const readBuilds = `
  MATCH (b:LodestoneMeta) WHERE b.name STARTS WITH 'build '
  RETURN b.name AS name, b.key AS key, b.inputHash AS inputHash, b.base AS base, b.generation AS generation, b.done AS done
  ORDER BY b.generation`;
/** Where a build stands. No row if it was removed, because the store has moved on. */
export const readBuild = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2}) MATCH (b:LodestoneMeta {name: $build})
  RETURN b.done AS done, m.revision = b.base AS isCurrent`;
/** What a build wrote, read back before it is switched to. */
export const readBuilt = `
  MATCH (n:LodestoneRecord {generation: $generation, table: $table}) WHERE n.order > $order
  RETURN n.table AS table, n.key AS key, n.json AS json ORDER BY n.generation, n.table, n.order LIMIT $limit`;
export const beginBuild = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2})
  SET m.newest = m.newest + 1
  CREATE (b:LodestoneMeta {name: 'build ' + m.newest, generation: m.newest, key: $key, inputHash: $inputHash,
    base: m.revision, hash: $hash, done: 0})
  RETURN b.name AS name, b.generation AS generation, b.done AS done`;
/** Gives builds up. What they wrote is removed afterwards. */
export const endBuilds = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2})
  MATCH (b:LodestoneMeta) WHERE b.name IN $names
  WITH m, collect(b) AS builds
  SET m.discarded = m.discarded + [b IN builds | b.generation]
  FOREACH (b IN builds | DELETE b)`;

/** Takes the public labels from one generation and gives them to another. */
export const dressEntities = `
  UNWIND $labels AS row
  MATCH (n:LodestoneEntity {generation: $generation, kind: row.name}) WHERE n.sortName IS NOT NULL AND n.order IS NOT NULL
  SET n:$(row.label)`;
export const dressRecords = `
  UNWIND $labels AS row
  MATCH (n:LodestoneRecord {generation: $generation, table: row.name}) WHERE n.order IS NOT NULL
  SET n:$(row.label)`;
export const undressEntities = `
  UNWIND $labels AS row
  MATCH (n:LodestoneEntity {generation: $generation, kind: row.name}) WHERE n.sortName IS NOT NULL AND n.order IS NOT NULL
  REMOVE n:$(row.label)`;
export const undressRecords = `
  UNWIND $labels AS row
  MATCH (n:LodestoneRecord {generation: $generation, table: row.name}) WHERE n.order IS NOT NULL
  REMOVE n:$(row.label)`;
/** From here on, readers find the new generation. */
export const switchGeneration = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2})
  MATCH (b:LodestoneMeta {name: $build})
  DELETE b
  SET m.discarded = m.discarded + m.generation, m.generation = $generation, m.revision = $revision, m.counts = $counts,
    m.hash = $hash`;

export const readDiscarded = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2})
  RETURN [generation IN m.discarded WHERE generation <> m.generation] AS discarded`;
/** Some nodes of a generation that is given up. They take their relationships with them. */
export const discardRecords = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2}) WHERE $generation IN m.discarded AND $generation <> m.generation
  MATCH (n:LodestoneRecord {generation: $generation}) WHERE n.id IS NOT NULL
  WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed`;
export const discardEntities = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2}) WHERE $generation IN m.discarded AND $generation <> m.generation
  MATCH (n:LodestoneEntity {generation: $generation}) WHERE n.key IS NOT NULL
  WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed`;
export const discardLookups = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2}) WHERE $generation IN m.discarded AND $generation <> m.generation
  MATCH (n:LodestoneLookup {generation: $generation}) WHERE n.id IS NOT NULL
  WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed`;
export const forgetDiscarded = `
  MATCH (m:LodestoneMeta {name: 'application', layout: 2}) SET m.lock = 1
  WITH m SET m.discarded = [generation IN m.discarded WHERE generation <> $generation]`;
