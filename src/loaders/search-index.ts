import { distance } from 'fastest-levenshtein';
import MiniSearch, { type SearchResult } from 'minisearch';
import { sortName, type EntityNode, type NodeKind } from '../model/node.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { wholeRead } from '../store/whole-read.ts';

/** An entity that was found. */
export interface SearchHit {
  readonly key: string;
  readonly score: number;
  readonly matched: readonly string[];
}

export interface SearchIndex {
  /** All hits, best first; ties in key order. */
  search(query: string, kinds: readonly NodeKind[] | undefined): Promise<readonly SearchHit[]>;
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly aliases: string;
  readonly kind: NodeKind;
  /** Each name in the form that is compared with the whole query. */
  readonly names: readonly string[];
}

/**
 * One index in memory for all requests. It is built from the store at one revision and rebuilt when the revision changes.
 * Every kind of store therefore gives the same hits.
 */
export function createSearchIndex(store: GraphStore): SearchIndex {
  let built: { readonly revision: number; readonly index: Promise<MiniSearch<Entry>> } | undefined;
  const current = async (): Promise<MiniSearch<Entry>> => {
    const revision = await store.revision();
    if (built?.revision !== revision) {
      const index = wholeRead(() => buildIndex(store));
      built = { revision, index };
      index.catch(() => (built = undefined));
    }
    return built.index;
  };
  return {
    async search(query, kinds) {
      const index = await current();
      const wanted = kinds === undefined ? undefined : new Set<unknown>(kinds);
      const results = index.search(query, {
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
        boost: { name: 3, aliases: 2.5, key: 1 },
        combineWith: 'AND',
        ...(wanted && { filter: (result: SearchResult) => wanted.has(result['kind']) }),
      });
      const asked = sortName(query.trim());
      return results
        .map((result) => ({
          key: String(result.id),
          score: result.score * nearness(asked, namesOf(result['names'])),
          matched: result.terms,
        }))
        .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
    },
  };
}

async function buildIndex(store: GraphStore): Promise<MiniSearch<Entry>> {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'aliases', 'key'],
    storeFields: ['kind', 'names'],
    processTerm: (term) => sortName(term) || null,
  });
  for await (const node of store.nodes()) index.add(entryOf(node));
  return index;
}

function entryOf({ key, name, aliases, kind, entity, form }: EntityNode): Entry {
  const symbols = [entity?.symbol, entity?.iso2, entity?.iso3, form?.name].filter((text) => text !== undefined);
  const others = [...aliases, ...symbols];
  return { key, name, aliases: others.join(' '), kind, names: [name, key, ...others].map(sortName) };
}

/** The similarity of the nearest name to the whole query: 2 for the same text, otherwise 0.05 to 1. */
function nearness(query: string, names: readonly string[]): number {
  if (names.includes(query)) return 2;
  const apart = names.map((name) => distance(query, name) / Math.max(query.length, name.length));
  return 0.05 + 0.95 * (1 - Math.min(1, ...apart)) ** 3;
}

function namesOf(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.map(String) : [];
}
