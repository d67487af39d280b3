import { describe, expect, it } from 'vitest';
import { counted, lawful } from '../../../src/network/chain/allowed-rows.ts';
import { createDraftLedger } from '../../../src/network/chain/draft-ledger.ts';
import { chainParty, partyId } from '../../../src/network/chain/draft-party.ts';
import type { Banned, LinkBasis } from '../../../src/network/parties.ts';
import { stages, type Basis, type Stage } from '../../../src/model/vocabulary.ts';
import { modelled, type DraftLink } from '../../../src/network/rows/draft-row.ts';
import { inRow, smallParty } from '../small-evidence.ts';

const barring = (countries: readonly string[], at: readonly Stage[] = stages): Banned =>
  new Map(at.map((stage) => [stage, new Set(countries)]));
const unknown = smallParty('unknown', { kind: 'UNKNOWN' });
const [chinese, japanese, stateless] = [
  smallParty('chinese', { country: 'CN' }),
  smallParty('japanese', { country: 'JP' }),
  smallParty('stateless'),
];
const market = smallParty('market', { kind: 'MARKET', country: 'CN' });
const link = (to: DraftLink['to'], low: number, estimate: number, high: number, basis: LinkBasis = 'INFERRED') =>
  modelled(to, { low, estimate, high }, basis);

describe('lawful (N7)', () => {
  const banned = barring(['CN']);
  const row = [link(chinese, 0.5, 0.5, 0.5), link(japanese, 0.2, 0.3, 0.4), link(stateless, 0.1, 0.2, 0.3)];

  // The others have 0.3 and 0.2 of 0.5, and Japan has 0.4 of 0.4 + 0.1 at most. Would catch a low end that no source states.
  it('removes barred countries, and rescales what remains', () => {
    expect(inRow(lawful(row, banned, () => unknown))).toEqual({
      japanese: [0, 0.6, 0.8],
      stateless: [0, 0.4, 0.6],
    });
  });

  it('is the row itself if no country is barred or none of them is in it', () => {
    expect(lawful(row, new Map(), () => unknown)).toBe(row);
    expect(lawful(row, barring(['RU']), () => unknown)).toBe(row);
  });

  // A market in China is where the buyer buys, not where material is made. Would catch a lane without its own market.
  it('keeps bookkeeping, whose own row is barred in its turn', () => {
    const of = [link(market, 1, 1, 1)];
    expect(lawful(of, banned, () => unknown)).toBe(of);
  });

  // Would catch a rule on magnets that bars the ore.
  it('removes a country at the barred stages alone', () => {
    const melted = smallParty('melted', { country: 'CN', stage: 'METAL_ALLOY' });
    const mined = smallParty('mined', { country: 'CN', stage: 'EXTRACTION' });
    const of = [link(melted, 0.5, 0.5, 0.5), link(mined, 0.5, 0.5, 0.5)];
    const melting = barring(['CN'], ['METAL_ALLOY', 'MAGNET']);
    expect(inRow(lawful(of, melting, () => unknown))).toEqual({ mined: [0, 1, 1] });
    expect(inRow(lawful(of, banned, () => unknown))).toEqual({ unknown: [1, 1, 1] });
  });

  it('is unknown in full if nothing remains', () => {
    expect(inRow(lawful([link(chinese, 1, 1, 1)], banned, () => unknown))).toEqual({ unknown: [1, 1, 1] });
    const rest = [link(chinese, 0.9, 1, 1), link(japanese, 0, 0, 0.1)];
    expect(inRow(lawful(rest, banned, () => unknown))).toEqual({ unknown: [1, 1, 1] });
  });
});

