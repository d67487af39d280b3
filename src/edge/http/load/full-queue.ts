import type { FastifyInstance } from 'fastify';
import { ownQueueIsFull } from '../../operations/lane/waiting-jobs.ts';
import type { OperationPool } from '../../operations/operation-pool.ts';
import { noteOf } from '../../operations/request-note.ts';
import { clientName } from '../client-name.ts';
import { refuse } from '../http-errors.ts';

/**
 * Refuses a client whose queue of computing operations is full, before its operation is parsed. Otherwise one client could
 * keep the serving thread busy with operations that are then refused.
 */
export function limitQueue(app: FastifyInstance, pool: OperationPool): void {
  app.addHook('preHandler', async (request, reply) => {
    if (!pool.isFull(noteOf(request)?.client ?? clientName(request))) return undefined;
    return refuse(request, reply, { status: 503, code: 'THROTTLED', message: ownQueueIsFull, retryAfterSeconds: 1 });
  });
}
