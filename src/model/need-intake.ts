import type { NeedRecord } from './records/network.ts';
import { timeUnitOf } from './time-unit.ts';
import { rateUnit, type Quantity } from './unit.ts';

/** The facts besides a need that decide its intake. */
export interface IntakeFacts {
  /** Units of output per time unit of the data set that the buyer must deliver. 0 if none is recorded. */
  readonly demand: number;
  /** The unit of bare rates: tonnes in the data set's time unit. */
  readonly bareUnit: string;
}

/**
 * The intake of a form by a buyer: a stated amount per period, or otherwise the amount per unit of output times the demand,
 * or otherwise an amount in the data set's time unit. Undefined if not recorded. Import checks and networks both use it.
 */
export function needIntake(
  { amount, per }: Pick<NeedRecord, 'amount' | 'per'>,
  { demand, bareUnit }: IntakeFacts,
): Quantity | undefined {
  if (amount === undefined) return undefined;
  const period = per === undefined ? undefined : timeUnitOf(per);
  if (period !== undefined) return { value: amount, unit: rateUnit(period.name) };
  if (demand > 0) return { value: amount * demand, unit: bareUnit };
  return per === undefined ? { value: amount, unit: bareUnit } : undefined;
}
