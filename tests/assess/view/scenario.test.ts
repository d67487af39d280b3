import { describe, expect, it } from 'vitest';
import type { ScenarioQuestion } from '../../../src/assess/view/scenario-question.ts';
import { scenarioOf, type ScenarioChange } from '../../../src/assess/view/scenario.ts';
import { country, smallEvidence } from '../../network/small-evidence.ts';

/** What a scenario removes, and what it sets, in one. */

const evidence = smallEvidence({
  entity: [
    country('germany', 'DE'),
    { id: 'eu27', kind: 'Bloc', iso2: 'EU' },
    { id: 'mine' },
    { id: 'tin', kind: 'Mineral' },
  ],
  form: [{ id: 'ore', stage: 'EXTRACTION', element: 'tin' }],
  membership: [
    { bloc: 'eu27', member: 'germany' },
    { bloc: 'eu27', member: 'FR' },
  ],
});
const scenario = (asked: ScenarioQuestion | undefined): ScenarioChange => scenarioOf(asked, evidence, '2026-01-01', 5);

describe('scenarioOf', () => {
  it('is nothing where nothing is asked', () => {
    const nothing = { removeParties: [], removeCountries: [], exportBans: [] };
    for (const asked of [undefined, {}]) expect(scenario(asked)).toEqual({ scenario: nothing, changes: [], gone: [] });
  });

  it('removes parties that the scenario adds, and no country by its key or code', () => {
    const added = { addParties: [{ key: 'new' }], removeParties: ['new', 'mine'] };
    expect(scenario(added).scenario.removeParties).toEqual(['new', 'mine']);
    for (const key of ['germany', 'DE'])
      expect(() => scenario({ removeParties: [key] })).toThrow('give `removeCountries: [{ country: "DE" }]`.');
  });

  // Would catch a union as it is recorded, and not as the same scenario changes it.
  it('has the union with the members that the scenario gives it', () => {
    const blocChanges = [{ bloc: 'eu27', add: ['CH'], remove: ['DE'] }];
    const found = scenario({ blocChanges, removeCountries: [{ country: 'EU', stage: 'EXTRACTION', material: 'tin' }] });
    expect(found.scenario.removeCountries).toEqual(
      ['EU', 'FR', 'CH'].map((code) => ({ country: code, stage: 'EXTRACTION', material: 'tin' })),
    );
    expect(found.changes.map(({ table }) => table)).toEqual(['membership']);
    expect(found.gone.map(({ record }) => record)).toMatchObject([{ member: 'germany' }]);
  });

  it('bans all exports to all where no share and no destination are given', () => {
    expect(scenario({ exportBans: [{ from: 'DE' }] }).scenario.exportBans).toEqual([
      { from: ['DE'], to: [], material: undefined, stage: undefined, share: 1 },
    ]);
    const into = scenario({ exportBans: [{ from: 'CH', to: ['EU', 'US'], share: 0 }] }).scenario.exportBans;
    expect(into).toMatchObject([{ from: ['CH'], to: ['EU', 'DE', 'FR', 'US'], share: 0 }]);
    for (const share of [-0.1, 1.1, Number.NaN])
      expect(() => scenario({ exportBans: [{ from: 'DE', share }] })).toThrow('`scenario.exportBans[0].share`');
  });
});
