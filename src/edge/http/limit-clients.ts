import type { FastifyInstance } from 'fastify';
import type { CostBuckets } from '../operations/cost-buckets.ts';
import { currentNote } from '../operations/request-note.ts';
import { errorBody } from './http-errors.ts';
import type { Metrics } from './metrics.ts';

/** Refuses a client whose budget is spent, before its operation is parsed, because parsing costs time as well. */
export function limitClients(app: FastifyInstance, buckets: CostBuckets, metrics: Metrics): void {
  app.addHook('preHandler', async (request, reply) => {
    const client = currentNote()?.client ?? request.ip;
    if (buckets.status(client).currentlyAvailable >= 1) return undefined;
    metrics.errors.inc({ code: 'THROTTLED' });
    const message = 'You have used up your cost limit for now. Try again in a second.';
    return reply
      .code(429)
      .header('retry-after', '1')
      .send(errorBody(message, { code: 'THROTTLED', requestId: request.id }));
  });
}
