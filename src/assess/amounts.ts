import type { NeedRecord } from '../model/records/network.ts';
import type { Evidence } from '../network/evidence.ts';

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
