/**
 * Every statement that the embedded store runs. Values come only as parameters; a list comes as one JSON text that
 * `json_each` takes apart, and NULL where a condition is not asked for.
 */

export const selectMeta = 'SELECT value FROM meta WHERE name = :name';
export const upsertMeta =
  'INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value';
export const deleteMeta = 'DELETE FROM meta WHERE name = :name';
export const countRecords = 'SELECT tbl, count(*) AS records FROM record GROUP BY tbl';

export const selectOperation = 'SELECT input_hash, result FROM operation WHERE key = :key';
export const insertOperation = 'INSERT INTO operation (key, input_hash, result) VALUES (:key, :inputHash, :result)';

export const selectRecord = 'SELECT json FROM record WHERE tbl = :table AND key = :key';
export const upsertRecord =
  'INSERT INTO record (tbl, key, json) VALUES (:table, :key, :json) ON CONFLICT (tbl, key) DO UPDATE SET json = excluded.json';
export const deleteRecord = 'DELETE FROM record WHERE tbl = :table AND key = :key';
export const selectDataset = `SELECT json FROM record WHERE tbl = 'dataset' ORDER BY key LIMIT 1`;
export const streamRecords = `
  SELECT tbl, key, json FROM record
  WHERE (tbl, key) > (:table, :key)
  ORDER BY tbl, key LIMIT :limit`;

export const selectRows = `
  SELECT r.json FROM lookup l JOIN record r ON r.tbl = l.tbl AND r.key = l.key
  WHERE l.tbl = :table AND l.field = :field AND l.value = :value
  ORDER BY l.key`;
export const insertLookup = 'INSERT INTO lookup (tbl, field, value, key) VALUES (:table, :field, :value, :key)';
export const deleteLookups = 'DELETE FROM lookup WHERE tbl = :table AND key = :key';

export const selectNode = 'SELECT json FROM node WHERE key = :key';
export const selectCountry = `
  SELECT json FROM node WHERE country = :code AND kind = 'Country' ORDER BY key LIMIT 1`;
export const upsertNode = `
  INSERT INTO node (key, kind, sort_name, country, stage, status, type, from_day, until_day, json)
  VALUES (:key, :kind, :sortName, :country, :stage, :status, :type, :fromDay, :untilDay, :json)
  ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, sort_name = excluded.sort_name, country = excluded.country,
    stage = excluded.stage, status = excluded.status, type = excluded.type, from_day = excluded.from_day,
    until_day = excluded.until_day, json = excluded.json`;
export const deleteNode = 'DELETE FROM node WHERE key = :key';
export const streamNodes = 'SELECT key, json FROM node WHERE key > :key ORDER BY key LIMIT :limit';

const nodeConditions = `
  (:kinds IS NULL OR n.kind IN (SELECT value FROM json_each(:kinds)))
  AND (:country IS NULL OR n.country = :country)
  AND (:stage IS NULL OR n.stage = :stage)
  AND (:status IS NULL OR n.status = :status)
  AND (:type IS NULL OR n.type = :type)
  AND (:at IS NULL OR ((n.from_day IS NULL OR n.from_day <= :at) AND (n.until_day IS NULL OR n.until_day > :at)))
  AND (:material IS NULL OR n.key IN (
    SELECT e.entity FROM link_material m JOIN link_end e ON e.key = m.link WHERE m.material = :material))`;

export const countNodes = `SELECT count(*) AS total FROM node n WHERE ${nodeConditions}`;
const nodesWhere = `SELECT n.key, n.kind, n.sort_name, n.json FROM node n WHERE ${nodeConditions}`;
export const nodesByName = {
  first: `${nodesWhere} ORDER BY n.sort_name, n.key LIMIT :limit`,
  next: `${nodesWhere} AND (n.sort_name, n.key) > (:after0, :after1) ORDER BY n.sort_name, n.key LIMIT :limit`,
};
export const nodesByKey = {
  first: `${nodesWhere} ORDER BY n.key LIMIT :limit`,
  next: `${nodesWhere} AND n.key > :after0 ORDER BY n.key LIMIT :limit`,
};
export const nodesByKind = {
  first: `${nodesWhere} ORDER BY n.kind, n.sort_name, n.key LIMIT :limit`,
  next: `${nodesWhere} AND (n.kind, n.sort_name, n.key) > (:after0, :after1, :after2)
    ORDER BY n.kind, n.sort_name, n.key LIMIT :limit`,
};

