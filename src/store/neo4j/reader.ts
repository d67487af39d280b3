import { DomainError, storeUnavailable } from '../../errors.ts';
import { deadlines, type Connection } from './connection.ts';
import { claimDatabase } from './ownership.ts';
import { readMaps, readNumber, readTruth, type Row } from './row-readers.ts';
import * as cypher from './statements/read-statements.ts';

/** The rows of one statement, all of one generation, and the revision after they were read. */
export interface Answer {
  readonly rows: readonly Row[];
  readonly revision: number;
}

/** Reads of the server: each is one statement in one round trip, once it is known that the database is ours. */
export interface Reader {
  answer(statement: string, parameters: object, deadline?: number): Promise<Answer>;
  rows(statement: string, parameters: object, deadline?: number): Promise<readonly Row[]>;
  /** The one row of a statement about the mark. */
  mark(statement: string): Promise<Row>;
  revision(): Promise<number>;
  /** Resolves when the database is ours. EMPTY if it holds nothing, and may only be read. */
  ready(): Promise<'CURRENT' | 'EMPTY'>;
}

export interface ReaderOptions {
  readonly address: string;
  readonly readOnly: boolean;
}

/** A replacement may remove what a statement is reading. It is then read again, from the new generation. */
const attempts = 5;

export function createReader(connection: Connection, { address, readOnly }: ReaderOptions): Reader {
  const { ready, forget } = once(() => claimDatabase(connection, address, readOnly));
  const one = async (statement: string, parameters: object, deadline: number): Promise<Row> => {
    if ((await ready()) === 'EMPTY') {
      forget();
      throw new DomainError('NOT_FOUND', 'The store holds no data set.');
    }
    const [row] = await connection.read(statement, parameters, deadline);
    if (row !== undefined) return row;
    // Somebody emptied the database under us, or a newer version took it over. The next call looks again.
    forget();
    throw storeUnavailable(`The mark of Lodestone is gone from the database at ${address}. Try again.`, 'AWAY');
  };
  const answer = async (statement: string, parameters: object, deadline: number = deadlines.read) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await one(statement, parameters, deadline);
      if (readTruth(row, 'isWhole')) return { rows: readMaps(row, 'rows'), revision: readNumber(row, 'revision') };
    }
    throw new DomainError('CONFLICT', 'The store was replaced several times while it was read. Ask again.');
  };
  return {
    answer,
    rows: async (statement, parameters, deadline) => (await answer(statement, parameters, deadline)).rows,
    mark: (statement) => one(statement, {}, deadlines.read),
    revision: async () => readNumber(await one(cypher.readRevision, {}, deadlines.read), 'revision'),
    ready,
  };
}

/** Work that is done before the first call. If it failed, the next call does it again. */
function once<T>(work: () => Promise<T>): { readonly ready: () => Promise<T>; readonly forget: () => void } {
  let done: Promise<T> | undefined;
  const forget = (): void => {
    done = undefined;
  };
  const ready = (): Promise<T> => {
    done ??= work().catch((error: unknown) => {
      forget();
      throw error;
    });
    return done;
  };
  return { ready, forget };
}
