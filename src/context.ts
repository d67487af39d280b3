import { createAssess, type Assess } from './assess/index.ts';
import { currentNote, type RateLimit } from './edge/request-note.ts';
import { createLoaders, type Loaders } from './loaders/index.ts';
import type { SearchIndex } from './loaders/search-index.ts';
import type { GraphStore } from './store/graph-store.ts';

/** What every resolver has at hand; made anew for each request. */
export interface Context {
  readonly loaders: Loaders;
  readonly assess: Assess;
  /** What the client may still spend; undefined where nobody counts. */
  readonly rateLimit: () => RateLimit | undefined;
}

/** The context of one request. */
export function createContext(store: GraphStore, searchIndex: SearchIndex): Context {
  const today = new Date().toISOString().slice(0, 10);
  return {
    loaders: createLoaders(store, searchIndex, today),
    assess: createAssess(store),
    rateLimit: () => currentNote()?.rateLimit,
  };
}
