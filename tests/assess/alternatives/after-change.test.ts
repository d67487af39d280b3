import { describe, expect, it } from 'vitest';
import { afterChange, chainWith, comparison, runningParties } from '../../../src/assess/alternatives/after-change.ts';
import { estimateOf, exposureOf } from '../../../src/assess/supply/exposure.ts';
import { groupsAt, type PartyGroup } from '../../../src/assess/supply/groups.ts';
import { chainsFor } from '../../../src/assess/supply/need-chains.ts';
import { invariant } from '../../../src/errors.ts';
import type { SupplyRecord } from '../../../src/model/records/network.ts';
import { need as needRecord, supply as supplyRecord, type SmallRecords } from '../../network/small-evidence.ts';
import { askedSite, askedSupply } from '../small-networks.ts';
import { records } from './small-alternatives.ts';

/** What one more supplier, or one in place of another, makes of the shares of today. */

function asked(more: Partial<SmallRecords> = {}) {
  const supply = askedSupply({ ...records, ...more }, 'buyer');
  const [one] = chainsFor(supply, 'magnet');
  invariant(one, 'the buyer needs magnets');
  return { supply, one };
}

const added = (about: Partial<SupplyRecord>): SupplyRecord => ({
  id: 'new',
  buyer: 'buyer',
  form: 'magnet',
  supplier: 'maker',
  status: 'IN_FORCE',
  ...about,
});

function estimatesWith(record: SupplyRecord, more?: Partial<SmallRecords>): Record<string, number> {
  const { supply, one } = asked(more);
  const chain = chainWith(supply, one.need, one.material, record);
  const makers = groupsAt(supply, chain, 'MAGNET', 'PARTY').filter(({ kind }) => kind === 'GROUP');
  return Object.fromEntries(makers.map(({ label, target }) => [label, estimateOf(chain, target)]));
}

describe('chainWith', () => {
  // 0.75 and 0.25 make room for 0.2 in proportion: 0.6 and 0.2. Would catch shares that sum to 1.2.
  it('displaces today’s shares in proportion where there is no room', () => {
    expect(estimatesWith(added({ share: 0.2 }))).toEqual({ a: 0.6, b: 0.2, maker: 0.2 });
  });

  // The maker can make 100 of 1000, and states more. 0.65 leave 0.35 of today's row, of which a has a half. Would catch today's suppliers being surer than the newcomer allows.
  it('keeps the range of a stated share that leaves today’s suppliers less than they state', () => {
    const ranged = {
      need: [needRecord('buyer', 'magnet', { amount: 1000, per: 'year' })],
      supply: [supplyRecord('a', 'buyer/magnet', { share: { value: 0.5, high: 0.55 } })],
    };
    const { supply, one } = asked(ranged);
    const record = added({ share: { low: 0.55, value: 0.65, high: 0.85 } });
    const chain = chainWith(supply, one.need, one.material, record);
    const ofA = groupsAt(supply, chain, 'MAGNET', 'PARTY').find(({ label }) => label === 'a');
    invariant(ofA, 'a still supplies');
    const { provenLow, low, estimate } = exposureOf(chain, ofA.target);
    expect(estimate).toBeCloseTo(0.175, 9);
    expect(provenLow).toBeLessThanOrEqual(low);
  });

  it('fills the room that today’s figures leave', () => {
    const half = { supply: [supplyRecord('a', 'buyer/magnet', { share: 0.5 })] };
    expect(estimatesWith(added({ share: 0.2 }), half)).toEqual({ a: 0.5, maker: 0.2 });
  });

  // 100 of 300 + 100 + 100 tonnes are a fifth.
  it('gives a new supplier without a figure its part of the capacities', () => {
    expect(estimatesWith(added({}))).toEqual({ a: 0.6, b: 0.2, maker: 0.2 });
  });

  // Nobody has a figure: 300 and 100 tonnes with 100 more.
  it('shares by capacity where today’s suppliers have no figures', () => {
    const unstated = { supply: [supplyRecord('a', 'buyer/magnet'), supplyRecord('b', 'buyer/magnet')] };
    expect(estimatesWith(added({}), unstated)).toEqual({ a: 0.6, b: 0.2, maker: 0.2 });
  });

  it('counts a planned plant as running', () => {
    expect(estimatesWith(added({ supplier: 'plan', share: 0.5 }))).toEqual({ a: 0.375, b: 0.125, plan: 0.5 });
  });
});

