import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** The headers of an answer that a page of another origin may read, beside those that browsers always show. */
const readable = ['etag', 'retry-after', 'x-request-id', 'x-query-cost'];
/** How long a browser may keep the answer to a preflight, in seconds. */
const keptSeconds = 600;

/**
 * Lets pages of some origins ask and read. Nobody is let in by it: no cookie counts, and a token is still asked for. Without
 * origins, browsers keep the answers from all other pages.
 */
export async function shareWith(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: readable,
    maxAge: keptSeconds,
    credentials: false,
    strictPreflight: false,
  });
}
