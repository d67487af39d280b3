import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../../src/config.ts';
import { fieldCosts } from '../../../src/edge/operations/field-costs.ts';
import { readTypeDefinitions } from '../../../src/edge/operations/type-definitions.ts';
import { resolvers } from '../../../src/resolvers/index.ts';

const schema = buildSchema(readTypeDefinitions(schemaDirectory));
const tables: ReadonlyMap<string, object> = new Map(Object.entries(resolvers));

type Resolve = (...given: readonly unknown[]) => unknown;

/** The answers that were made, which are no callbacks. */
const answers = new WeakSet<Resolve>();

/**
 * Answers anything: every property, call and iteration gives another of its kind, and callbacks are called. The result of a
 * call is a promise as well, and the value of that promise is not one.
 */
function anything(isPromise = true): Resolve {
  const target: Resolve = () => undefined;
  const made = new Proxy(target, {
    get(_, name) {
      if (name === 'then') return isPromise ? (settle: Resolve) => settle(anything(false)) : undefined;
      if (name === Symbol.toPrimitive) return () => '1';
      if (name === Symbol.iterator) return () => [anything(false)].values();
      return anything();
    },
    has: () => true,
    apply(_, __, given: readonly unknown[]) {
      for (const callback of given)
        if (isResolve(callback) && !answers.has(callback)) void attempt(callback, [anything(false), anything(false)]);
      return anything();
    },
  });
  answers.add(made);
  return made;
}

function isResolve(value: unknown): value is Resolve {
  return typeof value === 'function';
}

/** Calls a function, and waits for a promise. Its errors do not matter here. */
async function attempt(call: Resolve, given: readonly unknown[]): Promise<void> {
  try {
    await call(...given);
  } catch {
    // An answer that is anything may be of no use to it.
  }
}

/** Whether a resolver, or a function to which it gives the context, asks `assess`: what does so builds or solves networks. */
async function asks(resolve: unknown): Promise<boolean> {
  if (!isResolve(resolve)) return false;
  let isAsked = false;
  const context = {
    loaders: anything(),
    rateLimit: anything(),
    get assess() {
      isAsked = true;
      return anything();
    },
  };
  // Without arguments or fields of the parent it may take another branch.
  for (const parent of [anything(false), {}])
    for (const given of [anything(false), {}]) await attempt(resolve, [parent, given, context, anything(false)]);
  return isAsked;
}

function asksAssess(type: string, field: string): Promise<boolean> {
  return asks(Object.entries(tables.get(type) ?? {}).find(([name]) => name === field)?.[1]);
}

function computes(type: GraphQLNamedType, field: string): boolean {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  return [type, ...interfaces].some(({ name }) => fieldCosts.get(`${name}.${field}`)?.thread === 'COMPUTES');
}

/** The fields that the serving thread answers: all that can be reached from the query without passing a computing field. */
function servedFields(): readonly (readonly [type: string, field: string])[] {
  const served: (readonly [string, string])[] = [];
  const waiting: GraphQLNamedType[] = [schema.getQueryType()].flatMap((type) => type ?? []);
  const seen = new Set<GraphQLNamedType>(waiting);
  for (const type of waiting) {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const kept = fields.filter(({ name }) => !computes(type, name));
    served.push(...kept.map(({ name }) => [type.name, name] as const));
    const below = kept.map((field) => getNamedType(field.type));
    for (const next of [...below, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : [])]) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return served;
}

describe('fieldCosts', () => {
  // Would catch a field that asks through a helper, and one that asks after it has awaited something else.
  it('has a thread for every field that computes, so that none is worked out by the thread that serves', async () => {
    const served = servedFields();
    expect(served.length).toBeGreaterThan(400);
    const found = await Promise.all(served.map(async (one) => ((await asksAssess(...one)) ? [one] : [])));
    expect(found.flat()).toEqual([]);
  });

  it('sees which resolvers ask: every field that has the thread, and none that looks one record up', async () => {
    for (const [name, { thread }] of fieldCosts) {
      if (thread !== 'COMPUTES') continue;
      const [typeName = '', field = ''] = name.split('.');
      const type = schema.getType(typeName);
      const types = isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [typeName];
      const asking = await Promise.all(types.map((one) => asksAssess(one, field)));
      expect([name, asking.includes(true)]).toEqual([name, true]);
    }
    expect(await asksAssess('Query', 'oem')).toBe(false);
  });

  it('sees through a helper, a promise and a callback', async () => {
    type Asking = { readonly assess: Resolve; readonly loaders: Resolve };
    const helper = ({ assess }: Asking): unknown => assess();
    expect(await asks((_: unknown, __: unknown, context: Asking) => helper(context))).toBe(true);
    expect(
      await asks(async (_: unknown, __: unknown, context: Asking) => {
        await context.loaders();
        return helper(context);
      }),
    ).toBe(true);
    expect(await asks((_: unknown, __: unknown, context: Asking) => context.loaders(() => helper(context)))).toBe(true);
    expect(await asks((_: unknown, __: unknown, context: Asking) => context.loaders())).toBe(false);
  });
});
