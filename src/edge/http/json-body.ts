import type { FastifyInstance } from 'fastify';
import { DomainError, echoed } from '../../errors.ts';
import { nestingFault } from './json-nesting.ts';

/**
 * Bodies must be JSON in UTF-8. Another charset, or bytes that are not UTF-8, would be read as other text. A body that nests
 * deeper than the limit is refused before it is parsed.
 */
export function registerJsonBody(app: FastifyInstance, mostNesting: number): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
      done(unsupported(`The content type gives the charset "${echoed(charset)}". Send the body in UTF-8.`, 415));
      return;
    }
    const text = decode(body);
    if (text === undefined) {
      done(unsupported('The body is not valid UTF-8. Send it in UTF-8.', 400));
      return;
    }
    const fault = nestingFault('The body', text, mostNesting);
    if (fault === undefined) void parse(request, text, done);
    else done(fault);
  });
}

function decode(body: string | Buffer): string | undefined {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

function unsupported(message: string, statusCode: number): Error {
  return Object.assign(new DomainError('BAD_USER_INPUT', message), { statusCode });
}
