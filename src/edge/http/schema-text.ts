import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { CostBuckets } from '../operations/cost-buckets.ts';
import { noteOf } from '../operations/request-note.ts';
import { clientName } from './client-name.ts';
import { limitClients } from './load/limit-clients.ts';

/** The cost of reading the schema, which is a large text. */
const schemaCost = 10;

type Encoding = 'br' | 'gzip' | 'identity';

/** `/schema.graphql`: the text of the public schema, compressed once. It costs a client some of its budget. */
export async function registerSchemaText(app: FastifyInstance, text: string, buckets: CostBuckets): Promise<void> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const bodies = new Map<Encoding, Promise<Buffer>>();
  const bodyOf = (encoding: Encoding): Promise<Buffer> => {
    const body = bodies.get(encoding) ?? encoded(text, encoding);
    bodies.set(encoding, body);
    return body;
  };
  await app.register(async (scope) => {
    limitClients(scope, buckets);
    scope.get('/schema.graphql', async (request, reply) => {
      buckets.spend(noteOf(request)?.client ?? clientName(request), schemaCost);
      const encoding = bestEncoding(request.headers['accept-encoding']);
      const tag = `"${hash}-${encoding}"`;
      reply.headers({ etag: tag, vary: 'accept-encoding', 'cache-control': 'no-cache' });
      if (request.headers['if-none-match']?.includes(tag) === true) return reply.code(304).send();
      if (encoding !== 'identity') reply.header('content-encoding', encoding);
      return reply.type('text/plain; charset=utf-8').send(await bodyOf(encoding));
    });
  });
}

function encoded(text: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return encoding === 'gzip' ? promisify(gzip)(text) : Promise.resolve(Buffer.from(text));
}

/** The smallest encoding that the client accepts. `q=0` refuses one. */
function bestEncoding(header: string | string[] = ''): Encoding {
  const accepted = new Set(
    String(header)
      .toLowerCase()
      .split(',')
      .map((part) => part.replaceAll(/\s/g, ''))
      .filter((part) => !/;q=0(\.0+)?$/.test(part))
      .map((part) => part.split(';')[0]),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}
