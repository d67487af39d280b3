import type { FastifyInstance } from 'fastify';
import { refuse } from '../http-errors.ts';
import type { Metrics } from '../metrics.ts';

/**
 * Limits the number of operations that run at the same time, so that they finish at a normal pace. Further ones are
 * refused at once. A request whose body is still arriving does not count, as slow clients would block all places.
 */
export function limitInFlight(app: FastifyInstance, limit: number, metrics: Metrics): void {
  let inFlight = 0;
  app.addHook('preHandler', async (request, reply) => {
    if (inFlight >= limit) {
      const message = 'The server is busy. Try again in a second.';
      reply.header('connection', 'close');
      return refuse(request, reply, { status: 503, code: 'THROTTLED', message, retryAfterSeconds: 1 });
    }
    inFlight += 1;
    metrics.inFlight.set(inFlight);
    let ended = false;
    const end = (): void => {
      if (ended) return;
      ended = true;
      inFlight -= 1;
      metrics.inFlight.set(inFlight);
    };
    reply.raw.once('finish', end);
    reply.raw.once('close', end);
    return undefined;
  });
}
