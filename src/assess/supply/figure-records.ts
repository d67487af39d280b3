import { hit } from '../../analysis/shares/reach.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { Target } from './groups.ts';
import { recordsAlong, type FigureRecords } from './link-records.ts';

/** The parties of a group, and those that may be in it. */
type Destination = Pick<Target, 'estimate' | 'high' | 'avoided'>;

/**
 * What feeds the share that passes through a group: the records on the routes with an estimate above 0 that lead to it. If there
 * are none, they are those on the routes that may lead to it. A route stops at the parties that are avoided.
 */
export function recordsTo(chain: Chain, { estimate, high, avoided }: Destination): FigureRecords {
  const { rows } = chain;
  const links = linksTo(chain, rows.estimate, (party) => estimate[party] === hit.yes, avoided);
  if (links.length > 0) return recordsAlong(chain, links);
  return recordsAlong(
    chain,
    linksTo(chain, rows.bounds.high, (party) => high[party] !== hit.no, avoided),
  );
}

/** What feeds any figure of a chain. */
export function recordsOf(chain: Chain): FigureRecords {
  return recordsAlong(chain, [...chain.rows.suppliers.keys()]);
}

/** The records of several figures together. */
export function together(all: readonly FigureRecords[]): FigureRecords {
  const claims = new Map(all.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)));
  return {
    sources: [...new Set(all.flatMap(({ sources }) => sources))].toSorted(),
    claims: [...claims.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The links with a share above 0 on routes from the buyer to a group, up to where each route first enters it. */
function linksTo(
  { rows, buyer }: Chain,
  shares: Float64Array,
  isTarget: (party: number) => boolean,
  avoided?: Uint8Array,
): readonly number[] {
  const { offsets, suppliers } = rows;
  const reached = new Set([buyer]);
  const intoParty = new Map<number, { readonly link: number; readonly taker: number }[]>();
  for (const taker of reached) {
    if (isTarget(taker) || avoided?.[taker] === 1) continue;
    for (let link = offsets[taker] ?? 0; link < (offsets[taker + 1] ?? 0); link++) {
      if ((shares[link] ?? 0) <= 0) continue;
      const supplier = suppliers[link] ?? 0;
      const into = intoParty.get(supplier) ?? [];
      into.push({ link, taker });
      intoParty.set(supplier, into);
      reached.add(supplier);
    }
  }
  const found: number[] = [];
  const leading = new Set([...reached].filter(isTarget));
  for (const party of leading) {
    for (const { link, taker } of intoParty.get(party) ?? []) {
      found.push(link);
      leading.add(taker);
    }
  }
  return found;
}
