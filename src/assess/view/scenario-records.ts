import { echoed } from '../../errors.ts';
import type { Day } from '../../model/partial-date.ts';
import { createPairMap } from '../../model/pair-map.ts';
import { europeanUnion, isCountryCode } from '../../model/keys/country-code.ts';
import { tidy } from '../../model/estimate.ts';
import { within } from '../../model/number-bounds.ts';
import { buyerKinds, placeKinds } from '../../model/node.ts';
import { tableRecord } from '../../model/records/table-record.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { entityKinds, type Stage } from '../../model/vocabulary.ts';
import { createOwnership } from '../../model/ownership.ts';
import { checkedRecord, countriesOf, faultAt, noPartOfYear } from './scenario-names.ts';
import type { CapacityQuestion, ScenarioQuestion } from './scenario-question.ts';
import { runningSuppliers } from './scenario-supplies.ts';
import type { RecordChange, ScenarioSetting } from './scenario-setting.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import { timeUnitsPerYear } from '../../network/evidence/data-set-units.ts';
import type { CapacityChange } from '../../network/view.ts';
import { yearlyCapacity } from '../../network/evidence/yearly-amounts.ts';

/** The kinds of firms and plants, which a scenario may add. */
const addedKinds = new Set<string>([...buyerKinds, ...placeKinds, 'Organization', 'Stockpile']);
for (const kind of ['Country', 'Bloc']) addedKinds.delete(kind);

/** Firms and plants that do not exist yet, as entities with unused keys. */
export function addedParties({ question, evidence }: ScenarioSetting): RecordChange {
  const seen = new Set<string>();
  const put = (question.addParties ?? []).map(({ key, kind: word, country, stage }, index) => {
    const path = `scenario.addParties[${index}]`;
    const taken = evidence.entities.get(key) ?? evidence.forms.get(key);
    if (taken !== undefined)
      throw faultAt(`${path}.key`, `the key "${key}" is already used (by ${taken.name ?? key}); choose another key.`);
    if (isCountryCode(key)) throw faultAt(`${path}.key`, `"${key}" is a country code; choose another key.`);
    if (seen.has(key)) throw faultAt(`${path}.key`, `"${echoed(key)}" is added twice; add each party once.`);
    seen.add(key);
    const kind = word == null ? 'Company' : entityKinds.find((one) => one === word || inCapitals(one) === word);
    if (kind === undefined || !addedKinds.has(kind))
      throw faultAt(
        `${path}.kind`,
        `found ${String(word)}; expected a kind of firm or plant: ${[...addedKinds].map(inCapitals).join(', ')}.`,
      );
    return checkedRecord(path, 'entity', {
      id: key,
      kind,
      ...(country != null && { country }),
      ...stageOfAdded(key, stage ?? undefined, question, evidence),
    });
  });
  return { put, gone: [] };
}

/** The given stage, or that of the form whose capacity the scenario sets. */
function stageOfAdded(
  key: string,
  stated: Stage | undefined,
  { setCapacities }: ScenarioQuestion,
  { forms }: Evidence,
): { readonly stage?: Stage } {
  const made = (setCapacities ?? []).flatMap((one) =>
    one.party === key ? (forms.get(one.material)?.stage ?? []) : [],
  );
  const stage = stated ?? made[0];
  return stage === undefined ? {} : { stage };
}

