import type { Day } from '../model/partial-date.ts';
import { compareClaims, type CompareClaimsQuestion } from './claims/compare-claims.ts';
import { concentration, ofParties } from './concentration/concentration.ts';
import { exposedBuyers, type ExposedBuyersQuestion } from './dependency/exposed-buyers.ts';
import type { NetworkReader } from './view/network-reader.ts';
import { partyConcentration, type PartyConcentrationQuestion } from './concentration/party-concentration.ts';
import { supplyOf } from './supply/supply.ts';
import { supplyRisk, type SupplyRiskQuestion } from './supply-risk/supply-risk.ts';
import { supplyShares, type SupplySharesQuestion } from './concentration/supply-shares.ts';
import { systemicRisk, type SystemicRiskQuestion } from './systemic-risk/systemic-risk.ts';
import { withScenarioChange } from './view/scenario-change.ts';
import type { ViewQuestion } from './view/view.ts';

/**
 * The questions that read the networks of a store. What is asked of a supply that was read is a function of the question's
 * own folder.
 */
export function createAssess(networks: NetworkReader, today: Day) {
  return {
    supplyShares: (question: SupplySharesQuestion) => supplyShares(networks, question, today),
    concentration: (question: SupplySharesQuestion) =>
      withScenarioChange(question, (asked) => concentration(networks, asked, today)),
    concentrationOfParties: (shares: SupplySharesQuestion, question: PartyConcentrationQuestion) =>
      withScenarioChange(question, async (asked) =>
        ofParties(
          await partyConcentration(networks, asked, today),
          await supplyShares(networks, { ...shares, view: asked.view }, today),
        ),
      ),
    supplyRisk: (question: SupplyRiskQuestion) =>
      withScenarioChange(question, (asked) => supplyRisk(networks, asked, today)),
    systemicRisk: (question: SystemicRiskQuestion) =>
      withScenarioChange(question, (asked) => systemicRisk(networks, asked, today)),
    compareClaims: (question: CompareClaimsQuestion) => compareClaims(networks, question, today),
    supply: (buyer: string, view: ViewQuestion | null | undefined) => supplyOf(networks, buyer, view, today),
    /** A saved scenario of the data set. Undefined if there is none with this key. */
    scenario: async (key: string) => (await networks.current()).evidence.scenarios.get(key),
    scenarios: async () => [...(await networks.current()).evidence.scenarios.values()],
    exposedBuyers: (question: ExposedBuyersQuestion) =>
      withScenarioChange(question, (asked) => exposedBuyers(networks, asked, today)),
  };
}
export type Assess = ReturnType<typeof createAssess>;
