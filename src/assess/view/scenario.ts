import { isCountryCode } from '../../model/keys/country-code.ts';
import { within } from '../../model/number-bounds.ts';
import type { Day } from '../../model/partial-date.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import { isEmptyGroup, membersOf } from '../../network/evidence/mineral-groups.ts';
import { noScenario, type CountryStage, type ExportBan, type Scenario } from '../../network/view.ts';
import { addedParties, capacityChanges, membershipChanges, stockChanges } from './scenario-records.ts';
import { countriesOf, createNames, faultAt } from './scenario-names.ts';
import type { ScenarioQuestion } from './scenario-question.ts';
import { supplyChanges } from './scenario-supplies.ts';
import { needChanges } from './scenario-needs.ts';
import type { RecordChange, ScenarioSetting } from './scenario-setting.ts';

export interface ScenarioChange {
  readonly scenario: Scenario;
  /** Records that replace others. */
  readonly changes: readonly TableRecord[];
  /** Records that are removed. */
  readonly gone: readonly TableRecord[];
}

/**
 * The removals of a scenario, and the records that it sets, checked by the rules of import. An unknown key, a value out of
 * range, or an entry without effect is BAD_USER_INPUT. Its message names the field and the expected value.
 */
export function scenarioOf(
  asked: ScenarioQuestion | null | undefined,
  evidence: Evidence,
  at: Day,
  lifetimeYears: number,
): ScenarioChange {
  if (asked == null) return { scenario: noScenario, changes: [], gone: [] };
  const names = createNames(
    evidence,
    (asked.addParties ?? []).map(({ key }) => key),
  );
  const asGiven: ScenarioSetting = { question: asked, evidence, names, at, lifetimeYears };
  const needs = needChanges(asGiven);
  const setting: ScenarioSetting = { ...asGiven, evidence: withNeeds(evidence, needs) };
  const blocs = membershipChanges(setting);
  const gone = new Set<unknown>(blocs.gone.map(({ record }) => record));
  const joined = blocs.put.flatMap((one) => (one.table === 'membership' ? [one.record] : []));
  const memberships = [...evidence.memberships.filter((one) => !gone.has(one)), ...joined];
  const countries = (path: string, code: string): readonly string[] =>
    countriesOf(path, code, memberships, evidence, at);
  const capacities = capacityChanges(setting);
  const parts = [addedParties(setting), supplyChanges(setting), capacities, stockChanges(setting), needs, blocs];
  return {
    scenario: {
      removeParties: removedParties(setting),
      removeCountries: removedCountries(setting, countries),
      exportBans: exportBans(setting, countries),
      ...(capacities.changes.length > 0 && { capacityChanges: capacities.changes }),
    },
    changes: lastOfEach(parts.flatMap(({ put }) => put)),
    gone: parts.flatMap((part) => part.gone),
  };
}

/** The evidence with the intakes that a scenario states, by which it converts tonnes to shares. */
function withNeeds(evidence: Evidence, { put, gone }: RecordChange): Evidence {
  if (put.length === 0) return evidence;
  const replaced = new Set(gone.map(({ key }) => key));
  const set = put.flatMap((one) => (one.table === 'need' ? [one.record] : []));
  const needs = [...evidence.needs.filter(({ id }) => !replaced.has(id)), ...set];
  return { ...evidence, needs, needsOf: Map.groupBy(needs, ({ buyer }) => buyer) };
}

/** One record of each key. A plant that supplies and has a capacity is set twice. */
function lastOfEach(records: readonly TableRecord[]): readonly TableRecord[] {
  return groupedBy(records, ({ table, key }) => [table, key]).flatMap((same) => same.at(-1) ?? []);
}

type Countries = (path: string, code: string) => readonly string[];

function removedParties({ question, names, evidence }: ScenarioSetting): readonly string[] {
  return (question.removeParties ?? []).map((key, index) => {
    const path = `scenario.removeParties[${index}]`;
    const code = evidence.codeOfCountry.get(key) ?? (isCountryCode(key) ? key : undefined);
    if (code !== undefined)
      throw faultAt(path, `"${key}" is a country; give \`removeCountries: [{ country: "${code}" }]\`.`);
    return names.party(path, key, ['Country', 'Bloc']);
  });
}

function removedCountries(setting: ScenarioSetting, countries: Countries): readonly CountryStage[] {
  const { question } = setting;
  return (question.removeCountries ?? []).flatMap(({ country, stage, material }, index) => {
    const path = `scenario.removeCountries[${index}]`;
    const named = materialsNamed(setting, `${path}.material`, material);
    return countries(`${path}.country`, country).flatMap((code) =>
      named.map((one) => ({ country: code, stage: stage ?? undefined, material: one })),
    );
  });
}

function exportBans(setting: ScenarioSetting, countries: Countries): readonly ExportBan[] {
  return (setting.question.exportBans ?? []).flatMap(({ from, to, material, stage, share }, index) => {
    const path = `scenario.exportBans[${index}]`;
    const part = within('share', share ?? 1, `${path}.share`);
    const senders = countries(`${path}.from`, from);
    const receivers = (to ?? []).flatMap((code, place) => countries(`${path}.to[${place}]`, code));
    return materialsNamed(setting, `${path}.material`, material).map((one) => ({
      from: senders,
      to: receivers,
      material: one,
      stage: stage ?? undefined,
      share: part,
    }));
  });
}

/** The materials that a scenario names: the members of a group, or one. Undefined stands for all. */
function materialsNamed(
  { names, evidence }: ScenarioSetting,
  path: string,
  material: string | null | undefined,
): readonly (string | undefined)[] {
  if (material == null) return [undefined];
  const named = names.material(path, material);
  if (isEmptyGroup(evidence, named))
    throw faultAt(
      path,
      `"${material}" is a group of minerals, and no record names its members. Name a mineral or a form, or omit \`material\`.`,
    );
  return membersOf(evidence, named);
}
