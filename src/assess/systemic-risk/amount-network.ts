import { createPairMap } from '../../model/pair-map.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { ChainParty } from '../../network/parties.ts';
import { chainSteps } from '../../network/chain/chain-steps.ts';
import { inputsOf, isEssential } from '../../network/chain/needs/maker-inputs.ts';
import { materialsBeside } from '../supply/input-chains.ts';
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
export function amountNodes(site: BuildingSite, needs: readonly MeasuredNeed[]): AmountNodes {
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
    for (const one of partsOf(site, need)) {
      const chain = createSupply(site, need.buyer).chain(need, one.material);
      const flows = flowsOf(chain);
      const placeOf = createPlaces(site, need, one);
      const nodeAt = chain.parties.map((party, index): Placed | undefined => {
        // An unknown party that only a deviation leads to takes nothing in by the estimate.
        if (isBookkeeping(party) || (party.kind === 'UNKNOWN' && flows.visits[index] === 0)) return undefined;
        const isFinal = index === chain.buyer;
        const { material, isShared, isOwn } = placeOf(party, isFinal);
        const node = nodeOf(party, { material, isFinal }, isShared ? undefined : material);
        return { node, isOwn };
      });
      for (const [index, placed] of nodeAt.entries()) {
        if (placed === undefined) continue;
        const { node, isOwn } = placed;
        const output = amount * one.part * (flows.visits[index] ?? 0);
        if (isOwn) node.output += output;
        if (isOwn && output > 0) node.minerals.add(one.material);
        const isRequired = index === chain.buyer ? isEssential(need) : requires(site, node.party, one.material);
        for (const [at, share] of flows.suppliersOf(index)) {
          const supplier = nodeAt[at];
          if (share <= 0 || supplier?.isOwn !== true) continue;
          const input = node.inputs.get(supplier.node) ?? { amount: 0, isEssential: isRequired };
          input.amount += output * share;
          node.inputs.set(supplier.node, input);
        }
      }
    }
  }
  return nodes;
}

interface Placed {
  readonly node: AmountNode;
  /** Whether this chain counts its output. That of a maker on the way to another input is counted in the chain of its form. */
  readonly isOwn: boolean;
}

/** One chain of a need: of a mineral of its form with its part of the mass, or of another input of its makers (rule N11). */
interface Part {
  readonly material: string;
  readonly part: number;
  readonly isInput: boolean;
}

/** Beside the minerals of the form there are the other inputs of its makers, each as much as there is of the form. */
function partsOf(site: BuildingSite, need: NeedRecord): readonly Part[] {
  return [
    ...contentsOf(site, need.form).flatMap(({ material, part = 0 }) =>
      part > 0 ? [{ material, part, isInput: false }] : [],
    ),
    ...materialsBeside(site, need).map((material) => ({ material, part: 1, isInput: true })),
  ];
}

/** Where a party of a chain stands in the network: with the makers of the bought form, or by what its own form holds. */
function createPlaces({ forms }: BuildingSite, need: NeedRecord, { material, isInput }: Part) {
  const bought = forms.stageOf(need.form);
  return (party: ChainParty, isFinal: boolean) => {
    const isShared = isFinal || (party.stage === bought && (!isInput || party.form === need.form));
    if (isShared) return { material: need.form, isShared, isOwn: !isInput };
    const isOwn = !isInput || party.form === undefined || forms.holds(party.form, material);
    const [own = material] = isOwn ? [material] : forms.mineralsOf(party.form ?? '');
    return { material: own, isShared, isOwn };
  };
}

/** Whether a party needs what the chain of a material brings to it. Without a record of its needs, it does. */
function requires(site: BuildingSite, { key, form }: ChainParty, material: string): boolean {
  const inputs = key === undefined || form === undefined ? [] : inputsOf(site, key, form, material);
  return inputs.length === 0 || inputs.some(isEssential);
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

/** The network in the form that the index needs. A party's sector is that of its record, or its material and stage. */
export function toAmounts({ evidence }: Pick<BuildingSite, 'evidence'>, nodes: AmountNodes): AmountNetwork {
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const sectors = createPairMap<string, Stage | undefined, number>();
  let sectorCount = 0;
  const nextSector = (): number => sectorCount++;
  // Unknown parties do not replace others.
  const sectorOf = (node: AmountNode): number => {
    if (!isKnown(node)) return nextSector();
    const stated = evidence.entities.get(node.party.key ?? '')?.sector;
    return stated === undefined
      ? sectors.remembered(node.material, node.party.stage ?? 'PRODUCT', nextSector)
      : sectors.remembered(stated, undefined, nextSector);
  };
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
    isEssential: Uint8Array.from(links, (link) => Number(link.isEssential)),
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
