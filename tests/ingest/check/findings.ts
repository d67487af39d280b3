import { checkDataSet } from '../../../src/ingest/check/check-data-set.ts';
import type { Problem } from '../../../src/ingest/problem.ts';
import { readJsonLines } from '../../../src/ingest/read/read-json-lines.ts';
import type { TableName } from '../../../src/model/records/tables.ts';

/** A record with its table as `t`. */
export type Line = Readonly<Record<string, unknown>>;

/** A made-up data set, of which no record needs a source. */
export const madeUp: Line = { t: 'dataset', id: 'd', format: 'lodestone/1', at: '2026-01-01', synthetic: true };
/** A data set about the real world. */
export const real: Line = { t: 'dataset', id: 'd', format: 'lodestone/1', at: '2026-01-01' };

export interface Findings {
  /** Each as `record field rule`, where a record is named by its id, or else by its table. */
  readonly problems: readonly string[];
  readonly notices: readonly string[];
  readonly messages: readonly string[];
}

/** All that import says of some records, as if they stood in one file. `unread` names tables that could not be read. */
export function findings(lines: readonly Line[], unread: readonly TableName[] = []): Findings {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const { rows, problems } = readJsonLines(text, 'x.jsonl', undefined);
  const found = checkDataSet({ path: 'x.jsonl', rows, problems, unread: new Set(unread) });
  const named = ({ line, field, rule }: Problem): string => {
    const { id, t } = lines[line - 1] ?? {};
    return [[id, t].find((part) => typeof part === 'string'), field, rule]
      .filter((part) => part !== undefined)
      .join(' ');
  };
  return {
    problems: found.problems.map(named),
    notices: found.notices.map(named),
    messages: [...found.problems, ...found.notices].map(({ message }) => message),
  };
}

/** What is wrong with records of a made-up data set. */
export function problemsOf(...lines: readonly Line[]): readonly string[] {
  return findings([madeUp, ...lines]).problems;
}
