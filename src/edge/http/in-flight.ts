import type { FastifyInstance } from 'fastify';
import { errorBody } from './http-errors.ts';
import type { Metrics } from './metrics.ts';

/**
 * Takes only so many operations at a time: what is at work is finished at a normal pace, and whoever comes on top is
 * told at once to come back. A body that is still on its way holds no place: slow clients would hold them all.
 */
export function limitInFlight(app: FastifyInstance, limit: number, metrics: Metrics): void {
  let inFlight = 0;
  app.addHook('preHandler', async (request, reply) => {
    if (inFlight >= limit) {
      metrics.errors.inc({ code: 'THROTTLED' });
      const body = errorBody('The server has all the work it can do; come back in a second.', {
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
