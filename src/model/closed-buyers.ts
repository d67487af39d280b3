import type { Ends } from './estimate.ts';

/** A supply as far as it can close a loop. */
export interface IntakeShare {
  readonly supplier: string;
  readonly buyer: string;
  /** The ends of its share of the buyer's intake. Undefined if it states none. */
  readonly share: Ends | undefined;
}

/** The tolerance for rounding when sums of shares are compared. */
const rounding = 1e-9;

/** Whether a buyer with these supplies can take all its intake from inside a set. */
export type Stays = (intake: readonly IntakeShare[], parties: ReadonlySet<string>) => boolean;

/**
 * The largest set of buyers of one form that all stay inside it (rule V9). A buyer is looked at again only when a supplier
 * of its own falls out.
 */
export function closedBuyers(supplies: readonly IntakeShare[], stays: Stays): ReadonlySet<string> {
  const intakes = Map.groupBy(supplies, ({ buyer }) => buyer);
  const buyersOf = Map.groupBy(supplies, ({ supplier }) => supplier);
  const parties = new Set(intakes.keys());
  const open = [...parties];
  for (let buyer = open.pop(); buyer !== undefined; buyer = open.pop()) {
    if (!parties.has(buyer) || stays(intakes.get(buyer) ?? [], parties)) continue;
    parties.delete(buyer);
    for (const row of buyersOf.get(buyer) ?? []) open.push(row.buyer);
  }
  return parties;
}

/** Whether the shares from inside can reach 1, whatever else there is. */
export function couldStayInside(intake: readonly IntakeShare[], parties: ReadonlySet<string>): boolean {
  const inside = intake.filter(({ supplier }) => parties.has(supplier));
  return inside.reduce((sum, { share }) => sum + (share?.high ?? 0), 0) >= 1 - rounding;
}

/** Whether all can come from inside: every share is stated, and none from outside is certain. */
export function canStayInside(intake: readonly IntakeShare[], parties: ReadonlySet<string>): boolean {
  const outside = intake.filter(({ supplier }) => !parties.has(supplier));
  const certainOutside = outside.reduce((sum, { share }) => sum + (share?.low ?? 0), 0);
  return (
    intake.every(({ share }) => share !== undefined) && certainOutside <= rounding && couldStayInside(intake, parties)
  );
}