describe('counted', () => {
  const row = [
    link(chinese, 0.2, 0.2, 0.3, 'OBSERVED'),
    link(japanese, 0.3, 0.3, 0.3, 'REPORTED'),
    link(stateless, 0.4, 0.5, 0.5, 'INFERRED'),
  ];
  const left = (evidence: Basis): object => inRow(counted(row, evidence, () => unknown));

  // What weaker links held is unknown: 1 − 0.2 − 0.3 of 0.5, and a tenth less if the observed share is at its high end.
  it.each([
    ['INFERRED', { chinese: [0.2, 0.2, 0.3], japanese: [0.3, 0.3, 0.3], stateless: [0.4, 0.5, 0.5] }],
    ['REPORTED', { chinese: [0.2, 0.2, 0.3], japanese: [0.3, 0.3, 0.3], unknown: [0.4, 0.5, 0.5] }],
    ['OBSERVED', { chinese: [0.2, 0.2, 0.3], unknown: [0.7, 0.8, 0.8] }],
  ] as const)('keeps what is %s or stronger', (evidence, expected) => {
    expect(left(evidence)).toEqual(expected);
  });

  it('is the row itself if all of it is strong enough, and in a view that takes every basis', () => {
    expect(counted(row, 'INFERRED', () => unknown)).toBe(row);
    expect(counted([link(chinese, 1, 1, 1, 'ASSUMED')], 'ASSUMED', () => unknown)).toHaveLength(1);
  });

  // Would catch a link to an unknown party that is kept beside the new one, so that the row sums to more than 1.
  it('replaces a link to an unknown party by the whole rest', () => {
    const open = [
      link(chinese, 0.2, 0.2, 0.2, 'OBSERVED'),
      link(stateless, 0.5, 0.5, 0.5, 'ASSUMED'),
      link(unknown, 0.3, 0.3, 0.3, 'UNKNOWN'),
    ];
    const found = counted(open, 'OBSERVED', () => unknown);
    expect(found).toHaveLength(2);
    expect(inRow(found)).toEqual({ chinese: [0.2, 0.2, 0.2], unknown: [0.8, 0.8, 0.8] });
  });
});

describe('createDraftLedger', () => {
  it('computes the row of a party once, and also of parties that rows lead to', () => {
    const ledger = createDraftLedger();
    let turns = 0;
    const mine = { party: smallParty('mine'), expand: () => [] };
    const works = {
      party: smallParty('works'),
      expand: () => {
        turns += 1;
        return [link(ledger.add(mine).id === mine.party.id ? mine.party : unknown, 1, 1, 1)];
      },
    };
    ledger.add(works);
    ledger.add({ ...works, expand: () => [link(unknown, 1, 1, 1)] });
    const { parties } = ledger.drafted();
    expect(parties.map(({ party }) => party.label)).toEqual(['works', 'mine']);
    expect(parties.map(({ row }) => row.length)).toEqual([1, 0]);
    expect(turns).toBe(1);
  });

  it('gives the first party of an id, and each rule and flag once', () => {
    const ledger = createDraftLedger();
    const first = smallParty('mine');
    const again = { ...smallParty('mine'), country: 'AU' };
    expect(ledger.add({ party: first, expand: () => [] })).toBe(first);
    expect(ledger.add({ party: again, expand: () => [] })).toBe(first);
    ledger.addRules('N1', 'N3', 'N1');
    ledger.rowOf({ row: [], rules: ['N3', 'S4'], flags: ['hubResolved'] });
    const { rules, flags } = ledger.drafted();
    expect(rules).toEqual(['N1', 'N3', 'S4']);
    expect(flags).toEqual(['hubResolved']);
  });
});

describe('partyId and chainParty', () => {
  // Would catch ids that are joined without a mark: "a b" and "c" beside "a" and "b c".
  it('differ wherever a part differs', () => {
    const ids = [
      ['a b', 'c'],
      ['a', 'b c'],
      ['a', 'b', 'c'],
      ['a,b', 'c'],
      ['a","b', 'c'],
      ['a', ''],
    ];
    expect(new Set(ids.map((parts) => partyId(...parts))).size).toBe(ids.length);
  });

  it('is its own identity outside lanes, and may stand at no other stage', () => {
    const party = chainParty('x', 'UNKNOWN', { label: 'unknown', maybeAt: ['EXTRACTION'] });
    expect(party).toMatchObject({ id: 'x', identity: 'x', key: undefined, maybeAt: ['EXTRACTION'] });
    expect(chainParty('y', 'SITE', { label: 'y' }).maybeAt).toEqual([]);
  });
});
