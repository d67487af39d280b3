import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chokepoints } from '../../../src/assess/chokepoints/chokepoints.ts';
import { cutSets } from '../../../src/assess/cut-sets/cut-sets.ts';
import type { FormRecord } from '../../../src/model/records/network.ts';
import { need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { supplyBy } from '../supply/small-chain.ts';

/**
 * Makers that need inputs of any kind (rule N11): of the mineral of their product, of another one, of none, joined by
 * `madeFrom` or not at all, and in loops. Every set of firms is removed by hand, and what still works is a least fixed
 * point over the records.
 */

const forms: readonly FormRecord[] = [
  { id: 'part', stage: 'COMPONENT', contains: { a: { value: 0.5 }, b: { value: 0.1 } } },
  { id: 'gadget', stage: 'COMPONENT', madeFrom: ['plate', 'glue'] },
  { id: 'metal-a', stage: 'METAL_ALLOY', contains: { a: { value: 1 } } },
  { id: 'metal-b', stage: 'METAL_ALLOY', contains: { b: { value: 1 } } },
  { id: 'plate', stage: 'METAL_ALLOY' },
  { id: 'glue', stage: 'PROCESSING' },
  { id: 'ore-a', stage: 'EXTRACTION', contains: { a: { value: 0.1 } } },
  { id: 'dirt', stage: 'EXTRACTION' },
];
const formKeys = forms.map(({ id }) => id);
const firms = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'];

interface Drawn {
  /** The needs of each firm, and of the buyer: the form, its suppliers, and whether the need is essential. */
  readonly needs: readonly {
    readonly of: string;
    readonly form: string;
    readonly from: readonly string[];
    readonly isEssential: boolean;
  }[];
}

/** Each firm sells one of a few forms, or any. */
const drawnNeeds = (isSingle: boolean): fc.Arbitrary<Drawn> =>
  fc
    .record({
      sold: fc.array(fc.constantFrom(...(isSingle ? ['part', 'metal-a', 'plate', 'dirt'] : formKeys)), {
        minLength: firms.length,
        maxLength: firms.length,
      }),
      asked: fc.uniqueArray(
        fc.record({
          of: fc.constantFrom('buyer', 'buyer', ...firms),
          form: fc.constantFrom(...formKeys),
          from: fc.subarray(firms, isSingle ? { minLength: 4 } : { minLength: 1, maxLength: 3 }),
          essential: fc.nat(5),
        }),
        { minLength: 4, maxLength: 14, selector: ({ of, form }) => `${of} ${form}` },
      ),
    })
    .map(({ sold, asked }) => ({
      needs: asked.flatMap(({ of, form, from, essential }) => {
        const sellers = from.filter((firm) => firm !== of && (!isSingle || sold[firms.indexOf(firm)] === form));
        const isEssential = of === 'buyer' || essential > 0;
        return sellers.length === 0 ? [] : [{ of, form, from: sellers, isEssential }];
      }),
    }))
    .filter(({ needs }) => needs.some(({ of }) => of === 'buyer'));

function recordsOf({ needs }: Drawn): SmallRecords {
  return {
    entity: [
      { id: 'a', kind: 'Mineral' },
      { id: 'b', kind: 'Mineral' },
      { id: 'buyer' },
      ...firms.map((id) => ({ id })),
    ],
    form: forms,
    need: needs.map(({ of, form, isEssential }) =>
      need(of, form, isEssential ? {} : { essential: 'NON_ESSENTIAL' as const }),
    ),
    supply: needs.flatMap(({ of, form, from }) => from.map((firm) => supply(firm, `${of}/${form}`))),
  };
}

/** Whether a form comes later than another one in the same material: a part is no input of its metal. */
function isLater(later: string, earlier: string): boolean {
  const of = (key: string): FormRecord | undefined => forms.find(({ id }) => id === key);
  if (of(later)?.madeFrom?.includes(earlier) === true) return true;
  const order = ['EXTRACTION', 'PROCESSING', 'METAL_ALLOY', 'COMPONENT'];
  const isAfter = order.indexOf(of(later)?.stage ?? '') > order.indexOf(of(earlier)?.stage ?? '');
  return isAfter && Object.keys(of(later)?.contains ?? {}).some((key) => of(earlier)?.contains?.[key] !== undefined);
}

/** Whether the buyer works without some firms: each essential need of each maker on the way has a supplier that works. */
function works({ needs }: Drawn, out: readonly string[]): boolean {
  const sales = [...new Set(needs.flatMap(({ form, from }) => from.map((firm) => `${firm} ${form}`)))];
  const isWorking = new Set<string>();
  const isMet = (one: Drawn['needs'][number]): boolean => one.from.some((firm) => isWorking.has(`${firm} ${one.form}`));
  for (let size = -1; size < isWorking.size;) {
    size = isWorking.size;
    for (const sale of sales) {
      const [firm = '', form = ''] = sale.split(' ');
      const inputs = needs.filter((one) => one.of === firm && one.isEssential && !isLater(one.form, form));
      if (!out.includes(firm) && inputs.every(isMet)) isWorking.add(sale);
    }
  }
  return needs.filter(({ of }) => of === 'buyer').every(isMet);
}

/** All minimal sets of firms without which the buyer does not work, of up to three firms. */
function cutsByHand(network: Drawn): string[] {
  const sets = Array.from({ length: 2 ** firms.length }, (_, bits) => firms.filter((_firm, at) => (bits >> at) & 1));
  const cuts = sets.filter((set) => set.length <= 3 && !works(network, set));
  return cuts
    .filter((set) => !cuts.some((other) => other.length < set.length && other.every((firm) => set.includes(firm))))
    .map((set) => set.join(' + '))
    .toSorted();
}

describe('cut sets of makers with inputs of any kind', () => {
  it.each([
    { isSingle: false, runs: 600 },
    { isSingle: true, runs: 400 },
  ])('are those of an exhaustive search, where each firm sells one form: $isSingle', ({ isSingle, runs }) => {
    let [stopped, several, ofTwo, missed, passed] = [0, 0, 0, 0, 0];
    fc.assert(
      fc.property(drawnNeeds(isSingle), (network) => {
        const made = supplyBy(recordsOf(network));
        const found = cutSets(made, { material: undefined, maxSize: 3, first: 1000, scope: 'NAMED' });
        // A buyer that does not work with nothing removed has nothing to cut.
        const isWorking = works(network, []);
        expect(found.status === 'NOT_KNOWN').toBe(!isWorking);
        stopped += Number(!isWorking);
        const expected = isWorking ? cutsByHand(network) : [];
        const keys = found.nodes.map(({ units }) =>
          units
            .map(({ key }) => key)
            .toSorted()
            .join(' + '),
        );
        expect(keys.toSorted()).toEqual(expected);
        several += Number(expected.length > 1);
        ofTwo += Number(expected.some((set) => set.includes(' + ')));
        if (!isWorking) return;
        const { nodes } = chokepoints(made, { material: undefined, includeUnlikely: false, threshold: 1, first: 1000 });
        const listed = new Set(nodes.map(({ key }) => key));
        const dominating = new Set(nodes.flatMap(({ key, dominates }) => (dominates ? [key] : [])));
        const byHand = firms.filter((firm) => !works(network, [firm]));
        expect([...dominating].filter((firm) => !byHand.includes(firm))).toEqual([]);
        // A firm that sells one form has one place. What is listed of it says whether the buyer works without it.
        const ofListed = byHand.filter((firm) => listed.has(firm));
        expect(isSingle ? [...dominating].toSorted() : ofListed).toEqual(ofListed);
        // Who makes a bought form, but only for an input of an input, is listed by cut sets alone.
        missed += byHand.filter((firm) => !dominating.has(firm)).length;
        passed += dominating.size;
      }),
      { numRuns: runs, seed: 11 },
    );
    // The draw holds loops that sustain nobody, several sets, and sets of more than one firm.
    expect(Math.min(stopped, several, ofTwo)).toBeGreaterThan(runs / 50);
    expect(missed).toBeLessThanOrEqual(passed / 50);
  });
});

describe('a firm at several stages', () => {
  // p1 sells half of the oxide, and all of the ore from which p5 makes the other half.
  // Would catch: a single point of failure that is a half at each of its stages and dominates at none.
  it('dominates where the buyer stops without all that it sells', () => {
    const records: SmallRecords = {
      entity: ['buyer', 'p1', 'p5'].map((id) => ({ id })),
      form: [
        { id: 'oxide', stage: 'PROCESSING', madeFrom: ['ore'] },
        { id: 'ore', stage: 'EXTRACTION' },
      ],
      need: [need('buyer', 'oxide'), need('p5', 'ore')],
      supply: [
        supply('p1', 'buyer/oxide', { share: 0.5 }),
        supply('p5', 'buyer/oxide', { share: 0.5 }),
        supply('p1', 'p5/ore', { share: 1 }),
      ],
    };
    const { nodes } = chokepoints(supplyBy(records), {
      material: 'oxide',
      includeUnlikely: false,
      threshold: 0.5,
      first: 10,
    });
    expect(nodes.map(({ key, stage, dominates, loss }) => [key, stage, dominates, loss.estimate])).toEqual([
      ['p1', 'PROCESSING', true, 0.5],
      ['p1', 'EXTRACTION', true, 0.5],
      ['p5', 'PROCESSING', false, 0.5],
    ]);
  });
});
