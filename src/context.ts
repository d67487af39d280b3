import { createAssess, type Assess } from './assess/index.ts';
import { createNetworkReader, type NetworkReader } from './assess/view/network-reader.ts';
import { currentNote, type RateLimit } from './edge/operations/request-note.ts';
import { createLoaders, type Loaders } from './loaders/index.ts';
import { createSearchIndex } from './loaders/search-index.ts';
import type { GraphStore } from './store/graph-store.ts';

/** The readers and functions that every resolver uses. Created for each request. */
export interface Context {
  readonly loaders: Loaders;
  readonly assess: Assess;
  /** Everything but the question on which an answer rests: the revision of the store, and the day. */
  readonly basis: () => Promise<string>;
  /** The cost that the client may still spend. Undefined if it is not counted. */
  readonly rateLimit: () => RateLimit | undefined;
  /** The revision of the store when this context first read it. */
  readonly begun: () => Promise<number>;
  /** The revision of the store now. */
  readonly revision: () => Promise<number>;
  /** A context that has read nothing yet. */
  readonly renewed: () => Context;
}

/** Creates the context of each request over a store. The parts that all requests share are built once. */
export function createContexts(store: GraphStore, networks: NetworkReader = createNetworkReader(store)): () => Context {
  const searchIndex = createSearchIndex(store);
  const contextOf = (): Context => {
    const today = new Date().toISOString().slice(0, 10);
    const loaders = createLoaders(store, searchIndex, today);
    return {
      loaders,
      assess: createAssess(networks, today),
      basis: async () => `${(await loaders.dataset.state()).revision} ${today}`,
      rateLimit: () => currentNote()?.rateLimit,
      begun: async () => (await loaders.dataset.state()).revision,
      revision: () => store.revision(),
      renewed: contextOf,
    };
  };
  return contextOf;
}
