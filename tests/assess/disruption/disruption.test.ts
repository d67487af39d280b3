import { describe, expect, it } from 'vitest';
import { disruption, type Disruption } from '../../../src/assess/disruption/disruption.ts';
import type { ScenarioQuestion } from '../../../src/assess/view/scenario-question.ts';
import { need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSupply } from '../small-networks.ts';

/** Outages worked by hand. The buyer makes 10 cars a day of 2 magnets each. Maker a delivers 16 of them a day, and b 8. */

const records: SmallRecords = {
  dataset: [{ id: 'small', format: 'lodestone/1', synthetic: true, timeUnit: 'day' }],
  form: [
    { id: 'car', stage: 'PRODUCT' },
    { id: 'magnet', stage: 'MAGNET', element: 'neodymium' },
    { id: 'alloy', stage: 'METAL_ALLOY', element: 'neodymium' },
  ],
  entity: [
    { id: 'buyer', kind: 'OEM', country: 'US' },
    { id: 'a', name: 'Maker A', country: 'CN' },
    { id: 'b', country: 'JP' },
    { id: 'smelter' },
    { id: 'neodymium', kind: 'Mineral' },
  ],
  demand: [{ party: 'buyer', form: 'car', rate: 10 }],
  need: [need('buyer', 'magnet', { amount: 2, per: 'unit' })],
  supply: [supply('a', 'buyer/magnet', { share: 0.6 }), supply('b', 'buyer/magnet', { share: 0.4 })],
  capacity: [
    { party: 'a', form: 'magnet', max: 16 },
    { party: 'b', form: 'magnet', max: 8 },
  ],
};
const withoutA: ScenarioQuestion = { removeParties: ['a'] };

function asked(more: Partial<SmallRecords>, scenario = withoutA, duration: number | undefined = 5): Disruption {
  return disruption(askedSupply({ ...records, ...more }, 'buyer', { scenario }), 'magnet', duration);
}
function answered(...question: Parameters<typeof asked>): Extract<Disruption, { readonly status: 'ANSWERED' }> {
  const found = asked(...question);
  if (found.status !== 'ANSWERED') throw new Error(found.reason);
  return found;
}
function reason(...question: Parameters<typeof asked>): string {
  const found = asked(...question);
  return found.status === 'NOT_KNOWN' ? found.reason : '';
}
const same = (value: number): object => ({ low: value, estimate: value, high: value });

describe('disruption', () => {
  // b alone gives 8 magnets, which are 4 cars a day: 6 of 10 are lost.
  it('loses what the others cannot deliver', () => {
    expect(answered({})).toMatchObject({ lossShare: same(0.6), lossAmount: 30, timeToSurvive: 0, survival: 'LIMITED' });
  });

  // Would catch a stated zero that counts as not stated.
  it('loses nothing where the stated demand is zero', () => {
    const demand = [{ party: 'buyer', form: 'car', rate: 0 }];
    expect(answered({ demand })).toMatchObject({ lossShare: same(0), lossAmount: 0, survival: 'UNLIMITED' });
    expect(reason({ demand: [] })).toContain('No demand of');
  });

  it('loses nothing where the others can deliver all', () => {
    expect(answered({}, { removeParties: ['b'] }, 1).lossShare.estimate).toBeCloseTo(0.2, 9);
    const large = [...(records.capacity ?? []), { party: 'b', form: 'magnet', max: 20, validFrom: '2025-06-01' }];
    expect(answered({ capacity: large })).toMatchObject({
      lossShare: same(0),
      survival: 'UNLIMITED',
      timeToSurvive: undefined,
    });
  });

  // 40 magnets bridge 12 missing a day for 3⅓ days. Then 6 cars a day are lost for 1⅔ days: 10 of 50.
  it('lives on stock of the input until it is used', () => {
    const found = answered({ stock: [{ holder: 'buyer', form: 'magnet', amount: 40 }] });
    expect(found.timeToSurvive).toBeCloseTo(10 / 3, 9);
    expect(found.lossAmount).toBeCloseTo(10, 9);
    expect(found.lossShare.estimate).toBeCloseTo(0.2, 9);
  });

  // 40 cars in stock bridge 6 missing a day for 6⅔ days.
  it('lives on stock of its own goods', () => {
    const found = answered({ stock: [{ holder: 'buyer', form: 'car', amount: 40 }] }, withoutA, 8);
    expect(found.timeToSurvive).toBeCloseTo(20 / 3, 9);
    expect(found.lossAmount).toBeCloseTo(8, 9);
  });

  // b grows to 20 on 3 January, two days in: 2 days of 6 lost cars. Would catch the capacity of the first day kept throughout.
  it('counts capacity that begins later from its day', () => {
    const grown = [
      { party: 'a', form: 'magnet', max: 16 },
      { party: 'b', form: 'magnet', max: 8, validUntil: '2026-01-03' },
      { party: 'b', form: 'magnet', max: 20, validFrom: '2026-01-03' },
    ];
    const found = answered({ capacity: grown });
    expect(found.lossAmount).toBeCloseTo(12, 9);
    expect(found.steps.map(({ time, served }) => [time, served])).toEqual([
      [0, 4],
      [2, 10],
    ]);
  });

  // b starts on 3 January: all is lost for 2 days. Would catch a plant of the future that has no limit before it starts.
  it('has nothing of a plant whose capacity has not begun', () => {
    const later = [
      { party: 'a', form: 'magnet', max: 16 },
      { party: 'b', form: 'magnet', max: 20, validFrom: '2026-01-03' },
    ];
    expect(answered({ capacity: later }).lossAmount).toBeCloseTo(20, 9);
  });

  // Of 8 processed magnets half are good: 2 cars a day. Would catch a yield applied to nothing or twice.
  it('counts the yield of a producer', () => {
    const [a] = records.capacity ?? [];
    expect(
      answered({ capacity: a === undefined ? [] : [a, { party: 'b', form: 'magnet', max: 8, yield: 0.5 }] }).lossShare,
    ).toEqual(same(0.8));
  });

  // Half of a's exports: 8 magnets with b's 8 are 8 cars a day.
  it('leaves of banned exports what the ban does not stop', () => {
    const ban = { exportBans: [{ from: 'CN', share: 0.5 }] };
    expect(answered({}, ban, 1).lossShare.estimate).toBeCloseTo(0.2, 9);
  });

  // a's only input comes from the smelter, so a stops with it.
  it('passes an outage on from a supplier of a supplier', () => {
    const more = {
      need: [...(records.need ?? []), need('a', 'alloy')],
      supply: [...(records.supply ?? []), supply('smelter', 'a/alloy', { share: 1 })],
      capacity: [...(records.capacity ?? []), { party: 'smelter', form: 'alloy', max: 50 }],
    };
    expect(answered(more, { removeParties: ['smelter'] }).lossShare).toEqual(same(0.6));
    const stocked = { ...more, stock: [{ holder: 'a', form: 'alloy', amount: 24 }] };
    // a needs 12 a day beside b's 8: two days of full output are in its stock.
    expect(answered(stocked, { removeParties: ['smelter'] }).timeToSurvive).toBeCloseTo(2, 9);
  });
});

