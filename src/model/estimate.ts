/** A number with honest bounds: low ≤ estimate ≤ high. */
export interface Estimate {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/** What bounds a number, whatever its estimate. */
export type Ends = Pick<Estimate, 'low' | 'high'>;

/** Nothing at all. */
export const nothing: Estimate = { low: 0, estimate: 0, high: 0 };
/** All of it, exactly. */
export const whole: Estimate = { low: 1, estimate: 1, high: 1 };
/** A share of which nothing bounds the ends, with a figure in between. */
export function anyShare(estimate: number): Estimate {
  return { low: 0, estimate, high: 1 };
}

/** The same value for all three: nothing is open about it. */
export function exactly(value: number): Estimate {
  return { low: value, estimate: value, high: value };
}

/** The same for each end. */
export function atEachEnd(f: (end: keyof Estimate) => number): Estimate {
  return { low: f('low'), estimate: f('estimate'), high: f('high') };
}

/** The estimate of f(x) for a rising f. */
export function rising(x: Estimate, f: (value: number) => number): Estimate {
  return atEachEnd((end) => f(x[end]));
}

/** The estimate of f(x) for a falling f: the ends change places. */
export function falling({ low, estimate, high }: Estimate, f: (value: number) => number): Estimate {
  return { low: tidy(f(high)), estimate: tidy(f(estimate)), high: tidy(f(low)) };
}

/** The product of two amounts or shares that are not negative, or of one and a number. */
export function times(a: Estimate, b: Estimate | number): Estimate {
  return typeof b === 'number' ? rising(a, (value) => value * b) : atEachEnd((end) => a[end] * b[end]);
}

export function plus(a: Estimate, b: Estimate): Estimate {
  return atEachEnd((end) => a[end] + b[end]);
}

/** The sum of numbers that may all be at the same end together. */
export function total(parts: Iterable<Estimate>): Estimate {
  let sum = nothing;
  for (const part of parts) sum = plus(sum, part);
  return sum;
}

/** What a share leaves of 1: home output is what import reliance leaves. */
export function complement({ low, estimate, high }: Estimate): Estimate {
  return { low: 1 - high, estimate: 1 - estimate, high: 1 - low };
}

/** The same within two limits. */
export function within(x: Estimate, least: number, most: number): Estimate {
  return rising(x, (value) => clamp(value, least, most));
}

/** A number within two limits. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The same estimate with ends that also hold those of others. */
export function widened({ low, estimate, high }: Estimate, others: readonly Estimate[]): Estimate {
  return {
    low: Math.min(low, ...others.map((other) => other.low)),
    estimate,
    high: Math.max(high, ...others.map((other) => other.high)),
  };
}

/** Whether nothing is open about it. */
export function isExact({ low, high }: Estimate): boolean {
  return low === high;
}

/** The number without the noise of floating-point sums: rounded to twelve decimals, far below any source's. */
export function tidy(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
