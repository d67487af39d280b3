import { type Estimate, within } from '../../model/estimate.ts';

/** What the EU's formula of supply risk takes in, for one stage. */
export interface SupplyRiskInputs {
  /** Σ share²·governance·trade of world supply, 0 to 10. */
  readonly globalSupply: Estimate | undefined;
  /** The same of where the perimeter takes it from. */
  readonly sourcing: Estimate | undefined;
  /** Net imports over use, 0 to 1; a net exporter's is 0. */
  readonly importReliance: Estimate;
  /** End-of-life recycling input rate, 0 to 1. */
  readonly recyclingInputRate: Estimate;
  /** Substitution index for supply risk, 0 to 1. */
  readonly substitutionIndex: Estimate;
}

/**
 * Supply risk of one stage: [GS·IR/2 + S·(1 − IR/2)]·(1 − EoL-RIR)·SI, no unit, 0 to 10. Where one of global supply and
 * sourcing is missing the other stands for it; neither is "not known": undefined. Bounds hold over all ends of the inputs:
 * the formula grows with GS, S and SI, falls with EoL-RIR, and is linear in IR. What GS and S leave unattributed weighs nothing
 * in their estimates, so that the estimate stands near the low end: the prudent figure is `high`.
 * @see Blengini et al. 2017, Assessment of the Methodology for Establishing the EU List of Critical Raw Materials, JRC,
 * doi:10.2760/73303
 */
export function supplyRiskIndex({
  globalSupply,
  sourcing,
  importReliance,
  recyclingInputRate,
  substitutionIndex,
}: SupplyRiskInputs): Estimate | undefined {
  const [world, own] = [globalSupply ?? sourcing, sourcing ?? globalSupply];
  if (world === undefined || own === undefined) return undefined;
  const opposite = {
    low: recyclingInputRate.high,
    estimate: recyclingInputRate.estimate,
    high: recyclingInputRate.low,
  };
  const at = (end: keyof Estimate, reliance: number): number =>
    ((world[end] * reliance) / 2 + own[end] * (1 - reliance / 2)) * (1 - opposite[end]) * substitutionIndex[end];
  const { low, estimate, high } = within(importReliance, 0, 1);
  const reliances = [low, high];
  return {
    low: Math.min(...reliances.map((reliance) => at('low', reliance))),
    estimate: at('estimate', estimate),
    high: Math.max(...reliances.map((reliance) => at('high', reliance))),
  };
}
