import { nothing, times, type Estimate } from '../../model/estimate.ts';
import type { ChainParty, LinkBasis } from '../parties.ts';

/** One link of a row while the network is built. */
export interface DraftLink extends Estimate {
  readonly to: ChainParty;
  readonly basis: LinkBasis;
  /** The part of the share that a source states for exactly this relation. 0 if none does. */
  readonly observedLow: number;
  /** The supply record behind it. */
  readonly supply?: string;
}

/** The whole intake of one party. Estimates sum to 1. */
export type DraftRow = readonly DraftLink[];

/** A modelled link, with the bounds of a rule. */
export function modelled(to: ChainParty, share: Estimate, basis: LinkBasis): DraftLink {
  return { to, low: share.low, estimate: share.estimate, high: share.high, basis, observedLow: 0 };
}

const slack = 1e-12;

/**
 * The rest of a row beside its links, as one more link. It is low if the others are at their high ends, and high if they
 * are at their low ends. Undefined if the row is complete: estimates sum to 1, and the others can fill the row while any
 * link is at its low end (V5).
 */
export function remainder(links: readonly Estimate[]): Estimate | undefined {
  const rest = {
    low: Math.max(0, 1 - sum(links, 'high')),
    estimate: Math.max(0, 1 - sum(links, 'estimate')),
    high: Math.max(0, 1 - sum(links, 'low')),
  };
  const high = sum(links, 'high');
  const standsAlone = links.every((link) => high - link.high + link.low >= 1 - slack);
  return rest.estimate <= slack && high >= 1 - slack && standsAlone ? undefined : rest;
}

/** Merges links to the same party. Their bounds and estimates add. */
export function merged(links: DraftRow): DraftRow {
  if (new Set(links.map(({ to }) => to)).size === links.length) return links;
  const byTarget = Map.groupBy(links, ({ to }) => to);
  return [...byTarget.values()].flatMap((parallel) => {
    const [first] = parallel;
    if (first === undefined) return [];
    if (parallel.length === 1) return [first];
    return [
      {
        ...first,
        low: sum(parallel, 'low'),
        estimate: sum(parallel, 'estimate'),
        high: Math.min(1, sum(parallel, 'high')),
        observedLow: sum(parallel, 'observedLow'),
      },
    ];
  });
}

export function sum<End extends keyof Estimate | 'observedLow'>(
  links: readonly Readonly<Record<End, number>>[],
  end: End,
): number {
  return links.reduce((total, link) => total + link[end], 0);
}

/** A link with its share multiplied by a part, end by end. */
export function scaledBy(link: DraftLink, part: Estimate): DraftLink {
  return { ...link, ...times(link, part) };
}

/** A row with a link to a party, even with share 0, so that deviations can go there. */
export function withLink(row: DraftRow, to: ChainParty): DraftRow {
  if (row.some((link) => link.to === to)) return row;
  return [...row, modelled(to, { ...nothing, estimate: Math.max(0, 1 - sum(row, 'estimate')) }, 'UNKNOWN')];
}

/** A row of which a part may go elsewhere: each link keeps the rest of its low end, and a party may have that part. */
export function deviatingBy(row: DraftRow, to: ChainParty, part: number): DraftRow {
  return withLink(row, to).map((link) =>
    link.to === to
      ? { ...link, low: (1 - part) * link.low, high: Math.min(1, link.high + part) }
      : { ...link, low: (1 - part) * link.low },
  );
}

/**
 * A row with bounds widened to include those of another row. Used if a party may source by either. Estimates stay. Parties of one
 * identity are one.
 */
export function widenedBy(row: DraftRow, other: DraftRow): DraftRow {
  const elsewhere = new Map(merged(other).map((link) => [link.to.identity, link]));
  const own = merged(row);
  const known = new Set(own.map(({ to }) => to.identity));
  return [
    ...own.map((link) => ({
      ...link,
      low: Math.min(link.low, elsewhere.get(link.to.identity)?.low ?? 0),
      high: Math.max(link.high, elsewhere.get(link.to.identity)?.high ?? 0),
    })),
    ...[...elsewhere].flatMap(([identity, link]) => (known.has(identity) ? [] : [{ ...link, low: 0, estimate: 0 }])),
  ];
}
