import type { GraphStore, StoreHead } from '../graph-store.ts';
import { applyBatch } from './apply.ts';
import { openDatabase } from './database.ts';
import type { Statements } from './transactions.ts';
import { readMeta, readRevision } from './meta.ts';
import { citationConditions, claimConditions, linkConditions, nodeConditions, readPage } from './pages.ts';
import { citingListing, claimListing, linkListing, nodeListings, tableListing } from './paged-statements.ts';
import { publishContent } from './publish.ts';
import { readNode, readRecord } from './row-readers.ts';
import * as sql from './statements.ts';
import { countsOf, createHasher, nodeChunks, recordChunks, wholly } from './whole.ts';

/** A store in one file, or in memory with `:memory:`. A killed process does not damage it. Several processes may open it. */
export function openEmbeddedStore(file: string, readOnly = false): GraphStore {
  const database = openDatabase(file, readOnly);
  const reading = async <T>(work: () => T): Promise<T> => database.read(work);

  return {
    head: () => reading(() => ({ ...readHead(database), counts: countsOf(database) })),
    revision: () => reading(() => readRevision(database)),
    contentHash: createHasher(database),

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

    stream: () => wholly(database, recordChunks),
    nodes: () => wholly(database, nodeChunks),

    apply: async (batch, operationKey) => applyBatch(database, batch, operationKey),
    publish: (content, operationKey, onProgress) => publishContent(database, content, operationKey, onProgress),
    ping: () => reading(() => void readRevision(database)),
    close: async () => database.close(),
  };
}

function readHead(database: Statements): Omit<StoreHead, 'counts'> {
  const dataset = database.first(sql.selectDataset, {});
  return {
    revision: readRevision(database),
    dataset: dataset === undefined ? undefined : readRecord<'dataset'>(dataset),
    hash: readMeta(database, 'hash'),
    unfinishedImport: readMeta(database, 'unfinishedImport'),
  };
}

function nodeOrNone(row: unknown) {
  return row === undefined ? undefined : readNode(row);
}
