/**
 * Each list raises the layout by one version. Each statement may run again without harm. The database stores the number
 * of the last version.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    'CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE',
    'CREATE CONSTRAINT lookup_id IF NOT EXISTS FOR (n:Lookup) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT operation_key IF NOT EXISTS FOR (n:Operation) REQUIRE n.key IS UNIQUE',
    'CREATE CONSTRAINT meta_name IF NOT EXISTS FOR (n:Meta) REQUIRE n.name IS UNIQUE',
    'CREATE INDEX record_in_order IF NOT EXISTS FOR (n:Record) ON (n.table, n.order)',
    'CREATE INDEX entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.sortName, n.order)',
    'CREATE INDEX entity_by_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.sortName, n.order)',
    'CREATE INDEX entity_by_country IF NOT EXISTS FOR (n:Entity) ON (n.country, n.sortName, n.order)',
    'CREATE INDEX claim_by_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.order)',
    'CREATE INDEX claim_in_order IF NOT EXISTS FOR (n:Claim) ON (n.order)',
    'CREATE INDEX entity_in_order IF NOT EXISTS FOR (n:Entity) ON (n.order)',
    'CREATE INDEX source_in_order IF NOT EXISTS FOR (n:Source) ON (n.order)',
  ],
];
