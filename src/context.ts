import { createAssess, type Assess } from './assess/index.ts';
import { createNetworkReader, type NetworkReader } from './assess/view/network-reader.ts';
import { currentNote, type RateLimit } from './edge/operations/request-note.ts';
import { createLoaders, type Loaders } from './loaders/index.ts';
import { createSearchIndex } from './loaders/search-index.ts';
import type { GraphStore } from './store/graph-store.ts';

/** What every resolver has at hand; made anew for each request. */
export interface Context {
  readonly loaders: Loaders;
  readonly assess: Assess;
  /** What the client may still spend; undefined where nobody counts. */
  readonly rateLimit: () => RateLimit | undefined;
}

/** Makes the context of each request over a store; what all requests share is built once. */
export function createContexts(store: GraphStore, networks: NetworkReader = createNetworkReader(store)): () => Context {
  const searchIndex = createSearchIndex(store);
  return () => {
    const today = new Date().toISOString().slice(0, 10);
    const loaders = createLoaders(store, searchIndex, today);
    return {
      loaders,
      assess: createAssess(networks, today),
      rateLimit: () => currentNote()?.rateLimit,
    };
  };
}
