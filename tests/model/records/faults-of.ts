import { recordSchemas, type TableName } from '../../../src/model/records/tables.ts';

/** The faults that the schema of a table finds in a record, as `path: message`; none for a record of the format. */
export function faultsOf(table: TableName, record: unknown): readonly string[] {
  const issues = recordSchemas[table].safeParse(record).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
