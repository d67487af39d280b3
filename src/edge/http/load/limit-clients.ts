import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { CostBuckets } from '../../operations/cost-buckets.ts';
import { noteOf } from '../../operations/request-note.ts';
import { clientName } from '../client-name.ts';
import { refuse } from '../http-errors.ts';

/** A refusal comes after this time, so that a client that asks again without a pause costs the server little. */
const pauseMilliseconds = 200;

/** Refuses a client whose budget is spent, before its operation is parsed, because parsing costs time as well. */
export function limitClients(app: FastifyInstance, buckets: CostBuckets): void {
  app.addHook('preHandler', async (request, reply) => {
    const client = noteOf(request)?.client ?? clientName(request);
    if (buckets.status(client).currentlyAvailable >= 1) return undefined;
    await sleep(pauseMilliseconds, undefined, { ref: false });
    const retryAfterSeconds = buckets.waitSeconds(client, 1);
    const message = `You have used up your cost limit for now. Try again in ${retryAfterSeconds} s.`;
    return refuse(request, reply, { status: 429, code: 'THROTTLED', message, retryAfterSeconds });
  });
}
