import { describe, expect, it } from 'vitest';
import { mitigationKey, mitigations, type Mitigation } from '../../../src/assess/alternatives/mitigations.ts';
import { supply, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSupply } from '../small-networks.ts';
import { records } from './small-alternatives.ts';

/** What would reduce the largest share of one country: a supply that starts, or one more supplier. */

const { entity = [], supply: supplies = [] } = records;
const asked = (more: Partial<SmallRecords> = {}, view = {}): ReturnType<typeof mitigations> =>
  mitigations(askedSupply({ ...records, ...more }, 'buyer', view), 'magnet');
const inShort = ({ kind, party, reduction }: Mitigation): unknown[] => [kind, party, reduction];

describe('mitigations', () => {
  // China has 0.75 today and 0.6 beside a fifth of another: both actions reduce it by 0.15.
  it('are the contract that waits and the producer that runs', () => {
    const { rows, reason } = asked();
    expect(rows.map(inShort)).toEqual([
      ['START_CONTRACT', 'plan', expect.closeTo(0.15, 9)],
      ['ADD_SUPPLIER', 'maker', expect.closeTo(0.15, 9)],
    ]);
    expect(rows[0]).toMatchObject({ against: 'china', before: { estimate: 0.75 }, after: { estimate: 0.6 } });
    expect(reason).toBeUndefined();
  });

  it('are a supply that begins later, and none that is over', () => {
    const [a, b] = supplies;
    const dated = (more: object): unknown[] =>
      asked({ supply: [a, b, supply('plan', 'buyer/magnet', { share: 0.5, ...more })].flatMap((one) => one ?? []) })
        .rows.filter(({ kind }) => kind === 'START_CONTRACT')
        .map(({ reduction }) => reduction);
    // Beside 0.5 of another China has 0.375.
    expect(dated({ validFrom: '2027' })).toEqual([0.375]);
    expect(dated({ validFrom: '2020', validUntil: '2024', status: 'CONTRACTED' })).toEqual([]);
  });

  it('are no contract that the view counts already', () => {
    const more = {
      entity: entity.map((one) => (one.id === 'plan' ? { id: 'plan', country: 'JP' } : one)),
      supply: supplies.map((one) => (one.supplier === 'a' ? { ...one, share: 0.55 } : one)),
    };
    const kinds = asked(more, { includeStatuses: ['IN_FORCE', 'CONTRACTED'] }).rows.map(({ kind }) => kind);
    expect(kinds).toEqual(['ADD_SUPPLIER']);
  });

  // Would catch actions that are listed although they leave the largest country as it is, or raise it.
  it('are none that leave the largest country as it is', () => {
    const chinese = entity.map((one) => (one.id === 'plan' || one.id === 'maker' ? { ...one, country: 'CN' } : one));
    expect(asked({ entity: chinese })).toEqual({
      rows: [],
      notConsidered: [],
      reason:
        'No other producer that would reduce the share is recorded, and no agreement of Buyer that has not started.',
    });
  });

  it('are no producer that does not work yet', () => {
    const planned = entity.map((one) => (one.id === 'maker' ? { ...one, status: 'PLANNED' as const } : one));
    expect(asked({ entity: planned }).rows.map(({ party }) => party)).toEqual(['plan']);
  });
});

describe('mitigations against a country', () => {
  const against = (country: string | undefined, more: Partial<SmallRecords> = {}): ReturnType<typeof mitigations> =>
    mitigations(askedSupply({ ...records, ...more }, 'buyer'), 'magnet', country);

  // The plan in Japan takes a fifth of Australia's 0.25. The maker is in Australia itself, and its fifth adds 0.15 there.
  it('are those that reduce the country that the question names', () => {
    const { rows } = against('AU');
    expect(rows.map(inShort)).toEqual([['START_CONTRACT', 'plan', expect.closeTo(0.05, 9)]]);
    expect(rows[0]).toMatchObject({ against: 'australia', before: { estimate: 0.25 } });
  });

  it('are none for a country without a share, or for a bloc', () => {
    expect(against('BR')).toMatchObject({ rows: [], reason: expect.stringContaining('comes from BR') });
    expect(() => against('EU')).toThrow(/no single country/);
  });

  // 0.75 from the buyer's own country is recovered at home. Would catch less domestic recycling as a mitigation.
  it('never reduce what comes from the country of the buyer', () => {
    const home = entity.map((one) => (one.id === 'a' ? { ...one, country: 'JP' } : one));
    expect(against(undefined, { entity: home }).rows).toMatchObject([{ party: 'plan', against: 'australia' }]);
    const [a] = supplies;
    const onlyHome = against(undefined, { entity: home, supply: a === undefined ? [] : [{ ...a, share: 1 }] });
    expect(onlyHome).toMatchObject({ rows: [], reason: expect.stringContaining('from a foreign country') });
  });
});

describe('mitigationKey', () => {
  it('orders by the larger reduction first', () => {
    const [first] = asked().rows;
    if (first === undefined) throw new Error('there is an action');
    const key = (reduction: number): string => mitigationKey({ ...first, reduction }).join(' ');
    const keys = [key(0.9), key(0.15), key(0.1 + 1e-6), key(0.1)];
    expect(keys.toSorted()).toEqual(keys);
  });
});
