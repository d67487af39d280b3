import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../../seeded.ts';

/** What holds for any scenario: it is refused as input, or its answers keep to what an exposure is. */

const party = fc.constantFrom(
  'noveon',
  'mp-independence#magnet',
  'mp-materials',
  'evac-sumter',
  'vsmpo#mill',
  'shin-etsu',
  'new-plant',
  'china',
  'dysprosium',
);
const buyer = fc.constantFrom('general-motors', 'boeing', 'ge-vernova', 'noveon', 'united-states');
const material = fc.constantFrom('ndfeb-magnet', 'titanium-mill-product', 'titanium', 'neodymium', 'yttrium', 'boeing');
const country = fc.constantFrom('CN', 'US', 'EU', 'JP', 'RU');
const stage = fc.constantFrom('EXTRACTION', 'PROCESSING', 'METAL_ALLOY', 'MAGNET');
/** Evenly spread, as random floating-point numbers are not. */
const percent = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
const figure = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1, -1, 1000), percent);
const few = { maxLength: 2 };

/** A supply that could be: what several come to together is what is tried. */
const likely = fc
  .tuple(
    fc.constantFrom('noveon', 'mp-independence#magnet', 'evac-sumter', 'shin-etsu', 'new-plant'),
    fc.constantFrom(['general-motors', 'ndfeb-magnet'], ['boeing', 'titanium-mill-product']),
    percent,
  )
  .map(([supplier, [taker, form], shareOfIntake]) => ({ supplier, buyer: taker, material: form, shareOfIntake }));
const unlikely = fc.record({ supplier: party, buyer, material, shareOfIntake: figure });

const wild = fc.record(
  {
    addParties: fc.constant([{ key: 'new-plant', country: 'FR', stage: 'MAGNET' }]),
    removeParties: fc.array(party, few),
    removeCountries: fc.array(fc.record({ country, stage, material }, { requiredKeys: ['country'] }), few),
    exportBans: fc.array(
      fc.record(
        {
          from: country,
          to: fc.array(country, few),
          material,
          stage,
          share: percent,
        },
        { requiredKeys: ['from'] },
      ),
      few,
    ),
    setSupplies: fc.array(fc.oneof(likely, unlikely), { maxLength: 3 }),
    setCapacities: fc.array(fc.record({ party, material, tonnesPerYear: figure }), few),
    blocChanges: fc.array(
      fc.record({
        bloc: fc.constantFrom('quad', 'eu27', 'g7'),
        add: fc.array(country, few),
        remove: fc.array(country, few),
      }),
      { maxLength: 1 },
    ),
  },
  { requiredKeys: ['addParties'] },
);
const sensible = fc.record(
  {
    addParties: fc.constant([{ key: 'new-plant', country: 'FR', stage: 'MAGNET' }]),
    removeParties: fc.array(fc.constantFrom('noveon', 'shin-etsu', 'new-plant'), few),
    exportBans: fc.array(fc.record({ from: country, share: percent }), few),
    setSupplies: fc.uniqueArray(likely, { maxLength: 3, selector: ({ supplier, buyer: taker }) => supplier + taker }),
  },
  { requiredKeys: ['addParties', 'setSupplies'] },
);
const scenarios = fc.oneof({ weight: 2, arbitrary: sensible }, { weight: 1, arbitrary: wild });
const questions = fc.constantFrom(
  ['general-motors', 'ndfeb-magnet'],
  ['boeing', 'titanium'],
  ['ge-vernova', 'yttrium'],
);

const band = 'passThrough { provenLow low estimate high provenHigh }';
const query = `query ($buyer: String!, $material: String!, $view: ViewInput) {
  buyer(key: $buyer) { supply(view: $view) {
    parties: dependency(material: $material, groupBy: PARTY, minShare: 0, first: 100) { rows { nodes { group { key } plants { party { key } } ${band} } } }
    countries: dependency(material: $material, minShare: 0, first: 100) { rows { nodes { group { key } ${band} } } }
  } }
}`;

describe('any scenario', () => {
  let ask: Awaited<ReturnType<typeof askSeeded>>;
  beforeAll(async () => {
    ask = await askSeeded();
  });

  it('is refused as input, or keeps 0 ≤ provenLow ≤ low ≤ estimate ≤ high ≤ provenHigh ≤ 1', async () => {
    await fc.assert(
      fc.asyncProperty(
        scenarios,
        questions,
        fc.constantFrom('2021-06-01', '2026-03-01'),
        async (scenario, [key, of], at) => {
          const { data, errors } = await ask({
            query,
            variables: { buyer: key, material: of, view: { at, scenario } },
          });
          const codes = new Set(errors?.map(({ extensions }) => extensions.code) ?? ['BAD_USER_INPUT']);
          expect([...codes]).toEqual(['BAD_USER_INPUT']);
          const { parties, countries } = data?.buyer?.supply ?? {};
          const rows: Json[] = [...(parties?.rows.nodes ?? []), ...(countries?.rows.nodes ?? [])];
          for (const { passThrough } of rows) {
            const { provenLow, low, estimate, high, provenHigh } = passThrough;
            const ends = [0, provenLow, low, estimate, high, provenHigh, 1];
            for (const [index, end] of ends.entries())
              expect(end).toBeGreaterThanOrEqual((ends[index - 1] ?? 0) - 1e-9);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
