import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';
import { withNote, type RequestNote } from '../operations/request-note.ts';

/** The id of a request, which is in its answer, its errors and its line in the log. */
export const createRequestId = (): string => randomUUID();

/** Gives every request its note and id. After the answer, writes a log line and counts the request. */
export function registerRequestLog(app: FastifyInstance, metrics: Metrics): void {
  const notes = new WeakMap<FastifyRequest, RequestNote>();
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  // After the body is read, because its events lose the async context of the request.
  app.addHook('preHandler', (request, reply, done) => {
    const note: RequestNote = {
      requestId: request.id,
      client: request.ip,
      codes: new Set(),
      signal: endOf(reply.raw),
    };
    notes.set(request, note);
    withNote(note, done);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { operationName, cost, codes = new Set<string>() } = notes.get(request) ?? {};
    const { statusCode: status, elapsedTime } = reply;
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.inc({ method: request.method, route, status });
    metrics.duration.observe({ route }, elapsedTime / 1_000);
    if (cost !== undefined) metrics.cost.observe(cost);
    for (const code of codes) metrics.errors.inc({ code });
    request.log.info(
      {
        method: request.method,
        route,
        status,
        milliseconds: Math.round(elapsedTime * 10) / 10,
        ...(operationName !== undefined && { operationName }),
        ...(cost !== undefined && { cost }),
        ...(codes.size > 0 && { codes: [...codes] }),
      },
      'request',
    );
  });
}

/** Aborted when a response is sent or its connection is closed, whether by the client or by a deadline of ours. */
function endOf(response: ServerResponse): AbortSignal {
  const ended = new AbortController();
  const end = (): void => ended.abort();
  response.once('finish', end);
  response.once('close', end);
  return ended.signal;
}
