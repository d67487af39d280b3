import { DomainError } from '../../errors.ts';
import { createContentHash } from '../../model/keys/content-hash.ts';
import { isTableName, type TableRecord } from '../../model/records/tables.ts';
import type { EntityNode } from '../../model/node.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import type { SourceRecord } from '../../model/records/source.ts';
import type { EntityFilter, EntityOrder, GraphStore, PageRequest, StoreHead } from '../graph-store.ts';
import { applyBatch } from './apply.ts';
import { createConnection, deadlines, type Connection, type ConnectionOptions } from './connection.ts';
import { migrations } from './migrations.ts';
import { lookupId, ordered, recordId } from './properties.ts';
import {
  readItem,
  readNode,
  readNodeItem,
  readNumber,
  readPage,
  readRecord,
  readRecords,
  readTableRecord,
  readText,
} from './row-readers.ts';
import * as cypher from './statements.ts';

const chunkSize = 2_000;

const orders: Readonly<Record<EntityOrder, { readonly statement: string; readonly columns: readonly string[] }>> = {
  NAME: { statement: cypher.entitiesByName, columns: ['sortName', 'key'] },
  KEY: { statement: cypher.entitiesByKeyOrder, columns: ['key'] },
  KIND: { statement: cypher.entitiesByKind, columns: ['kind', 'sortName', 'key'] },
};

/** A store in a Neo4j server. It does not connect before the first call. */
export function openNeo4jStore(options: ConnectionOptions): GraphStore {
  const connection = createConnection(options);
  const ready = migrateOnce(connection);
  let hashed: { readonly revision: number; readonly hash: string } | undefined;

  const rowsOf = async (statement: string, parameters: object, deadline?: number) => {
    await ready();
    return connection.read(async (transaction) => (await transaction.run(statement, parameters)).records, deadline);
  };
  const revision = async (): Promise<number> => {
    const [row] = await rowsOf(cypher.readMeta, { name: 'revision' });
    return row === undefined ? 0 : Number(readText(row, 'value'));
  };
  async function* stream<T extends { readonly key: string }>(
    statement: string,
    start: Readonly<Record<string, string>>,
    read: (rows: Awaited<ReturnType<typeof rowsOf>>) => T[],
    after: (last: T) => Readonly<Record<string, string>>,
  ): AsyncIterable<T> {
    const begun = await revision();
    let place = start;
    for (;;) {
      const chunk = read(await rowsOf(statement, { ...place, limit: BigInt(chunkSize) }, deadlines.stream));
      if ((await revision()) !== begun) {
        throw new DomainError('CONFLICT', 'The store changed while all of it was being read. Run the command again.');
      }
      yield* chunk;
      const last = chunk.at(-1);
      if (last === undefined) return;
      place = after(last);
    }
  }
  const records = (): AsyncIterable<TableRecord> =>
    stream(
      cypher.streamRecords,
      { table: '', order: '' },
      (rows) => rows.map(readTableRecord),
      ({ table, key }) => ({ table, order: ordered(key) }),
    );

  return {
    head: () => ready().then(() => readHead(connection)),
    async contentHash() {
      const now = await revision();
      if (hashed?.revision !== now) {
        const hash = createContentHash();
        for await (const { table, record } of records()) hash.add(table, record);
        hashed = { revision: now, hash: hash.digest() };
      }
      return hashed.hash;
    },
    records: async (table, keys) =>
      (await rowsOf(cypher.readRecords, { ids: keys.map((key) => recordId(table, key)) })).map(
        readRecord<typeof table>,
      ),
    rows: async (table, field, values) =>
      (await rowsOf(cypher.readRows, { lookups: values.map((value) => lookupId(table, field, value)) })).map(
        readRecords<typeof table>,
      ),
    entitiesByKey: async (keys) => (await rowsOf(cypher.readEntities, { keys })).map(readNode),
    countriesByCode: async (codes) => (await rowsOf(cypher.readCountries, { codes })).map(readNode),
    async entities(filter, order, page) {
      const { statement, columns } = orders[order];
      const parameters = { ...filterParameters(filter), ...pageParameters(page) };
      const [rows, [count]] = await Promise.all([
        rowsOf(statement, parameters),
        rowsOf(cypher.countEntities, parameters),
      ]);
      return {
        items: rows.slice(0, page.first).map((row) => readNodeItem(row, columns)),
        hasNextPage: rows.length > page.first,
        totalCount: count === undefined ? 0 : readNumber(count, 'total'),
      };
    },
    linksOf: async (requests) => {
      const rows = await rowsOf(cypher.readLinks, { requests: requests.map(requestParameters) });
      return rows.map((row, index) => readPage<LinkRecord>(row, ['kind', 'key'], requests[index]?.first ?? 0));
    },
    claims: async (requests) => {
      const rows = await rowsOf(cypher.readClaims, { requests: requests.map(requestParameters) });
      return rows.map((row, index) => readPage<ClaimRecord>(row, ['key'], requests[index]?.first ?? 0));
    },
    linksCiting: async (requests) => {
      const rows = await rowsOf(cypher.readCiting, { requests: requests.map(requestParameters) });
      return rows.map((row, index) => readPage<LinkRecord>(row, ['key'], requests[index]?.first ?? 0));
    },
    async sources(page) {
      const [rows, [count]] = await Promise.all([
        rowsOf(cypher.readSources, pageParameters(page)),
        rowsOf(cypher.countSources, {}),
      ]);
      return {
        items: rows.slice(0, page.first).map((row) => readItem<SourceRecord>(row, ['key'])),
        hasNextPage: rows.length > page.first,
        totalCount: count === undefined ? 0 : readNumber(count, 'total'),
      };
    },
    stream: records,
    nodes: (): AsyncIterable<EntityNode> =>
      stream(
        cypher.streamEntities,
        { order: '' },
        (rows) => rows.flatMap((row) => readNode(row) ?? []),
        ({ key }) => ({ order: ordered(key) }),
      ),
    async apply(batch, operationKey) {
      await ready();
      return connection.write((transaction) => applyBatch(transaction, batch, operationKey));
    },
    ping: async () => void (await revision()),
    close: () => connection.close(),
  };
}

