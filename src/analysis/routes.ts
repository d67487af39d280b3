import type { BackwardRows } from '../network/supply-network.ts';
import { hit } from './reach.ts';

/** One way through a network without loops: its parties, the links between them, and the product of their shares. */
export interface Route {
  readonly parties: readonly number[];
  readonly links: readonly number[];
  readonly share: number;
}

export interface RouteQuestion {
  /** Ways end here; undefined: at every party on the way, and so all of them are given. */
  readonly to: Uint8Array | undefined;
  /** Ways with a smaller share are not followed. */
  readonly minShare: number;
  /** The most links that a way may have. */
  readonly maxDepth: number;
  /** The most ways to give. */
  readonly first: number;
}

export interface Routes {
  /** Largest share first; ties in the order of the links. */
  readonly routes: readonly Route[];
  /** Whether a bound of the question cut something off, and which. */
  readonly truncated: 'FIRST' | 'MAX_DEPTH' | 'MIN_SHARE' | undefined;
}

/**
 * The strongest ways from a party toward ore, by the product of estimates along them: best first, so that the first
 * found are the strongest. Links without an estimate are no way. A party is passed once.
 */
export function strongestRoutes(rows: BackwardRows, from: number, question: RouteQuestion): Routes {
  const open: Route[] = [{ parties: [from], links: [], share: 1 }];
  const found: Route[] = [];
  let truncated: Routes['truncated'];
  while (open.length > 0) {
    const route = takeStrongest(open);
    if (route === undefined) break;
    const last = route.parties.at(-1) ?? from;
    const isEnd =
      question.to === undefined ? route.links.length > 0 : question.to[last] === hit.yes && route.links.length > 0;
    if (isEnd) {
      if (found.length >= question.first) return { routes: found, truncated: 'FIRST' };
      found.push(route);
      if (question.to !== undefined) continue;
    }
    for (let link = rows.offsets[last] ?? 0; link < (rows.offsets[last + 1] ?? 0); link++) {
      const supplier = rows.suppliers[link] ?? 0;
      const share = route.share * (rows.estimate[link] ?? 0);
      if (share <= 0 || route.parties.includes(supplier)) continue;
      if (share < question.minShare) truncated ??= 'MIN_SHARE';
      else if (route.links.length >= question.maxDepth) truncated ??= 'MAX_DEPTH';
      else open.push({ parties: [...route.parties, supplier], links: [...route.links, link], share });
    }
  }
  return { routes: found, truncated };
}

function takeStrongest(open: Route[]): Route | undefined {
  let best = 0;
  for (const [index, { share }] of open.entries()) if (share > (open[best]?.share ?? 0)) best = index;
  const [taken] = open.splice(best, 1);
  return taken;
}
