import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import type { Json } from '../../seeded.ts';
import { small } from './small-file.ts';

/**
 * Whatever a scenario is: it is refused, or it changes an answer, or it says that it changes none. Would catch an effect
 * that the comparison misses, and one that is claimed of a scenario under which all is as before.
 */

const party = fc.constantFrom('tokyo', 'kuantan', 'planned', 'tokyo-holding', 'other', 'maker', 'new');
const form = fc.constantFrom('oxide', 'ore', 'salt', 'steel', 'copper', 'alloy');
const country = fc.constantFrom('CN', 'JP', 'PE', 'CL', 'BO', 'US', 'MY');
const buyer = fc.constantFrom('buyer', 'far', 'other', 'maker');
const tonnes = fc.constantFrom(0, 30, 50, 80, 500);
const few = { minLength: 1, maxLength: 2 };
const stage = fc.constantFrom('EXTRACTION', 'PROCESSING');

const kinds = {
  removeParties: fc.uniqueArray(party, few),
  removeCountries: fc.array(fc.record({ country, stage }, { requiredKeys: ['country'] }), few),
  exportBans: fc.array(
    fc.record({ from: country, stage, share: fc.constantFrom(0, 0.5, 1) }, { requiredKeys: ['from'] }),
    few,
  ),
  setSupplies: fc.array(
    fc.record({ supplier: party, buyer, material: form, shareOfIntake: fc.constantFrom(0, 0.3, 0.5) }),
    few,
  ),
  setCapacities: fc.array(fc.record({ party, material: form, tonnesPerYear: tonnes }), few),
  setStocks: fc.array(fc.record({ holder: fc.oneof(party, buyer), material: form, tonnes }), few),
  setNeeds: fc.array(fc.record({ buyer, material: form, tonnesPerYear: tonnes }), few),
  blocChanges: fc.array(
    fc.record({ bloc: fc.constant('pact'), add: fc.array(country, few), remove: fc.array(country, { maxLength: 1 }) }),
    { minLength: 1, maxLength: 1 },
  ),
};
const one = fc.oneof(...Object.entries(kinds).map(([kind, entries]) => entries.map((list) => ({ [kind]: list }))));
const scenario = fc
  .tuple(one, fc.option(one, { nil: {} }))
  .map(([first, second]) => ({ addParties: [{ key: 'new', country: 'US' }], ...second, ...first }));

/** The small file with a named maker of oxide between, and with some of its records left out. */
const more: readonly object[] = [
  ...small,
  { t: 'entity', id: 'maker', country: 'MY', stage: 'METAL_ALLOY', makes: ['alloy'] },
  { t: 'need', id: 'need:maker', buyer: 'maker', form: 'oxide', needCountry: null },
  { t: 'supply', id: 'maker>far', need: 'need:far', supplier: 'maker', share: 0.4 },
  { t: 'supply', id: 'tokyo>maker', need: 'need:maker', supplier: 'tokyo', share: 0.3 },
  { t: 'stock', holder: 'maker', form: 'oxide', amount: 3, asOf: '2025' },
];
const optional = /^(?:statistic|observation|capacity|stock|supply|membership)$/;
const file = fc
  .array(fc.boolean(), { minLength: more.length, maxLength: more.length })
  .map((kept) =>
    more.filter((record, place) => kept[place] === true || !optional.test(String(Reflect.get(record, 't')))),
  );

const figures = 'low estimate high';
/** Every answer in figures. `nobody` is out too, so that outages are counted over the same days with and without. */
const answers = (material: string): string => `
  ${material}: dependency(material: "${material}", groupBy: PARTY, minShare: 0, first: 100) { rows { nodes { label stage passThrough { provenLow ${figures} provenHigh } } } }
  ${material}Blocs: dependency(material: "${material}", groupBy: BLOC, minShare: 0, first: 100) { rows { nodes { label stage passThrough { ${figures} } } } }
  ${material}Stock: stockCover(material: "${material}") { status reason totalDays { ${figures} } rows { holder { key } amount } }
  ${material}Outage: disruption(material: "${material}", duration: 1) { status reason lossShare { ${figures} } }
  ${material}Others: alternatives(material: "${material}", first: 100) { nodes { party { key } commonBlocs { key } dependencyAfter { ${figures} } hhiAfter { ${figures} } } }
  ${material}Cuts: cutSets(material: "${material}", scope: COUNTRIES) { status nodes { parties { label } } }`;

const needed = { buyer: ['oxide', 'copper', 'm'], far: ['alloy', 'm'] } as const;

const questionOf = (materials: readonly string[]): string => `query ($buyer: String!, $scenario: ScenarioInput!) {
  buyer(key: $buyer) { supply(view: { scenario: $scenario }) {
    hasEffect hasEffectReason
    needs { nodes { material { key } amount per } }
    ${materials.map(answers).join('')} } } }`;

/** Alternatives come in the order of their capacities, which only repeats what a scenario sets. */
function inWords(supply: Json): string {
  return JSON.stringify(supply, (field, value: Json) =>
    field.endsWith('Others') ? value.nodes.map((node: Json) => JSON.stringify(node)).toSorted() : value,
  );
}

describe('the law of effects', () => {
  it('holds for every kind of scenario and file', { timeout: 120_000 }, async () => {
    const seen = { refused: 0, none: 0, some: 0, unseen: 0 };
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.constantFrom('buyer' as const, 'far' as const),
        fc.array(scenario, { minLength: 6, maxLength: 6 }),
        async (records, key, scenarios) => {
          const ask = await askRecords([...records, { t: 'entity', id: 'nobody' }]);
          const asked = async (what: object): Promise<Json> => {
            const removed: unknown = Reflect.get(what, 'removeParties');
            const removeParties = [...(Array.isArray(removed) ? removed : []), 'nobody'];
            const { data, errors } = await ask({
              query: questionOf(needed[key]),
              variables: { buyer: key, scenario: { ...what, removeParties } },
            });
            if (errors?.some(({ extensions }) => extensions.code !== 'BAD_USER_INPUT') === true)
              throw new Error(errors[0]?.message);
            if (errors !== undefined && Object.keys(what).length === 0) throw new Error(errors[0]?.message);
            return errors === undefined ? data.buyer.supply : undefined;
          };
          const base = await asked({});
          if (base === undefined) throw new Error('the question is refused');
          const { hasEffect: isNone, hasEffectReason: _, ...before } = base;
          expect(isNone).toBe(false);
          for (const what of scenarios) {
            const found = await asked(what);
            if (found === undefined) {
              seen.refused += 1;
              continue;
            }
            const { hasEffect, hasEffectReason, ...after } = found;
            const isOther = inWords(after) !== inWords(before);
            seen[hasEffect === true ? 'some' : 'none'] += 1;
            expect({ what, isSilent: hasEffect !== true && isOther }).toEqual({ what, isSilent: false });
            // A bound of one link may change none of the sums, and an answered outage may lose the same today.
            if (hasEffect === true && !isOther) seen.unseen += 1;
            expect(hasEffectReason === null).toBe(hasEffect);
          }
        },
      ),
      { numRuns: 25, seed: 14 },
    );
    expect(Math.min(seen.none, seen.some)).toBeGreaterThan(10);
    expect(seen.unseen).toBeLessThan(0.1 * seen.some);
  });
});
