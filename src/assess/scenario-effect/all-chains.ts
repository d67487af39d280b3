import type { NeedRecord } from '../../model/records/network.ts';
import { chainsWithInputs } from '../supply/input-chains.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { Supply } from '../supply/supply.ts';

/** The chains of a material, or of every need, with those of what makers need beside it (rule N11). */
export function allChains(supply: Supply, material: string | undefined): readonly NeedChain[] {
  const asked = material === undefined ? [...new Set(supply.needs.map(({ form }) => form))] : [material];
  return asked.flatMap((one) => chainsWithInputs(supply, one));
}

/** The needs of chains, each once. */
export function needsIn(chains: readonly NeedChain[]): readonly NeedRecord[] {
  return [...new Set(chains.map(({ need }) => need))];
}
