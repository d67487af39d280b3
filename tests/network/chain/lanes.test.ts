import { describe, expect, it } from 'vitest';
import { buildDisplacedChain } from '../../../src/network/chain/chain-builder.ts';
import { chainOf, country, inWords, need, shares, smallSite, supply, type SmallRecords } from '../small-evidence.ts';

const bound: SmallRecords = {
  form: [{ id: 'ore', stage: 'EXTRACTION' }],
  entity: [
    country('china', 'CN'),
    country('australia', 'AU'),
    { id: 'ban', kind: 'PolicyInstrument' },
    { id: 'buyer' },
    { id: 'mine', country: 'AU' },
  ],
  link: [{ id: 'ban>china', kind: 'TARGETS', from: 'ban', to: 'china', validFrom: '2025' }],
  need: [need('buyer', 'ore', { procurementRules: ['ban'] })],
  statistic: shares('ore', 'EXTRACTION', { china: 0.6, australia: 0.4 }),
};
const [lawful, open] = ['buyer, under the procurement rule', 'buyer, not under the procurement rule'];

describe('rule N7', () => {
  // The rule is followed in 0.5 to all of the intake, by the estimate in 0.9.
  it('divides the intake into a lane that follows the rule and an open one', () => {
    const { row, rules, flags } = chainOf(bound, 'buyer/ore', 'ore');
    expect(row('buyer')).toEqual({ [lawful]: [0.5, 0.9, 1, 'ASSUMED'], [open]: [0, 0.1, 0.5, 'ASSUMED'] });
    expect(rules).toContain('N7');
    expect(flags).toContain('ruleLane');
  });

  it('takes nothing from a barred country in the one lane, and unknown parties of it are not there', () => {
    const { chain } = chainOf(bound, 'buyer/ore', 'ore');
    const labels = (party: number): (string | undefined)[] =>
      [...chain.rows.suppliers.subarray(chain.rows.offsets[party], chain.rows.offsets[party + 1])].map(
        (supplier) => chain.parties[supplier]?.label,
      );
    const markets = [...chain.parties.keys()].filter((party) => chain.parties[party]?.label === 'market of ore');
    expect(markets.map(labels)).toEqual([
      ['australia, EXTRACTION, unnamed', 'not known, EXTRACTION'],
      ['china, EXTRACTION, unnamed', 'australia, EXTRACTION, unnamed', 'not known, EXTRACTION'],
    ]);
    const unknown = chain.parties.filter(({ label }) => label === 'not known, EXTRACTION');
    expect(unknown.map(({ neverIn = new Map() }) => neverIn.has('EXTRACTION'))).toEqual([true, false]);
  });

  // Would catch: a firm that counts twice, once a lane; and a lane taken for a party of the chain.
  it('keeps who stands in both lanes one by identity, under ids of their own', () => {
    const { chain, party } = chainOf(
      { ...bound, supply: [supply('mine', 'buyer/ore', { share: 0.3 })] },
      'buyer/ore',
      'ore',
    );
    const mines = chain.parties.filter(({ key }) => key === 'mine');
    expect(mines).toHaveLength(2);
    expect(new Set(mines.map(({ identity }) => identity)).size).toBe(1);
    expect(new Set(chain.parties.map(({ id }) => id)).size).toBe(chain.parties.length);
    expect(party(lawful)).toMatchObject({ kind: 'MARKET', standsFor: 'LANE', identity: party('buyer').identity });
    expect(chain.parties.filter(({ standsFor }) => standsFor === 'LANE')).toHaveLength(2);
  });

  it('is no rule before the instrument is in force', () => {
    const link = [{ ...(bound.link?.[0] ?? { id: '', kind: 'TARGETS', from: '', to: '' }), validFrom: '2026-06' }];
    const { rules } = chainOf({ ...bound, link }, 'buyer/ore', 'ore');
    expect(rules).not.toContain('N7');
  });

  it('leaves nobody known where all that is known is barred', () => {
    const barred = { ...bound, statistic: shares('ore', 'EXTRACTION', { china: 1 }) };
    const { row } = chainOf(barred, 'buyer/ore', 'ore');
    expect(row('market of ore')).toEqual({ 'not known, EXTRACTION': [1, 1, 1, 'UNKNOWN'] });
  });
});

describe('buildDisplacedChain', () => {
  // A newcomer takes 0.2 to 0.6, surely no more than 0.7: 0.3 is surely as today.
  it('joins a newcomer’s part with today’s, what is sure of today kept', () => {
    const records = { ...bound, need: [need('buyer', 'ore')] };
    const today = smallSite({ ...records, supply: [supply('mine', 'buyer/ore', { share: 0.5 })] });
    const site = smallSite({ ...records, supply: [supply('newcomer', 'buyer/ore', { share: 1 })] });
    const part = { low: 0.2, estimate: 0.3, high: 0.6 };
    const question = { need: need('buyer', 'ore'), material: 'ore' };
    const chain = buildDisplacedChain(today, question, { site, part, surelyAtMost: 0.7 });
    const { row } = inWords(chain);
    expect(row('buyer')).toEqual({
      'buyer, from the newcomer': [0.2, 0.3, 0.6, 'ASSUMED'],
      'buyer, as today': [0.4, 0.7, 0.8, 'ASSUMED'],
    });
    expect(row('buyer, from the newcomer')).toEqual({ newcomer: [1, 1, 1, 'OBSERVED'] });
    expect(row('buyer, as today')).toMatchObject({ mine: [0.5, 0.5, 0.5, 'OBSERVED'] });
    expect([...chain.proven.low.subarray(0, 2)].map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0, 0.3]);
  });
});
