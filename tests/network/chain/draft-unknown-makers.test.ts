import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsOf } from '../../../src/assess/systemic-risk/chain-flows.ts';
import { chainOf, country, faceValue, need, shares, smallView, type SmallRecords } from '../small-evidence.ts';

/** What makers take in whom the statistic of their stage does not list (rule N5 (g)). */

const codes = { china: 'CN', japan: 'JP', peru: 'PE' };
const makers = 'producers not known, METAL_ALLOY';
type Shares = Readonly<Record<string, number>>;

function tin(metal: Shares, ore: Shares, more: SmallRecords = {}): SmallRecords {
  return {
    entity: [...Object.entries(codes).map(([key, code]) => country(key, code)), { id: 'tin', kind: 'Mineral' }],
    form: [
      { id: 'metal', stage: 'METAL_ALLOY', element: 'tin', madeFrom: ['ore'] },
      { id: 'ore', stage: 'EXTRACTION', element: 'tin' },
    ],
    need: [need('buyer', 'metal')],
    statistic: [...shares('metal', 'METAL_ALLOY', metal), ...shares('ore', 'EXTRACTION', ore)],
    ...more,
  };
}
const atFaceValue = smallView({ parameters: { ...faceValue, hullSlack: 0 } });

describe('makers whom the statistic of their stage does not list', () => {
  // By hand: China works on its own 0.9, so that 0.1 of Japan is left for the 0.1 of the makers.
  it('take what the listed ones leave, and at most what the world does', () => {
    const { row } = chainOf(tin({ china: 0.9 }, { china: 0.9, japan: 0.1 }), 'buyer/metal', 'tin', atFaceValue);
    expect(row(makers)).toMatchObject({
      'japan, EXTRACTION, unnamed': [0.1, 1, 1, 'INFERRED'],
      'china, EXTRACTION, unnamed': [0, 0, 0.9, 'INFERRED'],
    });
  });

  // A rule bars China's metal, of which the statistic knows no other maker. Japan's ore goes to China as well.
  it('take nothing that anybody knows of where the table leaves nothing', () => {
    const lawful: SmallRecords = {
      need: [{ ...need('buyer', 'metal'), procurementRules: ['ban'] }],
      rule: [
        {
          id: 'ban',
          rule: 'CUSTOM',
          kind: 'BARRED_ORIGIN',
          validFrom: '2020-01-01',
          countries: ['CN'],
          stages: ['METAL_ALLOY'],
        },
      ],
    };
    const { chain } = chainOf(tin({ china: 1 }, { china: 0.3, japan: 0.7 }, lawful), 'buyer/metal', 'tin', atFaceValue);
    const inLane = chain.parties.findIndex(({ id, label }) => label === makers && id.includes('LAWFUL'));
    const taken = [...flowsOf(chain).suppliersOf(inLane)].map(([at, share]) => [chain.parties[at]?.kind, share]);
    expect(taken.filter(([, share]) => share !== 0)).toEqual([['UNKNOWN', 1]]);
  });

  // The statistics of both stages hold for a buyer of the world's metal. Would catch: ore that is counted for the listed makers and
  // once more for the others.
  it('leave the shares of the ore as its statistic states them', () => {
    const parts = fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(parts, parts, (made, mined) => {
        const part = (all: readonly number[], place: number): number =>
          (all[place] ?? 0) / all.reduce((sum, one) => sum + one, 0);
        const of = (all: readonly number[]): Shares =>
          Object.fromEntries(Object.keys(codes).map((key, place) => [key, part(all, place)]));
        const { chain } = chainOf(tin(of(made), of(mined)), 'buyer/metal', 'tin', atFaceValue);
        const { visits } = flowsOf(chain);
        for (const [place, key] of Object.keys(codes).entries()) {
          const at = chain.parties.findIndex(({ label }) => label === `${key}, EXTRACTION, unnamed`);
          expect(visits[at]).toBeCloseTo(part(mined, place), 9);
        }
      }),
      { numRuns: 100 },
    );
  });
});
