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
  return { low: f(high), estimate: f(estimate), high: f(low) };
}
