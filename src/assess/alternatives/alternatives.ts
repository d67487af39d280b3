import type { EntityRecord } from '../../model/records/entity.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { withEntities } from '../../network/chain/changed-site.ts';
import { checkReplaced, noAlternatives } from '../supply/reasons.ts';
import { knownMakers } from '../supply/known-makers.ts';
import type { InView } from '../view/added-parties.ts';
import type { Supply } from '../supply/supply.ts';
import { yearlyCapacity, yearlyVolume } from '../../network/evidence/yearly-amounts.ts';
import { boughtAt, chainsFor, type NeedChain } from '../supply/need-chains.ts';
import { type AfterChange, afterChange, runningParties } from './after-change.ts';
import { countryAgainst, reducedCountry } from './reduced-country.ts';

export interface AlternativesQuestion {
  readonly material: string;
  /** Undefined for the stage at which the buyer buys. */
  readonly stage: Stage | undefined;
  /** Key of the supplier to replace. Undefined if the alternative is added to the suppliers. */
  readonly supplier: string | undefined;
  /** ISO code of the country whose share is compared. Undefined for the one that `reducedCountry` finds. */
  readonly against: string | undefined;
}

/** Another possible supplier of a material at a stage, and the change that it would bring. */
export interface Alternative extends InView {
  readonly buyer: string;
  readonly party: string;
  readonly need: NeedRecord;
  readonly stage: Stage;
  readonly status: EntityRecord['status'];
  /** Tonnes of the form per year. Undefined if not recorded. */
  readonly capacity: number | undefined;
  /** The capacity without its known contracts. Undefined if a capacity or a volume is not recorded. */
  readonly free: number | undefined;
  /** Keys of the blocs to which the countries of buyer and party both belong. Undefined if a country is not known. */
  readonly commonBlocs: readonly string[] | undefined;
  /** The country that is to be reduced, and its share before and after. Undefined if the buyer does not buy at that stage. */
  readonly after: AfterChange | undefined;
}

export interface Alternatives {
  readonly rows: readonly Alternative[];
  /** The reason why there are none. Undefined if there are some. */
  readonly reason: string | undefined;
}

/**
 * Producers of a form that do not supply the buyer today, in no order. `alternativeKey` gives their order. A supplier to
 * replace that does not supply the buyer is BAD_USER_INPUT.
 */
export function alternatives(
  supply: Supply,
  { material, stage, supplier, against }: AlternativesQuestion,
): Alternatives {
  const chains = chainsFor(supply, material);
  const firstOfNeed = chains.filter((one) => chains.find(({ need }) => need === one.need) === one);
  if (supplier !== undefined) checkReplaced(supply, firstOfNeed, supplier);
  const country = countryAgainst(supply.site, against);
  const rows = firstOfNeed.flatMap((one) => alternativesTo(supply, one, { stage, supplier, against: country }));
  return { rows, reason: rows.length > 0 ? undefined : noAlternatives(supply, material, stage) };
}

/** The same for one need, tried on the chain of one of its minerals. `against` is a country's key. */
export function alternativesTo(
  supply: Supply,
  chain: NeedChain,
  { stage, supplier, against }: Omit<AlternativesQuestion, 'material'>,
): readonly Alternative[] {
  const { site, buyer } = supply;
  const { need, material } = chain;
  const bought = boughtAt(supply, need);
  const at = stage ?? bought;
  if (at === undefined) return [];
  const forms = at === bought ? [need.form] : site.forms.formsAt(material, at);
  const reduced = at === bought ? reducedCountry(supply, chain, at, against) : undefined;
  const supplying = new Set(
    site.named
      .inForce(need.buyer, need.form)
      .flatMap((one) => [one.supplier, ...site.sellingPlants.of(one, need.form).map(({ plant }) => plant)])
      .map((key) => site.ownership.siteOf(key)),
  );
  return knownMakers(site, forms, at)
    .filter((key) => !supplying.has(site.ownership.siteOf(key)) && key !== supplier)
    .filter((key) => site.ownership.rootOf(key) !== site.ownership.rootOf(buyer))
    .map((party): Alternative => {
      const capacity = capacityOf(site, party, forms);
      return {
        view: supply.view,
        buyer,
        party,
        need,
        stage: at,
        status: statusOf(site, party),
        capacity,
        free: freeOf(site, party, forms, capacity),
        commonBlocs: commonBlocs(site, buyer, party),
        after: at === bought ? afterChange(supply, chain, { party, supplier, reduced }) : undefined,
      };
    });
}

function capacityOf(site: BuildingSite, party: string, forms: readonly string[]): number | undefined {
  const evidence = withEntities(site.evidence, runningParties(site, party));
  return forms
    .map((form) => yearlyCapacity(party, form, site.view.at, evidence, site.ownership))
    .find((found) => found !== undefined);
}

/** The sort key of an alternative: the largest reduction first, then the largest capacity. */
export function alternativeKey({ after, capacity, party, need }: Alternative): readonly string[] {
  const left = after?.dependency?.estimate ?? 1;
  return [left.toFixed(12), String(1e15 - (capacity ?? 0)).padStart(20, '0'), party, need.id];
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
