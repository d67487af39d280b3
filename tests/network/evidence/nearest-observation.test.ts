import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestObservation } from '../../../src/network/evidence/nearest-observation.ts';
import { observed, type SmallRecords } from '../small-evidence.ts';

type Observation = NonNullable<SmallRecords['observation']>[number];

const of = (year: number, id = `of ${year}`): Observation => ({
  ...observed('WORLD_OUTPUT', 'ore', 'world', 1),
  id,
  year,
});
const nearest = (years: readonly number[], at: string): number | undefined =>
  nearestObservation(
    years.map((year) => of(year)),
    at,
  )?.year;

describe('nearestObservation', () => {
  it('is of the nearest year on either side', () => {
    expect(nearest([2018, 2021, 2030], '2023-12-31')).toBe(2021);
    expect(nearest([2018, 2026, 2030], '2023-01-01')).toBe(2026);
  });

  it('is the newer of two that are as near', () => {
    expect(nearest([2022, 2024], '2023-06-01')).toBe(2024);
    expect(nearest([2024, 2022], '2023-06-01')).toBe(2024);
  });

  it('goes by key between two of one year, and is none of none', () => {
    expect(nearestObservation([of(2022, 'b'), of(2022, 'a')], '2022-01-01')?.id).toBe('a');
    expect(nearestObservation([], '2022-01-01')).toBeUndefined();
  });

  // Would catch an answer that follows the order of the file.
  it('is the same in whatever order records come', () => {
    const year = fc.integer({ min: 2015, max: 2030 });
    const records = fc.uniqueArray(fc.tuple(year, fc.string({ minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 6,
      selector: ([, id]) => id,
    });
    const shuffled = records.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, year, ([one, other], at) => {
        const [a, b] = [one, other].map((list) =>
          nearestObservation(
            list.map(([from, id]) => of(from, id)),
            `${at}-07-01`,
          ),
        );
        expect(a).toEqual(b);
        for (const [from] of one) expect(Math.abs(from - at)).toBeGreaterThanOrEqual(Math.abs((a?.year ?? 0) - at));
      }),
      { numRuns: 200, seed: 21 },
    );
  });
});
