import { describe, expect, it } from 'vitest';
import { relianceUnder } from '../../../src/network/rows/import-reliance.ts';
import { noScenario } from '../../../src/network/view.ts';
import { country, observed, smallSite, smallView, type SmallRecords } from '../small-evidence.ts';

/** Net import reliance with the plants that a scenario sets (rule U6a). The place uses 100 t a year and imports 0.9 of it. */

const recorded = { low: 0.9, estimate: 0.9, high: 0.9 };
const use = observed('NATIONAL_USE', 'sponge', 'states', 100);

function after(
  tonnesPerYear: number,
  { more = {}, place = 'states', gone = [] }: { more?: SmallRecords; place?: string; gone?: readonly string[] } = {},
) {
  const records: SmallRecords = {
    entity: [
      country('states', 'US'),
      country('japan', 'JP'),
      { id: 'maker', country: 'US', partOf: 'firm' },
      { id: 'firm' },
    ],
    form: [{ id: 'sponge', stage: 'PROCESSING' }],
    observation: [{ ...use, unit: 't/a' }],
    ...more,
  };
  const capacityChanges = [{ party: 'maker', form: 'sponge', tonnesPerYear }];
  const view = smallView({ scenario: { ...noScenario, capacityChanges, removeParties: gone } });
  const { low, estimate, high } = relianceUnder(smallSite(records, view), place, ['sponge'], recorded);
  return [low, estimate, high].map((one) => Math.round(one * 1e9) / 1e9);
}

describe('import reliance under a scenario', () => {
  // A new plant of 40 t runs at 0.5 / 0.8 / 1. Would catch: a plant at home beside which all is imported as before.
  it('falls by what a plant at home makes, as a part of the use', () => {
    expect(after(40)).toEqual([0.5, 0.58, 0.7]);
  });

  it('stays within 0 and 1, and rises where capacity is taken off', () => {
    expect(after(1000)).toEqual([0, 0, 0]);
    expect(after(-40)).toEqual([1, 1, 1]);
    expect(after(-10)).toEqual([0.95, 0.98, 1]);
  });

  it('stays as it is of another place, without a recorded use, and if the scenario removes the plant or its owner', () => {
    expect(after(40, { place: 'japan' })).toEqual([0.9, 0.9, 0.9]);
    expect(after(40, { more: { observation: [] } })).toEqual([0.9, 0.9, 0.9]);
    expect(after(40, { gone: ['maker'] })).toEqual([0.9, 0.9, 0.9]);
    expect(after(40, { gone: ['firm'] })).toEqual([0.9, 0.9, 0.9]);
  });

  it('falls for the bloc of the country too', () => {
    const bloc: SmallRecords = {
      membership: [{ bloc: 'pact', member: 'US' }],
      observation: [{ ...observed('NATIONAL_USE', 'sponge', 'pact', 200), unit: 't/a' }],
    };
    expect(after(40, { more: bloc, place: 'pact' })).toEqual([0.7, 0.74, 0.8]);
  });
});