export const insertLinkEnd = `
  INSERT INTO link_end (entity, kind, key, other, outgoing, incoming, role, from_day, until_day)
  VALUES (:entity, :kind, :key, :other, :outgoing, :incoming, :role, :fromDay, :untilDay)`;
export const deleteLinkEnds = 'DELETE FROM link_end WHERE key = :key';
export const insertLinkMaterial = 'INSERT INTO link_material (material, link) VALUES (:material, :link)';
export const deleteLinkMaterials = 'DELETE FROM link_material WHERE link = :key';

const linkConditions = `
  e.entity = :entity
  AND (:direction = 'BOTH' OR (:direction = 'OUT' AND e.outgoing = 1) OR (:direction = 'IN' AND e.incoming = 1))
  AND (:kinds IS NULL OR e.kind IN (SELECT value FROM json_each(:kinds)))
  AND (:roles IS NULL OR e.role IN (SELECT value FROM json_each(:roles)))
  AND (:at IS NULL OR ((e.from_day IS NULL OR e.from_day <= :at) AND (e.until_day IS NULL OR e.until_day > :at)))
  AND (:otherKinds IS NULL OR EXISTS (
    SELECT 1 FROM node n WHERE n.key = e.other AND n.kind IN (SELECT value FROM json_each(:otherKinds))))`;
export const countLinks = `SELECT count(*) AS total FROM link_end e WHERE ${linkConditions}`;
const linksWhere = `
  SELECT e.kind, e.key, r.json FROM link_end e JOIN record r ON r.tbl = 'link' AND r.key = e.key
  WHERE ${linkConditions}`;
export const linksAt = {
  first: `${linksWhere} ORDER BY e.kind, e.key LIMIT :limit`,
  next: `${linksWhere} AND (e.kind, e.key) > (:after0, :after1) ORDER BY e.kind, e.key LIMIT :limit`,
};

export const insertClaim = `
  INSERT INTO claim (key, subject, attribute, conflict) VALUES (:key, :subject, :attribute, :conflict)`;
export const deleteClaim = 'DELETE FROM claim WHERE key = :key';
export const insertClaimEntity = 'INSERT INTO claim_entity (entity, claim) VALUES (:entity, :claim)';
export const deleteClaimEntities = 'DELETE FROM claim_entity WHERE claim = :key';

const claimConditions = `
  (:entity IS NULL OR c.key IN (SELECT claim FROM claim_entity WHERE entity = :entity))
  AND (:subject IS NULL OR c.subject = :subject)
  AND (:attribute IS NULL OR c.attribute = :attribute)
  AND (:conflicts IS NULL OR c.conflict IN (SELECT value FROM json_each(:conflicts)))
  AND (:source IS NULL OR c.key IN (SELECT key FROM citation WHERE source = :source AND tbl = 'claim'))`;
export const countClaims = `SELECT count(*) AS total FROM claim c WHERE ${claimConditions}`;
const claimsWhere = `
  SELECT c.key, r.json FROM claim c JOIN record r ON r.tbl = 'claim' AND r.key = c.key
  WHERE ${claimConditions}`;
export const claimsByKey = {
  first: `${claimsWhere} ORDER BY c.key LIMIT :limit`,
  next: `${claimsWhere} AND c.key > :after0 ORDER BY c.key LIMIT :limit`,
};

export const countTable = 'SELECT count(*) AS total FROM record WHERE tbl = :table';
export const tableByKey = {
  first: 'SELECT key, json FROM record WHERE tbl = :table ORDER BY key LIMIT :limit',
  next: 'SELECT key, json FROM record WHERE tbl = :table AND key > :after0 ORDER BY key LIMIT :limit',
};

export const insertCitation = 'INSERT INTO citation (source, tbl, key) VALUES (:source, :table, :key)';
export const deleteCitations = 'DELETE FROM citation WHERE tbl = :table AND key = :key';
export const countCiting = 'SELECT count(*) AS total FROM citation WHERE source = :source AND tbl = :table';
const citingWhere = `
  SELECT c.key, r.json FROM citation c JOIN record r ON r.tbl = c.tbl AND r.key = c.key
  WHERE c.source = :source AND c.tbl = :table`;
export const citingByKey = {
  first: `${citingWhere} ORDER BY c.key LIMIT :limit`,
  next: `${citingWhere} AND c.key > :after0 ORDER BY c.key LIMIT :limit`,
};
