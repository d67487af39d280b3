import { weightedHerfindahl, type WeightedShare } from '../../analysis/indices/weighted-herfindahl.ts';
import type { Estimate } from '../../model/estimate.ts';
import { governanceRisk, mostGovernanceRisk } from '../../model/figures/governance.ts';
import { stageOf, type Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { nearestObservation } from '../../network/evidence/nearest-observation.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';

/**
 * The statistics of the producers of a material at a stage. The first is the one that chains use (rules S1 to S4 and R7).
 * They are of the form in the question, or of the forms of a mineral at the stage. Otherwise they are of the material
 * without its forms, and of products that only its own statistics name.
 */
export function worldStatistics(site: BuildingSite, material: string, stage: Stage): readonly ChosenStatistic[] {
  const { evidence, forms } = site;
  const statistics = evidence.statistics.filter((row) => stageOf(row.stage) === stage);
  const products = statistics.flatMap((row) => (row.material === material ? (row.form ?? row.product ?? []) : []));
  const asked = evidence.forms.has(material)
    ? forms.stageOf(material) === stage
      ? [...onlyOne(forms.mineralsOf(material)), material].map((of) => ({ material: of, forms: [material] }))
      : [{ material, forms: [] }]
    : [formsOf(site, material, stage), [], [...new Set(products)]].map((of) => ({ material, forms: of }));
  return asked.flatMap((one) => site.chooseLeft({ ...one, stage, geography: undefined }) ?? []);
}

/** The forms of a mineral at a stage: those that state it, or otherwise those that may hold it, including groups. */
function formsOf({ evidence, forms }: BuildingSite, mineral: string, stage: Stage): readonly string[] {
  const all = forms.formsAt(mineral, stage);
  const stating = all.filter((key) => {
    const { group, element, contains = {} } = evidence.forms.get(key) ?? {};
    return group !== true && (element === mineral || contains[mineral] !== undefined);
  });
  return stating.length > 0 ? stating : all;
}

/** The mineral of a form with a single mineral. A statistic of one of several minerals does not describe the form. */
function onlyOne(minerals: readonly string[]): readonly string[] {
  return minerals.length === 1 ? minerals : [];
}

/** The producers of a material at a stage, by the statistic that chains use. Undefined if there is none. */
export function worldStatistic(site: BuildingSite, material: string, stage: Stage): ChosenStatistic | undefined {
  return worldStatistics(site, material, stage)[0];
}

interface CountryPart {
  readonly country: string | undefined;
  readonly share: Estimate;
}

/**
 * The index of country shares, weighted by the governance of the countries in the year nearest to the day, 0 to 10. It has
 * no trade parameter.
 */
export function governedIndex(site: BuildingSite, shares: readonly CountryPart[], unattributed: Estimate): Estimate {
  const weighted = shares.map(({ country, share }): WeightedShare => ({ share, weight: weightOf(site, country) }));
  return weightedHerfindahl(weighted, unattributed, mostGovernanceRisk);
}

function weightOf({ evidence, view }: BuildingSite, country: string | undefined): number | undefined {
  const means = (evidence.observationsOf.get(country ?? '') ?? []).filter(
    ({ quantity, heading }) => quantity === 'GOVERNANCE' && heading === 'mean',
  );
  const nearest = nearestObservation(means, view.at);
  return nearest?.value === undefined ? undefined : governanceRisk(nearest.value);
}
