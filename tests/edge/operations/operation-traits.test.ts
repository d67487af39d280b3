import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationTraits } from '../../../src/edge/operations/operation-traits.ts';

const traits = (text: string) => operationTraits(parse(text));

describe('operationTraits', () => {
  it.each([
    ['{ entities(first: 5) { nodes { key } } }', undefined, true],
    ['{ search(query: "x") { totalCount } }', 'SEARCHES', false],
    ['{ buyer(key: "x") { supply { at } } }', 'COMPUTES', false],
    ['{ search(query: "x") { totalCount } systemicRisk { totalCount } }', 'COMPUTES', false],
    ['{ ...F } fragment F on Query { systemicRisk { totalCount } }', 'COMPUTES', false],
    ['{ a: scenarios { totalCount } }', 'COMPUTES', false],
  ])('of %s: thread %s, given back %s', (text, work, isRefunded) => {
    expect(traits(text)).toEqual({ work, isRefunded, isPersonal: false });
  });

  // Would catch: an answer with one client's budget that another client gets.
  it('is personal where the budget of the client is selected, under any name', () => {
    expect(traits('{ systemicRisk { totalCount } left: rateLimit { remaining } }').isPersonal).toBe(true);
    expect(traits('{ ...F } fragment F on Query { rateLimit { cost } }')).toMatchObject({
      isPersonal: true,
      isRefunded: true,
    });
  });
});
