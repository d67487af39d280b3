import type { StatisticRecord } from '../../model/records/statistics.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import { isMeasuredApart, mineralGroupOf } from '../evidence/mineral-groups.ts';
import type { CopiedRows } from './copied-rows.ts';
import { isVague, statedShare, type CountryStatistic, type Proxy } from './country-statistic.ts';
import type { KeyedStatistic, SpeakingStatistic } from './keyed-statistic.ts';
import { scopeOf, type FormAliases, type Scope, type StatisticQuestion } from './scope.ts';

/** Elements that are mined together: the group's key and its members. */
export interface Family {
  readonly group: string;
  readonly members: readonly string[];
}

/** Points for scope of a family's statistics: of the family, of a part of it, and of a wider group. */
const points = { family: 0, member: 1, wider: 3 } as const;

/** The family of a question about mines of the world. Only minerals of a group measured apart have one. */
export function familyOf(evidence: Evidence, { material, stage, geography }: StatisticQuestion): Family | undefined {
  if (stage !== 'EXTRACTION' || geography !== undefined) return undefined;
  const isGroup = evidence.entities.get(material)?.measured !== undefined;
  const group = isGroup ? material : (mineralGroupOf(evidence, material) ?? material);
  const members = [...evidence.entities.values()].flatMap(({ id, mineralGroup }) =>
    mineralGroup === group ? [id] : [],
  );
  const [first] = members;
  return first !== undefined && isMeasuredApart(evidence, first) ? { group, members } : undefined;
}

/**
 * The statistics of a family, the same for each of its elements. A figure of the family or of a part of it comes before
 * figures of a wider group, in which the family is minor. A newer statement about some countries leads, and the family's
 * full table divides what the statement leaves over. Both widen the bounds whatever their points, the wider group as a
 * high end. Full tables that are printed for an element widen at face value, whatever their rows also stand for.
 * @rule R6a
 */
export function familyStatistics(
  { group, members }: Family,
  statistics: readonly KeyedStatistic[],
  evidence: Evidence,
  forms: MaterialForms,
  aliases: FormAliases,
  copies: CopiedRows,
): readonly SpeakingStatistic[] {
  const isOwn = (statistic: KeyedStatistic): boolean =>
    [...copies.sharing(statistic)].every((material) => members.includes(material)) &&
    (statistic.material === group ||
      members.includes(statistic.material) ||
      mineralGroupOf(evidence, statistic.form ?? '') === group);
  const asked = [...members, group].map((material) => ({
    material,
    forms: forms.formsAt(material, 'EXTRACTION'),
    stage: 'EXTRACTION' as const,
  }));
  const speaking = statistics.flatMap((statistic): SpeakingStatistic[] => {
    const [found] = asked.flatMap((question) => scopeOf(statistic, question, evidence, aliases) ?? []);
    if (found === undefined) return [];
    if (!isOwn(statistic))
      return [
        {
          ...statistic,
          scope: points.wider,
          proxy: proxyOf(found),
          ofWiderGroup: true,
          alwaysWidens: true,
          // A full table that is printed for an element is in the family's band, although its rows are also of others.
          widensListed: members.includes(statistic.material) && !isVague(statistic),
          isJoint: true,
        },
      ];
    const scope = members.includes(statistic.material) ? points.member : points.family;
    return [{ ...statistic, scope, isJoint: true }];
  });
  return copies.once(withDividedRest(speaking));
}

function proxyOf({ measured }: Scope): Proxy {
  return { measured, points: points.wider };
}

/** Full figures of the family first, then its other statements, then those of wider groups. */
export function placeInFamily(statistic: CountryStatistic): number {
  if (statistic.ofWiderGroup === true) return 2;
  return isVague(statistic) ? 1 : 0;
}

/** The statistics of a family. Each statement that is newer than the family's newest full table is completed by it. */
function withDividedRest(statistics: readonly SpeakingStatistic[]): readonly SpeakingStatistic[] {
  const [table] = statistics
    .filter((one) => one.ofWiderGroup !== true && !isVague(one))
    .toSorted((a, b) => b.year - a.year || (a.material < b.material ? -1 : 1));
  if (table === undefined) return statistics;
  return statistics.map((one) =>
    one.ofWiderGroup !== true && isVague(one) && one.year > table.year
      ? { ...one, rows: [...attributed(one.rows), ...dividedRest(one.rows, table.rows)] }
      : { ...one, ...(one === table && { alwaysWidens: true }) },
  );
}

/** The rows of a table for the countries that a statement does not name, scaled to what the statement leaves over. */
function dividedRest(statement: readonly StatisticRecord[], table: readonly StatisticRecord[]): StatisticRecord[] {
  const named = new Set(attributed(statement).map(({ country }) => country));
  const others = attributed(table).filter(({ country }) => !named.has(country));
  const left = Math.max(0, 1 - sumOf(attributed(statement)));
  // The table's own rest stays with nobody, in proportion.
  const all = Math.max(1 - sumOf(attributed(table)), 0) + sumOf(others);
  return others.map((row) => {
    const { low, estimate, high } = statedShare(row);
    const part = left / all;
    return { ...row, share: { low: low * part, value: estimate * part, high: high * part }, tonnes: undefined };
  });
}

function sumOf(rows: readonly StatisticRecord[]): number {
  return rows.reduce((sum, row) => sum + statedShare(row).estimate, 0);
}

function attributed(rows: readonly StatisticRecord[]): readonly StatisticRecord[] {
  return rows.filter(({ country }) => country != null);
}
