import type { AmountLinks } from './amount-links.ts';

/** The changes of a failure so far. Created once per network. After each failure, only the changed values are reset. */
export interface Failure {
  /** The output that each party can still produce with its inputs, 0 to 1. */
  readonly supplied: Float64Array;
  /** The output that each party can still sell to its buyers, 0 to 1. */
  readonly sold: Float64Array;
  /** The losses that have already been passed on. */
  readonly passedDown: Float64Array;
  readonly passedUp: Float64Array;
  /** The missing part of each group of inputs. */
  readonly missing: Float64Array;
  /** The largest missing part of an essential group of each buyer, and the missing part of its other inputs. */
  readonly scarcest: Float64Array;
  readonly lessOther: Float64Array;
  /** The remaining output of each sector. */
  readonly sectorLeft: Float64Array;
  readonly isTouched: Uint8Array;
  readonly touched: number[];
  readonly touchedGroups: number[];
  /** Parties of each sector that lack inputs. */
  readonly lossyOf: Map<number, number[]>;
  /** Sectors with a lower output whose effect on their parties has not been updated yet. */
  readonly dirty: Set<number>;
  readonly queue: PartyQueue;
}

/** The state of a network in which nothing has failed. */
export function createFailure({ network: { partyCount }, sectorOutput, groupCount }: AmountLinks): Failure {
  return {
    supplied: new Float64Array(partyCount).fill(1),
    sold: new Float64Array(partyCount).fill(1),
    passedDown: new Float64Array(partyCount),
    passedUp: new Float64Array(partyCount),
    missing: new Float64Array(groupCount),
    scarcest: new Float64Array(partyCount),
    lessOther: new Float64Array(partyCount),
    sectorLeft: Float64Array.from(sectorOutput),
    isTouched: new Uint8Array(partyCount),
    touched: [],
    touchedGroups: [],
    lossyOf: new Map(),
    dirty: new Set(),
    queue: createQueue(partyCount),
  };
}

/** Passes a failure on to buyers, until no loss grows by more than `smallest`. */
export function passDown(failure: Failure, links: AmountLinks, failed: readonly number[], smallest: number): void {
  const { supplied, passedDown, queue } = failure;
  for (const party of failed) {
    if (supplied[party] === 0) continue;
    drop(failure, links, party, 0);
    queue.add(party);
  }
  for (let party = queue.next(); party >= 0; party = queue.next()) {
    const loss = lossOf(failure, links, party);
    const change = loss - (passedDown[party] ?? 0);
    if (change > smallest) {
      passedDown[party] = loss;
      passToBuyers(failure, links, party, change);
    }
    if (queue.isEmpty()) addMissedMore(failure, links, smallest);
  }
}

/** Passes a party's loss on to its buyers. The scarcest essential input limits the output of each. */
function passToBuyers(failure: Failure, links: AmountLinks, party: number, change: number): void {
  const { supplied, missing, scarcest, lessOther, touchedGroups, queue } = failure;
  const { outOffsets, outBuyer, outGroup, outWeight } = links;
  const end = outOffsets[party + 1] ?? 0;
  for (let out = outOffsets[party] ?? 0; out < end; out++) {
    const buyer = outBuyer[out] ?? 0;
    if (supplied[buyer] === 0) continue;
    const group = outGroup[out] ?? -1;
    const less = (outWeight[out] ?? 0) * change;
    if (group >= 0) {
      if (missing[group] === 0) touchedGroups.push(group);
      const gone = (missing[group] ?? 0) + less;
      missing[group] = gone;
      if (gone > (scarcest[buyer] ?? 0)) scarcest[buyer] = gone;
    } else lessOther[buyer] = (lessOther[buyer] ?? 0) + less;
    touch(failure, buyer);
    const to = Math.max(0, Math.min(1 - (scarcest[buyer] ?? 0), 1 - (lessOther[buyer] ?? 0)));
    if (to < (supplied[buyer] ?? 1)) {
      drop(failure, links, buyer, to);
      queue.add(buyer);
    }
  }
}

/** Raises the effect of failed parties in a sector whose output has fallen. */
function addMissedMore(failure: Failure, links: AmountLinks, smallest: number): void {
  const { dirty, lossyOf, passedDown, queue } = failure;
  for (const sector of dirty)
    for (const lossy of lossyOf.get(sector) ?? [])
      if (lossOf(failure, links, lossy) - (passedDown[lossy] ?? 0) > smallest) queue.add(lossy);
  dirty.clear();
}

