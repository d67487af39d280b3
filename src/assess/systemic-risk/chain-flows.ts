import type { Chain } from '../../network/chain/chain.ts';
import { isBookkeeping } from '../../network/parties.ts';

/** The flow of one unit of the buyer's intake through each party of a chain, and each party's suppliers. */
export interface ChainFlows {
  /** Visits of each party by a unit of the buyer's intake. */
  readonly visits: Float64Array;
  /** The suppliers of a party with their shares of its intake. Bookkeeping is passed through. */
  suppliersOf(party: number): ReadonlyMap<number, number>;
}

type Shares = ReadonlyMap<number, number>;

/** The flows of a chain by its estimates. */
export function flowsOf(chain: Chain): ChainFlows {
  return { visits: visitsOf(chain), suppliersOf: (party) => suppliersOf(chain, party) };
}

const mostSweeps = 10_000;

function visitsOf({ parties, buyer, rows }: Chain): Float64Array {
  const total = new Float64Array(parties.length);
  let wave = new Float64Array(parties.length);
  wave[buyer] = 1;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    const next = new Float64Array(parties.length);
    let left = 0;
    const move = (supplier: number, amount: number): void => {
      next[supplier] = (next[supplier] ?? 0) + amount;
      left += amount;
    };
    for (const [party, amount] of wave.entries()) {
      if (amount === 0) continue;
      total[party] = (total[party] ?? 0) + amount;
      for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++)
        move(rows.suppliers[link] ?? 0, amount * (rows.estimate[link] ?? 0));
    }
    if (left < 1e-13) break;
    wave = next;
  }
  return total;
}

function suppliersOf({ parties, rows }: Chain, party: number): Shares {
  const found = new Map<number, number>();
  const open: [number, number][] = [[party, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [at, share] = next;
    for (let link = rows.offsets[at] ?? 0; link < (rows.offsets[at + 1] ?? 0); link++) {
      const supplier = rows.suppliers[link] ?? 0;
      const part = share * (rows.estimate[link] ?? 0);
      if (part <= 1e-12) continue;
      const between = parties[supplier];
      if (between !== undefined && isBookkeeping(between)) open.push([supplier, part]);
      else found.set(supplier, (found.get(supplier) ?? 0) + part);
    }
  }
  return found;
}
