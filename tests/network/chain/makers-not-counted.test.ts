import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import type { EntityRecord } from '../../../src/model/records/entity.ts';
import { makersNotCounted } from '../../../src/network/chain/makers-not-counted.ts';
import { noScenario } from '../../../src/network/view.ts';
import { country, shares, smallSite, smallView, type SmallRecords } from '../small-evidence.ts';

const records = (maker: Partial<EntityRecord>, share = 1): SmallRecords => ({
  form: [{ id: 'oxide', stage: 'PROCESSING' }],
  entity: [
    country('china', 'CN'),
    country('malaysia', 'MY'),
    { id: 'kuantan', country: 'MY', stage: 'PROCESSING', status: 'OPERATING', makes: ['oxide'], ...maker },
  ],
  statistic: shares('oxide', 'PROCESSING', { china: share }),
});

function notCounted(one: SmallRecords, scenario = noScenario): readonly string[] {
  const site = smallSite(one, smallView({ scenario }));
  const world = site.choose({ material: 'oxide', forms: ['oxide'], stage: 'PROCESSING', geography: undefined });
  invariant(world, 'a statistic of the world is recorded');
  return makersNotCounted(world, site);
}

describe('makersNotCounted (S6)', () => {
  it('names a plant that runs where the statistic says that nothing is made', () => {
    expect(notCounted(records({}))).toEqual(['kuantan']);
  });

  it.each([
    ['stands in a country that is listed', { country: 'CN' }],
    ['is planned', { status: 'PLANNED' as const }],
    ['has ended', { validUntil: '2020' }],
    ['works at another stage', { stage: 'EXTRACTION' as const }],
    ['makes something else', { makes: ['metal'] }],
  ])('says nothing of one that %s', (_, maker) => {
    expect(notCounted(records(maker))).toEqual([]);
  });

  it('says nothing where the list leaves a part open, for it may be counted there', () => {
    expect(notCounted(records({}, 0.9))).toEqual([]);
  });

  it('names one that the scenario removes, for nothing is taken off', () => {
    expect(notCounted(records({}), { ...noScenario, removeParties: ['kuantan'] })).toEqual(['kuantan']);
  });

  it('says nothing of one whose country the scenario removes', () => {
    const gone = [{ country: 'MY', stage: undefined, material: undefined }];
    expect(notCounted(records({}), { ...noScenario, removeCountries: gone })).toEqual([]);
  });

  // Would catch a country that is out as a mine, or for another material, and so counts as out for this stage.
  it.each([
    ['at another stage', { stage: 'EXTRACTION' as const, material: undefined }, ['kuantan']],
    ['at this stage', { stage: 'PROCESSING' as const, material: undefined }, []],
    ['for another material', { stage: undefined, material: 'tin' }, ['kuantan']],
    ['for this form', { stage: undefined, material: 'oxide' }, []],
  ])('names a plant of a country that a scenario removes %s as %j: %j', (_, about, named) => {
    const removeCountries = [{ country: 'MY', ...about }];
    expect(notCounted(records({}), { ...noScenario, removeCountries })).toEqual(named);
  });
});
