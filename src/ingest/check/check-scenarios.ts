import { isCountryCode } from '../../model/keys/country-code.ts';
import { nearestWord } from '../../model/keys/nearest-word.ts';
import type { ScenarioRecord } from '../../model/records/scenario.ts';
import { type CheckedRow, type FieldPath, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';

/**
 * For what-ifs (rule V3): what they name is an entity or a form of the data set, or a party that they add. Whether
 * their figures fit is asked when a question is asked under them, as that depends on the day.
 */
export function checkScenarios(checked: readonly CheckedRow[]): Problem[] {
  const keysOf = (table: 'entity' | 'form'): string[] =>
    checked.flatMap(({ entry }) => (entry.table === table ? [entry.key] : []));
  const known = new Set([...keysOf('entity'), ...keysOf('form')]);
  return checked.flatMap(({ row, entry }) => {
    if (entry.table !== 'scenario') return [];
    const added = (entry.record.addParties ?? []).map(({ key }) => key);
    const clashes = added.flatMap((key, index) =>
      known.has(key) || isCountryCode(key)
        ? [problemAt(row, ['addParties', index, 'key'], 'V2', `the key "${key}" is already used; choose another key`)]
        : [],
    );
    const named = known.union(new Set(added));
    const missing = keysIn(entry.record).flatMap(({ path, key }) => {
      if (named.has(key)) return [];
      const nearest = nearestWord(key, named);
      const hint = nearest === undefined ? '; add it or correct the key' : `; did you mean "${nearest}"?`;
      return [problemAt(row, path, 'V3', `there is no entity or form "${key}"${hint}`)];
    });
    return [...clashes, ...missing];
  });
}

interface NamedKey {
  readonly path: FieldPath;
  readonly key: string;
}

function keysIn(scenario: ScenarioRecord): NamedKey[] {
  const { removeParties = [], removeCountries = [], exportBans = [] } = scenario;
  const { setSupplies = [], setCapacities = [], setStocks = [], setNeeds = [], blocChanges = [] } = scenario;
  return [
    ...removeParties.map((key, index) => ({ path: ['removeParties', index], key })),
    ...keysOfList('removeCountries', removeCountries, ['material']),
    ...keysOfList('exportBans', exportBans, ['material']),
    ...keysOfList('setSupplies', setSupplies, ['supplier', 'buyer', 'material']),
    ...keysOfList('setCapacities', setCapacities, ['party', 'material']),
    ...keysOfList('setStocks', setStocks, ['holder', 'material']),
    ...keysOfList('setNeeds', setNeeds, ['buyer', 'material']),
    ...keysOfList('blocChanges', blocChanges, ['bloc']),
  ];
}

function keysOfList<F extends string>(
  list: string,
  items: readonly { readonly [field in F]?: string | undefined }[],
  fields: readonly F[],
): NamedKey[] {
  return items.flatMap((item, index) =>
    fields.flatMap((field) => {
      const key = item[field];
      return key === undefined ? [] : [{ path: [list, index, field], key }];
    }),
  );
}
