import type { GraphStore, StoreHead } from '../graph-store.ts';
import { applyBatch, readRevision } from './apply.ts';
import { openDatabase, type Database } from './database.ts';
import { citationConditions, claimConditions, linkConditions, nodeConditions, readPage } from './pages.ts';
import { citingListing, claimListing, linkListing, nodeListings, tableListing } from './paged-statements.ts';
import { readNode, readRecord, readText } from './row-readers.ts';
import * as sql from './statements.ts';
import { beforeAllRecords, chunkSize, countsOf, hashOf, inChunks, perRevision, recordsAfter } from './whole.ts';

/** A store in one file, or in memory with `:memory:`. A killed process does not damage it. Several processes may open it. */
export function openEmbeddedStore(file: string): GraphStore {
  const database = openDatabase(file);
  const hash = perRevision(database, hashOf);
  const reading = async <T>(work: () => T): Promise<T> => database.read(work);

  return {
    head: () => reading(() => ({ ...readHead(database), counts: countsOf(database) })),
    revision: () => reading(() => readRevision(database)),
    contentHash: hash,

    records: (table, keys) =>
      reading(() =>
        keys.map((key) => {
          const row = database.first(sql.selectRecord, { table, key });
          return row === undefined ? undefined : readRecord<typeof table>(row);
        }),
      ),
    rows: (table, field, values) =>
      reading(() =>
        values.map((value) =>
          database.all(sql.selectRows, { table, field, value }).map((row) => readRecord<typeof table>(row)),
        ),
      ),

    entitiesByKey: (keys) => reading(() => keys.map((key) => nodeOrNone(database.first(sql.selectNode, { key })))),
    countriesByCode: (codes) =>
      reading(() => codes.map((code) => nodeOrNone(database.first(sql.selectCountry, { code })))),
    entities: (filter, order, page) =>
      reading(() => readPage(database, nodeListings[order], nodeConditions(filter), page, readNode)),

    linksOf: (requests) =>
      reading(() =>
        requests.map((request) =>
          readPage(database, linkListing, linkConditions(request), request, readRecord<'link'>),
        ),
      ),
    claims: (requests) =>
      reading(() =>
        requests.map((request) =>
          readPage(database, claimListing, claimConditions(request), request, readRecord<'claim'>),
        ),
      ),
    sources: (page) => reading(() => readPage(database, tableListing, { table: 'source' }, page, readRecord<'source'>)),
    linksCiting: (requests) =>
      reading(() =>
        requests.map((request) =>
          readPage(database, citingListing, citationConditions(request), request, readRecord<'link'>),
        ),
      ),

    stream: () => inChunks(database, beforeAllRecords, recordsAfter),
    nodes: () => inChunks(database, { key: '' }, nodesAfter),

    apply: async (batch, operationKey) => applyBatch(database, batch, operationKey),
    publish: async ({ put, remove }, operationKey) => applyBatch(database, { put, remove }, operationKey),
    ping: () => reading(() => void readRevision(database)),
    close: async () => database.close(),
  };
}

function readHead(database: Database): Omit<StoreHead, 'counts'> {
  const dataset = database.first(sql.selectDataset, {});
  const unfinished = database.first(sql.selectMeta, { name: 'unfinishedImport' });
  return {
    revision: readRevision(database),
    hash: undefined,
    dataset: dataset === undefined ? undefined : readRecord<'dataset'>(dataset),
    unfinishedImport: unfinished === undefined ? undefined : readText(unfinished, 'value'),
  };
}

function nodesAfter(database: Database, { key }: { readonly key: string }) {
  return database.all(sql.streamNodes, { key, limit: chunkSize }).map(readNode);
}

function nodeOrNone(row: unknown) {
  return row === undefined ? undefined : readNode(row);
}
