import { describe, expect, it } from 'vitest';
import { createNames } from '../../../src/assess/view/scenario-names.ts';
import type { SupplyQuestion } from '../../../src/assess/view/scenario-question.ts';
import type { RecordChange } from '../../../src/assess/view/scenario-setting.ts';
import { supplyChanges } from '../../../src/assess/view/scenario-supplies.ts';
import { need, shares, smallEvidence, supply, type SmallRecords } from '../../network/small-evidence.ts';

/** The supplies that a scenario sets: as shares of an intake, or as volumes. */

const records: SmallRecords = {
  entity: [
    { id: 'tin', kind: 'Mineral' },
    { id: 'buyer' },
    { id: 'a' },
    { id: 'group' },
    { id: 'group#mine', partOf: 'group' },
    { id: 'plan', status: 'CONSTRUCTION', validFrom: '2030' },
  ],
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'tin' },
    { id: 'metal', stage: 'METAL_ALLOY', element: 'tin' },
  ],
  need: [need('buyer', 'ore', { amount: 200 })],
  supply: [
    supply('a', 'buyer/ore', { share: 0.3, validUntil: '2027' }),
    supply('group#mine', 'buyer/ore', { volume: 20 }),
  ],
};

function changes(
  about: Partial<SupplyQuestion>,
  more: Partial<SmallRecords> = {},
  again: readonly SupplyQuestion[] = [],
  lifetimeYears = 5,
): RecordChange {
  const evidence = smallEvidence({ ...records, ...more });
  const one = { supplier: 'a', buyer: 'buyer', material: 'ore', ...about };
  return supplyChanges({
    question: { setSupplies: [one, ...again] },
    evidence,
    names: createNames(evidence, []),
    at: '2026-01-01',
    lifetimeYears,
  });
}
const put = (change: RecordChange): unknown[] => change.put.map(({ record }) => record);
const set = { status: 'IN_FORCE', basis: 'ASSUMED' };

describe('supplyChanges', () => {
  it('replace the supply between the two parties under its key', () => {
    const change = changes({ shareOfIntake: 0.5 });
    expect(put(change)).toEqual([
      { id: 'a>buyer/ore', buyer: 'buyer', form: 'ore', supplier: 'a', ...set, share: 0.5 },
    ]);
    expect(change.gone.map(({ key }) => key)).toEqual(['a>buyer/ore']);
  });

  // 50 of an intake of 200 tonnes a year are a quarter.
  it('convert tonnes to a share of a recorded intake', () => {
    expect(put(changes({ tonnesPerYear: 50 }))).toMatchObject([{ share: 0.25, volume: { value: 50, unit: 't/a' } }]);
    expect(put(changes({ tonnesPerYear: 200 }))).toMatchObject([{ share: 1 }]);
    expect(() => changes({ tonnesPerYear: 201 })).toThrow(
      '201 is more than the intake of ore by "buyer", which is 200',
    );
  });

  // Would catch tonnes that stand beside shares, which nothing makes comparable.
  it('keep tonnes of an unknown intake only where volumes alone make the row', () => {
    const unknown = { need: [need('buyer', 'ore')] };
    const message = 'the intake of ore by "buyer" is not recorded';
    const volumes = { ...unknown, supply: (records.supply ?? []).slice(1) };
    expect(put(changes({ tonnesPerYear: 50 }, volumes))).toEqual([
      expect.not.objectContaining({ share: expect.anything() }),
    ]);
    const statistic = shares('ore', 'EXTRACTION', { PE: 1 });
    expect(() => changes({ tonnesPerYear: 50 }, { ...volumes, statistic })).toThrow(message);
    // Its own share is replaced and does not matter, another's does.
    expect(put(changes({ tonnesPerYear: 50 }, unknown))).toMatchObject([{ volume: { value: 50 } }]);
    expect(() => changes({ supplier: 'plan', tonnesPerYear: 50 }, unknown)).toThrow(message);
  });

  // The share is from 2018. Five years later it has lapsed, ten years later it stands beside the tonnes. Would catch a
  // lifetime other than the view's (rule T3).
  it('keep tonnes beside a share that has lapsed in the view', () => {
    const old = {
      need: [need('buyer', 'ore')],
      source: [{ id: 'old', title: 'Old', kind: 'COMPANY', date: '2018' }] as const,
      supply: [supply('a', 'buyer/ore', { share: 0.3, sources: ['old'] })],
    };
    const asked = { supplier: 'plan', tonnesPerYear: 50 };
    expect(put(changes(asked, old, [], 5))).toMatchObject([{ volume: { value: 50 } }, { id: 'plan' }]);
    expect(() => changes(asked, old, [], 10)).toThrow('the intake of ore by "buyer" is not recorded');
  });

  it('find the form of a mineral that the buyer needs in one form', () => {
    expect(put(changes({ material: 'tin', shareOfIntake: 0.5 }))).toMatchObject([{ form: 'ore' }]);
    const both = { need: [need('buyer', 'ore'), need('buyer', 'metal')] };
    expect(() => changes({ material: 'tin', shareOfIntake: 0.5 }, both)).toThrow(
      '"buyer" sources "tin" in "metal", "ore"; give one of them.',
    );
  });

  it('have a supplier that is not built run', () => {
    const [, running] = put(changes({ supplier: 'plan', shareOfIntake: 0.1 }));
    expect(running).toEqual({ id: 'plan', status: 'OPERATING' });
  });

  it.each([
    [{}, 'give either `shareOfIntake` or `tonnesPerYear`.'],
    [{ shareOfIntake: 0.1, tonnesPerYear: 1 }, 'give either'],
    [{ shareOfIntake: 1.1 }, 'shareOfIntake` is 1.1; give a number from 0 to 1.'],
    [{ tonnesPerYear: -1 }, 'tonnesPerYear` is -1; give a number from 0 to 1000000000000.'],
    [{ supplier: 'buyer', shareOfIntake: 0.1 }, '"buyer" supplies itself'],
    [{ supplier: 'group', shareOfIntake: 0.1 }, 'supplies ore to "buyer" through "group#mine"'],
  ])('refuse %j', (about, message) => expect(() => changes(about)).toThrow(message));

  it('refuse a supply that is set twice, also by its mineral', () => {
    const again = { supplier: 'a', buyer: 'buyer', material: 'tin', shareOfIntake: 0.2 };
    expect(() => changes({ shareOfIntake: 0.1 }, {}, [again])).toThrow(
      '`scenario.setSupplies[1]`: the supply of ore by "a" to "buyer" is set twice',
    );
  });
});
