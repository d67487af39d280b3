import { buyersOn } from '../../network/chain/needs/needs-in-force.ts';
import { membersOf } from '../../network/evidence/mineral-groups.ts';
import type { Day } from '../../model/partial-date.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { total } from '../../model/estimate.ts';
import { ownRates } from '../../network/evidence/joint-volumes.ts';
import { worldOutput } from '../../network/evidence/plant-capacity.ts';
import { amountNodes, unknownStages, withoutFinalDemand, type UnknownStage } from './amount-network.ts';
import { demandOf, intakeRate } from '../../network/evidence/amounts.ts';
import { contentsOf, type MineralContent } from './form-contents.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import { risksOf, type PartyRisk } from './party-risks.ts';
import { createSupply, removedWith } from '../supply/supply.ts';
import type { ScenarioChange } from '../view/scenario-change.ts';
import { viewOf, type ViewQuestion } from '../view/view.ts';

export interface SystemicRiskQuestion {
  /** Keys of minerals or forms. Undefined for all that any buyer is known to need. */
  readonly materials: readonly string[] | undefined;
  /** The precision of losses. A party passes on changes above a hundredth of this value. */
  readonly tolerance: number;
  readonly view: ViewQuestion | null | undefined;
}

/** A party with its place by the index. */
export interface RankedRisk extends PartyRisk {
  /** From 1. */
  readonly rank: number;
}

/**
 * NO_AMOUNT: the intake is not recorded. WORLD_NETWORK: it is, but world statistics make the network. NOT_UPSTREAM: the buyer
 * sells to others, and no buyer with a recorded amount depends on it.
 */
const leftOutReasons = ['NO_AMOUNT', 'WORLD_NETWORK', 'NOT_UPSTREAM'] as const;

/** A need that is in no network, with the reason. */
export interface LeftOutNeed {
  readonly need: NeedRecord;
  readonly reason: (typeof leftOutReasons)[number];
}

export interface SystemicRiskAnswer {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  /** Largest index first. `riskKey` gives their order. */
  readonly rows: readonly RankedRisk[];
  /** Buyers with a need that is in no network. */
  readonly notComputable: readonly string[];
  readonly leftOut: readonly LeftOutNeed[];
  /** The mass fractions used for the minerals of each form. */
  readonly contents: readonly MineralContent[];
  /** The stages without a known producer of a mineral, at which no loss can be attributed. */
  readonly unknownStages: readonly UnknownStage[];
}

/** A systemic risk with what the scenario of its view changes. */
export type SystemicRiskInView = SystemicRiskAnswer & ScenarioChange;

/**
 * The loss that the failure of each party causes for all others. A data set without statistics has one network of the
 * buyers with known amounts. Otherwise there is one network per form, of its producers worldwide.
 */
export async function systemicRisk(
  networks: NetworkReader,
  { materials, tolerance, view }: SystemicRiskQuestion,
  today: Day,
): Promise<SystemicRiskAnswer> {
  const network = await networks.current();
  const site = network.site(viewOf(view, network.evidence, today));
  const { evidence } = site;
  const needs = neededOf(site, materials);
  const top = needs.filter(({ buyer }) => !suppliesOthers(site, buyer));
  const amounts = top.map((need) => ({ need, amount: amountOf(site, need) }));
  const measured = amounts.flatMap(({ need, amount }) => (amount === undefined ? [] : [{ need, amount }]));
  const without = amounts.flatMap(({ need, amount }) => (amount === undefined ? [need] : []));
  const threshold = tolerance / 100;
  // If world statistics exist, the few buyers with known amounts are not representative.
  const ofWorld = evidence.statistics.length > 0;
  const leftOut = [
    ...without.map((need): LeftOutNeed => ({ need, reason: 'NO_AMOUNT' })),
    ...(ofWorld ? measured.map(({ need }): LeftOutNeed => ({ need, reason: 'WORLD_NETWORK' })) : []),
  ];
  if (!ofWorld) {
    const forms = measured.map(({ need }) => need.form);
    const found = buyersNetwork(site, measured, threshold);
    const between = needs.filter((need) => !top.includes(need) && !found.parties.has(need.buyer));
    const all = [...leftOut, ...between.map((need): LeftOutNeed => ({ need, reason: 'NOT_UPSTREAM' }))];
    return answerOf(site, new Set(forms), all, reasonWhy(materials, forms, false), [found]);
  }
  const wanted = new Set([
    ...needs.map(({ form }) => form),
    ...(materials ?? []).filter((key) => evidence.forms.has(key)),
  ]);
  const worlds = [...wanted].map((form) => worldOf(site, form, threshold));
  const isMade = worlds.some((world) => world.isMade);
  return answerOf(site, wanted, leftOut, reasonWhy(materials, [...wanted], isMade), worlds);
}

