import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/model/vocabulary.ts';
import { groupsAt, originOf, type GroupBy, type PartyGroup } from '../../../src/assess/supply/groups.ts';
import { country } from '../../network/small-evidence.ts';
import { smallChain, supplyBy } from './small-chain.ts';

/** The parties that count as one group, and which of them are only assumed or only possible. */

const supply = supplyBy({
  entity: [
    { ...country('china', 'CN'), name: 'China' },
    country('japan', 'JP'),
    country('united-states', 'US'),
    { id: 'plant', country: 'CN', owner: 'japanese-owner' },
    { id: 'japanese-owner', country: 'JP' },
    { id: 'rival', country: 'CN' },
  ],
  membership: [
    { bloc: 'asia', member: 'CN' },
    { bloc: 'asia', member: 'JP' },
    { bloc: 'old-club', member: 'JP', validUntil: '2020' },
  ],
});
const at = 'PROCESSING' as const;
const { chain, states } = smallChain(
  {
    buyer: { market: 1 },
    market: { plant: 0.2, rival: 0.2, 'rest of china': 0.2, 'rest of japan': 0.2, unknown: 0.1, exporter: 0.1 },
    plant: { mine: 1 },
  },
  {
    about: {
      market: { kind: 'MARKET', key: undefined, stage: at, country: 'US' },
      plant: { country: 'CN', stage: at },
      rival: { country: 'CN', stage: at, kind: 'COMPANY', key: 'rival' },
      'rest of china': { kind: 'COUNTRY_STAGE', key: undefined, country: 'CN', stage: at },
      'rest of japan': { kind: 'COUNTRY_STAGE', key: undefined, country: 'JP', stage: at },
      unknown: { kind: 'UNKNOWN', key: undefined, stage: at, maybeAt: [at], listed: new Set(['JP']) },
      exporter: { kind: 'COUNTRY_STAGE', key: undefined, stage: at },
      mine: { country: 'CN', stage: 'EXTRACTION' },
    },
  },
);
const groupsBy = (groupBy: GroupBy, stage: Parameters<typeof groupsAt>[2] = at): PartyGroup[] =>
  groupsAt(supply, chain, stage, groupBy);
const groupOf = (groupBy: GroupBy, key: string | undefined): PartyGroup | undefined =>
  groupsBy(groupBy).find((one) => one.key === key && one.kind === 'GROUP');

describe('groupsAt by country', () => {
  // Would catch: a market counted as a place, and a country split between its plants and its other output.
  it('puts all parties of a country together under the name of the country, and leaves bookkeeping out', () => {
    expect(groupsBy('COUNTRY').map(({ label }) => label)).toEqual(['China', 'japan', 'country not known', 'not known']);
    expect(groupOf('COUNTRY', 'china')?.target.estimate).toEqual(states(['plant', 'rival', 'rest of china']));
  });

  it('lets the unknown party be in a country for the high end only', () => {
    const target = groupOf('COUNTRY', 'china')?.target;
    expect(target?.high).toEqual(states(['plant', 'rival', 'rest of china'], ['unknown']));
    expect(target?.low).toEqual(states(['plant', 'rival', 'rest of china']));
  });

  // Japan has its own link in the statistic of this stage, so the unlisted rest is not in Japan (S4).
  it('keeps the unknown party out of a country that the statistic of its stage lists', () => {
    expect(groupOf('COUNTRY', 'japan')?.target.high).toEqual(states(['rest of japan']));
  });

  it('keeps an unknown party out of barred countries, and out of listed ones at its own stage alone', () => {
    const about = {
      mill: { country: 'JP', stage: 'METAL_ALLOY' },
      smelter: { country: 'JP', stage: at },
      listing: { kind: 'UNKNOWN', key: undefined, stage: at, maybeAt: [at, 'METAL_ALLOY'], listed: new Set(['JP']) },
      barred: {
        kind: 'UNKNOWN',
        key: undefined,
        stage: at,
        maybeAt: [at, 'METAL_ALLOY'],
        neverIn: new Map<Stage, ReadonlySet<string>>([
          [at, new Set(['JP'])],
          ['METAL_ALLOY', new Set(['JP'])],
        ]),
      },
    } as const;
    const other = smallChain({ buyer: { mill: 0.5, listing: 0.25, barred: 0.25 }, mill: { smelter: 1 } }, { about });
    const highAt = (stage: 'METAL_ALLOY' | 'PROCESSING') =>
      groupsAt(supply, other.chain, stage, 'COUNTRY').find(({ key }) => key === 'japan')?.target.high;
    expect(highAt('METAL_ALLOY')).toEqual(other.states(['mill'], ['listing']));
    expect(highAt('PROCESSING')).toEqual(other.states(['smelter']));
  });

  // What ends elsewhere without having passed the stage is not known there either. A route that passed it does not count.
  it('has one group of what nobody knows, with the same parties at each end and no sure member', () => {
    const unknown = groupsBy('COUNTRY').find(({ kind }) => kind === 'UNKNOWN');
    expect(unknown).toMatchObject({ kind: 'UNKNOWN', key: undefined, label: 'not known', members: [] });
    for (const end of ['low', 'estimate', 'high'] as const)
      expect(unknown?.target[end]).toEqual(states(['unknown', 'mine']));
    expect(unknown?.target.avoided).toEqual(
      states(['plant', 'rival', 'rest of china', 'rest of japan', 'exporter', 'unknown']),
    );
  });

  it('is empty at a stage that the chain does not have', () => {
    expect(groupsBy('COUNTRY', 'MAGNET')).toEqual([]);
  });
});

