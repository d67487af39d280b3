import { describe, expect, it } from 'vitest';
import { modelled, type DraftLink } from '../../../src/network/rows/draft-row.ts';
import { underScenario } from '../../../src/network/rows/removals.ts';
import type { Scenario } from '../../../src/network/view.ts';
import { noScenario } from '../../../src/network/view.ts';
import { inRow, smallParty } from '../small-evidence.ts';

const plant = smallParty('plant', { country: 'CN', stage: 'PROCESSING', form: 'oxide' });
const china = smallParty('china', { kind: 'COUNTRY_STAGE', country: 'CN', stage: 'PROCESSING', form: 'oxide' });
const japan = smallParty('japan', { kind: 'COUNTRY_STAGE', country: 'JP', stage: 'PROCESSING', form: 'oxide' });
const market = smallParty('market', { kind: 'MARKET', country: 'CN', stage: 'PROCESSING' });
const gone = smallParty('gone', { kind: 'GONE' });
const concerns = (removed: string, form: string | undefined): boolean => removed === 'neodymium' || removed === form;
const row: readonly DraftLink[] = [
  { ...modelled(plant, { low: 0.1, estimate: 0.2, high: 0.3 }, 'OBSERVED'), observedLow: 0.1 },
  modelled(china, { low: 0.3, estimate: 0.4, high: 0.5 }, 'INFERRED'),
  modelled(japan, { low: 0.4, estimate: 0.4, high: 0.4 }, 'INFERRED'),
];

function under(scenario: Partial<Scenario>, country: string | null = 'US', links = row): object {
  const found = underScenario(
    links,
    { ...noScenario, ...scenario },
    { country: country ?? undefined, material: 'neodymium', concerns },
    (key) => new Set(key === 'plant' ? ['plant', 'firm'] : []),
    () => gone,
  );
  return { ...inRow(found.row), changed: found.changed };
}
const all = { plant: [0.1, 0.2, 0.3], china: [0.3, 0.4, 0.5], japan: [0.4, 0.4, 0.4] };
const everywhere = { to: [], stage: undefined, material: undefined, share: 1 };

describe('underScenario', () => {
  it('leaves a row alone without a scenario', () => {
    expect(under({})).toEqual({ ...all, changed: false });
  });

  // A firm goes with its plants: what came from it is gone, and nobody takes its place.
  it('makes what a removed firm’s plant supplied gone', () => {
    const { plant: _, ...others } = all;
    expect(under({ removeParties: ['firm'] })).toEqual({ ...others, gone: [0.1, 0.2, 0.3], changed: true });
  });

  it('removes a country at a stage and for a material, its named plants too', () => {
    const left = { japan: all.japan, gone: [0.4, 0.6, 0.8], changed: true };
    const one = { country: 'CN', stage: undefined, material: undefined };
    expect(under({ removeCountries: [one] })).toEqual(left);
    expect(under({ removeCountries: [{ ...one, stage: 'PROCESSING', material: 'oxide' }] })).toEqual(left);
    expect(under({ removeCountries: [{ ...one, stage: 'EXTRACTION' }] })).toEqual({ ...all, changed: false });
    expect(under({ removeCountries: [{ ...one, material: 'lithium' }] })).toEqual({ ...all, changed: false });
  });

  // Would catch a stated share that a ban turns into nothing: what was proven to come is proven to be gone.
  it('stops a part of exports, and splits what is proven of it', () => {
    const bans = { exportBans: [{ ...everywhere, from: ['CN'], share: 0.5 }] };
    expect(under(bans)).toEqual({
      plant: [0.05, 0.1, 0.15],
      china: [0.15, 0.2, 0.25],
      japan: all.japan,
      gone: [0.2, 0.3, 0.4],
      changed: true,
    });
    const { row: left } = underScenario(
      row,
      { ...noScenario, ...bans },
      { country: 'US', material: 'neodymium', concerns },
      () => new Set(),
      () => gone,
    );
    expect(left[0]?.observedLow).toBeCloseTo(0.05, 12);
    const [taken] = left.filter(({ to }) => to === gone);
    expect(taken?.observedLow).toBeCloseTo(0.05, 12);
    expect(taken?.basis).toBe('GONE');
  });

  it('stops nothing within the ban, and only what goes to its destinations', () => {
    expect(under({ exportBans: [{ ...everywhere, from: ['CN', 'JP'] }] }, 'JP')).toEqual({ ...all, changed: false });
    expect(under({ exportBans: [{ ...everywhere, from: ['CN'], to: ['JP'] }] }, 'US')).toEqual({
      ...all,
      changed: false,
    });
    // Where nobody knows in which country it is bought, it may be abroad, but not at a named destination.
    expect(under({ exportBans: [{ ...everywhere, from: ['JP'] }] }, null)).toMatchObject({
      gone: [0.4, 0.4, 0.4],
    });
    expect(under({ exportBans: [{ ...everywhere, from: ['JP'], to: ['US'] }] }, null)).toMatchObject(all);
  });

  it('takes nothing from bookkeeping: those behind it lose it', () => {
    const links = [modelled(market, { low: 1, estimate: 1, high: 1 }, 'INFERRED')];
    const removal = { country: 'CN', stage: undefined, material: undefined };
    expect(under({ removeCountries: [removal] }, 'US', links)).toEqual({ market: [1, 1, 1], changed: false });
  });
});
