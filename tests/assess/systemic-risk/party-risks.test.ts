import { describe, expect, it } from 'vitest';
import type { AmountNode } from '../../../src/assess/systemic-risk/amount-network.ts';
import { risksOf, type PartyRisk } from '../../../src/assess/systemic-risk/party-risks.ts';
import { country, smallParty, smallSite } from '../../network/small-evidence.ts';
import type { ChainParty } from '../../../src/network/parties.ts';

/** Losses of a network of three: two makers of 6 and 4 t sell all to a buyer of 10 t. */

const site = smallSite({
  entity: [country('china', 'CN'), country('japan', 'JP'), { id: 'a' }, { id: 'b', name: 'Maker B' }],
});

function node(
  party: ChainParty,
  output: number,
  inputs: readonly (readonly [AmountNode, number])[] = [],
  isFinal = false,
): AmountNode {
  const given = inputs.map(([from, amount]) => [from, { amount, isEssential: true }] as const);
  return { party, material: 'magnet', isFinal, output, minerals: new Set(['tin']), inputs: new Map(given) };
}
const maker = (label: string, code: string): ChainParty => smallParty(label, { country: code, stage: 'MAGNET' });

function network(): readonly AmountNode[] {
  const a = node(maker('a', 'CN'), 6);
  const b = node(maker('b', 'JP'), 4);
  const buyer = node(
    smallParty('buyer'),
    10,
    [
      [a, 6],
      [b, 4],
    ],
    true,
  );
  return [a, b, buyer];
}
const riskOf = (rows: readonly PartyRisk[], key: string): PartyRisk | undefined => rows.find((one) => one.key === key);

describe('risksOf', () => {
  const rows = risksOf(site, network(), 'magnet', 0);

  // b cannot replace more than its 4: a counts in full. 6 of 10 are lost at the makers and at the buyer: 12 of 20.
  it('is the loss at all stages together and at each', () => {
    expect(riskOf(rows, 'a')).toMatchObject({
      esri: 0.6,
      outputShare: 0.3,
      stageShare: 0.6,
      lossAtStages: [
        { stage: 'MAGNET', lossShare: 0.6 },
        { stage: undefined, lossShare: 0.6 },
      ],
    });
  });

  // b is 4 of the remaining 6, which replace a third of it: the buyer loses 0.4·⅔ of 10. In all 4 + 8⁄3 of 20.
  it('counts a smaller supplier less, as the others replace a part of it', () => {
    expect(riskOf(rows, 'b')?.esri).toBeCloseTo((4 + 8 / 3) / 20, 9);
  });

  it('has a country at a stage as one, with all of its parties', () => {
    expect(riskOf(rows, 'china')).toMatchObject({ label: 'china, MAGNET', esri: 0.6, minerals: ['tin'] });
    const same = network().map((one) => ({ ...one, party: { ...one.party, country: 'CN' } }));
    const [a, b, buyer] = same;
    if (a === undefined || b === undefined || buyer === undefined) throw new Error('the network has three parties');
    const inputs = new Map([a, b].map((one) => [one, { amount: one.output, isEssential: true }] as const));
    // Both makers fail together: all is lost, at the makers and at the buyer.
    expect(riskOf(risksOf(site, [a, b, { ...buyer, inputs }], 'magnet', 0), 'china')?.esri).toBe(1);
  });

  // Would catch the loss of unknown makers attributed to a party.
  it('is of known parties with output alone', () => {
    const unknown = node(smallParty('not known', { kind: 'UNKNOWN', stage: 'MAGNET', country: 'CN' }), 5);
    const idle = node(maker('idle', 'CN'), 0);
    const keys = risksOf(site, [unknown, idle], 'magnet', 0).map(({ key }) => key);
    expect(keys).toEqual([]);
  });

  // Scrap passes losses on and is no output: of 10 t at the buyer all are lost.
  it('does not count scrap in the output', () => {
    const scrap = node(smallParty('scrap', { kind: 'SCRAP', stage: 'METAL_ALLOY' }), 10);
    const a = node(maker('a', 'CN'), 10, [[scrap, 10]]);
    const [risk] = risksOf(site, [scrap, a], 'magnet', 0);
    expect(risk).toMatchObject({ key: 'a', outputShare: 1, lossAtStages: [{ stage: 'MAGNET', lossShare: 1 }] });
  });
});
