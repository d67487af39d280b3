import { DomainError } from '../errors.ts';
import { isCountryCode } from '../model/country-code.ts';
import type { SupplyRecord } from '../model/records/network.ts';
import { tableRecord } from '../model/table-record.ts';
import type { TableRecord } from '../model/tables.ts';
import { entityKinds, type Stage } from '../model/vocabulary.ts';
import type { Evidence } from '../network/evidence.ts';
import { suppliesKey } from '../network/evidence.ts';
import type { Scenario } from '../network/scenario.ts';

type Given<T> = T | null | undefined;

/** A what-if as it is asked for. */
export interface ScenarioQuestion {
  readonly name?: Given<string>;
  readonly addParties?: Given<readonly PartyQuestion[]>;
  readonly removeParties?: Given<readonly string[]>;
  readonly removeCountries?: Given<
    readonly { readonly country: string; readonly stage?: Given<Stage>; readonly material?: Given<string> }[]
  >;
  readonly exportBans?: Given<
    readonly {
      readonly from: string;
      readonly to?: Given<readonly string[]>;
      readonly material?: Given<string>;
      readonly stage?: Given<Stage>;
      readonly share?: Given<number>;
    }[]
  >;
  readonly setSupplies?: Given<readonly SupplyQuestion[]>;
  readonly setCapacities?: Given<readonly CapacityQuestion[]>;
  readonly setStocks?: Given<
    readonly { readonly holder: string; readonly material: string; readonly tonnes: number }[]
  >;
  readonly blocChanges?: Given<
    readonly {
      readonly bloc: string;
      readonly add?: Given<readonly string[]>;
      readonly remove?: Given<readonly string[]>;
    }[]
  >;
}

interface PartyQuestion {
  readonly key: string;
  /** A kind of entity as GraphQL writes it: MAGNET_MAKER. */
  readonly kind?: Given<string>;
  readonly country?: Given<string>;
  readonly stage?: Given<Stage>;
}
interface SupplyQuestion {
  readonly supplier: string;
  readonly buyer: string;
  readonly material: string;
  readonly shareOfIntake?: Given<number>;
  readonly tonnesPerYear?: Given<number>;
}
interface CapacityQuestion {
  readonly party: string;
  readonly material: string;
  readonly tonnesPerYear?: Given<number>;
  readonly changeTonnesPerYear?: Given<number>;
}

export interface ScenarioChange {
  readonly scenario: Scenario;
  readonly changes: readonly TableRecord[];
}

/** What a scenario takes away, and the records that it sets. What names nothing is BAD_USER_INPUT naming the field. */
export function scenarioOf(question: Given<ScenarioQuestion>, evidence: Evidence): ScenarioChange {
  const parties = new Set([...evidence.entities.keys(), ...(question?.addParties ?? []).map(({ key }) => key)]);
  const party = (field: string, key: string): string => {
    if (!parties.has(key)) throw unknownIn(field, `there is no entity "${key}"`);
    return key;
  };
  const material = (field: string, key: Given<string>): string | undefined => {
    if (key == null) return undefined;
    if (!evidence.forms.has(key) && !evidence.entities.has(key))
      throw unknownIn(field, `there is no material "${key}"`);
    return key;
  };
  const share = (field: string, value: Given<number>): number => {
    const given = value ?? 1;
    if (!(given >= 0 && given <= 1)) throw unknownIn(field, `expected a share from 0 to 1, found ${given}`);
    return given;
  };
  return {
    scenario: {
      removeParties: (question?.removeParties ?? []).map((key) => party('removeParties', key)),
      removeCountries: (question?.removeCountries ?? []).map((one) => ({
        country: one.country,
        stage: one.stage ?? undefined,
        material: material('removeCountries.material', one.material),
      })),
      exportBans: (question?.exportBans ?? []).map((ban) => ({
        from: ban.from,
        to: ban.to ?? [],
        material: material('exportBans.material', ban.material),
        stage: ban.stage ?? undefined,
        share: share('exportBans.share', ban.share),
      })),
    },
    changes: [
      ...(question?.addParties ?? []).map(({ key, kind, country, stage }) =>
        tableRecord('entity', {
          id: key,
          kind: kindOf(kind),
          ...(country != null && { country }),
          ...(stage != null && { stage }),
        }),
      ),
      ...(question?.setSupplies ?? []).map((one) => supplyRecord(one, evidence, party, material, share)),
      ...(question?.setCapacities ?? []).map((one) => capacityRecord(one, evidence, party, material)),
      ...(question?.setStocks ?? []).map(({ holder, material: form, tonnes }) =>
        tableRecord('stock', {
          holder: party('setStocks.holder', holder),
          form: material('setStocks.material', form) ?? form,
          amount: tonnes,
        }),
      ),
      ...(question?.blocChanges ?? []).flatMap((one) => membershipRecords(one, evidence)),
    ],
  };
}

