import type { Estimate } from '../../model/estimate.ts';
import { numberBounds, within, type BoundedNumber } from '../../model/number-bounds.ts';
import type { Day } from '../../model/partial-date.ts';
import type { Basis, LinkStatus } from '../../model/vocabulary.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import { scenarioOf } from './scenario.ts';
import { faultAt, unknownKey } from './scenario-names.ts';
import type { ScenarioQuestion } from './scenario-question.ts';
import { defaultParameters, type Parameters, type View } from '../../network/view.ts';

type Given<T> = T | null | undefined;

/** A view as given in a question. Absent fields take their defaults. */
export interface ViewQuestion {
  readonly at?: Given<Day>;
  readonly knownAt?: Given<Day>;
  readonly evidence?: Given<Basis>;
  readonly includeStatuses?: Given<readonly LinkStatus[]>;
  readonly assumptions?: Given<AssumptionsQuestion>;
  readonly scenario?: Given<ScenarioQuestion>;
  /** Key of a saved scenario. Either this or `scenario` is given. */
  readonly scenarioKey?: Given<string>;
}

/** Parameters of the building rules by name. Absent ones keep the data set's value, or otherwise the default. */
type AssumptionsQuestion = {
  readonly [P in Exclude<keyof Parameters, 'defaultPlantCapacity'>]?: Given<Parameters[P]>;
} & {
  readonly defaultPlantCapacity?: Given<readonly { readonly form: string; readonly tonnesPerYear: number }[]>;
};

/** The view of a question. A number out of range is BAD_USER_INPUT with the name of the field. */
export function viewOf(question: Given<ViewQuestion>, evidence: Evidence, today: Day): View {
  const at = question?.at ?? evidence.dataset?.at ?? today;
  const parameters = { ...defaultParameters, ...ofDataset(evidence), ...given(question?.assumptions ?? {}) };
  return {
    at,
    knownAt: question?.knownAt ?? undefined,
    evidence: question?.evidence ?? 'ASSUMED',
    includeStatuses: question?.includeStatuses ?? ['IN_FORCE'],
    parameters: checked(parameters, evidence),
    ...scenarioOf(scenarioAsked(question, evidence), evidence, at, parameters.assumedLifetimeYears),
  };
}

/** The scenario that a question gives or names. */
export function scenarioAsked(question: Given<ViewQuestion>, { scenarios }: Evidence): Given<ScenarioQuestion> {
  const key = question?.scenarioKey;
  if (key == null) return question?.scenario;
  if (question?.scenario != null) throw faultAt('scenarioKey', 'give either `scenario` or `scenarioKey`, not both.');
  const kept = scenarios.get(key);
  if (kept !== undefined) return kept;
  const known = [...scenarios.values()].map(({ id, name }) => ({ key: id, names: name === undefined ? [] : [name] }));
  throw unknownKey('scenarioKey', 'saved scenario', key, known, 'List the saved scenarios with `scenarios`.');
}

function given({ defaultPlantCapacity, ...numbers }: AssumptionsQuestion): Partial<Parameters> {
  const named = Object.entries(numbers).filter(([, value]) => value != null);
  return {
    ...Object.fromEntries(named),
    ...(defaultPlantCapacity != null && {
      defaultPlantCapacity: Object.fromEntries(
        defaultPlantCapacity.map(({ form, tonnesPerYear }) => [form, tonnesPerYear]),
      ),
    }),
  };
}

/** Parameters that the data set sets in its table `parameter`. Those of another shape are ignored. */
function ofDataset({ parameters }: Evidence): Partial<Parameters> {
  const names = new Set(Object.keys(defaultParameters));
  return Object.fromEntries(
    parameters.flatMap(({ id, value }) => (names.has(id) && isLikeDefault(id, value) ? [[id, value]] : [])),
  );
}

function isLikeDefault(id: string, value: unknown): boolean {
  const standard: unknown = new Map<string, unknown>(Object.entries(defaultParameters)).get(id);
  return typeof value === typeof standard && Array.isArray(value) === Array.isArray(standard);
}

const numbers = [
  'buyerDeviation',
  'corridorDeviation',
  'hubThreshold',
  'otherIsHubBelow',
  'hullSlack',
  'assumedLifetimeYears',
  'shareAgeing',
] as const;

function checked(parameters: Parameters, evidence: Evidence): Parameters {
  for (const name of numbers) within(name, parameters[name], `assumptions.${name}`);
  for (const [index, years] of parameters.staleYears.entries())
    within('staleYears', years, `assumptions.staleYears[${index}]`);
  checkCapacities(parameters, evidence);
  for (const name of ['relationMultiplier', 'ruleCompliance', 'newCapacityUse'] as const)
    checkRange(name, parameters[name]);
  return parameters;
}

function checkCapacities({ defaultPlantCapacity }: Parameters, { forms }: Evidence): void {
  for (const [form, tonnes] of Object.entries(defaultPlantCapacity)) {
    if (forms.has(form)) {
      within('tonnesPerYear', tonnes, `assumptions.defaultPlantCapacity["${form}"]`);
      continue;
    }
    const known = [...forms.values()].map(({ id, name }) => ({ key: id, names: name === undefined ? [] : [name] }));
    throw unknownKey('assumptions.defaultPlantCapacity.form', 'form', form, known);
  }
}

function checkRange(name: BoundedNumber, { low, estimate, high }: Estimate): void {
  const { least, most } = numberBounds[name];
  if (low >= least && low <= estimate && estimate <= high && high <= most) return;
  const expected = `expected ${least} ≤ low ≤ estimate ≤ high ≤ ${most}`;
  throw faultAt(`assumptions.${name}`, `${expected}, found ${low}, ${estimate}, ${high}.`);
}
