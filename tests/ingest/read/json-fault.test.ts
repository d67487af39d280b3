import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/ingest/read/json-fault.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it('finds none in what JSON.stringify writes', () => {
    const shallow = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }).filter((value) => {
      const text = JSON.stringify(value);
      return !/\\u0000|\\u[dD][89a-fA-F]|__proto__|constructor|prototype/.test(text);
    });
    fc.assert(fc.property(shallow, (value) => findJsonFault(JSON.stringify(value)) === undefined));
  });

  // Were a fault missed here, JSON.parse would throw inside an import; were one invented, good data would be refused.
  it('finds a fault in a spoilt text exactly when JSON.parse does', () => {
    const spoilt = fc
      .tuple(
        fc.constantFrom('{"a":[1,-2.5e3,true,null],"b":{"c":"x\\n\\u00e9"}}', '[{"k":"v"},"",0.1,false]'),
        fc.nat(60),
        fc.constantFrom('', '"', '\\', ',', ':', '{', ']', '0', '-', '.', 'e', 't', '\t', '\u00a0', '/', "'"),
        fc.boolean(),
      )
      .map(([text, at, char, cut]) => text.slice(0, at) + char + text.slice(cut ? at + 1 : at));
    fc.assert(
      fc.property(spoilt, (text) => {
        // A field that came to stand twice is the one thing that JSON.parse lets pass on purpose.
        const fault = findJsonFault(text);
        return fault?.message.includes('is given twice') === true || (fault === undefined) === parses(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('names the character at which the fault begins', () => {
    expect(findJsonFault('{"a": tru}')).toMatchObject({ column: 7, rule: 'FILE' });
    expect(findJsonFault('{"a":1')).toMatchObject({ column: 7, message: 'not JSON: expected "}", found the end' });
  });

  it('tells fields apart by object, and finds a double one in any depth', () => {
    expect(findJsonFault('{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}')).toBeUndefined();
    expect(findJsonFault('{"b":[{"a":1,"\\u0061":2}]}')).toMatchObject({ field: 'a', column: 14 });
  });

  it('lets 20 levels stand and refuses the next', () => {
    expect(findJsonFault('['.repeat(20) + ']'.repeat(20))).toBeUndefined();
    expect(findJsonFault('['.repeat(21) + ']'.repeat(21))).toMatchObject({ column: 21 });
  });
});
