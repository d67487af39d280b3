import { isCountryCode } from '../../model/keys/country-code.ts';
import { nearestWord } from '../../model/keys/nearest-word.ts';
import type { RecordOf } from '../../model/records/tables.ts';
import { yearlyRate } from '../../model/unit.ts';
import { textsAt } from '../../model/values-at.ts';
import { type CheckedRow, type FieldPath, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';

/** The form or country that a value by key is for must exist (rule V3), and capacities are in t/a (rule V11). */
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
        return [];
    }
  });
}

function formsNamed({ value }: RecordOf<'parameter'>): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function unitProblems({ unit = yearlyRate }: RecordOf<'parameter'>): readonly string[] {
  return unit === yearlyRate ? [] : [`expected ${yearlyRate}, found ${unit}`];
}
