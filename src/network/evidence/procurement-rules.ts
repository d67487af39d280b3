import type { Day } from '../../model/partial-date.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { Evidence } from './evidence.ts';
import type { Places } from './places.ts';

/**
 * Rule N7: the countries, by ISO code, that the procurement rules of a need bar on a day. An instrument in force names them
 * as its targets. Empty if no rule binds the need.
 */
export function bannedBy(
  { procurementRules = [] }: NeedRecord,
  { links }: Evidence,
  places: Places,
  at: Day,
): ReadonlySet<string> {
  if (procurementRules.length === 0) return new Set();
  const targeted = links.filter(
    (link) => link.kind === 'TARGETS' && procurementRules.includes(link.from) && holdsOn(validityOf(link), at),
  );
  return new Set(targeted.flatMap(({ to }) => places.codeOf(to) ?? []));
}
