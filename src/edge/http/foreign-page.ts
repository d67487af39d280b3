import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Apollo takes a GET that carries this header for one that no foreign page sent. */
const trustedHeader = 'apollo-require-preflight';
/** What scripts ask for. Images and pages name their own types first. */
const scriptsAccept = /^\*\/\*$|application\/(graphql-response\+)?json/;

/** Lets scripts ask by GET without a header of Apollo's, as GraphQL over HTTP has it, and still no foreign page. */
export function trustScripts(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ method, headers }) => {
    if (method === 'GET' && !isFromForeignPage(headers)) headers[trustedHeader] = '1';
  });
}

/**
 * Whether a browser may have sent this for another site. Browsers say where a request comes from: in `Sec-Fetch-Site`
 * where the connection is trusted, else in `Origin` or `Referer`; images, links and forms show in what they accept.
 * What gets past without all of these can read nothing, for answers are not shared, and GET changes nothing.
 */
function isFromForeignPage({ accept, origin, referer, host, ...headers }: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const from = origin ?? referer;
  if (from !== undefined && URL.parse(from)?.host !== host) return true;
  return accept !== undefined && !scriptsAccept.test(accept);
}
