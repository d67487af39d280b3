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

/** Whether the resolver of a field asks `assess`: what does so builds or solves networks. */
function asksAssess(type: string, field: string): boolean {
  const resolver: unknown = Object.entries(tables.get(type) ?? {}).find(([name]) => name === field)?.[1];
  return typeof resolver === 'function' && /\bassess\b/.test(resolver.toString());
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
  it('has a thread for every field that computes, so that none is worked out by the thread that serves', () => {
    const served = servedFields();
    expect(served.length).toBeGreaterThan(400);
    expect(served.filter(([type, field]) => asksAssess(type, field))).toEqual([]);
  });

  it('sees which resolvers ask: some do, below a field that computes', () => {
    expect(asksAssess('Supply', 'dependency') || asksAssess('Oem', 'supply')).toBe(true);
    expect(asksAssess('Query', 'oem')).toBe(false);
  });
});
