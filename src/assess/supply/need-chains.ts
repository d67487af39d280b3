import type { NeedRecord } from '../../model/records/network.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { membersOf } from '../../network/evidence/mineral-groups.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { boughtStage } from '../../network/chain/chain-steps.ts';
import { mayHoldNone } from '../../network/evidence/form-contents.ts';
import type { Target } from './groups.ts';
import { exposureOf, coverageOf, type Exposure } from './exposure.ts';
import type { Coverage } from '../../analysis/shares/coverage.ts';
import { isBookkeeping } from '../../network/parties.ts';
import { jointChain } from './lost.ts';
import type { Supply } from './supply.ts';

export interface NeedChain {
  readonly need: NeedRecord;
  readonly material: string;
  readonly chain: Chain;
}

/**
 * The chains of a question about a material or a form: one chain per need and mineral (V10). A group of minerals stands for
 * its members.
 */
export function chainsFor(supply: Supply, material: string): readonly NeedChain[] {
  const chains = membersOf(supply.site.evidence, material).flatMap((one) => chainsForOne(supply, one));
  return [...new Map(chains.map((one) => [one.chain, one])).values()];
}

function chainsForOne(supply: Supply, material: string): readonly NeedChain[] {
  const { forms } = supply.site;
  const serves = (need: NeedRecord): boolean =>
    supply.needs.some((other) => other !== need && other.directed !== true && forms.holds(other.form, material));
  return supply.needs.flatMap((need) => {
    // Material bought for the producers of another need is a part of that need, not a further need (N8).
    if (need.directed === true && need.form !== material && serves(need)) return [];
    const minerals =
      need.form === material ? forms.mineralsOf(need.form) : forms.holds(need.form, material) ? [material] : [];
    return minerals.map((mineral) => ({ need, material: mineral, chain: supply.chain(need, mineral) }));
  });
}

/** The stage at which a buyer sources a need. */
export function boughtAt({ site }: Supply, need: NeedRecord): Stage | undefined {
  return boughtStage(site.forms, need);
}

/** The chains of the material of a question, or of every essential need of the buyer. */
export function essentialChains(supply: Supply, material: string | undefined): readonly NeedChain[] {
  if (material !== undefined) return chainsFor(supply, material);
  const essential = supply.needs.filter(
    (need) => (need.essential ?? 'ESSENTIAL') === 'ESSENTIAL' && need.directed !== true,
  );
  return [...new Set(essential.map(({ form }) => form))].flatMap((form) => chainsFor(supply, form));
}

/**
 * The chain of a need at a stage. At the stage of purchase all minerals of the form share its rows. If a scenario takes some
 * supply, a maker there loses as much as of its most affected mineral, of those that the form surely holds (rule X2).
 */
export function chainAt(supply: Supply, one: NeedChain, stage: Stage): Chain {
  const { need, chain } = one;
  if (!hasRemovals(supply) || stage !== boughtAt(supply, need)) return chain;
  const known = joined.get(chain);
  if (known !== undefined) return known;
  const required = requiredMinerals(supply, need);
  const [first = chain, ...others] = required.map((mineral) => supply.chain(need, mineral));
  const isAlone = others.length === 0 && first === chain;
  const base = isSplitAlike(supply, one, first, stage) ? first : chain;
  const found = isAlone ? chain : jointChain(base, [first, ...others], stage);
  joined.set(chain, found);
  return found;
}

/** The minerals that a form surely holds. If it surely holds none, those that it may hold. */
function requiredMinerals({ site: { forms, evidence } }: Supply, { form }: NeedRecord): readonly string[] {
  const minerals = forms.mineralsOf(form);
  const sure = minerals.filter((mineral) => !mayHoldNone(evidence.forms, form, mineral));
  return sure.length > 0 ? sure : minerals;
}

/** Whether two chains of a need differ at the stage of purchase only in the plants that they name. */
function isSplitAlike({ site }: Supply, { need, material, chain }: NeedChain, other: Chain, stage: Stage): boolean {
  const statisticsOf = ({ statistics }: Chain): readonly string[] =>
    statistics
      .flatMap(({ question, statistic }) => (question.stage === stage ? statistic.rows.map(({ id }) => id) : []))
      .toSorted();
  return (
    site.directedSupplies(need, material).length === 0 &&
    statisticsOf(chain).join('\n') === statisticsOf(other).join('\n')
  );
}

const joined = new WeakMap<Chain, Chain>();

function hasRemovals({ view: { scenario } }: Supply): boolean {
  return scenario.removeParties.length + scenario.removeCountries.length + scenario.exportBans.length > 0;
}

/** The exposure to a group at a stage. Its evidence is that of all routes to that stage. */
export function exposureAt(chain: Chain, target: Target, stage: Stage): Exposure {
  return { ...exposureOf(chain, target), coverage: () => stageCoverage(chain, stage) };
}

/** The evidence behind the routes from the buyer to the parties of a stage. Without a stage, behind all whole routes. */
export function stageCoverage(chain: Chain, stage: Stage | undefined): Coverage {
  return coverageOf(
    chain,
    Uint8Array.from(chain.parties, (party, index) =>
      Number(index !== chain.buyer && stage !== undefined && party.stage === stage && !isBookkeeping(party)),
    ),
    stage !== undefined,
  );
}

/** The reason where a material is a group whose members no record names. Undefined if it is not. */
export function reasonOfEmptyGroup({ evidence, places }: BuildingSite, material: string): string | undefined {
  const isEmpty = evidence.entities.get(material)?.group === true && membersOf(evidence, material).length === 1;
  return isEmpty
    ? `${places.nameOf(material)} is a group of minerals, and no record names its members. Ask about a mineral.`
    : undefined;
}

/** The minerals and forms of the chains of a question. For a group of minerals, those of its members that the buyer needs. */
export function materialsOf(chains: readonly NeedChain[]): readonly string[] {
  return [...new Set(chains.map(({ material }) => material))].toSorted();
}

export function reasonFor(supply: Supply, material: string): string {
  const { buyer, needs, site } = supply;
  const name = site.places.nameOf(buyer);
  if (needs.length === 0) return `The data set holds no need of ${name}, so its sourcing is not known.`;
  const empty = reasonOfEmptyGroup(site, material);
  if (empty !== undefined) return empty;
  const held = [...new Set(needs.flatMap(({ form }) => [form, ...site.forms.mineralsOf(form)]))].toSorted();
  return `The data set holds no need of ${name} for ${material}. Its recorded needs are for ${held.join(', ')}.`;
}
