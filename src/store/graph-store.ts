import type { EntityNode, NodeKind } from '../model/node.ts';
import type { Day } from '../model/partial-date.ts';
import type { ClaimRecord } from '../model/records/claim.ts';
import type { DatasetRecord } from '../model/records/dataset.ts';
import type { LinkRecord } from '../model/records/link.ts';
import type { SourceRecord } from '../model/records/source.ts';
import type { RecordOf, TableName, TableRecord } from '../model/records/tables.ts';
import type { ClaimConflict, EntityStatus, LinkKind, Stage } from '../model/vocabulary.ts';
import type { ClaimAttribute } from '../model/claim-attributes.ts';

/** The place of an item in its order: the values it is ordered by, its key last. */
export type SortKey = readonly string[];

/** A page of at most `first` items that follow `after` in the order. */
export interface PageRequest {
  readonly first: number;
  readonly after?: SortKey | undefined;
}

export interface PageItem<T> {
  readonly sortKey: SortKey;
  readonly value: T;
}

export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNextPage: boolean;
  /** The number of items on all pages together. */
  readonly totalCount: number;
}

/** NAME: by name without case and accents, then key. KEY: by key. KIND: by kind, then name, then key. */
export type EntityOrder = 'NAME' | 'KEY' | 'KIND';

/** All conditions must hold. An absent condition does not restrict. An empty list matches nothing. */
export interface EntityFilter {
  readonly kinds?: readonly NodeKind[] | undefined;
  readonly country?: string | undefined;
  /** The key of a material. Selects entities with a link that goes to it, comes from it or names it. */
  readonly material?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly status?: EntityStatus | undefined;
  readonly type?: string | undefined;
  /** Only entities whose own record holds on that day. */
  readonly at?: Day | undefined;
}

/** OUT: links from the entity. IN: links to it. BOTH: either. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Links at one entity, ordered by kind, then key. */
export interface LinkRequest extends PageRequest {
  readonly entity: string;
  readonly kinds?: readonly LinkKind[] | undefined;
  readonly direction: Direction;
  readonly at?: Day | undefined;
  /** Only links whose `role` is one of these. */
  readonly roles?: readonly string[] | undefined;
  /** Only links whose other end is of one of these kinds. */
  readonly otherKinds?: readonly NodeKind[] | undefined;
}

/** Claims ordered by key. `entity` is the subject or the second party of a statement. The other fields narrow the list. */
export interface ClaimRequest extends PageRequest {
  readonly entity?: string | undefined;
  readonly subject?: string | undefined;
  readonly attribute?: ClaimAttribute | undefined;
  readonly conflicts?: readonly ClaimConflict[] | undefined;
  /** The key of a source that a statement names. */
  readonly source?: string | undefined;
}

/** Sources ordered by key. */
type SourceRequest = PageRequest;

/** Links, entities or others that name a source, ordered by key. */
export interface CitationRequest extends PageRequest {
  readonly source: string;
}

/** The number of records per table, for tables that have any. */
export type RecordCounts = Readonly<Partial<Record<TableName, number>>>;

/** A summary of the content of the store. */
export interface StoreHead {
  /** Rises by one with every write that changed a record. 0 for a new store. */
  readonly revision: number;
  readonly dataset: DatasetRecord | undefined;
  readonly counts: RecordCounts;
  /** The content hash, stored by the import that made this revision. Undefined after other writes. */
  readonly hash: string | undefined;
  /** The hash of the data set whose import began and did not end. Answers come from the revision before it. */
  readonly unfinishedImport: string | undefined;
}

/** The place of one record. */
export interface RecordAddress {
  readonly table: TableName;
  readonly key: string;
}

/** Records to write and records to remove, in one transaction. */
export interface Batch {
  readonly put: readonly TableRecord[];
  readonly remove: readonly RecordAddress[];
}

/** A whole new content of the store. */
export interface Content {
  /** All records of the data set, in the order in which they are written. */
  readonly records: readonly TableRecord[];
  /** What differs from the revision `base`. */
  readonly put: readonly TableRecord[];
  readonly remove: readonly RecordAddress[];
  /** The revision that was read to find the differences. */
  readonly base: number;
  readonly hash: string;
}

export interface ApplyResult {
  /** The number of records that were new, different or removed. An unchanged record is not counted. */
  readonly changes: number;
  readonly revision: number;
  /** Whether this key was applied before, so that this is the stored result. */
  readonly replayed: boolean;
}

/**
 * The whole interface of a store. Calls are batched, and answers are in the order of the requests. Orders compare text by
 * Unicode code points.
 *
 * Errors: `STORE_UNAVAILABLE`, `TIMEOUT`; `apply` also `IDEMPOTENCY_KEY_MISMATCH`, `publish` also that and `CONFLICT`. All are
 * DomainErrors.
 */
export interface GraphStore {
  head(): Promise<StoreHead>;
  /** The number of the revision alone, cheaper than `head`. */
  revision(): Promise<number>;
  /**
   * SHA-256, in hexadecimal, of the canonical lines of all records in canonical order, each ended by a line feed. It is
   * `StoreHead.hash` where there is one, and is computed otherwise.
   */
  contentHash(): Promise<string>;

  /** Records of one table by key. Undefined if there is none. */
  records<T extends TableName>(table: T, keys: readonly string[]): Promise<(RecordOf<T> | undefined)[]>;
  /** Records of one table whose field (one of the table's `lookups`) has each value, ordered by key. */
  rows<T extends TableName>(table: T, field: string, values: readonly string[]): Promise<RecordOf<T>[][]>;

  entitiesByKey(keys: readonly string[]): Promise<(EntityNode | undefined)[]>;
  /** Country nodes by ISO code. */
  countriesByCode(codes: readonly string[]): Promise<(EntityNode | undefined)[]>;
  entities(filter: EntityFilter, order: EntityOrder, page: PageRequest): Promise<Page<EntityNode>>;

  linksOf(requests: readonly LinkRequest[]): Promise<Page<LinkRecord>[]>;
  claims(requests: readonly ClaimRequest[]): Promise<Page<ClaimRecord>[]>;
  sources(request: SourceRequest): Promise<Page<SourceRecord>>;
  /** Links whose record names a source. */
  linksCiting(requests: readonly CitationRequest[]): Promise<Page<LinkRecord>[]>;

  /** Every record of one revision in canonical order: by table, then key. A store may end it with CONFLICT after a write. */
  stream(): AsyncIterable<TableRecord>;
  /** Every node of one revision, ordered by key. The search index is built from these. CONFLICT as in `stream`. */
  nodes(): AsyncIterable<EntityNode>;

  /**
   * Writes a batch in one transaction. A batch that is sent again with the same operation key is written once. The same
   * key with another batch is `IDEMPOTENCY_KEY_MISMATCH`. A change clears `StoreHead.hash`.
   */
  apply(batch: Batch, operationKey: string): Promise<ApplyResult>;
  /**
   * Makes the store hold this content in one step for every reader: all are written beside, and one transaction switches. An
   * interrupted call changes no answer, and leaves `unfinishedImport`. CONFLICT if the store is no longer at `base`. Published
   * again with the same key, it is done once. The same key with another hash or base is `IDEMPOTENCY_KEY_MISMATCH`.
   */
  publish(content: Content, operationKey: string, onProgress?: (done: number) => void): Promise<ApplyResult>;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
