import { exactly, tidy, type Estimate } from '../../model/estimate.ts';
import { createTupleMap, type TupleMap } from '../../model/tuple-map.ts';
import { createBuildingSite, withStatistic, type BuildingSite } from '../../network/chain/building-site.ts';
import type { Parameters, View } from '../../network/view.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { groupsAt, type PartyGroup } from '../supply/groups.ts';
import type { Dependency, DependencyRow } from './dependency.ts';
import { recordsOf, together } from '../supply/figure-records.ts';
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

/** Keys of the sources behind any figure of the answer. */
export function sourcesOf({ chains }: Answered): readonly string[] {
  return together(chains.map(({ chain }) => recordsOf(chain))).sources;
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
  readonly baseValue: string;
  readonly low: Estimate;
  readonly base: Estimate;
  readonly high: Estimate;
}

/**
 * The reasonable range of each parameter, which includes the value of the view. A parameter that is a range has its own ends.
 * Years and tonnes are halved and doubled. `watchCountries` is a choice and not a number.
 */
function endsOf(
  parameters: Parameters,
): readonly (readonly [keyof Parameters, Partial<Parameters>, Partial<Parameters>])[] {
  const { relationMultiplier, ruleCompliance, newCapacityUse, staleYears, defaultPlantCapacity } = parameters;
  const around = (name: Scalar, least: number, most: number) =>
    [name, { [name]: Math.min(least, parameters[name]) }, { [name]: Math.max(most, parameters[name]) }] as const;
  return [
    around('buyerDeviation', 0, 0.5),
    around('corridorDeviation', 0, 0.5),
    [
      'relationMultiplier',
      { relationMultiplier: exactly(relationMultiplier.low) },
      { relationMultiplier: exactly(relationMultiplier.high) },
    ],
    around('hullSlack', 0, 2),
    around('hubThreshold', 0, 0.02),
    around('otherIsHubBelow', 0, 0.2),
    around('assumedLifetimeYears', 3, 10),
    around('shareAgeing', 0, 0.5),
    ['domesticFirst', { domesticFirst: false }, { domesticFirst: true }],
    [
      'ruleCompliance',
      { ruleCompliance: exactly(ruleCompliance.low) },
      { ruleCompliance: exactly(ruleCompliance.high) },
    ],
    [
      'newCapacityUse',
      { newCapacityUse: exactly(newCapacityUse.low) },
      { newCapacityUse: exactly(newCapacityUse.high) },
    ],
    ['staleYears', { staleYears: times(staleYears, half) }, { staleYears: times(staleYears, 1 / half) }],
    [
      'defaultPlantCapacity',
      { defaultPlantCapacity: timesEach(defaultPlantCapacity, half) },
      { defaultPlantCapacity: timesEach(defaultPlantCapacity, 1 / half) },
    ],
  ];
}

/** The parameters that are one number. */
type Scalar = {
  [Name in keyof Parameters]: Parameters[Name] extends number ? Name : never;
}[keyof Parameters];

const half = 0.5;
const times = (numbers: readonly number[], factor: number): readonly number[] => numbers.map((one) => one * factor);
const timesEach = (numbers: Readonly<Record<string, number>>, factor: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(numbers).map(([key, one]) => [key, one * factor]));

const knownSensitivity = new WeakMap<BuildingSite, TupleMap<readonly Sensitivity[]>>();

/**
 * The largest row with each parameter at its low and its high end, and the others unchanged. It builds two networks per
 * parameter, so it is kept as long as the site of the view and revision.
 */
export function sensitivity(answer: Answered): readonly Sensitivity[] {
  const row = largest(answer.rows);
  if (row === undefined) return [];
  const { site, buyer } = answer.supply;
  const known = knownSensitivity.get(site) ?? createTupleMap<readonly Sensitivity[]>();
  knownSensitivity.set(site, known);
  const { need, material, stage, group } = row;
  const { groupBy } = answer.question;
  return known.remembered(
    [buyer, need.id, material, mineralOf(row, answer), stage, groupBy, group.key, group.label],
    () => sensitivityOf(row, answer),
  );
}

function sensitivityOf(row: DependencyRow, answer: Answered): readonly Sensitivity[] {
  const { evidence, view } = answer.supply.site;
  const bandIn = (supply: Supply): Estimate => {
    const found = again(supply, row, answer, ({ chain, group }) => exposureOf(chain, group.target));
    return { low: found?.low ?? 0, estimate: found?.estimate ?? 0, high: found?.high ?? 0 };
  };
  const bandUnder = (change: Partial<Parameters>): Estimate => {
    const changed: View = { ...view, parameters: { ...view.parameters, ...change } };
    return bandIn(createSupply(createBuildingSite(evidence, changed), answer.supply.buyer));
  };
  const base = bandIn(answer.supply);
  return endsOf(view.parameters).map(([name, low, high]) => ({
    name,
    lowValue: JSON.stringify(low[name]),
    highValue: JSON.stringify(high[name]),
    baseValue: JSON.stringify(view.parameters[name]),
    low: bandUnder(low),
    base,
    high: bandUnder(high),
  }));
}

/** The same row of the same question in another network. Undefined if the group is not in it. */
function again<T>(
  supply: Supply,
  row: DependencyRow,
  answer: Answered,
  read: (row: { readonly chain: Chain; readonly group: PartyGroup }) => T,
): T | undefined {
  const { need, stage, group } = row;
  const mineral = mineralOf(row, answer);
  const chain = chainAt(supply, { need, material: mineral, chain: supply.chain(need, mineral) }, stage);
  const same = groupsAt(supply, chain, stage, answer.question.groupBy).find(
    (one) => one.key === group.key && one.label === group.label,
  );
  return same === undefined ? undefined : read({ chain, group: same });
}

/** The mineral that the chain of a row follows. */
function mineralOf({ need, chain, material, stage }: DependencyRow, { chains, supply }: Answered): string {
  return chains.find((one) => one.need === need && chainAt(supply, one, stage) === chain)?.material ?? material;
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
