import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSets, type CutSetQuestion, type CutSets } from '../../../src/assess/cut-sets/cut-sets.ts';
import { remainders } from '../../../src/assess/cut-sets/remaining.ts';
import { requirementsOf } from '../../../src/assess/cut-sets/requirement-graph.ts';
import { exposureOf } from '../../../src/assess/supply/exposure.ts';
import { smallNetworks } from '../../analysis/small-networks.ts';
import { country, need, shares, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { smallChain, supplyBy } from '../supply/small-chain.ts';

const firms = ['A', 'B', 'C', 'M'].map((id) => ({ id }));
const records: SmallRecords = {
  entity: [{ id: 'buyer', name: 'Buyer' }, ...firms, country('china', 'CN'), country('peru', 'PE')],
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'iron' },
    { id: 'glass', stage: 'COMPONENT' },
    { id: 'steel', stage: 'COMPONENT' },
    { id: 'bar', stage: 'METAL_ALLOY', element: 'iron', madeFrom: ['ore'] },
  ],
};
const ask = (more: SmallRecords, question: Partial<CutSetQuestion> = {}): CutSets =>
  cutSets(supplyBy({ ...records, ...more }), {
    material: undefined,
    maxSize: 3,
    first: 100,
    scope: 'NAMED',
    ...question,
  });
const setsOf = ({ nodes }: CutSets): string[] =>
  nodes.map(({ units }) =>
    units
      .map(({ label }) => label)
      .toSorted()
      .join(' + '),
  );
const twoOf = (form: string, one: number): ReturnType<typeof supply>[] => [
  supply('A', `buyer/${form}`, { share: one }),
  supply('B', `buyer/${form}`, { share: 1 - one }),
];

