import type { FastifyInstance } from 'fastify';
import { refuse } from './http-errors.ts';

/** Probes of an orchestrator ask by address. These two say a word each, and nothing of the data. */
const forEveryName: ReadonlySet<string> = new Set(['/livez', '/readyz']);

/**
 * Refuses requests for a host name that is not ours with 421. Otherwise a foreign page whose name was rebound to this
 * machine could read everything, because its browser takes the server for the page's own.
 */
export function allowHosts(app: FastifyInstance, hosts: readonly string[]): void {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  app.addHook('onRequest', async (request, reply) => {
    if (forEveryName.has(request.routeOptions.url ?? '') || isAllowed(allowed, request.headers.host)) return undefined;
    const message = 'This server does not answer for the host name of this request. Use a name that is its own.';
    return refuse(request, reply, { status: 421, code: 'FORBIDDEN', message });
  });
}

/** An allowed name without a port allows all its ports. */
function isAllowed(allowed: ReadonlySet<string>, header = ''): boolean {
  const url = URL.parse(`http://${header}`);
  if (url === null || /[/?#@\\]/.test(header)) return false;
  const name = url.hostname.replace(/\.$/, '');
  return allowed.has(name) || allowed.has(`${name}:${url.port === '' ? '80' : url.port}`);
}
