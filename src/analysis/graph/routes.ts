import type { BackwardRows } from '../rows.ts';
import { createHeap } from './heap.ts';
import { hit } from '../shares/reach.ts';
import { routeBounds, type RouteBounds } from './route-bounds.ts';

/** One route without loops through a network: its parties, the links between them, and the product of their shares. */
export interface Route {
  readonly parties: readonly number[];
  readonly links: readonly number[];
  readonly share: number;
}

export interface RouteQuestion {
  /** Routes end at the parties that are `hit.yes`, and go no further. */
  readonly to: Uint8Array;
  /** Routes with a smaller share are not followed. */
  readonly minShare: number;
  /** The most links that a route may have. */
  readonly maxDepth: number;
  /** The most routes to return. */
  readonly first: number;
  /** The most links that the search visits, by default `usualSteps`. */
  readonly steps?: number;
}

export interface Routes {
  /** Largest share first. Equal shares keep the order of the links. */
  readonly routes: readonly Route[];
  /** The bound of the question that cut routes off, if any. STEPS: the search ended early, and its routes so far are valid. */
  readonly truncated: 'FIRST' | 'MAX_DEPTH' | 'MIN_SHARE' | 'STEPS' | undefined;
}

/** The links that a search visits by default, which takes well under a second. */
export const usualSteps = 500_000;

/** A partial route. `before` is the route that it extends. */
interface OpenRoute {
  readonly party: number;
  readonly link: number;
  readonly before: OpenRoute | undefined;
  readonly depth: number;
  readonly share: number;
  /** No extension of this route has a larger share. */
  readonly bound: number;
  readonly serial: number;
}

/** Bounds multiply in another order than shares, so the last digits differ. */
const slack = 1e-12;

/**
 * The strongest routes from a party toward ore, by the product of estimates along them. The partial route with the
 * largest bound is extended first. The first routes found are therefore the strongest, and few others are visited. Links
 * without an estimate are skipped. A route visits each party once.
 * @see Hart, Nilsson & Raphael (1968), A formal basis for the heuristic determination of minimum cost paths,
 * doi:10.1109/TSSC.1968.300136
 */
export function strongestRoutes(rows: BackwardRows, from: number, question: RouteQuestion): Routes {
  const { to, minShare, maxDepth, first, steps = usualSteps } = question;
  const ends = to[from] === hit.yes ? to.with(from, hit.no) : to;
  const bounds = routeBounds(rows, ends, maxDepth);
  const open = createHeap<OpenRoute>(goesFirst);
  const start = { party: from, link: 0, before: undefined, depth: 0, share: 1, serial: 0 };
  open.push({ ...start, bound: bounds.within(from, maxDepth) });
  const found: Route[] = [];
  let truncated: Routes['truncated'];
  let [left, serial] = [steps, 0];
  if (bounds.within(from, maxDepth) === 0 && (bounds.best[from] ?? 0) > 0) truncated = 'MAX_DEPTH';
  for (let route = open.pop(); route !== undefined; route = open.pop()) {
    const { party, depth } = route;
    if (route.bound === 0) break;
    if (ends[party] === hit.yes) {
      if (found.length >= first) return { routes: found, truncated: 'FIRST' };
      if (route.share >= minShare) found.push(routeOf(route));
      else truncated ??= 'MIN_SHARE';
      continue;
    }
    const begin = rows.offsets[party] ?? 0;
    const end = rows.offsets[party + 1] ?? 0;
    left -= end - begin;
    if (left < 0) return { routes: found, truncated: 'STEPS' };
    // From the last link back, because among equal routes the latest is followed first.
    for (let link = end - 1; link >= begin; link--) {
      const supplier = rows.suppliers[link] ?? 0;
      const part = rows.estimate[link] ?? 0;
      const share = route.share * part;
      const best = share * (bounds.best[supplier] ?? 0);
      if (best <= 0 || passes(route, supplier)) continue;
      const bound = boundOver(route, part, supplier, { bounds, maxDepth });
      if ((bound > 0 ? bound : best) < minShare * (1 - slack)) truncated ??= 'MIN_SHARE';
      else if (bound === 0) truncated ??= 'MAX_DEPTH';
      else open.push({ party: supplier, link, before: route, depth: depth + 1, share, bound, serial: (serial += 1) });
    }
  }
  return { routes: found, truncated };
}

/** In proportion to the best extension. A link of that extension keeps the bound exactly. */
function boundOver(
  { bound, party, depth }: OpenRoute,
  share: number,
  supplier: number,
  { bounds, maxDepth }: { readonly bounds: RouteBounds; readonly maxDepth: number },
): number {
  if (depth >= maxDepth) return 0;
  const left = maxDepth - depth;
  return bound * Math.min(1, (share * bounds.within(supplier, left - 1)) / bounds.within(party, left));
}

function goesFirst(a: OpenRoute, b: OpenRoute): boolean {
  return a.bound === b.bound ? a.serial > b.serial : a.bound > b.bound;
}

function passes(route: OpenRoute, party: number): boolean {
  for (let at: OpenRoute | undefined = route; at !== undefined; at = at.before) if (at.party === party) return true;
  return false;
}

function routeOf(route: OpenRoute): Route {
  const parties: number[] = [];
  const links: number[] = [];
  for (let at: OpenRoute | undefined = route; at !== undefined; at = at.before) {
    parties.push(at.party);
    if (at.before !== undefined) links.push(at.link);
  }
  return { parties: parties.toReversed(), links: links.toReversed(), share: route.share };
}
