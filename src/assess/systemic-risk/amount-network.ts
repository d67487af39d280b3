import { createPairMap } from '../../model/pair-map.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { ChainParty } from '../../network/parties.ts';
import { chainSteps } from '../../network/chain/chain-steps.ts';
import { isBookkeeping } from '../../network/parties.ts';
import { flowsOf } from './chain-flows.ts';
import { contentsOf } from './form-contents.ts';
import { createSupply } from '../supply/supply.ts';
import type { AmountNetwork } from '../../analysis/indices/amount-links.ts';

/** A party of a network of amounts. A purchase is one node for all its minerals. Upstream, each mineral has its own producers. */
export interface AmountNode {
  readonly party: ChainParty;
  /** The purchased form, or the mineral that the party produces further upstream. */
  readonly material: string;
  readonly isFinal: boolean;
  /** Tonnes of contained minerals per time unit. */
  output: number;
  /** The minerals in its output. */
  readonly minerals: Set<string>;
  /** What it takes in from others. */
  readonly inputs: Map<AmountNode, { amount: number; readonly isEssential: boolean }>;
}
export type AmountNodes = readonly AmountNode[];

/** A need with the intake of its form per time unit. */
export interface MeasuredNeed {
  readonly need: NeedRecord;
  readonly amount: number;
}

/**
 * The chains of all needs as one network of amounts, in tonnes of contained minerals. A mineral has the same weight in the
 * network as in the form, and each stage carries the same mass. Bookkeeping is passed through. Processing losses are not
 * recorded and not counted.
 */
export function amountNodes(site: BuildingSite, needs: readonly MeasuredNeed[], unknownAsOthers: boolean): AmountNodes {
  const nodes: AmountNode[] = [];
  /** By party, and above what is bought by mineral. */
  const known = createPairMap<string, string | undefined, AmountNode>();
  const nodeOf = (party: ChainParty, about: Pick<AmountNode, 'material' | 'isFinal'>, mineral?: string): AmountNode =>
    known.remembered(party.id, mineral, () => {
      const node: AmountNode = { party, ...about, output: 0, minerals: new Set(), inputs: new Map() };
      nodes.push(node);
      return node;
    });
  for (const { need, amount } of needs) {
    const supply = createSupply(site, need.buyer);
    const bought = site.forms.stageOf(need.form);
    for (const { material, part = 0 } of contentsOf(site, need.form)) {
      if (part <= 0) continue;
      const chain = supply.chain(need, material);
      const flows = flowsOf(chain, unknownAsOthers);
      const isShared = (index: number): boolean => index === chain.buyer || chain.parties[index]?.stage === bought;
      const nodeAt = chain.parties.map((party, index): AmountNode | undefined => {
        if (isBookkeeping(party)) return undefined;
        const isFinal = index === chain.buyer;
        return isShared(index)
          ? nodeOf(party, { material: need.form, isFinal })
          : nodeOf(party, { material, isFinal }, material);
      });
      for (const [index, node] of nodeAt.entries()) {
        if (node === undefined) continue;
        const output = amount * part * (flows.visits[index] ?? 0);
        node.output += output;
        if (output > 0) node.minerals.add(material);
        const isEssential = (need.essential ?? 'ESSENTIAL') === 'ESSENTIAL' || index !== chain.buyer;
        for (const [at, share] of flows.suppliersOf(index)) {
          const supplier = nodeAt[at];
          if (share <= 0 || supplier === undefined) continue;
          const input = node.inputs.get(supplier) ?? { amount: 0, isEssential };
          input.amount += output * share;
          node.inputs.set(supplier, input);
        }
      }
    }
  }
  return nodes;
}

/** Removes the world as buyer, which is final demand and not a party. */
export function withoutFinalDemand(nodes: AmountNodes): AmountNodes {
  return nodes.filter(({ isFinal }) => !isFinal);
}

/** Whether the output of a node counts. Scrap passes losses on but is not a party's output. What is gone has none. */
export function isCounted({ party: { kind } }: AmountNode): boolean {
  return kind !== 'SCRAP' && kind !== 'GONE';
}

/** Whether a party is known: a firm, a plant, or the output of a country at a stage. */
export function isKnown({ party: { kind } }: AmountNode): boolean {
  return kind !== 'SCRAP' && kind !== 'UNKNOWN' && kind !== 'GONE';
}

/** The network in the form that the index needs, with one sector per material and stage. */
export function toAmounts(nodes: AmountNodes): AmountNetwork {
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const sectors = createPairMap<string, Stage, number>();
  let sectorCount = 0;
  const nextSector = (): number => sectorCount++;
  // Unknown parties do not replace others.
  const sectorOf = (node: AmountNode): number =>
    isKnown(node) ? sectors.remembered(node.material, node.party.stage ?? 'PRODUCT', nextSector) : nextSector();
  const offsets = [0];
  const links = nodes.flatMap(({ inputs }) => {
    const own = [...inputs].flatMap(([giver, input]) => {
      const supplier = indexOf.get(giver);
      return supplier === undefined ? [] : [{ supplier, ...input }];
    });
    offsets.push((offsets.at(-1) ?? 0) + own.length);
    return own;
  });
  return {
    partyCount: nodes.length,
    offsets: Uint32Array.from(offsets),
    suppliers: Uint32Array.from(links, ({ supplier }) => supplier),
    amounts: Float64Array.from(links, ({ amount }) => amount),
    sectorOf: Uint32Array.from(nodes, sectorOf),
    output: Float64Array.from(nodes, ({ output }) => output),
    isEssential: Uint8Array.from(links, ({ isEssential }) => Number(isEssential)),
    isCounted: Uint8Array.from(nodes, (node) => Number(isCounted(node))),
  };
}

/** A stage at which no producer of a mineral of a form is known. */
export interface UnknownStage {
  readonly form: string;
  readonly material: string;
  readonly stage: Stage;
}

/** The stages of the needs' chains at which no party is known for a mineral, in the order of the chain. */
export function unknownStages(
  site: BuildingSite,
  needs: readonly NeedRecord[],
  nodes: AmountNodes,
): readonly UnknownStage[] {
  const known = createPairMap<string, Stage | undefined, true>();
  for (const node of nodes)
    if (isKnown(node) && !node.isFinal && node.output > 0)
      for (const mineral of node.minerals) known.set(mineral, node.party.stage, true);
  const found = needs.flatMap((need) =>
    contentsOf(site, need.form).flatMap(({ material, part = 0 }) =>
      part <= 0
        ? []
        : chainSteps(site, need, material)
            .filter(({ stage }) => !known.has(material, stage))
            .map(({ stage }): UnknownStage => ({ form: need.form, material, stage })),
    ),
  );
  return groupedBy(found, ({ form, material, stage }) => [form, material, stage]).flatMap((same) => same.slice(0, 1));
}
