import { describe, expect, it } from 'vitest';
import type { ObservationRecord, StatisticRecord } from '../../src/model/records/statistics.ts';
import { keysOf, smallLoaders, walked } from './small-store.ts';

/** Figures of public statistics, found by what they are of and where. */

const observed = (id: string, more: Partial<ObservationRecord> = {}): ObservationRecord => ({
  id,
  subject: 'gallium',
  material: 'gallium',
  quantity: 'PRODUCTION',
  geography: 'china',
  year: 2024,
  value: 1,
  unit: 't',
  series: 'MCS',
  ...more,
});
const share = (id: string, more: Partial<StatisticRecord> = {}): StatisticRecord => ({
  id,
  material: 'gallium',
  stage: 'PROCESSING',
  country: 'china',
  share: 0.9,
  tonnes: 5,
  series: 'SCRREEN',
  year: 2022,
  ...more,
});
const { value: _, ...unvalued } = observed('');
const traded = (id: string, more: Partial<ObservationRecord> = {}): ObservationRecord => ({
  ...unvalued,
  id,
  quantity: 'TRADE_VALUE',
  geography: 'germany',
  partner: 'china',
  flow: 'IMPORT',
  heading: '8112',
  unit: 'USD',
  ...more,
});

describe('statistics.productionOf', () => {
  const small = () =>
    smallLoaders({
      observation: [
        observed('newest'),
        observed('older', { year: 2022 }),
        observed('reserves', { quantity: 'RESERVES' }),
        observed('by form', { subject: 'gallium-metal', geography: 'japan' }),
        observed('of tin', { subject: 'tin', material: 'tin' }),
      ],
      statistic: [share('s'), share('both', { form: 'gallium', country: 'japan' })],
    }).statistics;

  // Would catch: a row found by its subject and by its material, or by material and form, given twice.
  it('gives each figure of a material once: by quantity, series, newest year, stage and place', async () => {
    const statistics = small();
    const { nodes } = await statistics.productionOf('gallium', {});
    expect(nodes.map(({ key }) => key)).toEqual(['newest', 'by form', 'older', 's', 'both', 'reserves']);
    expect(await walked((page) => statistics.productionOf('gallium', page), 2)).toEqual(nodes);
  });

  it('gives one quantity, and of each series the newest year that a day allows', async () => {
    const statistics = small();
    const keys = async (args: Parameters<typeof statistics.productionOf>[1]) =>
      (await statistics.productionOf('gallium', args)).nodes.map(({ key }) => key);
    expect(await keys({ quantity: 'RESERVES' })).toEqual(['reserves']);
    expect(await keys({ quantity: 'PRODUCTION', at: '2023-12-31' })).toEqual(['older', 's', 'both']);
  });

  it('gives the figures of a country, of all its materials or of one', async () => {
    const keys = async (material?: string) =>
      (await small().productionIn('china', { material })).nodes.map(({ key }) => key).toSorted();
    expect(await keys()).toEqual(['newest', 'of tin', 'older', 'reserves', 's']);
    expect(await keys('tin')).toEqual(['of tin']);
  });
});

describe('statistics.tradeOf', () => {
  const small = () =>
    smallLoaders({
      observation: [
        traded('imports', { byYear: { 2022: 10, 2023: 20 } }),
        traded('mass', { quantity: 'TRADE_MASS', unit: 'kg', byYear: { 2023: 4 } }),
        traded('exports', { flow: 'EXPORT', value: 7 }),
        traded('of others', { geography: 'japan', partner: 'peru', value: 3 }),
      ],
    }).statistics;

  it('gives one figure per year, newest first, with value and mass together', async () => {
    const { nodes } = await small().tradeOf('gallium', { flow: 'IMPORT' });
    expect(nodes.map(({ year, reporter, valueUsd, massKg }) => [year, reporter, valueUsd, massKg])).toEqual([
      [2024, 'japan', 3, undefined],
      [2023, 'germany', 20, 4],
      [2022, 'germany', 10, undefined],
    ]);
    expect((await small().tradeOf('gallium', { year: 2022 })).totalCount).toBe(1);
    expect((await small().tradeOf('gallium', { material: 'tin' })).totalCount).toBe(0);
  });

  it('gives a country what it reports, and what others report of it', async () => {
    const reports = async (country: string) =>
      (await small().tradeOfCountry(country, { year: 2024 })).nodes.map(({ reporter, flow }) => `${reporter} ${flow}`);
    expect(await reports('germany')).toEqual(['germany EXPORT']);
    expect(await reports('peru')).toEqual(['japan IMPORT']);
  });
});

describe('statistics.facilities', () => {
  const { statistics } = smallLoaders({
    facility: [
      { id: 'f2', name: 'Two', country: 'chile', materials: ['copper', 'lithium'] },
      { id: 'f1', name: 'One', country: 'chile', materials: ['lithium'] },
      { id: 'f3', name: 'Three', country: 'peru', materials: ['copper'] },
    ],
  });

  it('meets a material and a country, alone or together, by key', async () => {
    expect(keysOf(await statistics.facilities({ country: 'chile' }))).toEqual(['f1', 'f2']);
    expect(keysOf(await statistics.facilities({ material: 'copper' }))).toEqual(['f2', 'f3']);
    expect(keysOf(await statistics.facilities({ material: 'copper', country: 'peru' }))).toEqual(['f3']);
  });

  it('needs one of them', async () =>
    expect(statistics.facilities({ material: null })).rejects.toThrow(
      '`facilities` needs a `material` or a `country`',
    ));
});
