import { hit } from '../../analysis/shares/reach.ts';
import { strongestRoutes } from '../../analysis/graph/routes.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { linkBases, type LinkBasis, type PartyKind } from '../../network/parties.ts';
import type { View } from '../../network/view.ts';
import type { InView } from '../view/added-parties.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { groupsAt } from '../supply/groups.ts';
import type { DependencyRow } from './dependency.ts';
import { estimateOf, type Exposure } from '../supply/exposure.ts';
import { exposureAt } from '../supply/need-chains.ts';

/** A named firm or plant of a group, with its exposure. */
export interface PlantExposure extends InView {
  readonly key: string;
  readonly basis: LinkBasis;
  readonly passThrough: Exposure;
}

/** The named firms and plants of a row's group, largest estimate first. */
export function plantsOf({ supply, chain, stage, group }: DependencyRow): readonly PlantExposure[] {
  const members = new Set(group.members);
  return groupsAt(supply, chain, stage, 'PARTY')
    .flatMap((plant) => {
      if (plant.key === undefined || !plant.members.some((member) => members.has(member))) return [];
      return [{ plant, key: plant.key, estimate: estimateOf(chain, plant.target) }];
    })
    .toSorted((a, b) => b.estimate - a.estimate || (a.key < b.key ? -1 : 1))
    .map(({ plant, key }) => ({
      view: supply.view,
      key,
      basis: strongestBasisInto(chain, plant.members),
      passThrough: exposureAt(chain, plant.target, stage, 'PARTY'),
    }));
}

function strongestBasisInto({ rows, basis }: Chain, parties: readonly number[]): LinkBasis {
  const into = [...rows.suppliers.keys()]
    .filter((link) => parties.includes(rows.suppliers[link] ?? -1))
    .map((link) => basis[link] ?? linkBases.length);
  return linkBases[Math.min(...into)] ?? 'UNKNOWN';
}

/** A party of a route other than the buyer, with the link that leads to it. */
export interface PathStep extends InView {
  readonly label: string;
  /** The entity's key. Undefined for bookkeeping and unknown parties. */
  readonly key: string | undefined;
  readonly kind: PartyKind;
  readonly stage: Stage | undefined;
  /** ISO code. */
  readonly country: string | undefined;
  /** Estimate of the link's share of the intake of the party before it, 0 to 1. */
  readonly share: number;
  readonly basis: LinkBasis;
}

/** One route from a buyer upstream, with the weakest basis along it. */
export interface SupplyPath extends InView {
  readonly labels: readonly string[];
  readonly parties: readonly string[];
  readonly steps: readonly PathStep[];
  readonly share: number;
  readonly basis: LinkBasis;
}

/** The strongest way from the buyer to the group of a row; undefined where none has an estimate above nothing. */
export function strongestPath({ supply, chain, group }: DependencyRow): SupplyPath | undefined {
  const { estimate: to, avoided } = group.target;
  const { rows } = chain;
  // A route that comes to a party of another group first does not lead to the rest.
  const isClosed = (supplier: number): boolean => avoided?.[supplier] === 1 && to[supplier] !== hit.yes;
  const estimate = rows.estimate.map((share, link) => (isClosed(rows.suppliers[link] ?? 0) ? 0 : share));
  const [route] = strongestRoutes(avoided === undefined ? rows : { ...rows, estimate }, chain.buyer, {
    to,
    first: 1,
    minShare: 0,
    maxDepth: chain.parties.length,
  }).routes;
  return route === undefined ? undefined : pathOf(supply.view, chain, route);
}

/** A route of party and link numbers in readable form. Bookkeeping has a label and is not an entity. */
export function pathOf(
  view: View,
  chain: Chain,
  route: { readonly parties: readonly number[]; readonly links: readonly number[]; readonly share: number },
): SupplyPath {
  const parties = route.parties.flatMap((index) => chain.parties[index] ?? []);
  const weakest = Math.max(0, ...route.links.map((link) => chain.basis[link] ?? 0));
  return {
    view,
    labels: parties.map(({ label }) => label),
    parties: parties.flatMap(({ key }) => key ?? []),
    steps: parties.slice(1).map(({ label, key, kind, stage, country }, index) => {
      const link = route.links[index] ?? 0;
      return {
        view,
        label,
        key,
        kind,
        stage,
        country,
        share: chain.rows.estimate[link] ?? 0,
        basis: linkBases[chain.basis[link] ?? linkBases.length] ?? 'UNKNOWN',
      };
    }),
    share: route.share,
    basis: linkBases[weakest] ?? 'UNKNOWN',
  };
}
