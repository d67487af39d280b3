import { exactly, tidy, type Estimate } from '../../model/estimate.ts';
import { createBuildingSite, withStatistic } from '../../network/chain/building-site.ts';
import type { Parameters, View } from '../../network/view.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { groupsAt, type PartyGroup } from '../supply/groups.ts';
import type { Dependency, DependencyRow } from './dependency.ts';
import { bandReach, estimateOf, exposureOf } from '../supply/exposure.ts';
import { chainAt } from '../supply/need-chains.ts';
import { createSupply, type Supply } from '../supply/supply.ts';

export type Answered = Extract<Dependency, { readonly status: 'ANSWERED' }>;

/** A statistic that an answer uses. */
export interface StatisticUse {
  readonly chosen: ChosenStatistic;
  alternatives(): readonly AlternativeUse[];
}

/** A statistic that was not used, with the result that it alone would give. */
export interface AlternativeUse {
  readonly alternative: ChosenStatistic['alternatives'][number];
  readonly widens: boolean;
  readonly estimate: number;
}

/** The statistics behind an answer. The results of alternatives are computed on request. */
export function statisticUses(answer: Answered): readonly StatisticUse[] {
  const chosen = new Set(answer.chains.flatMap(({ chain }) => chain.statistics));
  return [...chosen].map((one) => ({
    chosen: one,
    alternatives: () =>
      one.alternatives.map((alternative) => ({
        alternative,
        widens: one.widening.includes(alternative),
        estimate: estimateUnder(answer, one, alternative),
      })),
  }));
}

/** The largest row at a statistic's stage if an alternative replaced it, without widening. */
function estimateUnder(
  answer: Answered,
  chosen: ChosenStatistic,
  alternative: ChosenStatistic['alternatives'][number],
): number {
  const { stage } = chosen.question;
  const isOf = ({ chain }: DependencyRow): boolean => chain.statistics.includes(chosen);
  const row =
    largest(answer.rows.filter((one) => one.stage === stage && isOf(one))) ?? largest(answer.rows.filter(isOf));
  if (row === undefined) return 0;
  return (
    again(
      createSupply(withStatistic(answer.supply.site, { chosen, alternative }), answer.supply.buyer),
      row,
      answer,
      ({ chain, group }) => estimateOf(chain, group.target),
    ) ?? 0
  );
}

/** One answer's largest row with a parameter at its ends. */
export interface Sensitivity {
  readonly name: string;
  readonly lowValue: string;
  readonly highValue: string;
  readonly low: Estimate;
  readonly high: Estimate;
}

/**
 * The reasonable range of each parameter. A parameter that is a range has its own ends. Years and tonnes are halved and
 * doubled. `watchCountries` is a choice and not a number.
 */
function endsOf({
  relationMultiplier,
  ruleCompliance,
  staleYears,
  defaultPlantCapacity,
}: Parameters): readonly (readonly [keyof Parameters, Partial<Parameters>, Partial<Parameters>])[] {
  return [
    ['buyerDeviation', { buyerDeviation: 0 }, { buyerDeviation: 0.5 }],
    ['corridorDeviation', { corridorDeviation: 0 }, { corridorDeviation: 0.5 }],
    [
      'relationMultiplier',
      { relationMultiplier: exactly(relationMultiplier.low) },
      { relationMultiplier: exactly(relationMultiplier.high) },
    ],
    ['hullSlack', { hullSlack: 0 }, { hullSlack: 2 }],
    ['hubThreshold', { hubThreshold: 0 }, { hubThreshold: 0.02 }],
    ['otherIsHubBelow', { otherIsHubBelow: 0 }, { otherIsHubBelow: 0.2 }],
    ['assumedLifetimeYears', { assumedLifetimeYears: 3 }, { assumedLifetimeYears: 10 }],
    ['domesticFirst', { domesticFirst: false }, { domesticFirst: true }],
    [
      'ruleCompliance',
      { ruleCompliance: exactly(ruleCompliance.low) },
      { ruleCompliance: exactly(ruleCompliance.high) },
    ],
    ['staleYears', { staleYears: times(staleYears, half) }, { staleYears: times(staleYears, 1 / half) }],
    [
      'defaultPlantCapacity',
      { defaultPlantCapacity: timesEach(defaultPlantCapacity, half) },
      { defaultPlantCapacity: timesEach(defaultPlantCapacity, 1 / half) },
    ],
  ];
}

