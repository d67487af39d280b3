/** A number with honest bounds: low ≤ estimate ≤ high. */
export interface Estimate {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/** The same value for all three: nothing is open about it. */
export function exactly(value: number): Estimate {
  return { low: value, estimate: value, high: value };
}

/** The estimate of f(x) for a falling f: the ends change places. */
export function falling({ low, estimate, high }: Estimate, f: (value: number) => number): Estimate {
  return { low: tidy(f(high)), estimate: tidy(f(estimate)), high: tidy(f(low)) };
}

/** The number without the noise of floating-point sums: rounded to twelve decimals, far below any source's. */
export function tidy(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
