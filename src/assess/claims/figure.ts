import { statedPoint, type StatedParts } from '../../model/stated-range.ts';
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

/** A statement's figure, as records state one. */
export type Figure = StatedParts & { readonly value: number; readonly unit: string | undefined };

export function figureOf({ value, low, high, unit }: StatementRecord): Figure | undefined {
  const figure = statedPoint({ low, value: typeof value === 'number' ? value : undefined, high });
  return figure === undefined ? undefined : { low, value: figure, high, unit };
}
