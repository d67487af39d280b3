import type { FastifyInstance } from 'fastify';
import { ownQueueIsFull } from '../operations/lane/waiting-jobs.ts';
import type { OperationPool } from '../operations/operation-pool.ts';
import { currentNote } from '../operations/request-note.ts';
import { errorBody } from './http-errors.ts';
import type { Metrics } from './metrics.ts';

/**
 * Refuses a client whose queue of computing operations is full, before its operation is parsed. Otherwise one client could
 * keep the serving thread busy with operations that are then refused.
 */
export function limitQueue(app: FastifyInstance, pool: OperationPool, metrics: Metrics): void {
  app.addHook('preHandler', async (request, reply) => {
    if (!pool.isFull(currentNote()?.client ?? request.ip)) return undefined;
    metrics.errors.inc({ code: 'THROTTLED' });
    return reply
      .code(503)
      .header('retry-after', '1')
      .send(errorBody(ownQueueIsFull, { code: 'THROTTLED', requestId: request.id }));
  });
}