/** Passes lost sales on to suppliers, until no loss grows by more than `smallest`. */
export function passUp(failure: Failure, links: AmountLinks, failed: readonly number[], smallest: number): void {
  const { sold, passedUp, queue } = failure;
  const { network, lostSale } = links;
  const { offsets, suppliers } = network;
  for (const party of failed) {
    sold[party] = 0;
    touch(failure, party);
    queue.add(party);
  }
  for (let buyer = queue.next(); buyer >= 0; buyer = queue.next()) {
    const loss = 1 - (sold[buyer] ?? 0);
    const change = loss - (passedUp[buyer] ?? 0);
    if (change <= smallest) continue;
    passedUp[buyer] = loss;
    for (let link = offsets[buyer] ?? 0; link < (offsets[buyer + 1] ?? 0); link++) {
      const supplier = suppliers[link] ?? 0;
      const before = sold[supplier] ?? 1;
      if (before === 0) continue;
      sold[supplier] = Math.max(0, before - (lostSale[link] ?? 0) * change);
      touch(failure, supplier);
      queue.add(supplier);
    }
  }
}

/** Undoes all changes of a failure. */
export function setBack(failure: Failure, { network: { sectorOf }, sectorOutput }: AmountLinks): void {
  const { supplied, sold, passedDown, passedUp, scarcest, lessOther, isTouched, sectorLeft } = failure;
  const { touched, touchedGroups, missing, lossyOf, dirty } = failure;
  for (const party of touched) {
    supplied[party] = 1;
    sold[party] = 1;
    passedDown[party] = 0;
    passedUp[party] = 0;
    scarcest[party] = 0;
    lessOther[party] = 0;
    isTouched[party] = 0;
    const sector = sectorOf[party] ?? 0;
    sectorLeft[sector] = sectorOutput[sector] ?? 0;
  }
  for (const group of touchedGroups) missing[group] = 0;
  touched.length = 0;
  touchedGroups.length = 0;
  lossyOf.clear();
  dirty.clear();
}

function touch({ isTouched, touched }: Failure, party: number): void {
  if (isTouched[party] === 1) return;
  isTouched[party] = 1;
  touched.push(party);
}

/** The loss that others notice of a party, which is its loss divided by the remaining output of its sector. */
function lossOf(
  { supplied, sectorLeft }: Failure,
  { network: { sectorOf, output } }: AmountLinks,
  party: number,
): number {
  const lost = 1 - (supplied[party] ?? 0);
  if (lost <= 0) return 0;
  const left = sectorLeft[sectorOf[party] ?? 0] ?? 0;
  const part = left > 0 ? Math.min(1, (output[party] ?? 0) / left) : 1;
  return part * lost;
}

/** Lowers the output of a party. */
function drop(failure: Failure, { network: { sectorOf, output } }: AmountLinks, party: number, to: number): void {
  const { supplied, lossyOf, sectorLeft, dirty } = failure;
  const sector = sectorOf[party] ?? 0;
  const before = supplied[party] ?? 1;
  if (before === 1) {
    const lossy = lossyOf.get(sector);
    if (lossy === undefined) lossyOf.set(sector, [party]);
    else lossy.push(party);
  }
  supplied[party] = to;
  sectorLeft[sector] = Math.max(0, (sectorLeft[sector] ?? 0) - (output[party] ?? 0) * (before - to));
  dirty.add(sector);
  touch(failure, party);
}

interface PartyQueue {
  readonly isEmpty: () => boolean;
  readonly add: (party: number) => void;
  /** The party that has waited longest, or -1 if none waits. */
  readonly next: () => number;
}

/** A queue of parties, each at most once, first in, first out. */
function createQueue(partyCount: number): PartyQueue {
  const places = new Uint32Array(partyCount + 1);
  const isWaiting = new Uint8Array(partyCount);
  let [head, tail] = [0, 0];
  const after = (place: number): number => (place === partyCount ? 0 : place + 1);
  return {
    isEmpty: (): boolean => head === tail,
    add(party: number): void {
      if (isWaiting[party] === 1) return;
      isWaiting[party] = 1;
      places[tail] = party;
      tail = after(tail);
    },
    next(): number {
      if (head === tail) return -1;
      const party = places[head] ?? 0;
      head = after(head);
      isWaiting[party] = 0;
      return party;
    },
  };
}
