import type DataLoader from 'dataloader';
import { DomainError, invariant } from '../errors.ts';
import type { EntityNode, NodeKind } from '../model/node.ts';
import { connectionOf, type Connection } from './connection.ts';
import { pageSize } from './cursor.ts';
import type { SearchIndex } from './search-index.ts';

const longestQuery = 200;

export interface SearchArguments {
  readonly query: string;
  readonly kinds?: readonly NodeKind[] | null | undefined;
  readonly first?: number | null | undefined;
}
type Found = Connection<EntityNode, { readonly score: number; readonly matched: readonly string[] }>;

/** Entities by name, alias or key, best first. */
export function createSearchReader(index: SearchIndex, entity: DataLoader<string, EntityNode | undefined>) {
  return async ({ query, kinds, first }: SearchArguments): Promise<Found> => {
    const text = query.trim();
    if (text === '' || text.length > longestQuery) {
      throw new DomainError(
        'BAD_USER_INPUT',
        `\`query\` is ${text.length} characters long; it may be 1 to ${longestQuery}.`,
      );
    }
    const hits = await index.search(text, kinds ?? undefined);
    const size = pageSize(first);
    const edges = await Promise.all(
      hits.slice(0, size).map(async ({ key, score, matched }) => {
        const node = await entity.load(key);
        invariant(node, `the search index names ${key}, which is not there`);
        return { cursor: Buffer.from(key).toString('base64url'), node, score, matched };
      }),
    );
    return connectionOf(edges, hits.length > size, hits.length, false);
  };
}
