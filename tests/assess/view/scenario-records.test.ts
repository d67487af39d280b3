import { describe, expect, it } from 'vitest';
import { createNames } from '../../../src/assess/view/scenario-names.ts';
import type { ScenarioQuestion } from '../../../src/assess/view/scenario-question.ts';
import {
  addedParties,
  capacityChanges,
  membershipChanges,
  stockChanges,
} from '../../../src/assess/view/scenario-records.ts';
import type { RecordChange, ScenarioSetting } from '../../../src/assess/view/scenario-setting.ts';
import { smallEvidence, type SmallRecords } from '../../network/small-evidence.ts';

/** The records that a scenario sets, and those that they replace. */

const records: SmallRecords = {
  dataset: [{ id: 'small', format: 'lodestone/1', synthetic: true, timeUnit: 'month' }],
  entity: [
    { id: 'mine', capacities: [{ item: 'ore', value: 600, unit: 't/a', basis: 'NAMEPLATE' }] },
    { id: 'smelter' },
    { id: 'pact', kind: 'Bloc' },
    { id: 'peru', kind: 'Country', iso2: 'PE' },
  ],
  form: [
    { id: 'ore', stage: 'EXTRACTION' },
    { id: 'metal', stage: 'METAL_ALLOY' },
  ],
  capacity: [
    { party: 'smelter', form: 'metal', max: 10, validUntil: '2025' },
    { party: 'smelter', form: 'metal', max: 20, yield: 0.9, validFrom: '2025', note: 'kept' },
    { party: 'smelter', form: 'metal', max: 90, capacityType: 'PLANNED', validFrom: '2025' },
  ],
  stock: [
    { holder: 'smelter', form: 'ore', amount: 5, asOf: '2024', claimants: ['mine'] },
    { holder: 'smelter', form: 'ore', amount: 6, asOf: '2025', claimants: ['smelter', 'mine'] },
    { holder: 'smelter', form: 'metal', amount: 7 },
  ],
  membership: [
    { bloc: 'pact', member: 'peru' },
    { bloc: 'pact', member: 'CL', validUntil: '2020' },
  ],
};

function setting(question: ScenarioQuestion, more: Partial<SmallRecords> = {}): ScenarioSetting {
  const evidence = smallEvidence({ ...records, ...more });
  return { question, evidence, names: createNames(evidence, []), at: '2026-01-01', lifetimeYears: 5 };
}
const put = ({ put: all }: RecordChange): unknown[] => all.map(({ record }) => record);
const gone = ({ gone: all }: RecordChange): unknown[] => all.map(({ record }) => record);

describe('addedParties', () => {
  const adding = (...parties: NonNullable<ScenarioQuestion['addParties']>[number][]): RecordChange =>
    addedParties(setting({ addParties: parties }));

  it('are companies where no kind is given, by either name of a kind', () => {
    const kinds = [undefined, 'MagnetMaker', 'MAGNET_MAKER'].map((kind, at) => ({ key: `new${at}`, kind }));
    expect(put(adding(...kinds))).toMatchObject([
      { kind: 'Company' },
      { kind: 'MagnetMaker' },
      { kind: 'MagnetMaker' },
    ]);
  });

  it.each([
    [{ key: 'mine' }, 'is already used (by mine)'],
    [{ key: 'ore' }, 'is already used'],
    [{ key: 'DE' }, 'is a country code'],
    [{ key: 'new', kind: 'COUNTRY' }, 'found COUNTRY; expected a kind of firm or plant'],
    [{ key: 'new', kind: 'Mineral' }, 'found Mineral'],
    [{ key: 'new', country: 'XX' }, '`scenario.addParties[0].country`'],
  ])('refuses %j', (party, message) => expect(() => adding(party)).toThrow(message));

  it('refuses one that is added twice', () => {
    expect(() => adding({ key: 'new' }, { key: 'new' })).toThrow('`scenario.addParties[1].key`: "new" is added twice');
  });
});

