/**
 * The layout of our nodes in a Neo4j database. Each of them has exactly one label with our prefix. Statements, constraints
 * and indexes go by these labels alone. Public labels and relationship types are for people who browse.
 */

/** The number of this layout. The mark holds it. */
export const layoutVersion = 2;

/** Raised before the mark is set, so a database with the mark has them all. Each may run again without harm. */
export const schema: readonly string[] = [
  'CREATE CONSTRAINT lodestone_meta_name IF NOT EXISTS FOR (n:LodestoneMeta) REQUIRE n.name IS UNIQUE',
  'CREATE CONSTRAINT lodestone_operation_key IF NOT EXISTS FOR (n:LodestoneOperation) REQUIRE n.key IS UNIQUE',
  'CREATE CONSTRAINT lodestone_record_id IF NOT EXISTS FOR (n:LodestoneRecord) REQUIRE (n.generation, n.id) IS UNIQUE',
  'CREATE CONSTRAINT lodestone_entity_key IF NOT EXISTS FOR (n:LodestoneEntity) REQUIRE (n.generation, n.key) IS UNIQUE',
  'CREATE CONSTRAINT lodestone_lookup_id IF NOT EXISTS FOR (n:LodestoneLookup) REQUIRE (n.generation, n.id) IS UNIQUE',
  'CREATE INDEX lodestone_record_in_order IF NOT EXISTS FOR (n:LodestoneRecord) ON (n.generation, n.table, n.order)',
  'CREATE INDEX lodestone_entity_in_order IF NOT EXISTS FOR (n:LodestoneEntity) ON (n.generation, n.order)',
  'CREATE INDEX lodestone_entity_by_name IF NOT EXISTS FOR (n:LodestoneEntity) ON (n.generation, n.sortName, n.order)',
  'CREATE INDEX lodestone_entity_by_kind IF NOT EXISTS FOR (n:LodestoneEntity) ON (n.generation, n.kind, n.sortName, n.order)',
  'CREATE INDEX lodestone_entity_by_country IF NOT EXISTS FOR (n:LodestoneEntity) ON (n.generation, n.country, n.sortName, n.order)',
];