function inCapitals(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The records of set capacities, and the difference that each makes to what runs without the scenario. */
export interface CapacityRecords extends RecordChange {
  readonly changes: readonly CapacityChange[];
}

/** Capacities replace those that hold on the day. A change is relative to the recorded capacity. The plant runs. */
export function capacityChanges(setting: ScenarioSetting): CapacityRecords {
  const { question, evidence, names, at } = setting;
  const ownership = createOwnership(evidence, at);
  const seen = createPairMap<string, string, true>();
  const units = timeUnitsPerYear(evidence);
  const changes = (question.setCapacities ?? []).map((one, index) => {
    const path = `scenario.setCapacities[${index}]`;
    if (units === undefined) throw noPartOfYear(path, evidence);
    const party = names.party(`${path}.party`, one.party, ['Country', 'Bloc']);
    const form = names.form(`${path}.material`, one.material);
    if (seen.has(party, form))
      throw faultAt(path, `the capacity of "${party}" for "${form}" is set twice; give it once.`);
    seen.set(party, form, true);
    const recorded = yearlyCapacity(party, form, at, evidence, ownership);
    const max = newCapacity(path, one, recorded);
    const standing = (evidence.capacitiesOf.get(party) ?? []).filter(
      (row) => row.form === form && holdsOn(validityOf(row), at),
    );
    const kept = standing.find(({ capacityType }) => capacityType !== 'PLANNED' && capacityType !== 'TARGET');
    const { capacityType: _, validFrom: __, validUntil: ___, ...rest } = kept ?? { party, form };
    checkedRecord(path, 'capacity', { ...rest, party, form, max });
    // What does not run yet is counted nowhere, whatever capacity is recorded of it.
    const running = runningSuppliers(party, setting);
    const before = running.length > 0 ? 0 : (recorded ?? 0);
    return {
      put: [tableRecord('capacity', { ...rest, party, form, max: max / units }), ...running],
      gone: standing.map((row) => tableRecord('capacity', row)),
      change: { party, form, tonnesPerYear: max - before },
    };
  });
  return {
    put: changes.flatMap(({ put }) => put),
    gone: changes.flatMap(({ gone }) => gone),
    changes: changes.flatMap(({ change }) => (change.tonnesPerYear === 0 ? [] : change)),
  };
}

/** Tonnes per year. */
function newCapacity(
  path: string,
  { party, material, tonnesPerYear, changeTonnesPerYear }: CapacityQuestion,
  recorded: number | undefined,
): number {
  if (tonnesPerYear != null && changeTonnesPerYear == null)
    return within('tonnesPerYear', tonnesPerYear, `${path}.tonnesPerYear`);
  if (tonnesPerYear != null || changeTonnesPerYear == null)
    throw faultAt(path, 'give either `tonnesPerYear` or `changeTonnesPerYear`.');
  const field = `${path}.changeTonnesPerYear`;
  if (recorded === undefined)
    throw faultAt(
      field,
      `no capacity of "${party}" for "${material}" is recorded, so it cannot change; give \`tonnesPerYear\`.`,
    );
  const changed = recorded + within('changeTonnesPerYear', changeTonnesPerYear, field);
  if (changed < 0)
    throw faultAt(
      field,
      `the change of ${changeTonnesPerYear} exceeds the capacity of "${party}" for "${material}", which is ${tidy(recorded)} tonnes per year; give ${tidy(-recorded)} or more.`,
    );
  return changed;
}

/** A stock replaces all recorded stocks of the form with that holder. */
export function stockChanges({ question, evidence, names }: ScenarioSetting): RecordChange {
  const seen = createPairMap<string, string, true>();
  const changes = (question.setStocks ?? []).map(({ holder, material, tonnes }, index) => {
    const path = `scenario.setStocks[${index}]`;
    names.party(`${path}.holder`, holder);
    const form = names.form(`${path}.material`, material);
    if (seen.has(holder, form))
      throw faultAt(path, `the stock of "${form}" held by "${holder}" is set twice; give it once.`);
    seen.set(holder, form, true);
    within('tonnes', tonnes, `${path}.tonnes`);
    const standing = evidence.stocks.filter((row) => row.holder === holder && row.form === form);
    const claimants = [...new Set(standing.flatMap((row) => row.claimants ?? []))];
    return {
      put: checkedRecord(path, 'stock', { holder, form, amount: tonnes, ...(claimants.length > 0 && { claimants }) }),
      gone: standing.map((row) => tableRecord('stock', row)),
    };
  });
  return { put: changes.map(({ put }) => put), gone: changes.flatMap(({ gone }) => gone) };
}

/** Countries that join a bloc, and memberships of the day that end. */
export function membershipChanges({ question, evidence, names, at }: ScenarioSetting): RecordChange {
  const changes = (question.blocChanges ?? []).map(({ bloc: key, add, remove }, index): RecordChange => {
    const path = `scenario.blocChanges[${index}]`;
    const bloc = names.bloc(`${path}.bloc`, key);
    const members = evidence.memberships.filter((one) => one.bloc === bloc && holdsOn(validityOf(one), at));
    const codeOf = (member: string): string => evidence.codeOfCountry.get(member) ?? member;
    const countries = (field: 'add' | 'remove', code: string, place: number): readonly string[] =>
      countriesOf(`${path}.${field}[${place}]`, code, evidence.memberships, evidence, at).filter(
        (one) => one !== europeanUnion,
      );
    const memberCodes = members.map(({ member }) => codeOf(member));
    const leaving = (remove ?? []).flatMap((code, place) => {
      const found = countries('remove', code, place).filter((one) => memberCodes.includes(one));
      if (found.length > 0) return found;
      const whom =
        memberCodes.length === 0 ? 'It has no members on that day' : `Its members are ${memberCodes.join(', ')}`;
      throw faultAt(`${path}.remove[${place}]`, `"${code}" is not a member of "${bloc}" on ${at}. ${whom}.`);
    });
    const joining = (add ?? [])
      .flatMap((code, place) => countries('add', code, place))
      .filter((code) => !memberCodes.includes(code));
    if (joining.length + leaving.length === 0) throw faultAt(path, nothingChanges(bloc, add ?? [], at));
    return {
      put: joining.map((member) => checkedRecord(`${path}.add`, 'membership', { bloc, member })),
      gone: members
        .filter(({ member }) => leaving.includes(codeOf(member)))
        .map((one) => tableRecord('membership', one)),
    };
  });
  return { put: changes.flatMap(({ put }) => put), gone: changes.flatMap(({ gone }) => gone) };
}

function nothingChanges(bloc: string, add: readonly string[], at: Day): string {
  if (add.length === 0) return `no member of "${bloc}" changes; give \`add\` or \`remove\`.`;
  const names = add.map((code) => `"${code}"`).join(', ');
  return `${names} ${add.length === 1 ? 'is a member' : 'are members'} of "${bloc}" on ${at} already; add a country that is none.`;
}
