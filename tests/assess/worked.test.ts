import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../seeded.ts';

/** The answers of docs/worked, derived there by hand from the records and the rules; the program is held to them. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

async function rowsAt(
  buyer: string,
  material: string,
  stage: string,
  at: string,
  groupBy = 'COUNTRY',
): Promise<Map<string, Json>> {
  const { data, errors } = await ask(`{ buyer(key: "${buyer}") { supply(view: { at: "${at}" }) {
    dependency(material: "${material}", stage: ${stage}, groupBy: ${groupBy}, minShare: 0, first: 100) {
      rows { nodes { label passThrough { provenLow low estimate high provenHigh coverage { known named inferred unknown } } } } } } } }`);
  expect(errors).toBeUndefined();
  return new Map(data.buyer.supply.dependency.rows.nodes.map((row: Json) => [row.label, row.passThrough]));
}

describe('worked by hand', () => {
  // Would catch: a stated share that is lost or counted twice, and an unknown maker that cannot be anyone.
  it('Boeing’s titanium on 2021-06-01', async () => {
    const rows = await rowsAt('boeing', 'titanium', 'METAL_ALLOY', '2021-06-01');
    expect(rows.get('Russia')).toMatchObject({ provenLow: 0.25, low: 0.25, estimate: 0.25, high: 1, provenHigh: 1 });
    expect(rows.get('Russia').coverage.known).toBeCloseTo(0.25, 12);
    expect(rows.get('not known')).toMatchObject({
      provenLow: 0,
      low: 0.6,
      estimate: 0.75,
      high: 0.75,
      provenHigh: 0.75,
    });
  });

  // Would catch: a supply that is counted after its end, and an unknown that is filled with a mix.
  it('Boeing’s titanium on 2026-03-01', async () => {
    const rows = await rowsAt('boeing', 'titanium', 'METAL_ALLOY', '2026-03-01');
    expect([...rows.keys()]).toEqual(['not known']);
    expect(rows.get('not known')).toMatchObject({ low: 1, estimate: 1, high: 1, coverage: { unknown: 1 } });
  });

  // Would catch: a last shipper that is taken for a maker (N6), and a deviation that is forgotten (N3).
  it('GE Vernova’s yttrium on 2026-03-01', async () => {
    const rows = await rowsAt('ge-vernova', 'yttrium', 'PROCESSING', '2026-03-01');
    const { provenLow, low, estimate, high, coverage } = rows.get('China');
    expect([provenLow, high]).toEqual([0, 1]);
    // Of the imports 0.7 are of China itself. The rest is shipped on, and deviates once more: 0.8·(0.7 + 0.3·0.8).
    expect(low).toBeCloseTo(0.752, 9);
    expect(estimate).toBeCloseTo(1, 9);
    expect(coverage).toMatchObject({ known: 0, named: 0 });
  });

  // Would catch: another multiplier, a capacity that is not shared among buyers, a statistic that does not widen, and a plant
  // that is no part of its country.
  it('General Motors’ neodymium at the magnet stage on 2026-03-01', async () => {
    const countries = await rowsAt('general-motors', 'ndfeb-magnet', 'MAGNET', '2026-03-01');
    const { provenLow, low, estimate, high } = countries.get('China');
    expect(provenLow).toBe(0);
    expect(low).toBeCloseTo(0.3116, 4);
    expect(estimate).toBeCloseTo(0.8504, 4);
    expect(high).toBeCloseTo(0.9896, 4);
    expect(countries.get('not known').estimate).toBeCloseTo(0.0543, 4);
    expect(countries.get('not known').high).toBeCloseTo(0.3562, 4);
    const { low: least, estimate: middle, high: most } = countries.get('United States');
    expect([middle, most]).toEqual([0.0953, 0.6884].map((share) => expect.closeTo(share, 4)));
    // One of the three sellers is known by its head office alone, which is no low end of the country (R1).
    expect(least).toBeGreaterThan(0);
    expect(least).toBeLessThan(0.0104);
    const parties = await rowsAt('general-motors', 'ndfeb-magnet', 'MAGNET', '2026-03-01', 'PARTY');
    expect(parties.get('JL MAG Rare-Earth')).toMatchObject({
      low: expect.closeTo(0.0434, 4),
      estimate: expect.closeTo(0.1246, 4),
      high: expect.closeTo(0.4978, 4),
    });
    expect(parties.get('Noveon Magnetics').estimate).toBeCloseTo(0.0136, 4);
    expect(parties.get('eVAC Magnetics Sumter').estimate).toBeCloseTo(0.0409, 4);
  });
});
