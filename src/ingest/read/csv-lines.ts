import { CsvError, parse } from 'csv-parse/sync';

/** The cells of a row, and the line at which it begins. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvLines {
  readonly lines: readonly CsvLine[];
  /** The place at which a faulty quote ends the reading. Undefined if all was read. */
  readonly fault: { readonly line: number; readonly message: string } | undefined;
}

/** The first line of a file for a spreadsheet may name the separator: `sep=;`. It is no row. */
const separatorLine = /^sep=(.)\s*(?:\r|\n|$)/i;

/** The rows of a text in CSV, up to the first faulty quote. */
export function csvLines(text: string): CsvLines {
  const named = separatorLine.exec(text)?.[1];
  const bytes = Buffer.from(text);
  const rows = createRowCounter(bytes);
  const lines: CsvLine[] = [];
  try {
    parse(bytes, {
      delimiter: named ?? delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { bytes: end }) => {
        if (named === undefined || rows.line() > 1) lines.push({ line: rows.line(), cells });
        rows.endsAt(end);
        return null;
      },
    });
    return { lines, fault: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines, fault: { line: rows.line(), message: quoteFault(error) } };
  }
}

interface RowCounter {
  /** The line at which the next row begins. */
  line(): number;
  endsAt(offset: number): void;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Counts lines itself, because the parser counts CRLF in quotes twice. */
function createRowCounter(bytes: Uint8Array): RowCounter {
  let at = 0;
  let line = 1;
  const passTo = (offset: number): void => {
    for (; at < offset || isBlank(bytes[at]); at += 1) {
      if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed)) line += 1;
    }
  };
  passTo(0);
  return { line: () => line, endsAt: passTo };
}

function isBlank(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

/** The most frequent separator in the line of column names. */
function delimiterOf(text: string): string {
  const header = /^.*\S.*$/m.exec(text)?.[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',');
}

function quoteFault({ code }: CsvError): string {
  const fault =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quote opens in this row and never closes'
      : 'a quote is inside a cell; put the whole cell in quotes and double each quote inside it';
  return `${fault} (the rest of the file was not read)`;
}
