/** One input that a maker cannot do without, per unit of what it makes. */
export interface RequiredInput {
  /** Units of input a unit of output. */
  readonly amount: number;
  /** Units of input a unit of time that still arrive. */
  readonly arriving: number;
  /** Units of input in stock. */
  readonly stock: number;
}

export interface OutageQuestion {
  /** Units of output wanted a unit of time; above 0. */
  readonly demand: number;
  /** Units of output in stock. */
  readonly stock: number;
  /** All of them are required; at least one. */
  readonly inputs: readonly RequiredInput[];
  /** How long the outage lasts. */
  readonly duration: number;
}

/** What is served from a moment on, until the next step. */
export interface OutageStep {
  readonly time: number;
  /** Units of output a unit of time. */
  readonly served: number;
  /** Units of output in stock at that moment, and what could still be made of inputs in stock. */
  readonly stock: number;
}

export interface Outage {
  /** How long demand is met; undefined: for ever. */
  readonly timeToSurvive: number | undefined;
  /** Units of output not delivered within the duration. */
  readonly lossAmount: number;
  readonly steps: readonly OutageStep[];
}

/**
 * How long demand is met while suppliers are out, and what is lost: stock is used for just what suppliers no longer
 * cover. By a time t no more than stock + min over inputs of (its stock + arriving·t)/amount can be served, and that
 * much can; so the time to survive is where this falls below demand·t. Exact for inputs that are all required and
 * suppliers of one input of which any will do.
 * @see Simchi-Levi et al. 2015, Identifying risks and mitigating disruptions in the automotive supply chain,
 * doi:10.1287/inte.2015.0804
 */
export function timeToSurvive({ demand, stock, inputs, duration }: OutageQuestion): Outage {
  const lines = inputs.map((input) => ({
    start: stock + input.stock / input.amount,
    slope: input.arriving / input.amount,
  }));
  const available = (time: number): number => Math.min(...lines.map(({ start, slope }) => start + slope * time));
  const short = lines.filter(({ slope }) => slope < demand).map(({ start, slope }) => start / (demand - slope));
  const survives = short.length === 0 ? undefined : Math.min(...short);
  const lossAmount = Math.max(0, demand * duration - available(duration));
  if (survives === undefined || survives >= duration) {
    return {
      timeToSurvive: survives,
      lossAmount,
      steps: [{ time: 0, served: demand, stock: lines[0] === undefined ? stock : available(0) }],
    };
  }
  const turns = lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => {
      const time = a.slope === b.slope ? Number.NaN : (b.start - a.start) / (a.slope - b.slope);
      return time > survives && time < duration ? [time] : [];
    }),
  );
  const servedAfter = (time: number): number => {
    const least = available(time);
    const binding = lines.filter(({ start, slope }) => start + slope * time <= least + 1e-9 * Math.max(1, least));
    return Math.min(demand, ...binding.map(({ slope }) => slope));
  };
  const later = [survives, ...turns.toSorted((a, b) => a - b)].map((time) => ({
    time,
    served: servedAfter(time),
    stock: 0,
  }));
  const steps = later.filter(({ served }, index) => index === 0 || served !== later[index - 1]?.served);
  return { timeToSurvive: survives, lossAmount, steps: [{ time: 0, served: demand, stock: available(0) }, ...steps] };
}
