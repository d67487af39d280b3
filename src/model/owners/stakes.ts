import { groupedBy } from '../tuple-map.ts';
import type { Estimate } from '../estimate.ts';
import type { Day } from '../partial-date.ts';
import type { EntityRecord } from '../records/entity.ts';
import type { LinkRecord } from '../records/link.ts';
import { openShare, qualifiedBy, statedRange } from '../stated-range.ts';
import { relationStatusOn } from '../supply-state.ts';

/** The records that state owners. */
export interface OwnershipFacts {
  readonly entities: ReadonlyMap<string, Pick<EntityRecord, 'partOf' | 'owner'>>;
  readonly links: readonly LinkRecord[];
}

/** The part of one party that another holds. */
export interface Stake extends Estimate {
  readonly from: string;
  readonly to: string;
}

/** Stakes by the party that is held and by the party that holds. */
export interface Stakes {
  readonly in: ReadonlyMap<string, readonly Stake[]>;
  readonly out: ReadonlyMap<string, readonly Stake[]>;
}

/** Roles of an owner beside whom there are others. Without a figure, such an owner is not taken for the only one. */
const amongOthers: ReadonlySet<string> = new Set(['MAJOR_SHAREHOLDER', 'JOINT_VENTURE_PARTNER']);
/** The role of an owner of more than half whose figure is not stated. */
const majority = 'MAJORITY_OWNER';
const justMore = 0.5 + 1e-9;

/**
 * The stakes in force on a day. A stated stake lies within its ends. What stated stakes leave is held by the owners without a
 * figure in equal parts, as an estimate, and by the operators where there is no such owner. A stated owner holds all.
 */
export function heldStakes({ entities, links }: OwnershipFacts, at: Day): Stakes {
  const held = links.filter((link) => (link.kind === 'OWNS' || link.kind === 'OPERATES') && isHeldOn(link, at));
  const stakes = [...Map.groupBy(held, ({ to }) => to)]
    .filter(([to]) => entities.get(to)?.owner === undefined)
    .flatMap(([, ofOne]) => stakesIn(ofOne));
  for (const [to, { owner }] of entities)
    if (owner !== undefined && owner !== to) stakes.push({ from: owner, to, low: 1, estimate: 1, high: 1 });
  return { in: Map.groupBy(stakes, ({ to }) => to), out: Map.groupBy(stakes, ({ from }) => from) };
}

/** Whether a stake is held on a day. What is proposed, agreed or suspended makes no owner. */
export function isHeldOn(link: LinkRecord, at: Day): boolean {
  const { status = 'IN_FORCE', suspendedFrom: from, suspendedUntil: until } = link;
  return relationStatusOn({ ...link, status }, { from, until }, at) === 'IN_FORCE';
}

/** The stated part of a party's equity. Shares of anything else are no stakes. Undefined: not stated. */
export function statedStake({ share, shareQualifier }: LinkRecord): Estimate | undefined {
  return share?.of === 'EQUITY' ? statedRange(qualifiedBy(share, shareQualifier), openShare) : undefined;
}

function stakesIn(links: readonly LinkRecord[]): Stake[] {
  // Several links of one owner state one stake.
  const owners = groupedBy(
    links.filter(({ kind }) => kind === 'OWNS'),
    ({ from }) => [from],
  ).map((same) => same.toSorted(figuresFirst)[0]);
  const owning = owners.flatMap((link) => link ?? []);
  const stated = owning.flatMap((link): Stake[] => {
    const stake = statedStake(link);
    return stake === undefined ? [] : [{ ...stake, from: link.from, to: link.to }];
  });
  const unstated = owning.filter((link) => statedStake(link) === undefined);
  const known = new Set(owning.map(({ from }) => from));
  const operators = links.filter(({ kind, from }) => kind === 'OPERATES' && !known.has(from));
  const holders = unstated.length > 0 ? unstated : operators;
  const rest = Math.max(0, 1 - stated.reduce((sum, { estimate }) => sum + estimate, 0));
  const most = Math.max(0, 1 - stated.reduce((sum, { low }) => sum + low, 0));
  return [...stated, ...holders.map((link) => openStake(link, holders.length, rest, most))];
}

/** The stake of an owner without a figure: an equal part of the rest, and at least more than half for a majority owner. */
function openStake({ from, to, role = '' }: LinkRecord, count: number, rest: number, most: number): Stake {
  if (role === majority) return { from, to, low: justMore, estimate: Math.max(justMore, rest / count), high: 1 };
  return { from, to, low: 0, estimate: amongOthers.has(role) ? 0 : rest / count, high: most };
}

/** Of several links of one owner, those with a stated stake first, then the later key. */
function figuresFirst(a: LinkRecord, b: LinkRecord): number {
  const figures = Number(statedStake(b) !== undefined) - Number(statedStake(a) !== undefined);
  return figures || (a.id < b.id ? -1 : 1);
}
