import { supplyRiskIndex } from '../../analysis/indices/supply-risk.ts';
import { exactly, type Estimate } from '../../model/estimate.ts';
import type { Day } from '../../model/partial-date.ts';
import type { ObservationRecord } from '../../model/records/statistics.ts';
import { stageOf, stages, type Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { countsImportsOnly } from '../../network/rows/country-rows.ts';
import { nearestObservation } from '../../network/evidence/nearest-observation.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';
import { dependency } from '../dependency/dependency.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import { createSupply } from '../supply/supply.ts';
import { viewOf, type ViewQuestion } from '../view/view.ts';
import { governedIndex, worldStatistic } from '../concentration/world-statistic.ts';

export interface SupplyRiskQuestion {
  readonly material: string;
  /** Key of a buyer, country or bloc; undefined: the European Union. */
  readonly perimeter: string | undefined;
  readonly view: ViewQuestion | null | undefined;
}

export const riskInputs = [
  'GLOBAL_SUPPLY',
  'SOURCING',
  'IMPORT_RELIANCE',
  'RECYCLING_INPUT_RATE',
  'SUBSTITUTION_INDEX',
] as const;

/** One input of the formula: a figure with where it is from, or why there is none. */
export interface RiskInput {
  readonly name: (typeof riskInputs)[number];
  readonly value: Estimate | undefined;
  readonly year: number | undefined;
  /** What exactly was counted, where that is not what was asked for; or why there is no figure. */
  readonly remark: string | undefined;
  readonly sources: readonly string[];
}

export interface SupplyRiskStage {
  readonly stage: Stage;
  readonly value: Estimate | undefined;
  readonly inputs: readonly RiskInput[];
  /** What the formula gives with the inputs that the EU published, and their year; undefined: none are at hand. */
  readonly published: { readonly value: number; readonly year: number } | undefined;
}

export interface SupplyRisk {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  readonly perimeter: string;
  readonly material: string;
  /** The largest of the stages of which every input is known, import reliance among them. */
  readonly value: Estimate | undefined;
  readonly stage: Stage | undefined;
  readonly stages: readonly SupplyRiskStage[];
}

const europe = 'eu27';

/** The EU's formula of supply risk for any perimeter, stage by stage, every input with its source and year. */
export async function supplyRisk(
  networks: NetworkReader,
  question: SupplyRiskQuestion,
  today: Day,
): Promise<SupplyRisk> {
  const { material } = question;
  const network = await networks.current();
  const site = network.site(viewOf(question.view, network.evidence, today));
  const perimeter = question.perimeter ?? europe;
  const found = stages.flatMap((stage): SupplyRiskStage[] => {
    const world = worldStatistic(site, material, stage);
    const own = sourcingOf(site, perimeter, material, stage);
    return world === undefined && own.value === undefined
      ? []
      : [stageRisk(site, perimeter, material, stage, world, own)];
  });
  const top = found
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => (b.value?.estimate ?? 0) - (a.value?.estimate ?? 0))[0];
  const lacking = [
    ...new Set(found.flatMap(({ inputs }) => inputs.flatMap(({ value, remark }) => (value ? [] : (remark ?? []))))),
  ];
  return {
    status: top === undefined ? 'NOT_KNOWN' : 'ANSWERED',
    reason:
      top !== undefined
        ? undefined
        : lacking.length > 0
          ? lacking.join(' ')
          : `No statistic gives the suppliers of ${material} at any stage.`,
    perimeter,
    material,
    value: top?.value,
    stage: top?.stage,
    stages: found,
  };
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
          remark: undefined,
          sources: sourcesOf(world),
        };
  const inputs = [
    supply,
    own,
    relianceOf(site, perimeter, material, stage),
    ofEurope(site, 'RECYCLING_INPUT_RATE', 'EOL_RECYCLING_INPUT_RATE', material, stage),
    ofEurope(site, 'SUBSTITUTION_INDEX', 'SUBSTITUTION_INDEX_SUPPLY_RISK', material, stage),
  ];
  const [, , reliance, recycling, substitution] = inputs.map(({ value }) => value);
  return {
    stage,
    inputs,
    value:
      reliance === undefined || recycling === undefined || substitution === undefined
        ? undefined
        : supplyRiskIndex({
            globalSupply: supply.value,
            sourcing: own.value,
            importReliance: reliance,
            recyclingInputRate: recycling,
            substitutionIndex: substitution,
          }),
    published: publishedRisk(site, material, stage),
  };
}

