import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../../seeded.ts';

/** What nobody knows of a buyer's makers, on the shipped data (rules N5, N6, U4a and U4b). Properties, and no digits of the data. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

async function rowsOf(buyer: string, material: string, stage: string, view: object = {}): Promise<Map<string, Json>> {
  const { data, errors } = await ask({
    query: `query ($view: ViewInput) { buyer(key: "${buyer}") { supply(view: $view) {
      dependency(material: "${material}", stage: ${stage}, minShare: 0, first: 100) {
        rows { nodes { label passThrough { low estimate high } } } } } } }`,
    variables: { view: { at: '2026-03-01', ...view } },
  });
  expect(errors).toBeUndefined();
  return new Map(data.buyer.supply.dependency.rows.nodes.map((row: Json) => [row.label, row.passThrough]));
}

describe('a buyer whose makers nobody names', () => {
  // Would catch makers who follow a statistic to the letter, of a country or of the world.
  it.each([
    ['general-motors', 'lead'],
    ['general-motors', 'antimony'],
    ['general-motors', 'tin'],
    ['honeywell', 'samarium'],
    ['lockheed-martin', 'samarium'],
    ['honda', 'lead'],
    ['amazon', 'germanium'],
  ])('is no surer than a deviation allows: %s, %s', async (buyer, material) => {
    const [first] = await rowsOf(buyer, material, 'PROCESSING');
    const [, { low, estimate, high }] = first ?? ['', {}];
    expect(low).toBeLessThanOrEqual(0.64 * estimate + 1e-9);
    expect(high - low).toBeGreaterThan(0.3);
    const assumptions = { buyerDeviation: 1, corridorDeviation: 1 };
    for (const { low: least, high: most } of (await rowsOf(buyer, material, 'PROCESSING', { assumptions })).values())
      expect([least, most]).toEqual([0, expect.closeTo(1, 9)]);
  });

  it.each(['lead', 'antimony'])('is less sure than who buys the %s one step nearer', async (material) => {
    const [nearer, farther] = [
      await rowsOf('clarios', material, 'PROCESSING'),
      await rowsOf('general-motors', material, 'PROCESSING'),
    ];
    const [one, other] = [nearer.get('United States'), farther.get('United States')];
    expect(other.low).toBeLessThanOrEqual(one.low);
    expect(other.high).toBeGreaterThanOrEqual(one.high);
  });
});

describe('what a statistic leaves to nobody', () => {
  // The only statistic of the next stage gives China all, and 0.06 of magnets are attributed to nobody.
  it.each(['ge-vernova', 'byd', 'tesla', 'siemens-gamesa'])('goes on: dysprosium of %s is of China', async (buyer) => {
    const rows = await rowsOf(buyer, 'dysprosium', 'PROCESSING');
    expect(rows.get('China')?.estimate).toBeGreaterThan(0.99);
  });

  // A statistic of imports names the four largest shippers. The largest refiner of the world may be none of the others.
  it('is no lead from China out of nothing', async () => {
    const china = (await rowsOf('clarios', 'refined-lead', 'PROCESSING')).get('China');
    expect(china).toMatchObject({ low: 0, estimate: 0 });
  });
});

describe('a plant in a country with its own mix (U4a)', () => {
  const scenario = {
    addParties: [{ key: 'mill', kind: 'PROCESSOR', country: 'US', stage: 'METAL_ALLOY' }],
    setSupplies: [{ supplier: 'mill', buyer: 'boeing', material: 'titanium-mill-product', shareOfIntake: 1 }],
  };

  it('takes in what trade statistics say: Japan leads in the sponge of a mill of the United States', async () => {
    const rows = await rowsOf('boeing', 'titanium', 'PROCESSING', { scenario });
    const [first] = rows.keys();
    expect(first).toBe('Japan');
    const { low, estimate, high } = rows.get('Japan');
    expect(estimate).toBeGreaterThan(0.7);
    expect([low < estimate, high > estimate]).toEqual([true, true]);
    expect(rows.get('China')?.estimate ?? 0).toBe(0);
  });

  it('takes in the mix of its bloc: a mill of Germany and one of France have the same sponge', async () => {
    const [german, french] = await Promise.all(
      ['DE', 'FR'].map((country) => {
        const [party] = scenario.addParties;
        return rowsOf('boeing', 'titanium', 'PROCESSING', {
          scenario: { ...scenario, addParties: [{ ...party, country }] },
        });
      }),
    );
    expect(german?.get('Japan')?.estimate).toBeCloseTo(french?.get('Japan')?.estimate, 9);
  });
});

describe('stages of a material (U4b)', () => {
  it.each([
    ['apple', 'gallium'],
    ['apple', 'indium'],
    ['apple', 'cobalt'],
  ])('are those of its forms: no magnets of %s hold %s', async (buyer, material) => {
    expect([...(await rowsOf(buyer, material, 'MAGNET')).keys()]).toEqual([]);
  });
});
