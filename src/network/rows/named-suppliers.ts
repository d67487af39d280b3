import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { supplyVolumeOf } from '../../model/records/network.ts';
import { anyShare, nothing, rising, type Estimate } from '../../model/estimate.ts';
import { isCarriedBack } from '../../model/supply-state.ts';
import { isOneSided, openShare, statedRange } from '../../model/stated-range.ts';
import type { DraftLink } from './draft-row.ts';
import { suppliesKey, type Evidence } from '../evidence/evidence.ts';
import { volumeOf } from '../evidence/joint-volumes.ts';
import type { Ownership } from '../evidence/ownership.ts';
import type { View } from '../view.ts';
import { isBoundByMain, plantCapacity, worldOutput } from '../evidence/plant-capacity.ts';
import { supplyFacts, supplyStateOn } from '../evidence/supply-facts.ts';

/** A supply that counts in a view. */
export interface NamedSupply {
  readonly supply: SupplyRecord;
  readonly supplier: string;
}

/** What named suppliers give to a row, before the market takes the rest. */
export interface NamedRow {
  readonly links: readonly DraftLink[];
  readonly rules: readonly string[];
  readonly flags: readonly string[];
}

export interface NamedSuppliersReader {
  /** The supplies of one form to one buyer that count in the view, one a supplier (rules R1, T1 to T4). */
  inForce(buyer: string, form: string): readonly NamedSupply[];
  /** Their links, by rules N1, N2 and U5. `partyOf` names the party of the network that a supplier is. */
  row(need: NeedRecord, partyOf: (supply: NamedSupply) => string): NamedRow;
  /** The parts of the intake that figures give to suppliers: stated shares, reservations and volumes (N1, N2, R2). */
  figures(need: NeedRecord): ReadonlyMap<string, Estimate>;
  /**
   * What rule N2 gives to one of the named suppliers by capacity alone, as if no figure stood of any: not more than what it can
   * make, where that and the intake are known.
   */
  partByCapacity(need: NeedRecord, supplier: string): Estimate & { readonly surelyAtMost: number };
}

/** What stands for a share of a row where a relation is named and neither figure nor capacity is known (rule N2). */
const unknownShare = 0.1;
/** An integrated plant feeds itself, as far as no figure says otherwise (rule U5). */
const integrated = { low: 0.8, estimate: 1, high: 1 };

