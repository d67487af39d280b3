import { startsOf } from '../both-ways.ts';

/** Supplies with their amounts, for the economic systemic risk index. */
export interface AmountNetwork {
  readonly partyCount: number;
  /** In-links of party i are those from `offsets[i]` up to `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  /** The supplier of each link. */
  readonly suppliers: Uint32Array;
  /** The amount that moves along each link, in one unit of account. */
  readonly amounts: Float64Array;
  /** The sector of each party, from 0. Suppliers of one sector partly replace each other. */
  readonly sectorOf: Uint32Array;
  /** The output of each party, in the same unit. Output that no link carries goes to final demand. */
  readonly output: Float64Array;
  /** 1 if the input is essential for the buyer, one number per link. */
  readonly isEssential: Uint8Array;
  /** 0 for parties that only pass losses on and whose own output is not part of the total. */
  readonly isCounted: Uint8Array;
}

/** Computes the loss that the failure of a party causes. Created once per network and used for each party. */
export interface SystemicRisk {
  /** The part of all output that is lost if these parties fail completely, 0 to 1, including their own output. */
  lossWithout(...failed: readonly number[]): number;
  /** The output that each group of parties then loses, in the unit of account. `inGroup` is the group of each party, from 0. */
  lostByGroup(inGroup: Uint32Array, groupCount: number, failed: readonly number[]): Float64Array;
}

/** Smaller changes of a loss are rounding noise. */
const noise = 1e-12;

/**
 * The economic systemic risk index. A failure spreads downstream: the scarcest essential input limits a party, and other
 * inputs reduce it in proportion. It spreads upstream: output that buyers do not take is not sold. This repeats until
 * nothing changes by more than `tolerance`. A party loses the larger of the two. A lost supplier counts by its part of the
 * remaining output of its sector. Only changes are passed on, so that the time depends on the parties affected.
 * @see Diem, Borsos, Reisch, Kertész & Thurner 2022, Sci. Rep. 12, 7719, doi:10.1038/s41598-022-11522-z
 */
