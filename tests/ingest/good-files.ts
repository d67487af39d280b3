import type { DataFiles } from './data-files.ts';

/** A dataset record of made-up data. */
export const synthetic = '{"t":"dataset","id":"d","format":"lodestone/1","at":"2026-01-01","synthetic":true}';
/** Five good lines: B needs ore, S could supply it. What a case adds begins at line 6. */
export const good = [
  synthetic,
  '{"t":"entity","id":"B"}',
  '{"t":"entity","id":"S"}',
  '{"t":"form","id":"ore","stage":"EXTRACTION"}',
  '{"t":"need","id":"n","buyer":"B","form":"ore"}',
];

/** Problems as `file:line field rule`, each with a word that its message holds. */
type Expected = readonly (readonly [place: string, word: string])[];
export type Case = readonly [name: string, files: DataFiles, expected: Expected];

/** The good lines and some more, in one file. */
export function lines(...more: readonly string[]): DataFiles {
  return { 'x.jsonl': [...good, ...more].join('\n') };
}

/** The same good data as a folder of tables, with some files replaced. */
export function tables(files: DataFiles): DataFiles {
  return {
    'dataset.jsonl': synthetic,
    'entity.csv': 'id\nB\nS\n',
    'form.csv': 'id,stage\nore,EXTRACTION\n',
    'need.csv': 'id,buyer,form\nn,B,ore\n',
    ...files,
  };
}