describe('groupsAt by other groupings', () => {
  it('by party tells each firm and plant apart', () => {
    expect(groupsBy('PARTY').map(({ key, label }) => key ?? label)).toEqual([
      'plant',
      'rival',
      'rest of china',
      'rest of japan',
      'exporter',
      'not known',
    ]);
  });

  it('by party joins the lanes of one party, which have the same identity', () => {
    const lane = { kind: 'COMPANY', key: 'rival', stage: at } as const;
    const lanes = smallChain(
      { buyer: { rival: 0.5, 'rival again': 0.5 } },
      { about: { rival: lane, 'rival again': lane } },
    );
    const merged = lanes.chain.parties.map((party) => ({ ...party, identity: party.key ?? '' }));
    const groups = groupsAt(supply, { ...lanes.chain, parties: merged }, at, 'PARTY');
    expect(groups.map(({ members }) => members)).toEqual([[1, 2]]);
  });

  // Unnamed capacity is assumed to be owned at home: in the estimate, not in the low end. Anyone may own it: in every high end.
  it('by country of the owner follows the owner of a plant, and takes unnamed output as owned at home', () => {
    const unnamed = ['rest of china', 'rest of japan', 'exporter'];
    const [japan, china] = [groupOf('OWNER_COUNTRY', 'japan')?.target, groupOf('OWNER_COUNTRY', 'china')?.target];
    expect(japan?.low).toEqual(states(['plant']));
    expect(japan?.estimate).toEqual(states(['plant', 'rest of japan']));
    expect(japan?.high).toEqual(states(['plant', ...unnamed], ['unknown']));
    expect(china?.low).toEqual(states(['rival']));
    expect(china?.estimate).toEqual(states(['rival', 'rest of china']));
  });

  it('by bloc counts a party in each bloc of its country on the day, and those in none together', () => {
    expect(groupsBy('BLOC').map(({ key, label }) => key ?? label)).toEqual([
      'asia',
      'in no bloc (country not known)',
      'not known',
    ]);
    expect(groupOf('BLOC', 'asia')?.target.estimate).toEqual(
      states(['plant', 'rival', 'rest of china', 'rest of japan']),
    );
  });

  it('by origin counts only parties at which the material starts', () => {
    expect(groupOf('ORIGIN', 'china')?.target.estimate).toEqual(states(['rival', 'rest of china']));
  });
});

describe('originOf', () => {
  it('keeps the members of a group without a row, at each end', () => {
    const china = groupOf('COUNTRY', 'china');
    const origin = china && originOf(chain, china);
    expect(origin?.low).toEqual(states(['rival', 'rest of china']));
    expect(origin?.high).toEqual(states(['rival', 'rest of china'], ['unknown']));
  });

  it('is undefined if every member has suppliers', () => {
    const plant = groupOf('PARTY', 'plant');
    expect(plant?.members).toHaveLength(1);
    expect(plant && originOf(chain, plant)).toBeUndefined();
  });
});
