import * as fc from 'fast-check';
import type { RecordOf } from '../../src/model/records/tables.ts';
import type { Stage } from '../../src/model/vocabulary.ts';
import { country, need, shares, supply, type SmallRecords } from './small-evidence.ts';

/** Random small data sets: four forms of one mineral, plants, needs, supplies, and statistics of some stages. */

const places = ['c1', 'c2', 'c3', 'c4'] as const;
const codes = ['AA', 'BB', 'CC', 'DD'] as const;
const forms = [
  { id: 'ore', stage: 'EXTRACTION' },
  { id: 'oxide', stage: 'PROCESSING' },
  { id: 'alloy', stage: 'METAL_ALLOY' },
  { id: 'magnet', stage: 'MAGNET' },
] as const satisfies readonly { readonly id: string; readonly stage: Stage }[];

/** A stated share: a part, or all of an intake. */
const anyStated = fc.option(fc.constantFrom(0.1, 0.2, 0.4, 1));

const weights = fc.tuple(...places.map(() => fc.nat(5)), fc.nat(3));
const plant = fc.record({
  form: fc.integer({ min: 1, max: 3 }),
  place: fc.nat(3),
  hasNeed: fc.boolean(),
  seller: fc.nat(6),
  isSupplied: fc.boolean(),
  share: anyStated,
});
const drawn = fc.record({
  described: fc.tuple(...forms.map(() => fc.option(weights))),
  national: fc.option(fc.record({ form: fc.nat(3), weights })),
  second: fc.option(fc.record({ form: fc.nat(3), weights })),
  plants: fc.array(plant, { maxLength: 5 }),
  bought: fc.integer({ min: 1, max: 3 }),
  sellers: fc.uniqueArray(fc.nat(6), { maxLength: 2 }),
  stated: anyStated,
  seen: fc.boolean(),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** `isPlain`: shares of world output alone, and no supply without a stated share. */
export function randomRecords(isPlain: boolean): fc.Arbitrary<SmallRecords> {
  return drawn.map((found) => recordsOf(found, isPlain));
}

function recordsOf(
  { described, national, second, plants, bought, sellers, stated, seen }: Drawn,
  isPlain: boolean,
): SmallRecords {
  const own = forms[bought]?.id ?? 'magnet';
  const makers = plants.map((one, place) => ({ ...one, id: `p${place}`, made: forms[one.form]?.id ?? 'magnet' }));
  const supplies: RecordOf<'supply'>[] = [];
  const needs = [need('buyer', own, { needCountry: 'AA' })];
  const add = (seller: string, of: string, share: number | null): void => {
    if (share !== null || !isPlain) supplies.push(supply(seller, of, share === null ? {} : { share }));
  };
  const sellersOf = (form: string): readonly string[] => makers.filter(({ made }) => made === form).map(({ id }) => id);
  for (const seller of sellers) {
    const [id] = sellersOf(own).slice(seller % 2);
    const isOpen = supplies.every((one) => one.supplier !== id && one.share !== 1);
    if (id !== undefined && isOpen) add(id, `buyer/${own}`, stated);
  }
  for (const { id, form, hasNeed, isSupplied, seller, share } of makers) {
    const input = forms[form - 1]?.id ?? 'ore';
    if (!hasNeed) continue;
    needs.push(need(id, input));
    const from = sellersOf(input)[seller % 2];
    if (isSupplied && from !== undefined) add(from, `${id}/${input}`, share);
  }
  const world = described.flatMap((drawnWeights, place) =>
    drawnWeights === null ? [] : sharesOf(forms[place] ?? forms[0], drawnWeights, {}),
  );
  const ofPlace = { series: 'sourcing', geography: 'c1' };
  return {
    entity: [
      ...places.map((id, place) => country(id, codes[place] ?? 'AA')),
      { id: 'neodymium', kind: 'Mineral' },
      { id: 'buyer', country: 'AA' },
      ...makers.map(({ id, place, form, made }) => ({
        id,
        country: codes[place] ?? 'AA',
        stage: forms[form]?.stage ?? ('MAGNET' as const),
        ...(seen && { makes: [made] }),
      })),
    ],
    form: [
      ...forms.map(({ id, stage }, place) => ({
        id,
        stage,
        contains: { neodymium: { value: 0.5 } },
        ...(place > 0 && { madeFrom: [forms[place - 1]?.id ?? 'ore'] }),
      })),
      // A file without any statistic is taken as complete, so that one of another form is always there.
      { id: 'other', stage: 'PRODUCT' },
    ],
    need: needs,
    supply: supplies,
    statistic: [
      ...world,
      ...(isPlain || national === null ? [] : sharesOf(forms[national.form] ?? forms[0], national.weights, ofPlace)),
      ...(isPlain || second === null
        ? []
        : sharesOf(forms[second.form] ?? forms[0], second.weights, { series: 'second', year: 2024 })),
      ...shares('other', 'PRODUCT', { c1: 1 }),
    ],
  };
}

function sharesOf(
  { id, stage }: (typeof forms)[number],
  drawnWeights: readonly number[],
  more: { readonly series?: string; readonly year?: number; readonly geography?: string },
): readonly RecordOf<'statistic'>[] {
  const total = drawnWeights.reduce((all, weight) => all + weight, 0);
  const listed = places.flatMap((place, index) => {
    const weight = drawnWeights[index] ?? 0;
    return weight > 0 ? [[place, weight / total] as const] : [];
  });
  return shares(id, stage, Object.fromEntries(listed), more);
}
