import { essentialOf, type NeedRecord } from '../../model/records/network.ts';
import type { Supply } from './supply.ts';

/**
 * NON_ESSENTIAL, NEGLIGIBLE: what the record of the need says. DIRECTED: a part of another need (rule N8). NO_CHAIN: its form
 * has no chain. NO_NAMED_SUPPLIER: the question is about named suppliers alone, and the need has none.
 */
const notConsideredReasons = ['NON_ESSENTIAL', 'NEGLIGIBLE', 'DIRECTED', 'NO_CHAIN', 'NO_NAMED_SUPPLIER'] as const;
export type NotConsideredReason = (typeof notConsideredReasons)[number];

/** A need that an answer leaves out. */
export interface NotConsidered {
  readonly need: NeedRecord;
  readonly reason: NotConsideredReason;
}

/** The needs of a buyer that a question over everything essential leaves out, and why. None if it names a material. */
export function notConsidered(
  supply: Supply,
  material: string | undefined,
  chains: readonly { readonly need: NeedRecord }[],
): readonly NotConsidered[] {
  if (material !== undefined) return [];
  const used = new Set(chains.map(({ need }) => need.id));
  return supply.needs.flatMap((need) => {
    const reason = reasonAgainst(need) ?? (used.has(need.id) ? undefined : 'NO_CHAIN');
    return reason === undefined ? [] : [{ need, reason }];
  });
}

/** Why a need is not in a question over everything essential. Undefined if it is. */
export function reasonAgainst(need: NeedRecord): NotConsideredReason | undefined {
  const essential = essentialOf(need);
  if (essential !== 'ESSENTIAL') return essential;
  return need.directed === true ? 'DIRECTED' : undefined;
}
