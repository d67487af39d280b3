import { sortName } from '../model/keys/name-words.ts';
import type { EntityNode } from '../model/node.ts';
import type { ClaimRecord } from '../model/records/claim.ts';
import type { LinkRecord } from '../model/records/link.ts';
import { tableRules, type TableName, type TableRecord } from '../model/records/tables.ts';
import { type Validity, validityOf } from '../model/validity.ts';
import { textsAt } from '../model/values-at.ts';

/** The values that a store keeps beside a record for its queries. Pure functions of records, the same for every store. */

/** The keys of the nodes that a record is a part of. */
export function nodeKeysOf({ table, record }: TableRecord): string[] {
  switch (table) {
    case 'entity':
    case 'form':
      return [record.id];
    case 'headquarters':
      return [record.entity];
    case 'membership':
      return [record.bloc];
    default:
      return [];
  }
}

export interface NodeProjection extends Validity {
  readonly sortName: string;
}

/** The sort name of a node, and the days on which its own record holds. */
export function nodeProjection(node: EntityNode): NodeProjection {
  return { sortName: sortName(node.name), ...validityOf(node.entity ?? {}) };
}

/** The materials that a link goes to, comes from or names. */
export function materialsOfLink({ from, to, material, product, alsoProducts = [] }: LinkRecord): string[] {
  const named = [from, to, material, product, ...alsoProducts];
  return [...new Set(named.filter((key) => key !== undefined))];
}

/** The subject of a claim and all other entities that its statements name. */
export function entitiesOfClaim({ subject, statements }: ClaimRecord): string[] {
  return [...new Set([subject, ...statements.flatMap(({ about }) => about ?? [])])];
}

/** The sources that a record names in any of its fields. */
export function citationsOf(table: TableName, record: unknown): string[] {
  const paths = tableRules[table].references.filter(({ target }) => target === 'source').map(({ path }) => path);
  return [...new Set(paths.flatMap((path) => textsAt(record, path)).map(({ text }) => text))];
}

export interface Lookup {
  readonly field: string;
  readonly value: string;
}

/** The values by which a record is looked up (`GraphStore.rows`). */
export function lookupsOf(table: TableName, record: unknown): Lookup[] {
  return tableRules[table].lookups.flatMap((field) =>
    [...new Set(textsAt(record, field).map(({ text }) => text))].map((value) => ({ field, value })),
  );
}
