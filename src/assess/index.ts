import type { Day } from '../model/partial-date.ts';
import type { EntityRecord } from '../model/records/entity.ts';
import { chokepoints } from './chokepoints/chokepoints.ts';
import { alternativeKey, alternatives } from './alternatives/alternatives.ts';
import { compareClaims, type CompareClaimsQuestion } from './claims/compare-claims.ts';
import { concentration, ofParties } from './concentration/concentration.ts';
import { cutSets } from './cut-sets/cut-sets.ts';
import { dependency, rowKey } from './dependency/dependency.ts';
import { disruption } from './disruption/disruption.ts';
import { largestWitness, sensitivity, statisticUses, witness } from './dependency/derivation.ts';
import { exposedBuyers, exposedKey, type ExposedBuyersQuestion } from './dependency/exposed-buyers.ts';
import { mitigationKey, mitigations } from './alternatives/mitigations.ts';
import { telling, type NetworkReader } from './view/network-reader.ts';
import { partyConcentration, type PartyConcentrationQuestion } from './concentration/party-concentration.ts';
import { paths } from './dependency/paths.ts';
import { plantsOf, strongestPath } from './dependency/plants.ts';
import { stageCoverages } from './dependency/stage-coverage.ts';
import { statedExposures } from './dependency/stated-exposure.ts';
import { supplyOf } from './supply/supply.ts';
import { stockCover } from './disruption/stock-cover.ts';
import { supplyRisk, type SupplyRiskQuestion } from './supply-risk/supply-risk.ts';
import { supplyShares, type SupplySharesQuestion } from './concentration/supply-shares.ts';
import { riskKey, systemicRisk, type SystemicRiskQuestion } from './systemic-risk/systemic-risk.ts';
import type { ViewQuestion } from './view/view.ts';

/** The questions that can be asked of the networks of a store. `tell` hears of entities that a scenario adds, which no store holds. */
export function createAssess(reader: NetworkReader, today: Day, tell: (added: EntityRecord) => void = () => undefined) {
  const networks = telling(reader, tell);
  return {
    supplyShares: (question: SupplySharesQuestion) => supplyShares(networks, question, today),
    concentration: (question: SupplySharesQuestion) => concentration(networks, question, today),
    concentrationOfParties: async (shares: SupplySharesQuestion, question: PartyConcentrationQuestion) =>
      ofParties(await partyConcentration(networks, question, today), await supplyShares(networks, shares, today)),
    supplyRisk: (question: SupplyRiskQuestion) => supplyRisk(networks, question, today),
    systemicRisk: (question: SystemicRiskQuestion) => systemicRisk(networks, question, today),
    riskKey,
    compareClaims: (question: CompareClaimsQuestion) => compareClaims(networks, question, today),
    alternatives,
    alternativeKey,
    mitigations,
    mitigationKey,
    stockCover,
    supply: (buyer: string, view: ViewQuestion | null | undefined) => supplyOf(networks, buyer, view, today),
    /** A what-if that is kept with the data set; undefined: there is none under this key. */
    scenario: async (key: string) => (await networks.current()).evidence.scenarios.get(key),
    scenarios: async () => [...(await networks.current()).evidence.scenarios.values()],
    dependency,
    rowKey,
    chokepoints,
    cutSets,
    disruption,
    paths,
    exposedBuyers: (question: ExposedBuyersQuestion) => exposedBuyers(networks, question, today),
    exposedKey,
    stageCoverages,
    plantsOf,
    strongestPath,
    statedExposures,
    statisticUses,
    sensitivity,
    witness,
    largestWitness,
  };
}
export type Assess = ReturnType<typeof createAssess>;
