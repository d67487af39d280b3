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

/** A network of amounts, prepared for losses that pass in both directions. */
export interface AmountLinks {
  readonly network: AmountNetwork;
  /** The output of each sector. */
  readonly sectorOutput: Float64Array;
  /** For each link, its part of the supplier's sales. */
  readonly lostSale: Float64Array;
  /** Out-links of party i are those from `outOffsets[i]` up to `outOffsets[i + 1]`. */
  readonly outOffsets: Uint32Array;
  readonly outBuyer: Uint32Array;
  /** The group of inputs of each out-link, or -1 if the input is not essential for the buyer. */
  readonly outGroup: Int32Array;
  /** The part of each out-link in its group, or in all inputs of the buyer. */
  readonly outWeight: Float64Array;
  readonly groupCount: number;
}

/** Sorts the links of a network by supplier and weighs them. Time grows with parties and links. */
export function amountLinks(network: AmountNetwork): AmountLinks {
  const { partyCount, offsets, suppliers, amounts, output, isEssential } = network;
  const linkCount = suppliers.length;
  const { groupOf, weight, groupCount } = inputGroups(network);
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
  const sectorOutput = outputBySector(network);
  return { network, sectorOutput, lostSale, outOffsets, outBuyer, outGroup, outWeight, groupCount };
}

function outputBySector({ partyCount, sectorOf, output }: AmountNetwork): Float64Array {
  const outputs = new Float64Array(sectorOf.reduce((most, sector) => Math.max(most, sector + 1), 0));
  for (let party = 0; party < partyCount; party++) {
    const sector = sectorOf[party] ?? 0;
    outputs[sector] = (outputs[sector] ?? 0) + (output[party] ?? 0);
  }
  return outputs;
}

/** The inputs of one buyer from one sector are a group. The weight of a link is its part of the group, or of all inputs. */
function inputGroups({ partyCount, offsets, suppliers, amounts, sectorOf, isEssential }: AmountNetwork): {
  readonly groupOf: Int32Array;
  readonly weight: Float64Array;
  readonly groupCount: number;
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
  return { groupOf, weight, groupCount };
}
