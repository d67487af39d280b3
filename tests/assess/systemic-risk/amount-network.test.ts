import { describe, expect, it } from 'vitest';
import {
  amountNodes,
  toAmounts,
  unknownStages,
  withoutFinalDemand,
  type AmountNodes,
} from '../../../src/assess/systemic-risk/amount-network.ts';
import { need, rounded, smallSite, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { metals } from './small-metals.ts';

/** Chains of several needs as one network of amounts. 100 t of magnets hold 30 t of neodymium and 10 t of dysprosium. */

const records: SmallRecords = {
  entity: [
    { id: 'neodymium', kind: 'Mineral' },
    { id: 'dysprosium', kind: 'Mineral' },
  ],
  form: [
    { id: 'magnet', stage: 'MAGNET', contains: { neodymium: { value: 0.3 }, dysprosium: { value: 0.1 } } },
    { id: 'oxide', stage: 'PROCESSING', element: 'neodymium' },
  ],
  need: [
    need('car', 'magnet'),
    need('turbine', 'magnet', { essential: 'NEGLIGIBLE' }),
    need('maker', 'oxide'),
    need('other', 'oxide'),
  ],
  supply: [
    supply('maker', 'car/magnet', { share: 0.8 }),
    supply('other', 'car/magnet', { share: 0.2 }),
    supply('maker', 'turbine/magnet', { share: 1 }),
    supply('refiner', 'maker/oxide', { share: 1 }),
    supply('refiner', 'other/oxide', { share: 1 }),
  ],
};

function networkOf(of: SmallRecords, amounts: Readonly<Record<string, number>>, unknownAsOthers = false) {
  const site = smallSite(of);
  const needs = site.evidence.needs.filter(({ id }) => amounts[id] !== undefined);
  const measured = needs.map((one) => ({ need: one, amount: amounts[one.id] ?? 0 }));
  return { site, needs, nodes: amountNodes(site, measured, unknownAsOthers) };
}
const both = { 'car/magnet': 100, 'turbine/magnet': 50 };
const outputs = (nodes: AmountNodes): Record<string, number> =>
  Object.fromEntries(nodes.map(({ party, material, output }) => [`${party.label} ${material}`, rounded(output)]));
const byLabel = (nodes: AmountNodes, label: string): AmountNodes[number] | undefined =>
  nodes.find(({ party }) => party.label === label);

describe('amountNodes', () => {
  // Minerals are 0.4 of a magnet: 40 t and 20 t. The maker has 0.8·40 + 20 = 52, of which 0.75 is neodymium.
  it('adds up the minerals of a form where it is bought, and parts them upstream', () => {
    expect(outputs(networkOf(records, both).nodes)).toMatchObject({
      'car magnet': 40,
      'turbine magnet': 20,
      'maker magnet': 52,
      'other magnet': 8,
      'refiner neodymium': 45,
    });
  });

  it('says which minerals each party has', () => {
    const { nodes } = networkOf(records, both);
    expect([...(byLabel(nodes, 'maker')?.minerals ?? [])].toSorted()).toEqual(['dysprosium', 'neodymium']);
    expect([...(byLabel(nodes, 'refiner')?.minerals ?? [])]).toEqual(['neodymium']);
  });

  // Would catch a negligible input of one buyer that is negligible for its supplier's inputs too.
  it('has inputs of a buyer as essential as its need says, and all others essential', () => {
    const essential = (nodes: AmountNodes, label: string): Set<boolean> =>
      new Set([...(byLabel(nodes, label)?.inputs.values() ?? [])].map(({ isEssential }) => isEssential));
    expect(essential(networkOf(records, both).nodes, 'car')).toEqual(new Set([true]));
    const { nodes } = networkOf(records, { 'turbine/magnet': 50 });
    expect(essential(nodes, 'turbine')).toEqual(new Set([false]));
    expect(essential(nodes, 'maker')).toEqual(new Set([true]));
  });

  // A law: what a party takes in is what it puts out, where all of its suppliers are in the network.
  it('loses nothing on the way', () => {
    const { nodes } = networkOf(metals, { 'buyer/metal': 8 }, true);
    const taking = nodes.filter(({ inputs }) => inputs.size > 0);
    expect(taking).toHaveLength(4);
    for (const { inputs, output } of taking)
      expect([...inputs.values()].reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(output, 9);
  });
});

describe('toAmounts', () => {
  it('puts parties of one material and stage into one sector, and each unknown one into its own', () => {
    const { nodes, site } = networkOf(metals, { 'buyer/metal': 8 }, true);
    const { sectorOf, partyCount, isCounted } = toAmounts(site, nodes);
    expect(partyCount).toBe(6);
    const sectors = Object.fromEntries(nodes.map(({ party }, at) => [party.label, sectorOf[at]]));
    const [china, peru, unknown] = ['china', 'peru', 'not known'].map((label) =>
      Object.entries(sectors)
        .find(([name]) => name.startsWith(label) && name.includes('METAL_ALLOY'))
        ?.at(1),
    );
    expect(china).toBe(peru);
    expect(unknown).not.toBe(china);
    expect(sectors['china, EXTRACTION, unnamed']).not.toBe(china);
    expect([...isCounted]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('names suppliers by their places, with amounts and outputs', () => {
    const { nodes, site } = networkOf(records, both);
    const { offsets, suppliers, amounts, output } = toAmounts(site, nodes);
    const at = nodes.findIndex(({ party }) => party.label === 'car');
    const [start, end] = [offsets[at] ?? 0, offsets[at + 1] ?? 0];
    const given = Array.from(suppliers.slice(start, end), (one, place) => [
      nodes[one]?.party.label,
      rounded(amounts[start + place]),
    ]);
    expect(Object.fromEntries(given)).toEqual({ maker: 32, other: 8 });
    expect(rounded(output[at])).toBe(40);
  });

  // Would catch links that point past the end once the world as a buyer is taken out.
  it('leaves out links to parties that are not in the network', () => {
    const { nodes, site } = networkOf(records, both);
    const rest = withoutFinalDemand(nodes);
    expect(rest.map(({ party }) => party.label)).not.toContain('car');
    const alone = toAmounts(
      site,
      rest.filter(({ party }) => party.label === 'maker'),
    );
    expect([...alone.offsets]).toEqual([0, 0]);
  });
});

describe('unknownStages', () => {
  it('are the stages of a chain at which nobody is known', () => {
    const { statistic = [] } = metals;
    const of = { ...metals, statistic: statistic.filter(({ form }) => form === 'metal') };
    const { site, needs, nodes } = networkOf(of, { 'buyer/metal': 8 });
    expect(unknownStages(site, needs, nodes)).toEqual([{ form: 'metal', material: 'tin', stage: 'EXTRACTION' }]);
  });

  it('are each named once, and none where all are known', () => {
    const { site, needs, nodes } = networkOf(metals, { 'buyer/metal': 8 });
    expect(unknownStages(site, needs, nodes)).toEqual([]);
    const found = unknownStages(site, [...needs, ...needs], []);
    expect(found.map(({ stage }) => stage)).toEqual(['METAL_ALLOY', 'EXTRACTION']);
  });
});
