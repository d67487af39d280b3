import type { ObservationRecord } from '../records/statistics.ts';

/** The weight of the worst governed. */
export const mostGovernanceRisk = 10;

/**
 * An estimate of the Worldwide Governance Indicators (about -2.5, weak, to 2.5, strong) as a weight from 0 to 10, high
 * is worse: (2.5 − estimate)·2, kept within the scale.
 * @see Blengini et al. 2017, Assessment of the Methodology for Establishing the EU List of Critical Raw Materials, JRC,
 * doi:10.2760/73303
 */
export function governanceRisk(estimate: number): number {
  return Math.min(mostGovernanceRisk, Math.max(0, (2.5 - estimate) * 2));
}

const governanceOrder = ['va', 'pv', 'ge', 'rq', 'rl', 'cc', 'mean'] as const;

/** The indicators among observations, newest year first, in the order of the World Bank. */
export function governanceFigures(observations: readonly ObservationRecord[]): ObservationRecord[] {
  return observations
    .filter(({ quantity }) => quantity === 'GOVERNANCE')
    .toSorted((a, b) => b.year - a.year || order(a) - order(b));
}

function order({ heading }: ObservationRecord): number {
  return governanceOrder.findIndex((word) => word === heading);
}