export function createNamedSuppliers(evidence: Evidence, view: View, ownership: Ownership): NamedSuppliersReader {
  const { at, parameters } = view;
  const hasStatistics = evidence.statistics.length > 0;

  const counted = (buyer: string, form: string): readonly NamedSupply[] =>
    (evidence.suppliesOf.get(suppliesKey(buyer, form)) ?? []).flatMap((supply) => {
      const state = supplyStateOn(supply, at, evidence, parameters.assumedLifetimeYears);
      return state.holds && view.includeStatuses.includes(state.status) ? [{ supply, supplier: supply.supplier }] : [];
    });

  const oneEach = (supplies: readonly NamedSupply[]): readonly NamedSupply[] => {
    const bySupplier = Map.groupBy(supplies, ({ supplier }) => supplier);
    const single = [...bySupplier.values()].flatMap((same) =>
      same.length === 1 ? same : same.toSorted(figuresFirst).slice(0, 1),
    );
    // A firm and its own plant are one relation: it is the plant's (R1).
    const firms = new Set<string>();
    for (const { supplier } of single) {
      for (const whole of ownership.above(supplier)) if (whole !== supplier) firms.add(whole);
    }
    return firms.size === 0 ? single : single.filter(({ supplier }) => !firms.has(supplier));
  };
  const inForce = (buyer: string, form: string): readonly NamedSupply[] => oneEach(counted(buyer, form));

  let suppliesBySeller: ReadonlyMap<string, readonly SupplyRecord[]> | undefined;
  const buyersOf = (supplier: string, form: string): number => {
    suppliesBySeller ??= Map.groupBy(evidence.supplies, (supply) => supply.supplier);
    const buyers = (suppliesBySeller.get(supplier) ?? []).filter(
      (other) =>
        other.form === form &&
        supplyStateOn(other, at, evidence, parameters.assumedLifetimeYears).status === 'IN_FORCE',
    );
    return Math.max(1, new Set(buyers.map(({ buyer }) => buyer)).size);
  };

  const capacityFor = (supplier: string, form: string): number | undefined => {
    const capacity = plantCapacity(supplier, form, at, evidence, ownership) ?? parameters.defaultPlantCapacity[form];
    return capacity === undefined ? undefined : capacity / buyersOf(supplier, form);
  };

  const row = (need: NeedRecord, partyOf: (supply: NamedSupply) => string): NamedRow => {
    const rules = new Set<string>();
    const flags = new Set<string>();
    const all = counted(need.buyer, need.form);
    const named = oneEach(all);
    const stated = named.filter(({ supply }) => hasShare(supply));
    const links = stated.map((one) => statedLink(one, partyOf(one)));
    if (stated.length > 0) rules.add('N1');
    if (stated.some(({ supply }) => isOneSided(supply.share))) rules.add('R5');
    for (const { supply } of named) for (const rule of recordRules(supply)) rules.add(rule);
    if (named.some(({ supply }) => isCarriedBack(supply, at, supplyFacts(evidence)))) flags.add('dateAssumed');
    if (named.length < all.length) rules.add('R1');
    for (const { supply } of stated) if (supply.basis === 'ASSUMED') rules.add('U5');
    const unstated = named.filter(({ supply }) => !hasShare(supply));
    const measured = measuredShares(need, unstated, Math.max(0, 1 - total(links, 'estimate')));
    for (const [one, share] of measured) links.push(measuredLink(one, share, partyOf(one), 1 - total(links, 'low')));
    if (measured.size > 0) rules.add('N2');
    if (unstated.some(({ supplier }) => isBoundByMain(supplier, need.form, evidence))) rules.add('U7');
    const open = unstated.filter((one) => !measured.has(one));
    const used = {
      low: total(links, 'low'),
      estimate: total(links, 'estimate'),
      high: total(links, 'high'),
    };
    if (open.length === 0) return { links, rules: [...rules], flags: [...flags] };

    const own = open.filter(({ supplier }) => ownership.rootOf(supplier) === ownership.rootOf(need.buyer));
    const shares =
      own.length > 0 ? integratedShares(own, open) : (volumesOfAll(need, named, open) ?? byCapacity(need, open));
    rules.add(own.length > 0 ? 'U5' : 'N2');
    const free = Math.max(0, 1 - used.estimate);
    for (const [index, one] of open.entries()) {
      const share: Share = shares[index] ?? anyShare(0);
      links.push({
        to: partyOf(one),
        low: share.low * Math.max(0, 1 - used.high),
        estimate: share.estimate * free,
        high: Math.min(share.high, Math.max(0, 1 - used.low)),
        basis: share.observed === true ? 'OBSERVED' : 'REPORTED',
        observedLow: share.observed === true ? share.low * Math.max(0, 1 - used.high) : 0,
        supply: one.supply.id,
      });
    }
    return { links, rules: [...rules], flags: [...flags] };
  };

  /** What a reservation or a volume is of a known amount: of each link by itself, all in proportion where they exceed it. */
  function measuredShares(
    need: NeedRecord,
    unstated: readonly NamedSupply[],
    free: number,
  ): ReadonlyMap<NamedSupply, Share> {
    const { amount } = need;
    if (amount === undefined || amount <= 0) return new Map();
    const measured = unstated.flatMap((one): [NamedSupply, Share][] => {
      const share = byReservation(need.form, amount, one) ?? byVolume(amount, one);
      return share === undefined ? [] : [[one, share]];
    });
    const fitting = scaledToFit(
      measured.map(([, share]) => share),
      free,
    );
    return new Map(measured.map(([one], index) => [one, fitting[index] ?? nothing]));
  }

  /** Rule R2: a reserved part of the seller's output is a share of the intake where the need's amount is known. */
  function byReservation(form: string, amount: number, { supply, supplier }: NamedSupply): Share | undefined {
    const reserved = supply.reservation?.share;
    const capacity = plantCapacity(supplier, form, at, evidence, ownership);
    if (reserved === undefined || capacity === undefined) return undefined;
    const part = statedRange(reserved, openShare) ?? anyShare(0);
    // Who has a part set aside may take less of it, unless a source says that it takes so much.
    const taken = { ...part, low: reserved.low ?? 0 };
    return rising(taken, (one) => Math.min(1, (one * capacity) / amount));
  }

  /**
   * A volume is a share where the need's amount is known; R3 says what of a volume for several is one's.
   */
  function byVolume(amount: number, { supply }: NamedSupply): Share | undefined {
    const volume = volumeOf(supply, evidence);
    if (volume === undefined) return undefined;
    return {
      low: volume.low / amount,
      estimate: volume.estimate / amount,
      high: Math.min(1, volume.high / amount),
      observed: true,
    };
  }

  /** In a network file that gives volumes on every link without a share, their sum is what they are parts of. */
  function volumesOfAll(
    need: NeedRecord,
    named: readonly NamedSupply[],
    open: readonly NamedSupply[],
  ): readonly Share[] | undefined {
    const amount = sumOfVolumes(need, named, open);
    if (amount === undefined) return undefined;
    const shares = open.flatMap((one) => byVolume(amount, one) ?? []);
    return shares.length === open.length ? shares : undefined;
  }

  function sumOfVolumes(
    { amount }: NeedRecord,
    named: readonly NamedSupply[],
    open: readonly NamedSupply[],
  ): number | undefined {
    if (hasStatistics || amount !== undefined || named.length === 0) return undefined;
    const volumes = open.map(({ supply }) => supplyVolumeOf(supply));
    if (volumes.some((volume) => volume?.unit !== 't/a' || volume.joint)) return undefined;
    return volumes.reduce((all, volume) => all + (volume?.value ?? 0), 0) || undefined;
  }

  function byCapacity(need: NeedRecord, open: readonly NamedSupply[]): Share[] {
    const capacities = open.map(({ supplier }) => capacityFor(supplier, need.form));
    const world = worldOutput(need.form, at, evidence);
    const known = capacities.reduce<number>((all, capacity) => all + (capacity ?? 0), 0);
    if (!hasStatistics) return withoutStatistics(capacities, known);
    // Capacities of all that the world puts out, or more, are no measure of who supplies whom.
    if (world === undefined || capacities.includes(undefined) || known >= world) {
      const each = Math.min(unknownShare, 1 / open.length);
      return open.map(() => anyShare(each));
    }
    const others = world - known;
    const weight = (capacity: number, multiplier: number): number =>
      (multiplier * capacity) / (multiplier * known + others);
    const { low, estimate, high } = parameters.relationMultiplier;
    return capacities.map((capacity = 0) => ({
      low: weight(capacity, low),
      estimate: weight(capacity, estimate),
      high: Math.min(weight(capacity, high), need.amount === undefined ? 1 : capacity / need.amount),
    }));
  }

  const figures = (need: NeedRecord): ReadonlyMap<string, Estimate> => {
    const named = inForce(need.buyer, need.form);
    const measured = measuredShares(need, named, 1);
    return new Map(
      row(need, ({ supplier }) => supplier).links.flatMap(({ to, basis, low, estimate, high }) => {
        const one = named.find(({ supplier }) => supplier === to);
        const isStated = one !== undefined && (hasShare(one.supply) || measured.has(one));
        return isStated || basis === 'OBSERVED' ? [[to, { low, estimate, high }] as const] : [];
      }),
    );
  };

  const partByCapacity: NamedSuppliersReader['partByCapacity'] = (need, supplier) => {
    const named = inForce(need.buyer, need.form);
    const others = named.filter((one) => one.supplier !== supplier);
    const place = named.findIndex((one) => one.supplier === supplier);
    const { low, estimate, high } = byCapacity(need, named)[place] ?? anyShare(0);
    const amount = need.amount ?? sumOfVolumes(need, others, others);
    const capacity = plantCapacity(supplier, need.form, at, evidence, ownership);
    const surelyAtMost =
      amount === undefined || amount <= 0 || capacity === undefined ? 1 : Math.min(1, capacity / amount);
    return {
      low: Math.min(low, surelyAtMost),
      estimate: Math.min(estimate, surelyAtMost),
      high: Math.min(high, surelyAtMost),
      surelyAtMost,
    };
  };

  return { inForce, row, figures, partByCapacity };
}

