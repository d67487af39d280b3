import { describe, expect, it } from 'vitest';
import {
  alternativeKey,
  alternatives,
  type Alternative,
  type Alternatives,
} from '../../../src/assess/alternatives/alternatives.ts';
import { need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSupply } from '../small-networks.ts';
import { records } from './small-alternatives.ts';

/** Who else could supply a buyer, with how much, and in which common bloc. */

function asked(more: Partial<SmallRecords> = {}, about: { readonly supplier?: string } = {}): Alternatives {
  const question = { material: 'magnet', stage: undefined, supplier: undefined, against: undefined, ...about };
  return alternatives(askedSupply({ ...records, ...more }, 'buyer'), question);
}
function only(...question: Parameters<typeof asked>): Alternative | undefined {
  const { rows } = asked(...question);
  expect(rows).toHaveLength(1);
  return rows[0];
}
const parties = (...question: Parameters<typeof asked>): string[] => asked(...question).rows.map(({ party }) => party);
const { entity = [], supply: supplies = [] } = records;

describe('alternatives', () => {
  it('are the producers of the form that do not supply the buyer', () => {
    expect(only()).toMatchObject({
      party: 'maker',
      stage: 'MAGNET',
      capacity: 100,
      free: 100,
      commonBlocs: ['pact'],
      after: { country: 'china', dependency: { estimate: 0.6 } },
    });
  });

  it('are none of the buyer’s own firm, of closed plants, countries or buyers', () => {
    const more = [
      { id: 'own', partOf: 'buyer', makes: ['magnet'] },
      { id: 'shut', status: 'CLOSED' as const, makes: ['magnet'] },
      { id: 'over', validUntil: '2025', makes: ['magnet'] },
      { id: 'carmaker', kind: 'OEM' as const, makes: ['magnet'] },
      { id: 'smelter', stage: 'METAL_ALLOY' as const, makes: ['magnet'] },
    ];
    expect(parties({ entity: [...entity, ...more] })).toEqual(['maker']);
  });

  // Would catch a firm and its plant counted as two.
  it('are plants in place of their firms', () => {
    const plant = { id: 'maker#plant', partOf: 'maker', makes: ['magnet'] };
    expect(parties({ entity: [...entity, plant] })).toEqual(['maker#plant']);
  });

  it('are those too whose capacity alone is recorded', () => {
    const capacities = [{ item: 'magnet', value: 7, unit: 't/a', basis: 'NAMEPLATE' as const }];
    const found = asked({ entity: [...entity, { id: 'seller', capacities }] }).rows;
    expect(found.map(({ party, capacity }) => [party, capacity])).toContainEqual(['seller', 7]);
  });

  it('are not the supplier to replace, which has to supply the buyer', () => {
    expect(only({}, { supplier: 'a' })?.after?.dependency?.estimate).toBe(0);
    expect(() => asked({}, { supplier: 'plan' })).toThrow('"plan" does not supply magnet to "buyer"');
  });

  it('say why there are none', () => {
    expect(asked({ entity: entity.filter(({ id }) => id !== 'maker'), capacity: [] })).toEqual({
      rows: [],
      reason: 'No other producer of magnet at MAGNET is recorded than those that supply Buyer.',
    });
  });
});

describe('the free capacity of an alternative', () => {
  const others = [need('x', 'magnet'), need('y', 'magnet')];
  const selling = (...sold: Parameters<typeof supply>[]): number | undefined =>
    only({
      need: [...(records.need ?? []), ...others],
      supply: [...supplies, ...sold.map((one) => supply(...one))],
    })?.free;

  // Of 100: 30 tonnes to x and a fifth reserved for y leave 50.
  it('is what volumes and reservations leave', () => {
    const reservation = { of: 'SELLER_OUTPUT' as const, share: { value: 0.2 } };
    expect(selling(['maker', 'x/magnet', { volume: 30 }])).toBe(70);
    expect(selling(['maker', 'x/magnet', { volume: 30 }], ['maker', 'y/magnet', { reservation }])).toBe(50);
  });

  it('is nothing of one that sold more than it makes', () => {
    expect(selling(['maker', 'x/magnet', { volume: 130 }])).toBe(0);
  });

  // Would catch a contract of unknown size that counts as none.
  it('is not known where a contract states no amount', () => {
    expect(selling(['maker', 'x/magnet', { share: 0.5 }])).toBeUndefined();
    expect(selling(['maker', 'x/magnet', { share: 0.5, status: 'PLANNED' }])).toBe(100);
  });
});

describe('alternativeKey', () => {
  const key = (estimate: number, capacity: number | undefined, party: string): string => {
    const one = only();
    if (one?.after?.dependency === undefined) throw new Error('the maker has an effect');
    const after = { ...one.after, dependency: { ...one.after.dependency, estimate } };
    return alternativeKey({ ...one, after, capacity, party }).join(' ');
  };

  // Would catch capacities that are ordered as words, by which 9 is above 10.
  it('orders by what is left of the dependency, then by the larger capacity, then by key', () => {
    const keys = [
      key(0.1, 1, 'd'),
      key(0.2, 10, 'e'),
      key(0.2, 9, 'c'),
      key(0.2, undefined, 'a'),
      key(0.2, undefined, 'b'),
    ];
    expect(keys.toSorted()).toEqual(keys);
  });
});