const half = 0.5;
const times = (numbers: readonly number[], factor: number): readonly number[] => numbers.map((one) => one * factor);
const timesEach = (numbers: Readonly<Record<string, number>>, factor: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(numbers).map(([key, one]) => [key, one * factor]));

/** The largest row with each parameter at its low and its high end, and the others unchanged. */
export function sensitivity(answer: Answered): readonly Sensitivity[] {
  const row = largest(answer.rows);
  if (row === undefined) return [];
  const { evidence, view } = answer.supply.site;
  const bandUnder = (change: Partial<Parameters>): Estimate => {
    const changed: View = { ...view, parameters: { ...view.parameters, ...change } };
    const supply = createSupply(createBuildingSite(evidence, changed), answer.supply.buyer);
    const found = again(supply, row, answer, ({ chain, group }) => exposureOf(chain, group.target));
    return { low: found?.low ?? 0, estimate: found?.estimate ?? 0, high: found?.high ?? 0 };
  };
  return endsOf(view.parameters).map(([name, low, high]) => ({
    name,
    lowValue: JSON.stringify(low[name]),
    highValue: JSON.stringify(high[name]),
    low: bandUnder(low),
    high: bandUnder(high),
  }));
}

/** The same row of the same question in another network. Undefined if the group is not in it. */
function again<T>(
  supply: Supply,
  { need, material, stage, group, chain: before }: DependencyRow,
  answer: Answered,
  read: (row: { readonly chain: Chain; readonly group: PartyGroup }) => T,
): T | undefined {
  const from = answer.chains.find((other) => other.need === need && chainAt(answer.supply, other, stage) === before);
  const mineral = from?.material ?? material;
  const chain = chainAt(supply, { need, material: mineral, chain: supply.chain(need, mineral) }, stage);
  const same = groupsAt(supply, chain, stage, answer.question.groupBy).find(
    (one) => one.key === group.key && one.label === group.label,
  );
  return same === undefined ? undefined : read({ chain, group: same });
}

/** The row of a known group with the largest estimate. */
function largest(rows: readonly DependencyRow[]): DependencyRow | undefined {
  return rows.filter(({ group }) => group.key !== undefined).toSorted((a, b) => b.estimate - a.estimate)[0];
}

export interface WitnessShare {
  readonly buyer: string;
  readonly supplier: string;
  readonly share: number;
}

/** The network that reaches an end of a row's band, given as all rows that leave a choice. */
export function witness({ chain, group }: DependencyRow, side: 'LOW' | 'HIGH'): readonly WitnessShare[] {
  const { rows, parties } = chain;
  const found = bandReach(chain, group.target, side);
  return parties.flatMap((party, index) => {
    const start = rows.offsets[index] ?? 0;
    const end = rows.offsets[index + 1] ?? 0;
    if (end - start < 2) return [];
    return found.witness(index).flatMap(({ link, share }) => {
      const supplier = parties[rows.suppliers[link] ?? 0];
      return share > 0 && supplier !== undefined
        ? [{ buyer: party.label, supplier: supplier.label, share: tidy(share) }]
        : [];
    });
  });
}

/** The network that reaches an end of the largest row's band. */
export function largestWitness(answer: Answered, side: 'LOW' | 'HIGH'): readonly WitnessShare[] {
  const row = largest(answer.rows);
  return row === undefined ? [] : witness(row, side);
}
