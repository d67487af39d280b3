import type { ClaimRecord, StatementRecord } from '../../../src/model/records/claim.ts';

/** Statements of two sources or more about one attribute of one subject. */
export function claim(
  subject: string,
  attribute: ClaimRecord['attribute'],
  ...statements: readonly Partial<StatementRecord>[]
): ClaimRecord {
  return {
    id: `${subject} ${attribute}`,
    subject,
    attribute,
    conflict: 'TRUE_CONFLICT',
    statements: statements.map((statement, at) => ({ source: `s${at}`, ...statement })),
  };
}
