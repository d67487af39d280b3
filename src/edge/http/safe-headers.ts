import type { FastifyInstance } from 'fastify';

/** The headers of every answer: no browser guesses a type, and no other site learns an address of this one. */
export const safeHeaders = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

export function registerSafeHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => void reply.headers(safeHeaders));
}