type CheckKey = (field: string, key: string) => string;
type CheckMaterial = (field: string, key: Given<string>) => string | undefined;

/** Replaces what the buyer takes of that form from that supplier, or adds it. A mineral means the one need that holds it. */
function supplyRecord(
  { supplier, buyer, material: named, shareOfIntake, tonnesPerYear }: SupplyQuestion,
  evidence: Evidence,
  party: CheckKey,
  material: CheckMaterial,
  share: (field: string, value: Given<number>) => number,
): TableRecord {
  if ((shareOfIntake == null) === (tonnesPerYear == null)) {
    throw unknownIn('setSupplies', 'give either `shareOfIntake` or `tonnesPerYear`');
  }
  party('setSupplies.supplier', supplier);
  party('setSupplies.buyer', buyer);
  material('setSupplies.material', named);
  const form = evidence.forms.has(named) ? named : formOf(buyer, named, evidence);
  const standing = (evidence.suppliesOf.get(suppliesKey(buyer, form)) ?? []).find((one) => one.supplier === supplier);
  const record: SupplyRecord = {
    id: standing?.id ?? `scenario:${supplier}:${buyer}:${form}`,
    buyer,
    form,
    supplier,
    status: 'IN_FORCE',
    basis: 'ASSUMED',
    ...(shareOfIntake != null && { share: share('setSupplies.shareOfIntake', shareOfIntake) }),
    ...(tonnesPerYear != null && { volume: { value: tonnesPerYear, unit: 't/a' } }),
  };
  return tableRecord('supply', record);
}

function formOf(buyer: string, mineral: string, evidence: Evidence): string {
  const holding = (evidence.needsOf.get(buyer) ?? []).filter(({ form }) => {
    const contents = evidence.forms.get(form);
    return contents?.element === mineral || contents?.contains?.[mineral] !== undefined;
  });
  const [only] = holding;
  if (only === undefined || holding.length > 1) {
    throw unknownIn(
      'setSupplies.material',
      `"${mineral}" is in ${holding.length} of the forms that ${buyer} takes in; name the form`,
    );
  }
  return only.form;
}

function capacityRecord(
  { party: key, material: named, tonnesPerYear, changeTonnesPerYear }: CapacityQuestion,
  evidence: Evidence,
  party: CheckKey,
  material: CheckMaterial,
): TableRecord {
  if ((tonnesPerYear == null) === (changeTonnesPerYear == null)) {
    throw unknownIn('setCapacities', 'give either `tonnesPerYear` or `changeTonnesPerYear`');
  }
  const form = material('setCapacities.material', named) ?? named;
  const standing = evidence.capacities.find((row) => row.party === key && row.form === form);
  const max = tonnesPerYear ?? Math.max(0, (standing?.max ?? 0) + (changeTonnesPerYear ?? 0));
  return tableRecord('capacity', { ...standing, party: party('setCapacities.party', key), form, max });
}

function membershipRecords(
  {
    bloc,
    add,
    remove,
  }: { readonly bloc: string; readonly add?: Given<readonly string[]>; readonly remove?: Given<readonly string[]> },
  evidence: Evidence,
): TableRecord[] {
  if (!evidence.entities.has(bloc)) throw unknownIn('blocChanges.bloc', `there is no bloc "${bloc}"`);
  const leaving = new Set((remove ?? []).flatMap((code) => [code, evidence.countryOfCode.get(code) ?? code]));
  const ended = evidence.memberships
    .filter((one) => one.bloc === bloc && leaving.has(one.member))
    .map((one) => tableRecord('membership', { ...one, validUntil: '0001-01-01' }));
  const joined = (add ?? []).filter(isCountryCode).map((member) => tableRecord('membership', { bloc, member }));
  return [...ended, ...joined];
}

function unknownIn(field: string, what: string): DomainError {
  return new DomainError('BAD_USER_INPUT', `\`scenario.${field}\`: ${what}.`);
}

/** The kind of entity that GraphQL writes so; a company where none is given or it is no kind of entity. */
function kindOf(word: Given<string>): (typeof entityKinds)[number] {
  return entityKinds.find((kind) => inCapitals(kind) === word) ?? 'Company';
}

function inCapitals(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
