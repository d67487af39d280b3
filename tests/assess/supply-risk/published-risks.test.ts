import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRaw, text } from '../../../scripts/seed/statistics/raw-file.ts';
import { supplyRisk } from '../../../src/assess/supply-risk/supply-risk.ts';
import type { NetworkReader } from '../../../src/assess/view/network-reader.ts';
import { seedDirectory } from '../../../src/config.ts';
import { createBuildingSite } from '../../../src/network/chain/building-site.ts';
import { createEvidence } from '../../../src/network/evidence/evidence.ts';
import { seedRecords } from '../../network/seed-evidence.ts';

/**
 * The formula of supply risk over the inputs that the European Union published for 2017, against the results that it
 * published beside them. Inputs and results are printed rounded, so a result may be off by what rounding allows. The
 * bounds are worked out here from the printed figures, apart from the code under test. Would catch an answer that counts
 * world supply or sourcing where the published result does not.
 */

const raw = join(seedDirectory, 'raw');
const inputs = readRaw(raw, 'eu_crm2017_supply_risk_inputs.csv');
const scores = new Map(
  readRaw(raw, 'eu_crm_scores_2011_2023.csv').flatMap((row) =>
    text(row, 'year') === '2017' ? [[text(row, 'material'), Number(text(row, 'supply_risk'))] as const] : [],
  ),
);
const evidence = createEvidence(seedRecords());
const network = {
  revision: 1,
  evidence,
  site: (view: Parameters<typeof createBuildingSite>[1]) => createBuildingSite(evidence, view),
};
const networks: NetworkReader = { current: () => Promise.resolve(network) };

/** Keys of materials whose published name is another. */
const keys: Readonly<Record<string, string>> = {
  Baryte: 'barytes',
  Bauxite: 'aluminium',
  Borate: 'borates',
  'Kaolin clay': 'kaolin',
  'Natural graphite': 'graphite',
  'Phosphate rock': 'phosphate-rock',
  'Silicon metal': 'silicon-metal',
  Sulphur: 'sulfur',
};
const scoreNames: Readonly<Record<string, string>> = { Borate: 'Boron' };
/** What is no mineral has no record in the data set. */
const noMinerals = ['Aggregates', 'Natural cork', 'Natural Rubber', 'Natural Teak wood', 'Sapele wood'];
const rows = inputs.filter((row) => !noMinerals.includes(text(row, 'material')));

async function published(name: string, stage: string): Promise<number | undefined> {
  const material = keys[name] ?? name.toLowerCase().replaceAll(' ', '-');
  const found = await supplyRisk(networks, { material, perimeter: undefined, view: undefined }, '2026-03-01');
  return found.stages.find((one) => one.stage === stage.toUpperCase())?.published?.value;
}

/** The least and the greatest result of inputs that are printed as these. */
function rounding(row: (typeof inputs)[number]): readonly [number, number] {
  const read = (column: string): number => Number.parseFloat(text(row, column));
  const both = (column: string, half: number): readonly [number, number] => [read(column) - half, read(column) + half];
  const scope = text(row, 'scope');
  const world = both(scope === 'EUS only' ? 'hhi_wgi_t_eu_sourcing' : 'hhi_wgi_t_global_supply', 0.05);
  const own = both(scope === 'GS only' ? 'hhi_wgi_t_global_supply' : 'hhi_wgi_t_eu_sourcing', 0.05);
  const reliance = Number.isNaN(read('import_reliance_pct')) ? [0, 100] : both('import_reliance_pct', 0.5);
  const results = [0, 1].flatMap((end) =>
    reliance.map((percent) => {
      const weight = Math.min(1, Math.max(0, percent / 100)) / 2;
      const recycled = Math.max(0, read('eol_recycling_input_rate_pct') + (end === 0 ? 0.5 : -0.5)) / 100;
      const substitution = read('substitution_index_sr') + (end === 0 ? -0.05 : 0.05);
      return ((world[end] ?? 0) * weight + (own[end] ?? 0) * (1 - weight)) * (1 - recycled) * substitution;
    }),
  );
  return [Math.min(...results) - 0.05, Math.max(...results) + 0.05];
}

