import type { Coverage } from '../../analysis/shares/coverage.ts';
import { hit } from '../../analysis/shares/reach.ts';
import { strongestRoutes, usualSteps, type Route } from '../../analysis/graph/routes.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { isBookkeeping, linkBases } from '../../network/parties.ts';
import { isSource } from '../supply/groups.ts';
import { noWayTo } from '../supply/reasons.ts';
import type { Exposure } from '../supply/exposure.ts';
import { recordsAlong } from '../supply/link-records.ts';
import { pathOf, type SupplyPath } from './plants.ts';
import type { Supply } from '../supply/supply.ts';
import { reasonFor } from '../supply/need-chains.ts';
import { chainsWithInputs } from '../supply/input-chains.ts';

export interface PathsQuestion {
  readonly material: string;
  /** Key of a country or party at which routes end. Undefined for the sources of the material. */
  readonly to: string | undefined;
  readonly maxDepth: number;
  readonly minShare: number;
  readonly first: number;
}

/** One route from the buyer toward ore. */
export interface SupplyRoute extends SupplyPath {
  readonly need: NeedRecord;
  /** The mineral of the route. */
  readonly material: string;
  readonly depth: number;
  /** The products of the ends and of the estimates along it. */
  readonly exposure: Exposure;
  /** Keys of the links behind the supplies along it. */
  readonly links: readonly string[];
}

export interface SupplyRoutes {
  readonly nodes: readonly SupplyRoute[];
  readonly truncated: boolean;
  readonly reason: string | undefined;
}

const cutOff = {
  FIRST: 'There are more routes than `first` allows.',
  MAX_DEPTH: 'Routes longer than `maxDepth` were not followed.',
  MIN_SHARE: 'Routes with a share below `minShare` were not followed.',
  STEPS: 'The search ended before it had visited all routes. The routes shown are the strongest. Ask for fewer.',
} as const;

/** The strongest routes of a buyer's material, strongest first, with needs and minerals kept separate. */
export function paths(supply: Supply, question: PathsQuestion): SupplyRoutes {
  const chains = chainsWithInputs(supply, question.material);
  if (chains.length === 0) return { nodes: [], truncated: false, reason: reasonFor(supply, question.material) };
  const { to } = question;
  const ends = chains.map(({ chain }) => endsOf(supply, chain, to));
  if (to !== undefined && ends.every((end) => !end.includes(hit.yes)))
    return { nodes: [], truncated: false, reason: noWayTo(supply, question.material, to) };
  const reasons = new Set<string>();
  const found = chains.flatMap(({ need, material, chain }, index) => {
    const { routes, truncated } = strongestRoutes(chain.rows, chain.buyer, {
      ...question,
      steps: Math.ceil(usualSteps / chains.length),
      to: ends[index] ?? new Uint8Array(chain.parties.length),
    });
    if (truncated !== undefined) reasons.add(cutOff[truncated]);
    const named = linksOfSupplies(supply, chain, routes);
    return routes.map((route): SupplyRoute => ({
      ...pathOf(supply.view, chain, route),
      need,
      material,
      depth: route.links.length,
      exposure: exposureAlong(chain, route),
      links: linksAlong(chain, route, named),
    }));
  });
  const nodes = found.toSorted(
    (a, b) => b.share - a.share || a.depth - b.depth || (a.labels.join() < b.labels.join() ? -1 : 1),
  );
  if (nodes.length > question.first) reasons.add(cutOff.FIRST);
  return {
    nodes: nodes.slice(0, question.first),
    truncated: reasons.size > 0,
    reason: reasons.size > 0 ? [...reasons].join(' ') : undefined,
  };
}

function endsOf({ site }: Supply, chain: Chain, to: string | undefined): Uint8Array {
  return Uint8Array.from(chain.parties, (party, index) => {
    const { key, country } = party;
    if (index === chain.buyer) return hit.no;
    if (to === undefined) return isSource(chain, index) ? hit.yes : hit.no;
    const isThere = !isBookkeeping(party) && country !== undefined && site.places.keyOf(country) === to;
    return key === to || isThere ? hit.yes : hit.no;
  });
}

function exposureAlong(chain: Chain, { links, parties }: Route): Exposure {
  const product = (shares: Float64Array): number => links.reduce((all, link) => all * (shares[link] ?? 0), 1);
  const { rows, proven } = chain;
  return {
    buyer: chain.parties[chain.buyer]?.key ?? '',
    provenLow: product(proven.low),
    low: product(rows.bounds.low),
    estimate: product(rows.estimate),
    high: product(rows.bounds.high),
    provenHigh: product(proven.high),
    residual: 0,
    coverage: () => coverageAlong(chain, { links, parties, share: product(rows.estimate) }, product(chain.observedLow)),
    records: () => recordsAlong(chain, links),
    breakEven: () => undefined,
  };
}

/** The evidence behind one route, by the weakest link on it. Other routes to the same party do not count. */
function coverageAlong({ basis, parties: all }: Chain, { links, parties, share }: Route, stated: number): Coverage {
  const none = { known: 0, named: 0, inferred: 0, unknown: 0, gone: 0 };
  const weakest = Math.max(0, ...links.map((link) => basis[link] ?? 0));
  if (linkBases[weakest] === 'GONE') return { ...none, gone: 1 };
  const isUnknown = all[parties.at(-1) ?? 0]?.kind === 'UNKNOWN' || linkBases[weakest] === 'UNKNOWN';
  if (isUnknown) return { ...none, unknown: 1 };
  if (linkBases[weakest] === 'REPORTED') return { ...none, named: 1 };
  if (linkBases[weakest] !== 'OBSERVED') return { ...none, inferred: 1 };
  const known = share > 0 ? Math.min(1, stated / share) : 0;
  return { ...none, known, named: 1 - known };
}

function linksAlong(chain: Chain, { links }: Route, named: ReadonlyMap<string, readonly string[]>): string[] {
  const supplies = [...new Set(links.flatMap((link) => chain.supplies[link] ?? []))].toSorted();
  return supplies.flatMap((id) => named.get(id) ?? []);
}

/** Keys of the links behind the supplies along some routes, by supply. */
function linksOfSupplies(
  { site }: Supply,
  chain: Chain,
  routes: readonly Route[],
): ReadonlyMap<string, readonly string[]> {
  const along = new Set(routes.flatMap(({ links }) => links.flatMap((link) => chain.supplies[link] ?? [])));
  return new Map(
    site.evidence.supplies.flatMap(({ id, links = [] }) => (along.has(id) && links.length > 0 ? [[id, links]] : [])),
  );
}