/** The needs, of all buyers that a scenario does not remove, that hold what is asked about. */
function neededOf(site: BuildingSite, materials: readonly string[] | undefined): readonly NeedRecord[] {
  const { evidence, forms } = site;
  const isAsked = (form: string): boolean =>
    materials === undefined ||
    materials.some((material) => membersOf(evidence, material).some((one) => forms.holds(form, one)));
  const buyers = buyersOn(site).filter((buyer) => removedWith(site, buyer) === undefined);
  return buyers.flatMap((buyer) =>
    createSupply(site, buyer).needs.filter((need) => need.directed !== true && isAsked(need.form)),
  );
}

/** What one network gives. */
interface NetworkRisks {
  readonly rows: readonly PartyRisk[];
  readonly unknownStages: readonly UnknownStage[];
}

function answerOf(
  site: BuildingSite,
  forms: ReadonlySet<string>,
  leftOut: readonly LeftOutNeed[],
  reason: string,
  found: readonly NetworkRisks[],
): SystemicRiskAnswer {
  const rows = ranked(found.flatMap((one) => one.rows));
  return {
    status: rows.length > 0 ? 'ANSWERED' : 'NOT_KNOWN',
    reason: rows.length > 0 ? undefined : reason,
    rows,
    notComputable: [...new Set(leftOut.map(({ need }) => need.buyer))],
    leftOut,
    contents: [...forms].flatMap((form) => contentsOf(site, form)),
    unknownStages: found.flatMap((one) => one.unknownStages),
  };
}

/** The network of all buyers whose amounts are known. */
function buyersNetwork(
  site: BuildingSite,
  measured: readonly { readonly need: NeedRecord; readonly amount: number }[],
  threshold: number,
): NetworkRisks & { readonly parties: ReadonlySet<string> } {
  const nodes = amountNodes(site, measured);
  return {
    parties: new Set(nodes.flatMap(({ party: { key } }) => key ?? [])),
    rows: risksOf(site, nodes, undefined, threshold),
    unknownStages: unknownStages(
      site,
      measured.map(({ need }) => need),
      nodes,
    ),
  };
}

interface World extends NetworkRisks {
  /** Whether a statistic gives the producers of the form. */
  readonly isMade: boolean;
}

/** The network of the world's producers of a form. Empty if no statistic gives them. */
function worldOf(site: BuildingSite, form: string, threshold: number): World {
  const need: NeedRecord = { id: `need:world:${form}`, buyer: 'world', form, needCountry: null };
  const stage = site.forms.stageOf(form);
  const isMade = site.forms
    .mineralsOf(form)
    .some(
      (material) =>
        stage !== undefined && site.choose({ material, forms: [form], stage, geography: undefined }) !== undefined,
    );
  const output = worldOutput(form, site.view.at, site.evidence) ?? 1;
  const nodes = isMade ? withoutFinalDemand(amountNodes(site, [{ need, amount: output }])) : [];
  return { rows: risksOf(site, nodes, form, threshold), unknownStages: unknownStages(site, [need], nodes), isMade };
}

function reasonWhy(materials: readonly string[] | undefined, forms: readonly string[], isMade: boolean): string {
  if (materials?.length === 0) return '`materials` is empty. Name a material, or omit `materials`.';
  const names = materials?.join(', ') ?? 'any material';
  if (forms.length === 0)
    return `No buyer in the data set is known to source ${names}, and it is not a form, so it has no producers. Name a form.`;
  if (isMade)
    return `A statistic gives the producers of ${names}, but the scenario or \`evidence\` of this view leaves none of them. All of the supply is unknown.`;
  return 'No buyer of it states an amount, and no statistic gives its producers.';
}

function ranked(rows: readonly PartyRisk[]): readonly RankedRisk[] {
  return rows
    .toSorted((a, b) => b.esri - a.esri || (a.key < b.key ? -1 : 1))
    .map((row, index) => ({ ...row, rank: index + 1 }));
}

/** The sort key of a party. */
export function riskKey({ rank }: RankedRisk): readonly string[] {
  return [String(rank).padStart(9, '0')];
}

function suppliesOthers({ evidence }: BuildingSite, key: string): boolean {
  return evidence.entities.get(key)?.partOf !== undefined || evidence.supplies.some(({ supplier }) => supplier === key);
}

/** The intake of a form by a buyer per time unit: by its demand, by its need, or by the volumes of all its suppliers. */
function amountOf({ evidence, named }: BuildingSite, need: NeedRecord): number | undefined {
  const intake = intakeRate(evidence, need);
  if (intake !== undefined) return intake;
  const volumes = ownRates(
    named.inForce(need.buyer, need.form).map(({ supply }) => supply),
    evidence,
  );
  return volumes === undefined ? demandOf(evidence, need.buyer) || undefined : total(volumes).estimate;
}
