import type { Day } from '../../model/partial-date.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { stageOf } from '../../model/vocabulary.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import type { Places } from '../evidence/places.ts';
import type { TransportQuestion } from './transport-table.ts';

/** The corridors of a transport table, by keys of countries. */
export type Corridors = Pick<TransportQuestion, 'open' | 'closed'>;

/** The records of corridors of a material from a stage that are in force on a day. */
export function corridorRecords(
  evidence: Pick<Evidence, 'corridors'>,
  at: Day,
  material: string,
  { stage, forms }: Pick<LadderStep, 'stage' | 'forms'>,
): Evidence['corridors'] {
  return evidence.corridors.filter(
    (corridor) =>
      (corridor.stage === undefined || stageOf(corridor.stage) === stage) &&
      (corridor.material === material ||
        corridor.alsoMaterials?.includes(material) === true ||
        (corridor.form !== undefined && forms.includes(corridor.form))) &&
      holdsOn(validityOf(corridor), at),
  );
}

/** The corridors of a material from a stage that are in force on a day, in key order. */
export function corridorsInto(
  evidence: Evidence,
  places: Places,
  at: Day,
  material: string,
  step: LadderStep,
): Corridors {
  const keyed = corridorRecords(evidence, at, material, step).map(({ from, to, toAll, status }) => ({
    from: places.keyOf(from) ?? from,
    to: toAll === true ? undefined : places.keyOf(to),
    status,
  }));
  return {
    open: keyed.flatMap(({ from, to, status }) => (status === 'OPEN' && to !== undefined ? [{ from, to }] : [])),
    closed: keyed.flatMap(({ from, to, status }) => (status === 'CLOSED' ? [{ from, to }] : [])),
  };
}
