import type { BuildingSite } from '../../network/chain/building-site.ts';
import { buildChain } from '../../network/chain/chain-builder.ts';
import { needsInForce } from '../../network/chain/needs/needs-in-force.ts';
import { nationalNeeds } from '../../network/chain/needs/national-needs.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { View } from '../../network/view.ts';
import type { Day } from '../../model/partial-date.ts';
import { createPairMap, type PairMap } from '../../model/pair-map.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { type ResultFlag, wordsIf } from '../../model/vocabulary.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import { faultAt } from '../view/scenario-names.ts';
import type { ScenarioQuestion } from '../view/scenario-question.ts';
import { scenarioAsked, viewOf, type ViewQuestion } from '../view/view.ts';
import { isBeforeStatistics } from '../../network/evidence/before-statistics.ts';

/** The supply of one buyer in one view, which all of its analyses share. */
export interface Supply {
  readonly buyer: string;
  readonly view: View;
  /** The given or saved scenario of the view. Undefined if there is none. */
  readonly scenario: ScenarioQuestion | undefined;
  /** The same without the view's scenario. Undefined if the view has none. */
  readonly without: (() => Supply) | undefined;
  readonly site: BuildingSite;
  /** Flags of the whole question, such as a day beyond the evidence. */
  readonly flags: readonly ResultFlag[];
  /** The needs in force, including those that a supply implies, ordered by key. */
  readonly needs: readonly NeedRecord[];
  /** The chain of one need for one material. Repeated calls return the same chain. */
  chain(need: NeedRecord, material: string): Chain;
}

/** The supply of a buyer in the view of a question. */
export async function supplyOf(
  networks: NetworkReader,
  buyer: string,
  question: ViewQuestion | null | undefined,
  today: Day,
): Promise<Supply> {
  const network = await networks.current();
  const view = viewOf(question, network.evidence, today);
  const site = network.site(view);
  const removed = removedWith(site, buyer);
  if (removed !== undefined)
    throw faultAt(
      'scenario.removeParties',
      `"${removed}" ${removed === buyer ? 'is the buyer that you ask about' : `owns the buyer that you ask about ("${buyer}")`}. Removing it leaves nothing to analyse. Remove another party or ask about another buyer.`,
    );
  const supply = createSupply(site, buyer);
  const scenario = scenarioAsked(question, network.evidence);
  if (scenario == null) return supply;
  const plain = viewOf({ ...question, scenario: null, scenarioKey: null }, network.evidence, today);
  return { ...supply, scenario, without: () => createSupply(network.site(plain), buyer) };
}

/** The removed party that takes the buyer with it: the buyer itself or its owner. Undefined if the buyer stays. */
export function removedWith({ view, ownership }: BuildingSite, buyer: string): string | undefined {
  const { removeParties } = view.scenario;
  if (removeParties.length === 0) return undefined;
  const wholes = [buyer, ownership.siteOf(buyer), ownership.rootOf(buyer)];
  return removeParties.find((key) => wholes.includes(key));
}

/** The supply of a buyer on a building site. */
export function createSupply(site: BuildingSite, buyer: string): Supply {
  const { view, evidence } = site;
  const chains = chainsOf(site);
  const beyond = evidence.dataset?.at !== undefined && view.at > evidence.dataset.at;
  return {
    buyer,
    view,
    scenario: undefined,
    without: undefined,
    site,
    flags: [
      ...wordsIf(beyond, 'beyondEvidence'),
      ...wordsIf(isBeforeStatistics(view.at, evidence.statistics), 'beforeEvidence'),
      ...wordsIf(evidence.dataset?.synthetic === true, 'synthetic'),
    ],
    needs: needsOf(site, buyer),
    chain(need, material) {
      return chains.remembered(need.id, material, () => buildChain(site, { need, material }));
    },
  };
}

/** By need and material. */
type Chains = PairMap<string, string, Chain>;
const chainsBySite = new WeakMap<BuildingSite, Chains>();

/** Chains are cached as long as the site on which they were built. */
function chainsOf(site: BuildingSite): Chains {
  const known = chainsBySite.get(site) ?? createPairMap<string, string, Chain>();
  chainsBySite.set(site, known);
  return known;
}

/** The needs in force, with those that a supply or a national statistic implies (rule N0). */
function needsOf(site: BuildingSite, buyer: string): readonly NeedRecord[] {
  const { evidence } = site;
  const needs = needsInForce(site, buyer);
  const national = site.places.isPlace(buyer) ? nationalNeeds(site, buyer) : [];
  const known = new Set([...(evidence.needsOf.get(buyer) ?? []), ...needs].map(({ form }) => form));
  return [...needs, ...national.filter(({ form }) => !known.has(form))].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
