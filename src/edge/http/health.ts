import type { FastifyInstance } from 'fastify';
import type { LaneState } from '../operations/lane/operation-threads.ts';
import { DomainError, isLasting, type StoreFault } from '../../errors.ts';
import { refuse } from './http-errors.ts';

/** The state of the server, changed by the command that runs it. */
export interface ServerState {
  /** Data is still loading, so answers would be incomplete. */
  loading: boolean;
  /** The server is about to end and accepts nothing new. */
  draining: boolean;
  /** A lasting fault of the store that loading or an operation has met. */
  fault?: StoreFault | undefined;
  /** Work on the store that began and did not end, such as `import`. Answers come from what was there before. */
  unfinished?: readonly string[];
  /** Called when a probe finds the store while data is loading, so that loading goes on at once. */
  storeAnswered?: (() => void) | undefined;
}

export interface HealthOptions {
  readonly ping: () => Promise<void>;
  readonly state: ServerState;
  /** The state of the computing lane, if there is one. */
  readonly lane?: (() => LaneState) | undefined;
}

/** All that `/readyz` ever says, so that it tells strangers nothing else. */
const words = {
  AWAY: 'store unavailable',
  BUSY: 'store unavailable',
  REFUSES_CREDENTIALS: 'store refuses credentials',
  DAMAGED: 'store damaged',
  DISK_FULL: 'disk full',
  NOT_USABLE: 'store not usable',
  STARTING: 'computing lane starting',
  FAILING: 'computing lane failing',
} as const satisfies Record<StoreFault | Exclude<LaneState, 'READY'>, string>;

type Status = 'ready' | 'loading' | 'draining' | (typeof words)[keyof typeof words];

export interface Health {
  status(): Promise<Status>;
}

const patienceMilliseconds = 900;
/** An answer of the store counts for so long, so that many probes cost no more than a few. */
const freshMilliseconds = 200;

/**
 * \`/livez\` says that the process answers. \`/readyz\` says whether it can serve requests: it is not ending, its data is
 * loaded, its store answers within a second, and its computing threads run.
 */
export function registerHealth(app: FastifyInstance, { ping, state, lane }: HealthOptions): Health {
  const faultOfStore = createProbe(ping);
  const status = async (): Promise<Status> => {
    if (state.draining) return 'draining';
    const fault = await faultOfStore();
    if (fault !== undefined) return words[fault];
    // The store takes our credentials again.
    if (state.fault === 'REFUSES_CREDENTIALS' && !state.loading) state.fault = undefined;
    if (state.fault !== undefined && isLasting(state.fault)) return words[state.fault];
    if (state.loading) {
      state.storeAnswered?.();
      return 'loading';
    }
    const computing = lane?.() ?? 'READY';
    return computing === 'READY' ? 'ready' : words[computing];
  };

  app.get('/livez', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }));
  app.get('/readyz', async (_, reply) => {
    const now = await status();
    const { unfinished = [] } = state;
    return reply
      .code(now === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: now, ...(unfinished.length > 0 && { unfinished }) });
  });
  return { status };
}

/**
 * Refuses operations while the store refuses our credentials. Every try with a wrong password counts at the store, and a few
 * of them would lock out everybody else.
 */
export function spareCredentials(app: FastifyInstance, state: ServerState, health: Health): void {
  app.addHook('preHandler', async (request, reply) => {
    if (state.fault !== 'REFUSES_CREDENTIALS' || (await health.status()) !== words.REFUSES_CREDENTIALS)
      return undefined;
    const message = 'The store is not available. Try again in a minute.';
    return refuse(request, reply, { status: 503, code: 'STORE_UNAVAILABLE', message, retryAfterSeconds: 60 });
  });
}

/** Asks the store for its fault, one ping at a time, so that not every probe pings a store that hangs. */
function createProbe(ping: () => Promise<void>): () => Promise<StoreFault | undefined> {
  let asked: Promise<StoreFault | undefined> | undefined;
  const forget = (): void => {
    asked = undefined;
  };
  const ask = (): Promise<StoreFault | undefined> => {
    const answer = ping().then(() => undefined, faultOf);
    void answer.then(() => setTimeout(forget, freshMilliseconds).unref());
    return answer;
  };
  return () => within(patienceMilliseconds, (asked ??= ask()), 'AWAY');
}

function faultOf(error: unknown): StoreFault {
  return error instanceof DomainError ? (error.fault ?? 'AWAY') : 'AWAY';
}

async function within<T>(milliseconds: number, answer: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