describe('runningParties', () => {
  const planned = { item: 'magnet', value: 50, unit: 't/a', basis: 'PLANNED' } as const;
  const site = askedSite({
    entity: [
      { id: 'new', status: 'PLANNED', validFrom: '2030', capacities: [planned] },
      { id: 'new#line', partOf: 'new', status: 'CONSTRUCTION' },
      { id: 'old', status: 'OPERATING', capacities: [planned] },
    ],
  });

  it('has a plant and its line run from today, with the planned capacity as that of the year', () => {
    expect(runningParties(site, 'new#line')).toEqual([
      { id: 'new#line', partOf: 'new', capacities: [], status: 'OPERATING' },
      { id: 'new', capacities: [{ ...planned, basis: 'NAMEPLATE', year: 2026 }], status: 'OPERATING' },
    ]);
  });

  // Would catch an extension that is planned and counts as built.
  it('leaves the plans of a running plant as plans', () => {
    expect(runningParties(site, 'old')[0]?.capacities).toEqual([planned]);
  });

  it('is nobody for a key without a record', () => expect(runningParties(site, 'nobody')).toEqual([]));
});

/** China of the chain of today. */
function chinaOf({ supply, one }: ReturnType<typeof asked>): PartyGroup {
  const found = groupsAt(supply, one.chain, 'MAGNET', 'COUNTRY').find(({ key }) => key === 'china');
  invariant(found, 'a supplies from China');
  return found;
}

describe('afterChange', () => {
  // Countries at 0.6 and 0.4 (both of Australia): 0.36 + 0.16.
  it('compares the share of a country before and after, and the index of countries after', () => {
    const { supply, one } = asked();
    const reduced = chinaOf({ supply, one });
    const after = afterChange(supply, one, { party: 'maker', supplier: undefined, reduced });
    expect(after).toMatchObject({ country: 'china', before: { estimate: 0.75 }, dependency: { estimate: 0.6 } });
    expect(after.hhi?.estimate).toBeCloseTo(0.52, 9);
  });

  // Would catch a replaced supplier that stays beside the new one.
  it('gives a replacement the share of the supplier that it replaces', () => {
    const { supply, one } = asked();
    const reduced = chinaOf({ supply, one });
    const after = afterChange(supply, one, { party: 'maker', supplier: 'a', reduced });
    expect(after).toMatchObject({ country: 'china', before: { estimate: 0.75 }, dependency: { estimate: 0, high: 0 } });
    expect(after.hhi?.estimate).toBeCloseTo(1, 9);
    expect(afterChange(supply, one, { party: 'maker', supplier: 'b', reduced }).dependency?.estimate).toBe(0.75);
  });
});

describe('comparison', () => {
  it('has no country where the buyer buys at no stage, or where none is to be reduced', () => {
    const { supply, one } = asked();
    const none = { country: undefined, before: undefined, dependency: undefined };
    const same = { before: one.chain, after: one.chain };
    expect(comparison(supply, same, undefined, chinaOf({ supply, one }))).toEqual(none);
    expect(comparison(supply, same, 'MAGNET', undefined)).toEqual(none);
  });

  // b keeps 0.25 and nobody knows the rest: China has 0 of what is known, and up to 0.75.
  it('lets the country have all that is unknown after the change', () => {
    const { supply, one } = asked();
    const after = asked({ supply: [supplyRecord('b', 'buyer/magnet', { share: 0.25 })] }).one.chain;
    expect(
      comparison(supply, { before: one.chain, after }, 'MAGNET', chinaOf({ supply, one })).dependency,
    ).toMatchObject({
      low: 0,
      estimate: 0,
      high: 0.75,
    });
  });
});