export function systemicRisk(network: AmountNetwork, tolerance = 0): SystemicRisk {
  const { partyCount, offsets, suppliers, amounts, sectorOf, output, isEssential, isCounted } = network;
  const linkCount = suppliers.length;
  const smallest = Math.max(tolerance, noise);
  const totalOutput = output.reduce((all, amount, party) => (isCounted[party] === 1 ? all + amount : all), 0);
  const sectorCount = sectorOf.reduce((most, sector) => Math.max(most, sector + 1), 0);
  const { groupOf, weight } = inputGroups(network);

  // Out-links by supplier: the buyer, the place of the link, and the part that the supplier loses with the buyer.
  const outOffsets = startsOf(suppliers, partyCount);
  const outBuyer = new Uint32Array(linkCount);
  const outGroup = new Int32Array(linkCount);
  const outWeight = new Float64Array(linkCount);
  const lostSale = new Float64Array(linkCount);
  const next = outOffsets.slice(0, partyCount);
  for (let buyer = 0; buyer < partyCount; buyer++) {
    for (let link = offsets[buyer] ?? 0; link < (offsets[buyer + 1] ?? 0); link++) {
      const supplier = suppliers[link] ?? 0;
      const at = next[supplier] ?? 0;
      next[supplier] = at + 1;
      outBuyer[at] = buyer;
      outGroup[at] = isEssential[link] === 1 ? (groupOf[link] ?? 0) : -1;
      outWeight[at] = weight[link] ?? 0;
      const sold = output[supplier] ?? 0;
      lostSale[link] = sold > 0 ? (amounts[link] ?? 0) / sold : 0;
    }
  }
  const sectorOutput = new Float64Array(sectorCount);
  for (let party = 0; party < partyCount; party++) {
    const sector = sectorOf[party] ?? 0;
    sectorOutput[sector] = (sectorOutput[sector] ?? 0) + (output[party] ?? 0);
  }

  // The values that one failure changes. Only these are reset afterwards.
  const supplied = new Float64Array(partyCount).fill(1);
  const sold = new Float64Array(partyCount).fill(1);
  const passedDown = new Float64Array(partyCount);
  const passedUp = new Float64Array(partyCount);
  const missing = new Float64Array(groupOf.reduce((most, group) => Math.max(most, group + 1), 0));
  const scarcest = new Float64Array(partyCount);
  const lessOther = new Float64Array(partyCount);
  const sectorLeft = Float64Array.from(sectorOutput);
  const isTouched = new Uint8Array(partyCount);
  const touched: number[] = [];
  const touchedGroups: number[] = [];
  const queue = createQueue(partyCount);
  const lossyOf = new Map<number, number[]>();
  const dirty = new Set<number>();

  const touch = (party: number): void => {
    if (isTouched[party] === 1) return;
    isTouched[party] = 1;
    touched.push(party);
  };

  const lossOf = (party: number): number => {
    const lost = 1 - (supplied[party] ?? 0);
    if (lost <= 0) return 0;
    const left = sectorLeft[sectorOf[party] ?? 0] ?? 0;
    const part = left > 0 ? Math.min(1, (output[party] ?? 0) / left) : 1;
    return part * lost;
  };

  const drop = (party: number, to: number): void => {
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
    touch(party);
  };

  const passDown = (failed: readonly number[]): void => {
    for (const party of failed) {
      if (supplied[party] === 0) continue;
      drop(party, 0);
      queue.add(party);
    }
    for (let party = queue.next(); party >= 0; party = queue.next()) {
      const loss = lossOf(party);
      const change = loss - (passedDown[party] ?? 0);
      if (change > smallest) {
        passedDown[party] = loss;
        for (let out = outOffsets[party] ?? 0; out < (outOffsets[party + 1] ?? 0); out++) {
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
          touch(buyer);
          const to = Math.max(0, Math.min(1 - (scarcest[buyer] ?? 0), 1 - (lessOther[buyer] ?? 0)));
          if (to < (supplied[buyer] ?? 1)) {
            drop(buyer, to);
            queue.add(buyer);
          }
        }
      }
      if (!queue.isEmpty()) continue;
      // The smaller the output of a sector, the larger the effect of its failed parties.
      for (const sector of dirty)
        for (const lossy of lossyOf.get(sector) ?? [])
          if (lossOf(lossy) - (passedDown[lossy] ?? 0) > smallest) queue.add(lossy);
      dirty.clear();
    }
  };

  const passUp = (failed: readonly number[]): void => {
    for (const party of failed) {
      sold[party] = 0;
      touch(party);
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
        touch(supplier);
        queue.add(supplier);
      }
    }
  };

  const setBack = (): void => {
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
  };

  const fail = (failed: readonly number[], count: (party: number, lost: number) => void): void => {
    passDown(failed);
    passUp(failed);
    for (const one of touched)
      if (isCounted[one] === 1) count(one, (output[one] ?? 0) * (1 - Math.min(supplied[one] ?? 1, sold[one] ?? 1)));
    setBack();
  };

  return {
    lossWithout(...failed) {
      let lost = 0;
      fail(failed, (_, amount) => {
        lost += amount;
      });
      return totalOutput > 0 ? lost / totalOutput : 0;
    },
    lostByGroup(inGroup, groupCount, failed) {
      const lost = new Float64Array(groupCount);
      fail(failed, (party, amount) => {
        const group = inGroup[party] ?? 0;
        lost[group] = (lost[group] ?? 0) + amount;
      });
      return lost;
    },
  };
}

/** A queue of parties, each at most once, first in, first out. */
function createQueue(partyCount: number) {
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
    /** The party that has waited longest, or -1 if none waits. */
    next(): number {
      if (head === tail) return -1;
      const party = places[head] ?? 0;
      head = after(head);
      isWaiting[party] = 0;
      return party;
    },
  };
}

/** The inputs of one buyer from one sector are a group. The weight of a link is its part of the group, or of all inputs. */
function inputGroups({ partyCount, offsets, suppliers, amounts, sectorOf, isEssential }: AmountNetwork): {
  readonly groupOf: Int32Array;
  readonly weight: Float64Array;
} {
  const groupOf = new Int32Array(suppliers.length).fill(-1);
  const weight = new Float64Array(suppliers.length);
  let groupCount = 0;
  for (let buyer = 0; buyer < partyCount; buyer++) {
    const [start, end] = [offsets[buyer] ?? 0, offsets[buyer + 1] ?? 0];
    const groups = new Map<number, { readonly group: number; total: number }>();
    let all = 0;
    for (let link = start; link < end; link++) {
      const amount = amounts[link] ?? 0;
      all += amount;
      if (isEssential[link] !== 1) continue;
      const sector = sectorOf[suppliers[link] ?? 0] ?? 0;
      const known = groups.get(sector) ?? { group: groupCount++, total: 0 };
      known.total += amount;
      groups.set(sector, known);
      groupOf[link] = known.group;
    }
    for (let link = start; link < end; link++) {
      const whole = isEssential[link] === 1 ? groups.get(sectorOf[suppliers[link] ?? 0] ?? 0)?.total : all;
      weight[link] = whole === undefined || whole <= 0 ? 0 : (amounts[link] ?? 0) / whole;
    }
  }
  return { groupOf, weight };
}
