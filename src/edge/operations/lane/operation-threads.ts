import { DomainError } from '../../../errors.ts';
import {
  startThread,
  type Heard,
  type Task,
  type Thread,
  type ThreadOptions,
  type ThreadState,
} from './operation-thread.ts';

/** STARTING: no thread has read the network yet. FAILING: none can be started, and it is tried again and again. */
export type LaneState = 'STARTING' | 'READY' | 'FAILING';

export interface ThreadsOptions extends ThreadOptions {
  /** The number of threads that run operations. A late thread does not count. */
  readonly threads: number;
}

/** What the lane hears of its threads. */
export interface ThreadsHeard {
  /** A thread may be free for a task. */
  readonly freed: () => void;
  /**
   * A thread without a task ended by itself. If no thread is left that ever started, `inARow` counts how many failed to
   * start. Otherwise it is 0.
   */
  readonly failed: (reason: Error, inARow: number) => void;
}

export interface Threads {
  /** A thread that can take a task. */
  free(): { run(task: Task): void } | undefined;
  /** Starts one more thread if none is free, or fewer are in service than before, and another may run. */
  grow(): void;
  /** The number of threads that work for a client. Late ones count. */
  atWork(client: string): number;
  /** The number of threads that work. Late ones count. */
  busy(): number;
  state(): LaneState;
  close(): Promise<void>;
}

/** After a thread that failed to start, the next one is tried after a while, which doubles with each failure. */
const firstRestMilliseconds = 250;
const longestRestMilliseconds = 10_000;

/**
 * Threads with at most one task each. A late thread may be replaced at once. There is at most one late thread, and the next
 * one ends it.
 */
export function createThreads({ threads: most, ...options }: ThreadsOptions, heard: ThreadsHeard): Threads {
  const running = new Set<Thread>();
  let isClosed = false;
  /** Threads in a row that ended before they were ready. */
  let failures = 0;
  /** The most threads that were in service. One that ends is replaced before somebody has to wait for it. */
  let peak = 0;
  const all = (...states: readonly ThreadState[]): readonly Thread[] =>
    [...running].filter((thread) => states.includes(thread.state()));
  const inService = (): readonly Thread[] => all('STARTING', 'FREE', 'BUSY');
  const end = (thread: Thread, reason: Error): void => {
    running.delete(thread);
    void thread.end(reason);
  };

  const rest = createRest(() => grow());
  const lost = (reason: Error, was: ThreadState): void => {
    if (isClosed) return;
    if (was === 'STARTING') {
      failures += 1;
      rest.begin(failures);
    }
    const isStuck = was === 'STARTING' && all('FREE', 'BUSY', 'LATE').length === 0;
    if (was === 'STARTING' || was === 'FREE') heard.failed(reason, isStuck ? failures : 0);
    heard.freed();
  };
  const ofThreads: Heard = {
    started() {
      failures = 0;
    },
    free(thread) {
      // A late thread is done, and has more results in memory than the one that replaced it.
      const spare = all('FREE').findLast((other) => other !== thread);
      if (spare !== undefined && inService().length > most) end(spare, new Error('a spare thread was ended'));
      heard.freed();
    },
    late(thread) {
      for (const other of all('LATE')) if (other !== thread) end(other, tooLate());
      heard.freed();
    },
    overdue(thread) {
      end(thread, tooLate());
      heard.freed();
    },
    ended(thread, reason, was) {
      running.delete(thread);
      lost(reason, was);
    },
  };
  const grow = (): void => {
    const count = inService().length;
    peak = Math.max(peak, count);
    const isMissing = all('FREE').length === 0 || count < peak;
    if (isClosed || rest.isOn() || !isMissing || all('STARTING').length > 0 || count >= most) return;
    try {
      running.add(startThread(options, ofThreads));
    } catch (error) {
      lost(new Error('a thread that answers operations cannot be started', { cause: error }), 'STARTING');
    }
  };
  return {
    free: () => all('FREE')[0],
    grow,
    atWork: (client) => [...running].filter((thread) => thread.client() === client).length,
    busy: () => all('BUSY', 'LATE').length,
    state() {
      if (all('FREE', 'BUSY', 'LATE').length > 0) return 'READY';
      return failures > 0 ? 'FAILING' : 'STARTING';
    },
    async close() {
      isClosed = true;
      rest.end();
      await Promise.all([...running].map((thread) => thread.end(new Error('the server ends'))));
    },
  };
}

/** A pause after threads that failed to start. `over` is called after it. */
function createRest(over: () => void): { begin(failures: number): void; isOn(): boolean; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    begin(failures) {
      clearTimeout(timer);
      const milliseconds = Math.min(longestRestMilliseconds, firstRestMilliseconds * 2 ** (failures - 1));
      timer = setTimeout(() => {
        timer = undefined;
        over();
      }, milliseconds).unref();
    },
    isOn: () => timer !== undefined,
    end: () => clearTimeout(timer),
  };
}

/** The refusal of an operation that was not answered by its deadline. */
export function tooLate(): DomainError {
  return new DomainError('TIMEOUT', 'The operation took too long. Ask for less data, or try again.');
}
