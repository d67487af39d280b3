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
