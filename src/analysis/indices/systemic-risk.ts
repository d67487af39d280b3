import { amountLinks, type AmountNetwork } from './amount-links.ts';
import { createFailure, passDown, passUp, setBack } from './failure.ts';

/** Answers what the loss of one party costs all. Made once for a network, asked for each party. */
export interface SystemicRisk {
  /** The part of all output that is lost when these parties fail altogether, 0 to 1, their own output included. */
  lossWithout(...failed: readonly number[]): number;
  /** The output that each group of parties then loses, in the unit of account; `inGroup` is one number a party, from 0. */
  lostByGroup(inGroup: Uint32Array, groupCount: number, failed: readonly number[]): Float64Array;
}

/** Changes of a loss that are smaller than this are noise of sums. */
const noise = 1e-12;

/**
 * The economic systemic risk index: a failure is passed downstream (a party makes no more than its scarcest essential input
 * allows, and as much less as the other inputs are less) and upstream (what buyers do not take is not sold), until nothing
 * changes by more than `tolerance`; a party fails by the larger of the two. A lost supplier is missed by its part of what
 * its sector still puts out. Only what changes is passed on, so that a failure costs what it touches.
 * @see Diem, Borsos, Reisch, Kertész & Thurner 2022, Sci. Rep. 12, 7719, doi:10.1038/s41598-022-11522-z
 */
export function systemicRisk(network: AmountNetwork, tolerance = 0): SystemicRisk {
  const { output, isCounted } = network;
  const smallest = Math.max(tolerance, noise);
  const totalOutput = output.reduce((all, amount, party) => (isCounted[party] === 1 ? all + amount : all), 0);
  const links = amountLinks(network);
  const failure = createFailure(links);
  const { touched, supplied, sold } = failure;
  const fail = (failed: readonly number[], count: (party: number, lost: number) => void): void => {
    passDown(failure, links, failed, smallest);
    passUp(failure, links, failed, smallest);
    for (const one of touched)
      if (isCounted[one] === 1) count(one, (output[one] ?? 0) * (1 - Math.min(supplied[one] ?? 1, sold[one] ?? 1)));
    setBack(failure, links);
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
