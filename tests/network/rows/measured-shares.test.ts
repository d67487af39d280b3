import { describe, expect, it } from 'vitest';
import type { NeedRecord } from '../../../src/model/records/network.ts';
import { measuredShares, leastSumOfVolumes, volumeShares } from '../../../src/network/rows/measured-shares.ts';
import { country, need, rounded, shares, smallSite, supply, type SmallRecords } from '../small-evidence.ts';

type Sold = NonNullable<SmallRecords['supply']>[number];

const sold = (supplier: string, more: Partial<Sold>): Sold => supply(supplier, 'buyer/ore', more);
const reserved = (share: NonNullable<NonNullable<Sold['reservation']>['share']>): Partial<Sold> => ({
  reservation: { share, of: 'SELLER_OUTPUT' },
});
const hundred = need('buyer', 'ore', { amount: 100 });

/** The measured shares of suppliers, low, estimate and high, if so much of the intake is free. */
function measured(supplies: readonly Sold[], free = 1, of: NeedRecord = hundred): object {
  const site = smallSite({
    entity: [country('china', 'CN'), { id: 'mine' }, { id: 'pit' }],
    need: [of],
    supply: supplies,
    capacity: [{ party: 'mine', form: 'ore', max: 50 }],
    statistic: shares('ore', 'EXTRACTION', { china: 1 }),
  });
  const found = measuredShares(site, of, site.named.inForce('buyer', 'ore'), free);
  return Object.fromEntries(
    [...found].map(([{ supplier }, { low, estimate, high, observed }]) => [
      supplier,
      [rounded(low), rounded(estimate), rounded(high), observed === true],
    ]),
  );
}

describe('measuredShares (N2c)', () => {
  it('is a volume over the amount, which a source states', () => {
    expect(measured([sold('pit', { volume: 30 })])).toEqual({ pit: [0.3, 0.3, 0.3, true] });
    expect(measured([sold('pit', { volume: 150 })])).toEqual({ pit: [1, 1, 1, true] });
  });

  // 0.4 to 0.6 of 50 t are 20 to 30 of 100 t. A buyer may leave a reservation unused, unless a low end is stated.
  it('is a reserved part of the capacity over the amount, from 0 unless a low end is stated', () => {
    expect(measured([sold('mine', reserved({ value: 0.6 }))])).toEqual({ mine: [0, 0.3, 0.3, false] });
    expect(measured([sold('mine', reserved({ low: 0.4, high: 0.6 }))])).toEqual({ mine: [0.2, 0.25, 0.3, false] });
  });

  it('goes by the reservation before the volume, and by the volume without a capacity', () => {
    const both = { ...reserved({ value: 0.6 }), volume: 10 };
    expect(measured([sold('mine', both)])).toEqual({ mine: [0, 0.3, 0.3, false] });
    expect(measured([sold('pit', both)])).toEqual({ pit: [0.1, 0.1, 0.1, true] });
  });

  // 60 and 40 are twice the half that is free. Would catch figures that together are more than the intake.
  it('fits all into what is free, in proportion', () => {
    const two = [sold('mine', { volume: 60 }), sold('pit', { volume: 40 })];
    expect(measured(two, 0.5)).toEqual({ mine: [0.3, 0.3, 0.3, true], pit: [0.2, 0.2, 0.2, true] });
    expect(measured(two, 1)).toEqual({ mine: [0.6, 0.6, 0.6, true], pit: [0.4, 0.4, 0.4, true] });
  });

  // A joint volume of 80 is 0 to 80 with 40 as its estimate: the estimate is halved, and the high end stays.
  it('keeps the high end of a joint volume while its estimate is fitted', () => {
    expect(measured([sold('pit', { volume: 80, joint: true })], 0.2)).toEqual({ pit: [0, 0.2, 0.8, true] });
  });

  it('is nothing without a recorded amount, or with an amount of 0', () => {
    expect(measured([sold('pit', { volume: 30 })], 1, need('buyer', 'ore'))).toEqual({});
    expect(measured([sold('pit', { volume: 30 })], 1, need('buyer', 'ore', { amount: 0 }))).toEqual({});
    expect(measured([sold('pit', {})])).toEqual({});
  });
});

describe('leastSumOfVolumes and volumeShares (N2d)', () => {
  const plain = need('buyer', 'ore');
  function parts(supplies: readonly Sold[], of = plain, more: SmallRecords = {}): unknown {
    const site = smallSite({ need: [of], supply: supplies, ...more });
    const named = site.named.inForce('buyer', 'ore');
    return [
      leastSumOfVolumes(site, of, named),
      volumeShares(site, of, named)?.map(({ low, estimate, high }) => [low, estimate, high].map(rounded)),
    ];
  }
  const none = [undefined, undefined];

  it('are parts of their sum', () => {
    expect(parts([sold('mine', { volume: 30 }), sold('pit', { volume: 10 })])).toEqual([
      { value: 40, unit: 't/a' },
      [
        [0.75, 0.75, 0.75],
        [0.25, 0.25, 0.25],
      ],
    ]);
  });

  // 2.5 a month are 30 a year: the sum is in the unit of the first.
  it('add volumes of different units', () => {
    const [sum, found] = [
      parts([sold('mine', { volume: 10 }), sold('pit', { volume: { value: 2.5, unit: 't/mo' } })]),
    ].flat();
    expect(sum).toEqual({ value: 40, unit: 't/a' });
    expect(found).toEqual([
      [0.25, 0.25, 0.25],
      [0.75, 0.75, 0.75],
    ]);
  });

  it.each([
    ['a link has no volume', [sold('mine', { volume: 30 }), sold('pit', {})]],
    ['a volume is joint', [sold('mine', { volume: 30 }), sold('pit', { volume: 10, joint: true })]],
    ['a volume is a total', [sold('mine', { volume: { value: 30, unit: 't' } })]],
    ['a volume does not convert', [sold('mine', { volume: 30 }), sold('pit', { volume: { value: 1, unit: 'MWh/a' } })]],
    ['volumes are 0', [sold('mine', { volume: 0 })]],
  ])('are nothing if %s', (_, supplies) => {
    expect(parts(supplies)).toEqual(none);
  });

  it('are nothing beside a recorded amount or statistics', () => {
    const one = [sold('mine', { volume: 30 })];
    expect(parts(one, hundred)).toEqual(none);
    expect(parts(one, plain, { statistic: shares('ore', 'EXTRACTION', { china: 1 }) })).toEqual(none);
  });
});
