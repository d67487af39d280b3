import { describe, expect, it } from 'vitest';
import { chainsFor } from '../../../src/assess/supply/need-chains.ts';
import { checkReplaced, noAlternatives, noGroups, noMitigations, noWayTo } from '../../../src/assess/supply/reasons.ts';
import { country, need, shares, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { supplyBy } from './small-chain.ts';

const records: SmallRecords = {
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'gold' },
    { id: 'bar', stage: 'METAL_ALLOY', element: 'gold', madeFrom: ['ore'] },
  ],
  entity: [
    { id: 'buyer', name: 'Buyer', country: 'JP' },
    { id: 'refiner', country: 'CH' },
    { id: 'gold', kind: 'Mineral' },
    { ...country('switzerland', 'CH'), name: 'Switzerland' },
    country('peru', 'PE'),
  ],
  need: [need('buyer', 'bar')],
  supply: [supply('refiner', 'buyer/bar', { share: 0.6 })],
  statistic: [...shares('bar', 'METAL_ALLOY', { switzerland: 1 }), ...shares('ore', 'EXTRACTION', { peru: 1 })],
};
const made = supplyBy(records);
const chains = chainsFor(made, 'gold');

describe('the reason for no route', () => {
  it('tells the buyer itself from a place that no route passes through', () => {
    expect(noWayTo(made, 'gold', 'buyer')).toMatch(/^Buyer is the buyer itself\./);
    expect(noWayTo(made, 'gold', 'peru')).toBe('No known route of gold to Buyer passes through peru.');
  });
});

const notNeeded = { isNeeded: false, tried: 0, country: undefined };

describe('the reason for no alternatives', () => {
  it('names the stage in the question, or the one at which the buyer buys', () => {
    expect(noAlternatives(made, 'gold', 'EXTRACTION')).toContain('No other producer of gold at EXTRACTION is');
    expect(noAlternatives(made, 'gold', undefined)).toContain('No other producer of gold at METAL_ALLOY is');
  });

  it('is the missing need, if there is none', () => {
    for (const reason of [noAlternatives(made, 'silver', undefined), noMitigations(made, 'silver', notNeeded)])
      expect(reason).toBe('The data set holds no need of Buyer for silver. Its recorded needs are for bar, gold.');
    expect(noMitigations(made, undefined, notNeeded)).toContain('for anything essential.');
  });

  it('is that nothing would reduce a share, or that there is none to reduce', () => {
    const needed = { ...notNeeded, isNeeded: true };
    expect(noMitigations(made, 'gold', { ...needed, tried: 1 })).toContain('No other producer that would reduce');
    expect(noMitigations(made, 'gold', needed)).toContain('comes from a foreign country');
    expect(noMitigations(made, 'gold', { ...needed, country: 'peru' })).toContain('comes from peru');
  });
});

describe('checkReplaced', () => {
  const checked =
    (supplier: string, of = made): (() => void) =>
    () =>
      checkReplaced(of, chainsFor(of, 'gold'), supplier);

  it('accepts a supplier, and the country of one, at the stage at which the buyer buys', () => {
    expect(checked('refiner')).not.toThrow();
    expect(checked('switzerland')).not.toThrow();
  });

  // Would catch: the check of any stage of the chain, which lets the country of the mines pass.
  it('refuses a country further upstream, and the buyer, and names the suppliers in force', () => {
    const hint = 'does not supply bar to "buyer". Use one of its named suppliers "refiner".';
    expect(checked('peru')).toThrow(`\`supplier\`: "peru" ${hint}`);
    expect(checked('buyer')).toThrow(hint);
  });

  it('asks for a country where no supplier is named', () => {
    expect(checked('refiner', supplyBy({ ...records, supply: [] }))).toThrow(
      'No supplier is named. Omit `supplier`, or give a country.',
    );
  });

  it('refuses nothing where there is no chain to check', () => {
    expect(() => checkReplaced(made, [], 'anyone')).not.toThrow();
  });
});

describe('the reason for no groups', () => {
  const asked = { material: 'gold', minShare: 0.7 };
  it('is the least share of the question, if smaller groups are left out', () => {
    const reason = noGroups(made, chains, { ...asked, stage: undefined }, true);
    expect(reason).toBe('No group has an estimate of 0.7 or more. Ask with a smaller `minShare`.');
  });

  it('lists the stages of the chain from the buyer upstream, or says that the origin is not known', () => {
    // All of the bars are named, so that no unknown party stands at any other stage.
    const named = supplyBy({ ...records, supply: [supply('refiner', 'buyer/bar', { share: 1 })] });
    expect(noGroups(named, chainsFor(named, 'gold'), { ...asked, stage: 'MAGNET' }, false)).toBe(
      'The gold of Buyer does not pass through MAGNET. The known stages are METAL_ALLOY, EXTRACTION.',
    );
    expect(noGroups(made, chains, { ...asked, stage: undefined }, false)).toContain('origin of the gold of Buyer');
  });
});
