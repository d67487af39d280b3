import { createPairMap, type PairMap } from '../../model/pair-map.ts';
import type { DatasetRecord } from '../../model/records/dataset.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import { checkDataset, checkKeys, checkTwins } from './check-identity.ts';
import { checkLoops } from './check-loops.ts';
import { checkParameters } from './check-parameters.ts';
import { checkPeriods } from './check-periods.ts';
import { checkRecord } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { checkScenarios } from './check-scenarios.ts';
import { checkShares } from './check-shares.ts';
import { checkSources } from './check-sources.ts';
import { checkBuyers, checkParallelSupplies, checkSelfSupply } from './check-supplies.ts';
import { checkUnits, noteTimeUnit, noteUnusedCapacities, noteUnusedVolumes } from './check-units.ts';
import { createCountedRows } from './counted-rows.ts';
import { type CheckedRow, problemAt } from '../data-row.ts';
import { noteContradictions } from './note-contradictions.ts';
import { noteRules } from './note-rules.ts';
import { noteSharedMaterials } from './note-shared-materials.ts';
import { noteUnstatedCounts } from './note-unstated-counts.ts';
import { type Problem, sortedProblems } from '../problem.ts';
import type { ReadDataSet } from '../read/read-data-set.ts';
import { supplyRows } from './supply-rows.ts';

export interface CheckedDataSet {
  /** The records whose own fields are right. */
  readonly records: readonly TableRecord[];
  readonly dataset: DatasetRecord | undefined;
  /** Everything that is wrong, by file and line. */
  readonly problems: readonly Problem[];
  /** Remarks on data that is correct. */
  readonly notices: readonly Problem[];
  /** The place of a record in its file. Undefined if there is none with this key. */
  readonly placeOf: (table: TableName, key: string) => Pick<Problem, 'file' | 'line'> | undefined;
}

/** Checks all records by rules V1 to V14. Reports all problems at once. */
export function checkDataSet(read: ReadDataSet): CheckedDataSet {
  const results = read.rows.map(checkRecord);
  const checked = results.flatMap((result) => ('checked' in result ? [result.checked] : []));
  const ofRecords = results.flatMap((result) => ('problems' in result ? result.problems : []));
  const supplies = supplyRows(checked);
  const counted = createCountedRows(checked);
  const shares = checkShares(supplies, counted);
  const problems = [
    ...read.problems,
    ...ofRecords,
    ...checkDataset(read),
    ...checkKeys(checked),
    ...checkTwins(checked),
    ...checkReferences(read, ofRecords),
    ...checkBuyers(checked),
    ...shares.problems,
    ...checkSelfSupply(checked, supplies),
    ...checkParallelSupplies(supplies),
    ...checkPeriods(checked),
    ...checkLoops(supplies, counted),
    ...checkScenarios(checked),
    ...checkParameters(checked),
    ...checkUnits(checked, supplies),
    ...checkSources(checked, read),
  ];
  const notices = [
    ...noteMissingDay(checked),
    ...shares.notices,
    ...noteContradictions(checked),
    ...noteRules(checked),
    ...noteSharedMaterials(checked),
    ...noteTimeUnit(checked),
    ...noteUnstatedCounts(checked),
    ...noteUnusedCapacities(checked),
    ...noteUnusedVolumes(supplies),
  ];
  return {
    records: checked.map(({ entry }) => entry),
    dataset: checked.flatMap(({ entry }) => (entry.table === 'dataset' ? [entry.record] : []))[0],
    problems: sortedProblems(problems),
    notices: sortedProblems(notices),
    placeOf: placesOf(checked),
  };
}

/** Finds the row of a record. All places are indexed when the first one is asked for. */
function placesOf(checked: readonly CheckedRow[]): CheckedDataSet['placeOf'] {
  let places: PairMap<TableName, string, CheckedRow['row']> | undefined;
  return (table, key) => {
    if (places === undefined) {
      places = createPairMap();
      for (const { row, entry } of checked) places.set(entry.table, entry.key, row);
    }
    return places.get(table, key);
  };
}

/** Questions are asked of the day of the data set (rule T7); without one, of today. */
function noteMissingDay(checked: readonly CheckedRow[]): Problem[] {
  return checked.flatMap(({ row, entry }) =>
    entry.table === 'dataset' && entry.record.at === undefined
      ? [problemAt(row, ['at'], 'T7', 'the data set has no day, so questions apply to today; add "at" to fix the day')]
      : [],
  );
}
