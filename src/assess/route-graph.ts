import type { RouteGraph } from '../analysis/dominators.ts';
import type { Chain } from '../network/chain.ts';

/** Links of a chain along which goods are known to move: those with an estimate, and not into what nobody knows. */
export function routesOf(chain: Chain): RouteGraph & { readonly isSource: Uint8Array } {
  const { rows, parties } = chain;
  const isEnd = (party: number): boolean => rows.offsets[party] === rows.offsets[party + 1];
  return {
    partyCount: parties.length,
    offsets: rows.offsets,
    suppliers: rows.suppliers,
    isRoute: Uint8Array.from(rows.suppliers, (_, link) => Number((rows.estimate[link] ?? 0) > 0)),
    // What ends where nobody knows is a route too: no known party is passed by all.
    isSource: Uint8Array.from(parties, (_, party) => Number(isEnd(party))),
  };
}
