import { within } from '../../model/number-bounds.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { tableRecord } from '../../model/records/table-record.ts';
import { createPairMap } from '../../model/pair-map.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { timeUnitsPerYear } from '../../network/evidence/data-set-units.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import { checkedRecord, faultAt, noPartOfYear } from './scenario-names.ts';
import type { RecordChange, ScenarioSetting } from './scenario-setting.ts';

/** The intakes that a scenario states, as needs with an amount per year. They replace what is recorded of the need. */
export function needChanges({ question, evidence, names, at }: ScenarioSetting): RecordChange {
  const seen = createPairMap<string, string, true>();
  const changes = (question.setNeeds ?? []).map(({ buyer: key, material, tonnesPerYear }, index) => {
    const path = `scenario.setNeeds[${index}]`;
    if (timeUnitsPerYear(evidence) === undefined) throw noPartOfYear(path, evidence);
    const buyer = names.party(`${path}.buyer`, key);
    const named = names.material(`${path}.material`, material);
    const form = neededForm(`${path}.material`, buyer, named, evidence);
    if (seen.has(buyer, form)) throw faultAt(path, `the need of "${buyer}" for "${form}" is set twice; give it once.`);
    seen.set(buyer, form, true);
    const field = `${path}.tonnesPerYear`;
    if (within('tonnesPerYear', tonnesPerYear, field) === 0)
      throw faultAt(field, 'a need of 0 is no need; give more than 0.');
    const standing = (evidence.needsOf.get(buyer) ?? []).filter((need) => need.form === form);
    const kept = standing.find((need) => holdsOn(validityOf(need), at)) ?? impliedNeed(buyer, form);
    return {
      put: checkedRecord(path, 'need', { ...kept, amount: tonnesPerYear, per: 'year' }),
      gone: standing.filter(({ id }) => id === kept.id).map((need) => tableRecord('need', need)),
    };
  });
  return { put: changes.map(({ put }) => put), gone: changes.flatMap(({ gone }) => gone) };
}

/** The need that a supply implies (rule N0). */
function impliedNeed(buyer: string, form: string): NeedRecord {
  return { id: `need:${buyer}:${form}:assumed`, buyer, form, basis: 'ASSUMED' };
}

/** The form that a buyer sources: the form itself, or the only one that holds a mineral. */
function neededForm(path: string, buyer: string, named: string, evidence: Evidence): string {
  const needed = (evidence.needsOf.get(buyer) ?? []).map(({ form }) => form);
  const forms = [...new Set([...needed, ...(evidence.formsSuppliedTo.get(buyer) ?? [])])];
  if (forms.includes(named)) return named;
  if (!evidence.forms.has(named)) return formHolding(path, buyer, named, forms, evidence);
  const advice = forms.length === 0 ? 'choose another buyer' : `give one of its forms: ${listed(forms)}`;
  throw faultAt(path, `"${buyer}" is not known to source "${named}"; ${advice}.`);
}

/** The only one of a buyer's forms that holds a mineral. */
export function formHolding(
  path: string,
  buyer: string,
  mineral: string,
  needed: readonly string[],
  evidence: Evidence,
): string {
  const holding = needed.filter((form) => {
    const contents = evidence.forms.get(form);
    return contents?.element === mineral || contents?.contains?.[mineral] !== undefined;
  });
  const [only] = holding;
  if (only !== undefined && holding.length === 1) return only;
  if (holding.length > 0)
    throw faultAt(path, `"${buyer}" sources "${mineral}" in ${listed(holding)}; give one of them.`);
  const advice = needed.length === 0 ? 'give the form' : `give one of its forms: ${listed(needed)}`;
  throw faultAt(path, `no form that "${buyer}" sources is known to hold "${mineral}"; ${advice}.`);
}

function listed(forms: readonly string[]): string {
  return forms.map((form) => `"${form}"`).join(', ');
}
