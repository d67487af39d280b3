import { describe, expect, it } from 'vitest';
import { underSums } from '../../../src/assess/claims/under-sums.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import type { ClaimRecord } from '../../../src/model/records/claim.ts';
import { smallSupply } from '../supply/small-supply.ts';

/** A fund of a public loan and private capital; two sources say 10 of the total, one says 12. */
const claim = (attribute: ClaimRecord['attribute'], ...values: number[]): ClaimRecord => ({
  id: `fund ${attribute}`,
  subject: 'fund',
  conflict: 'TRUE_CONFLICT',
  attribute,
  statements: values.map((value, index) => ({ value, source: `s${index}` })),
});
const loan = claim('LOAN_AMOUNT', 6);
const capital = claim('PRIVATE_CAPITAL', 3);
const total = claim('TOTAL_SIZE', 12, 10, 10);

function under(asked: ClaimRecord, value: number, known: readonly ClaimRecord[] = [loan, capital, total]) {
  const { site } = smallSupply(
    'fund',
    known.map((one) => tableRecord('claim', one)),
  );
  return underSums(site, asked)?.({ low: undefined, value, high: undefined, unit: 'USD' });
}

describe('underSums', () => {
  // Under 12 the loan of 6 leaves 6, where 3 are stated, and is half; of the 10 that most say it is 0.6.
  it('leaves private capital beside the loan of a total', () => {
    expect(under(total, 12)).toMatchObject([
      { unit: 'USD', baseline: 3, value: 6 },
      { unit: '1', baseline: 0.6, value: 0.5 },
    ]);
  });

  it('adds private capital to the loan', () => {
    expect(under(capital, 4)).toMatchObject([
      { unit: 'USD', baseline: 10, value: 10 },
      { unit: '1', baseline: 0.6, value: 0.6 },
    ]);
  });

  it('adds a loan to private capital', () => {
    expect(under(loan, 5)).toMatchObject([{ unit: 'USD', baseline: 10, value: 8 }]);
  });

  it('knows no sum of one part alone', () => expect(under(total, 12, [total])).toBeUndefined());
});
