import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedDirectory } from '../../src/config.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import { isTableName, type TableRecord } from '../../src/model/records/tables.ts';

/** All records of the shipped data, as their files have them. */
export function seedRecords(): readonly TableRecord[] {
  return readdirSync(seedDirectory).flatMap((file) => {
    const table = file.replace(/\.jsonl$/, '');
    if (!file.endsWith('.jsonl') || !isTableName(table)) return [];
    return readFileSync(join(seedDirectory, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => tableRecord(table, JSON.parse(line)));
  });
}
