import { createTupleMap, type KeyPart, type TupleMap } from '../../model/tuple-map.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import { isMeasuredTogether } from '../evidence/mineral-groups.ts';
import { statedShare } from './country-statistic.ts';
import type { KeyedStatistic } from './keyed-statistic.ts';
import type { FormAliases } from './scope.ts';

/** The materials that share each pattern of rows. */
export interface CopiedRows {
  /** The materials whose rows are the same as a statistic's, its own included. */
  sharing(statistic: KeyedStatistic): ReadonlySet<string>;
  /** Points for rows that repeat another material's (rule R7). */
  points(statistic: KeyedStatistic, material: string): number;
  /** The statistics without those whose rows repeat an earlier one's. */
  once<T extends KeyedStatistic>(statistics: readonly T[]): readonly T[];
}

/**
 * The materials that share each pattern of rows. A single country with the whole share is not a pattern. One mineral under
 * two names is not a copy.
 */
export function createCopiedRows(
  evidence: Evidence,
  statistics: readonly KeyedStatistic[],
  forms: MaterialForms,
  aliases: FormAliases,
): CopiedRows {
  const copies: TupleMap<Set<string>> = createTupleMap();
  for (const statistic of statistics)
    if (statistic.rows.length > 2)
      copies.remembered(signature(statistic), () => new Set()).add(mineralOf(statistic.material, forms, aliases));
  const sharing = (statistic: KeyedStatistic): ReadonlySet<string> => copies.get(signature(statistic)) ?? new Set();
  return {
    sharing,
    points: (statistic, material) => (sharing(statistic).size < 2 ? 0 : copyPoints(evidence, material)),
    once(all) {
      const seen = createTupleMap<true>();
      return all.filter((one) => {
        const isFirst = seen.get(signature(one)) === undefined;
        seen.remembered(signature(one), () => true);
        return isFirst;
      });
    },
  };
}

/**
 * A copied pattern is the group's where its members are measured together (1), else it is borrowed (2).
 * @rule R7
 */
function copyPoints(evidence: Evidence, material: string): number {
  return isMeasuredTogether(evidence, material) ? 1 : 2;
}

/** The countries and shares of the rows, without their material. */
function signature({ rows, series, year, stage, geography }: KeyedStatistic): readonly KeyPart[] {
  const shares = rows.map((row) => {
    const { estimate, high } = statedShare(row);
    return { country: row.country ?? '', share: estimate > 0 ? estimate : high };
  });
  const inOrder = shares.toSorted((a, b) =>
    a.country === b.country ? a.share - b.share : a.country < b.country ? -1 : 1,
  );
  return [series, year, stage, geography, ...inOrder.flatMap(({ country, share }) => [country, share])];
}

/** The mineral that a statistic's subject names: the only mineral in all forms with that name, or otherwise itself. */
function mineralOf(name: string, forms: MaterialForms, aliases: FormAliases): string {
  const minerals = [...aliases].flatMap(([form, names]) => (names.includes(name) ? forms.mineralsOf(form) : []));
  const [first, second] = new Set(minerals);
  return second === undefined ? (first ?? name) : name;
}
