import type { FastifyError, FastifyInstance } from 'fastify';
import type { ErrorCode } from '../../errors.ts';
import { ourFault } from '../operations/mask-error.ts';

/** What HTTP refuses before GraphQL is asked, and faults outside of it, in the form that GraphQL gives errors. */
export function registerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const requestId = request.id;
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return reply.code(status).send(errorBody(messageOf(error), { code: 'BAD_USER_INPUT', requestId }));
    }
    request.log.error({ err: error }, 'a request failed by our own fault');
    return reply.code(status).send(errorBody(ourFault, { code: 'INTERNAL_SERVER_ERROR', requestId }));
  });
  app.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?');
    const message = `There is nothing at ${request.method} ${path}; operations go to /graphql by POST.`;
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
  return code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ? 'The body must be JSON, sent as application/json.' : message;
}
