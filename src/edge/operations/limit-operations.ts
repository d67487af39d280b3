import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../config.ts';
import { assertListsWithin, assertSizeWithin } from './assert-within-limits.ts';
import type { CostBuckets } from './cost-buckets.ts';
import type { OperationSize } from './operation-size.ts';
import type { SizeReader } from './prices/network-sizes.ts';
import { pricedSize } from './prices/priced-size.ts';
import { refusal } from './refusal.ts';
import { currentNote } from './request-note.ts';

/** The cost of an operation that is refused, because checking it is work too. */
const refusedCost = 10;

/**
 * Measures every operation before it runs and refuses it if it is too large. Otherwise charges the client and reports the
 * cost in `extensions.cost`. Cost that was charged but not used is given back.
 */
export function limitOperations(limits: Limits, buckets: CostBuckets, readSizes?: SizeReader): ApolloServerPlugin {
  return {
    async requestDidStart() {
      const note = currentNote();
      const client = note?.client ?? 'local';
      let requested: number | undefined;
      let charged = 0;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (note !== undefined) note.operationName = operation?.name?.value;
          if (operation === undefined) return;
          assertListsWithin(document, request.variables, limits.listInput);
          const size = await sizeOf({ schema, document, operation }, request.variables ?? {}, readSizes);
          requested = Math.max(1, size.cost);
          if (note !== undefined) note.cost = requested;
          assertSizeWithin(size, limits);
          const missing = buckets.take(client, requested);
          if (missing !== undefined) throw throttled(requested, missing.waitSeconds);
          charged = requested;
          const { maximumAvailable, currentlyAvailable, restoreRate } = buckets.status(client);
          if (note === undefined) return;
          note.rateLimit = {
            cost: requested,
            nodeCount: size.nodes,
            limit: maximumAvailable,
            remaining: currentlyAvailable,
            restorePerSecond: restoreRate,
          };
        },
        async willSendResponse({ response }) {
          if (charged === 0) buckets.spend(client, refusedCost);
          if (requested === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const actual = charged === 0 ? null : Math.min(charged, Math.max(1, objectsIn(singleResult.data)));
          if (actual !== null) buckets.giveBack(client, charged - actual);
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus: buckets.status(client) },
          };
        },
      };
    },
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
