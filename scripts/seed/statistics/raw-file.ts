import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** One row of a raw file by column. */
export type RawRow = Readonly<Record<string, string>>;

const rowsSchema = z.array(z.record(z.string(), z.string()));
const cellsSchema = z.array(z.array(z.string()));

/** The rows of one raw file. */
export function readRaw(folder: string, file: string): RawRow[] {
  return rowsSchema.parse(parse(readFileSync(join(folder, file)), { columns: true, bom: true }));
}

/** The rows of one raw file by position, without the header: for a header that names two columns alike. */
export function readRawCells(folder: string, file: string): string[][] {
  const [, ...rows] = cellsSchema.parse(parse(readFileSync(join(folder, file)), { bom: true }));
  return rows;
}

/** The cell of a row as text; empty where the column is absent. */
export function text(row: RawRow, column: string): string {
  return row[column]?.trim() ?? '';
}

/** The cell of a row as a number; undefined where it is empty or no number. */
export function number(row: RawRow, column: string): number | undefined {
  const value = text(row, column).replaceAll(',', '');
  return value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** A name in the spelling of keys: "Natural Graphite" gives natural-graphite. */
export function slug(name: string): string {
  return name
    .replaceAll(/\(.*?\)/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
