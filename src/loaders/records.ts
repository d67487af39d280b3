import DataLoader from 'dataloader';
import { isCountryCode } from '../model/keys/country-code.ts';
import { isoCountryNode, type EntityNode } from '../model/node.ts';
import type { RecordOf, TableName } from '../model/records/tables.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** One record of a table by key, batched. Undefined if there is none. */
export function createRecordLoader<T extends TableName>(
  store: GraphStore,
  table: T,
): DataLoader<string, RecordOf<T> | undefined> {
  return new DataLoader((keys) => store.records(table, keys));
}

/** Records of a table by the value of a field. */
export type RowsLoader<T extends TableName> = DataLoader<string, RecordOf<T>[]>;

/** Records of a table by the value of a field, batched. */
export function createRowsLoader<T extends TableName>(
  store: GraphStore,
  table: T,
  field: string,
): DataLoader<string, RecordOf<T>[]> {
  return new DataLoader((values) => store.rows(table, field, values));
}

/** Entities by key. An ISO code that is no record's key gives the country of that code. */
export function createEntityLoader(store: GraphStore): DataLoader<string, EntityNode | undefined> {
  return new DataLoader(async (keys) => {
    const found = await store.entitiesByKey(keys);
    const codes = keys.filter((key, index) => found[index] === undefined && isCountryCode(key));
    const described = codes.length === 0 ? [] : await store.countriesByCode(codes);
    const byCode = new Map(codes.map((code, index) => [code, described[index] ?? isoCountryNode(code)]));
    return keys.map((key, index) => found[index] ?? byCode.get(key));
  });
}

/** Countries by ISO code. If no record describes a country, its code and name come from ISO 3166-1. */
export function createCountryLoader(store: GraphStore): DataLoader<string, EntityNode | undefined> {
  return new DataLoader(async (codes) => {
    const found = await store.countriesByCode(codes);
    return found.map((node, index) => node ?? isoCountryNode(codes[index] ?? ''));
  });
}
