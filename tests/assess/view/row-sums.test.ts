import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../src/assess/view/row-sums.ts';
import type { SupplyRecord } from '../../../src/model/records/network.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import type { View } from '../../../src/network/view.ts';
import { need, smallSite, smallView, supply, type SmallRecords } from '../../network/small-evidence.ts';

/** Rows that a view makes of the records: no intake above 1, no closed loop, and no scenario without effect. */

type Sold = readonly [supplier: string, about: Partial<SupplyRecord>];

/** Checks supplies of ore, to the buyer where they name no other, of which a scenario sets some. */
function check(standing: readonly Sold[], set: readonly Sold[], view: Partial<Omit<View, 'parameters'>> = {}): void {
  const sold = ([supplier, about]: Sold): SupplyRecord => ({
    ...supply(supplier, 'buyer/ore'),
    buyer: 'buyer',
    form: 'ore',
    ...about,
  });
  const records: SmallRecords = {
    form: [{ id: 'ore', stage: 'EXTRACTION' }],
    need: [need('buyer', 'ore'), need('a', 'ore')],
    supply: [...standing, ...set].map(sold),
  };
  const changes = set.map((one) => tableRecord('supply', sold(one)));
  checkRows(smallSite(records, smallView({ changes, ...view })));
}
const sets = (share: number, about: Partial<SupplyRecord> = {}): Partial<SupplyRecord> => ({
  share,
  basis: 'ASSUMED',
  ...about,
});

describe('checkRows', () => {
  it('accepts shares that sum to 1, with rounding', () => {
    expect(() => check([['a', { share: 0.7 }]], [['b', sets(0.3)]])).not.toThrow();
    expect(() =>
      check(
        [['a', { share: 0.7 }]],
        [
          ['b', sets(0.1)],
          ['c', sets(0.2 + 1e-12)],
        ],
      ),
    ).not.toThrow();
  });

  // Would catch a row of 1.2, by which every exposure of the buyer could pass 1.
  it('refuses shares above 1, and names those that stand beside', () => {
    expect(() => check([['a', { share: 0.7, validUntil: '2027' }]], [['b', sets(0.5)]])).toThrow(
      'on 2026-01-01 add up to 1.2; expected at most 1. Shares in the scenario: "b" 0.5. Shares in the data set: "a" 0.7 until 2027. Set a smaller share, or also set the others, such as `{ supplier: "a", buyer: "buyer", material: "ore", shareOfIntake: 0 }`.',
    );
    expect(() =>
      check(
        [],
        [
          ['a', sets(0.7)],
          ['b', sets(0.5)],
        ],
      ),
    ).toThrow('Set smaller shares.');
  });

  // Middles of 0.6 and 0.5. Would catch low ends that are added up instead: 0.4 and 0.5.
  it('counts a range by its low end (V5)', () => {
    const range = (low: number): Sold => ['a', { share: { low, high: 0.8 } }];
    expect(() => check([range(0.4)], [['b', sets(0.5)]])).not.toThrow();
    expect(() => check([range(0.6)], [['b', sets(0.5)]])).toThrow('add up to 1.1');
  });

  it('checks records alone where a view counts more statuses than import does', () => {
    const both: readonly Sold[] = [
      ['a', { share: 0.7 }],
      ['b', { share: 0.6, status: 'PLANNED' }],
    ];
    expect(() => check(both, [])).not.toThrow();
    expect(() => check(both, [], { includeStatuses: ['IN_FORCE', 'PLANNED'] })).toThrow(
      /^`includeStatuses`: .* Ask for fewer statuses\.$/,
    );
  });

  it('refuses a supply that the view does not count', () => {
    expect(() => check([], [['a', sets(0.1)]], { evidence: 'OBSERVED' })).toThrow(
      '`evidence: OBSERVED` excludes it. Ask with `evidence: ASSUMED`.',
    );
    expect(() => check([], [['a', sets(0.1)]], { includeStatuses: ['PLANNED'] })).toThrow(
      '`includeStatuses` excludes IN_FORCE. Add it.',
    );
  });

  // All of a's ore is the buyer's, and all of the buyer's is a's: none of it was ever mined.
  it('refuses a closed loop, unless something comes from outside', () => {
    const toA = { need: 'a/ore', buyer: 'a' };
    const loop = (share: number, ...more: readonly Sold[]): void =>
      check([['a', { share: 1 }], ...more], [['buyer', sets(share, { id: 'back', ...toA })]]);
    expect(() => loop(1)).toThrow(/("a", "buyer"|"buyer", "a") could source all their ore from each other/);
    expect(() => loop(0.9, ['mine', { id: 'mined', share: 0.1, ...toA }])).not.toThrow();
  });
});
