import { z } from 'zod';

/** One way as `SupplyRoute` gives it. */
export const waySchema = z.object({
  material: z.object({ key: z.string() }),
  share: z.object({ estimate: z.number() }),
  steps: z.array(
    z.object({
      label: z.string(),
      kind: z.string(),
      stage: z.string().nullish(),
      country: z.object({ name: z.string() }).nullish(),
      basis: z.string(),
    }),
  ),
});
export type Way = z.infer<typeof waySchema>;

/** How a flow is known: by the weakest link of the ways in it. */
const certainties = ['OBSERVED', 'REPORTED', 'INFERRED', 'ASSUMED', 'UNKNOWN', 'GONE'] as const;
export type Certainty = (typeof certainties)[number];

export interface FlowNode {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
}

export interface Flow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly certainty: Certainty;
}

export interface Flows {
  readonly material: string;
  /** Columns from the buyer to ore. */
  readonly stages: readonly string[];
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly Flow[];
  /** Part of the intake that the ways hold together, 0 to 1. */
  readonly shown: number;
}

const bookkeeping: ReadonlySet<string> = new Set(['MARKET', 'HUB', 'COUNTRY_OUTPUT']);
/** From the buyer to ore. */
const order = ['PRODUCT', 'COMPONENT', 'MAGNET', 'METAL_ALLOY', 'PROCESSING', 'EXTRACTION'];
const mostInAStage = 12;
const buyerStage = 'BUYER';

/**
 * Ways put together: parties in the column of their stage, what stands between them passed through, the smallest of a column
 * as "others". A way that ends before the last column goes on as "not known".
 */
export function flowsOf(buyer: string, ways: readonly Way[]): Flows {
  const stops = ways.map((way) => way.steps.filter(({ kind }) => !bookkeeping.has(kind)));
  const stages = order.filter((stage) => stops.some((steps) => steps.some((step) => step.stage === stage)));
  const routes = ways.map((way, index) => {
    const steps = stops[index] ?? [];
    const named = stages.map((stage) => {
      const step = steps.findLast((one) => one.stage === stage);
      return { stage, ...(step === undefined ? endOf(steps.at(-1)) : stopOf(step)) };
    });
    return { share: way.share.estimate, stops: named };
  });
  const large = new Map(stages.map((stage, column) => [stage, largest(routes, column)]));
  const shortened = routes.map((route) => ({
    ...route,
    stops: route.stops.map((stop) => ({
      ...stop,
      name: large.get(stop.stage)?.has(stop.name) === true ? stop.name : othersOf(routes, stages, stop.stage, large),
    })),
  }));
  const nodes = new Map<string, FlowNode>([[buyerStage, { id: buyerStage, name: buyer, stage: buyerStage }]]);
  const flows = new Map<string, Flow>();
  for (const { share, stops: along } of shortened) {
    let source = buyerStage;
    for (const { stage, name, certainty } of along) {
      const id = `${stage}|${name}`;
      nodes.set(id, { id, name, stage });
      const key = `${source}\n${id}\n${certainty}`;
      flows.set(key, { source, target: id, certainty, value: (flows.get(key)?.value ?? 0) + share });
      source = id;
    }
  }
  return {
    material: ways[0]?.material.key ?? '',
    stages: [buyerStage, ...stages],
    nodes: [...nodes.values()],
    flows: [...flows.values()],
    shown: ways.reduce((all, way) => all + way.share.estimate, 0),
  };
}

type Step = Way['steps'][number];

function stopOf(step: Step): { readonly name: string; readonly certainty: Certainty } {
  return { name: nameOf(step), certainty: certaintyOf(step.basis) };
}

/** What stands at the stages that a way does not come to. */
function endOf(last: Step | undefined): ReturnType<typeof stopOf> {
  return last?.kind === 'GONE' || last?.kind === 'SCRAP' ? stopOf(last) : { name: 'not known', certainty: 'UNKNOWN' };
}

function nameOf({ label, kind, country }: Step): string {
  if (kind === 'UNKNOWN') return 'not known';
  if (kind === 'GONE') return 'gone';
  return kind === 'COUNTRY_STAGE' ? `${country?.name ?? 'elsewhere'}, not named` : label;
}

function certaintyOf(basis: string): Certainty {
  return certainties.find((one) => one === basis) ?? 'UNKNOWN';
}

interface Route {
  readonly share: number;
  readonly stops: readonly { readonly stage: string; readonly name: string }[];
}

function totals(routes: readonly Route[], column: number): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { share, stops } of routes) {
    const name = stops[column]?.name ?? '';
    sums.set(name, (sums.get(name) ?? 0) + share);
  }
  return [...sums].toSorted(([, a], [, b]) => b - a);
}

function largest(routes: readonly Route[], column: number): ReadonlySet<string> {
  const all = totals(routes, column);
  return new Set(all.slice(0, all.length > mostInAStage ? mostInAStage - 1 : all.length).map(([name]) => name));
}

function othersOf(
  routes: readonly Route[],
  stages: readonly string[],
  stage: string,
  large: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  return `others (${totals(routes, stages.indexOf(stage)).length - (large.get(stage)?.size ?? 0)})`;
}
