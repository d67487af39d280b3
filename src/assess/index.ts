import type { GraphStore } from '../store/graph-store.ts';
import { concentration } from './concentration.ts';
import { supplyShares, type SupplySharesQuestion } from './supply-shares.ts';

/** The questions that can be asked of a store. */
export function createAssess(store: GraphStore) {
  return {
    supplyShares: (question: SupplySharesQuestion) => supplyShares(store, question),
    concentration: (question: SupplySharesQuestion) => concentration(store, question),
  };
}
export type Assess = ReturnType<typeof createAssess>;