describe('the time to recover', () => {
  const recovery = [{ party: 'a', timeToRecover: 4 }];

  it('is how long an outage lasts where the question names no duration', () => {
    const found = disruption(
      askedSupply({ ...records, recovery }, 'buyer', { scenario: withoutA }),
      'magnet',
      undefined,
    );
    expect(found).toMatchObject({ lossAmount: 24, timeToRecover: 4, exposed: true });
  });

  // 36 magnets bridge 3 days and 48 bridge 4. Would catch a buyer that is exposed although its stock lasts as long.
  it('exposes a buyer that survives less long', () => {
    const exposed = (amount: number): boolean | undefined =>
      answered({ recovery, stock: [{ holder: 'buyer', form: 'magnet', amount }] }, withoutA, 6).exposed;
    expect([exposed(36), exposed(48)]).toEqual([true, false]);
    expect(answered({}).exposed).toBeUndefined();
  });
});

describe('an outage that is not known', () => {
  it('has nothing removed', () => expect(reason({}, {})).toContain('The view removes no party.'));

  it('has no recorded duration', () => {
    const found = disruption(askedSupply(records, 'buyer', { scenario: withoutA }), 'magnet', undefined);
    expect(found).toMatchObject({
      status: 'NOT_KNOWN',
      reason: 'No time to recover is recorded for Maker A. Give `duration`.',
    });
  });

  it('has no need, or no demand', () => {
    expect(reason({ need: [], supply: [] })).toContain('holds no need');
    expect(reason({ demand: [] })).toBe('No demand of buyer is recorded, so its required output is not known.');
  });

  // A volume or a capacity bounds a supplier. With neither there is no bound.
  it('names the capacity and the amount that are missing', () => {
    expect(reason({ capacity: [], supply: [supply('a', 'buyer/magnet'), supply('b', 'buyer/magnet')] })).toContain(
      'The capacity of b for magnet is not recorded.',
    );
    expect(reason({ need: [need('buyer', 'magnet')] })).toContain(
      'The amount of magnet per unit of output is not recorded.',
    );
  });

  it('names five gaps and counts the others', () => {
    const sellers = ['a', 'c', 'd', 'e', 'f', 'g', 'h'];
    const many = reason({ capacity: [], supply: sellers.map((one) => supply(one, 'buyer/magnet')) });
    expect(many.match(/capacity/g)).toHaveLength(5);
    expect(many).toMatch(/ \d more amounts are not recorded\.$/);
  });
});
