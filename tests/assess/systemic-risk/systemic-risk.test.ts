import { describe, expect, it } from 'vitest';
import { riskKey, systemicRisk, type SystemicRiskAnswer } from '../../../src/assess/systemic-risk/systemic-risk.ts';
import type { ViewQuestion } from '../../../src/assess/view/view.ts';
import { need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { smallNetworks, today } from '../small-networks.ts';
import { metals } from './small-metals.ts';

/** Systemic risk of the world's producers by statistics, and of buyers by their amounts without any. */

function asked(records: SmallRecords, materials?: readonly string[], view?: ViewQuestion): Promise<SystemicRiskAnswer> {
  return systemicRisk(smallNetworks(records), { materials, tolerance: 0, view }, today);
}
const named = ({ rows }: SystemicRiskAnswer): unknown[] => rows.map(({ label, rank }) => [rank, label]);

describe('systemicRisk by statistics', () => {
  // Of the ore 0.6 is Peru's, and the others have less, so it counts whole. Metal loses 0.5·0.2 in China, 0.25 in Peru and 0.25 of
  // unknown makers, who take what the others leave: 0.6. Both stages lose 0.6.
  it('loses what the failure of a country passes on', async () => {
    const { rows, status } = await asked(metals);
    expect(status).toBe('ANSWERED');
    const peru = rows.find(({ label }) => label === 'peru, EXTRACTION');
    expect(peru?.esri).toBeCloseTo(0.6, 9);
    expect(peru?.lossAtStages.map(({ lossShare }) => lossShare)).toEqual([
      expect.closeTo(0.6, 9),
      expect.closeTo(0.6, 9),
    ]);
  });

  it('ranks the largest loss first', async () => {
    const answer = await asked(metals);
    const losses = answer.rows.map(({ esri }) => esri);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    expect(named(answer).at(-1)).toEqual([4, 'peru, METAL_ALLOY']);
    expect(losses.at(-1)).toBeLessThan(0.5);
  });

  it('leaves out buyers, with the reason', async () => {
    expect(await asked(metals)).toMatchObject({ notComputable: ['buyer'], leftOut: [{ reason: 'NO_AMOUNT' }] });
    const measured = { ...metals, need: [need('buyer', 'metal', { amount: 4, per: 'year' })] };
    expect(await asked(measured)).toMatchObject({ leftOut: [{ reason: 'WORLD_NETWORK' }] });
  });

  it('answers for a form that no buyer needs', async () => {
    expect(named(await asked({ ...metals, need: [] }, ['ore']))).toEqual([
      [1, 'peru, EXTRACTION'],
      [2, 'china, EXTRACTION'],
    ]);
  });

  it('says why nothing is left', async () => {
    const gone = ['CN', 'PE'].map((country) => ({ country }));
    expect((await asked(metals, ['metal'], { scenario: { removeCountries: gone } })).reason).toContain(
      'A statistic gives the producers of metal',
    );
    expect((await asked(metals, [])).reason).toContain('`materials` is empty');
    expect((await asked(metals, ['zinc'])).reason).toContain('No buyer in the data set is known to source zinc');
  });
});

describe('systemicRisk by amounts', () => {
  const records: SmallRecords = {
    form: [
      { id: 'magnet', stage: 'MAGNET', element: 'tin' },
      { id: 'car', stage: 'PRODUCT' },
    ],
    entity: [{ id: 'tin', kind: 'Mineral' }, { id: 'a' }, { id: 'b' }, { id: 'x' }, { id: 'y' }],
    need: [need('x', 'magnet', { amount: 6 }), need('y', 'magnet')],
    supply: [
      supply('a', 'x/magnet', { share: 1 }),
      supply('a', 'y/magnet', { volume: 1 }),
      supply('b', 'y/magnet', { volume: 3 }),
    ],
  };
  const esri = ({ rows }: SystemicRiskAnswer): Record<string, number> =>
    Object.fromEntries(rows.map((one) => [one.key, one.esri]));

  // y takes in 1 + 3 t. a makes 7 t and b 3 t. Without a, which counts in full, x loses 6 and y 1: 14 of 20.
  // Without b, which counts by 3⁄7 as a can replace the rest: b loses 3 and y 3·3⁄7 of 20.
  it('takes the volumes of all suppliers as the intake where none is stated', async () => {
    const found = esri(await asked(records));
    expect(found['a']).toBeCloseTo(0.7, 9);
    expect(found['b']).toBeCloseTo((3 + 9 / 7) / 20, 9);
  });

  // Would catch an intake of 1 that stands for two suppliers of which one states no volume.
  it('leaves out a need with a supplier of unknown volume', async () => {
    const { supply: supplies = [] } = records;
    const partly = { ...records, supply: [...supplies.slice(0, 2), supply('b', 'y/magnet')] };
    expect(await asked(partly)).toMatchObject({ notComputable: ['y'], leftOut: [{ reason: 'NO_AMOUNT' }] });
  });

  it('takes the demand of a buyer where nothing else is recorded', async () => {
    const demanded = { ...records, supply: [supply('a', 'x/magnet', { share: 1 })], need: [need('x', 'magnet')] };
    expect((await asked(demanded)).status).toBe('NOT_KNOWN');
    expect(esri(await asked({ ...demanded, demand: [{ party: 'x', form: 'car', rate: 9 }] }))).toEqual({ a: 1, x: 1 });
  });

  it('leaves out a buyer that the scenario removes, and suppliers of it alone', async () => {
    const { rows } = await asked(records, undefined, { scenario: { removeParties: ['y'] } });
    expect(rows.map(({ key }) => key).toSorted()).toEqual(['a', 'x']);
  });
});

describe('riskKey', () => {
  it('orders by rank, ten after nine', async () => {
    const [first] = (await asked(metals)).rows;
    if (first === undefined) throw new Error('there is a row');
    const keys = [9, 10, 100].map((rank) => riskKey({ ...first, rank }).join(' '));
    expect(keys.toSorted()).toEqual(keys);
  });
});
