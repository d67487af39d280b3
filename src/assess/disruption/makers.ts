import { createPairMap } from '../../model/pair-map.ts';
import { firstDay, type Day } from '../../model/partial-date.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { daysOf } from '../../model/time-unit.ts';
import { validityOf } from '../../model/validity.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { boughtIn, inputsOf } from '../../network/chain/chain-steps.ts';
import type { Flow } from './removals.ts';

/** A buyer, or a named maker of a form that it takes in by whatever way. */
interface Maker {
  readonly key: string;
  /** Undefined: the buyer. */
  readonly form: string | undefined;
  /** What it cannot do without; empty: none is recorded, it has what it makes from itself. */
  readonly needs: readonly NeedRecord[];
}

/** A supplier of one need of a maker: the places of both in the list of makers. */
export interface MakerLink {
  readonly taker: number;
  readonly need: NeedRecord;
  readonly giver: number;
  readonly supply: SupplyRecord;
  readonly flow: Flow;
}

/** All named makers on which a buyer hangs, the buyer first. */
export interface Makers {
  readonly makers: readonly Maker[];
  readonly links: readonly MakerLink[];
}

/** Who makes what a buyer takes in, and what they take in, as far as records of any day name them. */
export function makersOf(
  site: BuildingSite,
  buyer: string,
  needs: readonly NeedRecord[],
  materials: readonly string[],
): Makers {
  const { evidence, places } = site;
  const makers: Maker[] = [{ key: buyer, form: undefined, needs }];
  const links: MakerLink[] = [];
  const indices = createPairMap<string, string, number>();
  const indexOf = (key: string, form: string): number => {
    const known = indices.get(key, form);
    if (known !== undefined) return known;
    indices.set(key, form, makers.length);
    const found = new Set(materials.flatMap((material) => inputsOf(site, key, form, material)));
    const essential = [...found].filter((need) => (need.essential ?? 'ESSENTIAL') === 'ESSENTIAL');
    makers.push({ key, form, needs: essential.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
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

/** A day on which what makers can do, or who supplies them, changes by the records. */
export interface Change {
  readonly day: Day;
  /** In the data set's time unit, from the day asked about. */
  readonly time: number;
}

/** The days after the one asked about from which a capacity, a supply or a plant begins, ends or goes on. */
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
