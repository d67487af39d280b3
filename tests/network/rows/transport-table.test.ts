import { describe, expect, it } from 'vitest';
import { closes, rowInterval, transportRows, type StageShares } from '../../../src/network/rows/transport-table.ts';
import { exactly } from '../../../src/model/estimate.ts';
import { rounded } from '../small-evidence.ts';

const stage = (shares: Readonly<Record<string, number>>): StageShares =>
  new Map(Object.entries(shares).map(([key, share]) => [key, exactly(share)]));
const none = { open: [], closed: [], domesticFirst: false };
const inWords = (rows: ReturnType<typeof transportRows>): object =>
  Object.fromEntries(
    [...rows].map(([importer, row]) => [
      importer,
      Object.fromEntries([...row].map(([exporter, share]) => [exporter, rounded(share)])),
    ]),
  );

describe('transportRows', () => {
  const takers = stage({ china: 0.75, japan: 0.25 });
  const givers = stage({ china: 0.6, australia: 0.4 });

  it('gives everybody the same mix where nothing else is said', () => {
    const rows = transportRows({ takers, givers, ...none });
    expect(inWords(rows)).toEqual({
      china: { china: 0.6, australia: 0.4 },
      japan: { china: 0.6, australia: 0.4 },
    });
  });

  // China keeps its 0.6 of 0.75; of Australia's 0.4 it has 0.15, and Japan the rest.
  it('feeds its own country first', () => {
    const rows = transportRows({ takers, givers, ...none, domesticFirst: true });
    expect(inWords(rows)).toEqual({ china: { china: 0.8, australia: 0.2 }, japan: { australia: 1 } });
  });

  it('fills named corridors in their order before the rest', () => {
    const rows = transportRows({ takers, givers, ...none, open: [{ from: 'china', to: 'japan' }] });
    expect(inWords(rows)).toMatchObject({ japan: { china: 1 } });
  });

  // Japan has its 0.3 from Australia; China its own 0.6 and the tenth that Australia has left.
  it('moves nothing through a closed corridor, but for what a country has itself', () => {
    const closed = [{ from: 'china', to: undefined }];
    const rows = transportRows({ takers: stage({ china: 0.7, japan: 0.3 }), givers, ...none, closed });
    expect(inWords(rows)).toEqual({
      china: { china: rounded(6 / 7), australia: rounded(1 / 7) },
      japan: { australia: 1 },
    });
  });

  it('has an empty row for whom nothing reaches', () => {
    const closed = [{ from: 'china', to: 'japan' }];
    const rows = transportRows({ takers: stage({ japan: 1 }), givers: stage({ china: 1 }), ...none, closed });
    expect(inWords(rows)).toEqual({ japan: {} });
  });
});

describe('closes', () => {
  it('bars a pair, or all abroad, and never a country from itself', () => {
    const closed = [
      { from: 'china', to: 'japan' },
      { from: 'indonesia', to: undefined },
    ];
    expect(closes(closed, 'china', 'japan')).toBe(true);
    expect(closes(closed, 'china', 'germany')).toBe(false);
    expect(closes(closed, 'indonesia', 'germany')).toBe(true);
    expect(closes(closed, 'indonesia', 'indonesia')).toBe(false);
  });
});

describe('rowInterval', () => {
  const ends = ({ low, estimate, high }: ReturnType<typeof rowInterval>): number[] =>
    [low, estimate, high].map(rounded);

  it('lets a row deviate by a part of itself', () => {
    expect(ends(rowInterval(0.5, exactly(0.9), 0.1, 0.2))).toEqual([0.4, 0.5, 0.6]);
  });

  // Who takes in 0.8 of the world's, of which 0.5 is another's to give, has at least 0.3 of 0.8 from the first: 3/8.
  it('holds what the shares at both stages force', () => {
    expect(ends(rowInterval(0.5, exactly(0.5), 0.8, 1))).toEqual([0.375, 0.5, 0.625]);
  });

  // The exporter's share is half to twice its estimate: that widens the row, the deviation alone widens it by a fifth.
  it('widens by the spread of the statistic', () => {
    const giver = { low: 0.1, estimate: 0.2, high: 0.4 };
    expect(ends(rowInterval(0.2, giver, 0, 0.2))).toEqual([0.08, 0.2, 0.52]);
  });
});
