import { describe, expect, it } from 'vitest';
import { components } from '../../../src/analysis/shares/components.ts';
import { hit } from '../../../src/analysis/shares/reach.ts';
import { surelyReached } from '../../../src/analysis/shares/surely-reached.ts';
import { network, type Intake } from '../small-networks.ts';

function surely(
  intakes: Readonly<Record<string, Intake>>,
  stated: readonly number[],
  target: readonly string[],
  { splits = [], lost = [] }: { readonly splits?: readonly string[]; readonly lost?: readonly string[] } = {},
): number {
  const { rows, at, target: marked } = network(intakes);
  const states = marked(target);
  for (const name of lost) states[at(name)] = hit.maybe;
  const found = surelyReached(
    { rows, stated: Float64Array.from(stated), splits: marked(splits) },
    components(rows),
    states,
  );
  return Number((found.values[at('buyer')] ?? 0).toFixed(9));
}

describe('surelyReached', () => {
  const halves = { buyer: { a: 0.5, b: 0.5 } };

  // Would catch the rest of a row that is handed out among its own links: it may come from anywhere.
  it('counts stated low ends alone', () => {
    expect(surely(halves, [0.3, 0.4], ['a', 'b'])).toBe(0.7);
    expect(surely(halves, [0, 0], ['a', 'b'])).toBe(0);
  });

  it('keeps what a divided row gets', () => {
    expect(surely(halves, [0, 0], ['a', 'b'], { splits: ['buyer'] })).toBe(1);
    expect(surely(halves, [0.2, 0.4], ['a'], { splits: ['buyer'] })).toBe(0.2);
    const lanes = { buyer: { x: 0.5, y: 0.5 }, x: { a: 1 }, y: { a: 1 } };
    expect(surely(lanes, [0, 0, 0.25, 0.25], ['a'], { splits: ['buyer'] })).toBe(0.25);
  });

  it('loses what reaches a party of which it is not sure, and solves loops exactly', () => {
    expect(surely({ buyer: { a: 1 }, a: { b: 1 } }, [0.5, 1], ['b'], { lost: ['a'] })).toBe(0);
    const loop = { buyer: { a: 0.6, c: 0.4 }, a: { buyer: 0.5, b: 0.5 } };
    expect(surely(loop, [0.6, 0, 0.5, 0.5], ['b'])).toBe(Number((0.3 / 0.7).toFixed(9)));
  });
});
