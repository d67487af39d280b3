import type { Day } from '../../model/partial-date.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { Evidence } from './evidence.ts';
import type { Places } from './places.ts';

/**
 * The countries, by ISO code, from which the procurement rules that bind a need let nothing come on a day (rule N7):
 * those that an instrument in force targets. Empty: none binds it.
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
