import type { FastifyInstance } from 'fastify';
import { noteOf } from '../../operations/request-note.ts';
import { errorBody } from '../http-errors.ts';

/**
 * Answers an operation that takes too long, whatever it waits for. Fastify's own `handlerTimeout` does not, because it is
 * cleared as soon as the body has been read.
 */
export function limitDuration(app: FastifyInstance, milliseconds: number): void {
  app.addHook('preHandler', async (request, reply) => {
    const timer = setTimeout(() => {
      if (reply.sent) return;
      noteOf(request)?.codes.add('TIMEOUT');
      const body = errorBody('The operation took too long. Ask for less data, or try again.', {
        code: 'TIMEOUT',
        requestId: request.id,
      });
      // The later result of the operation is dropped, without a warning about a second answer.
      reply.hijack();
      reply.header('content-type', 'application/json; charset=utf-8').header('retry-after', '1');
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.raw.statusCode = 503;
      reply.raw.end(JSON.stringify(body));
    }, milliseconds);
    const clear = (): void => clearTimeout(timer);
    reply.raw.once('finish', clear);
    reply.raw.once('close', clear);
  });
}
