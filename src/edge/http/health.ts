import type { FastifyInstance } from 'fastify';

/** The state of the server, changed by the command that runs it. */
export interface ServerState {
  /** Data is still loading, so answers would be incomplete. */
  loading: boolean;
  /** The server is about to end and accepts nothing new. */
  draining: boolean;
  /** Work on the store that began and did not end, such as `import`. Answers come from what was there before. */
  unfinished?: readonly string[];
}

const patienceMilliseconds = 900;

/**
 * `/livez` says that the process answers. `/readyz` says whether it can serve requests: it is not ending, its data is
 * loaded, and its store answers within a second.
 */
export function registerHealth(app: FastifyInstance, ping: () => Promise<void>, state: ServerState): void {
  // One ping at a time, so that not every probe pings a store that hangs.
  let asked: Promise<boolean> | undefined;
  const storeAnswers = (): Promise<boolean> => {
    asked ??= ping()
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        asked = undefined;
      });
    return within(patienceMilliseconds, asked);
  };
  const status = async (): Promise<string> => {
    if (state.draining) return 'draining';
    if (!(await storeAnswers())) return 'store unavailable';
    return state.loading ? 'loading' : 'ready';
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
}

async function within(milliseconds: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
