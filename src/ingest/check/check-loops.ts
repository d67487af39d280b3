import { canStayInside, closedBuyers, couldStayInside } from '../../model/closed-buyers.ts';
import { problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';
import type { CountedRows } from './counted-rows.ts';
import { sinceText, type SupplyRow } from './supply-rows.ts';

/**
 * Every loop has a way out, also at the worst of what its shares leave open. For each form no set of buyers may be
 * able to take all their intake from each other: the inside shares reach 1 at their high ends and no share from
 * outside is certain. A supply without a share, or high ends below 1, are a way out that is not known. Who supplies
 * itself is told so by rule V6 alone.
 * @rule V9
 */
export function checkLoops(supplies: readonly SupplyRow[], counted: CountedRows): Problem[] {
  const inForce = supplies.filter((one) => one.inForce.length > 0 && one.supply.supplier !== one.buyer);
  return [...Map.groupBy(inForce, ({ form }) => form).values()].flatMap((rows) => {
    // If time is ignored, more loops close than on any one day. Most forms need no further check.
    const suspects = closedBuyers(rows, couldStayInside);
    const within = rows.filter(({ buyer }) => suspects.has(buyer));
    const intakes = [...Map.groupBy(within, ({ buyer }) => buyer).values()];
    for (const day of counted.days(within)) {
      const together = new Set(intakes.flatMap((intake) => counted.on(intake, day)));
      const closed = closedBuyers([...together], canStayInside);
      const first = within.find((row) => together.has(row) && closed.has(row.buyer));
      if (first !== undefined) return [problemAt(first.row, ['supplier'], 'V9', messageOf(closed, first, day))];
    }
    return [];
  });
}

function messageOf(parties: ReadonlySet<string>, { form }: SupplyRow, day: string): string {
  const names = [...parties].map((party) => `"${party}"`).join(', ');
  return `${names} could source all their ${form} from each other${sinceText(day)}; give one of them an outside supplier with a share above 0`;
}
