import { describe, expect, it } from 'vitest';
import { isImpliedNeed } from '../../../src/network/chain/needs-in-force.ts';
import { removedWith } from '../../../src/assess/supply/supply.ts';
import { invariant } from '../../../src/errors.ts';
import { noScenario } from '../../../src/network/view.ts';
import {
  country,
  need,
  shares,
  smallSite,
  smallView,
  supply,
  type SmallRecords,
} from '../../network/small-evidence.ts';
import { supplyBy } from './small-chain.ts';

const records: SmallRecords = {
  form: [
    { id: 'ore', stage: 'EXTRACTION' },
    { id: 'metal', stage: 'METAL_ALLOY' },
    { id: 'oxide', stage: 'PROCESSING' },
  ],
  entity: [{ id: 'buyer', country: 'JP' }, { id: 'mine' }, country('japan', 'JP'), country('peru', 'PE')],
  need: [need('buyer', 'ore'), need('buyer', 'metal', { validUntil: '2024' })],
  supply: [
    supply('mine', 'buyer/ore', { share: 1 }),
    { id: 'a', buyer: 'buyer', form: 'oxide', supplier: 'mine', validFrom: '2025' },
    { id: 'b', buyer: 'buyer', form: 'metal', supplier: 'mine' },
  ],
  statistic: shares('ore', 'EXTRACTION', { peru: 1 }, { geography: 'japan' }),
};
const needsOf = (buyer: string, at = '2026-01-01'): string[] =>
  supplyBy(records, smallView({ at }), buyer).needs.map(({ id }) => id);

describe('the needs of a buyer (N0)', () => {
  // Would catch: a need that has ended, and a form with a recorded need that its supply would bring back.
  it('are those recorded and in force, and those that a supply in force implies', () => {
    expect(needsOf('buyer')).toEqual(['buyer/ore', 'need:buyer:oxide:assumed']);
  });

  it('imply nothing by a supply that has not begun, and hold a need until its end', () => {
    expect(needsOf('buyer', '2024-06-01')).toEqual(['buyer/metal', 'buyer/ore']);
  });

  it('of a country are those for which a statistic states its sources, bought there', () => {
    const [only, ...others] = supplyBy(records, undefined, 'japan').needs;
    expect(only).toMatchObject({ id: 'need:japan:ore:national', form: 'ore', needCountry: 'japan' });
    expect(others).toEqual([]);
    expect(needsOf('peru')).toEqual([]);
  });

  it('of a country are listed once where a supply implies the same', () => {
    const stated = { id: 'c', buyer: 'japan', form: 'ore', supplier: 'mine' };
    const { needs } = supplyBy({ ...records, supply: [stated] }, undefined, 'japan');
    expect(needs).toMatchObject([{ id: 'need:japan:ore:assumed', needCountry: 'japan' }]);
  });

  it('are assumed without a record', () => {
    const made = supplyBy(records);
    expect(made.needs.map((one) => isImpliedNeed(made.site, one))).toEqual([false, true]);
  });
});

describe('the chains of a supply', () => {
  it('are built once for a need and a material, for every supply on the same site', () => {
    const [one, other] = [supplyBy(records), supplyBy(records)];
    const [ore, oxide] = one.needs;
    invariant(ore && oxide, 'the buyer has two needs');
    expect(one.chain(ore, 'ore')).toBe(one.chain(ore, 'ore'));
    expect(one.chain(ore, 'ore')).not.toBe(one.chain(oxide, 'oxide'));
    expect(one.chain(ore, 'ore')).not.toBe(other.chain(ore, 'ore'));
  });
});

describe('the flags of a supply', () => {
  const dataset = [{ id: 'd', format: 'lodestone/1' as const, at: '2026-01-01', synthetic: true }];
  it.each([
    ['2026-01-01', ['synthetic']],
    ['2026-01-02', ['beyondEvidence', 'synthetic']],
    ['2025-01-01', ['synthetic']],
    ['2024-12-31', ['beforeEvidence', 'synthetic']],
  ])('tell on %s whether the records still or already speak of the day', (at, flags) => {
    expect(supplyBy({ ...records, dataset }, smallView({ at })).flags).toEqual(flags);
  });

  it('say nothing of a day in a data set without one, nor of one that is real', () => {
    expect(supplyBy(records, smallView({ at: '2030-01-01' })).flags).toEqual([]);
  });
});

describe('removedWith', () => {
  const group: SmallRecords = {
    entity: [
      { id: 'parent' },
      { id: 'plant', owner: 'parent' },
      { id: 'plant#magnet', partOf: 'plant' },
      { id: 'other' },
    ],
  };
  const removing = (...removeParties: string[]): ReturnType<typeof smallSite> =>
    smallSite(group, smallView({ scenario: { ...noScenario, removeParties } }));

  it.each(['parent', 'plant', 'plant#magnet'])(
    'names %s, without which a stage of a plant does not stay',
    (removed) => {
      expect(removedWith(removing('other', removed), 'plant#magnet')).toBe(removed);
    },
  );

  it('is undefined where the owner stays, also if a stage of it is removed', () => {
    expect(removedWith(removing('other'), 'plant')).toBeUndefined();
    expect(removedWith(removing('plant#magnet'), 'plant')).toBeUndefined();
    expect(removedWith(removing(), 'plant')).toBeUndefined();
  });
});
