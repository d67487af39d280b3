import { canonicalJson } from '../../model/keys/canonical.ts';
import { nodeOf } from '../../model/node.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import { validityOf } from '../../model/validity.ts';
import { citationsOf, entitiesOfClaim, lookupsOf, materialsOfLink, nodeProjection } from '../projection.ts';
import type { Statements } from './transactions.ts';
import { readRecord } from './row-readers.ts';
import * as sql from './statements.ts';

/** Writes the values that are stored beside a record, except the nodes. */
export function project(database: Statements, { table, key, record }: TableRecord): void {
  for (const { field, value } of lookupsOf(table, record)) database.run(sql.insertLookup, { table, field, value, key });
  for (const source of citationsOf(table, record)) database.run(sql.insertCitation, { source, table, key });
  if (table === 'link') projectLink(database, key, record);
  if (table === 'claim') projectClaim(database, key, record);
}

function projectLink(database: Statements, key: string, link: LinkRecord): void {
  const { from: fromDay, until: untilDay } = validityOf(link);
  const { kind, from, to, role = null } = link;
  const shared = { kind, key, role, fromDay, untilDay };
  const loops = from === to;
  // A link from an entity to itself has one row, so that it is found once in either direction.
  database.run(sql.insertLinkEnd, { ...shared, entity: from, other: to, outgoing: 1, incoming: loops ? 1 : 0 });
  if (!loops) database.run(sql.insertLinkEnd, { ...shared, entity: to, other: from, outgoing: 0, incoming: 1 });
  for (const material of materialsOfLink(link)) database.run(sql.insertLinkMaterial, { material, link: key });
}

function projectClaim(database: Statements, key: string, claim: ClaimRecord): void {
  const { subject, attribute, conflict } = claim;
  database.run(sql.insertClaim, { key, subject, attribute, conflict });
  for (const entity of entitiesOfClaim(claim)) database.run(sql.insertClaimEntity, { entity, claim: key });
}

/** Removes the values that `project` wrote. */
export function unproject(database: Statements, table: TableName, key: string): void {
  database.run(sql.deleteLookups, { table, key });
  database.run(sql.deleteCitations, { table, key });
  if (table === 'link') {
    database.run(sql.deleteLinkEnds, { key });
    database.run(sql.deleteLinkMaterials, { key });
  }
  if (table === 'claim') {
    database.run(sql.deleteClaim, { key });
    database.run(sql.deleteClaimEntities, { key });
  }
}

/** Rebuilds a node from the records of its key, or removes it if none is left. */
export function projectNode(database: Statements, key: string): void {
  const part = <T extends 'entity' | 'form' | 'headquarters'>(table: T) => {
    const row = database.first(sql.selectRecord, { table, key });
    return row === undefined ? undefined : readRecord<T>(row);
  };
  const isBloc = database.first(sql.selectBloc, { key }) !== undefined;
  const node = nodeOf({ entity: part('entity'), form: part('form'), headquarters: part('headquarters'), isBloc });
  if (node === undefined) {
    database.run(sql.deleteNode, { key });
    return;
  }
  const { kind, country = null, stage = null, status = null, type = null } = node;
  const { sortName, from: fromDay, until: untilDay } = nodeProjection(node);
  const json = canonicalJson(node);
  database.run(sql.upsertNode, { key, kind, sortName, country, stage, status, type, fromDay, untilDay, json });
}
