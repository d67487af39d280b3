import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { chainOf, country, faceValue, need, shares, smallView, supply, type SmallRecords } from '../small-evidence.ts';

const holding = { contains: { neodymium: { value: 0.5 } } };
const records: SmallRecords = {
  form: [
    { id: 'ore', stage: 'EXTRACTION', ...holding },
    { id: 'oxide', stage: 'PROCESSING', madeFrom: ['ore'], ...holding },
  ],
  entity: [
    country('china', 'CN'),
    country('australia', 'AU'),
    country('japan', 'JP'),
    { id: 'neodymium', kind: 'Mineral' },
    { id: 'buyer' },
    { id: 'smelter', country: 'CN' },
    { id: 'works', country: 'JP' },
    { id: 'elsewhere', country: 'FR' },
  ],
  need: [need('buyer', 'oxide')],
  supply: ['smelter', 'works', 'elsewhere'].map((key) => supply(key, 'buyer/oxide', { share: 0.25 })),
  statistic: [
    ...shares('oxide', 'PROCESSING', { china: 0.8, japan: 0.2 }),
    ...shares('ore', 'EXTRACTION', { china: 0.5, australia: 0.5 }),
  ],
};
/** By facts alone anyone may take the place of those whom a statistic names. */
const anyone = { 'not known, EXTRACTION': [0, 0, 0, 'UNKNOWN'] };
const [china, australia] = ['china, EXTRACTION, unnamed', 'australia, EXTRACTION, unnamed'];

describe('rules U1 to U3', () => {
  // China's 0.5 of the ore goes into its own 0.8 of the oxide; all of Japan's comes from Australia.
  it('join the shares of two stages, home first', () => {
    const { row, rules } = chainOf(records, 'buyer/oxide', 'neodymium');
    expect(row('smelter')).toEqual({
      [china]: [0.625, 0.625, 0.625, 'INFERRED'],
      [australia]: [0.375, 0.375, 0.375, 'INFERRED'],
      ...anyone,
    });
    expect(row('works')).toMatchObject({ [australia]: [1, 1, 1, 'INFERRED'] });
    expect(rules).toEqual(expect.arrayContaining(['U1', 'U2', 'U3']));
  });

  // Whatever it deviates: of 0.8 at most 0.5 can be either's, so that at least 0.3 is the other's.
  it('let a row deviate no further than the shares of both stages allow', () => {
    const view = smallView({ parameters: { ...faceValue, corridorDeviation: 1 } });
    const { row } = chainOf(records, 'buyer/oxide', 'neodymium', view);
    expect(row('smelter')).toEqual({
      [china]: [0.375, 0.625, 0.625, 'INFERRED'],
      [australia]: [0.375, 0.375, 0.625, 'INFERRED'],
      ...anyone,
    });
  });

  it('have everybody take the same mix where home is not first', () => {
    const view = smallView({ parameters: { ...faceValue, domesticFirst: false } });
    const { row } = chainOf(records, 'buyer/oxide', 'neodymium', view);
    expect(row('smelter')).toMatchObject({ [china]: [0.5, 0.5, 0.5, 'INFERRED'] });
  });
});

describe('what two statistics leave over', () => {
  // France is watched. It has a row of its own, so that nobody whom the ore's list omits is there. Would catch: one such party by the
  // world's mix and one by the transport table, whose bounds add up.
  it('is one unknown party of a stage, by the world mix and by the transport table', () => {
    const partial: SmallRecords = {
      ...records,
      supply: [],
      statistic: [
        ...shares('oxide', 'PROCESSING', { china: 0.6, japan: 0.1 }),
        ...shares('ore', 'EXTRACTION', { china: 0.5, australia: 0.1 }),
      ],
    };
    const view = smallView({ parameters: { ...faceValue, watchCountries: ['FR'] } });
    const { row } = chainOf(partial, 'buyer/oxide', 'neodymium', view);
    const intake = row('producers not known, PROCESSING');
    expect(intake).toMatchObject(anyone);
    expect(intake).toHaveProperty('not listed, EXTRACTION');
  });
});

describe('corridors', () => {
  const withCorridor = (corridor: Partial<RecordOf<'corridor'>>): SmallRecords => ({
    ...records,
    corridor: [{ id: 'c', from: 'australia', to: 'FR', status: 'CLOSED', material: 'neodymium', ...corridor }],
  });
  const rowOf = (corridor: Partial<RecordOf<'corridor'>>, label = 'elsewhere'): object =>
    chainOf(withCorridor(corridor), 'buyer/oxide', 'neodymium').row(label);
  const mixed = { [china]: [0.5, 0.5, 0.5, 'INFERRED'], [australia]: [0.5, 0.5, 0.5, 'INFERRED'], ...anyone };

  // France is on no list, so that it takes the world's mix (U4), here without what cannot come.
  it('that are closed take a country out of the mix', () => {
    expect(rowOf({})).toEqual({ [china]: [1, 1, 1, 'INFERRED'], ...anyone });
  });

  it.each([
    ['are over', { validUntil: '2020' }],
    ['are of another stage', { stage: 'PROCESSING' as const }],
    ['are of another material', { material: 'lithium' }],
    ['lead elsewhere', { to: 'JP' }],
  ])('say nothing where they %s', (_, corridor) => {
    expect(rowOf(corridor)).toEqual(mixed);
  });

  // Japan's 0.2 come from China first; China's smelters have what is left of it, 0.3 of 0.8.
  it('that are open are filled before the rest, after what feeds its own country', () => {
    const view = smallView({ parameters: { ...faceValue, domesticFirst: false } });
    const { row } = chainOf(withCorridor({ from: 'CN', to: 'JP', status: 'OPEN' }), 'buyer/oxide', 'neodymium', view);
    expect(row('works')).toMatchObject({ [china]: [1, 1, 1, 'INFERRED'] });
    expect(row('smelter')).toMatchObject({ [china]: [0.375, 0.375, 0.375, 'INFERRED'] });
  });
});
