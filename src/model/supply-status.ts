import type { Day } from './partial-date.ts';
import type { LinkRecord } from './records/link.ts';
import type { SupplyRecord } from './records/network.ts';
import { holdsOn, validityOf } from './validity.ts';
import type { LinkStatus } from './vocabulary.ts';

/**
 * Rule T4: of SUPPLIES and OFFTAKE_WITH the curated supplies decide, whatever the link says: the one that holds on
 * the day, else the one that began last. Other links, and those without a supply, are as stated.
 */
export function decidedStatus(link: LinkRecord, supplies: readonly SupplyRecord[], day: Day): LinkStatus | undefined {
  if (supplies.length === 0 || (link.kind !== 'SUPPLIES' && link.kind !== 'OFFTAKE_WITH')) return link.status;
  const holding = supplies.find((supply) => holdsOn(validityOf(supply), day));
  const newestFirst = supplies.toSorted((a, b) => ((b.validFrom ?? '') < (a.validFrom ?? '') ? -1 : 1));
  const deciding = holding ?? newestFirst[0];
  return deciding?.status ?? 'IN_FORCE';
}
