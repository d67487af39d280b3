import { stages } from '../../model/vocabulary.ts';
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

/**
 * The flows of a chain by its estimates. With `unknownAsOthers`, the unknown producers of a statistic source like the known
 * producers of their stage together, weighted by output. Otherwise a supplier of the stage would seem to sell only to the
 * known producers.
 */
export function flowsOf(chain: Chain, unknownAsOthers: boolean): ChainFlows {
  const borrowed = new Map<number, Shares>();
  const flows: ChainFlows = {
    visits: visitsOf(chain, borrowed),
    suppliersOf: (party) => borrowed.get(party) ?? suppliersOf(chain, party),
  };
  if (!unknownAsOthers) return flows;
  // From the buyer toward ore, because the row that a stage borrows changes only stages upstream of it.
  for (const stage of stages.toReversed()) {
    const visits = visitsOf(chain, borrowed);
    const atStage = chain.parties.flatMap((party, index) =>
      party.stage === stage && !isBookkeeping(party) && index !== chain.buyer ? [index] : [],
    );
    const isKnown = (party: number): boolean => suppliersOf(chain, party).size > 0;
    const mix = mixOf(atStage.filter(isKnown).map((party) => [suppliersOf(chain, party), visits[party] ?? 0] as const));
    if (mix.size === 0) continue;
    for (const party of atStage)
      if (chain.parties[party]?.kind === 'UNKNOWN' && !isKnown(party)) borrowed.set(party, mix);
  }
  return { ...flows, visits: visitsOf(chain, borrowed) };
}

/** The weighted mean of the shares of several buyers. */
function mixOf(takers: readonly (readonly [shares: Shares, weight: number])[]): Shares {
  const total = takers.reduce((all, [, weight]) => all + weight, 0);
  const mix = new Map<number, number>();
  if (total <= 0) return mix;
  for (const [shares, weight] of takers)
    for (const [supplier, share] of shares) mix.set(supplier, (mix.get(supplier) ?? 0) + (share * weight) / total);
  return mix;
}

const mostSweeps = 10_000;

function visitsOf({ parties, buyer, rows }: Chain, borrowed: ReadonlyMap<number, Shares>): Float64Array {
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
      for (const [supplier, share] of borrowed.get(party) ?? []) move(supplier, amount * share);
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
