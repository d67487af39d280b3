import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../config.ts';
import { assertListsWithin, assertSizeWithin } from './assert-within-limits.ts';
import type { CostBuckets, ThrottleStatus } from './cost-buckets.ts';
import type { OperationSize } from './operation-size.ts';
import { operationTraits } from './operation-traits.ts';
import type { SizeReader } from './prices/network-sizes.ts';
import { pricedSize } from './prices/priced-size.ts';
import { refusal } from './refusal.ts';
import { currentNote, type RateLimit } from './request-note.ts';

/** The cost of an operation that is refused, because checking it is work too. */
const refusedCost = 50;

/**
 * Measures every operation before it runs and refuses it if it is too large. Otherwise charges the client and reports the
 * cost in `extensions.cost`. A computing operation costs what was requested or the CPU that it took, whichever is more. Of
 * an operation whose only work is its objects, the cost of objects that did not come is given back.
 */
export function limitOperations(limits: Limits, buckets: CostBuckets, readSizes?: SizeReader): ApolloServerPlugin {
  return {
    async requestDidStart() {
      const note = currentNote();
      const client = note?.client ?? 'local';
      let requested: number | undefined;
      let charged = 0;
      let isRefunded = false;
      let hasPaidRefusal = false;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (note !== undefined) note.operationName = operation?.name?.value;
          if (operation === undefined) return;
          assertListsWithin(document, request.variables, limits.listInput);
          const size = await sizeOf({ schema, document, operation }, request.variables ?? {}, readSizes);
          requested = Math.max(1, size.cost);
          if (note !== undefined) note.cost = requested;
          assertSizeWithin(size, limits);
          if (buckets.take(client, requested) !== undefined) {
            // The refusal costs too, so the wait is counted after it.
            buckets.spend(client, refusedCost);
            hasPaidRefusal = true;
            throw throttled(requested, buckets.waitSeconds(client, requested));
          }
          charged = requested;
          ({ isRefunded } = operationTraits(document));
          if (note === undefined) return;
          note.charged = charged;
          note.rateLimit = rateLimitOf(size, requested, buckets.status(client));
          note.charge = (cpuMilliseconds) => {
            const more = Math.max(0, Math.ceil(cpuMilliseconds) - charged);
            buckets.charge(client, more);
            charged += more;
            note.charged = charged;
          };
        },
        async willSendResponse({ response }) {
          const isRefused = charged === 0 || note?.isRefused === true;
          const body = response.body.kind === 'single' ? response.body.singleResult : undefined;
          const actual = isRefused
            ? refusedCost
            : isRefunded
              ? Math.min(charged, Math.max(1, objectsIn(body?.data)))
              : charged;
          if (note !== undefined) note.charged = actual;
          if (actual > charged && !hasPaidRefusal) buckets.spend(client, actual - charged);
          if (actual < charged) buckets.giveBack(client, charged - actual);
          if (requested === undefined || body === undefined) return;
          const cost: OperationCost = {
            requestedQueryCost: requested,
            actualQueryCost: isRefused ? null : actual,
            throttleStatus: buckets.status(client),
          };
          body.extensions = { ...body.extensions, cost };
          response.http.headers.set('x-query-cost', headerOf(cost));
        },
      };
    },
  };
}

/** What `extensions.cost` holds, in the shape that Shopify uses. */
interface OperationCost {
  readonly requestedQueryCost: number;
  /** What the client was charged. Null if the operation was refused. */
  readonly actualQueryCost: number | null;
  readonly throttleStatus: ThrottleStatus;
}

/** The same as a header, for clients that read no body: `requested=21, actual=18, available=49982`. */
function headerOf({ requestedQueryCost, actualQueryCost, throttleStatus }: OperationCost): string {
  const actual = actualQueryCost === null ? [] : [`actual=${actualQueryCost}`];
  return [
    `requested=${requestedQueryCost}`,
    ...actual,
    `available=${Math.floor(throttleStatus.currentlyAvailable)}`,
  ].join(', ');
}

function rateLimitOf(size: OperationSize, cost: number, status: ThrottleStatus): RateLimit {
  return {
    cost,
    nodeCount: size.nodes,
    limit: status.maximumAvailable,
    remaining: status.currentlyAvailable,
    restorePerSecond: status.restoreRate,
  };
}

function throttled(cost: number, waitSeconds: number): Error {
  return refusal({
    code: 'THROTTLED',
    status: 429,
    message: `You have used up your cost limit for now. Send this operation again in ${waitSeconds} s.`,
    details: { cost, retryAfterSeconds: waitSeconds },
    retryAfterSeconds: waitSeconds,
  });
}

interface Resolved {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

function sizeOf(
  { schema, document, operation }: Resolved,
  given: Readonly<Record<string, unknown>>,
  readSizes: SizeReader | undefined,
): Promise<OperationSize> {
  const definitions = operation.variableDefinitions ?? [];
  // Variables that do not fit are refused when the operation runs, before any data is read.
  const { coerced = {} } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
  return pricedSize({ schema, document, operation, variables: coerced }, readSizes);
}

/** The number of objects in an answer, without the answer itself, which is its actual cost. */
export function objectsIn(data: unknown): number {
  let objects = -1;
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) count(item);
      return;
    }
    objects += 1;
    for (const inner of Object.values(value)) count(inner);
  };
  count(data);
  return Math.max(0, objects);
}
