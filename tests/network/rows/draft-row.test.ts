import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/model/estimate.ts';
import type { ChainParty } from '../../../src/network/parties.ts';
import {
  merged,
  modelled,
  remainder,
  widenedBy,
  withLink,
  type DraftLink,
} from '../../../src/network/rows/draft-row.ts';
import { conditioned } from '../../../src/network/rows/mixes.ts';
import { inRow, rounded, smallParty } from '../small-evidence.ts';

const [a, b, c] = [smallParty('a'), smallParty('b'), smallParty('c')];
const link = (to: ChainParty, low: number, estimate: number, high: number): DraftLink =>
  modelled(to, { low, estimate, high }, 'INFERRED');
const ends = (share: Estimate | undefined): number[] | undefined =>
  share && [share.low, share.estimate, share.high].map(rounded);

describe('remainder', () => {
  it('is low where others are high, and high where they are low', () => {
    expect(ends(remainder([link(a, 0.1, 0.2, 0.5), link(b, 0.2, 0.3, 0.3)]))).toEqual([0.2, 0.5, 0.7]);
  });

  it('is none where estimates fill the row and each low end can be taken up by the others', () => {
    expect(remainder([link(a, 0.5, 0.6, 0.7), link(b, 0.3, 0.4, 0.5)])).toBeUndefined();
  });

  // With a at 0.5 the other has 0.4 at most: a tenth is left.
  it('is a party without an estimate where a low end leaves room', () => {
    expect(ends(remainder([link(a, 0.5, 0.6, 0.7), link(b, 0.4, 0.4, 0.4)]))).toEqual([0, 0, 0.1]);
  });
});

describe('merged', () => {
  it('adds links to one party, and leaves a row alone that has none such', () => {
    const row = [link(a, 0.1, 0.2, 0.3), link(b, 0, 0.5, 0.6), link(a, 0.1, 0.1, 0.2)];
    expect(inRow(merged(row))).toEqual({ a: [0.2, 0.3, 0.5], b: [0, 0.5, 0.6] });
    const single = row.slice(0, 2);
    expect(merged(single)).toBe(single);
  });
});

describe('withLink', () => {
  it('leads to a party even with nothing, so that a deviation has where to go', () => {
    expect(inRow(withLink([link(a, 1, 1, 1)], c))).toEqual({ a: [1, 1, 1], c: [0, 0, 0] });
    expect(inRow(withLink([link(a, 0.6, 0.6, 0.6)], c))).toEqual({ a: [0.6, 0.6, 0.6], c: [0, 0.4, 0] });
    expect(inRow(withLink([link(a, 1, 1, 1)], a))).toEqual({ a: [1, 1, 1] });
  });
});

describe('widenedBy', () => {
  it('holds the bounds of another row, and keeps estimates', () => {
    const row = widenedBy([link(a, 0.7, 0.7, 0.7), link(b, 0.3, 0.3, 0.3)], [link(b, 1, 1, 1), link(c, 0, 0, 0.2)]);
    expect(inRow(row)).toEqual({ a: [0, 0.7, 0.7], b: [0.3, 0.3, 1], c: [0, 0, 0.2] });
  });
});

describe('conditioned', () => {
  // a and b have 0.6 together. a has most beside b's least, 0.6 of 0.7, and least beside b's most, 0.2 of 0.6.
  it('takes what is left in proportion, each bound with the others at their opposite ends', () => {
    expect(inRow(conditioned([link(a, 0.2, 0.4, 0.6), link(b, 0.1, 0.2, 0.4)]))).toEqual({
      a: [rounded(0.2 / 0.6), rounded(0.4 / 0.6), rounded(0.6 / 0.7)],
      b: [rounded(0.1 / 0.7), rounded(0.2 / 0.6), rounded(0.4 / 0.6)],
    });
  });

  it('is empty where nothing with an estimate is left', () => {
    expect(conditioned([link(a, 0, 0, 0.5)])).toEqual([]);
  });
});
