import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, numberBounds, within, type BoundedNumber } from '../../src/model/number-bounds.ts';

const names = Object.keys(numberBounds).filter((name): name is BoundedNumber => name in numberBounds);

function outcomeOf(name: BoundedNumber, value: number): number | string {
  try {
    return within(name, value);
  } catch {
    return 'refused';
  }
}

describe('numberBounds', () => {
  it('are finite, in order, and give a reason', () => {
    for (const { least, most, because } of Object.values(numberBounds)) {
      expect(Number.isFinite(least) && Number.isFinite(most) && least < most).toBe(true);
      expect(because.length).toBeGreaterThan(20);
    }
  });
});

describe('within', () => {
  it('takes the ends of a range, and names the argument that is outside', () => {
    expect([within('maxSize', 1), within('maxSize', 4)]).toEqual([1, 4]);
    expect(() => within('maxSize', 4.5)).toThrow('`maxSize` is 4.5; give a number from 1 to 4.');
    expect(() => within('tonnes', Number.NaN, 'scenario.setStocks[0].tonnes')).toThrow(
      '`scenario.setStocks[0].tonnes` is NaN; give a number from 0 to 1000000000000.',
    );
  });

  // Would catch a comparison that lets NaN or an infinity pass.
  it('gives back what is within, and refuses all else', () =>
    assert(
      property(constantFrom(...names), double(), (name, value) => {
        const { least, most } = numberBounds[name];
        expect(isWithin(name, value)).toBe(least <= value && value <= most);
        expect(outcomeOf(name, value)).toBe(isWithin(name, value) ? value : 'refused');
      }),
    ));
});
