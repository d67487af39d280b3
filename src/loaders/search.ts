import type DataLoader from 'dataloader';
import { DomainError, invariant } from '../errors.ts';
import type { EntityNode, NodeKind } from '../model/node.ts';
import { connectionOf, type Connection } from './connection.ts';
import type { SortKey } from '../store/graph-store.ts';
import { encodeCursor, pageRequest } from './cursor.ts';
import type { SearchHit, SearchIndex } from './search-index.ts';

const byRank = { name: 'search', length: 1 };

const longestQuery = 200;

export interface SearchArguments {
  readonly query: string;
  readonly kinds?: readonly NodeKind[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}
type Found = Connection<EntityNode, { readonly score: number; readonly matched: readonly string[] }>;

/** Entities by name, alias or key, best first. */
export function createSearchReader(index: SearchIndex, entity: DataLoader<string, EntityNode | undefined>) {
  return async ({ query, kinds, ...page }: SearchArguments): Promise<Found> => {
    const text = query.trim();
    if (text === '' || text.length > longestQuery) {
      throw new DomainError(
        'BAD_USER_INPUT',
        `\`query\` is ${text.length} characters long; give 1 to ${longestQuery} characters.`,
      );
    }
    const hits = await index.search(text, kinds ?? undefined);
    const { first, after } = pageRequest(page, byRank);
    const start = after === undefined ? 0 : placeBehind(hits, after);
    const shown = hits.slice(start, start + first);
    const edges = await Promise.all(
      shown.map(async ({ key, score, matched }) => {
        const node = await entity.load(key);
        invariant(node, `the search index names ${key}, which is not there`);
        return { cursor: encodeCursor(byRank, [key]), node, score, matched };
      }),
    );
    return connectionOf(edges, hits.length > start + first, hits.length, after !== undefined);
  };
}

/** What a name of a list stands for. */
export interface Resolution {
  readonly name: string;
  readonly match: EntityNode | undefined;
  readonly score: number;
  readonly candidates: readonly EntityNode[];
  readonly covered: boolean;
}

const mostNames = 100;
const mostCandidates = 5;
/** An entity with a smaller score shares too little with a name to be meant by it. */
const enough = 0.35;

/** The entities that a list of names stands for. A name that two entities have equally is ambiguous. */
export function createNameResolver(index: SearchIndex, entity: DataLoader<string, EntityNode | undefined>) {
  const resolved = async (name: string, kinds: readonly NodeKind[] | undefined): Promise<Resolution> => {
    const hits = (await index.search(name.trim(), kinds)).filter(({ score }) => score >= enough);
    const nodes = await Promise.all(hits.slice(0, mostCandidates).map(({ key }) => entity.load(key)));
    const candidates = nodes.filter((node) => node !== undefined);
    const [best, second] = hits;
    const isAmbiguous = best !== undefined && best.score === second?.score;
    return {
      name,
      match: isAmbiguous ? undefined : candidates[0],
      score: best?.score ?? 0,
      candidates,
      covered: candidates.length > 0,
    };
  };
  return async (names: readonly string[], kinds: readonly NodeKind[] | undefined): Promise<readonly Resolution[]> => {
    if (names.length > mostNames)
      throw new DomainError('BAD_USER_INPUT', `\`names\` has ${names.length} names; give at most ${mostNames}.`);
    const wrong = names.findIndex((name) => name.trim() === '' || name.length > longestQuery);
    if (wrong >= 0)
      throw new DomainError(
        'BAD_USER_INPUT',
        `\`names[${wrong}]\` is ${names[wrong]?.trim().length ?? 0} characters long; give 1 to ${longestQuery} characters.`,
      );
    return Promise.all(names.map((name) => resolved(name, kinds)));
  };
}

/** The place after the hit that a cursor names. A cursor that is not among the hits belongs to another search. */
function placeBehind(hits: readonly SearchHit[], [key]: SortKey): number {
  const place = hits.findIndex((hit) => hit.key === key);
  if (place !== -1) return place + 1;
  throw new DomainError(
    'BAD_USER_INPUT',
    '`after` is not a cursor of this search; omit it to start from the first page.',
  );
}
