import { canonicalJson } from '../../model/keys/canonical.ts';
import type { EntityNode } from '../../model/node.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import { tableNames, type TableName, type TableRecord } from '../../model/records/tables.ts';
import { validityOf } from '../../model/validity.ts';
import { citationsOf, entitiesOfClaim, lookupsOf, materialsOfLink, nodeProjection } from '../projection.ts';
import { entityLabels, recordLabels } from './labels.ts';

/** The properties of nodes and relationships: the record as canonical JSON, and the values that people or queries read. */

type Scalar = string | number | bigint | boolean | null | readonly string[];

/** The id of a record's node. */
export function recordId(table: TableName, key: string): string {
  return `${table} ${key}`;
}

/** The id of the lookup node for all records with one value in one field. */
export function lookupId(table: TableName, field: string, value: string): string {
  return `${table} ${field} ${value}`;
}

const astral = /[\u{10000}-\u{10ffff}]/gu;

/**
 * A text that the server orders by code points, whichever way it compares text. Characters beyond the basic plane become
 * its last character and their number. Only such texts change.
 */
export function ordered(text: string): string {
  return text.replaceAll(
    astral,
    (character) => `\uffff${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function scalarsOf(record: object): Record<string, Scalar> {
  const fields: [string, unknown][] = Object.entries(record);
  return Object.fromEntries(fields.flatMap(([name, value]) => (isScalar(value) ? [[name, value]] : [])));
}

export function recordRow(entry: TableRecord, generation: bigint) {
  const { table, key, record } = entry;
  const claim = table === 'claim' ? { entities: entitiesOfClaim(record), sources: citationsOf(table, record) } : {};
  const id = recordId(table, key);
  return {
    id,
    label: recordLabels[table],
    properties: {
      ...scalarsOf(record),
      ...claim,
      generation,
      id,
      table,
      key,
      order: ordered(key),
      json: canonicalJson(record),
    },
  };
}

export function entityRow(node: EntityNode, generation: bigint) {
  const { sortName, from, until } = nodeProjection(node);
  const { key, kind, name, country, stage, status, type } = node;
  const label = entityLabels[kind];
  return {
    key,
    label,
    otherLabels: Object.values(entityLabels).filter((other) => other !== label),
    properties: {
      ...scalarsOf(node.form ?? {}),
      ...scalarsOf(node.entity ?? {}),
      generation,
      key,
      kind,
      name,
      sortName: ordered(sortName),
      order: ordered(key),
      country: country ?? null,
      stage: stage ?? null,
      status: status ?? null,
      type: type ?? null,
      fromDay: from,
      untilDay: until,
      json: canonicalJson(node),
    },
  };
}

export function linkRow(link: LinkRecord, generation: bigint) {
  const { from: fromDay, until: untilDay } = validityOf(link);
  const { id, kind, from, to } = link;
  return {
    key: id,
    kind,
    from,
    to,
    properties: {
      ...scalarsOf(link),
      generation,
      key: id,
      order: ordered(id),
      fromDay,
      untilDay,
      json: canonicalJson(link),
    },
  };
}

/**
 * The lookups that list a record: by its fields and by the sources it names. A link is also listed by its materials, and a
 * claim by the entities that it names.
 */
export function lookupsOfRecord({ table, record }: TableRecord): string[] {
  const fields = lookupsOf(table, record).map(({ field, value }) => lookupId(table, field, value));
  const cited = citationsOf(table, record).map((source) => citationLookup(table, source));
  const materials = table === 'link' ? materialsOfLink(record).map(materialLookup) : [];
  const entities = table === 'claim' ? entitiesOfClaim(record).map(claimLookup) : [];
  return [...fields, ...cited, ...materials, ...entities];
}

export function lookupRows(entry: TableRecord): { readonly id: string; readonly lookup: string }[] {
  const id = recordId(entry.table, entry.key);
  return lookupsOfRecord(entry).map((lookup) => ({ id, lookup }));
}

/** The id of the node under which the links are listed that go to a material, come from it or name it. */
export function materialLookup(material: string): string {
  return lookupId('link', 'material', material);
}

/** The id of the node under which the claims are listed that name an entity. */
export function claimLookup(entity: string): string {
  return lookupId('claim', '(about)', entity);
}

/** The id of the node under which the records of a table are listed that name a source. */
export function citationLookup(table: TableName, source: string): string {
  return lookupId(table, '(cites)', source);
}

/** The lookups of the records that name a source, with the node of that source. */
export function citedBy(source: string): { readonly source: string; readonly lookups: readonly string[] } {
  return { source: recordId('source', source), lookups: tableNames.map((table) => citationLookup(table, source)) };
}

/** The sources that a record names. */
export function sourcesOf({ table, record }: TableRecord): string[] {
  return citationsOf(table, record);
}
