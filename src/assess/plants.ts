import { strongestRoutes } from '../analysis/routes.ts';
import { linkBases, type LinkBasis } from '../network/supply-network.ts';
import type { Chain } from '../network/chain.ts';
import { groupsAt, type PartyGroup } from './chain-targets.ts';
import type { DependencyRow } from './dependency.ts';
import { estimateOf, exposureOf, type Exposure } from './exposure.ts';

/** A named firm or plant of a group, and what passes it. */
export interface PlantExposure {
  readonly key: string;
  readonly basis: LinkBasis;
  readonly passThrough: Exposure;
}

/** The named firms and plants of a row's group, largest estimate first. */
export function plantsOf({ supply, chain, stage, group }: DependencyRow): readonly PlantExposure[] {
  const members = new Set(group.members);
  return groupsAt(supply, chain, stage, 'PARTY')
    .flatMap((plant) => {
      const [member] = plant.members;
      if (member === undefined || plant.key === undefined || !members.has(member)) return [];
      return [{ plant, key: plant.key, member, estimate: estimateOf(chain, plant.target) }];
    })
    .toSorted((a, b) => b.estimate - a.estimate || (a.key < b.key ? -1 : 1))
    .map(({ plant, key, member }) => ({
      key,
      basis: strongestBasisInto(chain, member),
      passThrough: exposureOf(chain, plant.target),
    }));
}

function strongestBasisInto({ rows, basis }: Chain, party: number): LinkBasis {
  const into = [...rows.suppliers.keys()]
    .filter((link) => rows.suppliers[link] === party)
    .map((link) => basis[link] ?? linkBases.length);
  return linkBases[Math.min(...into)] ?? 'UNKNOWN';
}

/** One way from a buyer up, with the weakest basis along it. */
export interface SupplyPath {
  readonly labels: readonly string[];
  readonly parties: readonly string[];
  readonly share: number;
  readonly basis: LinkBasis;
}

/** The strongest way from the buyer to a group; undefined where none has an estimate above nothing. */
export function strongestPath(chain: Chain, group: PartyGroup): SupplyPath | undefined {
  const [route] = strongestRoutes(chain.rows, chain.buyer, {
    to: group.target.estimate,
    first: 1,
    minShare: 0,
    maxDepth: chain.parties.length,
  }).routes;
  return route === undefined ? undefined : pathOf(chain, route);
}

/** A route of party and link numbers as people read it; bookkeeping has a label and is no entity. */
export function pathOf(
  chain: Chain,
  route: { readonly parties: readonly number[]; readonly links: readonly number[]; readonly share: number },
): SupplyPath {
  const parties = route.parties.flatMap((index) => chain.parties[index] ?? []);
  const weakest = Math.max(0, ...route.links.map((link) => chain.basis[link] ?? 0));
  return {
    labels: parties.map(({ label }) => label),
    parties: parties.flatMap(({ key }) => key ?? []),
    share: route.share,
    basis: linkBases[weakest] ?? 'UNKNOWN',
  };
}
