import type { NeedRecord } from '../../model/records/network.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { isEmptyGroup, membersOf } from '../../network/evidence/mineral-groups.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { boughtStage } from '../../network/chain/chain-steps.ts';
import type { GroupBy, Target } from './groups.ts';
import { otherNameOf } from './other-name.ts';
import { exposureOf, coverageOf, type Exposure } from './exposure.ts';
import type { Coverage } from '../../analysis/shares/coverage.ts';
import { passedParty, workingParty, type ChainParty } from '../../network/parties.ts';
import { reasonAgainst } from './not-considered.ts';
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

/** Whether a chain is that of an input of makers that the buyer's form does not hold (rule N11). */
export function isBeside({ site }: Supply, { need, material }: Pick<NeedChain, 'need' | 'material'>): boolean {
  return !site.forms.holds(need.form, material);
}

/** The chains of the material of a question, or of every essential need of the buyer. */
export function essentialChains(supply: Supply, material: string | undefined): readonly NeedChain[] {
  if (material !== undefined) return chainsFor(supply, material);
  return essentialNeeds(supply).flatMap((need) => chainsOfNeed(supply, need));
}

/** The chains of one need: one for each mineral of its form. */
export function chainsOfNeed(supply: Supply, need: NeedRecord): readonly NeedChain[] {
  return supply.site.forms
    .mineralsOf(need.form)
    .map((mineral) => ({ need, material: mineral, chain: supply.chain(need, mineral) }));
}

/** The needs without which the buyer stops. What it buys for its makers is a part of another need. */
export function essentialNeeds({ needs }: Supply): readonly NeedRecord[] {
  return needs.filter((need) => reasonAgainst(need) === undefined);
}

/**
 * The chain of a need at a stage. At the stage of purchase all minerals of the form share its rows. If a scenario takes some
 * supply, a maker there loses as much as of its most affected mineral, of those that the form surely holds (rule X2). The
 * chain of an input beside the form has rows of its own.
 */
export function chainAt(supply: Supply, one: NeedChain, stage: Stage): Chain {
  const { need, chain } = one;
  if (!hasRemovals(supply) || stage !== boughtAt(supply, need) || isBeside(supply, one)) return chain;
  const known = joined.get(chain);
  if (known !== undefined) return known;
  const [first = chain, ...others] = supply.site.forms
    .surelyIn(need.form)
    .map((mineral) => supply.chain(need, mineral));
  const isAlone = others.length === 0 && first === chain;
  const base = isSplitAlike(supply, one, first, stage) ? first : chain;
  const found = isAlone ? chain : jointChain(base, [first, ...others], stage);
  joined.set(chain, found);
  return found;
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

/** The exposure to a group at a stage. Its evidence is that of all routes to the groups of that kind there. */
export function exposureAt(chain: Chain, target: Target, stage: Stage, groupBy: GroupBy = 'COUNTRY'): Exposure {
  return { ...exposureOf(chain, target), coverage: () => stageCoverage(chain, stage, groupBy) };
}

/** The evidence behind the routes from the buyer to the parties of a stage. Without a stage, behind all whole routes. */
export function stageCoverage(chain: Chain, stage: Stage | undefined, groupBy: GroupBy = 'COUNTRY'): Coverage {
  const passed = groupBy === 'PARTY' ? passedParty : workingParty;
  const isAt = (party: ChainParty): boolean =>
    (party.kind === 'UNKNOWN' || party.kind === 'SCRAP' ? party : passed(party))?.stage === stage;
  return coverageOf(
    chain,
    Uint8Array.from(chain.parties, (party, index) =>
      Number(index !== chain.buyer && stage !== undefined && isAt(party)),
    ),
    stage !== undefined,
  );
}

/** The reason where a material is a group whose members no record names. Undefined if it is not. */
export function reasonOfEmptyGroup({ evidence, places }: BuildingSite, material: string): string | undefined {
  return isEmptyGroup(evidence, material)
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
  const reason = `The data set holds no need of ${name} for ${material}. Its recorded needs are for ${held.join(', ')}.`;
  return [reason, otherNameOf(site, material) ?? []].flat().join(' ');
}
