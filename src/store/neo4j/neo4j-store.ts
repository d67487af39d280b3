import { isTableName } from '../../model/records/tables.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import type { SourceRecord } from '../../model/records/source.ts';
import type { EntityOrder, GraphStore, StoreHead } from '../graph-store.ts';
import { applyBatch, beginContent, switchTo } from './apply.ts';
import { createConnection, type Connection, type ConnectionOptions } from './connection.ts';
import { filterParameters, pageOf, pagesOf } from './pages.ts';
import { lookupId, recordId } from './properties.ts';
import { createReader } from './reader.ts';
import { readItem, readNode, readNodeItem, readNumber, readRecord, readRecords, readText } from './row-readers.ts';
import * as cypher from './statements.ts';
import { spareAccount } from './spare-account.ts';
import { allNodes, allRecords, createHasher } from './whole.ts';

const orders: Readonly<Record<EntityOrder, { readonly statement: string; readonly columns: readonly string[] }>> = {
  NAME: { statement: cypher.entitiesByName, columns: ['sortName', 'key'] },
  KEY: { statement: cypher.entitiesByKeyOrder, columns: ['key'] },
  KIND: { statement: cypher.entitiesByKind, columns: ['kind', 'sortName', 'key'] },
};

/** A store in a Neo4j server. It does not connect before the first call. */
export function openNeo4jStore(options: ConnectionOptions): GraphStore {
  const connection = spareAccount(createConnection(options));
  const reader = createReader(connection);
  return {
    head: () => reader.ready().then(() => readHead(connection)),
    revision: () => reader.revision(),
    contentHash: createHasher(reader),

    records: async (table, keys) =>
      (await reader.rows(cypher.readRecords, { ids: keys.map((key) => recordId(table, key)) })).map(
        readRecord<typeof table>,
      ),
    rows: async (table, field, values) =>
      (await reader.rows(cypher.readRows, { lookups: values.map((value) => lookupId(table, field, value)) })).map(
        readRecords<typeof table>,
      ),

    entitiesByKey: async (keys) => (await reader.rows(cypher.readEntities, { keys })).map(readNode),
    countriesByCode: async (codes) => (await reader.rows(cypher.readCountries, { codes })).map(readNode),
    entities(filter, order, page) {
      const { statement, columns } = orders[order];
      return pageOf(reader, { statement, count: cypher.countEntities }, filterParameters(filter), page, (row) =>
        readNodeItem(row, columns),
      );
    },

    linksOf: (requests) => pagesOf<LinkRecord>(reader, cypher.readLinks, requests, ['kind', 'key']),
    claims: (requests) => pagesOf<ClaimRecord>(reader, cypher.readClaims, requests, ['key']),
    linksCiting: (requests) => pagesOf<LinkRecord>(reader, cypher.readCiting, requests, ['key']),
    sources: (page) =>
      pageOf(reader, { statement: cypher.readSources, count: cypher.countSources }, {}, page, (row) =>
        readItem<SourceRecord>(row, ['key']),
      ),

    stream: () => allRecords(reader),
    nodes: () => allNodes(reader),

    async apply(batch, operationKey) {
      await reader.ready();
      return connection.write((transaction) => applyBatch(transaction, batch, operationKey));
    },
    async publish(content, operationKey, onProgress) {
      await reader.ready();
      await connection.write((transaction) => beginContent(transaction, content, operationKey));
      const result = await connection.write((transaction) => switchTo(transaction, content, operationKey));
      onProgress?.(content.put.length + content.remove.length);
      return result;
    },
    ping: async () => void (await reader.revision()),
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
    const hash = await one(cypher.readMeta, { name: 'hash' });
    const counts = (await transaction.run(cypher.countRecords)).records.flatMap((row) => {
      const table = readText(row, 'table');
      return isTableName(table) ? [[table, readNumber(row, 'records')] as const] : [];
    });
    return {
      revision: revision === undefined ? 0 : Number(readText(revision, 'value')),
      dataset: dataset === undefined ? undefined : readRecord<'dataset'>(dataset),
      counts: Object.fromEntries(counts),
      hash: hash === undefined ? undefined : readText(hash, 'value'),
      unfinishedImport: unfinished === undefined ? undefined : readText(unfinished, 'value'),
    };
  });
}
