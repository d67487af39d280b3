import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import { type UnderFigure, figureOf, type DependentResult } from './figure.ts';
import type { ClaimAttribute } from '../../model/claim-attributes.ts';

/** Claimed sums of money: the total of a fund is its loan plus its private capital. */
export function underSums({ evidence }: BuildingSite, claim: ClaimRecord): UnderFigure | undefined {
  const figures = (attribute: ClaimAttribute): number[] => {
    const found = evidence.claims.find((one) => one.subject === claim.subject && one.attribute === attribute);
    return (found?.statements ?? [])
      .filter(({ outlier, scopeDiffers }) => outlier !== true && scopeDiffers !== true)
      .flatMap((statement) => figureOf(statement)?.value ?? []);
  };
  const [loan, privates] = [mostStated(figures('LOAN_AMOUNT')), mostStated(figures('PRIVATE_CAPITAL'))];
  const total = mostStated(figures('TOTAL_SIZE'));
  if (claim.attribute === 'TOTAL_SIZE' && loan !== undefined)
    return ({ value }) => [
      sum('private capital beside the loan', privates, value - loan),
      sum('public loan as a part of the total', total === undefined ? undefined : loan / total, loan / value, '1'),
    ];
  if (claim.attribute === 'PRIVATE_CAPITAL' && loan !== undefined)
    return ({ value }) => [
      sum('loan and private capital together', total, loan + value),
      sum(
        'public loan as a part of loan and private capital',
        total === undefined ? undefined : loan / total,
        loan / (loan + value),
        '1',
      ),
    ];
  if (claim.attribute === 'LOAN_AMOUNT' && privates !== undefined)
    return ({ value }) => [sum('loan and private capital together', total, value + privates)];
  return undefined;
}

/** The figure that most sources state. The first of them in a tie. */
function mostStated(figures: readonly number[]): number | undefined {
  const counts = Map.groupBy(figures, (figure) => figure);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function sum(label: string, baseline: number | undefined, value: number, unit = 'USD'): DependentResult {
  return { label, buyer: undefined, country: undefined, stage: undefined, unit, baseline, value };
}
