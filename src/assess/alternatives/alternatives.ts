import { herfindahlBounds } from '../../analysis/indices/herfindahl.ts';
import { hit } from '../../analysis/shares/reach.ts';
import { nothing, type Estimate } from '../../model/estimate.ts';
import type { EntityRecord } from '../../model/records/entity.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { validityOf } from '../../model/validity.ts';
import { stageOf, type Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { changedSite, withEntities } from '../../network/chain/changed-site.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { buildDisplacedChain } from '../../network/chain/chain-builder.ts';
import { groupsAt, type Target } from '../supply/groups.ts';
import { boughtAt, chainsFor, type NeedChain } from '../dependency/dependency.ts';
import { checkReplaced, noAlternatives } from '../supply/reasons.ts';
import { estimateOf, exposureOf, type Exposure } from '../supply/exposure.ts';
import { createSupply, type Supply } from '../supply/supply.ts';
import { yearlyCapacity, yearlyVolume } from '../../network/evidence/yearly-amounts.ts';

export interface AlternativesQuestion {
  readonly material: string;
  /** Undefined: the stage at which the buyer buys. */
  readonly stage: Stage | undefined;
  /** Key of who is to be replaced; undefined: nobody, the alternative comes beside those there are. */
  readonly supplier: string | undefined;
}

/** Who else could supply a material at a stage, and what that would change. */
export interface Alternative {
  readonly buyer: string;
  readonly party: string;
  readonly need: NeedRecord;
  readonly stage: Stage;
  readonly status: EntityRecord['status'];
  /** Tonnes of the form a year; undefined: not recorded. */
  readonly capacity: number | undefined;
  /** What the contracts that are known leave of it; undefined: a capacity or a volume is not recorded. */
  readonly free: number | undefined;
  /** Keys of the blocs of which the countries of buyer and party both are members; undefined: a country is not known. */
  readonly commonBlocs: readonly string[] | undefined;
  /** The country that most passed before, and what passes it after; undefined: the buyer does not buy at that stage. */
  readonly after: AfterChange | undefined;
}

export interface Alternatives {
  readonly rows: readonly Alternative[];
  /** Why there are none; undefined: there are. */
  readonly reason: string | undefined;
}

export interface AfterChange {
  /** Key of the country with the largest estimate at the stage today. */
  readonly country: string | undefined;
  readonly before: Exposure | undefined;
  readonly dependency: Exposure | undefined;
  /** Herfindahl–Hirschman index of the countries at the stage. */
  readonly hhi: Estimate | undefined;
}

/**
 * Makers of a form beside those that supply the buyer today, in no order; `alternativeKey` says where each stands. Who is
 * to be replaced and does not supply it is BAD_USER_INPUT.
 */
export function alternatives(supply: Supply, { material, stage, supplier }: AlternativesQuestion): Alternatives {
  const chains = chainsFor(supply, material);
  const firstOfNeed = chains.filter((one) => chains.find(({ need }) => need === one.need) === one);
  if (supplier !== undefined) checkReplaced(supply, firstOfNeed, supplier);
  const rows = firstOfNeed.flatMap((one) => alternativesTo(supply, one, stage, supplier));
  return { rows, reason: rows.length > 0 ? undefined : noAlternatives(supply, material, stage) };
}

/** The same for one need, tried on the chain of one of its minerals. */
export function alternativesTo(
  supply: Supply,
  chain: NeedChain,
  stage: Stage | undefined,
  supplier: string | undefined,
): readonly Alternative[] {
  const { site, buyer } = supply;
  const { need, material } = chain;
  const bought = boughtAt(supply, need);
  const at = stage ?? bought;
  if (at === undefined) return [];
  const forms = at === bought ? [need.form] : site.forms.formsAt(material, at);
  const supplying = new Set(
    site.named.inForce(need.buyer, need.form).map((one) => site.ownership.siteOf(one.supplier)),
  );
  return makersOf(site, forms, at)
    .filter((key) => !supplying.has(site.ownership.siteOf(key)) && key !== supplier)
    .filter((key) => site.ownership.rootOf(key) !== site.ownership.rootOf(buyer))
    .map((party): Alternative => {
      const capacity = capacityOf(site, party, forms);
      return {
        buyer,
        party,
        need,
        stage: at,
        status: statusOf(site, party),
        capacity,
        free: freeOf(site, party, forms, capacity),
        commonBlocs: commonBlocs(site, buyer, party),
        after: at === bought ? afterChange(supply, chain, party, supplier) : undefined,
      };
    });
}

function capacityOf(site: BuildingSite, party: string, forms: readonly string[]): number | undefined {
  const evidence = withEntities(site.evidence, runningParties(site, party));
  return forms
    .map((form) => yearlyCapacity(party, form, site.view.at, evidence, site.ownership))
    .find((found) => found !== undefined);
}

/** Where an alternative stands: what takes most off first, then the largest capacity. */
export function alternativeKey({ after, capacity, party, need }: Alternative): readonly string[] {
  const left = after?.dependency?.estimate ?? 1;
  return [left.toFixed(12), String(1e15 - (capacity ?? 0)).padStart(20, '0'), party, need.id];
}

/** Plants and firms that are known to make a form; a firm stands aside for its plants, closed ones are left out. */
function makersOf(
  { evidence, ownership, places, view }: BuildingSite,
  forms: readonly string[],
  stage: Stage,
): string[] {
  const names = new Set(forms.flatMap((form) => [form, ...(evidence.forms.get(form)?.aliases?.evidence ?? [])]));
  const withCapacity = [...evidence.entities.values()].flatMap(({ id, capacities = [] }) =>
    capacities.some(({ item }) => item !== undefined && names.has(item)) ? [id] : [],
  );
  const found = [...new Set([...places.makersOf(forms), ...withCapacity])].filter((key) => {
    const entity = evidence.entities.get(key);
    if (entity === undefined || entity.kind === 'Country' || entity.status === 'CLOSED') return false;
    const { until } = validityOf(entity);
    if (until !== null && until <= view.at) return false;
    return entity.stage === undefined ? entity.kind !== 'OEM' : stageOf(entity.stage) === stage;
  });
  const whole = new Set(found.map((key) => ownership.siteOf(key)).filter((site, index) => site !== found[index]));
  return found
    .filter((key) => !whole.has(key))
    .filter((key) => !found.some((other) => other !== key && ownership.above(other).has(key)))
    .toSorted();
}

function statusOf({ evidence, ownership }: BuildingSite, party: string): EntityRecord['status'] {
  return evidence.entities.get(party)?.status ?? evidence.entities.get(ownership.siteOf(party))?.status;
}

function freeOf(
  { evidence, named }: BuildingSite,
  party: string,
  forms: readonly string[],
  capacity: number | undefined,
): number | undefined {
  if (capacity === undefined) return undefined;
  const sold = evidence.supplies.filter(
    ({ supplier, form, buyer }) =>
      supplier === party &&
      form !== undefined &&
      forms.includes(form) &&
      named.inForce(buyer ?? '', form).some((one) => one.supplier === party),
  );
  let left = capacity;
  for (const one of sold) {
    const volume = yearlyVolume(one, evidence);
    const reserved = one.reservation?.share?.value;
    if (volume !== undefined) left -= volume;
    else if (reserved !== undefined) left -= reserved * capacity;
    else return undefined;
  }
  return Math.max(0, left);
}

function commonBlocs({ places }: BuildingSite, buyer: string, party: string): string[] | undefined {
  const [own, other] = [places.countryOf(buyer), places.countryOf(party)];
  if (own === undefined || other === undefined) return undefined;
  const others = places.blocsOf(other);
  return places.blocsOf(own).filter((bloc) => others.includes(bloc));
}

/** What the largest country at the stage would be if a maker were named too, or took the place of one who is (rule N2). */
function afterChange(
  supply: Supply,
  { need, material, chain }: NeedChain,
  party: string,
  supplier: string | undefined,
): AfterChange {
  const { site, buyer } = supply;
  const stage = boughtAt(supply, need);
  const share = supplier === undefined || stage === undefined ? undefined : shareOf(supply, chain, stage, supplier);
  const added: SupplyRecord = {
    id: `alternative:${party}:${need.id}`,
    buyer,
    form: need.form,
    supplier: party,
    status: 'IN_FORCE',
    basis: share === undefined ? 'REPORTED' : 'ASSUMED',
    ...(share !== undefined && { share }),
  };
  const after =
    supplier === undefined
      ? chainWith(supply, need, material, added)
      : createSupply(
          changedSite(site, {
            supplies: [added],
            withoutSupplies: site.evidence.supplies.flatMap((one) =>
              one.supplier === supplier && one.buyer === buyer && one.form === need.form ? [one.id] : [],
            ),
            entities: runningParties(site, party),
          }),
          buyer,
        ).chain(need, material);
  return {
    ...comparison(supply, chain, after, stage),
    hhi: stage === undefined ? undefined : countryIndex(supply, after, stage),
  };
}

/**
 * The chain of a need with one more supply, its plant running. Where no figure stands of today's suppliers, all share by rule
 * N2. Where one does and there is no room for the newcomer, or no figure of it, it displaces all that comes today in
 * proportion, so that what is known of today's suppliers is not thrown away.
 */
export function chainWith(supply: Supply, need: NeedRecord, material: string, added: SupplyRecord): Chain {
  const { site, buyer } = supply;
  const entities = runningParties(site, added.supplier);
  const changed = changedSite(site, { supplies: [added], entities });
  const today = [...site.named.figures(need)].filter(([supplier]) => supplier !== added.supplier);
  const own = changed.named.figures(need).get(added.supplier);
  const taken = today.reduce((all, [, { estimate }]) => all + estimate, own?.estimate ?? 0);
  if (today.length === 0 || (own !== undefined && taken <= 1 + roundingSlack))
    return createSupply(changed, buyer).chain(need, material);
  const { surelyAtMost, ...byCapacity } = changed.named.partByCapacity(need, added.supplier);
  const withoutSupplies = changed.evidence.supplies.flatMap((one) =>
    one.buyer === buyer && one.form === need.form && one.id !== added.id ? [one.id] : [],
  );
  const { share: _, volume: __, reservation: ___, ...bare } = added;
  const alone = changedSite(site, { supplies: [{ ...bare, basis: 'ASSUMED', share: 1 }], withoutSupplies, entities });
  return buildDisplacedChain(site, { need, material }, { site: alone, part: own ?? byCapacity, surelyAtMost });
}

/** Noise of sums. */
const roundingSlack = 1e-9;

/** A plant that is planned counts as running in a what-if that has it supply. */
export function runningParties({ evidence, ownership, view }: BuildingSite, party: string): EntityRecord[] {
  return [party, ownership.siteOf(party)].flatMap((key) => {
    const entity = evidence.entities.get(key);
    if (entity === undefined) return [];
    const { validFrom: _, capacities = [], ...rest } = entity;
    const year = Number(view.at.slice(0, 4));
    // What is planned is what it can make once it runs.
    const planned = capacities.map((one) =>
      one.basis === 'PLANNED' ? { ...one, basis: 'NAMEPLATE' as const, year } : one,
    );
    const isRunning = entity.status === undefined || entity.status === 'OPERATING';
    return [{ ...rest, capacities: isRunning ? capacities : planned, status: 'OPERATING' as const }];
  });
}

function shareOf(supply: Supply, chain: Chain, stage: Stage, party: string): number | undefined {
  const group = groupsAt(supply, chain, stage, 'PARTY').find(({ key }) => key === party);
  const country = groupsAt(supply, chain, stage, 'COUNTRY').find(({ key }) => key === party);
  const found = group ?? country;
  return found === undefined ? undefined : estimateOf(chain, found.target);
}

/** The country that most passes at a stage, before and after. */
export function comparison(
  supply: Supply,
  before: Chain,
  after: Chain,
  stage: Stage | undefined,
): Pick<AfterChange, 'country' | 'before' | 'dependency'> {
  if (stage === undefined) return { country: undefined, before: undefined, dependency: undefined };
  const top = groupsAt(supply, before, stage, 'COUNTRY')
    .filter(({ isUnknown, key }) => !isUnknown && key !== undefined)
    .map((group) => ({ group, estimate: estimateOf(before, group.target) }))
    .toSorted((a, b) => b.estimate - a.estimate)[0]?.group;
  if (top === undefined) return { country: undefined, before: undefined, dependency: undefined };
  const same = groupsAt(supply, after, stage, 'COUNTRY').find(({ key }) => key === top.key);
  return {
    country: top.key,
    before: exposureOf(before, top.target),
    dependency: exposureOf(after, same?.target ?? ofNobodyKnown(supply, after, stage)),
  };
}

/** What a country passes that is known of nobody in a chain: nothing, but for what nobody knows. */
function ofNobodyKnown(supply: Supply, chain: Chain, stage: Stage): Target {
  const nobody = new Uint8Array(chain.parties.length);
  const unknown = groupsAt(supply, chain, stage, 'COUNTRY').find(({ isUnknown }) => isUnknown)?.target.high ?? nobody;
  return { low: nobody, estimate: nobody, high: unknown.map((state) => (state === hit.yes ? hit.maybe : state)) };
}

function countryIndex(supply: Supply, chain: Chain, stage: Stage): Estimate | undefined {
  const groups = groupsAt(supply, chain, stage, 'COUNTRY').map(({ isUnknown, target }) => ({
    isUnknown,
    exposure: exposureOf(chain, target),
  }));
  const unknown = groups.find(({ isUnknown }) => isUnknown)?.exposure ?? nothing;
  // What passes two countries at one stage counts in both: parts of all passings, so that they sum to 1.
  const passings = groups.reduce((all, { exposure }) => all + exposure.estimate, 0);
  const part = ({ low, estimate, high }: Estimate): Estimate =>
    passings <= 1 ? { low, estimate, high } : { low: low / passings, estimate: estimate / passings, high };
  return herfindahlBounds(
    groups.filter(({ isUnknown }) => !isUnknown).map(({ exposure }) => part(exposure)),
    part(unknown),
  );
}
