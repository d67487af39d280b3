import { describe, expect, it } from 'vitest';
import {
  largestWitness,
  sensitivity,
  statisticUses,
  witness,
  type Sensitivity,
  type WitnessShare,
} from '../../../src/assess/dependency/derivation.ts';
import { dependency } from '../../../src/assess/dependency/dependency.ts';
import { invariant } from '../../../src/errors.ts';
import type { Estimate } from '../../../src/model/estimate.ts';
import { country, need, observed, shares, smallView, type SmallRecords } from '../../network/small-evidence.ts';
import { answerOf, bars, rowOf } from './small-bars.ts';

/** Three series without sources, each 1 point worse than the one before, by its age. A slack of 1 widens by the second. */
const ores: SmallRecords = {
  entity: [
    { id: 'iron', kind: 'Mineral' },
    { id: 'buyer', name: 'Buyer', country: 'DE' },
    country('china', 'CN'),
    country('peru', 'PE'),
    country('japan', 'JP'),
  ],
  form: [{ id: 'ore', stage: 'EXTRACTION', element: 'iron' }],
  need: [need('buyer', 'ore')],
  statistic: [
    ...shares('ore', 'EXTRACTION', { china: 0.7, peru: 0.3 }, { series: 'new', year: 2025 }),
    ...shares('ore', 'EXTRACTION', { china: 0.5, peru: 0.3, japan: 0.2 }, { series: 'middle', year: 2021 }),
    ...shares('ore', 'EXTRACTION', { china: 1 }, { series: 'old', year: 2017 }),
  ],
};
const answer = answerOf(ores, {}, smallView());
const close = ({ low, estimate, high }: Estimate): unknown => ({
  low: expect.closeTo(low, 9),
  estimate: expect.closeTo(estimate, 9),
  high: expect.closeTo(high, 9),
});

describe('the band of the largest row', () => {
  // The second series widens China to 0.5–0.7 and leaves Peru at 0.3. With a deviation of 0.2 China keeps 0.8 · 0.5 = 0.4
  // and Peru 0.8 · 0.3 = 0.24. What Peru does not keep may be China's or an unknown party's in China: 0.76.
  it('is as worked out by hand, which the tests below change', () => {
    const { low, estimate, high } = rowOf(answer, 'china').passThrough();
    expect({ low, estimate, high }).toEqual(close({ low: 0.4, estimate: 0.7, high: 0.76 }));
  });
});

describe('statisticUses', () => {
  it('tell what each series that was not used would give alone, and whether it widens', () => {
    const [use, ...others] = statisticUses(answer);
    expect(others).toEqual([]);
    expect(use?.chosen.statistic.series).toBe('new');
    expect(
      use?.alternatives().map(({ alternative, widens, estimate }) => [alternative.series, widens, estimate]),
    ).toEqual([
      ['middle', true, 0.5],
      ['old', false, 1],
    ]);
  });

  // China makes 500 of 1000 t, and its named plant 100 of them, a fifth. By the other series it makes 250 t, and the plant two
  // fifths of them, so again a tenth of the world. Would catch a plant that keeps its fifth, which would give 0.05.
  it('give named plants their part of the country by that series (rule U5)', () => {
    const plant = { id: 'plant', country: 'CN', stage: 'EXTRACTION' as const };
    const named = answerOf(
      {
        ...ores,
        entity: [...(ores.entity ?? []), plant],
        capacity: [{ party: 'plant', form: 'ore', max: 100 }],
        observation: [observed('WORLD_OUTPUT', 'ore', 'world', 1000)],
        statistic: [
          ...shares('ore', 'EXTRACTION', { china: 0.5, peru: 0.25, japan: 0.25 }, { series: 'new', year: 2025 }),
          ...shares('ore', 'EXTRACTION', { china: 0.25, peru: 0.5, japan: 0.25 }, { series: 'old', year: 2017 }),
        ],
      },
      { groupBy: 'PARTY' },
      smallView(),
    );
    expect(rowOf(named, 'plant').estimate).toBeCloseTo(0.1, 9);
    expect(statisticUses(named)[0]?.alternatives()).toMatchObject([{ estimate: expect.closeTo(0.1, 9) }]);
  });

  it('give 0 for a group that the other series does not have', () => {
    const peru = shares('ore', 'EXTRACTION', { peru: 1 }, { series: 'other', year: 2025, preferred: false });
    const china = shares('ore', 'EXTRACTION', { china: 1 }, { series: 'preferred', year: 2025, preferred: true });
    const [use] = statisticUses(answerOf({ ...ores, statistic: [...peru, ...china] }));
    expect(use?.chosen.statistic.series).toBe('preferred');
    expect(use?.alternatives()).toMatchObject([{ estimate: 0 }]);
  });
});

