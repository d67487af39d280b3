import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import { country, need, observed, shares, type SmallRecords } from '../../network/small-evidence.ts';

/** Bars of China and Japan, 1,000 t a year, and one buyer. No plant is recorded. */
const records: SmallRecords = {
  entity: [
    country('china', 'CN'),
    country('japan', 'JP'),
    country('chile', 'CL'),
    { id: 'iron', name: 'iron', kind: 'Mineral' },
    { id: 'buyer', name: 'Buyer', kind: 'OEM' },
  ],
  form: [{ id: 'bar', stage: 'METAL_ALLOY', element: 'iron' }],
  need: [need('buyer', 'bar')],
  statistic: shares('bar', 'METAL_ALLOY', { china: 0.8, japan: 0.2 }),
  observation: [observed('WORLD_OUTPUT', 'bar', 'world', 1000)],
};
const lines = [
  { t: 'dataset', id: 'bars', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  ...Object.entries(records).flatMap(([t, rows]) => rows.map((row) => ({ t, ...row }))),
];

/** Whether a scenario changes the answers that are about no single buyer, by question. */
async function effects(view: string): Promise<object> {
  const ask = await askRecords(lines);
  const { data, errors } = await ask(`{
    iron: material(key: "iron") {
      concentration(stage: METAL_ALLOY${view}) { hasEffect }
      byParty: concentration(stage: METAL_ALLOY, by: PARTY${view}) { hasEffect }
      supplyRisk(perimeter: "buyer"${view}) { hasEffect }
    }
    systemicRisk(materials: ["iron"]${view}) { hasEffect }
    exposedBuyers(material: "iron"${view}) { hasEffect }
  }`);
  expect(errors).toBeUndefined();
  const { iron, systemicRisk, exposedBuyers } = data;
  return {
    concentration: iron.concentration.hasEffect,
    byParty: iron.byParty.hasEffect,
    supplyRisk: iron.supplyRisk.hasEffect,
    systemicRisk: systemicRisk.hasEffect,
    exposedBuyers: exposedBuyers.hasEffect,
  };
}
const added = (place: string): string =>
  `, view: { scenario: { addParties: [{ key: "new", kind: PROCESSOR, country: "${place}", stage: METAL_ALLOY }], setCapacities: [{ party: "new", material: "bar", tonnesPerYear: 500 }] } }`;

describe('a scenario', () => {
  // 400 t of Chile enter the 1,000 t of the world. Would catch an answer that is compared with itself.
  it('changes the answers about the world', async () => {
    expect(await effects(added('CL'))).toEqual({
      concentration: true,
      byParty: true,
      supplyRisk: true,
      systemicRisk: true,
      exposedBuyers: true,
    });
  });

  // Chile ships no bars. Would catch a view that counts as a change by itself.
  it('that takes nothing changes none of them', async () => {
    expect(await effects(', view: { scenario: { exportBans: [{ from: "CL" }] } }')).toEqual({
      concentration: false,
      byParty: false,
      supplyRisk: false,
      systemicRisk: false,
      exposedBuyers: false,
    });
  });

  it('that is not given changes nothing, and none of them says that it has no effect', async () => {
    expect(new Set(Object.values(await effects(', view: { at: "2026-01-01" }')))).toEqual(new Set([null]));
  });
});