function missing(name: RiskInput['name'], remark: string): RiskInput {
  return { name, value: undefined, year: undefined, remark, sources: [] };
}

function sourcesOf({ statistic }: ChosenStatistic): readonly string[] {
  return [...new Set(statistic.rows.flatMap(({ source }) => source ?? []))];
}

/** Where the perimeter takes it from: of a place what its statistics say, of a firm what its network does. */
function sourcingOf(site: BuildingSite, perimeter: string, material: string, stage: Stage): RiskInput {
  const { evidence, places, choose } = site;
  if (evidence.needsOf.has(perimeter)) return sourcingOfBuyer(site, perimeter, material, stage);
  for (const geography of places.geographiesOf(perimeter)) {
    const found =
      choose({ material, forms: site.forms.formsAt(material, stage), stage, geography }) ??
      choose({ material, forms: formIf(site, material), stage, geography });
    if (found === undefined) continue;
    const counted = countedShares(site, found, geography, material, stage);
    if (counted === undefined) continue;
    return {
      name: 'SOURCING',
      value: governedIndex(site, counted.shares, counted.unattributed),
      year: found.statistic.year,
      remark:
        geography === perimeter
          ? counted.remark
          : `Figure for ${places.nameOf(geography)}, of which the perimeter is a member.`,
      sources: sourcesOf(found),
    };
  }
  return missing(
    'SOURCING',
    `No statistic gives the countries from which ${places.nameOf(perimeter)} sources ${material} at ${stage}.`,
  );
}

interface CountedShares {
  readonly shares: readonly { readonly country: string; readonly share: Estimate }[];
  readonly unattributed: Estimate;
  readonly remark: string | undefined;
}

/** Import sources are joined with what the place makes itself, by its import reliance (S5). */
function countedShares(
  site: BuildingSite,
  found: ChosenStatistic,
  geography: string,
  material: string,
  stage: Stage,
): CountedShares | undefined {
  const { shares } = found;
  if (!countsImportsOnly(found)) return { ...shares, remark: undefined };
  const reliance = relianceOf(site, geography, material, stage).value;
  if (reliance === undefined) return undefined;
  const times = ({ low, estimate, high }: Estimate): Estimate => ({
    low: low * reliance.low,
    estimate: estimate * reliance.estimate,
    high: Math.min(1, high * reliance.high),
  });
  const home = { low: 1 - reliance.high, estimate: 1 - reliance.estimate, high: 1 - reliance.low };
  return {
    shares: [
      { country: geography, share: home },
      ...shares.shares.map(({ country, share }) => ({ country, share: times(share) })),
    ],
    unattributed: times(shares.unattributed),
    remark: 'Import shares by the last exporting country, combined with domestic output by import reliance.',
  };
}

function sourcingOfBuyer(site: BuildingSite, buyer: string, material: string, stage: Stage): RiskInput {
  const supply = createSupply(site, buyer);
  const answer = dependency(supply, { material, groupBy: 'COUNTRY', stage, minShare: 0, page: {} });
  const rows = answer.status === 'ANSWERED' ? answer.rows : [];
  const [first] = rows;
  if (first === undefined)
    return missing('SOURCING', `${site.places.nameOf(buyer)} is not known to source ${material} at ${stage}.`);
  const ofNeed = rows.filter(({ need, chain }) => need === first.need && chain === first.chain);
  const shares = ofNeed
    .filter(({ group }) => !group.isUnknown)
    .map((row) => ({ country: row.group.key, share: row.passThrough() }));
  const unknown = ofNeed.find(({ group }) => group.isUnknown)?.passThrough();
  const used = first.chain.statistics.filter(({ question }) => question.stage === stage);
  return {
    name: 'SOURCING',
    value: governedIndex(site, shares, unknown ?? exactly(0)),
    year: used[0]?.statistic.year,
    remark: `From the supply network of its need of ${first.need.form}.`,
    sources: [...new Set(used.flatMap(sourcesOf))],
  };
}

/** A form that is asked about is meant itself; of a mineral its own statistics. */
function formIf({ evidence }: BuildingSite, material: string): readonly string[] {
  return evidence.forms.has(material) ? [material] : [];
}

