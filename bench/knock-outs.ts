import { bothWays } from '../src/analysis/both-ways.ts';
import { systemicRisk } from '../src/analysis/indices/systemic-risk.ts';
import { workload } from './workload.ts';

/** Losses that change by less are not passed on; 0 passes on all but the noise of sums. */
export const knockOutTolerances = [1e-2, 1e-4, 1e-6, 0] as const;
/** Without a tolerance a knock-out takes long: only one party in so many is knocked out. */
const exactOneIn = 50;

/** Knock-outs of the systemic risk index, one party after another. */
export interface KnockOuts {
  readonly tolerance: number;
  readonly parties: number;
  readonly msEach: number;
  readonly largest: number;
}

/** On the network of 10,000 parties: all inputs essential, a party puts out what it sells, or what it takes in if more. */
export function createKnockOuts(): () => readonly KnockOuts[] {
  const made = workload('g4');
  const { partyCount, buyers, suppliers, amounts, sectorOf } = made;
  const rows = bothWays({ partyCount, buyers, suppliers, shares: amounts });
  const sold = new Float64Array(partyCount);
  const taken = new Float64Array(partyCount);
  for (const [link, amount] of amounts.entries()) {
    const [buyer, supplier] = [buyers[link] ?? 0, suppliers[link] ?? 0];
    taken[buyer] = (taken[buyer] ?? 0) + amount;
    sold[supplier] = (sold[supplier] ?? 0) + amount;
  }
  const network = {
    ...rows,
    amounts: rows.estimate,
    sectorOf,
    output: sold.map((amount, party) => Math.max(1, amount, taken[party] ?? 0)),
    isEssential: new Uint8Array(buyers.length).fill(1),
    isCounted: new Uint8Array(partyCount).fill(1),
  };
  const knockOut = (tolerance: number): KnockOuts => {
    const step = tolerance === 0 ? exactOneIn : 1;
    const started = performance.now();
    const risk = systemicRisk(network, tolerance);
    let [parties, largest] = [0, 0];
    for (let party = 0; party < partyCount; party += step, parties++)
      largest = Math.max(largest, risk.lossWithout(party));
    return { tolerance, parties, msEach: (performance.now() - started) / parties, largest };
  };
  return () => knockOutTolerances.map(knockOut);
}
