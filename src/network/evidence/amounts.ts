import type { NeedRecord } from '../../model/records/network.ts';
import type { Day } from '../../model/partial-date.ts';
import type { Evidence } from './evidence.ts';
import { capacityRow } from './plant-capacity.ts';

/** Units of output a time unit that a party must deliver; 0: none is recorded. */
export function demandOf({ demands }: Evidence, party: string): number {
  return demands.filter((one) => one.party === party).reduce((all, { rate }) => all + rate, 0);
}

const yearly = /^(a|year|yr)$/;

/**
 * Units of a form a time unit that a buyer takes in: what goes into a unit of output times the demand, else a yearly
 * amount. Undefined: not recorded.
 */
export function intakeOf(evidence: Evidence, { buyer, amount, per }: NeedRecord): number | undefined {
  if (amount === undefined) return undefined;
  const rate = demandOf(evidence, buyer);
  if (rate > 0) return amount * rate;
  return per === undefined || yearly.test(per) ? amount : undefined;
}

/** The forms of which a demand on a party is recorded. */
export function goodsOf({ demands }: Evidence, party: string): ReadonlySet<string> {
  return new Set(demands.flatMap((one) => (one.party === party ? [one.form] : [])));
}

/** Part of what a party works of a form that comes out of its work, 0 to 1; 1 where none is recorded. */
export function yieldOf(evidence: Evidence, party: string, form: string, at: Day): number {
  return capacityRow(party, form, at, evidence)?.yield ?? 1;
}

/**
 * Units of an input that go into a unit that a maker works. A maker with one input and no amount takes in as much as it works,
 * for amounts are contained ones. Undefined: not recorded, or a yearly amount of which nobody says for how much output.
 */
export function amountPerOutput(
  { forms }: Evidence,
  { amount, per, form }: NeedRecord,
  maker: { readonly form: string | undefined; readonly needs: readonly NeedRecord[] },
): number | undefined {
  if (amount !== undefined) return per !== undefined && yearly.test(per) ? undefined : amount;
  const unitOf = (key: string | undefined): string | undefined => forms.get(key ?? '')?.unit;
  return maker.needs.length === 1 && unitOf(form) === unitOf(maker.form) ? 1 : undefined;
}
