import { describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** Concentration of made-up data sets, worked by hand. */

const governance = (year: number, value: number): object => ({
  t: 'observation',
  id: `gov:${year}`,
  subject: 'land',
  quantity: 'GOVERNANCE',
  heading: 'mean',
  geography: 'land',
  value,
  unit: '1',
  year,
});

describe('the index weighted by governance', () => {
  // One country with all of it: the index is its risk, (2.5 − mean)·2. Would catch the newest year whatever the day.
  it('takes the governance of the year nearest to the day', async () => {
    const ask = await askRecords([
      { t: 'dataset', id: 'governed', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
      { t: 'form', id: 'ore', stage: 'EXTRACTION' },
      { t: 'entity', id: 'land', kind: 'Country', iso2: 'CN' },
      { t: 'statistic', id: 's', form: 'ore', stage: 'EXTRACTION', country: 'land', share: 1, series: 'x', year: 2020 },
      governance(2014, -1),
      governance(2024, 1),
    ]);
    const indexAt = async (at: string): Promise<number> => {
      const { data, errors } = await ask(
        `{ material(key: "ore") { concentration(stage: EXTRACTION, view: { at: "${at}" }) { hhiWgi { estimate } } } }`,
      );
      expect(errors).toBeUndefined();
      return (data.material.concentration as Json).hhiWgi.estimate;
    };
    expect(await indexAt('2015-06-01')).toBeCloseTo(7, 12);
    expect(await indexAt('2025-06-01')).toBeCloseTo(3, 12);
  });
});
