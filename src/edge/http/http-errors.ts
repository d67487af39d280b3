import type { FastifyError, FastifyInstance } from 'fastify';
import { DomainError, echoed, type ErrorCode } from '../../errors.ts';
import { ourFault } from '../operations/mask-error.ts';

/** Refusals by HTTP before GraphQL runs, and faults outside of GraphQL, in the shape of GraphQL errors. */
export function registerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const requestId = request.id;
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const figures = error instanceof DomainError ? error.details : {};
      return reply.code(status).send(errorBody(messageOf(error), { ...figures, code: 'BAD_USER_INPUT', requestId }));
    }
    request.log.error({ err: error }, 'a request failed through a fault of the server');
    return reply.code(status).send(errorBody(ourFault, { code: 'INTERNAL_SERVER_ERROR', requestId }));
  });
  app.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?');
    const message = `There is nothing at ${request.method} ${echoed(path ?? '')}. Send operations to /graphql by POST.`;
    return reply.code(404).send(errorBody(message, { code: 'NOT_FOUND', requestId: request.id }));
  });
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
