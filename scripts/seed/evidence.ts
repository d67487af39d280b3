import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

export type Row = Readonly<Record<string, unknown>>;
const rowSchema = z.record(z.string(), z.unknown());

/** The lines of one evidence file. */
export function readLines(directory: string, file: string): Row[] {
  return readFileSync(join(directory, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

/** The rows of one evidence table in CSV; empty cells are absent. */
export function readCsv(directory: string, file: string): Row[] {
  const rows = z
    .array(z.record(z.string(), z.string()))
    .parse(parse(readFileSync(join(directory, file)), { columns: true, bom: true }));
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
}
