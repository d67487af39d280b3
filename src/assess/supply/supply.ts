import type { BuildingSite } from '../../network/chain/building-site.ts';
import { buildChain } from '../../network/chain/chain-builder.ts';
import { nationalNeeds } from '../../network/chain/national-needs.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { View } from '../../network/view.ts';
import type { Day } from '../../model/partial-date.ts';
import { createPairMap, type PairMap } from '../../model/pair-map.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { ResultFlag } from '../../model/result-flag.ts';
import { wordsIf } from '../../model/vocabulary.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import { faultAt } from '../view/scenario-names.ts';
import type { ScenarioQuestion } from '../view/scenario-question.ts';
import { scenarioAsked, viewOf, type ViewQuestion } from '../view/view.ts';
import { isBeforeStatistics } from '../../network/evidence/before-statistics.ts';

/** What one buyer takes in, in one view: what all analyses below it share. */
export interface Supply {
  readonly buyer: string;
  readonly view: View;
  /** The what-if of the view as it was given or is kept; undefined: none. */
  readonly scenario: ScenarioQuestion | undefined;
  readonly site: BuildingSite;
  /** Flags of the whole question, such as a day beyond the evidence. */
  readonly flags: readonly ResultFlag[];
  /** The needs in force, those that a supply implies included, ordered by key. */
  readonly needs: readonly NeedRecord[];
  /** The chain of one need for one material; the same one however often it is asked for. */
  chain(need: NeedRecord, material: string): Chain;
}

/** The supply of a buyer as a view asks for it. */
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
      `"${removed}" is who is asked about${removed === buyer ? '' : `, as "${buyer}" is a part of it`}: what is gone takes in nothing. Ask of another buyer.`,
    );
  return { ...createSupply(site, buyer), scenario: scenarioAsked(question, network.evidence) ?? undefined };
}

/** The party with which a scenario removes a buyer: itself, or who controls it; undefined: it is there. */
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

/** Chains live as long as the site that they were built on. */
function chainsOf(site: BuildingSite): Chains {
  const known = chainsBySite.get(site) ?? createPairMap<string, string, Chain>();
  chainsBySite.set(site, known);
  return known;
}

/**
 * The stated needs in force; a supply of a form without a need implies one, and so does a national statistic.
 * @rule N0
 */
function needsOf(site: BuildingSite, buyer: string): readonly NeedRecord[] {
  const { evidence, view, named } = site;
  const recorded = evidence.needsOf.get(buyer) ?? [];
  const forms = new Set(recorded.map(({ form }) => form));
  const supplied = evidence.formsSuppliedTo.get(buyer) ?? [];
  const implied = supplied.filter((form) => !forms.has(form) && named.inForce(buyer, form).length > 0);
  const isPlace = evidence.entities.get(buyer)?.kind === 'Country' || site.places.isBloc(buyer);
  const national = isPlace ? nationalNeeds(site, buyer) : [];
  const known = new Set([...forms, ...implied]);
  return [
    ...recorded.filter((need) => holdsOn(validityOf(need), view.at)),
    ...implied.map((form): NeedRecord => ({
      id: `need:${buyer}:${form}:assumed`,
      buyer,
      form,
      basis: 'ASSUMED',
      ...(isPlace && { needCountry: buyer }),
    })),
    ...national.filter(({ form }) => !known.has(form)),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a need stands in no record and is implied by a supply (rule N0). */
export function isAssumedNeed({ site }: Supply, need: NeedRecord): boolean {
  return !site.evidence.needs.includes(need);
}
