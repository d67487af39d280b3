import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/config.ts';
import { assertListsWithin, assertSizeWithin } from '../../../src/edge/operations/assert-within-limits.ts';

const limits = { ...defaultLimits, cost: 100, nodes: 50, depth: 5, aliases: 3, directives: 2 };
const allowed = { cost: 100, nodes: 50, depth: 5, aliases: 3, directives: 2 };

/** What a client is told, or undefined where nothing is refused. */
function refusalOf(assert: () => void): unknown {
  try {
    assert();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('assertSizeWithin', () => {
  it('lets an operation reach every limit', () => {
    expect(refusalOf(() => assertSizeWithin(allowed, limits))).toBeUndefined();
  });

  it.each([
    ['cost', 'a cost of 101, and the limit is 100. Ask for fewer items'],
    ['nodes', 'a node count of 51, and the limit is 50. Ask for fewer items'],
    ['depth', 'a depth of 6, and the limit is 5. Ask for the deeper fields in a second operation.'],
    ['aliases', 'an alias count of 4, and the limit is 3. Use fewer aliases'],
    ['directives', 'a directive count of 3, and the limit is 2. Use fewer directives.'],
  ] as const)('refuses one more of %s, and says what to do', (measure, message) => {
    const size = { ...allowed, [measure]: allowed[measure] + 1 };
    expect(refusalOf(() => assertSizeWithin(size, limits))).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'TOO_COSTLY', [measure]: size[measure], limit: limits[measure], http: { status: 400 } },
    });
  });

  it('names the depth first where several are exceeded, as it drives the cost', () => {
    const refused = refusalOf(() => assertSizeWithin({ ...allowed, cost: 1e9, depth: 50 }, limits));
    expect(refused).toMatchObject({ extensions: { depth: 50 } });
  });
});

describe('assertListsWithin', () => {
  const refused = (text: string, variables?: unknown): unknown =>
    refusalOf(() => assertListsWithin(parse(text), variables, 3));
  const asked = '{ nodes(ids: ["a", "b", "c"]) { id } }';

  it('lets lists reach the limit, however many there are', () => {
    expect(refused(`{ a: nodes(ids: [1, 2, 3]) { id } b: nodes(ids: [4, 5, 6]) { id } }`)).toBeUndefined();
    expect(refused(asked, { one: ['a', 'b', 'c'], other: { x: [[1], [2], [3]] } })).toBeUndefined();
    expect(refused(asked)).toBeUndefined();
  });

  it.each([
    ['in the text', '{ nodes(ids: ["a", "b", "c", "d"]) { id } }', undefined],
    ['deep in the text', '{ a(view: { scenario: { ids: [[1, 2, 3, 4]] } }) { id } }', undefined],
    ['in a default of a variable', 'query Q($ids: [ID!] = [1, 2, 3, 4]) { nodes(ids: $ids) { id } }', undefined],
    ['in a fragment', '{ ...F } fragment F on Query { nodes(ids: [1, 2, 3, 4]) { id } }', undefined],
    ['in a variable', asked, { ids: [1, 2, 3, 4] }],
    ['deep in a variable', asked, { view: { scenario: { addParties: [{ countries: [1, 2, 3, 4] }] } } }],
  ])('refuses a longer list %s', (_, text, variables) => {
    expect(refused(text, variables)).toMatchObject({
      message: 'The operation gives a list of 4 values, and the limit is 3. Send the list in parts.',
      extensions: { code: 'BAD_USER_INPUT', listInput: 4, limit: 3 },
    });
  });

  it('measures a document once, and its variables each time', () => {
    const document = parse(asked);
    expect(() => assertListsWithin(document, { ids: [1, 2, 3] }, 3)).not.toThrow();
    expect(() => assertListsWithin(document, { ids: [1, 2, 3, 4] }, 3)).toThrow('a list of 4 values');
    expect(() => assertListsWithin(document, {}, 2)).toThrow('a list of 3 values');
  });
});
