import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { currentNote, keepNote, noteOf, withNote, type RequestNote } from '../operations/request-note.ts';
import { clientName } from './client-name.ts';
import type { Metrics } from './metrics.ts';

/** An answer that took so long has a warning of its own, in milliseconds. */
const slow = 5_000;
/** Refusals of one client have one warning in so many milliseconds, because a client can cause any number of them. */
const warnAgain = 60_000;
const clientsRemembered = 1_000;
/** The characters of a name that are logged. */
const longestName = 100;

/** The codes of operations that the server did not answer, through no fault of the client. */
const failures: readonly string[] = ['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE', 'TIMEOUT'];
const refusals: readonly string[] = ['THROTTLED', 'TOO_COSTLY', 'FORBIDDEN', 'UNAUTHENTICATED'];

/** Gives every request its note and id. After the answer, writes a log line and counts the request. */
export function registerRequestLog(app: FastifyInstance, metrics: Metrics): void {
  const isFirst = createFirstOfAWhile();
  app.addHook('onRequest', async (request, reply) => {
    keepNote(request, {
      requestId: request.id,
      client: clientName(request),
      codes: new Set(),
      signal: endOf(reply.raw),
    });
    reply.header('x-request-id', request.id);
  });
  // After the body is read, because its events lose the async context of the request.
  app.addHook('preHandler', (request, _reply, done) => {
    const note = noteOf(request);
    if (note === undefined) done();
    else withNote(note, done);
  });
  app.addHook('onResponse', async (request, reply) => {
    const note = noteOf(request);
    const { statusCode: status, elapsedTime } = reply;
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.inc({ method: request.method, route, status });
    metrics.duration.observe({ route }, elapsedTime / 1_000);
    if (note?.cost !== undefined) metrics.cost.observe(note.cost);
    const codes = [...(note?.codes ?? [])];
    for (const code of codes) metrics.errors.inc({ code });
    const hasFailed = codes.some((code) => failures.includes(code)) || elapsedTime > slow;
    const isRefused = codes.some((code) => refusals.includes(code));
    const isWarning = hasFailed || (isRefused && isFirst(note?.client ?? 'unknown'));
    request.log[isWarning ? 'warn' : 'info'](
      {
        method: request.method,
        route,
        status,
        milliseconds: tenths(elapsedTime),
        ...(note && figuresOf(note)),
        ...(codes.length > 0 && { codes }),
      },
      'request',
    );
  });
}

function figuresOf({ client, operationName, document, cost, charged, cpuMilliseconds }: RequestNote): object {
  return {
    client,
    ...(operationName !== undefined && { operationName: operationName.slice(0, longestName) }),
    ...(document !== undefined && { document }),
    ...(cost !== undefined && { cost }),
    ...(charged !== undefined && { charged }),
    ...(cpuMilliseconds !== undefined && { cpuMilliseconds: tenths(cpuMilliseconds) }),
  };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/** Notes the hash of each document, so that a log shows who asked the same, and holds no text of a client. */
export const noteDocument: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveSource({ queryHash }) {
        const note = currentNote();
        if (note !== undefined) note.document = queryHash.slice(0, 12);
      },
    };
  },
};

/** Whether a client has had no warning for a while. */
function createFirstOfAWhile(now: () => number = () => performance.now()): (client: string) => boolean {
  const warned = new Map<string, number>();
  return (client) => {
    const last = warned.get(client);
    if (last !== undefined && now() - last < warnAgain) return false;
    warned.delete(client);
    warned.set(client, now());
    const [oldest] = warned.keys();
    if (warned.size > clientsRemembered && oldest !== undefined) warned.delete(oldest);
    return true;
  };
}

/** Aborted when a response is sent or its connection is closed, whether by the client or by a deadline of ours. */
function endOf(response: ServerResponse): AbortSignal {
  const ended = new AbortController();
  const end = (): void => ended.abort();
  response.once('finish', end);
  response.once('close', end);
  return ended.signal;
}
