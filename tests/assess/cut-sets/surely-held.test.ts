import { describe, expect, it } from 'vitest';
import { surelyHeld, surelyHolds } from '../../../src/assess/cut-sets/surely-held.ts';
import { chainsFor } from '../../../src/assess/supply/need-chains.ts';
import type { FormRecord } from '../../../src/model/records/network.ts';
import { need, smallEvidence } from '../../network/small-evidence.ts';
import { supplyBy } from '../supply/small-chain.ts';

const form: FormRecord[] = [
  { id: 'oxide', stage: 'PROCESSING', element: 'neodymium' },
  { id: 'alloy', stage: 'METAL_ALLOY', madeFrom: ['oxide', 'swarf'], contains: { boron: { low: 0.01, high: 0.02 } } },
  { id: 'swarf', stage: 'PROCESSING', madeFrom: ['magnet'], scrap: true },
  {
    id: 'magnet',
    stage: 'MAGNET',
    madeFrom: ['alloy'],
    contains: { neodymium: { value: 0.3 }, dysprosium: { low: 0, high: 0.05 }, terbium: { low: 0, value: 0.01 } },
  },
  { id: 'lean', stage: 'MAGNET', madeFrom: ['alloy'], contains: { boron: { low: 0, high: 0.02 } } },
];
const holds = surelyHolds(smallEvidence({ form }));

describe('surelyHolds', () => {
  it('is by the element, by contents, and by the form itself', () => {
    expect(holds('oxide', 'neodymium')).toBe(true);
    expect(holds('magnet', 'neodymium')).toBe(true);
    expect(holds('ore', 'ore')).toBe(true);
    expect(holds('ore', 'neodymium')).toBe(false);
  });

  it('is no for a content that may be nothing, but yes if a figure above 0 is stated', () => {
    expect(holds('magnet', 'dysprosium')).toBe(false);
    expect(holds('magnet', 'terbium')).toBe(true);
  });

  // Magnets are made from alloy, alloy from swarf and swarf from magnets: what one holds the others hold.
  it('passes on what inputs hold, also around a loop of scrap', () => {
    expect(holds('alloy', 'neodymium')).toBe(true);
    expect(holds('magnet', 'boron')).toBe(true);
    expect(holds('swarf', 'boron')).toBe(true);
    expect(holds('alloy', 'terbium')).toBe(true);
    expect(holds('alloy', 'dysprosium')).toBe(false);
  });

  // Would catch: what an input holds put above what the form itself states.
  it('does not pass on what the form itself may not hold', () => {
    expect(holds('lean', 'boron')).toBe(false);
    expect(holds('lean', 'neodymium')).toBe(true);
  });
});

describe('surelyHeld', () => {
  const mineralsOf = (contains: FormRecord['contains']): string[] => {
    const entity = ['a', 'b'].map((id) => ({ id, kind: 'Mineral' as const }));
    const part: FormRecord = { id: 'part', stage: 'COMPONENT', ...(contains !== undefined && { contains }) };
    const made = supplyBy({ entity: [...entity, { id: 'buyer' }], form: [part], need: [need('buyer', 'part')] });
    return surelyHeld(chainsFor(made, 'part'), made).map(({ material }) => material);
  };

  it('requires a mineral that the form may not hold only if it surely holds no other', () => {
    expect(mineralsOf({ a: { value: 0.1 }, b: { low: 0, high: 0.1 } })).toEqual(['a']);
    expect(mineralsOf({ a: { low: 0, high: 0.1 }, b: { low: 0, high: 0.1 } })).toEqual(['a', 'b']);
    expect(mineralsOf({ a: { value: 0.1 }, b: { value: 0.1 } })).toEqual(['a', 'b']);
  });
});
