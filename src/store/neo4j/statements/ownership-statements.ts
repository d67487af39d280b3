/** Every statement that finds out whose a database is, and that takes an empty one. */

export const readMark = `
  MATCH (m:LodestoneMeta {name: 'application'})
  RETURN m.value AS value, m.layout AS layout, m.migrating AS migrating`;
export const countNodes = 'MATCH (n) RETURN count(n) AS nodes';
export const listLabels = 'CALL db.labels() YIELD label RETURN label ORDER BY label LIMIT 6';
/** Marks the database if nothing is in it. Under the constraint on names, one of several processes makes the mark. */
export const writeMark = `
  OPTIONAL MATCH (n) WITH count(n) AS nodes WHERE nodes = 0
  MERGE (m:LodestoneMeta {name: 'application'})
  ON CREATE SET m.value = 'lodestone', m.layout = $layout, m.revision = 0, m.generation = 0, m.newest = 0,
    m.discarded = [], m.counts = '{}'
  RETURN m.layout AS layout`;
