import type { LoadedDataSet } from '../ingest/load-data-set.ts';
import { sortedProblems, type Problem } from '../ingest/problem.ts';
import { viewOf } from '../assess/view/view.ts';
import type { TableName } from '../model/records/tables.ts';
import { createBuildingSite } from '../network/chain/building-site.ts';
import { unusedRecords } from '../network/chain/unused-records.ts';
import { createEvidence } from '../network/evidence/evidence.ts';

/** Tables that are kept and exported, and that no question reads. */
const unreadTables: readonly TableName[] = ['price', 'policy'];

/** The notices of a data set, with those of records that no answer of its own day would use (rule N11). */
export function noticesOf({ dataSet, notices, placeOf }: LoadedDataSet): readonly Problem[] {
  if (dataSet === undefined) return notices;
  const evidence = createEvidence(dataSet.records);
  const site = createBuildingSite(evidence, viewOf(undefined, evidence, new Date().toISOString().slice(0, 10)));
  const unused = unusedRecords(site).flatMap(({ table, key, reason }): Problem[] => {
    const place = placeOf(table, key);
    return place === undefined ? [] : [{ ...placeIn(place), rule: 'N11', message: `not used: ${reason}` }];
  });
  const unread = unreadTables.flatMap((table): Problem[] => {
    const [first] = dataSet.records.filter((entry) => entry.table === table);
    const place = first === undefined ? undefined : placeOf(table, first.key);
    if (place === undefined) return [];
    return [{ ...placeIn(place), rule: 'N11', message: `not used: No question reads the table \`${table}\`.` }];
  });
  return sortedProblems([...notices, ...unused, ...unread]);
}

function placeIn({ file, line }: Pick<Problem, 'file' | 'line'>): Pick<Problem, 'file' | 'line'> {
  return { file, line };
}
