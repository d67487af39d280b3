import { invariant } from '../../errors.ts';
import type { ObservationRecord } from '../records/statistics.ts';
import { statedPoint } from '../stated-range.ts';

/** The weight of the worst governance. */
export const mostGovernanceRisk = 10;

/**
 * Converts an estimate of the Worldwide Governance Indicators to a weight from 0 to 10, of which 10 is worst. Estimates
 * run from about -2.5 (weak) to 2.5 (strong). The weight is (2.5 − estimate)·2, limited to the scale.
 * @see Blengini et al. 2017, Assessment of the Methodology for Establishing the EU List of Critical Raw Materials, JRC,
 * doi:10.2760/73303
 */
export function governanceRisk(estimate: number): number {
  return Math.min(mostGovernanceRisk, Math.max(0, (2.5 - estimate) * 2));
}

const governanceOrder = ['va', 'pv', 'ge', 'rq', 'rl', 'cc', 'mean'] as const;

/** The indicators among observations that state a figure, newest year first, in the order of the World Bank. */
export function governanceFigures(observations: readonly ObservationRecord[]): ObservationRecord[] {
  return observations
    .filter((one) => one.quantity === 'GOVERNANCE' && statedPoint(one) !== undefined)
    .toSorted((a, b) => b.year - a.year || order(a) - order(b));
}

/** The estimate of an indicator that `governanceFigures` gives. */
export function governanceEstimate(indicator: ObservationRecord): number {
  const estimate = statedPoint(indicator);
  invariant(estimate !== undefined, 'an indicator states a figure');
  return estimate;
}

function order({ heading }: ObservationRecord): number {
  return governanceOrder.findIndex((word) => word === heading);
}
