import type { FastifyInstance } from 'fastify';
import { refuse } from './http-errors.ts';

/** Headers of which a second one could mean something else to a proxy than to this server. */
const single: ReadonlySet<string> = new Set(['host', 'authorization']);

/** Refuses requests that have two hosts or two tokens. Node takes the first, and a proxy in front may take the last. */
export function requireSingleHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const names = request.raw.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    const doubled = [...single].find((name) => names.filter((other) => other === name).length > 1);
    if (doubled === undefined) return undefined;
    const message = `The request has more than one header ${doubled}. Send one.`;
    return refuse(request, reply, { status: 400, code: 'BAD_USER_INPUT', message });
  });
}
