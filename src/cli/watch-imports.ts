import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { ServerState } from '../edge/http/health.ts';
import type { GraphStore } from '../store/graph-store.ts';

export interface WatchOptions {
  readonly state: ServerState;
  readonly logger: Logger;
  /** Prints a line for the person who started the server. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  readonly everyMilliseconds?: number;
}

/**
 * Tells of an import that began and has not ended, once for each: in the log, to whoever started the server, and in the state of
 * the server. An import that is running is one of these for a while.
 */
export async function watchImports(
  store: GraphStore,
  { state, logger, say, signal, everyMilliseconds = 5_000 }: WatchOptions,
): Promise<void> {
  let known: string | undefined;
  while (!signal.aborted) {
    // A store that is away is reported by others.
    const head = await store.head().catch(() => undefined);
    if (head !== undefined && head.unfinishedImport !== known) {
      known = head.unfinishedImport;
      state.unfinished = known === undefined ? [] : ['import'];
      if (known === undefined) logger.info({ revision: head.revision }, 'no import is unfinished any more');
      else {
        const text = `An import of the data set with the hash ${known} began and has not ended. Answers come from the revision before it. If it is not running any more, run it again with \`lodestone import PATH\`, or \`lodestone seed\` for the shipped data.`;
        logger.warn({ hash: known, revision: head.revision }, text);
        say(text);
      }
    }
    await sleep(everyMilliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
