import { describe, expect, it } from 'vitest';
import {
  isThrough,
  optionsOf,
  requirementsOf,
  startsAt,
  type CutScope,
} from '../../../src/assess/cut-sets/requirement-graph.ts';
import { need, type SmallRecords } from '../../network/small-evidence.ts';
import { smallChain, supplyBy } from '../supply/small-chain.ts';

/** What counts as supply of a party in either scope, and which parties work by themselves. */

const unnamed = { kind: 'COUNTRY_STAGE', key: undefined, stage: 'EXTRACTION' } as const;
const unknown = { kind: 'UNKNOWN', key: undefined, maybeAt: ['EXTRACTION'] } as const;
const made = smallChain(
  {
    buyer: { plant: 0.2, market: 0.4, empty: 0.1, nobody: 0.1, scrap: 0.1, lane: 0.1, shut: 0 },
    plant: { input: 1 },
    market: { peru: 0.5, nobody: 0.5 },
    empty: { nobody: 0.5, scrap: 0.5 },
    input: { peru: 0.5, mine: 0.5 },
    lane: { recycler: 0.5, assembler: 0.5 },
    recycler: { yard: 1 },
    yard: { scrap: 1 },
    assembler: { nobody: 1 },
  },
  {
    about: {
      market: { kind: 'MARKET', key: undefined },
      empty: { kind: 'MARKET', key: undefined },
      yard: { kind: 'MARKET', key: undefined },
      input: { kind: 'MARKET', key: undefined, standsFor: 'INPUT' },
      lane: { kind: 'MARKET', key: undefined, standsFor: 'LANE' },
      scrap: { kind: 'SCRAP', key: undefined },
      nobody: unknown,
      peru: { ...unnamed, country: 'PE' },
    },
  },
);
const { chain, at } = made;
const labelOf = (index: number): string => chain.parties[index]?.label ?? '';
const options = (name: string, scope: CutScope): string[] => optionsOf(chain, at(name), scope).map(labelOf);
const starting = (scope: CutScope): string[] =>
  chain.parties.flatMap((party, index) =>
    startsAt(chain, index, party, optionsOf(chain, index, scope), scope) ? [party.label] : [],
  );

describe('optionsOf', () => {
  // Would catch: scrap, unknown parties or a market with only these behind it taken for supply, and a share of 0.
  it('are suppliers with a producer behind them and a share above 0', () => {
    expect(options('buyer', 'COUNTRIES')).toEqual(['plant', 'market', 'lane']);
    expect(options('market', 'COUNTRIES')).toEqual(['peru']);
    expect(options('empty', 'COUNTRIES')).toEqual([]);
  });

  it('by name leave out what has no record, but for inputs and lanes between two named parties', () => {
    expect(options('buyer', 'NAMED')).toEqual(['plant', 'lane']);
    expect(options('plant', 'NAMED')).toEqual(['input']);
    expect(options('input', 'NAMED')).toEqual(['mine']);
    expect(chain.parties.filter(isThrough).map(({ label }) => label)).toEqual(['lane', 'input']);
  });
});

describe('startsAt', () => {
  // The recycler takes only scrap, so it does not work by itself. The assembler does, as its suppliers are not known.
  it('is a source, or a producer without known suppliers, and never the buyer, scrap or an unknown party', () => {
    expect(starting('COUNTRIES').toSorted()).toEqual(['assembler', 'mine', 'peru', 'shut']);
  });

  it('by name is no country', () => {
    expect(starting('NAMED').toSorted()).toEqual(['assembler', 'mine', 'shut']);
  });
});

describe('requirementsOf', () => {
  const records: SmallRecords = {
    entity: [
      { id: 'a', kind: 'Mineral' },
      { id: 'b', kind: 'Mineral' },
      { id: 'site', name: 'Site' },
      { id: 'site#magnet', partOf: 'site' },
      { id: 'PE', kind: 'Country', iso2: 'PE', name: 'Peru' },
    ],
    form: [{ id: 'magnet', stage: 'MAGNET', contains: { a: { value: 0.3 }, b: { low: 0, high: 0.1 } } }],
  };
  const supply = supplyBy(records);
  const about = {
    maker: { key: 'site#magnet', country: 'PE', stage: 'MAGNET', form: 'magnet' },
    mine: { key: 'site', country: 'PE', stage: 'EXTRACTION' },
  } as const;
  const single = smallChain({ buyer: { maker: 1 }, maker: { mine: 1 } }, { about });
  const one = need('buyer', 'magnet');
  const unitsIn = (scope: CutScope): string[] =>
    requirementsOf([{ need: one, material: 'a', chain: single.chain }], scope, supply).units.map(
      ({ key, label }) => `${key}: ${label}`,
    );

  it('fail a plant with all of its stages, and by country apart for each stage', () => {
    expect(unitsIn('NAMED')).toEqual(['site: Site']);
    expect(unitsIn('COUNTRIES')).toEqual(['site: Site', 'PE: Peru, MAGNET', 'PE: Peru, EXTRACTION']);
  });

  // The maker surely holds mineral a, so it needs its intake of a whoever asks. It needs b only for buyers of b.
  it('join the producer of a form in all chains, which needs each mineral that the form surely holds', () => {
    const chains = ['a', 'b'].map((material) => ({ need: one, material, chain: single.chain }));
    const { graph, places, needs } = requirementsOf(chains, 'NAMED', supply);
    const maker = places.map((parties) => parties[single.at('maker')]);
    const needed = (vertex = 0): number[] => [
      ...graph.suppliers.subarray(graph.offsets[vertex], graph.offsets[vertex + 1]),
    ];
    expect(needed(maker[0]?.front)).toEqual([maker[0]?.intake]);
    expect(new Set(needed(maker[1]?.front))).toEqual(new Set(maker.map((place) => place?.intake)));
    expect(needed(needs.get('buyer/magnet'))).toEqual(places.map((parties) => parties[0]?.intake));
    expect(needed(graph.buyer)).toEqual([needs.get('buyer/magnet')]);
  });
});
