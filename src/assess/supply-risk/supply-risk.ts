import { supplyRiskIndex } from '../../analysis/indices/supply-risk.ts';
import { anyShare, atEachEnd, exactly, type Estimate } from '../../model/estimate.ts';
import { europeanUnion } from '../../model/keys/country-code.ts';
import type { Day } from '../../model/partial-date.ts';
import { periodOf, type ObservationRecord, sourcesOf } from '../../model/records/statistics.ts';
import { stageOf, stages, type Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import type { ScenarioChange } from '../view/scenario-change.ts';
import { viewOf, type ViewQuestion } from '../view/view.ts';
import { reasonFor } from '../supply/need-chains.ts';
import { otherNameOf } from '../supply/other-name.ts';
import { createSupply } from '../supply/supply.ts';
import { governedIndex, worldStatistic } from '../concentration/world-statistic.ts';
import { needsOfPerimeter, type RiskInput, missing, relianceOf, ofEurope } from './inputs.ts';
import { sourcingOf } from './sourcing.ts';

export interface SupplyRiskQuestion {
  readonly material: string;
  /** Key of a buyer, country or bloc. Undefined for the European Union. */
  readonly perimeter: string | undefined;
  readonly view: ViewQuestion | null | undefined;
}

export interface SupplyRiskStage {
  readonly stage: Stage;
  readonly value: Estimate | undefined;
  readonly inputs: readonly RiskInput[];
  /** The result with the EU's published inputs, and their year. Undefined if these are missing. */
  readonly published: { readonly value: number; readonly year: number } | undefined;
}

/** A supply risk with what the scenario of its view changes. */
export type SupplyRiskInView = SupplyRisk & ScenarioChange;

export interface SupplyRisk {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  readonly perimeter: string;
  readonly material: string;
  /** The largest low end, estimate and high end of the stages with a value. */
  readonly value: Estimate | undefined;
  readonly stage: Stage | undefined;
  readonly stages: readonly SupplyRiskStage[];
}

/** The EU's formula of supply risk for any perimeter, stage by stage, every input with its source and year. */
export async function supplyRisk(
  networks: NetworkReader,
  question: SupplyRiskQuestion,
  today: Day,
): Promise<SupplyRisk> {
  const { material } = question;
  const network = await networks.current();
  const site = network.site(viewOf(question.view, network.evidence, today));
  const perimeter = question.perimeter ?? network.evidence.unions[0] ?? europeanUnion;
  const usesNothing = reasonWithoutNeed(site, perimeter, material);
  const found = (usesNothing === undefined ? stages : []).flatMap((stage): SupplyRiskStage[] => {
    const world = worldStatistic(site, material, stage);
    const own = sourcingOf(site, perimeter, material, stage);
    return world === undefined && own.value === undefined
      ? []
      : [stageRisk(site, perimeter, material, stage, world, own)];
  });
  const values = found.flatMap(({ value }) => value ?? []);
  const top = found
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => (b.value?.estimate ?? 0) - (a.value?.estimate ?? 0))[0];
  return {
    status: top === undefined ? 'NOT_KNOWN' : 'ANSWERED',
    reason: top === undefined ? (usesNothing ?? whyNotKnown(site, material)) : undefined,
    perimeter,
    material,
    value: top?.value === undefined ? undefined : atEachEnd((end) => Math.max(...values.map((one) => one[end]))),
    stage: top?.stage,
    stages: found,
  };
}

/** The reason why a perimeter has no risk: it is no place, and no need of it holds the material. Undefined if it has one. */
function reasonWithoutNeed(site: BuildingSite, perimeter: string, material: string): string | undefined {
  const { evidence, places, forms } = site;
  const isCountry = evidence.entities.get(perimeter)?.kind === 'Country' || places.codeOf(perimeter) !== undefined;
  const isPlace = isCountry || places.isBloc(perimeter) || perimeter === europeanUnion;
  const needs = needsOfPerimeter(site, perimeter);
  if (isPlace || needs.some(({ form }) => forms.holds(form, material))) return undefined;
  return reasonFor(createSupply(site, perimeter), material);
}

