import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileSize } from '../../../src/edge/operations/compile-size.ts';

/** A thing is one of three types, and a pet one of two. */
const schema = buildSchema(`
  interface Thing { name: String next: Thing }
  type A implements Thing { name: String next: Thing }
  type B implements Thing { name: String next: Thing }
  type C implements Thing { name: String next: Thing only: A }
  union Pet = A | B
  type Query { a: A list: [A!]! thing: Thing pet: Pet }
`);

function sizeOf(text: string): number | undefined {
  const document = parse(text);
  const operation = getOperationAST(document);
  return operation == null ? undefined : compileSize(schema, document, operation);
}

describe('compileSize', () => {
  it('counts fields, and a list as one, because its code is written once', () => {
    expect(sizeOf('{ a { name } }')).toBe(2);
    expect(sizeOf('{ list { name next { name } } }')).toBe(1 + 1 + (1 + 3));
  });

  it('counts what stands below an interface once per type that implements it, level by level', () => {
    expect(sizeOf('{ thing { name } }')).toBe(1 + 3);
    // Each of the three types has its own three.
    expect(sizeOf('{ thing { next { name } } }')).toBe(1 + 3 * (1 + 3));
    expect(sizeOf('{ thing { next { next { name } } } }')).toBe(1 + 3 * (1 + 3 * (1 + 3)));
  });

  it('counts the types of a union', () => {
    expect(sizeOf('{ pet { __typename ... on A { name } } }')).toBe(1 + 2 * 2);
  });

  it('counts a fragment where it stands, each time', () => {
    expect(sizeOf('{ a { ...F } thing { ...F } } fragment F on Thing { name next { name } }')).toBe(
      1 + (1 + 1 + 3) + 1 + 3 * (1 + 1 + 3),
    );
    expect(sizeOf('{ thing { ... on C { only { name } } ... { name } } }')).toBe(1 + 3 * (2 + 1));
  });

  // Would catch a fragment that is measured anew at each use: thirty doublings would never end.
  it('measures each fragment once, however often fragments use each other', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on A { ...F${index + 1} ...F${index + 1} }`,
    );
    expect(sizeOf(`{ a { ...F0 } } ${doubling.join(' ')} fragment F30 on A { name }`)).toBe(1 + 2 ** 30);
  });

  it.each([
    '{ a { name @skip(if: true) } }',
    '{ a { ... @include(if: false) { name } } }',
    '{ thing { ...F } } fragment F on Thing { next { name @include(if: true) } }',
    '{ __schema { queryType { name } } }',
    '{ a { name } __type(name: "A") { name } }',
    'mutation { a }',
  ])('is unknown for %s, which is decided at run time or not computed here', (text) => {
    expect(sizeOf(text)).toBeUndefined();
  });
});
