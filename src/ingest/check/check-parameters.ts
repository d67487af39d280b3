import { isCountryCode } from '../../model/keys/country-code.ts';
import { nearestWord } from '../../model/keys/nearest-word.ts';
import { boundWords, isWithin, parameterBounds, type BoundedNumber } from '../../model/number-bounds.ts';
import type { RecordOf } from '../../model/records/tables.ts';
import { yearlyRate } from '../../model/unit.ts';
import { textsAt } from '../../model/values-at.ts';
import { type CheckedRow, type DataRow, type FieldPath, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';

/**
 * The form or country that a value by key is for must exist (rule V3), and capacities are in t/a (rule V11). Numbers have the
 * bounds that they have in a question (rule V4).
 */
export function checkParameters(checked: readonly CheckedRow[]): Problem[] {
  const keysOf = (...tables: readonly string[]): ReadonlySet<string> =>
    new Set(checked.flatMap(({ entry }) => (tables.includes(entry.table) ? [entry.key] : [])));
  const [entities, nodes] = [keysOf('entity'), keysOf('entity', 'form')];
  return checked.flatMap(({ row, entry }) => {
    if (entry.table !== 'parameter') return [];
    const missing = (path: FieldPath, key: string, words: string, known: ReadonlySet<string>): Problem => {
      const nearest = nearestWord(key, known);
      const hint = nearest === undefined ? '; add it or correct the key' : `; did you mean "${nearest}"?`;
      return problemAt(row, path, 'V3', `there is no ${words} "${key}"${hint}`);
    };
    switch (entry.record.id) {
      case 'defaultPlantCapacity':
        return [
          ...boundProblems(row, 'tonnesPerYear', entry.record.value),
          ...formsNamed(entry.record).flatMap((key) =>
            nodes.has(key) ? [] : [missing(['value', key], key, 'form', nodes)],
          ),
          ...unitProblems(entry.record).map((message) => problemAt(row, ['unit'], 'V11', message)),
        ];
      case 'watchCountries':
        return textsAt(entry.record, 'value').flatMap(({ path, text }) =>
          isCountryCode(text) || entities.has(text)
            ? []
            : [missing(path.split('.'), text, 'country code or entity', entities)],
        );
      default:
        return hasBounds(entry.record.id) ? boundProblems(row, entry.record.id, entry.record.value) : [];
    }
  });
}

function hasBounds(id: string): id is keyof typeof parameterBounds {
  return Object.hasOwn(parameterBounds, id);
}

/** The problems of a number, or of the numbers in a list or range. */
function boundProblems(row: DataRow, name: BoundedNumber, value: unknown): readonly Problem[] {
  const parts: readonly (readonly [FieldPath, unknown])[] =
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([part, one]) => [['value', part], one])
      : [[['value'], value]];
  return parts.flatMap(([path, one]) =>
    typeof one !== 'number' || isWithin(name, one)
      ? []
      : [problemAt(row, path, 'V4', `expected a number ${boundWords(name)}, found ${one}`)],
  );
}

function formsNamed({ value }: RecordOf<'parameter'>): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function unitProblems({ unit = yearlyRate }: RecordOf<'parameter'>): readonly string[] {
  return unit === yearlyRate ? [] : [`expected ${yearlyRate}, found ${unit}`];
}
