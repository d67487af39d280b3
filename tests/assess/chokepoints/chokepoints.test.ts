import { describe, expect, it } from 'vitest';
import { chokepoints, type ChokepointQuestion, type Chokepoints } from '../../../src/assess/chokepoints/chokepoints.ts';
import { need, shares, smallView, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { bars } from '../dependency/small-bars.ts';
import { supplyBy } from '../supply/small-chain.ts';

/** 0.6 of the bars from A in China and 0.4 from B in Japan. Both make them of the ore of M in Australia. */
const records: SmallRecords = {
  ...bars,
  supply: [
    supply('A', 'buyer/bar', { share: 0.6 }),
    supply('B', 'buyer/bar', { share: 0.4 }),
    supply('M', 'A/ore', { share: 1 }),
    supply('M', 'B/ore', { share: 1 }),
  ],
};
const ask = (more: SmallRecords, threshold: number, question: Partial<ChokepointQuestion> = {}): Chokepoints =>
  chokepoints(supplyBy({ ...records, ...more }), {
    material: undefined,
    threshold,
    first: 50,
    includeUnlikely: false,
    ...question,
  });
const rows = ({ nodes }: Chokepoints): unknown[] =>
  nodes.map(({ key, stage, dominates, certainty, loss }) => [key, stage, dominates, certainty, loss.estimate]);

describe('chokepoints', () => {
  // The loss of A, 0.6, leaves 0.4 of the intake. That is less than a threshold of 0.5, and more than one of 0.3.
  it('are those on every route, then those whose loss takes more than the threshold leaves', () => {
    expect(rows(ask({}, 0.5))).toEqual([
      ['M', 'EXTRACTION', true, 'CERTAIN', 1],
      ['australia', 'EXTRACTION', true, 'CERTAIN', 1],
      ['A', 'METAL_ALLOY', false, 'CERTAIN', 0.6],
      ['china', 'METAL_ALLOY', false, 'CERTAIN', 0.6],
    ]);
    expect(rows(ask({}, 0.3))).toHaveLength(2);
    expect(rows(ask({}, 0.6))).toHaveLength(6);
  });

  it('are counted in full where `first` shows fewer', () => {
    const found = ask({}, 0.5, { first: 1 });
    expect(found.nodes).toHaveLength(1);
    expect(found.totalCount()).toBe(4);
  });

  // With all bars from A, every route to M passes through A. Of the countries, every route to Australia passes through China.
  it('name the nearest of their own kind that every route to them passes through', () => {
    const single = [supply('A', 'buyer/bar', { share: 1 }), supply('M', 'A/ore', { share: 1 })];
    const parents = (found: Chokepoints): unknown =>
      Object.fromEntries(found.nodes.map(({ key, parent }) => [key, parent]));
    expect(parents(ask({ supply: single }, 0.5))).toEqual({
      A: undefined,
      china: undefined,
      M: { key: 'A', stage: 'METAL_ALLOY', material: 'bar' },
      australia: { key: 'china', stage: 'METAL_ALLOY', material: 'bar' },
    });
    expect(parents(ask({}, 0.5))).toMatchObject({ M: undefined, australia: undefined });
  });

  it('count the other firms and the other countries of their stage', () => {
    const counts = Object.fromEntries(ask({}, 0.5).nodes.map(({ key, otherGroupsCount }) => [key, otherGroupsCount]));
    expect(counts).toEqual({ M: 0, australia: 0, A: 1, china: 1 });
  });

  // A states 0.3, and nobody knows the other 0.7. A may have all of it, so that it may be a chokepoint.
  it('are listed on request where only the unknown part could make them one, and not at all without it', () => {
    const stated = (more: SmallRecords['supply'] = []): SmallRecords => ({
      need: [need('buyer', 'bar')],
      supply: [supply('A', 'buyer/bar', { share: 0.3 }), ...more],
    });
    expect(ask(stated(), 0.5)).toMatchObject({ status: 'ANSWERED', nodes: [] });
    // The rest may come from China too, and not from A, whose whole share is stated.
    expect(rows(ask(stated(), 0.5, { includeUnlikely: true }))).toEqual([
      ['china', 'METAL_ALLOY', false, 'UNLIKELY', 0.3],
    ]);
    const other = rows(ask(stated([supply('B', 'buyer/bar', { share: 0.7 })]), 0.5, { includeUnlikely: true }));
    expect(other).toEqual([
      ['B', 'METAL_ALLOY', false, 'CERTAIN', 0.7],
      ['japan', 'METAL_ALLOY', false, 'CERTAIN', 0.7],
    ]);
  });

  // Of three quarters from China by the statistic, a buyer that deviates by a fifth still takes in 0.6, and one that deviates
  // by a half 0.375. No source states anything about the buyer. Would catch a word that a statistic cannot carry.
  it('are likely or possible by a statistic, and never certain', () => {
    const ore: SmallRecords = {
      need: [need('buyer', 'ore')],
      statistic: shares('ore', 'EXTRACTION', { china: 0.75, japan: 0.25 }),
      supply: [],
    };
    const deviating = (buyerDeviation: number): unknown[] =>
      rows(
        chokepoints(supplyBy({ ...records, ...ore }, smallView({ parameters: { buyerDeviation } })), {
          material: undefined,
          threshold: 0.5,
          first: 50,
          includeUnlikely: false,
        }),
      );
    expect(deviating(0)).toEqual([['china', 'EXTRACTION', false, 'LIKELY', 0.75]]);
    expect(deviating(0.2)).toEqual([['china', 'EXTRACTION', false, 'LIKELY', 0.75]]);
    expect(deviating(0.5)).toEqual([['china', 'EXTRACTION', false, 'POSSIBLE', 0.75]]);
  });

  it('dominate by facts only where sources state all shares', () => {
    const [first] = ask({}, 0.5).nodes;
    expect(first).toMatchObject({ key: 'M', dominates: true, dominatesBy: 'CERTAIN' });
    const one = { need: [need('buyer', 'ore')], statistic: shares('ore', 'EXTRACTION', { china: 1 }), supply: [] };
    expect(ask(one, 0.5).nodes).toMatchObject([{ key: 'china', dominates: true, dominatesBy: 'LIKELY' }]);
    expect(ask({}, 0.5).nodes[2]).toMatchObject({ key: 'A', dominates: false, dominatesBy: undefined });
  });

  // A plant that makes ore in Japan contradicts a statistic that gives all of the ore to China (S6).
  it('name a running plant that contradicts the statistic', () => {
    const ore: SmallRecords = {
      need: [need('buyer', 'ore')],
      statistic: shares('ore', 'EXTRACTION', { china: 1 }),
      supply: [],
    };
    expect(rows(ask(ore, 0.5))).toEqual([['china', 'EXTRACTION', true, 'LIKELY', 1]]);
    const plant = { id: 'pit', country: 'JP', stage: 'EXTRACTION' as const, makes: ['ore'] };
    const contradicted = ask({ ...ore, entity: [...(records.entity ?? []), { ...plant, status: 'OPERATING' }] }, 0.5);
    expect(rows(contradicted)).toEqual([['china', 'EXTRACTION', true, 'LIKELY', 1]]);
    expect(contradicted.nodes[0]?.notCounted).toEqual(['pit']);
    const planned = ask({ ...ore, entity: [...(records.entity ?? []), { ...plant, status: 'PLANNED' }] }, 0.5);
    expect(planned.nodes[0]).toMatchObject({ certainty: 'LIKELY', notCounted: [] });
  });

  // The purchase of an alloy is one fact, whichever mineral is in it.
  it('list the purchase of a form of several minerals once, under the form', () => {
    const alloy = {
      id: 'alloy',
      stage: 'METAL_ALLOY' as const,
      contains: { iron: { value: 0.9 }, tin: { value: 0.1 } },
    };
    const found = ask(
      {
        entity: [...(records.entity ?? []), { id: 'tin', kind: 'Mineral' }],
        form: [alloy],
        need: [need('buyer', 'alloy')],
        supply: [supply('A', 'buyer/alloy', { share: 1 })],
      },
      0.5,
    );
    expect(found.nodes.map(({ key, material }) => [key, material])).toEqual([
      ['A', 'alloy'],
      ['china', 'alloy'],
    ]);
  });

  it('know the loss of a flow where all amounts are recorded', () => {
    const capacity = [
      { party: 'A', form: 'bar', max: 40 },
      { party: 'B', form: 'bar', max: 80 },
      { party: 'M', form: 'ore', max: 200 },
    ];
    const needs = [need('buyer', 'bar', { amount: 100, per: 'year' }), need('A', 'ore'), need('B', 'ore')];
    const found = ask({ need: needs, capacity }, 0.5);
    expect(found.served).toEqual({ demand: 100, served: 100 });
    const losses = Object.fromEntries(found.nodes.map(({ key, flowLoss }) => [key, flowLoss]));
    expect(losses).toEqual({ M: 1, australia: 1, A: expect.closeTo(0.2, 12), china: expect.closeTo(0.2, 12) });
    expect(ask({}, 0.5)).toMatchObject({ served: undefined, nodes: [{ flowLoss: undefined }, {}, {}, {}] });
  });

  it('are not known of a material that no need holds', () => {
    const found = ask({}, 0.5, { material: 'tin' });
    expect(found).toMatchObject({ status: 'NOT_KNOWN', nodes: [], served: undefined });
    expect(found.reason).toContain('no need of Buyer for tin');
    expect(found.totalCount()).toBe(0);
  });
});