describe('cutSets', () => {
  it('need all suppliers of one form, which are as many routes without a shared party', () => {
    const found = ask({ need: [need('buyer', 'glass')], supply: twoOf('glass', 0.5) });
    expect(found).toMatchObject({ status: 'ANSWERED', reason: undefined, complete: true, disjointRoutes: 2 });
    expect(setsOf(found)).toEqual(['A + B']);
    expect(found.nodes[0]?.remaining).toMatchObject({ estimate: 0, low: 0, high: 0 });
  });

  // Would catch: needs that replace each other. Glass from A and B, steel from C alone.
  it('need to stop only one of several needs, smallest sets first', () => {
    const both = [need('buyer', 'glass'), need('buyer', 'steel')];
    const found = ask({
      need: both,
      supply: [...twoOf('glass', 0.5), supply('C', 'buyer/steel', { share: 1 })],
    });
    expect(setsOf(found)).toEqual(['C', 'A + B']);
    // Without C all of the glass is left and none of the steel. The need with the smallest rest counts.
    expect(found.nodes[0]?.remaining.estimate).toBe(0);
    expect(found.disjointRoutes).toBe(1);
  });

  it('find the one supplier of several suppliers', () => {
    const needs = [need('buyer', 'bar'), need('A', 'ore'), need('B', 'ore')];
    const ores = ['A/ore', 'B/ore'].map((one) => supply('M', one, { share: 1 }));
    const found = ask({ need: needs, supply: [...twoOf('bar', 0.5), ...ores] });
    expect(setsOf(found)).toEqual(['M', 'A + B']);
    expect(found.disjointRoutes).toBe(1);
  });

  // 0.6 from A is stated. Nobody knows the other 0.4, which may come from A as well, so that nothing may be left.
  it('leave what nobody knows, which may stop too', () => {
    const found = ask({ need: [need('buyer', 'glass')], supply: [supply('A', 'buyer/glass', { share: 0.6 })] });
    expect(setsOf(found)).toEqual(['A']);
    expect(found.nodes[0]?.remaining).toMatchObject({
      buyer: 'buyer',
      provenLow: 0,
      low: 0,
      estimate: 0.4,
      high: 0.4,
      provenHigh: 0.4,
    });
    const coverage = found.nodes[0]?.remaining.coverage();
    expect(coverage).toMatchObject({ known: expect.closeTo(0.6, 12), unknown: expect.closeTo(0.4, 12) });
  });

  it('name nobody where nobody is named, but the countries of the statistic', () => {
    const mix = { need: [need('buyer', 'ore')], statistic: shares('ore', 'EXTRACTION', { china: 0.7, peru: 0.3 }) };
    expect(ask(mix)).toMatchObject({
      status: 'NOT_KNOWN',
      reason: 'No supplier is named. Ask with scope COUNTRIES.',
      nodes: [],
    });
    expect(setsOf(ask(mix, { scope: 'COUNTRIES' }))).toEqual(['china, EXTRACTION + peru, EXTRACTION']);
  });

  it('are of no more parties than the question allows, and say so', () => {
    const found = ask({ need: [need('buyer', 'glass')], supply: twoOf('glass', 0.5) }, { maxSize: 1 });
    expect(found).toMatchObject({ status: 'ANSWERED', totalCount: 0, searchedSize: 1 });
  });

  it('count all that were found where `first` hides some', () => {
    const both = [need('buyer', 'glass'), need('buyer', 'steel')];
    const stated = [supply('A', 'buyer/glass', { share: 1 }), supply('C', 'buyer/steel', { share: 1 })];
    expect(ask({ need: both, supply: stated }, { first: 1 })).toMatchObject({
      status: 'TRUNCATED',
      reason: '`first` hides 1 sets that were found.',
      totalCount: 2,
      complete: false,
    });
  });

  it('are not known without a need, or without a route to a source', () => {
    expect(ask({})).toMatchObject({
      status: 'NOT_KNOWN',
      reason: 'The data set holds no need of Buyer, so its sourcing is not known.',
    });
    expect(ask({ need: [need('buyer', 'glass')] }, { scope: 'COUNTRIES' })).toMatchObject({
      status: 'NOT_KNOWN',
      reason: 'No known route reaches a source of glass, so there is nothing to cut.',
    });
  });

  it('leave out needs that are not essential, unless the question names them', () => {
    const both = [need('buyer', 'glass'), need('buyer', 'steel', { essential: 'NEGLIGIBLE' })];
    const stated = [...twoOf('glass', 0.5), supply('C', 'buyer/steel', { share: 1 })];
    expect(setsOf(ask({ need: both, supply: stated }))).toEqual(['A + B']);
    expect(setsOf(ask({ need: both, supply: stated }, { material: 'steel' }))).toEqual(['C']);
  });
});

describe('remainders', () => {
  // The law: of a single chain, what is left without a party is what does not pass through it, in each layer.
  it('are the whole without the exposure to a party, in each layer', () => {
    const site = supplyBy(records);
    let partial = 0;
    fc.assert(
      fc.property(smallNetworks, (intakes) => {
        const { chain, states } = smallChain(intakes);
        const chains = [{ need: need('buyer', 'glass'), material: 'glass', chain }];
        const requirements = requirementsOf(chains, 'NAMED', site);
        const remaining = remainders(requirements);
        for (const [unit, { key }] of requirements.units.entries()) {
          const sure = states([key]);
          const passed = exposureOf(chain, { low: sure, estimate: sure, high: sure });
          const left = remaining([unit]);
          expect(left.estimate).toBeCloseTo(1 - passed.estimate, 9);
          expect(left.low).toBeCloseTo(1 - passed.high, 9);
          expect(left.high).toBeCloseTo(1 - passed.low, 9);
          expect(left.provenLow).toBeCloseTo(1 - passed.provenHigh, 9);
          partial += Number(left.estimate > 0.01 && left.estimate < 0.99);
        }
      }),
      { numRuns: 60, seed: 13 },
    );
    expect(partial).toBeGreaterThan(50);
  });
});
