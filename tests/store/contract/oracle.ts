import type { RecordOf, TableName, TableRecord } from '../../../src/model/records/tables.ts';
import type { ClaimRequest, EntityFilter, EntityOrder, LinkRequest, SortKey } from '../../../src/store/graph-store.ts';

/**
 * What a store must answer, found the slow way: by going through all records. It is written from the words of the
 * interface and of the file format alone and shares no code with the stores.
 */

/** The days that tests ask for. */
export const days = ['2023-12-31', '2024-01-01', '2024-06-30', '2024-07-01', '2025-12-31', '2026-01-01'] as const;

/** What a record can say of its time, with the days on which it then holds, worked out by hand. */
export const periods = [
  { fields: {}, held: days },
  { fields: { validFrom: '2024' }, held: days.slice(1) },
  { fields: { validUntil: '2024-06' }, held: days.slice(0, 3) },
  { fields: { validFrom: '2024-01-01', validUntil: '2024-07-01' }, held: days.slice(1, 3) },
  { fields: { validFrom: '2024', termYears: 2 }, held: days.slice(1, 5) },
  { fields: { status: 'TERMINATED' }, held: [] },
] as const;

/** Names, with the text by which they are ordered. */
export const names: ReadonlyMap<string, string> = new Map([
  ['Zinc', 'zinc'],
  ['zinc', 'zinc'],
  ['ZÍNC', 'zinc'],
  ['Ärzte', 'arzte'],
  ['arzte', 'arzte'],
  ["O'Brien", "o'brien"],
  ['100 %_', '100 %_'],
  // U+FA0E stands after U+10428 when text is compared by UTF-16 units, and before it by code points.
  ['\u{FA0E}', '\u{FA0E}'],
  ['\u{10428}', '\u{10428}'],
]);

/** The stage of the chain that a stated stage counts as. */
const stated = {
  EXTRACTION: 'EXTRACTION',
  SEPARATION: 'PROCESSING',
  RECYCLING: 'PROCESSING',
  MANUFACTURING: 'PRODUCT',
} as const;

export interface ExpectedNode {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | undefined;
  readonly stage: string | undefined;
  readonly status: string | undefined;
  readonly type: string | undefined;
  readonly entity: RecordOf<'entity'> | undefined;
  readonly form: RecordOf<'form'> | undefined;
  readonly headquarters: RecordOf<'headquarters'> | undefined;
}

export interface Expected<T> {
  readonly sortKey: SortKey;
  readonly value: T;
}

export function inTable<T extends TableName>(records: readonly TableRecord[], table: T): RecordOf<T>[] {
  return records.filter((entry) => entry.table === table).map(({ record }) => record as RecordOf<T>);
}

function expectedNodes(records: readonly TableRecord[]): ExpectedNode[] {
  const blocs = new Set(inTable(records, 'membership').map(({ bloc }) => bloc));
  const named = [...inTable(records, 'entity'), ...inTable(records, 'form')].map(({ id }) => id);
  return [...new Set(named)].map((key) => {
    const entity = inTable(records, 'entity').find(({ id }) => id === key);
    const form = inTable(records, 'form').find(({ id }) => id === key);
    const headquarters = inTable(records, 'headquarters').find((record) => record.entity === key);
    const ownKind = entity ? (entity.kind ?? 'Company') : 'Form';
    const stage = entity?.stage ?? form?.stage;
    return {
      key,
      kind: blocs.has(key) ? 'Bloc' : ownKind,
      name: entity?.name ?? form?.name ?? key,
      aliases: entity?.aliases ?? [],
      country: entity?.country ?? headquarters?.country,
      stage: stage && ({ ...stated } as Readonly<Record<string, string>>)[stage],
      status: entity?.status,
      type: entity?.type,
      entity,
      form,
      headquarters,
    };
  });
}

