import { createContentHash } from '../../model/keys/content-hash.ts';
import { tableNames, type TableRecord } from '../../model/records/tables.ts';
import { deadlines, type Connection } from './connection.ts';
import * as cypher from './statements/old-statements.ts';
import { readOptionalText, readTableRecord, readText, type Row } from './row-readers.ts';

const chunkSize = 2_000n;

/**
 * The hash of a store of the first layout: its content is a data set that was imported, as its own ledger says. Undefined for any
 * other database, and for a store that was changed after its import. Nothing is written.
 */
export async function oldHashOf(connection: Connection): Promise<string | undefined> {
  const imports = await connection.read(cypher.readOldImports, {}, deadlines.stream);
  if (imports.length === 0) return undefined;
  const hash = createContentHash();
  for await (const { table, record } of oldRecords(connection)) hash.add(table, record);
  const found = hash.digest();
  return imports.some((row) => readText(row, 'hash') === found) ? found : undefined;
}

/** Whether a database looks like the first layout, though its content is no data set that was imported. */
export async function resemblesOld(connection: Connection): Promise<boolean> {
  const names = await connection.read(cypher.readOldMeta);
  const imports = await connection.read(cypher.readOldImports, {}, deadlines.stream);
  return imports.length > 0 && names.some((row) => /^\d+$/.test(readText(row, 'value')));
}

/** The revision of a store of the first layout. */
export async function oldRevision(connection: Connection): Promise<number> {
  const rows = await connection.read(cypher.readOldMeta);
  const revision = rows.find((row) => readText(row, 'name') === 'revision');
  return revision === undefined ? 0 : Number(readText(revision, 'value'));
}

/**
 * All records of the first layout in canonical order. Whether they are ours is known when the hash of all is. Nodes that cannot
 * be such records are left out.
 */
export async function* oldRecords(connection: Connection): AsyncGenerator<TableRecord, void> {
  for (const table of tableNames) {
    for await (const row of inChunks(connection, cypher.streamOldRecords, { table })) {
      if (isObject(readOptionalText(row, 'json'))) yield readTableRecord(row);
    }
  }
}

/** The nodes of the first layout, with their JSON. */
export async function* oldEntities(
  connection: Connection,
): AsyncGenerator<{ readonly key: string; readonly json: string }, void> {
  for await (const row of inChunks(connection, cypher.streamOldEntities, {})) {
    yield { key: readText(row, 'key'), json: readText(row, 'json') };
  }
}

async function* inChunks(connection: Connection, statement: string, conditions: object): AsyncGenerator<Row, void> {
  let order = '';
  for (;;) {
    const rows = await connection.read(statement, { ...conditions, order, limit: chunkSize }, deadlines.stream);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    order = readText(last, 'place');
  }
}

function isObject(json: string | undefined): boolean {
  try {
    const value: unknown = json === undefined ? undefined : JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