async function readHead(connection: Connection): Promise<StoreHead> {
  return connection.read(async (transaction) => {
    const one = async (statement: string, parameters: object) =>
      (await transaction.run(statement, parameters)).records[0];
    const dataset = await one(cypher.readDataset, {});
    const revision = await one(cypher.readMeta, { name: 'revision' });
    const unfinished = await one(cypher.readMeta, { name: 'unfinishedImport' });
    const counts = (await transaction.run(cypher.countRecords)).records.flatMap((row) => {
      const table = readText(row, 'table');
      return isTableName(table) ? [[table, readNumber(row, 'records')] as const] : [];
    });
    return {
      revision: revision === undefined ? 0 : Number(readText(revision, 'value')),
      dataset: dataset === undefined ? undefined : readRecord<'dataset'>(dataset),
      counts: Object.fromEntries(counts),
      unfinishedImport: unfinished === undefined ? undefined : readText(unfinished, 'value'),
    };
  });
}

/** Updates the layout before the first call. If the server was away, the next call tries again. */
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

function filterParameters({ kinds, country, material, stage, status, type, at }: EntityFilter): object {
  return {
    kinds: kinds ?? null,
    country: country ?? null,
    material: material ?? null,
    stage: stage ?? null,
    status: status ?? null,
    type: type ?? null,
    at: at ?? null,
  };
}

function pageParameters({ first, after }: PageRequest): object {
  return { after: after?.map(ordered) ?? null, limit: BigInt(first + 1) };
}

function requestParameters({ first, after, ...conditions }: PageRequest): object {
  return { ...conditions, after: after?.map(ordered) ?? null, limit: BigInt(first + 1) };
}
