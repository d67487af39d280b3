import type { FastifyInstance } from 'fastify';
import type { CostBuckets } from '../operations/cost-buckets.ts';
import { errorBody } from './http-errors.ts';
import type { Metrics } from './metrics.ts';

/** Refuses a client whose budget is spent, before its operation is parsed, because parsing costs time as well. */
export function limitClients(app: FastifyInstance, buckets: CostBuckets, metrics: Metrics): void {
  app.addHook('preHandler', async (request, reply) => {
    if (buckets.status(request.ip).currentlyAvailable >= 1) return undefined;
    metrics.errors.inc({ code: 'THROTTLED' });
    const seconds = buckets.waitSeconds(request.ip, 1);
    const message = `You have used up your cost limit for now. Try again in ${seconds} s.`;
    return reply
      .code(429)
      .header('retry-after', String(seconds))
      .send(errorBody(message, { code: 'THROTTLED', requestId: request.id }));
  });
}