describe('capacityChanges', () => {
  const capacityOf = (about: object): RecordChange =>
    capacityChanges(setting({ setCapacities: [{ party: 'smelter', material: 'metal', ...about }] }));

  // 360 t a year are 30 a month. Would catch a yearly figure in a row that is read by the month.
  it('replace the rows of the day, keep their yield, and use the time unit of the data set', () => {
    const found = capacityOf({ tonnesPerYear: 360 });
    expect(put(found)).toEqual([{ party: 'smelter', form: 'metal', max: 30, yield: 0.9, note: 'kept' }]);
    expect(gone(found)).toMatchObject([{ max: 20 }, { max: 90 }]);
  });

  // 20 a month are 240 a year: 60 fewer are 180, or 15 a month.
  it('change what is recorded', () => {
    expect(put(capacityOf({ changeTonnesPerYear: -60 }))).toMatchObject([{ max: 15 }]);
    expect(put(capacityOf({ changeTonnesPerYear: -240 }))).toMatchObject([{ max: 0 }]);
    expect(() => capacityOf({ changeTonnesPerYear: -241 })).toThrow('which is 240 tonnes per year; give -240 or more.');
  });

  it('change the capacity that the party itself states', () => {
    const found = capacityChanges(
      setting({ setCapacities: [{ party: 'mine', material: 'ore', changeTonnesPerYear: 600 }] }),
    );
    expect(put(found)).toEqual([{ party: 'mine', form: 'ore', max: 100 }]);
    expect(gone(found)).toEqual([]);
  });

  it.each([
    [{}, 'give either `tonnesPerYear` or `changeTonnesPerYear`.'],
    [{ tonnesPerYear: 1, changeTonnesPerYear: 1 }, 'give either'],
    [{ tonnesPerYear: -1 }, '`scenario.setCapacities[0].tonnesPerYear`'],
    [{ party: 'mine', changeTonnesPerYear: 1 }, 'no capacity of "mine" for "metal" is recorded'],
    [{ party: 'peru', tonnesPerYear: 1 }, 'expected a firm or plant'],
  ])('refuse %j', (about, message) => expect(() => capacityOf(about)).toThrow(message));

  it('refuse one that is set twice, and a time unit that is no part of a year', () => {
    const one = { party: 'smelter', material: 'metal', tonnesPerYear: 1 };
    expect(() => capacityChanges(setting({ setCapacities: [one, one] }))).toThrow('is set twice');
    const shifts = { dataset: [{ id: 'small', format: 'lodestone/1' as const, synthetic: true, timeUnit: 'shift' }] };
    expect(() => capacityChanges(setting({ setCapacities: [one] }, shifts))).toThrow('"shift", which does not convert');
  });
});

describe('stockChanges', () => {
  const stocking = (...setStocks: NonNullable<ScenarioQuestion['setStocks']>[number][]): RecordChange =>
    stockChanges(setting({ setStocks }));

  // Would catch an old stock that stays beside the new one, or claims that are lost with it.
  it('replace all stocks of the form with the holder, and keep the claims to them', () => {
    const found = stocking({ holder: 'smelter', material: 'ore', tonnes: 40 });
    expect(put(found)).toEqual([{ holder: 'smelter', form: 'ore', amount: 40, claimants: ['mine', 'smelter'] }]);
    expect(gone(found)).toMatchObject([{ amount: 5 }, { amount: 6 }]);
  });

  it('add one where none is recorded', () => {
    const found = stocking({ holder: 'mine', material: 'ore', tonnes: 0 });
    expect(put(found)).toEqual([{ holder: 'mine', form: 'ore', amount: 0 }]);
    expect(gone(found)).toEqual([]);
  });

  it('refuse less than nothing, and one that is set twice', () => {
    const one = { holder: 'mine', material: 'ore', tonnes: 1 };
    expect(() => stocking({ ...one, tonnes: -1 })).toThrow('`scenario.setStocks[0].tonnes`');
    expect(() => stocking(one, one)).toThrow('`scenario.setStocks[1]`: the stock of "ore" held by "mine" is set twice');
  });
});

describe('membershipChanges', () => {
  const changing = (add: readonly string[], remove: readonly string[] = []): RecordChange =>
    membershipChanges(setting({ blocChanges: [{ bloc: 'pact', add, remove }] }));

  it('add who is no member on the day, and end memberships by code or key', () => {
    const found = changing(['CL', 'PE', 'BO'], ['PE']);
    expect(put(found)).toEqual([
      { bloc: 'pact', member: 'CL' },
      { bloc: 'pact', member: 'BO' },
    ]);
    expect(gone(found)).toMatchObject([{ member: 'peru' }]);
  });

  it('refuse the end of a membership that is over', () => {
    expect(() => changing([], ['CL'])).toThrow('"CL" is not a member of "pact" on 2026-01-01. Its members are PE.');
  });
});
