import type { Estimate } from './estimate.ts';

/** A number as a record states it: exact, or as a range. */
export type StatedNumber = number | StatedParts;

export interface StatedParts {
  readonly low?: number | undefined;
  readonly value?: number | undefined;
  readonly high?: number | undefined;
}

/** The values of ends that a record leaves open. */
export interface OpenEnds {
  readonly least: number;
  readonly most: number;
}

export const openShare: OpenEnds = { least: 0, most: 1 };
export const openAmount: OpenEnds = { least: 0, most: Number.POSITIVE_INFINITY };

/**
 * The only reading of a stated number. A figure alone is exact. The estimate is the figure, otherwise the middle of two ends,
 * otherwise the one stated end. A missing end is the figure, or open if there is no figure. Undefined if nothing is stated.
 * @rule R5 "More than x" is x or more, and x is its estimate.
 */
export function statedRange(stated: StatedNumber | undefined, open: OpenEnds): Estimate | undefined {
  const estimate = statedPoint(stated);
  if (stated === undefined || estimate === undefined) return undefined;
  if (typeof stated === 'number') return { low: stated, estimate: stated, high: stated };
  const { low, value, high } = stated;
  return { low: low ?? value ?? open.least, estimate, high: high ?? value ?? open.most };
}

/** The estimate of a stated number alone. */
export function statedPoint(stated: StatedNumber | undefined): number | undefined {
  if (stated === undefined || typeof stated === 'number') return stated;
  const { low, value, high } = stated;
  return value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));
}

/** Whether one end is stated and nothing else, so that the other is open. */
export function isOneSided(stated: StatedNumber | undefined): boolean {
  if (stated === undefined || typeof stated === 'number') return false;
  const { low, value, high } = stated;
  return value === undefined && (low === undefined) !== (high === undefined);
}

/** A figure whose words make it an end. For example, "at least x" states only the low end. */
export function qualifiedBy(stated: StatedNumber, qualifier: string | undefined): StatedNumber {
  const figure = figureAlone(stated);
  if (figure === undefined) return stated;
  if (qualifier === 'MORE_THAN' || qualifier === 'AT_LEAST') return { low: figure };
  if (qualifier === 'LESS_THAN' || qualifier === 'AT_MOST') return { high: figure };
  return stated;
}

function figureAlone(stated: StatedNumber): number | undefined {
  if (typeof stated === 'number') return stated;
  return stated.low === undefined && stated.high === undefined ? stated.value : undefined;
}
