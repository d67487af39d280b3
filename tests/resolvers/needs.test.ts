import { describe, expect, it } from 'vitest';
import { Need, Supplier } from '../../src/resolvers/needs.ts';
import { fieldOf, fieldsOf } from './field-of.ts';

describe('Need', () => {
  it('is essential and free to buy anywhere where its record does not say otherwise', () => {
    expect(fieldsOf(Need, ['essential', 'directed', 'stageBought'], { id: 'n' })).toEqual({
      essential: 'ESSENTIAL',
      directed: false,
      stageBought: null,
    });
  });

  it('shows the stage of the chain at which it buys', () => {
    expect(fieldOf(Need, 'stageBought', { stageBought: 'SEPARATION' })).toBe('PROCESSING');
    expect(fieldOf(Need, 'stageBought', { stageBought: 'MANUFACTURING' })).toBe('PRODUCT');
  });
});

describe('Supplier', () => {
  it('shows its share as stated, which is of what the buyer takes in', () => {
    expect(fieldOf(Supplier, 'share', { share: 0.4 })).toEqual({ value: 0.4, of: 'BUYER_INTAKE' });
    expect(fieldOf(Supplier, 'share', { share: { low: 0.2, high: 0.6 } })).toEqual({
      low: 0.2,
      high: 0.6,
      of: 'BUYER_INTAKE',
    });
    expect(fieldOf(Supplier, 'share', {})).toBeUndefined();
  });

  // Would catch a part of the seller's output that is shown as a share of the buyer's intake.
  it('shows a reservation as a share of what the seller produces', () => {
    const reservation = { share: { low: 0.5 }, of: 'SELLER_OUTPUT', qualifier: 'AT_LEAST' };
    expect(fieldOf(Supplier, 'reservation', { reservation })).toEqual({
      low: 0.5,
      of: 'SELLER_OUTPUT',
      qualifier: 'AT_LEAST',
    });
    expect(fieldOf(Supplier, 'reservation', {})).toBeUndefined();
  });
});
