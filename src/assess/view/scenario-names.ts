import { DomainError, echoed } from '../../errors.ts';
import { europeanUnion } from '../../model/keys/country-code.ts';
import { nearestWords } from '../../model/keys/nearest-word.ts';
import { materialKinds, type NodeKind } from '../../model/node.ts';
import type { MembershipRecord } from '../../model/records/network.ts';
import { recordSchemas, type RecordOf, type TableName, type TableRecord } from '../../model/records/tables.ts';
import { tableRecord } from '../../model/records/table-record.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';

/** A record that a scenario may name by key. A misspelt key is matched against all of its names. */
interface Nameable {
  readonly key: string;
  readonly names: readonly string[];
}

/** BAD_USER_INPUT at a field of the question. */
export function faultAt(path: string, what: string): DomainError {
  return new DomainError('BAD_USER_INPUT', `\`${path}\`: ${what}`);
}

/** BAD_USER_INPUT for an unknown key, with the nearest keys. */
export function unknownKey(
  path: string,
  what: string,
  key: string,
  known: readonly Nameable[],
  otherwise = 'Find keys with `search`.',
): DomainError {
  const keyOf = new Map(known.flatMap(({ key: one, names }) => [one, ...names].map((name) => [name, one] as const)));
  const near = new Set(nearestWords(key, keyOf.keys(), 5).flatMap((name) => keyOf.get(name) ?? []));
  const hint =
    near.size === 0
      ? otherwise
      : `Did you mean ${[...near]
          .slice(0, 3)
          .map((one) => `"${one}"`)
          .join(' or ')}?`;
  return faultAt(path, `there is no ${what} "${echoed(key)}". ${hint}`);
}

const notParties: ReadonlySet<NodeKind> = new Set([
  'Mineral',
  'Product',
  'Component',
  'Form',
  'PolicyInstrument',
  'Agreement',
]);
const isMaterial: ReadonlySet<NodeKind> = new Set(materialKinds);

/** Looks up the keys that a scenario names. An unknown key, or one of another kind, is BAD_USER_INPUT. */
export interface ScenarioNames {
  /** A firm, plant, country or body. `but` lists excluded kinds. */
  party(path: string, key: string, but?: readonly NodeKind[]): string;
  /** A mineral, form, component or product. */
  material(path: string, key: string): string;
  /** A form of material. */
  form(path: string, key: string): string;
  bloc(path: string, key: string): string;
  kindOf(key: string): NodeKind | undefined;
}

export function createNames(evidence: Evidence, added: readonly string[]): ScenarioNames {
  const kindOf = createKinds(evidence, added);
  const find = (path: string, key: string, what: string, may: MayBe, wanted = `a ${what}`): string => {
    const kind = kindOf(key);
    if (kind === undefined) throw unknownKey(path, what, key, nameables(evidence, added, kindOf, may));
    if (!may(kind)) throw faultAt(path, `"${echoed(key)}" has the kind ${kind}; expected ${wanted}.`);
    return key;
  };
  return {
    kindOf,
    party: (path, key, but = []) =>
      find(
        path,
        key,
        'entity',
        (kind) => !notParties.has(kind) && !but.includes(kind),
        but.includes('Country') ? 'a firm or plant' : 'a firm, plant or country',
      ),
    material: (path, key) =>
      evidence.forms.has(key) ? key : find(path, key, 'material', (kind) => isMaterial.has(kind)),
    form(path, key) {
      if (evidence.forms.has(key)) return key;
      if (kindOf(key) === undefined) throw unknownKey(path, 'form', key, nameables(evidence, added, kindOf, isForm));
      throw faultAt(path, `"${echoed(key)}" is no form; expected the key of a form${formsSuchAs(evidence, key)}.`);
    },
    bloc: (path, key) => find(path, key, 'bloc', (kind) => kind === 'Bloc'),
  };
}

type MayBe = (kind: NodeKind) => boolean;
const isForm: MayBe = (kind) => kind === 'Form';
type KindOf = ScenarioNames['kindOf'];

function createKinds({ memberships, entities, forms }: Evidence, added: readonly string[]): KindOf {
  const blocs = new Set(memberships.map(({ bloc }) => bloc));
  const news = new Set(added);
  return (key) => {
    if (blocs.has(key)) return 'Bloc';
    const entity = entities.get(key);
    if (entity !== undefined) return entity.kind ?? 'Company';
    if (news.has(key)) return 'Company';
    return forms.has(key) ? 'Form' : undefined;
  };
}

/** All of some kinds that could be meant. */
function nameables(evidence: Evidence, added: readonly string[], kindOf: KindOf, may: MayBe): readonly Nameable[] {
  const entities = [...evidence.entities.values()].filter(({ id }) => {
    const kind = kindOf(id);
    return kind !== undefined && may(kind);
  });
  return [
    ...entities.map(({ id, name, aliases = [] }) => ({
      key: id,
      names: [...(name === undefined ? [] : [name]), ...aliases],
    })),
    ...(may('Form') ? [...evidence.forms.values()] : []).map(({ id, name }) => ({
      key: id,
      names: name === undefined ? [] : [name],
    })),
    ...(may('Company') ? added : []).map((key) => ({ key, names: [] })),
  ];
}

/** Some forms of a mineral, for a message; empty: there are none. */
function formsSuchAs({ forms }: Evidence, mineral: string): string {
  const found = [...forms.values()].filter(
    ({ element, contains }) => element === mineral || contains?.[mineral] !== undefined,
  );
  const names = found.slice(0, 3).map(({ id }) => `"${id}"`);
  return names.length === 0 ? '' : ` such as ${names.join(' or ')}`;
}

/** The scenario's names for fields of records. */
const asked: Readonly<Record<string, string>> = {
  id: 'key',
  share: 'shareOfIntake',
  max: 'tonnesPerYear',
  amount: 'tonnes',
};

/** A record that a scenario sets, checked by the import rules of its table. */
export function checkedRecord<T extends TableName>(path: string, table: T, record: RecordOf<T>): TableRecord {
  const { error } = recordSchemas[table].safeParse(record);
  const [issue] = error?.issues ?? [];
  if (issue === undefined) return tableRecord(table, record);
  const [field = ''] = issue.path.map(String);
  const found: unknown = Reflect.get(record, field);
  throw faultAt(`${path}.${asked[field] ?? field}`, `${issue.message}, found ${echoed(JSON.stringify(found))}.`);
}

/** The countries of a code on a day. `EU` gives its members, and any other code itself. */
export function countriesOf(
  path: string,
  code: string,
  memberships: readonly MembershipRecord[],
  { codeOfCountry, entities, unions }: Evidence,
  day: string,
): readonly string[] {
  if (code !== europeanUnion) return [code];
  const members = memberships.flatMap(({ bloc, member, ...record }) =>
    unions.includes(bloc) && holdsOn(validityOf(record), day) ? [codeOfCountry.get(member) ?? member] : [],
  );
  const isPlace = [...entities.values()].some(({ country }) => country === europeanUnion);
  if (members.length === 0 && !isPlace)
    throw faultAt(
      path,
      `the data set names no members of the European Union on ${day}; name each country instead of EU.`,
    );
  return [europeanUnion, ...new Set(members)];
}

/** The fault of an amount per year that does not convert to the data set's time unit. */
export function noPartOfYear(path: string, { dataset }: Evidence, hint = ''): DomainError {
  return faultAt(
    path,
    `the time unit of the data set is "${dataset?.timeUnit ?? 'year'}", which does not convert to years, so amounts per year cannot be used.${hint}`,
  );
}
