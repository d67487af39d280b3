import type { FastifyInstance } from 'fastify';
import { errorBody } from './http-errors.ts';
import type { Metrics } from './metrics.ts';

/**
 * Limits the number of operations that run at the same time, so that they finish at a normal pace. Further ones are
 * refused at once. A request whose body is still arriving does not count, as slow clients would block all places.
 */
export function limitInFlight(app: FastifyInstance, limit: number, metrics: Metrics): void {
  let inFlight = 0;
  app.addHook('preHandler', async (request, reply) => {
    if (inFlight >= limit) {
      metrics.errors.inc({ code: 'THROTTLED' });
      const body = errorBody('The server is busy. Try again in a second.', {
        code: 'THROTTLED',
        requestId: request.id,
      });
      return reply.code(503).header('retry-after', '1').header('connection', 'close').send(body);
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
