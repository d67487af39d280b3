import { describe, expect, it } from 'vitest';
import { problemsOf, type Line } from './findings.ts';

function scenario(more: Line, ...others: readonly Line[]): readonly string[] {
  const parties = ['mine', 'buyer', 'bloc'].map((id) => ({ t: 'entity', id }));
  return problemsOf(
    ...parties,
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
    { t: 'scenario', id: 'w', ...more },
    ...others,
  );
}

describe('what a scenario names (V3)', () => {
  it('is of the data set, in every list', () => {
    expect(
      scenario({
        removeParties: ['mine'],
        removeCountries: [{ country: 'CN' }, { country: 'CN', material: 'ore' }],
        exportBans: [{ from: 'CN', to: ['US'], material: 'ore' }],
        setSupplies: [{ supplier: 'mine', buyer: 'buyer', material: 'ore', shareOfIntake: 0.5 }],
        setCapacities: [{ party: 'mine', material: 'ore', changeTonnesPerYear: -5 }],
        setStocks: [{ holder: 'buyer', material: 'ore', tonnes: 0 }],
        blocChanges: [{ bloc: 'bloc', add: ['US'] }],
      }),
    ).toEqual([]);
  });

  // Would catch a list that is left out, as its keys would be dropped without a word when a question is asked.
  it.each([
    ['removeParties.0', { removeParties: ['zzz'] }],
    ['removeCountries.1.material', { removeCountries: [{ country: 'CN' }, { country: 'CN', material: 'zzz' }] }],
    ['exportBans.0.material', { exportBans: [{ from: 'CN', material: 'zzz' }] }],
    [
      'setSupplies.0.supplier',
      { setSupplies: [{ supplier: 'zzz', buyer: 'buyer', material: 'ore', tonnesPerYear: 1 }] },
    ],
    ['setSupplies.0.buyer', { setSupplies: [{ supplier: 'mine', buyer: 'zzz', material: 'ore', tonnesPerYear: 1 }] }],
    [
      'setSupplies.0.material',
      { setSupplies: [{ supplier: 'mine', buyer: 'buyer', material: 'zzz', tonnesPerYear: 1 }] },
    ],
    ['setCapacities.0.party', { setCapacities: [{ party: 'zzz', material: 'ore', tonnesPerYear: 1 }] }],
    ['setCapacities.0.material', { setCapacities: [{ party: 'mine', material: 'zzz', tonnesPerYear: 1 }] }],
    ['setStocks.0.holder', { setStocks: [{ holder: 'zzz', material: 'ore', tonnes: 1 }] }],
    ['setStocks.0.material', { setStocks: [{ holder: 'buyer', material: 'zzz', tonnes: 1 }] }],
    ['blocChanges.0.bloc', { blocChanges: [{ bloc: 'zzz', remove: ['US'] }] }],
  ])('is told at %s where it is nothing', (field, more) => {
    expect(scenario(more)).toEqual([`w ${field} V3`]);
  });

  it('may be a party that the same scenario adds, and not one that another adds', () => {
    const setSupplies = [{ supplier: 'new', buyer: 'buyer', material: 'ore', tonnesPerYear: 1 }];
    expect(scenario({ addParties: [{ key: 'new' }], setSupplies })).toEqual([]);
    expect(scenario({ addParties: [{ key: 'new' }] }, { t: 'scenario', id: 'other', setSupplies })).toEqual([
      'other setSupplies.0.supplier V3',
    ]);
  });
});

describe('parties that a scenario adds (V2)', () => {
  it('have a key that neither an entity, a form nor a country has', () => {
    const keys = ['mine', 'ore', 'CN', 'new'].map((key) => ({ key }));
    expect(scenario({ addParties: keys })).toEqual([0, 1, 2].map((index) => `w addParties.${index}.key V2`));
  });

  it('may have the key of a party that another scenario adds', () => {
    const addParties = [{ key: 'new' }];
    expect(scenario({ addParties }, { t: 'scenario', id: 'other', addParties })).toEqual([]);
  });
});

describe('figures of a scenario', () => {
  const supply = { supplier: 'mine', buyer: 'buyer', material: 'ore' };
  // Two figures contradict each other, and none leaves nothing to change.
  it.each([
    ['setSupplies.0', { setSupplies: [{ ...supply, shareOfIntake: 0.5, tonnesPerYear: 1 }] }],
    ['setSupplies.0', { setSupplies: [supply] }],
    ['setSupplies.0', { setSupplies: [{ ...supply, buyer: 'mine', tonnesPerYear: 1 }] }],
    ['setCapacities.0', { setCapacities: [{ party: 'mine', material: 'ore' }] }],
    [
      'setCapacities.0',
      { setCapacities: [{ party: 'mine', material: 'ore', tonnesPerYear: 1, changeTonnesPerYear: 1 }] },
    ],
  ])('are one of two at %s: %j', (field, more) => {
    expect(scenario(more)).toEqual([`w ${field} V13`]);
  });
});
