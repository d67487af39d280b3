import type { FastifyInstance } from 'fastify';

/** What the one who runs the server knows of it; changed as it goes on. */
export interface ServerState {
  /** Data is still being loaded, so that answers would be incomplete. */
  loading: boolean;
  /** It is about to end and takes nothing new. */
  draining: boolean;
}

const patienceMilliseconds = 900;

/**
 * `/livez`: the process answers. `/readyz`: it should be sent requests, for it is not ending, its data is loaded, and
 * its store answers within a second.
 */
export function registerHealth(app: FastifyInstance, ping: () => Promise<void>, state: ServerState): void {
  // One question at a time: a store that hangs is not asked again by every probe.
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
    return reply
      .code(now === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: now });
  });
}

async function within(milliseconds: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