/** Net imports over use of a place, or of the country in which a firm buys. */
function relianceOf(site: BuildingSite, perimeter: string, material: string, stage: Stage): RiskInput {
  const { evidence, places, view } = site;
  const needs = evidence.needsOf.get(perimeter) ?? [];
  const place =
    needs.length === 0
      ? perimeter
      : (places.keyOf(needs.find(({ form }) => site.forms.holds(form, material))?.needCountry ?? undefined) ??
        places.keyOf(places.countryOf(perimeter)));
  const name = 'IMPORT_RELIANCE';
  if (place === undefined) return missing(name, `The country of ${places.nameOf(perimeter)} is not known.`);
  const subjects = [material, ...site.forms.formsAt(material, stage)];
  for (const geography of places.geographiesOf(place)) {
    const stated = subjects
      .flatMap((subject) => evidence.observationsOf.get(subject) ?? [])
      .filter(
        (one) =>
          one.quantity === 'NET_IMPORT_RELIANCE' &&
          one.geography === geography &&
          (one.stage === undefined || stageOf(one.stage) === stage) &&
          (one.value ?? one.low ?? one.high) !== undefined,
      );
    const nearest = nearestObservation(stated, view.at);
    if (nearest !== undefined)
      return {
        ...observedInput(name, nearest),
        remark: remarkOf(nearest, material, geography === perimeter ? undefined : places.nameOf(geography)),
      };
  }
  return missing(name, `No import reliance of ${places.nameOf(place)} for ${material} is recorded.`);
}

function remarkOf({ subject }: ObservationRecord, material: string, place: string | undefined): string | undefined {
  const remarks = [
    ...(subject === material ? [] : [`Of ${subject}.`]),
    ...(place === undefined ? [] : [`Of ${place}.`]),
  ];
  return remarks.length === 0 ? undefined : remarks.join(' ');
}

function observedInput(name: RiskInput['name'], observed: ObservationRecord): RiskInput {
  const { value, low, high, year, sources = [] } = observed;
  // An end that nobody states is as far as a share can go; a net exporter has only a high end, of 0.
  const [least, most] = [Math.max(0, low ?? value ?? 0), Math.min(1, high ?? value ?? 1)];
  return {
    name,
    value: { low: least, estimate: Math.max(0, value ?? (least + most) / 2), high: most },
    year,
    remark: undefined,
    sources,
  };
}

/** Recycling and substitution, of which only the EU's figures are at hand; of another stage where this one has none. */
function ofEurope(
  { evidence }: BuildingSite,
  name: RiskInput['name'],
  quantity: ObservationRecord['quantity'],
  material: string,
  stage: Stage,
): RiskInput {
  const all = (evidence.observationsOf.get(material) ?? []).filter(
    (one) => one.quantity === quantity && one.value !== undefined,
  );
  const same = all.find((one) => one.stage === undefined || stageOf(one.stage) === stage);
  const [found] = same === undefined ? all : [same];
  if (found === undefined)
    return missing(
      name,
      `No ${name === 'RECYCLING_INPUT_RATE' ? 'recycling input rate' : 'substitution index'} of ${material} is recorded.`,
    );
  const isOther = found !== same;
  return {
    ...observedInput(name, found),
    remark: isOther ? `Figure for the EU at ${found.stage ?? ''}.` : 'Figure for the EU.',
  };
}

/** The formula over the EU's own published inputs, as a check of it. */
function publishedRisk({ evidence }: BuildingSite, material: string, stage: Stage): SupplyRiskStage['published'] {
  const read = (quantity: ObservationRecord['quantity']): ObservationRecord | undefined =>
    (evidence.observationsOf.get(material) ?? []).find(
      (one) =>
        one.quantity === quantity &&
        one.geography === europe &&
        one.stage !== undefined &&
        stageOf(one.stage) === stage,
    );
  const [world, own] = [read('HHI_WGI_T_GLOBAL_SUPPLY'), read('HHI_WGI_T_SOURCING')];
  const [reliance, recycling, substitution] = [
    read('NET_IMPORT_RELIANCE')?.value,
    read('EOL_RECYCLING_INPUT_RATE')?.value,
    read('SUBSTITUTION_INDEX_SUPPLY_RISK')?.value,
  ];
  if (reliance === undefined || recycling === undefined || substitution === undefined) return undefined;
  const risk = supplyRiskIndex({
    globalSupply: world?.value === undefined ? undefined : exactly(world.value),
    sourcing: own?.value === undefined ? undefined : exactly(own.value),
    importReliance: exactly(reliance),
    recyclingInputRate: exactly(recycling),
    substitutionIndex: exactly(substitution),
  });
  return risk === undefined ? undefined : { value: risk.estimate, year: (world ?? own)?.year ?? 0 };
}
