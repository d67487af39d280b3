import type { RecordOf } from '../../../src/model/records/tables.ts';

/** Whether a curated share of the material at the stage is preferred; a made share is not preferred beside it. */
export type CuratedPreference = (material: string, stage: string) => boolean;

export function curatedPreference(shares: readonly RecordOf<'statistic'>[]): CuratedPreference {
  const pairs = new Set(
    shares.flatMap(({ preferred, material, stage }) => (preferred === true ? [`${material}\n${stage}`] : [])),
  );
  return (material, stage) => pairs.has(`${material}\n${stage}`);
}