/** The link of a measured share, in the room that is left for it. */
function measuredLink({ supply }: NamedSupply, share: Share, to: string, room: number): DraftLink {
  const high = Math.min(share.high, Math.max(share.estimate, room));
  const low = Math.min(share.low, Math.max(0, room));
  return {
    to,
    low,
    estimate: share.estimate,
    high,
    basis: share.observed === true ? 'OBSERVED' : 'REPORTED',
    observedLow: share.observed === true ? low : 0,
    supply: supply.id,
  };
}

/** Rule N1 and U5: a stated share with its ends. */
function statedLink({ supply }: NamedSupply, to: string): DraftLink {
  const share = statedRange(supply.share, openShare) ?? anyShare(0);
  const basis = supply.basis ?? 'OBSERVED';
  return { to, ...share, basis, observedLow: basis === 'OBSERVED' ? share.low : 0, supply: supply.id };
}

/** Whether a supply states a share of the buyer's intake. */
function hasShare({ share }: SupplyRecord): boolean {
  return statedRange(share, openShare) !== undefined;
}

/** Rules that say how one record is read: one relation of several links, a stated end, a part of an output, a joint volume. */
export function recordRules(supply: SupplyRecord): readonly string[] {
  const rules: string[] = [];
  if ((supply.links?.length ?? 0) > 1) rules.push('R1');
  if (supply.validUntil !== undefined) rules.push('T2');
  if (supply.reservation !== undefined) rules.push('R2');
  if (supplyVolumeOf(supply)?.joint === true) rules.push('R3');
  return rules;
}

