import { describe, expect, it } from 'vitest';
import { paths, type PathsQuestion, type SupplyRoutes } from '../../../src/assess/dependency/paths.ts';
import { need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { supplyBy } from '../supply/small-chain.ts';
import { bars } from './small-bars.ts';

const ask = (question: Partial<PathsQuestion> = {}, more: SmallRecords = {}): SupplyRoutes =>
  paths(supplyBy({ ...bars, ...more }), {
    material: 'iron',
    to: undefined,
    maxDepth: 10,
    minShare: 0,
    first: 10,
    ...question,
  });
const labels = ({ nodes }: SupplyRoutes): string[] => nodes.map((route) => route.labels.join(' > '));

describe('paths', () => {
  // Along A the ends multiply: 0.5 · 1, 0.6 · 1 and 0.7 · 1. The other low end, 0.3, leaves at most 0.7 of facts.
  it('are the routes to the sources, strongest first, with the products of their shares', () => {
    const found = ask();
    expect(labels(found)).toEqual(['Buyer > A > M', 'Buyer > B > M']);
    expect(found).toMatchObject({ truncated: false, reason: undefined });
    const [first] = found.nodes;
    expect(first).toMatchObject({ share: 0.6, depth: 2, basis: 'OBSERVED', material: 'iron', links: ['deal'] });
    const close = (share: number): unknown => expect.closeTo(share, 12);
    expect(first?.exposure).toMatchObject({
      provenLow: 0.5,
      low: 0.5,
      estimate: 0.6,
      high: 0.7,
      provenHigh: close(0.7),
    });
    expect(first?.steps.map(({ key, stage, share }) => [key, stage, share])).toEqual([
      ['A', 'METAL_ALLOY', 0.6],
      ['M', 'EXTRACTION', 1],
    ]);
  });

  it('end at the party or the country of the question', () => {
    expect(labels(ask({ to: 'A' }))).toEqual(['Buyer > A']);
    expect(labels(ask({ to: 'japan' }))).toEqual(['Buyer > B']);
    expect(labels(ask({ to: 'australia' }))).toEqual(['Buyer > A > M', 'Buyer > B > M']);
  });

  it.each<[Partial<PathsQuestion>, string[], string]>([
    [{ first: 1 }, ['Buyer > A > M'], 'There are more routes than `first` allows.'],
    [{ maxDepth: 1 }, [], 'Routes longer than `maxDepth` were not followed.'],
    [{ minShare: 0.5 }, ['Buyer > A > M'], 'Routes with a share below `minShare` were not followed.'],
  ])('say which bound cut them off: %j', (question, expected, reason) => {
    const found = ask(question);
    expect(labels(found)).toEqual(expected);
    expect(found).toMatchObject({ truncated: true, reason });
  });

  // Would catch: an empty answer blamed on a bound that cut nothing off.
  it('are none to a place that no route passes through, and none of what nobody needs', () => {
    const toPeru = ask({ to: 'peru' });
    expect(toPeru).toEqual({
      nodes: [],
      truncated: false,
      reason: 'No known route of iron to Buyer passes through peru.',
    });
    expect(ask({ material: 'tin' }).reason).toContain('no need of Buyer for tin');
  });

  // Half of the alloy's iron and all of its tin: the minerals are apart, and each has the same supplier.
  it('keep the minerals of a form apart, and cut to `first` over all of them', () => {
    const more: SmallRecords = {
      entity: [...bars.entity, { id: 'tin', kind: 'Mineral' }],
      form: [{ id: 'alloy', stage: 'METAL_ALLOY', contains: { iron: { value: 0.9 }, tin: { value: 0.1 } } }],
      need: [need('buyer', 'alloy')],
      supply: [supply('A', 'buyer/alloy', { share: 1 })],
    };
    const found = ask({ material: 'alloy' }, more);
    expect(found.nodes.map(({ material }) => material).toSorted()).toEqual(['iron', 'tin']);
    expect(ask({ material: 'alloy', first: 1 }, more)).toMatchObject({ truncated: true, nodes: [{}] });
  });
});
