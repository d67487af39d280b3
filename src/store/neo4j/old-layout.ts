import { createContentHash } from '../../model/keys/content-hash.ts';
import { tableNames, type TableName } from '../../model/records/tables.ts';
import { deadlines, type Connection } from './connection.ts';
import * as cypher from './old-statements.ts';
import { readOptionalText, readText } from './row-readers.ts';

/** A record as the first layout held it. Whether it is one of ours is known when the hash of all is. */
interface OldRecord {
  readonly table: TableName;
  readonly key: string;
  readonly record: object;
}

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

/** All records of the first layout in canonical order. Nodes that cannot be such records are left out. */
export async function* oldRecords(connection: Connection): AsyncGenerator<OldRecord> {
  for (const table of tableNames) {
    let order = '';
    for (;;) {
      const rows = await connection.read(
        cypher.streamOldRecords,
        { table, order, limit: chunkSize },
        deadlines.stream,
      );
      for (const row of rows) {
        const record = objectIn(readOptionalText(row, 'json'));
        if (record !== undefined) yield { table, key: readText(row, 'key'), record };
      }
      const last = rows.at(-1);
      if (last === undefined) break;
      order = readText(last, 'place');
    }
  }
}

function objectIn(json: string | undefined): object | undefined {
  try {
    const value: unknown = json === undefined ? undefined : JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