describe('fromPublishedInputs', () => {
  it('is there for all 73 minerals of 2017', async () => {
    expect(rows).toHaveLength(73);
    const missing = [];
    for (const row of rows)
      if ((await published(text(row, 'material'), text(row, 'stage'))) === undefined)
        missing.push(text(row, 'material'));
    expect(missing).toEqual([]);
  });

  it('is the published result within rounding', async () => {
    const wrong = [];
    let compared = 0;
    for (const row of rows) {
      const name = text(row, 'material');
      const score = scores.get(scoreNames[name] ?? name);
      if (score === undefined) continue;
      compared += 1;
      const [least, most] = rounding(row);
      const value = (await published(name, text(row, 'stage'))) ?? Number.NaN;
      if (!(least <= score && score <= most && least + 0.05 <= value && value <= most - 0.05))
        wrong.push({ name, value, score });
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(53);
  });

  // Rare earths and platinum metals were published as one figure a group, the mean of its members.
  it.each([
    ['HREEs', 'Dysprosium Erbium Europium Gadolinium Holmium Lutetium Terbium Thulium Ytterbium Yttrium'],
    ['LREEs', 'Cerium Lanthanum Neodymium Praseodymium Samarium'],
    ['PGMs', 'Iridium Palladium Platinum Rhodium Ruthenium'],
  ])('gives the published mean of the %s', async (group, members) => {
    const ofGroup = rows.filter((row) => members.split(' ').includes(text(row, 'material')));
    const bounds = ofGroup.map(rounding);
    const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const values = [];
    for (const row of ofGroup) values.push((await published(text(row, 'material'), text(row, 'stage'))) ?? Number.NaN);
    const [least, most] = [mean(bounds.map(([low]) => low)), mean(bounds.map(([, high]) => high))];
    expect(mean(values)).toBeGreaterThanOrEqual(least);
    expect(mean(values)).toBeLessThanOrEqual(most);
    expect(scores.get(group)).toBeGreaterThanOrEqual(least);
    expect(scores.get(group)).toBeLessThanOrEqual(most);
  });

  // Indium counts world supply alone: 2.5·(1 − 0)·1. Beryllium too, without any import reliance: 2.4.
  it.each([
    ['indium', 2.4],
    ['iridium', 2.8],
    ['ruthenium', 3.4],
    ['rhodium', 2.5],
    ['tantalum', 1],
    ['perlite', 0.4],
    ['phosphorus', 4.1],
    ['scandium', 2.9],
    ['potash', 0.6],
    ['helium', 1.6],
    ['gold', 0.2],
    ['palladium', 1.7],
    ['platinum', 2.1],
    ['beryllium', 2.4],
  ])('of %s is near the %d that was published', async (material, score) => {
    const row = rows.find((one) => text(one, 'material').toLowerCase() === material);
    const value = await published(material, row === undefined ? '' : text(row, 'stage'));
    expect(Math.abs((value ?? Number.NaN) - score)).toBeLessThan(0.2);
  });
});

describe('the risk of a material for which the EU published no recycling or substitution', () => {
  // Would catch a stage that drops out, although world supply bounds its risk.
  it.each(['arsenic', 'zirconium', 'strontium', 'titanium-metal', 'ndfeb-magnet'])(
    'is an interval: %s',
    async (material) => {
      const found = await supplyRisk(networks, { material, perimeter: undefined, view: undefined }, '2026-03-01');
      expect(found).toMatchObject({ status: 'ANSWERED', value: { low: 0 } });
      expect(found.value?.high).toBeGreaterThan(1);
      expect(found.value?.high).toBeLessThanOrEqual(10);
      const remarks = found.stages.flatMap(({ inputs: all }) => all.map(({ remark }) => remark ?? '')).join(' ');
      expect(remarks).toContain(`No recycling input rate of ${material} is recorded`);
    },
  );
});
