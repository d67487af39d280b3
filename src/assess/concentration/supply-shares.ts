import { DomainError, echoed } from '../../errors.ts';
import { compareText } from '../../model/keys/canonical.ts';
import type { Estimate } from '../../model/estimate.ts';
import type { Day } from '../../model/partial-date.ts';
import type { RuleName, Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { countryShares, wideningOf, type CountryShare } from '../../network/statistics/country-shares.ts';
import type { RankedStatistic } from '../../network/statistics/keyed-statistic.ts';
import { rulesOfUse } from '../../network/statistics/rules-of-use.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import { viewOf, type ViewQuestion } from '../view/view.ts';
import { worldStatistics } from './world-statistic.ts';
import { periodOf, sourcesOf } from '../../model/records/statistics.ts';

export interface SupplySharesQuestion {
  /** Key of a mineral, form, component or product. */
  readonly material: string;
  readonly stage: Stage;
  readonly series?: string | undefined;
  readonly view: ViewQuestion | null | undefined;
}

export type CountryShareRow = CountryShare;

export interface AlternativeRow {
  readonly series: string;
  readonly year: number;
  readonly score: number;
  readonly widens: boolean;
  readonly period: string | undefined;
  readonly scaled: boolean;
  readonly topCountry: string | undefined;
  readonly topShare: number | undefined;
  readonly sources: readonly string[];
}

export type SupplySharesResult =
  | { readonly status: 'NOT_KNOWN'; readonly reason: string }
  | {
      readonly status: 'ANSWERED';
      readonly rows: readonly CountryShareRow[];
      readonly unattributed: Estimate;
      readonly statistic: RankedStatistic;
      readonly scaled: boolean;
      readonly alternatives: readonly AlternativeRow[];
      readonly sources: readonly string[];
      readonly rules: readonly RuleName[];
    };

/** The countries' shares of the world output of a material at a stage. */
export async function supplyShares(
  networks: NetworkReader,
  question: SupplySharesQuestion,
  today: Day,
): Promise<SupplySharesResult> {
  const network = await networks.current();
  return sharesOn(network.site(viewOf(question.view, network.evidence, today)), question);
}

/**
 * The same on a site, by the statistic that chains use, or by the named series. An unknown series is BAD_USER_INPUT, with
 * the names of the known ones.
 */
export function sharesOn(site: BuildingSite, question: SupplySharesQuestion): SupplySharesResult {
  const { material, stage, series } = question;
  const found = worldStatistics(site, material, stage).map((chosen) => ({
    chosen,
    scored: [chosen.statistic, ...chosen.alternatives],
  }));
  const isNamed = (one: RankedStatistic): boolean => series === undefined || one.series === series;
  const [answering] = found.filter(({ scored }) => scored.some(isNamed));
  const statistic = answering?.scored.find(isNamed);
  if (answering === undefined || statistic === undefined) {
    if (found.length === 0) return notKnown(question);
    throw unknownSeries(
      question,
      found.flatMap(({ scored }) => scored),
    );
  }
  const others = answering.scored.filter((other) => other !== statistic);
  const widening = wideningOf(statistic, others, site.view.parameters.hullSlack);
  const stated = countryShares(statistic, widening);
  const left = site.outputChanges.after(answering.chosen.question, stated, 'LEFT');
  const { shares, unattributed, scaled } = left;
  return {
    status: 'ANSWERED',
    rows: shares,
    unattributed,
    statistic,
    scaled,
    alternatives: others.map((other) => alternativeRow(other, widening.includes(other))),
    sources: sourcesOf([statistic, ...widening].flatMap((one) => one.rows)).toSorted(compareText),
    // The unattributed part is shown even where it is 0, and so S4 is always named.
    rules: rulesOfUse({
      statistics: [statistic],
      widens: widening.length > 0,
      leavesOut: true,
      copiedPattern: answering.chosen.copiedPattern,
      changesOutput: left !== stated,
    }),
  };
}

function alternativeRow(statistic: RankedStatistic, widens: boolean): AlternativeRow {
  const { shares, scaled } = countryShares(statistic, []);
  const [top] = shares;
  return {
    series: statistic.series,
    year: statistic.year,
    score: statistic.score,
    widens,
    period: periodOf(statistic.rows),
    scaled,
    topCountry: top?.country,
    topShare: top?.share.estimate,
    sources: sourcesOf(statistic.rows).toSorted(compareText),
  };
}

function notKnown({ material, stage }: SupplySharesQuestion): SupplySharesResult {
  return {
    status: 'NOT_KNOWN',
    reason: `The data set holds no country shares of ${material} at ${stage}. Add a statistic of that material and stage.`,
  };
}

function unknownSeries(
  { series, material, stage }: SupplySharesQuestion,
  scored: readonly RankedStatistic[],
): DomainError {
  const known = [...new Set(scored.map((one) => `"${one.series}"`))].join(', ');
  return new DomainError(
    'BAD_USER_INPUT',
    `There is no series "${echoed(series ?? '')}" for ${material} at ${stage}. Use one of ${known}.`,
  );
}
