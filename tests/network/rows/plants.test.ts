import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import { country, observed, rounded, shares, smallSite, type SmallRecords } from '../small-evidence.ts';

const records: SmallRecords = {
  form: [{ id: 'oxide', stage: 'PROCESSING', contains: { neodymium: { value: 0.8 } } }],
  entity: [
    country('china', 'CN'),
    country('japan', 'JP'),
    { id: 'neodymium', kind: 'Mineral' },
    { id: 'firm', country: 'CN', stage: 'PROCESSING' },
    { id: 'north', country: 'CN', stage: 'PROCESSING', owner: 'firm' },
    { id: 'south', country: 'CN', stage: 'PROCESSING' },
    { id: 'closed', country: 'CN', stage: 'PROCESSING', status: 'CLOSED' },
    { id: 'east', country: 'JP', stage: 'PROCESSING' },
  ],
  capacity: [
    { party: 'firm', form: 'oxide', max: 500 },
    { party: 'north', form: 'oxide', max: 300 },
    { party: 'south', form: 'oxide', max: 100 },
    { party: 'closed', form: 'oxide', max: 900 },
    { party: 'east', form: 'oxide', max: 50 },
  ],
  observation: [observed('WORLD_OUTPUT', 'oxide', 'world', 1000)],
  statistic: shares('oxide', 'PROCESSING', { china: 0.8, japan: 0.2 }),
};

function partsOf(one: SmallRecords, place = 'china'): Readonly<Record<string, readonly number[]>> {
  const site = smallSite(one);
  const stage = 'PROCESSING';
  const world = site.choose({ material: 'neodymium', forms: ['oxide'], stage, geography: undefined });
  invariant(world, 'a statistic of the world is recorded');
  const found = site.plants.ofCountry({ country: place, stage, material: 'neodymium', world });
  return Object.fromEntries(
    found.map(({ plant, share }) => [plant, [share.low, share.estimate, share.high].map(rounded)]),
  );
}

describe('plants that make a form', () => {
  // A firm stands aside for its plant, and what is closed makes nothing.
  it('are those that work and state a capacity, by key', () => {
    const made = smallSite(records).plants.making('oxide', 'PROCESSING');
    expect(made.map(({ plant, country: place, capacity }) => [plant, place, capacity])).toEqual([
      ['east', 'japan', 50],
      ['north', 'china', 300],
      ['south', 'china', 100],
    ]);
  });
});

describe('plants as parts of their country (U5)', () => {
  // Of 800 t that are China's; a capacity need not be used.
  it('are by capacity over the tonnes of the country, from nothing', () => {
    expect(partsOf(records)).toEqual({ north: [0, 0.375, 0.375], south: [0, 0.125, 0.125] });
  });

  it('are by recorded output where there is one, which then is proven of the most that the country makes', () => {
    const entity = records.entity?.map((one) =>
      one.id === 'north'
        ? { ...one, capacities: [{ item: 'oxide', value: 300, unit: 't/a', basis: 'NAMEPLATE' as const }] }
        : one,
    );
    const observation = [...(records.observation ?? []), observed('PLANT_OUTPUT', 'oxide', 'north', 200)];
    const capacity = records.capacity?.filter(({ party }) => party !== 'north' && party !== 'firm');
    const parts = partsOf({ ...records, entity: entity ?? [], observation, capacity: capacity ?? [] });
    expect(parts['north']).toEqual([0.25, 0.25, 0.375]);
  });

  // National output of 250 t is less than the plants can make together: 400 is what they are parts of.
  it('are parts of their own sum where that is more than the country’s recorded output', () => {
    const observation = [...(records.observation ?? []), observed('NATIONAL_OUTPUT', 'oxide', 'china', 250)];
    expect(partsOf({ ...records, observation })).toEqual({ north: [0, 0.75, 1], south: [0, 0.25, 0.4] });
  });

  it('stay unnamed where no tonnes are recorded, or the statistic gives their country nothing', () => {
    expect(partsOf({ ...records, observation: [] })).toEqual({});
    expect(partsOf({ ...records, statistic: shares('oxide', 'PROCESSING', { japan: 1 }) })).toEqual({});
  });
});
