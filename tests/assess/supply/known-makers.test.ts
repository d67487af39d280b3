import { describe, expect, it } from 'vitest';
import { runningMakers } from '../../../src/assess/supply/known-makers.ts';
import { chokepoints } from '../../../src/assess/chokepoints/chokepoints.ts';
import { country, need, shares, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSite, askedSupply } from '../small-networks.ts';

/** All magnets from China by the statistic. Makers of magnets elsewhere are on record, in no network of the buyer. */
const records: SmallRecords = {
  entity: [
    country('china', 'CN'),
    country('japan', 'JP'),
    country('estonia', 'EE'),
    { id: 'buyer', name: 'Buyer', country: 'US' },
    { id: 'jl', country: 'CN', makes: ['magnet'], status: 'OPERATING' },
    { id: 'tdk', country: 'JP', makes: ['magnet'] },
    { id: 'narva', country: 'EE', makes: ['magnet'], status: 'OPERATING' },
    { id: 'narva-owner', country: 'JP', makes: ['magnet'] },
    { id: 'plan', country: 'EE', makes: ['magnet'], status: 'PLANNED' },
    { id: 'later', country: 'EE', makes: ['magnet'], validFrom: '2027' },
    { id: 'smelter', country: 'EE', makes: ['alloy'], stage: 'METAL_ALLOY' },
    { id: 'placeless', makes: ['magnet'] },
    { id: 'seller', country: 'JP' },
    { id: 'other', name: 'Other', country: 'US' },
  ],
  form: [
    { id: 'alloy', stage: 'METAL_ALLOY' },
    { id: 'magnet', stage: 'MAGNET' },
  ],
  link: [
    { id: 'owns', kind: 'OWNS', from: 'narva-owner', to: 'narva', share: { of: 'EQUITY', value: 1 }, sources: [] },
  ],
  need: [need('buyer', 'magnet'), need('other', 'magnet')],
  supply: [supply('seller', 'other/magnet', { share: 0.1 }), supply('jl', 'buyer/magnet', { share: 0.6 })],
  statistic: shares('magnet', 'MAGNET', { china: 1 }),
};
const keys = (question = {}): readonly string[] =>
  runningMakers(askedSite(records, question), 'magnet', ['magnet'], 'MAGNET').map(({ key }) => key);

describe('runningMakers', () => {
  // The owner of Narva is counted as its plant. Neither a plan nor a maker of another form is a maker of magnets.
  it('are the plants and firms of the world that make or sell the form on the day', () => {
    expect(keys()).toEqual(['jl', 'narva', 'placeless', 'seller', 'tdk']);
    expect(keys({ at: '2027-06-01' })).toContain('later');
  });

  // Would catch a running firm that its planned plant hides.
  it('are a firm whose plant does not run yet', () => {
    const link: SmallRecords['link'] = [{ id: 'builds', kind: 'OWNS', from: 'tdk', to: 'plan', sources: [] }];
    const found = runningMakers(askedSite({ ...records, link }), 'magnet', ['magnet'], 'MAGNET');
    expect(found.map(({ key }) => key)).toContain('tdk');
  });

  it('are without those that a scenario removes at the stage', () => {
    expect(keys({ scenario: { removeParties: ['narva-owner'] } })).not.toContain('narva');
    expect(keys({ scenario: { removeCountries: [{ country: 'JP' }] } })).not.toContain('tdk');
    expect(keys({ scenario: { removeCountries: [{ country: 'JP', stage: 'EXTRACTION' }] } })).toContain('tdk');
  });
});

describe('alternativesCount', () => {
  const counts = (question = {}): Readonly<Record<string, readonly number[]>> =>
    Object.fromEntries(
      chokepoints(askedSupply(records, 'buyer', question), {
        material: 'magnet',
        threshold: 0.5,
        first: 50,
        includeUnlikely: true,
      }).nodes.map(({ key, alternativesCount, otherGroupsCount }) => [key, [alternativesCount, otherGroupsCount]]),
    );

  // Outside China: Narva, the seller and TDK. Beside JL: those and the one of which no country is known.
  it('is of makers on record outside the group, and apart from the groups of the network', () => {
    expect(counts()).toMatchObject({ china: [3, 0], jl: [4, 1] });
  });

  it('falls with a maker that a scenario removes', () => {
    expect(counts({ scenario: { removeParties: ['tdk'] } })).toMatchObject({ china: [2, 0] });
  });
});
