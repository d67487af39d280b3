import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { noteOf } from '../operations/request-note.ts';

/** What an answer to the same question rests on: the content of the data set, and the day. */
export type BasisOf = () => Promise<string>;

/**
 * Gives answers to GET an `ETag` of the data and the operation. A client that has the answer already gets 304, and nothing is
 * computed. Answers with errors, and those that say what the client may still spend, have none.
 */
export function tagAnswers(app: FastifyInstance, basisOf: BasisOf): void {
  const tags = new WeakMap<FastifyRequest, string>();
  app.addHook('preHandler', async (request, reply) => {
    const tag = request.method === 'GET' ? await tagOf(request, basisOf) : undefined;
    if (tag === undefined) return undefined;
    tags.set(request, tag);
    const known = request.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
    return known.includes(tag) || known.includes('*') ? reply.headers(headersOf(tag)).code(304).send() : undefined;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const tag = tags.get(request);
    const isWhole = reply.statusCode === 200 && noteOf(request)?.codes.size === 0;
    if (tag !== undefined && isWhole) reply.headers(headersOf(tag));
    return payload;
  });
}

function headersOf(tag: string): Readonly<Record<string, string>> {
  return { etag: tag, 'cache-control': 'private, no-cache', vary: 'accept, accept-encoding, authorization, origin' };
}

const querySchema = z.object({
  query: z.string(),
  variables: z.unknown().optional(),
  operationName: z.unknown().optional(),
});

/** Undefined for a request that is no operation, and for one about the client itself. A store that is away gives no tag. */
async function tagOf({ query: given, headers }: FastifyRequest, basisOf: BasisOf): Promise<string | undefined> {
  const asking = querySchema.safeParse(given);
  if (!asking.success || asking.data.query.includes('rateLimit')) return undefined;
  const basis = await basisOf().catch(() => undefined);
  if (basis === undefined) return undefined;
  const { query, variables = null, operationName = null } = asking.data;
  const asked = JSON.stringify([basis, query, variables, operationName, headers.accept ?? null]);
  return `W/"${createHash('sha256').update(asked).digest('base64url').slice(0, 27)}"`;
}
