import type { Day } from './partial-date.ts';
import type { EntityRecord } from './records/entity.ts';
import type { LinkRecord } from './records/link.ts';
import { statedPoint } from './stated-range.ts';
import { holdsOn, validityOf } from './validity.ts';

/** The records that state owners. */
export interface OwnershipFacts {
  readonly entities: ReadonlyMap<string, Pick<EntityRecord, 'partOf' | 'owner'>>;
  readonly links: readonly LinkRecord[];
}

/** The owners of a plant, a stage of a plant or a firm. */
export interface Ownership {
  /** The plant or firm itself, without its stage. */
  siteOf(party: string): string;
  /** The firm at the top, through plants and owners that hold half or more, or the whole known stake. */
  rootOf(party: string): string;
  /** The plant or firm of a party, and all parties that control it, also if several are at the top. */
  above(party: string): ReadonlySet<string>;
}

/** A stake below this does not make an owner the root. */
const controlling = 0.5;

export function createOwnership({ entities, links }: OwnershipFacts, at: Day): Ownership {
  const owners = Map.groupBy(
    links.filter(
      (link) =>
        (link.kind === 'OWNS' || link.kind === 'OPERATES') &&
        link.status !== 'PLANNED' &&
        holdsOn(validityOf(link), at),
    ),
    ({ to }) => to,
  );
  const siteOf = (party: string): string => {
    const whole = entities.get(party)?.partOf;
    return whole === undefined || whole === party ? party : siteOf(whole);
  };
  const ownerOf = (key: string): string | undefined => {
    const stated = entities.get(key)?.owner;
    if (stated !== undefined) return stated;
    return owners.get(key)?.filter(controls).toSorted(byKindThenShare)[0]?.from;
  };
  return {
    siteOf,
    rootOf(party) {
      let key = siteOf(party);
      let owner = ownerOf(key);
      if (owner === undefined) return key;
      const seen = new Set<string>();
      for (; owner !== undefined && !seen.has(owner); owner = ownerOf(key)) {
        seen.add(owner);
        key = owner;
      }
      return key;
    },
    above(party) {
      const found = new Set([siteOf(party)]);
      for (const key of found) {
        const stated = entities.get(key)?.owner;
        if (stated !== undefined) found.add(stated);
        for (const link of owners.get(key) ?? []) if (controls(link)) found.add(link.from);
      }
      return found;
    },
  };
}

function shareOf({ share }: LinkRecord): number | undefined {
  return statedPoint(share);
}

/** A large shareholder without a figure is one of several. Any other owner without a figure counts as the only one. */
function controls(link: LinkRecord): boolean {
  return (shareOf(link) ?? (link.role === 'MAJOR_SHAREHOLDER' ? 0 : 1)) >= controlling;
}

function byKindThenShare(a: LinkRecord, b: LinkRecord): number {
  if (a.kind !== b.kind) return a.kind === 'OWNS' ? -1 : 1;
  return (shareOf(b) ?? 0) - (shareOf(a) ?? 0) || (a.id < b.id ? -1 : 1);
}
