import { DomainError } from '../../errors.ts';
import { createContentHash } from '../../model/content-hash.ts';
import { isTableName } from '../../model/tables.ts';
import type {
  CitationRequest,
  ClaimRequest,
  EntityFilter,
  EntityOrder,
  GraphStore,
  LinkRequest,
  Page,
  PageRequest,
  StoreHead,
} from '../graph-store.ts';
import { applyBatch, readChunk, readRevision } from './apply.ts';
import { openDatabase, unavailable, type Database, type Parameters } from './database.ts';
import { readNode, readNumber, readRecord, readSortKey, readText } from './row-readers.ts';
import * as sql from './statements.ts';

const chunkSize = 500;

interface PagedStatement {
  readonly first: string;
  readonly next: string;
}

const nodeOrders: Readonly<
  Record<EntityOrder, { readonly statement: PagedStatement; readonly columns: readonly string[] }>
> = {
  NAME: { statement: sql.nodesByName, columns: ['sort_name', 'key'] },
  KEY: { statement: sql.nodesByKey, columns: ['key'] },
  KIND: { statement: sql.nodesByKind, columns: ['kind', 'sort_name', 'key'] },
};

/** A store in one file; `:memory:` keeps it in memory. Safe to kill, and to open from several processes. */
export function openEmbeddedStore(file: string): GraphStore {
  const database = openDatabase(file);
  let hashed: { readonly revision: number; readonly hash: string } | undefined;

  /** Runs work whose answer is promised; what SQLite throws becomes a DomainError. */
  const answer = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR')
        throw unavailable(file, error);
      throw error;
    }
  };
  const reading = <T>(work: () => T): Promise<T> => answer(() => database.read(work));

  return {
    head: () => reading(() => readHead(database)),
    contentHash: () =>
      reading(() => {
        const revision = readRevision(database);
        if (hashed?.revision !== revision) hashed = { revision, hash: hashOf(database) };
        return hashed.hash;
      }),

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
      reading(() => {
        const { statement, columns } = nodeOrders[order];
        const conditions = nodeParameters(filter);
        return pageOf(database, { statement, count: sql.countNodes, conditions, columns, page }, readNode);
      }),

    linksOf: (requests) => reading(() => requests.map((request) => linksOf(database, request))),
    claims: (requests) => reading(() => requests.map((request) => claims(database, request))),
    sources: (page) =>
      reading(() => {
        const conditions = { table: 'source' };
        const query = { statement: sql.tableByKey, count: sql.countTable, conditions, columns: ['key'], page };
        return pageOf(database, query, readRecord<'source'>);
      }),
    linksCiting: (requests) => reading(() => requests.map((request) => linksCiting(database, request))),

    stream: () => chunks(database, { table: '', key: '' }, (after) => readChunk(database, after, chunkSize)),
    nodes: () =>
      chunks(database, { key: '' }, ({ key }) =>
        database.all(sql.streamNodes, { key, limit: chunkSize }).map(readNode),
      ),

    apply: (batch, operationKey) => answer(() => applyBatch(database, batch, operationKey)),
    ping: () => answer(() => void readRevision(database)),
    close: () => answer(() => database.close()),
  };
}

function readHead(database: Database): StoreHead {
  const dataset = database.first(sql.selectDataset, {});
  const unfinished = database.first(sql.selectMeta, { name: 'unfinishedImport' });
  const counts = database.all(sql.countRecords, {}).flatMap((row) => {
    const table = readText(row, 'tbl');
    return isTableName(table) ? [[table, readNumber(row, 'records')] as const] : [];
  });
  return {
    revision: readRevision(database),
    dataset: dataset === undefined ? undefined : readRecord<'dataset'>(dataset),
    counts: Object.fromEntries(counts),
    unfinishedImport: unfinished === undefined ? undefined : readText(unfinished, 'value'),
  };
}

