import type { Stage } from '../../model/vocabulary.ts';
import type { StatementRecord } from '../../model/records/claim.ts';

/** A figure that rests on a claim, as it is and as it would be under one of its statements. */
export interface DependentResult {
  readonly label: string;
  /** Keys of the buyer and the country, where it is a share of a buyer's intake. */
  readonly buyer: string | undefined;
  readonly country: string | undefined;
  readonly stage: Stage | undefined;
  readonly unit: string;
  /** What it is now; undefined: nothing of it is computed without choosing a statement. */
  readonly baseline: number | undefined;
  readonly value: number;
}

export type Outcome = readonly DependentResult[];

/** What results would be if one figure were right; undefined: nothing rests on such a figure. */
export type UnderFigure = (figure: Figure) => Outcome;

export interface Figure {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

export function figureOf({ value, low, high }: StatementRecord): Figure | undefined {
  const middle =
    typeof value === 'number' ? value : low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high);
  return middle === undefined ? undefined : { low: low ?? middle, value: middle, high: high ?? middle };
}
