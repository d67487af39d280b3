import type { Day } from './partial-date.ts';
import type { LinkRecord } from './records/link.ts';
import type { SupplyRecord } from './records/network.ts';
import { holdsOn, validityOf } from './validity.ts';
import type { LinkStatus } from './vocabulary.ts';

/**
 * Rule T4: the curated supplies decide the status of SUPPLIES and OFFTAKE_WITH links, and override the link's own. The
 * supply that holds on the day decides, or otherwise the one that began last. Other links keep their stated status.
 */
export function decidedStatus(link: LinkRecord, supplies: readonly SupplyRecord[], day: Day): LinkStatus | undefined {
  if (supplies.length === 0 || (link.kind !== 'SUPPLIES' && link.kind !== 'OFFTAKE_WITH')) return link.status;
  const holding = supplies.find((supply) => holdsOn(validityOf(supply), day));
  const newestFirst = supplies.toSorted((a, b) => ((b.validFrom ?? '') < (a.validFrom ?? '') ? -1 : 1));
  const deciding = holding ?? newestFirst[0];
  return deciding?.status ?? 'IN_FORCE';
}
