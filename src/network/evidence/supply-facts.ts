import type { Day } from '../../model/partial-date.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { supplyState, type SupplyFacts, type SupplyState } from '../../model/supply-state.ts';
import type { Evidence } from './evidence.ts';

/** The facts in the evidence that decide when a supply counts. */
export function supplyFacts({ entities, sources }: Pick<Evidence, 'entities' | 'sources'>): SupplyFacts {
  return {
    sourceDate: (source) => sources.get(source)?.date,
    party: (key) => entities.get(key),
  };
}

/** The state of a supply on a day, by the evidence. */
export function supplyStateOn(supply: SupplyRecord, day: Day, evidence: Evidence, lifetimeYears: number): SupplyState {
  return supplyState(supply, day, supplyFacts(evidence), lifetimeYears);
}