export function expectedEntities(
  records: readonly TableRecord[],
  { kinds, country, material, stage, status, type, at }: EntityFilter,
  order: EntityOrder,
): Expected<ExpectedNode>[] {
  const linked = inTable(records, 'link').filter(
    (link) =>
      material !== undefined &&
      [link.from, link.to, link.material, link.product, ...(link.alsoProducts ?? [])].includes(material),
  );
  const ends = new Set(linked.flatMap(({ from, to }) => [from, to]));
  const found = expectedNodes(records).filter(
    (node) =>
      (kinds === undefined || kinds.some((kind) => kind === node.kind)) &&
      (country === undefined || node.country === country) &&
      (material === undefined || ends.has(node.key)) &&
      (stage === undefined || node.stage === stage) &&
      (status === undefined || node.status === status) &&
      (type === undefined || node.type === type) &&
      (at === undefined || holds(node.entity ?? {}, at)),
  );
  const sortKeyOf = {
    NAME: (node: ExpectedNode) => [sortNameOf(node), node.key],
    KEY: (node: ExpectedNode) => [node.key],
    KIND: (node: ExpectedNode) => [node.kind, sortNameOf(node), node.key],
  };
  return ordered(found, sortKeyOf[order]);
}

export function expectedLinks(
  records: readonly TableRecord[],
  { entity, kinds, direction, at, roles, otherKinds }: LinkRequest,
): Expected<RecordOf<'link'>>[] {
  const kindOf = new Map(expectedNodes(records).map(({ key, kind }) => [key, kind]));
  const found = inTable(records, 'link').filter((link) => {
    const goes = link.from === entity && direction !== 'IN';
    const comes = link.to === entity && direction !== 'OUT';
    const other = kindOf.get(link.from === entity ? link.to : link.from);
    return (
      (goes || comes) &&
      (kinds === undefined || kinds.includes(link.kind)) &&
      (at === undefined || holds(link, at)) &&
      (roles === undefined || (link.role !== undefined && roles.includes(link.role))) &&
      (otherKinds === undefined || otherKinds.some((kind) => kind === other))
    );
  });
  return ordered(found, ({ kind, id }) => [kind, id]);
}

export function expectedClaims(
  records: readonly TableRecord[],
  { entity, subject, attribute, conflicts, source }: ClaimRequest,
): Expected<RecordOf<'claim'>>[] {
  const found = inTable(records, 'claim').filter(
    (claim) =>
      (entity === undefined || claim.subject === entity || claim.statements.some(({ about }) => about === entity)) &&
      (subject === undefined || claim.subject === subject) &&
      (attribute === undefined || claim.attribute === attribute) &&
      (conflicts === undefined || conflicts.includes(claim.conflict)) &&
      (source === undefined || claim.statements.some((statement) => statement.source === source)),
  );
  return ordered(found, ({ id }) => [id]);
}

export function expectedCiting(records: readonly TableRecord[], source: string): Expected<RecordOf<'link'>>[] {
  return ordered(
    inTable(records, 'link').filter(({ sources = [] }) => sources.includes(source)),
    ({ id }) => [id],
  );
}

export function inCanonicalOrder(records: readonly TableRecord[]): TableRecord[] {
  return records.toSorted((a, b) => compareCodePoints(a.table, b.table) || compareCodePoints(a.key, b.key));
}

/** The order of code points is that of the bytes of UTF-8. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function ordered<T>(items: readonly T[], sortKeyOf: (item: T) => SortKey): Expected<T>[] {
  return items
    .map((value) => ({ sortKey: sortKeyOf(value), value }))
    .toSorted((a, b) => {
      const place = a.sortKey.findIndex((part, index) => part !== b.sortKey[index]);
      return place === -1 ? 0 : compareCodePoints(a.sortKey[place] ?? '', b.sortKey[place] ?? '');
    });
}

/** Names that are no text of the table above are keys, of which those in lower case are their own order. */
function sortNameOf({ name }: ExpectedNode): string {
  return names.get(name) ?? name;
}

function holds(record: Partial<Record<string, unknown>>, day: string): boolean {
  const said = (fields: Partial<Record<string, unknown>>) =>
    JSON.stringify([fields['validFrom'], fields['validUntil'], fields['termYears'], fields['status'] === 'TERMINATED']);
  const period = periods.find(({ fields }) => said(fields) === said(record));
  if (period === undefined) throw new Error(`no period like that of ${JSON.stringify(record)}`);
  return period.held.some((held) => held === day);
}
