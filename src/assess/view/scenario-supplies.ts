import { tidy } from '../../model/estimate.ts';
import { within } from '../../model/number-bounds.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { yearlyRate, type Quantity } from '../../model/unit.ts';
import { statedPoint } from '../../model/stated-range.ts';
import { tableRecord } from '../../model/records/table-record.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import { isRunning } from '../../model/supply-state.ts';
import { createTupleMap, groupedBy } from '../../model/tuple-map.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import { supplyStateOn } from '../../network/evidence/supply-facts.ts';
import { createOwnership } from '../../model/ownership.ts';
import { checkedRecord, faultAt, noPartOfYear } from './scenario-names.ts';
import { formHolding } from './scenario-needs.ts';
import type { SupplyQuestion } from './scenario-question.ts';
import type { RecordChange, ScenarioSetting } from './scenario-setting.ts';
import { yearlyIntake } from '../../network/evidence/amounts.ts';
import { timeUnitsPerYear } from '../../network/evidence/data-set-units.ts';
import { volumeRate } from '../../network/evidence/joint-volumes.ts';

/** Supplies replace all recorded supplies of the form between the two parties. The supplier counts as running. */
export function supplyChanges(setting: ScenarioSetting): RecordChange {
  const { question, evidence, names, at } = setting;
  const ownership = createOwnership(evidence, at);
  const seen = createTupleMap<boolean>();
  const changes = (question.setSupplies ?? []).map((one, index): RecordChange => {
    const path = `scenario.setSupplies[${index}]`;
    const supplier = names.party(`${path}.supplier`, one.supplier, ['Bloc']);
    const buyer = names.party(`${path}.buyer`, one.buyer);
    if (supplier === buyer)
      throw faultAt(`${path}.supplier`, `"${buyer}" supplies itself; expected another supplier or buyer.`);
    const named = names.material(`${path}.material`, one.material);
    const needed = (evidence.needsOf.get(buyer) ?? []).map((need) => need.form);
    const form = evidence.forms.has(named) ? named : formHolding(`${path}.material`, buyer, named, needed, evidence);
    const triple = [supplier, buyer, form];
    if (seen.get(triple) === true)
      throw faultAt(path, `the supply of ${form} by "${supplier}" to "${buyer}" is set twice; give it once.`);
    seen.set(triple, true);
    const known = evidence.suppliesOf.get(buyer, form) ?? [];
    const through = known.find(
      (other) =>
        other.supplier !== supplier && holdsOn(validityOf(other), at) && ownership.above(other.supplier).has(supplier),
    );
    if (through !== undefined)
      throw faultAt(
        `${path}.supplier`,
        `"${supplier}" supplies ${form} to "${buyer}" through "${through.supplier}"; name that one as supplier.`,
      );
    const standing = known.filter((other) => other.supplier === supplier);
    const others = known.filter((other) => other.supplier !== supplier);
    const record: SupplyRecord = {
      id: standing[0]?.id ?? `scenario:${supplier}:${buyer}:${form}`,
      buyer,
      form,
      supplier,
      status: 'IN_FORCE',
      basis: 'ASSUMED',
      ...amountOf(path, { ...one, material: form }, others, setting),
    };
    return {
      put: [checkedRecord(path, 'supply', record), ...runningSuppliers(supplier, setting)],
      gone: standing.map((other) => tableRecord('supply', other)),
    };
  });
  return { put: unique(changes.flatMap(({ put }) => put)), gone: changes.flatMap(({ gone }) => gone) };
}

function unique(records: readonly TableRecord[]): readonly TableRecord[] {
  return groupedBy(records, ({ table, key }) => [table, key]).flatMap((same) => same.at(-1) ?? []);
}

/**
 * Tonnes are a share of an intake that is recorded (rules R2 and R3); in a file without statistics volumes make the
 * row.
 */
function amountOf(
  path: string,
  { buyer, material: form, shareOfIntake, tonnesPerYear }: SupplyQuestion,
  others: readonly SupplyRecord[],
  { evidence, at, lifetimeYears }: ScenarioSetting,
): Pick<SupplyRecord, 'share' | 'volume'> {
  if (tonnesPerYear == null && shareOfIntake != null)
    return { share: within('shareOfIntake', shareOfIntake, `${path}.shareOfIntake`) };
  if (tonnesPerYear == null || shareOfIntake != null)
    throw faultAt(path, 'give either `shareOfIntake` or `tonnesPerYear`.');
  const field = `${path}.tonnesPerYear`;
  const volume = volumeIn(field, within('tonnesPerYear', tonnesPerYear, field), evidence);
  const need = evidence.needsOf.get(buyer)?.find((one) => one.form === form && holdsOn(validityOf(one), at));
  const intake = need === undefined ? undefined : yearlyIntake(evidence, need);
  if (intake !== undefined && intake > 0) {
    if (tonnesPerYear <= intake) return { share: tonnesPerYear / intake, volume };
    throw faultAt(
      field,
      `${tonnesPerYear} is more than the intake of ${form} by "${buyer}", which is ${tidy(intake)}${ofYear(evidence)}; give less.`,
    );
  }
  const inForce = others.filter((one) => {
    const { holds, status } = supplyStateOn(one, at, evidence, lifetimeYears);
    return holds && status === 'IN_FORCE';
  });
  if (evidence.statistics.length === 0 && inForce.every((one) => hasVolume(one, evidence))) return { volume };
  throw faultAt(
    field,
    `the intake of ${form} by "${buyer}" is not recorded, so tonnes do not convert to a share; give \`shareOfIntake\`.`,
  );
}

/** Tonnes per year, if the data set's time unit converts to years. */
function volumeIn(field: string, tonnesPerYear: number, evidence: Evidence): Quantity {
  if (timeUnitsPerYear(evidence) === undefined) throw noPartOfYear(field, evidence, ' Give `shareOfIntake`.');
  return { value: tonnesPerYear, unit: yearlyRate };
}

/** ` per year` for a message, if the data set uses another time unit. */
function ofYear(evidence: Evidence): string {
  return timeUnitsPerYear(evidence) === 1 ? '' : ' per year';
}

/** Whether a supply states its own rate of mass, and no share. */
function hasVolume(supply: SupplyRecord, evidence: Evidence): boolean {
  return statedPoint(supply.share) === undefined && volumeRate(supply, evidence)?.isJoint === false;
}

/** A plant that is planned, or begins later, runs in a what-if in which it supplies or has a capacity. */
export function runningSuppliers(supplier: string, { evidence, at }: ScenarioSetting): readonly TableRecord[] {
  return [supplier, evidence.entities.get(supplier)?.partOf].flatMap((key) => {
    const entity = evidence.entities.get(key ?? '');
    if (entity === undefined || isRunning(entity, at)) return [];
    const { status: _, validFrom: __, ...rest } = entity;
    return [tableRecord('entity', { ...rest, status: 'OPERATING' })];
  });
}