function hashOf(database: Database): string {
  const hash = createContentHash();
  let after = { table: '', key: '' };
  for (;;) {
    const chunk = readChunk(database, after, chunkSize);
    for (const { table, record } of chunk) hash.add(table, record);
    const last = chunk.at(-1);
    if (last === undefined) return hash.digest();
    after = { table: last.table, key: last.key };
  }
}

/** Reads chunk by chunk, without holding a transaction open; a write in between is CONFLICT, for the rest would not fit. */
async function* chunks<T extends { readonly key: string }, P extends { readonly key: string }>(
  database: Database,
  start: P,
  read: (after: P | T) => readonly T[],
): AsyncIterable<T> {
  const revision = readRevision(database);
  let after: P | T = start;
  for (;;) {
    if (readRevision(database) !== revision) {
      throw new DomainError('CONFLICT', 'The store was written to while it was read as a whole; read it again.');
    }
    const chunk = read(after);
    yield* chunk;
    const last = chunk.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

function nodeOrNone(row: unknown) {
  return row === undefined ? undefined : readNode(row);
}

function nodeParameters({ kinds, country, material, stage, status, type, at }: EntityFilter): Parameters {
  return {
    kinds: listParameter(kinds),
    country: country ?? null,
    material: material ?? null,
    stage: stage ?? null,
    status: status ?? null,
    type: type ?? null,
    at: at ?? null,
  };
}

function linksOf(database: Database, request: LinkRequest): Page<ReturnType<typeof readRecord<'link'>>> {
  const { entity, kinds, direction, at, roles, otherKinds } = request;
  const conditions = {
    entity,
    direction,
    kinds: listParameter(kinds),
    at: at ?? null,
    roles: listParameter(roles),
    otherKinds: listParameter(otherKinds),
  };
  const query = { statement: sql.linksAt, count: sql.countLinks, conditions, columns: ['kind', 'key'], page: request };
  return pageOf(database, query, readRecord<'link'>);
}

function claims(database: Database, request: ClaimRequest): Page<ReturnType<typeof readRecord<'claim'>>> {
  const { entity, subject, attribute, conflicts, source } = request;
  const conditions = {
    entity: entity ?? null,
    subject: subject ?? null,
    attribute: attribute ?? null,
    conflicts: listParameter(conflicts),
    source: source ?? null,
  };
  const query = { statement: sql.claimsByKey, count: sql.countClaims, conditions, columns: ['key'], page: request };
  return pageOf(database, query, readRecord<'claim'>);
}

function linksCiting(database: Database, request: CitationRequest): Page<ReturnType<typeof readRecord<'link'>>> {
  const conditions = { source: request.source, table: 'link' };
  const query = { statement: sql.citingByKey, count: sql.countCiting, conditions, columns: ['key'], page: request };
  return pageOf(database, query, readRecord<'link'>);
}

interface PagedQuery {
  readonly statement: PagedStatement;
  readonly count: string;
  readonly conditions: Parameters;
  /** The columns of the order, the key last. */
  readonly columns: readonly string[];
  readonly page: PageRequest;
}

function pageOf<T>(database: Database, query: PagedQuery, read: (row: unknown) => T): Page<T> {
  const { statement, count, conditions, columns, page } = query;
  const limit = page.first + 1;
  const rows =
    page.after === undefined
      ? database.all(statement.first, { ...conditions, limit })
      : database.all(statement.next, { ...conditions, ...afterParameters(page.after, columns.length), limit });
  return {
    items: rows.slice(0, page.first).map((row) => ({ sortKey: readSortKey(row, columns), value: read(row) })),
    hasNextPage: rows.length > page.first,
    totalCount: readNumber(database.first(count, conditions), 'total'),
  };
}

function afterParameters(after: readonly string[], length: number): Parameters {
  return Object.fromEntries(Array.from({ length }, (_, index) => [`after${index}`, after[index] ?? '']));
}

function listParameter(values: readonly string[] | undefined): string | null {
  return values === undefined ? null : JSON.stringify(values);
}
