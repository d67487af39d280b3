import { amountLinks, type AmountNetwork } from './amount-links.ts';
import { createFailure, passDown, passUp, setBack } from './failure.ts';

/** Computes the loss that the failure of a party causes. Created once per network and used for each party. */
export interface SystemicRisk {
  /** The part of all output that is lost if these parties fail completely, 0 to 1, including their own output. */
  lossWithout(...failed: readonly number[]): number;
  /** The output that each group of parties then loses, in the unit of account. `inGroup` is the group of each party, from 0. */
  lostByGroup(inGroup: Uint32Array, groupCount: number, failed: readonly number[]): Float64Array;
}

/**
 * Smaller changes of a loss are rounding noise. Where a cascade only touches its end (a double root), its steps shrink with the
 * square of the distance. With a smaller bound the rounding of the sums carries it past that end, to a larger loss.
 */
const noise = 1e-10;

/**
 * The economic systemic risk index. A failure spreads downstream: the scarcest essential input limits a party, and other
 * inputs reduce it in proportion. It spreads upstream: output that buyers do not take is not sold. This repeats until
 * nothing changes by more than `tolerance`. A party loses the larger of the two. A lost supplier counts by its part of the
 * remaining output of its sector. Only changes are passed on, so that the time depends on the parties affected.
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