describe('sensitivity', () => {
  const found = sensitivity(answer);
  const of = (name: string): Sensitivity | undefined => found.find((one) => one.name === name);

  it.each<[string, Estimate, Estimate]>([
    // Nobody deviates: the band of the statistics. At a half: low 0.25, and all but Peru's 0.15.
    ['buyerDeviation', { low: 0.5, estimate: 0.7, high: 0.7 }, { low: 0.25, estimate: 0.7, high: 0.85 }],
    // Without the second series: 0.8 · 0.7. The third one says nothing of Peru, which keeps 0.24.
    ['hullSlack', { low: 0.56, estimate: 0.7, high: 0.76 }, { low: 0.4, estimate: 0.7, high: 0.76 }],
    // Limits of 1.5 and 3.5 years: the second series is too old to widen. Of 6 and 14: the third widens China alone.
    ['staleYears', { low: 0.56, estimate: 0.7, high: 0.76 }, { low: 0.4, estimate: 0.7, high: 0.76 }],
  ])('gives the band at both ends of %s', (name, low, high) => {
    expect(of(name)?.low).toEqual(close(low));
    expect(of(name)?.high).toEqual(close(high));
  });

  it('leaves the band as it is for a parameter that the chain does not use', () => {
    const same = close({ low: 0.4, estimate: 0.7, high: 0.76 });
    for (const name of ['corridorDeviation', 'relationMultiplier', 'ruleCompliance', 'domesticFirst'])
      expect(of(name)).toMatchObject({ low: same, high: same });
  });

  it('takes the ends of a range, and half and double of numbers of years', () => {
    expect(of('relationMultiplier')).toMatchObject({
      lowValue: JSON.stringify({ low: 1, estimate: 1, high: 1 }),
      highValue: JSON.stringify({ low: 100, estimate: 100, high: 100 }),
    });
    expect(of('staleYears')).toMatchObject({ lowValue: '[1.5,3.5]', highValue: '[6,14]' });
  });

  // Would catch a range that leaves out what the reader set: with 0.8 the row lies outside the rows at 0 and at 0.5.
  it('has the row as it is, and ends that include the values of the view', () => {
    expect(of('hullSlack')).toMatchObject({ baseValue: '1', base: close({ low: 0.4, estimate: 0.7, high: 0.76 }) });
    const set = sensitivity(
      answerOf(ores, {}, smallView({ parameters: { buyerDeviation: 0.8, assumedLifetimeYears: 1 } })),
    );
    const ends = Object.fromEntries(
      set.map(({ name, lowValue, baseValue, highValue }) => [name, [lowValue, baseValue, highValue]]),
    );
    expect(ends).toMatchObject({ buyerDeviation: ['0', '0.8', '0.8'], assumedLifetimeYears: ['1', '1', '10'] });
    for (const { low, base, high } of set) {
      expect(Math.min(low.low, high.low)).toBeLessThanOrEqual(base.low + 1e-9);
      expect(Math.max(low.high, high.high)).toBeGreaterThanOrEqual(base.high - 1e-9);
    }
  });

  it('is kept for the same question of the same supply, and not for another', () => {
    expect(sensitivity(answer)).toBe(found);
    expect(sensitivity(answerOf(ores, {}, smallView()))).not.toBe(found);
    const party = dependency(answer.supply, { ...answer.question, groupBy: 'PARTY' });
    invariant(party.status === 'ANSWERED', 'it is the same need');
    expect(sensitivity(party)).not.toBe(found);
    const again = dependency(answer.supply, answer.question);
    invariant(again.status === 'ANSWERED', 'it is the same question');
    expect(sensitivity(again)).toBe(found);
  });

  it('is of no parameter where no group is known', () => {
    expect(sensitivity(answerOf({ ...ores, statistic: [] }))).toEqual([]);
  });
});

describe('witness', () => {
  const sumOf = (found: readonly WitnessShare[], isWanted: (supplier: string) => boolean): number =>
    found.reduce((all, { supplier, share }) => (isWanted(supplier) ? all + share : all), 0);
  const inChina = (supplier: string): boolean => supplier.startsWith('china');

  // At the low end China has its 0.4. At the high end China and an unknown party in it have all but Peru's 0.24.
  it('is a whole row within its bounds that reaches the end', () => {
    const low = witness(rowOf(answer, 'china'), 'LOW');
    expect(sumOf(low, () => true)).toBeCloseTo(1, 9);
    expect(sumOf(low, inChina)).toBeCloseTo(0.4, 9);
    const high = witness(rowOf(answer, 'china'), 'HIGH');
    expect(sumOf(high, () => true)).toBeCloseTo(1, 9);
    expect(sumOf(high, (supplier) => inChina(supplier) || supplier.startsWith('not known'))).toBeCloseTo(0.76, 9);
    expect(largestWitness(answer, 'HIGH')).toEqual(high);
  });

  // A has 0.5 to 0.7 of the bars, B 0.3 to 0.5. The rows of A and B leave no choice, so that only the buyer's is shown.
  it('shows only rows that leave a choice', () => {
    expect(largestWitness(answerOf(bars, { stage: 'METAL_ALLOY' }), 'HIGH')).toEqual([
      { buyer: 'Buyer', supplier: 'A', share: 0.7 },
      { buyer: 'Buyer', supplier: 'B', share: 0.3 },
    ]);
  });
});
