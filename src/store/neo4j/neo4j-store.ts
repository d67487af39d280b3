import type { ClaimRecord } from '../../model/records/claim.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import type { SourceRecord } from '../../model/records/source.ts';
import type { EntityOrder, GraphStore, StoreHead } from '../graph-store.ts';
import { applyBatch } from './apply.ts';
import { createConnection, type ConnectionOptions } from './connection.ts';
import { citingRequest, claimRequest, filterParameters, pageOf, pagesOf, type Listing } from './pages.ts';
import { lookupId, recordId } from './properties.ts';
import { publishContent } from './publish.ts';
import { createReader } from './reader.ts';
import {
  readCounts,
  readItem,
  readNode,
  readNodeItem,
  readNumber,
  readOptionalText,
  readRecord,
  readRecords,
  type Row,
} from './row-readers.ts';
import { spareAccount } from './spare-account.ts';
import * as cypher from './statements/read-statements.ts';
import { allNodes, allRecords, createHasher } from './whole.ts';

const orders: Readonly<Record<EntityOrder, Listing>> = {
  NAME: { statement: cypher.entitiesByName, columns: ['sortName', 'key'] },
  KEY: { statement: cypher.entitiesByKeyOrder, columns: ['key'] },
  KIND: { statement: cypher.entitiesByKind, columns: ['kind', 'sortName', 'key'] },
};
const links: Listing = { statement: cypher.readLinks, columns: ['kind', 'key'] };
const listed: Listing = { statement: cypher.readListed, columns: ['key'] };
const sources: Listing = { statement: cypher.readSources, columns: ['key'] };

export interface Neo4jStoreOptions extends ConnectionOptions {
  /** Whether an empty database is left as it is. */
  readonly readOnly?: boolean;
}

/** A store in a Neo4j server. It does not connect before the first call. */
export function openNeo4jStore({ readOnly = false, ...options }: Neo4jStoreOptions): GraphStore {
  const connection = spareAccount(createConnection(options));
  const reader = createReader(connection, { address: options.address, readOnly });
  return {
    head: async () => ((await reader.ready()) === 'EMPTY' ? emptyHead : headIn(await reader.mark(cypher.readHead))),
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
    entities: (filter, order, page) => pageOf(reader, orders[order], filterParameters(filter), page, readNodeItem),

    linksOf: (requests) => pagesOf<LinkRecord>(reader, links, requests),
    claims: (requests) => pagesOf<ClaimRecord>(reader, listed, requests.map(claimRequest)),
    linksCiting: (requests) => pagesOf<LinkRecord>(reader, listed, requests.map(citingRequest)),
    sources: (page) => pageOf(reader, sources, {}, page, readItem<SourceRecord>),

    stream: () => allRecords(reader),
    nodes: () => allNodes(reader),

    async apply(batch, operationKey) {
      await reader.ready();
      return connection.write((statements) => applyBatch(statements, batch, operationKey));
    },
    async publish(content, operationKey, onProgress) {
      await reader.ready();
      return publishContent(connection, content, operationKey, onProgress);
    },
    ping: async () => void (await reader.revision()),
    close: () => connection.close(),
  };
}

const emptyHead = { revision: 0, dataset: undefined, counts: {}, hash: undefined, unfinishedImport: undefined };

function headIn(row: Row): StoreHead {
  return {
    revision: readNumber(row, 'revision'),
    dataset: readRecord<'dataset'>(row),
    counts: readCounts(row),
    hash: readOptionalText(row, 'hash'),
    unfinishedImport: readOptionalText(row, 'unfinishedImport'),
  };
}
