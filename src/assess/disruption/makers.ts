import { createPairMap } from '../../model/pair-map.ts';
import { firstDay, type Day } from '../../model/partial-date.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { daysOf } from '../../model/time-unit.ts';
import { validityOf } from '../../model/validity.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { boughtIn } from '../../network/chain/chain-steps.ts';
import { essentialInputs } from '../../network/chain/maker-inputs.ts';
import type { Flow } from './removals.ts';

/** A buyer, or a named producer of a form that the buyer sources directly or indirectly. */
interface Maker {
  readonly key: string;
  /** Undefined for the buyer. */
  readonly form: string | undefined;
  /** Its required inputs. Empty if none is recorded, as it then has its own raw material. */
  readonly needs: readonly NeedRecord[];
}

/** A supplier of one need of a producer, with the places of both in the list of producers. */
export interface MakerLink {
  readonly taker: number;
  readonly need: NeedRecord;
  readonly giver: number;
  readonly supply: SupplyRecord;
  readonly flow: Flow;
}

/** All named producers on which a buyer depends, the buyer first. */
export interface Makers {
  readonly makers: readonly Maker[];
  readonly links: readonly MakerLink[];
}

/** The named producers of a buyer's inputs, and of the inputs of those, by the records of any day. */
export function makersOf(site: BuildingSite, buyer: string, needs: readonly NeedRecord[]): Makers {
  const { evidence, places } = site;
  const makers: Maker[] = [{ key: buyer, form: undefined, needs }];
  const links: MakerLink[] = [];
  const indices = createPairMap<string, string, number>();
  const indexOf = (key: string, form: string): number => {
    const known = indices.get(key, form);
    if (known !== undefined) return known;
    indices.set(key, form, makers.length);
    const inputs = essentialInputs(site, key, form).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    makers.push({ key, form, needs: inputs });
    return makers.length - 1;
  };
  for (const [taker, maker] of makers.entries()) {
    for (const need of maker.needs) {
      for (const supply of evidence.suppliesOf.get(need.buyer, need.form) ?? []) {
        const flow: Flow = {
          giver: supply.supplier,
          form: need.form,
          country: supply.supplierCountry ?? codeOf(site, supply.supplier) ?? places.countryOf(supply.supplier),
          taker: need.buyer,
          takenIn: boughtIn(places, need),
        };
        links.push({ taker, need, giver: indexOf(supply.supplier, need.form), supply, flow });
      }
    }
  }
  return { makers, links };
}

function codeOf({ places, evidence }: BuildingSite, key: string): string | undefined {
  return evidence.entities.get(key)?.kind === 'Country' ? places.codeOf(key) : undefined;
}

const millisecondsPerDay = 86_400_000;

/** A day on which capacities or supplies change by the records. */
export interface Change {
  readonly day: Day;
  /** In the data set's time unit, from the day of the question. */
  readonly time: number;
}

/** The later days on which a capacity, a supply or a plant begins, ends or resumes. */
export function changesOf({ evidence, view }: BuildingSite, { makers, links }: Makers): readonly Change[] {
  const unit = daysOf(evidence.dataset?.timeUnit ?? 'year');
  if (unit === undefined) return [];
  const keys = new Set(makers.map(({ key }) => key));
  const forms = new Set(makers.map(({ form }) => form));
  const validities = [
    ...evidence.capacities.filter(({ party, form }) => keys.has(party) && forms.has(form)),
    ...links.map(({ supply }) => supply),
  ].flatMap((record) => {
    const { from, until } = validityOf(record);
    return [from, until];
  });
  const starts = [
    ...links.flatMap(({ supply }) => [supply.suspendedFrom, supply.suspendedUntil]),
    ...[...keys].map((key) => evidence.entities.get(key)?.validFrom),
  ].map((date) => (date === undefined ? null : firstDay(date)));
  const days = [...new Set([...validities, ...starts])].filter((day) => day !== null && day > view.at);
  return days
    .flatMap((day) => (day === null ? [] : [day]))
    .toSorted()
    .map((day) => ({ day, time: (Date.parse(day) - Date.parse(view.at)) / millisecondsPerDay / unit }));
}
