import { DomainError } from '../errors.ts';

/** The values that a number in a question may have, ends included. */
export interface NumberBound {
  readonly least: number;
  readonly most: number;
  readonly because: string;
}

function bound(least: number, most: number, because: string): NumberBound {
  return { least, most, because };
}

const share = bound(0, 1, 'a part of a whole is at most the whole');
const amount = bound(
  0,
  1e12,
  'the world mines about 1e11 tonnes of everything per year, and sums of thousands of such amounts stay exact',
);
const years = bound(0, 9_999, 'dates have years of four digits, so no longer time changes an answer');

/** The bounds of the parameters of the building rules, which a question and a data set may set. */
export const parameterBounds = {
  buyerDeviation: share,
  corridorDeviation: share,
  hubThreshold: share,
  otherIsHubBelow: share,
  hullSlack: bound(0, 100, 'a statistic has a few penalty points, so more slack admits no further one'),
  staleYears: years,
  assumedLifetimeYears: years,
  shareAgeing: share,
  relationMultiplier: bound(0, 1e6, 'a seller that outweighs its capacity a million times has the whole row'),
  ruleCompliance: share,
  newCapacityUse: share,
} as const satisfies Readonly<Record<string, NumberBound>>;

/**
 * The bounds of all numbers that a question gives, by the name of the argument or input field. The parts of a `RangeInput` have
 * those of the field that holds them. The descriptions in the schema state the same figures.
 */
export const numberBounds = {
  ...parameterBounds,
  first: bound(1, 100, 'a page of 100 objects is what one operation can afford'),
  maxDepth: bound(1, 20, 'no chain of the field has more than 20 steps, and the search grows with each'),
  maxSize: bound(1, 4, 'the number of sets to try grows with the power of the size'),
  minShare: share,
  threshold: share,
  tolerance: share,
  duration: bound(0, 1_000_000, 'a million days are 2,700 years, and every plant has recovered by then'),
  year: bound(1, 9_999, 'dates have years of four digits'),
  share,
  shareOfIntake: share,
  tonnes: amount,
  tonnesPerYear: amount,
  changeTonnesPerYear: bound(-amount.most, amount.most, amount.because),
} as const satisfies Readonly<Record<string, NumberBound>>;

export type BoundedNumber = keyof typeof numberBounds;

/** Whether a number is within its bounds. NaN is not. */
export function isWithin(name: BoundedNumber, value: number): boolean {
  const { least, most } = numberBounds[name];
  return value >= least && value <= most;
}

/**
 * The number itself if it is within its bounds. Otherwise BAD_USER_INPUT with the path of the argument, the value and the
 * bounds.
 */
export function within(name: BoundedNumber, value: number, path: string = name): number {
  if (isWithin(name, value)) return value;
  throw new DomainError('BAD_USER_INPUT', `\`${path}\` is ${value}; give a number ${boundWords(name)}.`);
}

/** The bounds in words: "from 0 to 1". */
export function boundWords(name: BoundedNumber): string {
  const { least, most } = numberBounds[name];
  return `from ${least} to ${most}`;
}
