import type { EntityOrder } from '../graph-store.ts';

/**
 * A list that is read page by page. Its statements are put together from these fixed texts. A statement holds only the
 * conditions that are asked for, so that the planner sees no others. Values come only as parameters.
 */
export interface Listing {
  readonly table: string;
  /** The JSON of an item of the table `t`. */
  readonly json: string;
  /** The columns of the order, the key last. */
  readonly order: readonly string[];
  /** Conditions by the name of their parameter. A list comes as one JSON text. */
  readonly conditions: Readonly<Record<string, string>>;
}

/** The items that meet the given conditions, in order. With `follows`, only those after a place. */
export function pageStatement(listing: Listing, asked: readonly string[], follows: boolean): string {
  const { table, json, order } = listing;
  const columns = order.join(', ');
  const place = order.map((_, index) => `:after${index}`).join(', ');
  const conditions = [...conditionsOf(listing, asked), ...(follows ? [`(${columns}) > (${place})`] : [])];
  return `SELECT ${columns}, ${json} AS json FROM ${table} t${where(conditions)} ORDER BY ${columns} LIMIT :limit`;
}

/** The number of items that meet the given conditions. */
export function countStatement(listing: Listing, asked: readonly string[]): string {
  return `SELECT count(*) AS total FROM ${listing.table} t${where(conditionsOf(listing, asked))}`;
}

function conditionsOf({ conditions }: Listing, asked: readonly string[]): string[] {
  return Object.entries(conditions).flatMap(([name, text]) => (asked.includes(name) ? [text] : []));
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

function oneOf(column: string, list: string): string {
  return `${column} IN (SELECT value FROM json_each(:${list}))`;
}

const holdsAt = '(t.from_day IS NULL OR t.from_day <= :at) AND (t.until_day IS NULL OR t.until_day > :at)';

const nodeConditions = {
  // A single kind is a separate condition, because only then does the index give the order of names.
  kind: 't.kind = :kind',
  kinds: oneOf('t.kind', 'kinds'),
  country: 't.country = :country',
  stage: 't.stage = :stage',
  status: 't.status = :status',
  type: 't.type = :type',
  at: holdsAt,
  material: `t.key IN (
    SELECT e.entity FROM link_material m JOIN link_end e ON e.key = m.link WHERE m.material = :material)`,
};

export const nodeListings: Readonly<Record<EntityOrder, Listing>> = {
  NAME: { table: 'node', json: 't.json', order: ['sort_name', 'key'], conditions: nodeConditions },
  KEY: { table: 'node', json: 't.json', order: ['key'], conditions: nodeConditions },
  KIND: { table: 'node', json: 't.json', order: ['kind', 'sort_name', 'key'], conditions: nodeConditions },
};

export const linkListing: Listing = {
  table: 'link_end',
  json: `(SELECT r.json FROM record r WHERE r.tbl = 'link' AND r.key = t.key)`,
  order: ['kind', 'key'],
  conditions: {
    entity: 't.entity = :entity',
    outgoing: 't.outgoing = :outgoing',
    incoming: 't.incoming = :incoming',
    kinds: oneOf('t.kind', 'kinds'),
    roles: oneOf('t.role', 'roles'),
    at: holdsAt,
    otherKinds: `EXISTS (SELECT 1 FROM node n WHERE n.key = t.other AND ${oneOf('n.kind', 'otherKinds')})`,
  },
};

export const claimListing: Listing = {
  table: 'claim',
  json: `(SELECT r.json FROM record r WHERE r.tbl = 'claim' AND r.key = t.key)`,
  order: ['key'],
  conditions: {
    entity: 't.key IN (SELECT e.claim FROM claim_entity e WHERE e.entity = :entity)',
    subject: 't.subject = :subject',
    attribute: 't.attribute = :attribute',
    conflicts: oneOf('t.conflict', 'conflicts'),
    source: `t.key IN (SELECT c.key FROM citation c WHERE c.source = :source AND c.tbl = 'claim')`,
  },
};

export const tableListing: Listing = {
  table: 'record',
  json: 't.json',
  order: ['key'],
  conditions: { table: 't.tbl = :table' },
};

export const citingListing: Listing = {
  table: 'citation',
  json: '(SELECT r.json FROM record r WHERE r.tbl = t.tbl AND r.key = t.key)',
  order: ['key'],
  conditions: { source: 't.source = :source', table: 't.tbl = :table' },
};
