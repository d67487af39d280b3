import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Logger } from 'pino';
import { DomainError, echoed, type ErrorCode } from '../../errors.ts';
import { ourFault } from '../operations/mask-error.ts';
import { createRequestId, noteOf } from '../operations/request-note.ts';
import type { Metrics } from './metrics.ts';
import { safeHeaders } from './safe-headers.ts';

/** Refusals by HTTP before GraphQL runs, and faults outside of GraphQL, in the shape of GraphQL errors. */
export function registerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const details = error instanceof DomainError ? error.details : {};
      return refuse(request, reply, { status, code: 'BAD_USER_INPUT', message: messageOf(error), details });
    }
    request.log.error({ err: error }, 'a request failed through a fault of the server');
    return refuse(request, reply, { status, code: 'INTERNAL_SERVER_ERROR', message: ourFault });
  });
  app.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?');
    const message = `There is nothing at ${request.method} ${echoed(path ?? '')}. Send operations to /graphql by POST.`;
    return refuse(request, reply, { status: 404, code: 'NOT_FOUND', message });
  });
}

interface HttpRefusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  /** Figures beside the code, such as a limit. */
  readonly details?: Readonly<Record<string, number>>;
  readonly retryAfterSeconds?: number;
}

/** Answers a request with an error, and notes its code for the log and the metrics. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message, details, retryAfterSeconds }: HttpRefusal,
): FastifyReply {
  noteOf(request)?.codes.add(code);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  return reply.code(status).send(errorBody(message, { ...details, code, requestId: request.id }));
}

interface Extensions {
  readonly code: ErrorCode;
  readonly requestId: string;
}

export function errorBody(message: string, extensions: Extensions): object {
  return { errors: [{ message, extensions }] };
}

function messageOf({ code, message }: FastifyError): string {
  return code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE'
    ? 'The body is not JSON. Send it as JSON with the content type application/json.'
    : message;
}

type EarlyErrors = Required<Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'>>;

/** Errors before any hook runs, because the request has no address or is no HTTP. They look like all others. */
export function earlyErrors(logger: Logger, metrics: Metrics): EarlyErrors {
  const count = (requestId: string, status: number, code: ErrorCode, client: string | undefined): void => {
    metrics.requests.inc({ method: 'none', route: 'none', status });
    metrics.errors.inc({ code });
    logger.info({ requestId, status, client, codes: [code] }, 'request');
  };
  return {
    frameworkErrors(_error, { id, ip }, reply) {
      count(id, 400, 'BAD_USER_INPUT', ip);
      const message = 'The address of the request cannot be read. Send operations to /graphql by POST.';
      const body = JSON.stringify(errorBody(message, { code: 'BAD_USER_INPUT', requestId: id }));
      reply.raw.writeHead(400, headersOf(id, body)).end(body);
    },
    clientErrorHandler(error, socket) {
      // A connection that was reset has nobody to answer.
      if (error.code === 'ECONNRESET' || socket.destroyed) return;
      const { status, code, message } = unreadable(error.code);
      const requestId = createRequestId();
      count(requestId, status, code, socket.remoteAddress);
      if (socket.writable) sendRaw(socket, status, requestId, JSON.stringify(errorBody(message, { code, requestId })));
      socket.destroy(error);
    },
  };
}

function unreadable(code: string): HttpRefusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: 408, code: 'TIMEOUT', message: 'The request did not arrive in time. Send it faster.' };
  if (code === 'HPE_HEADER_OVERFLOW')
    return { status: 431, code: 'BAD_USER_INPUT', message: 'The headers are too large. Send fewer or shorter ones.' };
  return { status: 400, code: 'BAD_USER_INPUT', message: 'The request is not valid HTTP. Send HTTP/1.1.' };
}

function sendRaw(socket: Socket, status: number, requestId: string, body: string): void {
  const headers = Object.entries({ ...headersOf(requestId, body), connection: 'close' });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

function headersOf(requestId: string, body: string): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'x-request-id': requestId,
    ...safeHeaders,
  };
}
