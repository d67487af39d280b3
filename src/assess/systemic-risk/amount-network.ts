import type { NeedRecord } from '../../model/records/network.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { createPairMap } from '../../model/pair-map.ts';
import { createTupleMap, groupedBy } from '../../model/tuple-map.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { ChainParty } from '../../network/parties.ts';
import { chainSteps } from '../../network/chain/chain-steps.ts';
import { isBookkeeping } from '../../network/parties.ts';
import { flowsOf } from './chain-flows.ts';
import { contentsOf } from './form-contents.ts';
import { createSupply } from '../supply/supply.ts';
import type { AmountNetwork } from '../../analysis/indices/amount-links.ts';

/** A party of a network of amounts. What is bought is one thing, whatever is in it; above it each mineral has makers of its own. */
export interface AmountNode {
  readonly party: ChainParty;
  /** The form bought, or the mineral of which it is a maker above that. */
  readonly material: string;
  readonly isFinal: boolean;
  /** Tonnes of contained minerals a time unit. */
  output: number;
  /** The minerals of which it puts out any. */
  readonly minerals: Set<string>;
  readonly inputs: Map<string, { amount: number; readonly isEssential: boolean }>;
}
export type AmountNodes = ReadonlyMap<string, AmountNode>;

/** A need with what is taken in of its form a time unit. */
export interface MeasuredNeed {
  readonly need: NeedRecord;
  readonly amount: number;
}

/**
 * The chains of all needs as one network of amounts, in tonnes of the minerals contained, so that what a mineral weighs in the
 * network is what it weighs in the form and each stage carries the same mass; bookkeeping is passed through. Losses in
 * working are not recorded and not counted.
 */
export function amountNodes(site: BuildingSite, needs: readonly MeasuredNeed[], unknownAsOthers: boolean): AmountNodes {
  const nodes = new Map<string, AmountNode>();
  const nodeOf = (id: string, about: Pick<AmountNode, 'party' | 'material' | 'isFinal'>): AmountNode => {
    const known = nodes.get(id) ?? { ...about, output: 0, minerals: new Set<string>(), inputs: new Map() };
    nodes.set(id, known);
    return known;
  };
  for (const { need, amount } of needs) {
    const supply = createSupply(site, need.buyer);
    const bought = site.forms.stageOf(need.form);
    for (const { material, part = 0 } of contentsOf(site, need.form)) {
      if (part <= 0) continue;
      const chain = supply.chain(need, material);
      const flows = flowsOf(chain, unknownAsOthers);
      const isShared = (index: number): boolean => index === chain.buyer || chain.parties[index]?.stage === bought;
      const idOf = (index: number): string =>
        `${isShared(index) ? '' : `${material}|`}${chain.parties[index]?.id ?? ''}`;
      for (const [index, party] of chain.parties.entries()) {
        if (isBookkeeping(party)) continue;
        const isFinal = index === chain.buyer;
        const node = nodeOf(idOf(index), { party, material: isShared(index) ? need.form : material, isFinal });
        const output = amount * part * (flows.visits[index] ?? 0);
        node.output += output;
        if (output > 0) node.minerals.add(material);
        const isEssential = (need.essential ?? 'ESSENTIAL') === 'ESSENTIAL' || !isFinal;
        for (const [supplier, share] of flows.suppliersOf(index)) {
          if (share <= 0) continue;
          const input = node.inputs.get(idOf(supplier)) ?? { amount: 0, isEssential };
          input.amount += output * share;
          node.inputs.set(idOf(supplier), input);
        }
      }
    }
  }
  return nodes;
}

/** The world as a buyer is final demand and no party. */
export function withoutFinalDemand(nodes: AmountNodes): AmountNodes {
  return new Map([...nodes].filter(([, { isFinal }]) => !isFinal));
}

/** Scrap passes losses on and is nobody's output. */
export function isCounted({ party: { kind } }: AmountNode): boolean {
  return kind !== 'SCRAP';
}

/** Whether a party is one that somebody can name: a firm, a plant, or what a country makes at a stage. */
export function isKnown({ party: { kind } }: AmountNode): boolean {
  return kind !== 'SCRAP' && kind !== 'UNKNOWN';
}

/** The network in the form in which the index is computed: one sector for each material at each stage. */
export function toAmounts(nodes: AmountNodes): AmountNetwork {
  const indexOf = new Map([...nodes.keys()].map((id, index) => [id, index]));
  const all = [...nodes];
  const sectors = createTupleMap<number>();
  let sectorCount = 0;
  const sectorOf = ([id, node]: (typeof all)[number]): number => {
    // What nobody knows stands in for nothing.
    const name = isKnown(node) ? [node.material, node.party.stage ?? 'PRODUCT'] : [id];
    return sectors.remembered(name, () => sectorCount++);
  };
  const offsets = [0];
  const links = all.flatMap(([, { inputs }]) => {
    const own = [...inputs].flatMap(([id, input]) => {
      const supplier = indexOf.get(id);
      return supplier === undefined ? [] : [{ supplier, ...input }];
    });
    offsets.push((offsets.at(-1) ?? 0) + own.length);
    return own;
  });
  return {
    partyCount: all.length,
    offsets: Uint32Array.from(offsets),
    suppliers: Uint32Array.from(links, ({ supplier }) => supplier),
    amounts: Float64Array.from(links, ({ amount }) => amount),
    sectorOf: Uint32Array.from(all, sectorOf),
    output: Float64Array.from(all, ([, { output }]) => output),
    isEssential: Uint8Array.from(links, ({ isEssential }) => Number(isEssential)),
    isCounted: Uint8Array.from(all, ([, node]) => Number(isCounted(node))),
  };
}

/** A stage at which no maker of a mineral of a form is known. */
export interface UnknownStage {
  readonly form: string;
  readonly material: string;
  readonly stage: Stage;
}

/** The stages of the needs' chains at which nobody is known for a mineral, in the order of the chain. */
export function unknownStages(
  site: BuildingSite,
  needs: readonly NeedRecord[],
  nodes: AmountNodes,
): readonly UnknownStage[] {
  const known = createPairMap<string, Stage | undefined, true>();
  for (const node of nodes.values()) {
    if (!isKnown(node) || node.isFinal || node.output <= 0) continue;
    for (const mineral of node.minerals) known.set(mineral, node.party.stage, true);
  }
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
