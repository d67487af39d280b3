import { DomainError, invariant } from '../../../src/errors.ts';
import { dataSetOf } from '../../../src/ingest/write/data-set-of.ts';
import type { TableRecord } from '../../../src/model/records/tables.ts';
import type { Content, GraphStore } from '../../../src/store/graph-store.ts';
import { entity, link } from '../contract/records.ts';

/** Contents of the same keys, each with a name of its own in every record. An answer that holds two names is a mixture. */

const size = 1_500;

export function recordsNamed(name: string): readonly TableRecord[] {
  const key = (index: number): string => `e-${String(index % size).padStart(4, '0')}`;
  return [
    { table: 'dataset', key: name, record: { id: name, format: 'lodestone/1' } },
    ...Array.from({ length: size }, (_, index) => entity(key(index), { name, kind: 'Company', note: name })),
    ...Array.from({ length: size }, (_, index) => link(`l-${index}`, key(index), key(index + 1), { note: name })),
  ];
}

/** The content of a name as the difference to what the store holds. */
export async function contentNamed(store: GraphStore, name: string): Promise<Content> {
  const { dataset, revision } = await store.head();
  const records = recordsNamed(name);
  const held = dataset?.id;
  const remove = held === undefined || held === name ? [] : [{ table: 'dataset', key: held } as const];
  return { records, put: records, remove, base: revision, hash: dataSetOf(records).hash };
}

export const hashNamed = (name: string): string => dataSetOf(recordsNamed(name)).hash;

/** Publishes the content of a name in place of what the store holds. */
export async function publishNamed(store: GraphStore, name: string, onProgress?: (done: number) => void) {
  const content = await contentNamed(store, name);
  return store.publish(content, `import:${content.hash}:${content.base}`, onProgress);
}

/** The number of changes that a replacement tells of at its end. */
export const changesOfReplacement = 2 * size + 2;

/**
 * The names in an answer of each kind, which are one name where the answer is of one revision. Undefined where a busy server did
 * not answer in time.
 */
export async function namesIn(
  store: GraphStore,
  kind: number,
  random: () => number,
): Promise<readonly string[] | undefined> {
  try {
    return await answerOf(store, kind, random);
  } catch (error) {
    if (error instanceof DomainError && ['TIMEOUT', 'STORE_UNAVAILABLE'].includes(error.code)) return undefined;
    throw error;
  }
}

async function answerOf(store: GraphStore, kind: number, random: () => number): Promise<readonly string[]> {
  const key = (): string => `e-${String(Math.floor(random() * size)).padStart(4, '0')}`;
  const keys = Array.from({ length: 40 }, key);
  switch (kind % 5) {
    case 0: {
      const nodes = await store.entitiesByKey(keys);
      invariant(
        nodes.every((node) => node !== undefined),
        'every content has these keys',
      );
      return nodes.flatMap((node) => node?.name ?? []);
    }
    case 1: {
      const pages = await store.linksOf(keys.map((entityKey) => ({ entity: entityKey, direction: 'BOTH', first: 5 })));
      return pages.flatMap(({ items, totalCount }) => [
        ...items.map(({ value }) => value.note ?? ''),
        ...(totalCount === 2 ? [] : [`${totalCount} links`]),
      ]);
    }
    case 2: {
      const page = await store.entities({}, 'KEY', { first: 200 });
      return [
        ...page.items.map(({ value }) => value.name),
        ...(page.totalCount === size ? [] : [`${page.totalCount}`]),
      ];
    }
    case 3: {
      const { dataset, hash } = await store.head();
      return [dataset?.id ?? 'none', ...(hash === hashes.get(dataset?.id ?? '') ? [] : [`hash ${hash}`])];
    }
    default: {
      const records = await store.records(
        'link',
        Array.from({ length: 40 }, (_, index) => `l-${index * 7}`),
      );
      return records.map((record) => record?.note ?? 'missing');
    }
  }
}

const hashes = new Map(['a', 'b', 'c'].map((name) => [name, hashNamed(name)]));
