import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Apollo trusts a GET with this header, as a foreign page cannot set it. */
const trustedHeader = 'apollo-require-preflight';
/** The `Accept` headers of scripts. Images and pages name their own types first. */
const scriptsAccept = /^\*\/\*$|application\/(graphql-response\+)?json/;

/**
 * Lets scripts use GET without Apollo's header, as GraphQL over HTTP specifies. Foreign pages stay refused, but for those of the
 * origins with which answers are shared.
 */
export function trustScripts(app: FastifyInstance, origins: readonly string[] = []): void {
  const isShared = (origin: string | undefined): boolean =>
    origin !== undefined && (origins.includes(origin) || origins.includes('*'));
  app.addHook('preHandler', async ({ method, headers }) => {
    if (method === 'GET' && (isShared(headers.origin) || !isFromForeignPage(headers))) headers[trustedHeader] = '1';
  });
}

/**
 * Whether a browser may have sent this request for another site. Browsers name the origin of a request in
 * `Sec-Fetch-Site` if the connection is trusted, and otherwise in `Origin` or `Referer`. Images, links and forms show in
 * `Accept`. A request that passes without all of these can read nothing, because answers are not shared across origins.
 * It can change nothing either, because GET only reads.
 */
function isFromForeignPage({ accept, origin, referer, host, ...headers }: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const from = origin ?? referer;
  if (from !== undefined && URL.parse(from)?.host !== host) return true;
  return accept !== undefined && !scriptsAccept.test(accept);
}