/** That no statistic gives the suppliers, with what the material is another name of. */
function whyNotKnown(site: BuildingSite, material: string): string {
  const reason = `No statistic gives the suppliers of ${material} at any stage.`;
  const otherName = otherNameOf(site, material);
  return otherName === undefined ? reason : `${reason} ${otherName}`;
}

/**
 * Reliance, recycling and substitution lie between 0 and 1, and one that is not recorded may be anything there. Its estimate
 * is the middle, as of any range (rule R5).
 */
const anyFigure: Estimate = anyShare(0.5);

/** The largest value of the concentration index that is weighted by governance. */
const largestIndex = 10;

/** An index that no record gives may be any. The formula then takes the other one, which is its estimate. */
function anyIndexAround(other: Estimate | undefined): Estimate | undefined {
  return other === undefined ? undefined : { low: 0, estimate: other.estimate, high: largestIndex };
}

function stageRisk(
  site: BuildingSite,
  perimeter: string,
  material: string,
  stage: Stage,
  world: ChosenStatistic | undefined,
  own: RiskInput,
): SupplyRiskStage {
  const supply: RiskInput =
    world === undefined
      ? missing('GLOBAL_SUPPLY', `No statistic gives the world suppliers of ${material} at ${stage}.`)
      : {
          name: 'GLOBAL_SUPPLY',
          value: governedIndex(site, world.shares.shares, world.shares.unattributed),
          year: world.statistic.year,
          period: periodOf(world.statistic.rows),
          remark: undefined,
          sources: sourcesOf(world.statistic.rows),
        };
  const inputs = [
    supply,
    own,
    relianceOf(site, perimeter, material, stage),
    ofEurope(site, 'RECYCLING_INPUT_RATE', 'EOL_RECYCLING_INPUT_RATE', material, stage),
    ofEurope(site, 'SUBSTITUTION_INDEX', 'SUBSTITUTION_INDEX_SUPPLY_RISK', material, stage),
  ];
  const [, , reliance = anyFigure, recycling = anyFigure, substitution = anyFigure] = inputs.map(({ value }) => value);
  return {
    stage,
    inputs,
    value: supplyRiskIndex({
      globalSupply: supply.value ?? anyIndexAround(own.value),
      sourcing: own.value ?? anyIndexAround(supply.value),
      importReliance: reliance,
      recyclingInputRate: recycling,
      substitutionIndex: substitution,
    }),
    published: publishedRisk(site, material, stage),
  };
}

/** The inputs that the EU's result of a material counts, as its observations state. By default it counts both. */
const countsOnly = { world: 'GS only', own: 'EUS only' } as const;

/**
 * The formula over the EU's own published inputs, as a check of it. Where the result counts one of world supply and
 * sourcing alone, import reliance weighs nothing.
 */
function publishedRisk({ evidence }: BuildingSite, material: string, stage: Stage): SupplyRiskStage['published'] {
  const read = (quantity: ObservationRecord['quantity']): ObservationRecord | undefined =>
    (evidence.observationsOf.get(material) ?? []).find(
      (one) =>
        one.quantity === quantity &&
        evidence.unions.includes(one.geography) &&
        one.stage !== undefined &&
        stageOf(one.stage) === stage,
    );
  const [world, own] = [read('HHI_WGI_T_GLOBAL_SUPPLY'), read('HHI_WGI_T_SOURCING')];
  const scope = (world ?? own)?.scope;
  const isOneSided = scope === countsOnly.world || scope === countsOnly.own;
  const [reliance, recycling, substitution] = [
    read('NET_IMPORT_RELIANCE')?.value ?? (isOneSided ? 1 : undefined),
    read('EOL_RECYCLING_INPUT_RATE')?.value,
    read('SUBSTITUTION_INDEX_SUPPLY_RISK')?.value,
  ];
  if (reliance === undefined || recycling === undefined || substitution === undefined) return undefined;
  const risk = supplyRiskIndex({
    globalSupply: world?.value === undefined || scope === countsOnly.own ? undefined : exactly(world.value),
    sourcing: own?.value === undefined || scope === countsOnly.world ? undefined : exactly(own.value),
    importReliance: exactly(reliance),
    recyclingInputRate: exactly(recycling),
    substitutionIndex: exactly(substitution),
  });
  return risk === undefined ? undefined : { value: risk.estimate, year: (world ?? own)?.year ?? 0 };
}
