import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invariant } from '../src/errors.ts';
import type { Json } from './seeded.ts';

const seedDirectory = join(import.meta.dirname, '../seed');

/** A record of the shipped files, as it stands there: read with JSON.parse and nothing of the project's. */
export type SeedRecord = Readonly<Record<string, Json>>;

/** All records of a table of the shipped data set. */
export function seedTable(table: string): SeedRecord[] {
  return readFileSync(join(seedDirectory, `${table}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SeedRecord);
}

/** The records of a table whose fields have these values. */
export function seedRecords(table: string, fields: Readonly<Record<string, unknown>>): SeedRecord[] {
  return seedTable(table).filter((record) => Object.entries(fields).every(([name, value]) => record[name] === value));
}

/** The one record of a table whose fields have these values. */
export function seedRecord(table: string, fields: Readonly<Record<string, unknown>>): SeedRecord {
  const [record, ...others] = seedRecords(table, fields);
  invariant(record !== undefined && others.length === 0, `one ${table} with ${JSON.stringify(fields)}`);
  return record;
}
