import { needIntake } from '../../model/need-intake.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { Day } from '../../model/partial-date.ts';
import { timeUnitOf } from '../../model/time-unit.ts';
import { inUnit, yearlyRate, type Quantity } from '../../model/unit.ts';
import { rateUnitOf } from './data-set-units.ts';
import type { Evidence } from './evidence.ts';
import { capacityRow } from './plant-capacity.ts';

/** Units of output per time unit that a party must deliver. 0 if none is recorded. */
export function demandOf({ demands }: Evidence, party: string): number {
  return demands.filter((one) => one.party === party).reduce((all, { rate }) => all + rate, 0);
}

/** Whether a demand of zero is stated, which is not the same as no demand. */
export function isDemandZero({ demands }: Evidence, party: string): boolean {
  const stated = demands.filter((one) => one.party === party);
  return stated.length > 0 && stated.every(({ rate }) => rate === 0);
}

/**
 * Units of output per time unit that a buyer must deliver: the recorded demand. Without one it is counted in units of
 * its inputs, where the intake per period is stated for each of them. 0 if neither is recorded.
 */
export function outputOf(evidence: Evidence, buyer: string, needs: readonly NeedRecord[]): number {
  const demand = demandOf(evidence, buyer);
  if (demand > 0) return demand;
  const rates = needs.flatMap((need) => (isPerPeriod(need) ? (intakeRate(evidence, need) ?? []) : []));
  return rates.length === needs.length ? rates.reduce((sum, rate) => sum + rate, 0) : 0;
}

/** The intake of a form by a buyer, in the unit of its record. Undefined if not recorded. */
export function intakeOf(evidence: Evidence, need: NeedRecord): Quantity | undefined {
  return needIntake(need, { demand: demandOf(evidence, need.buyer), bareUnit: rateUnitOf(evidence) });
}

/** The same per time unit of the data set. */
export function intakeRate(evidence: Evidence, need: NeedRecord): number | undefined {
  const intake = intakeOf(evidence, need);
  return intake === undefined ? undefined : inUnit(intake, rateUnitOf(evidence));
}

/** The same per year. */
export function yearlyIntake(evidence: Evidence, need: NeedRecord): number | undefined {
  const intake = intakeOf(evidence, need);
  return intake === undefined ? undefined : inUnit(intake, yearlyRate);
}

/** The forms for which a demand on a party is recorded. */
export function goodsOf({ demands }: Evidence, party: string): ReadonlySet<string> {
  return new Set(demands.flatMap((one) => (one.party === party ? [one.form] : [])));
}

/** The yield of a party for a form: output divided by processed amount, 0 to 1. 1 if none is recorded. */
export function yieldOf(evidence: Evidence, party: string, form: string, at: Day): number {
  return capacityRow(party, form, at, evidence)?.yield ?? 1;
}

/** Units of an input per unit that a buyer processes for its output. Undefined if not recorded. */
export function amountPerGood(
  evidence: Evidence,
  need: NeedRecord,
  part = 1,
  demand = demandOf(evidence, need.buyer),
): number | undefined {
  if (!isPerPeriod(need)) return need.amount;
  const intake = intakeRate(evidence, need);
  return intake === undefined || demand <= 0 ? undefined : (intake * part) / demand;
}

/**
 * Units of an input per unit that a producer processes. A producer with one input and no amount needs one unit per unit, as
 * amounts are contained mass. Undefined if not recorded, or if the output for an amount per period is not stated.
 */
export function amountPerOutput(
  { forms }: Evidence,
  need: NeedRecord,
  maker: { readonly form: string | undefined; readonly needs: readonly NeedRecord[] },
): number | undefined {
  if (need.amount !== undefined) return isPerPeriod(need) ? undefined : need.amount;
  const unitOf = (key: string | undefined): string | undefined => forms.get(key ?? '')?.unit;
  return maker.needs.length === 1 && unitOf(need.form) === unitOf(maker.form) ? 1 : undefined;
}

/** Comparable amounts of several needs. Undefined if some are missing, or if only some are per period. */
export function comparableAmounts(needs: readonly NeedRecord[]): readonly number[] | undefined {
  const isOfPeriod = needs.some(isPerPeriod);
  const amounts = needs.flatMap(({ amount, per }): number[] => {
    const period = per === undefined ? undefined : timeUnitOf(per);
    if (amount === undefined || amount <= 0 || (period !== undefined) !== isOfPeriod) return [];
    return [period === undefined ? amount : amount * period.perYear];
  });
  return amounts.length === needs.length ? amounts : undefined;
}

/** Whether the amount of a need is per period of time, and not per unit of output. */
export function isPerPeriod({ per }: NeedRecord): boolean {
  return per !== undefined && timeUnitOf(per) !== undefined;
}
