import { DomainError } from '../errors.ts';
import { compareText } from '../model/canonical.ts';
import type { Estimate } from '../model/estimate.ts';
import { firstDay, type Day } from '../model/partial-date.ts';
import type { SourceRecord } from '../model/records/source.ts';
import type { StatisticRecord } from '../model/records/statistics.ts';
import { stageOf, type Stage } from '../model/vocabulary.ts';
import { countryShares, type CountryShare } from '../network/country-shares.ts';
import { defaultParameters } from '../network/parameters.ts';
import { scoreStatistics, statisticsOf, type ScoredStatistic } from '../network/country-statistic.ts';
import type { GraphStore } from '../store/graph-store.ts';

export interface SupplySharesQuestion {
  /** Key of a mineral, form, component or product. */
  readonly material: string;
  readonly stage: Stage;
  readonly at: Day;
  readonly series?: string | undefined;
  /** Only what was published by this day (rule T1). */
  readonly knownAt?: Day | undefined;
  /** Alternatives within this many points of the best widen the bounds (rule S3); undefined: the default. */
  readonly hullSlack?: number | undefined;
  /** Ages from which a statistic gets a point each (rule S1); undefined: the default. */
  readonly staleYears?: readonly number[] | undefined;
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
      readonly statistic: ScoredStatistic;
      readonly scaled: boolean;
      readonly alternatives: readonly AlternativeRow[];
      readonly sources: readonly string[];
      readonly rules: readonly string[];
    };

/**
 * Which countries supply how much of the world output of a material at a stage.
 * A series that is not among the statistics is BAD_USER_INPUT naming those that are.
 */
export async function supplyShares(store: GraphStore, question: SupplySharesQuestion): Promise<SupplySharesResult> {
  const all = await worldRows(store, question);
  const sources = await sourcesByKey(store, all);
  const { at, knownAt, hullSlack = defaultParameters.hullSlack, staleYears } = question;
  const isKnown = ({ source }: StatisticRecord): boolean => {
    const date = source === undefined ? undefined : sources.get(source)?.date;
    return knownAt === undefined || date === undefined || firstDay(date) <= knownAt;
  };
  const rows = all.filter(isKnown);
  if (rows.length === 0) return notKnown(question);
  const scored = scoreStatistics(statisticsOf(rows), sources, at, staleYears);
  const statistic = question.series === undefined ? scored[0] : scored.find(({ series }) => series === question.series);
  if (statistic === undefined) throw unknownSeries(question, scored);

  const others = scored.filter((other) => other !== statistic);
  const widening = others.filter(({ score }) => score - statistic.score <= hullSlack);
  const { shares, unattributed, scaled } = countryShares(statistic, widening);
  return {
    status: 'ANSWERED',
    rows: shares,
    unattributed,
    statistic,
    scaled,
    alternatives: others.map((other) => alternativeRow(other, widening.includes(other))),
    sources: sourcesOf([statistic, ...widening].flatMap((one) => one.rows)),
    rules: ['S1', 'S2', ...(widening.length > 0 ? ['S3'] : []), 'S4', 'T5'],
  };
}

async function worldRows(store: GraphStore, { material, stage }: SupplySharesQuestion): Promise<StatisticRecord[]> {
  const fields = ['material', 'form', 'product'] as const;
  const found = await Promise.all(fields.map((field) => store.rows('statistic', field, [material])));
  const rows = new Map(found.flat(2).map((row) => [row.id, row]));
  return [...rows.values()].filter(
    (row) => stageOf(row.stage) === stage && (row.geography === undefined || row.geography === 'world'),
  );
}

async function sourcesByKey(store: GraphStore, rows: readonly StatisticRecord[]): Promise<Map<string, SourceRecord>> {
  const keys = [...new Set(rows.flatMap(({ source }) => source ?? []))];
  const records = await store.records('source', keys);
  return new Map(records.flatMap((record) => (record === undefined ? [] : [[record.id, record]])));
}

function alternativeRow(statistic: ScoredStatistic, widens: boolean): AlternativeRow {
  const { shares, scaled } = countryShares(statistic, []);
  const [top] = shares;
  return {
    series: statistic.series,
    year: statistic.year,
    score: statistic.score,
    widens,
    period: statistic.rows[0]?.period,
    scaled,
    topCountry: top?.country,
    topShare: top?.share.estimate,
    sources: sourcesOf(statistic.rows),
  };
}

function sourcesOf(rows: readonly StatisticRecord[]): string[] {
  return [...new Set(rows.flatMap(({ source }) => source ?? []))].toSorted(compareText);
}

function notKnown({ material, stage }: SupplySharesQuestion): SupplySharesResult {
  return {
    status: 'NOT_KNOWN',
    reason: `The data set holds no country shares of ${material} at ${stage}; a statistic of that material and stage would answer.`,
  };
}

function unknownSeries(
  { series, material, stage }: SupplySharesQuestion,
  scored: readonly ScoredStatistic[],
): DomainError {
  const known = [...new Set(scored.map((one) => `"${one.series}"`))].join(', ');
  return new DomainError(
    'BAD_USER_INPUT',
    `There is no series "${series}" for ${material} at ${stage}; there is ${known}.`,
  );
}
