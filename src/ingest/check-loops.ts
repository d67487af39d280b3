import { problemAt } from './data-row.ts';
import type { Problem } from './problem.ts';
import { holdsOnDay, sinceText, type SupplyRow, turningDays } from './supply-rows.ts';

/** Sums of shares are compared with this much room for rounding. */
const rounding = 1e-9;

/** The supplies of each buyer of one form. */
type Intakes = ReadonlyMap<string, readonly SupplyRow[]>;

/**
 * Rule V9: every loop has a way out, also at the worst of what its shares leave open. For each form no set of buyers
 * may be able to take all their intake from each other: the inside shares reach 1 at their high ends and no share from
 * outside is certain. A supply without a share, or high ends below 1, are a way out that is not known. Who supplies
 * itself is told so by rule V6 alone.
 */
export function checkLoops(supplies: readonly SupplyRow[]): Problem[] {
  const inForce = supplies.filter((one) => one.inForce && one.supply.supplier !== one.buyer);
  return [...Map.groupBy(inForce, ({ form }) => form).values()].flatMap((rows) => {
    // Without regard to time more loops close than at any time; so most forms are done here.
    const suspects = closedSet(intakesOf(rows), couldStayInside);
    const within = rows.filter(({ buyer }) => suspects.has(buyer));
    for (const day of turningDays(within)) {
      const intakes = intakesOf(within.filter((row) => holdsOnDay(row, day)));
      const closed = closedSet(intakes, canStayInside);
      const first = within.find(({ buyer }) => closed.has(buyer));
      if (first !== undefined) return [problemAt(first.row, ['supplier'], 'V9', messageOf(closed, first, day))];
    }
    return [];
  });
}

function intakesOf(rows: readonly SupplyRow[]): Intakes {
  return Map.groupBy(rows, ({ buyer }) => buyer);
}

type Stays = (intake: readonly SupplyRow[], parties: ReadonlySet<string>) => boolean;

/** The largest set of buyers that all stay inside it. A buyer is looked at again only when a supplier of its own falls out. */
function closedSet(intakes: Intakes, stays: Stays): ReadonlySet<string> {
  const rows = [...intakes.values()].flat();
  const buyersOf = Map.groupBy(rows, ({ supply }) => supply.supplier);
  const parties = new Set(intakes.keys());
  const open = [...parties];
  for (let buyer = open.pop(); buyer !== undefined; buyer = open.pop()) {
    if (!parties.has(buyer) || stays(intakes.get(buyer) ?? [], parties)) continue;
    parties.delete(buyer);
    for (const row of buyersOf.get(buyer) ?? []) open.push(row.buyer);
  }
  return parties;
}

function couldStayInside(intake: readonly SupplyRow[], parties: ReadonlySet<string>): boolean {
  return reachInside(intake, parties) >= 1 - rounding;
}

function canStayInside(intake: readonly SupplyRow[], parties: ReadonlySet<string>): boolean {
  const outside = intake.filter(({ supply }) => !parties.has(supply.supplier));
  const certainOutside = outside.reduce((sum, { share }) => sum + (share?.low ?? 0), 0);
  return (
    intake.every(({ share }) => share !== undefined) &&
    certainOutside <= rounding &&
    reachInside(intake, parties) >= 1 - rounding
  );
}

function reachInside(intake: readonly SupplyRow[], parties: ReadonlySet<string>): number {
  const inside = intake.filter(({ supply }) => parties.has(supply.supplier));
  return inside.reduce((sum, { share }) => sum + (share?.high ?? 0), 0);
}

function messageOf(parties: ReadonlySet<string>, { form }: SupplyRow, day: string): string {
  const names = [...parties].map((party) => `"${party}"`).join(', ');
  return `RECYCLING_UNBOUNDED: ${names} can take all their ${form} from each other${sinceText(day)}; expected a share that is sure to come from outside`;
}
