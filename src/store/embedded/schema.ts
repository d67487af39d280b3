/** Marks a file as a store of Lodestone: "LODE" in ASCII. */
export const applicationId = 0x4c_4f_44_45;

/** Each entry raises the layout by one version. It is applied in one transaction with its number. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE operation (key TEXT PRIMARY KEY, input_hash TEXT NOT NULL, result TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE record (tbl TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (tbl, key)) WITHOUT ROWID;

  CREATE TABLE node (
    key TEXT PRIMARY KEY, kind TEXT NOT NULL, sort_name TEXT NOT NULL, country TEXT, stage TEXT, status TEXT, type TEXT,
    from_day TEXT, until_day TEXT, json TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX node_by_name ON node (sort_name, key);
  CREATE INDEX node_by_kind ON node (kind, sort_name, key);
  CREATE INDEX node_by_country ON node (country, sort_name, key);

  CREATE TABLE link_end (
    entity TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, other TEXT NOT NULL, outgoing INTEGER NOT NULL,
    incoming INTEGER NOT NULL, role TEXT, from_day TEXT, until_day TEXT,
    PRIMARY KEY (entity, kind, key)
  ) WITHOUT ROWID;
  CREATE INDEX link_end_by_key ON link_end (key);
  CREATE TABLE link_material (material TEXT NOT NULL, link TEXT NOT NULL, PRIMARY KEY (material, link)) WITHOUT ROWID;
  CREATE INDEX link_material_by_link ON link_material (link);

  CREATE TABLE claim (
    key TEXT PRIMARY KEY, subject TEXT NOT NULL, attribute TEXT NOT NULL, conflict TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX claim_by_subject ON claim (subject, key);
  CREATE TABLE claim_entity (entity TEXT NOT NULL, claim TEXT NOT NULL, PRIMARY KEY (entity, claim)) WITHOUT ROWID;
  CREATE INDEX claim_entity_by_claim ON claim_entity (claim);

  CREATE TABLE citation (
    source TEXT NOT NULL, tbl TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (source, tbl, key)
  ) WITHOUT ROWID;
  CREATE INDEX citation_by_record ON citation (tbl, key);

  CREATE TABLE lookup (
    tbl TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (tbl, field, value, key)
  ) WITHOUT ROWID;
  CREATE INDEX lookup_by_record ON lookup (tbl, key);
  `,
  `
  CREATE TABLE record_count (tbl TEXT PRIMARY KEY, records INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO record_count (tbl, records) SELECT tbl, count(*) FROM record GROUP BY tbl;
  `,
];
