import { compareText } from './keys/canonical.ts';
import type { Day } from './partial-date.ts';
import { heldStakes, type OwnershipFacts, type Stake, type Stakes } from './owners/stakes.ts';

/** The owners of a plant, a stage of a plant or a firm. */
export interface Ownership {
  /** The plant or firm itself, without its stage. */
  siteOf(party: string): string;
  /** The firm at the top: an owner that no further party owns. The plant or firm itself if nobody owns it alone. */
  rootOf(party: string): string;
  /** The plant or firm of a party, and all of its owners. */
  above(party: string): ReadonlySet<string>;
  /** Whether others hold more than half of a party together, so that it belongs to nobody alone where none of them owns it. */
  isHeld(party: string): boolean;
  /** The firms that may be at the top within the bounds of the stakes. If it is one alone, it is sure. */
  possibleRootsOf(party: string): ReadonlySet<string>;
}

type Layer = 'low' | 'estimate' | 'high';

/**
 * Owners by stakes in force on a day. A party owns what it and the parties that it owns hold more than half of together. Of
 * two partners with half each, neither is an owner. Owned parties are the least set with this property, so firms that hold
 * each other have no owner outside.
 */
export function createOwnership({ entities, links }: OwnershipFacts, at: Day): Ownership {
  const stakes = heldStakes({ entities, links }, at);
  const siteOf = (party: string): string => {
    const whole = entities.get(party)?.partOf;
    return whole === undefined || whole === party ? party : siteOf(whole);
  };
  const owners = {
    low: ownersBy(stakes, 'low'),
    estimate: ownersBy(stakes, 'estimate'),
    high: ownersBy(stakes, 'high'),
  };
  return {
    siteOf,
    rootOf: (party) => topOf(siteOf(party), owners.estimate)[0] ?? siteOf(party),
    above(party) {
      const site = siteOf(party);
      return new Set([site, ...owners.estimate(site).keys()]);
    },
    isHeld: (party) =>
      isMajority((stakes.in.get(siteOf(party)) ?? []).reduce((sum, { estimate }) => sum + estimate, 0)),
    possibleRootsOf(party) {
      const site = siteOf(party);
      const possible = [site, ...owners.high(site).keys()];
      return new Set(possible.flatMap((key) => topOf(key, owners.low)));
    },
  };
}

/** What each owner holds of a party together with the parties that it owns. */
type OwnersOf = (party: string) => ReadonlyMap<string, number>;

/** The owners of a party, nearest first. Each party is computed once. */
function ownersBy(stakes: Stakes, layer: Layer): OwnersOf {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (party) => {
    const found = known.get(party) ?? ownersIn(party, stakes, layer);
    known.set(party, found);
    return found;
  };
}

function ownersIn(party: string, stakes: Stakes, layer: Layer): ReadonlyMap<string, number> {
  const holders = new Set([party]);
  for (const key of holders) for (const { from } of stakes.in.get(key) ?? []) holders.add(from);
  holders.delete(party);
  const owners = new Map<string, number>();
  for (const holder of holders) {
    const held = heldBy(holder, stakes.out, layer).get(party) ?? 0;
    if (isMajority(held)) owners.set(holder, held);
  }
  return owners;
}

/** What a holder and the parties that it owns hold together, by party held. */
function heldBy(holder: string, out: ReadonlyMap<string, readonly Stake[]>, layer: Layer): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  const owned = new Set([holder]);
  for (const key of owned) {
    for (const stake of out.get(key) ?? []) {
      const sum = (held.get(stake.to) ?? 0) + stake[layer];
      held.set(stake.to, sum);
      if (isMajority(sum)) owned.add(stake.to);
    }
  }
  return held;
}

/** More than one half, but for rounding. */
function isMajority(share: number): boolean {
  return share > 0.5 + 1e-12;
}

/**
 * The owners that nobody else owns, the largest stake first. Among firms that own each other it is the first by key. Empty:
 * nobody owns the party. Several: their stakes contradict each other.
 */
function topOf(party: string, ownersOf: OwnersOf): readonly string[] {
  const owners = ownersOf(party);
  const isTop = (key: string): boolean =>
    [...ownersOf(key).keys()].every((above) => ownersOf(above).has(key) && compareText(key, above) < 0);
  const tops = [party, ...owners.keys()].filter(isTop);
  return tops.toSorted((a, b) => (owners.get(b) ?? 0) - (owners.get(a) ?? 0) || compareText(a, b));
}
