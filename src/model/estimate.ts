/** A number with honest bounds: low ≤ estimate ≤ high. */
export interface Estimate {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/** The bounds of a number, without its estimate. */
export type Ends = Pick<Estimate, 'low' | 'high'>;

/** The share 0, exactly. */
export const nothing: Estimate = { low: 0, estimate: 0, high: 0 };
/** The share 1, exactly. */
export const whole: Estimate = { low: 1, estimate: 1, high: 1 };
/** A share with bounds 0 and 1, and an estimate in between. */
export function anyShare(estimate: number): Estimate {
  return { low: 0, estimate, high: 1 };
}

/** An exact value, the same for estimate and ends. */
export function exactly(value: number): Estimate {
  return { low: value, estimate: value, high: value };
}

/** An estimate made by one function for each end. */
export function atEachEnd(f: (end: keyof Estimate) => number): Estimate {
  return { low: f('low'), estimate: f('estimate'), high: f('high') };
}

/** The estimate of f(x) for a rising f. */
export function rising(x: Estimate, f: (value: number) => number): Estimate {
  return atEachEnd((end) => f(x[end]));
}

/** The estimate of f(x) for a falling f, which exchanges the ends. */
export function falling({ low, estimate, high }: Estimate, f: (value: number) => number): Estimate {
  return { low: tidy(f(high)), estimate: tidy(f(estimate)), high: tidy(f(low)) };
}

/** The product of two non-negative amounts or shares, or of one and a number. */
export function times(a: Estimate, b: Estimate | number): Estimate {
  return typeof b === 'number' ? rising(a, (value) => value * b) : atEachEnd((end) => a[end] * b[end]);
}

export function plus(a: Estimate, b: Estimate): Estimate {
  return atEachEnd((end) => a[end] + b[end]);
}

/** The sum of numbers that may all be at the same end. */
export function total(parts: Iterable<Estimate>): Estimate {
  let sum = nothing;
  for (const part of parts) sum = plus(sum, part);
  return sum;
}

/** 1 minus a share, such as domestic output as 1 minus import reliance. */
export function complement({ low, estimate, high }: Estimate): Estimate {
  return { low: 1 - high, estimate: 1 - estimate, high: 1 - low };
}

/** An estimate limited to a range. */
export function within(x: Estimate, least: number, most: number): Estimate {
  return rising(x, (value) => clamp(value, least, most));
}

/** A number within two limits. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The same estimate, with ends widened to include those of others. */
export function widened({ low, estimate, high }: Estimate, others: readonly Estimate[]): Estimate {
  return {
    low: Math.min(low, ...others.map((other) => other.low)),
    estimate,
    high: Math.max(high, ...others.map((other) => other.high)),
  };
}

/** Whether the ends are equal. */
export function isExact({ low, high }: Estimate): boolean {
  return low === high;
}

/** The number without rounding noise: rounded to twelve decimals, which is finer than any source. */
export function tidy(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
