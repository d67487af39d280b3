import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCostBuckets } from '../../../src/edge/operations/cost-buckets.ts';

describe('createCostBuckets', () => {
  it('gives until the bucket is empty, says when there is enough again, and fills at its rate', () => {
    let time = 0;
    const buckets = createCostBuckets({ bucket: 100, restorePerSecond: 10, now: () => time });
    expect(buckets.take('a', 60)).toBeUndefined();
    // 20 are missing, and 10 come back each second.
    expect(buckets.take('a', 60)).toEqual({ waitSeconds: 2 });
    expect(buckets.status('a')).toEqual({ maximumAvailable: 100, currentlyAvailable: 40, restoreRate: 10 });
    time = 2_000;
    expect(buckets.take('a', 60)).toBeUndefined();
    time = 1_000_000;
    expect(buckets.status('a').currentlyAvailable).toBe(100);
  });

  it('keeps clients apart, and gives back no more than the bucket holds', () => {
    const buckets = createCostBuckets({ bucket: 100, restorePerSecond: 1, now: () => 0 });
    expect(buckets.take('a', 100)).toBeUndefined();
    expect(buckets.take('b', 100)).toBeUndefined();
    buckets.giveBack('a', 30);
    buckets.giveBack('b', 500);
    expect([buckets.status('a').currentlyAvailable, buckets.status('b').currentlyAvailable]).toEqual([30, 100]);
  });

  it('forgets the client that has not asked for longest', () => {
    const buckets = createCostBuckets({ bucket: 100, restorePerSecond: 1, now: () => 0 });
    for (let client = 0; client <= 10_000; client += 1) buckets.take(String(client), 90);
    expect(buckets.status('0').currentlyAvailable).toBe(100);
    expect(buckets.status('10000').currentlyAvailable).toBe(10);
  });

  it('remembers a client longer that asked again meanwhile', () => {
    const buckets = createCostBuckets({ bucket: 100, restorePerSecond: 1, now: () => 0 });
    for (let client = 0; client < 10_000; client += 1) buckets.take(String(client), 60);
    buckets.spend('0', 10);
    buckets.take('new', 60);
    expect([buckets.status('0').currentlyAvailable, buckets.status('1').currentlyAvailable]).toEqual([30, 100]);
  });

  // Would catch a client that waits for nothing: a refusal must not cost what it refuses.
  it('takes nothing where it refuses, so that waiting as long as it says is enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 20 }), (cost, rate) => {
        let time = 0;
        const buckets = createCostBuckets({ bucket: 50, restorePerSecond: rate, now: () => time });
        buckets.spend('a', 50);
        const { waitSeconds = 0 } = buckets.take('a', cost) ?? {};
        // A whole second less is too little, because the wait is rounded up to whole seconds.
        time = (waitSeconds - 1) * 1_000;
        expect(buckets.take('a', cost)).toBeDefined();
        time = waitSeconds * 1_000;
        expect(buckets.take('a', cost)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('spends no more than is left, so that nobody gets into debt', () => {
    const buckets = createCostBuckets({ bucket: 10, restorePerSecond: 1, now: () => 0 });
    buckets.spend('a', 500);
    expect(buckets.status('a').currentlyAvailable).toBe(0);
    buckets.giveBack('a', 1);
    expect(buckets.status('a').currentlyAvailable).toBe(1);
  });

  // Would catch: work that is done already and costs nothing where the bucket is empty.
  it('charges what is done already, down to an empty bucket below nothing, and says how long that takes', () => {
    let time = 0;
    const buckets = createCostBuckets({ bucket: 10, restorePerSecond: 2, now: () => time });
    buckets.charge('a', 14);
    expect(buckets.status('a').currentlyAvailable).toBe(0);
    // 4 are owed and 1 is wanted, and 2 come back each second.
    expect([buckets.waitSeconds('a', 1), buckets.take('a', 1)]).toEqual([3, { waitSeconds: 3 }]);
    // What is refused meanwhile neither adds to the debt nor forgives it.
    buckets.spend('a', 5);
    expect(buckets.waitSeconds('a', 1)).toBe(3);
    buckets.charge('a', 500);
    expect(buckets.waitSeconds('a', 0)).toBe(5);
    time = 5_500;
    expect(buckets.take('a', 1)).toBeUndefined();
    expect(buckets.waitSeconds('b', 10)).toBe(0);
  });

  it('says only whole units of what is left', () => {
    let time = 0;
    const buckets = createCostBuckets({ bucket: 10, restorePerSecond: 3, now: () => time });
    buckets.spend('a', 10);
    // 1.5 are back after half a second.
    time = 500;
    expect(buckets.status('a').currentlyAvailable).toBe(1);
  });
});
