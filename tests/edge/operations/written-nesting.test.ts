import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  letrec,
  oneof,
  property,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { Kind, parse, print, visit, type ValueNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { writtenNesting } from '../../../src/edge/operations/written-nesting.ts';

describe('writtenNesting', () => {
  it.each([
    ['{ a { b { c } } }', 0],
    ['{ a(b: 1) { c(d: "[[[") } }', 0],
    ['{ a(b: [1]) }', 1],
    ['{ a(b: {c: [[1]]}) { d } e(f: {}) }', 3],
    ['query($a: [[Int]] = [[1]]) { a }', 2],
    ['{ a(b: "\\"[[", c: [1]) }', 1],
    ['{ a(b: """[[ \\""" [[""", c: [1]) }', 1],
    ['{ a( # [[[\n b: [1]) }', 1],
    ['{ a(b: """"[""", c: [1]) }', 1],
    ['{ a @include(if: {x: {}}) }', 2],
    ['{ a(b: [[[', 3],
    ['{ a(b: "open [[[\n[[[[', 0],
    ['{ a(b: """open [[[', 0],
    ['', 0],
  ])('of %j is %i', (text, levels) => expect(writtenNesting(text)).toBe(levels));

  const { value }: { readonly value: Arbitrary<ValueNode> } = letrec<{ value: ValueNode }>((tie) => ({
    value: oneof(
      { maxDepth: 5 },
      integer().map((one): ValueNode => ({ kind: Kind.INT, value: String(one) })),
      record({ value: string(), block: boolean() }).map((one): ValueNode => ({ kind: Kind.STRING, ...one })),
      string({ unit: constantFrom('"', '\\', '[', '{', '#', '\n', 'a'), maxLength: 8 }).map((one): ValueNode => ({
        kind: Kind.STRING,
        value: one,
        block: true,
      })),
      array(tie('value'), { maxLength: 3 }).map((values): ValueNode => ({ kind: Kind.LIST, values })),
      array(tie('value'), { maxLength: 2 }).map((values): ValueNode => ({
        kind: Kind.OBJECT,
        fields: values.map((one) => ({
          kind: Kind.OBJECT_FIELD,
          name: { kind: Kind.NAME, value: 'f' },
          value: one,
        })),
      })),
    ),
  }));

  // Would catch a bracket that counts inside a text or a comment, and a text that is thought to end early or late.
  it('is that of the parsed document', () =>
    assert(
      property(value, (one) => {
        const text = `{ a(b: ${print(one)}) # ({[\n { c(d: [${print(one)}]) } }`;
        const document = parse(text);
        let [level, deepest] = [0, 0];
        const enter = (): void => {
          level += 1;
          deepest = Math.max(deepest, level);
        };
        const leave = (): void => {
          level -= 1;
        };
        visit(document, { [Kind.LIST]: { enter, leave }, [Kind.OBJECT]: { enter, leave } });
        expect(writtenNesting(text)).toBe(deepest);
      }),
    ));

  // Would catch a scan that begins anew at each quote: these took minutes.
  it.each(['\\"""', '"\\', '"', '#', '"""', '(['])('reads 250,000 characters of %j at once', (part) => {
    const text = part.repeat(250_000 / part.length);
    const started = process.cpuUsage();
    writtenNesting(text);
    const { user } = process.cpuUsage(started);
    expect(user / 1_000).toBeLessThan(500);
  });
});
