import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../../errors.ts';
import { clientName } from '../http/client-name.ts';
import { refuse } from '../http/http-errors.ts';
import type { CostBuckets } from '../operations/cost-buckets.ts';
import { noteOf } from '../operations/request-note.ts';
import { scopes, type Authenticator, type Identity } from './identity.ts';

export interface GuardOptions {
  /** Checks tokens. Without it, everybody may ask everything. */
  readonly authenticator: Authenticator | undefined;
  readonly buckets: CostBuckets;
}

/**
 * The routes that need no token: probes that say a word of state, and the page with which a person enters a token, which holds
 * no data. Every other route needs one, the routes of later versions and addresses without a route too.
 */
const openRoutes: ReadonlySet<string> = new Set(['/livez', '/readyz', '/', '/playground/*']);

/** The cost of a request without a valid token. The address pays it, so that guessing and filling the log are not free. */
const refusedCost = 100;

const everybody: Identity = { scopes: new Set(scopes) };

interface Denial {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** For the log alone. */
  readonly reason: string;
}

/**
 * Lets a request in if its token has the scope `read`, before its body is read. A token counts in the header `Authorization` alone.
 * Addresses stand in logs and histories, and browsers send cookies for foreign pages. The note of the request gets the identity,
 * by which cost is counted and the scope `compute` is asked for.
 */
export function guardRoutes(app: FastifyInstance, { authenticator, buckets }: GuardOptions): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isOpen(request)) return undefined;
    const found = authenticator === undefined ? everybody : await identityOf(request, authenticator, buckets);
    if ('scopes' in found && found.scopes.has('read')) {
      const note = noteOf(request);
      if (note === undefined) return undefined;
      note.client = found.client ?? note.client;
      note.scopes = found.scopes;
      return undefined;
    }
    const { status, code, message, headers = {}, reason } = 'scopes' in found ? mayNotRead : found;
    request.log[quiet.has(reason) ? 'info' : 'warn']({ client: clientName(request), code, reason }, notLetIn);
    reply.headers({ 'cache-control': 'no-store', ...headers });
    return refuse(request, reply, { status, code, message });
  });
}

const notLetIn = 'a request was not let in';

function isOpen({ method, routeOptions: { url } }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && url !== undefined && openRoutes.has(url);
}

/**
 * Whose request it is. A token that is recognised is let in even if its address has spent its budget, so that nobody is locked out
 * by a neighbour who guesses.
 */
async function identityOf(
  request: FastifyRequest,
  authenticator: Authenticator,
  buckets: CostBuckets,
): Promise<Identity | Denial> {
  const token = tokenOf(request);
  const recognised = token === undefined ? undefined : await authenticator.recognise(token);
  if (recognised !== undefined) return recognised;
  if (buckets.status(clientName(request)).currentlyAvailable < 1) return spent;
  const finding = token === undefined ? { refused: noToken } : await authenticator.examine(token);
  if ('identity' in finding) return finding.identity;
  buckets.spend(clientName(request), refusedCost);
  if ('unavailable' in finding) return { ...noKeys, reason: finding.unavailable };
  return { ...unauthenticated(token !== undefined), reason: finding.refused };
}

function tokenOf({ headers: { authorization } }: FastifyRequest): string | undefined {
  return authorization === undefined ? undefined : (/^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1] ?? '');
}

const noToken = 'there is no token';
const isSpent = 'the budget of the address is spent';
/** Reasons without a warning in the log, because strangers could fill it with them. */
const quiet: ReadonlySet<string> = new Set([noToken, isSpent]);

/** The same for every token that is not valid, because a reason would help to make a better one. */
function unauthenticated(hasToken: boolean): Omit<Denial, 'reason'> {
  return {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'The server needs a valid token. Send it in the header "Authorization: Bearer TOKEN".',
    headers: { 'www-authenticate': `Bearer realm="lodestone"${hasToken ? ', error="invalid_token"' : ''}` },
  };
}

const spent: Denial = {
  status: 429,
  code: 'THROTTLED',
  message: 'Too many requests without a valid token came from this address. Try again in a second.',
  headers: { 'retry-after': '1' },
  reason: isSpent,
};

const noKeys: Omit<Denial, 'reason'> = {
  status: 503,
  code: 'KEYS_UNAVAILABLE',
  message: 'The server cannot check tokens now. Your token may be valid. Try again in a few seconds.',
  headers: { 'retry-after': '3' },
};

const mayNotRead: Denial = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'The token has no scope "read", which every request needs. Ask for a token that has it.',
  headers: { 'www-authenticate': 'Bearer realm="lodestone", error="insufficient_scope", scope="read"' },
  reason: 'the token has no scope "read"',
};
