import type { Record as Row } from 'neo4j-driver';
import { deadlines, type Connection } from './connection.ts';
import { readMeta } from './statements.ts';
import { migrations } from './migrations.ts';
import { readText } from './row-readers.ts';

/** Reads of the server: each a transaction of its own, once the layout is up to date. */
export interface Reader {
  rows(statement: string, parameters: object, deadline?: number): Promise<readonly Row[]>;
  revision(): Promise<number>;
  /** Resolves when the layout is up to date. */
  ready(): Promise<void>;
}

export function createReader(connection: Connection): Reader {
  const ready = migrateOnce(connection);
  const rows = async (statement: string, parameters: object, deadline: number = deadlines.read) => {
    await ready();
    return connection.read(async (transaction) => (await transaction.run(statement, parameters)).records, deadline);
  };
  return {
    rows,
    ready,
    async revision() {
      const [row] = await rows(readMeta, { name: 'revision' });
      return row === undefined ? 0 : Number(readText(row, 'value'));
    },
  };
}

/** Brings the layout up to date before the first call; tried again by the next call where the server was away. */
function migrateOnce(connection: Connection): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= migrate(connection).catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}

async function migrate(connection: Connection): Promise<void> {
  for (const statements of migrations) {
    for (const statement of statements)
      await connection.write(async (transaction) => void (await transaction.run(statement)));
  }
}