/** Of several records of one relation the one with a figure counts, then the newest. */
function figuresFirst(a: NamedSupply, b: NamedSupply): number {
  const figures = Number(hasShare(b.supply)) - Number(hasShare(a.supply));
  return figures || ((b.supply.validFrom ?? '') < (a.supply.validFrom ?? '') ? -1 : 1);
}

function total(links: readonly DraftLink[], end: keyof Estimate): number {
  return links.reduce((all, link) => all + link[end], 0);
}

interface Share extends Estimate {
  readonly observed?: boolean;
}

/** Shares whose estimates sum to more than there is room for, in proportion. */
function scaledToFit(shares: readonly Share[], room: number): Share[] {
  const sum = shares.reduce((all, { estimate }) => all + estimate, 0);
  const scale = sum > room ? room / sum : 1;
  return shares.map((share) => ({
    ...share,
    low: share.low * scale,
    estimate: share.estimate * scale,
    high: Math.max(
      share.estimate * scale,
      Math.min(1, share.observed === true && share.low === share.high ? share.high * scale : share.high),
    ),
  }));
}

/** Rule U5: a plant and its own upstream plants; who else is named takes what they leave. */
function integratedShares(own: readonly NamedSupply[], open: readonly NamedSupply[]): Share[] {
  const single = own.length === 1;
  return open.map((one) => {
    if (!own.includes(one)) return { low: 0, estimate: 0, high: 1 - integrated.low };
    return { low: single ? integrated.low : 0, estimate: integrated.estimate / own.length, high: integrated.high };
  });
}

/** In a network file: by capacity where all have one, else equal parts; the bounds say that nobody knows. */
function withoutStatistics(capacities: readonly (number | undefined)[], known: number): Share[] {
  const complete = known > 0 && !capacities.includes(undefined);
  return capacities.map((capacity = 0) => ({
    low: 0,
    estimate: complete ? capacity / known : 1 / capacities.length,
    high: 1,
  }));
}
