import { describe, expect, it } from 'vitest';
import { leftOf, removalsOf, type Flow, type Removals } from '../../../src/assess/disruption/removals.ts';
import { noScenario, type ExportBan, type Scenario } from '../../../src/network/view.ts';
import { country, smallSite, smallView, type SmallRecords } from '../../network/small-evidence.ts';

/** Which flows a scenario stops, how much of each, and until when. */

const records: SmallRecords = {
  form: [
    { id: 'ore', stage: 'EXTRACTION' },
    { id: 'metal', stage: 'METAL_ALLOY', contains: { tin: { value: 1 } } },
  ],
  entity: [
    country('china', 'CN'),
    country('japan', 'JP'),
    { id: 'tin', kind: 'Mineral' },
    { id: 'group', name: 'Group', country: 'CN' },
    { id: 'group#mine', partOf: 'group', country: 'CN' },
    { id: 'rival', name: 'Rival', country: 'CN' },
  ],
  recovery: [
    { party: 'group', timeToRecover: 3 },
    { party: 'rival', timeToRecover: 5 },
  ],
};
const flow = (giver: string, about: Partial<Flow> = {}): Flow => ({
  giver,
  form: 'ore',
  country: 'CN',
  taker: 'buyer',
  takenIn: 'JP',
  ...about,
});
const mine = flow('group#mine');
const rival = flow('rival');

function removals(scenario: Partial<Scenario>, flows: readonly Flow[] = [mine, rival], more = records): Removals {
  return removalsOf(smallSite(more, smallView({ scenario: { ...noScenario, ...scenario } })), flows);
}
const ban = (about: Partial<ExportBan>): Partial<Scenario> => ({
  exportBans: [{ from: ['CN'], to: [], material: undefined, stage: undefined, share: 1, ...about }],
});
const partsOf = (found: Removals, one: Flow): number[] => found.cutsOf(one).map(({ part }) => part);
const forever = Number.POSITIVE_INFINITY;

describe('removalsOf a party', () => {
  // Would catch a removal that stops the firm alone and not its plants.
  it('stops the flows of all its plants, for the whole outage', () => {
    const found = removals({ removeParties: ['group'] });
    expect(found.cutsOf(mine)).toEqual([{ part: 1, until: forever }]);
    expect(found.cutsOf(rival)).toEqual([]);
    expect(found).toMatchObject({ timeToRecover: 3, unrecorded: [], times: [] });
  });

  it('has the first to recover back while the longest lasts', () => {
    const found = removals({ removeParties: ['group', 'rival'] });
    expect(found).toMatchObject({ timeToRecover: 5, times: [3] });
    expect(found.cutsOf(mine)).toEqual([{ part: 1, until: 3 }]);
    expect(found.cutsOf(rival)).toEqual([{ part: 1, until: forever }]);
  });

  // Would catch a time to recover of 3 for an outage of which one half has no recorded end.
  it('knows no time to recover where one of them has none', () => {
    const unrecorded = { ...records, recovery: [{ party: 'group', timeToRecover: 3 }] };
    const found = removals({ removeParties: ['group', 'rival'] }, [mine, rival], unrecorded);
    expect(found).toMatchObject({ timeToRecover: undefined, unrecorded: ['Rival'], times: [3] });
  });

  it('knows none where nothing is removed', () => {
    expect(removals({})).toMatchObject({ timeToRecover: undefined, unrecorded: [], times: [] });
  });
});

describe('removalsOf a country', () => {
  const whole = { country: 'CN', stage: undefined, material: undefined };

  it('counts each of its suppliers with its own time to recover', () => {
    const found = removals({ removeCountries: [whole] });
    expect(found).toMatchObject({ timeToRecover: 5, times: [3] });
  });

  it('takes the time of the country where the supplier states none', () => {
    const ofCountry = { ...records, recovery: [{ party: 'china', timeToRecover: 7 }] };
    expect(removals({ removeCountries: [whole] }, [rival], ofCountry).timeToRecover).toBe(7);
  });

  // Would catch a scenario of a country without flows that counts as no removal at all.
  it('is named itself where none of the flows begins there', () => {
    expect(removals({ removeCountries: [{ ...whole, country: 'JP' }] })).toMatchObject({ unrecorded: ['japan'] });
  });

  it('stops nothing at another stage, of another material, or inside one party', () => {
    const at = (about: object): number[] => partsOf(removals({ removeCountries: [{ ...whole, ...about }] }), rival);
    expect(at({ stage: 'EXTRACTION' })).toEqual([1]);
    expect(at({ stage: 'METAL_ALLOY' })).toEqual([]);
    expect(at({ material: 'tin' })).toEqual([]);
    const own = flow('rival', { taker: 'rival' });
    expect(partsOf(removals({ removeCountries: [whole] }, [own, rival]), own)).toEqual([]);
  });
});

describe('removalsOf a ban of exports', () => {
  it('stops its share of what leaves, and nothing of what stays', () => {
    const found = removals(ban({ share: 0.4 }));
    expect(partsOf(found, rival)).toEqual([0.4]);
    expect(partsOf(found, flow('rival', { takenIn: 'CN' }))).toEqual([]);
    expect(partsOf(found, flow('rival', { country: undefined }))).toEqual([]);
    expect(found.unrecorded).toEqual(['exports of china']);
  });

  // Would catch a ban on one destination that also stops flows whose destination nobody knows.
  it('stops a flow of unknown destination only where it names no destination', () => {
    const unknown = flow('rival', { takenIn: undefined });
    expect(partsOf(removals(ban({})), unknown)).toEqual([1]);
    expect(partsOf(removals(ban({ to: ['JP'] })), unknown)).toEqual([]);
    expect(partsOf(removals(ban({ to: ['JP'] })), rival)).toEqual([1]);
    expect(partsOf(removals(ban({ to: ['US'] })), rival)).toEqual([]);
  });

  it('stops the forms that hold its material', () => {
    const metal = flow('rival', { form: 'metal' });
    expect(partsOf(removals(ban({ material: 'tin' })), metal)).toEqual([1]);
    expect(partsOf(removals(ban({ material: 'tin', stage: 'EXTRACTION' })), metal)).toEqual([]);
  });
});

describe('leftOf', () => {
  const cuts = [
    { part: 0.3, until: 4 },
    { part: 0.8, until: 2 },
  ];

  // Would catch cuts that are added up: 0.3 and 0.8 of the same flow would leave less than nothing.
  it('is what the largest cut of the time leaves', () => {
    expect(leftOf(cuts, 0)).toBeCloseTo(0.2, 12);
    expect(leftOf(cuts, 2)).toBeCloseTo(0.7, 12);
    expect(leftOf(cuts, 4)).toBe(1);
    expect(leftOf([], 0)).toBe(1);
  });
});
