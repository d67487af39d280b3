/**
 * Every statement about the first layout, which had no mark and labels without a prefix. All of them only read, except
 * those of `lodestone migrate` at the end.
 */

export const readOldImports = `
  MATCH (o:Operation) WHERE o.key STARTS WITH 'import:'
  RETURN DISTINCT split(o.key, ':')[1] AS hash LIMIT 10000`;
export const readOldMeta = "MATCH (m:Meta) WHERE m.name IN ['revision', 'unfinishedImport'] RETURN m.name AS name, m.value AS value";
export const streamOldRecords = `
  MATCH (n:Record) WHERE n.table = $table AND n.order > $order
  RETURN n.table AS table, n.key AS key, n.order AS place, n.json AS json ORDER BY n.table, n.order LIMIT $limit`;
