import neo4j from 'neo4j-driver';

/** The database of the test server as somebody sees it who knows nothing of Lodestone. */

/** Runs statements of a test, each in a transaction of its own, and gives the rows of the last. */
export async function inDatabase(
  address: string,
  ...statements: readonly (string | readonly [string, object])[]
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(address, neo4j.auth.basic('', ''), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) {
      const [text, parameters] = typeof statement === 'string' ? [statement, {}] : statement;
      rows = (await session.run(text, parameters)).records.map((record) => record.toObject());
    }
    return rows;
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Removes every node, in transactions that a small server can hold. */
export async function emptyDatabase(address: string): Promise<void> {
  await inDatabase(address, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
}

/** Removes every node, constraint and index. */
export async function wipe(address: string): Promise<void> {
  await emptyDatabase(address);
  for (const { name } of await inDatabase(address, 'SHOW CONSTRAINTS YIELD name RETURN name'))
    await inDatabase(address, `DROP CONSTRAINT \`${String(name)}\``);
  for (const { name } of await inDatabase(address, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await inDatabase(address, `DROP INDEX \`${String(name)}\``);
}

/** All there is in a database: nodes, relationships, properties, constraints and indexes, as one text. */
export async function dumpOf(address: string): Promise<string> {
  const nodes = await inDatabase(
    address,
    'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
  );
  const relationships = await inDatabase(
    address,
    'MATCH (a)-[r]->(b) RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS properties ORDER BY id',
  );
  const constraints = await inDatabase(address, 'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties');
  const indexes = await inDatabase(address, 'SHOW INDEXES YIELD name, type, labelsOrTypes, properties');
  return [nodes, relationships, constraints, indexes].flat().map(lineOf).join('\n');
}

/** A row with the names of its properties in order. */
function lineOf(row: Record<string, unknown>): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The number of nodes of each generation and label. */
export async function generationsIn(address: string): Promise<unknown[]> {
  return inDatabase(
    address,
    `MATCH (n) WHERE n:LodestoneRecord OR n:LodestoneEntity OR n:LodestoneLookup
     RETURN DISTINCT n.generation AS generation ORDER BY generation`,
  ).then((rows) => rows.map(({ generation }) => generation));
}
