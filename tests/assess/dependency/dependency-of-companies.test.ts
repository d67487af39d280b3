import { beforeAll, describe, expect, it } from 'vitest';
import { seedRecord, seedTable } from '../../seed-files.ts';
import { askSeeded, type Json } from '../../seeded.ts';

/** What real companies hang on, as far as the shipped evidence says; expected figures are read from its files. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

async function rows(buyer: string, material: string, at: string, more = ''): Promise<Json[]> {
  const { data, errors } =
    await ask(`{ buyer(key: "${buyer}") { supply(view: { at: "${at}" }) { dependency(material: "${material}" ${more}, first: 100, minShare: 0) {
    rows { nodes { stage label group { key } passThrough { provenLow low estimate high provenHigh coverage { known named inferred unknown } } plants { party { key } basis passThrough { low estimate } } statedExposures { agreement link { key } } topPath { labels share basis } } }
    derivation { rules flags } } } } }`);
  expect(errors).toBeUndefined();
  return data.buyer.supply.dependency.rows.nodes;
}
const rowOf = (found: readonly Json[], stage: string, label: string): Json =>
  found.find((row) => row.stage === stage && row.label === label);

describe('dependency of companies', () => {
  // Sanity point of the model: Russia has what VSMPO states, and anything above it is possible.
  it('gives Boeing’s titanium of 2021 a proven part from Russia, and from March 2022 none', async () => {
    const { share } = seedRecord('supply', { supplier: 'vsmpo#mill', buyer: 'boeing' });
    const before = rowOf(await rows('boeing', 'titanium', '2021-06-01'), 'METAL_ALLOY', 'Russia');
    expect(before.passThrough).toMatchObject({
      provenLow: share.low,
      low: share.low,
      estimate: share.value,
      high: 1,
      provenHigh: 1,
    });
    expect(before.plants).toEqual([
      { party: { key: 'vsmpo#mill' }, basis: 'OBSERVED', passThrough: { low: share.low, estimate: share.value } },
    ]);
    const after = await rows('boeing', 'titanium', '2022-03-01');
    expect(rowOf(after, 'METAL_ALLOY', 'Russia')).toBeUndefined();
    expect(rowOf(after, 'METAL_ALLOY', 'not known').passThrough.estimate).toBe(1);
  });

  it('gives China all of the processing of GE Vernova’s yttrium, as the statistic does', async () => {
    const statistic = seedTable('statistic').filter(
      (row) => row.material === 'yttrium' && row.stage === 'PROCESSING' && row.geography === 'world',
    );
    expect(statistic.map(({ country, share }) => [country, share.value])).toEqual([['china', 1]]);
    const china = rowOf(await rows('ge-vernova', 'yttrium', '2026-03-01'), 'PROCESSING', 'China');
    expect(china.passThrough.estimate).toBeGreaterThan(0.99);
    expect(china.passThrough.provenLow).toBe(0);
    expect(china.statedExposures).toEqual([{ agreement: 'NO_FIGURE', link: { key: 'lnk-6c8175ac30' } }]);
  });

  // N2 by hand: Noveon 1,000 t over its three buyers in force, MP and eVAC 1,000 t each, W 223,750 t, m = 10.
  it('gives General Motors’ named magnet makers what their capacity and a multiplier of ten make of them', async () => {
    const found = await rows('general-motors', 'ndfeb-magnet', '2026-03-01', 'groupBy: PARTY, stage: MAGNET');
    const [noveon, one] = [1000 / 3, 1000];
    const world = seedRecord('observation', { subject: 'ndfeb-magnet', quantity: 'WORLD_OUTPUT' }).value;
    const named = noveon + 2 * one;
    const share = (capacity: number): number => (10 * capacity) / (10 * named + world - named);
    const plants = new Map<string, Json>(
      found.flatMap((row) => row.plants.map((plant: Json) => [plant.party.key, plant])),
    );
    expect(plants.get('noveon').passThrough.estimate).toBeCloseTo(share(noveon), 9);
    expect(plants.get('mp-independence#magnet').passThrough.estimate).toBeCloseTo(share(one), 9);
    expect(plants.get('evac-sumter')).toMatchObject({ basis: 'REPORTED' });
  });

  it('keeps the layers in order, and what shares rest on summing to 1, for every need of every buyer', async () => {
    const needs = seedTable('need').filter(({ buyer }) => !String(buyer).includes('#'));
    let seen = 0;
    for (const { buyer, form } of needs) {
      const found = await rows(buyer, form, '2026-03-01');
      for (const { passThrough } of found) {
        const { provenLow, low, estimate, high, provenHigh, coverage } = passThrough;
        for (const [smaller, larger] of [
          [0, provenLow],
          [provenLow, low],
          [low, estimate],
          [estimate, high],
          [high, provenHigh],
          [provenHigh, 1],
        ] as const)
          expect(smaller).toBeLessThanOrEqual(larger + 1e-9);
        expect(coverage.known + coverage.named + coverage.inferred + coverage.unknown).toBeCloseTo(1, 9);
      }
      seen += found.length;
    }
    expect(seen).toBeGreaterThan(1000);
  });
});
