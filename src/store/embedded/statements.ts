/** The fixed statements of the embedded store. Those of lists are in paged-statements.ts. */

export const selectMeta = 'SELECT value FROM meta WHERE name = :name';
export const upsertMeta =
  'INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value';
export const deleteMeta = 'DELETE FROM meta WHERE name = :name';
export const tableCounts = 'SELECT tbl, records FROM record_count WHERE records > 0 ORDER BY tbl';
export const addToCount = `
  INSERT INTO record_count (tbl, records) VALUES (:table, :more)
  ON CONFLICT (tbl) DO UPDATE SET records = records + excluded.records`;

export const selectOperation = 'SELECT input_hash, result FROM operation WHERE key = :key';
export const insertOperation = 'INSERT INTO operation (key, input_hash, result) VALUES (:key, :inputHash, :result)';

export const selectRecord = 'SELECT tbl, key, json FROM record WHERE tbl = :table AND key = :key';
export const upsertRecord =
  'INSERT INTO record (tbl, key, json) VALUES (:table, :key, :json) ON CONFLICT (tbl, key) DO UPDATE SET json = excluded.json';
export const deleteRecord = 'DELETE FROM record WHERE tbl = :table AND key = :key';
export const selectDataset = `SELECT json FROM record WHERE tbl = 'dataset' ORDER BY key LIMIT 1`;
export const streamRecords = `
  SELECT tbl, key, json FROM record WHERE (tbl, key) > (:table, :key) ORDER BY tbl, key LIMIT :limit`;

export const selectRows = `
  SELECT r.json FROM lookup l JOIN record r ON r.tbl = l.tbl AND r.key = l.key
  WHERE l.tbl = :table AND l.field = :field AND l.value = :value
  ORDER BY l.key`;
export const insertLookup = 'INSERT INTO lookup (tbl, field, value, key) VALUES (:table, :field, :value, :key)';
export const deleteLookups = 'DELETE FROM lookup WHERE tbl = :table AND key = :key';

export const selectNode = 'SELECT json FROM node WHERE key = :key';
export const selectCountry = `
  SELECT json FROM node WHERE country = :code AND kind = 'Country' ORDER BY key LIMIT 1`;
export const selectBloc = `
  SELECT 1 FROM lookup WHERE tbl = 'membership' AND field = 'bloc' AND value = :key LIMIT 1`;
export const upsertNode = `
  INSERT INTO node (key, kind, sort_name, country, stage, status, type, from_day, until_day, json)
  VALUES (:key, :kind, :sortName, :country, :stage, :status, :type, :fromDay, :untilDay, :json)
  ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, sort_name = excluded.sort_name, country = excluded.country,
    stage = excluded.stage, status = excluded.status, type = excluded.type, from_day = excluded.from_day,
    until_day = excluded.until_day, json = excluded.json`;
export const deleteNode = 'DELETE FROM node WHERE key = :key';
export const streamNodes = 'SELECT key, json FROM node WHERE key > :key ORDER BY key LIMIT :limit';

export const insertLinkEnd = `
  INSERT INTO link_end (entity, kind, key, other, outgoing, incoming, role, from_day, until_day)
  VALUES (:entity, :kind, :key, :other, :outgoing, :incoming, :role, :fromDay, :untilDay)`;
export const deleteLinkEnds = 'DELETE FROM link_end WHERE key = :key';
export const insertLinkMaterial = 'INSERT INTO link_material (material, link) VALUES (:material, :link)';
export const deleteLinkMaterials = 'DELETE FROM link_material WHERE link = :key';

export const insertClaim = `
  INSERT INTO claim (key, subject, attribute, conflict) VALUES (:key, :subject, :attribute, :conflict)`;
export const deleteClaim = 'DELETE FROM claim WHERE key = :key';
export const insertClaimEntity = 'INSERT INTO claim_entity (entity, claim) VALUES (:entity, :claim)';
export const deleteClaimEntities = 'DELETE FROM claim_entity WHERE claim = :key';

export const insertCitation = 'INSERT INTO citation (source, tbl, key) VALUES (:source, :table, :key)';
export const deleteCitations = 'DELETE FROM citation WHERE tbl = :table AND key = :key';
