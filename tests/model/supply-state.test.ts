import { assert, constantFrom, option, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SupplyRecord } from '../../src/model/records/network.ts';
import {
  isCarriedBack,
  isRunning,
  lawStatusOn,
  linkStatusOn,
  newestOf,
  statusOn,
  supplyState,
  timesInForce,
  unlimitedLifetime,
  type SupplyFacts,
} from '../../src/model/supply-state.ts';
import { linkStatuses, type LinkStatus, type RuleName } from '../../src/model/vocabulary.ts';

/** When a supply counts on a day (rules T1 to T4), worked by hand from the rules' own words. */

const dates: Record<string, string> = { old: '2015-03-01', older: '2012', new: '2024-06' };
const parties: Record<string, ReturnType<SupplyFacts['party']>> = {
  planned: { status: 'PLANNED' },
  later: { validFrom: '2027' },
  part: { partOf: 'planned' },
};
const facts: SupplyFacts = { sourceDate: (key) => dates[key], party: (key) => parties[key] };
const supply = (more: Partial<SupplyRecord> = {}): SupplyRecord => ({ id: 's', supplier: 'seller', ...more });
const on = (day: string, more: Partial<SupplyRecord>, lifetime?: number): string => {
  const { status, holds } = supplyState(supply(more), day, facts, lifetime);
  return holds ? status : `not ${status}`;
};

describe('supplyState', () => {
  it('is in force where nothing else is said', () => expect(on('2026-01-01', {})).toBe('IN_FORCE'));

  it('holds from its first day until before its end, partial dates being whole periods (T1)', () => {
    const year = { validFrom: '2024', validUntil: '2025' };
    expect(on('2023-12-31', year)).toBe('not CONTRACTED');
    expect(on('2024-01-01', year)).toBe('IN_FORCE');
    expect(on('2025-12-31', year)).toBe('IN_FORCE');
    expect(on('2026-01-01', year)).toBe('not ENDED');
  });

  it('was in force before its end, and keeps the word for how it ended (T4)', () => {
    const terminated = { status: 'TERMINATED', validUntil: '2025-01-01' } as const;
    expect(on('2024-12-31', terminated)).toBe('IN_FORCE');
    expect(on('2025-01-01', terminated)).toBe('not TERMINATED');
    expect(on('2024-12-31', { status: 'ENDED' })).toBe('not ENDED');
  });

  it('is in force before and after a suspension (T4)', () => {
    const once = { status: 'SUSPENDED', suspendedFrom: '2020', suspendedUntil: '2021-06-01' } as const;
    expect(on('2019-12-31', once)).toBe('IN_FORCE');
    expect(on('2020-01-01', once)).toBe('not SUSPENDED');
    expect(on('2021-05-31', once)).toBe('not SUSPENDED');
    expect(on('2021-06-01', once)).toBe('IN_FORCE');
  });

  // A partial end is the last day of its period, as an end of validity is.
  it('is suspended through the whole period of a partial end', () => {
    const until = { status: 'SUSPENDED', suspendedFrom: '2020', suspendedUntil: '2021' } as const;
    expect(on('2021-12-31', until)).toBe('not SUSPENDED');
    expect(on('2022-01-01', until)).toBe('IN_FORCE');
  });

  it('is suspended from the newest source where only an end is stated, and for ever where nothing is (T4)', () => {
    const sources = ['old', 'new'];
    expect(on('2024-05-31', { status: 'SUSPENDED', suspendedUntil: '2025', sources })).toBe('IN_FORCE');
    expect(on('2024-06-01', { status: 'SUSPENDED', suspendedUntil: '2025', sources })).toBe('not SUSPENDED');
    expect(on('2024-05-31', { status: 'SUSPENDED', sources })).toBe('not SUSPENDED');
  });

  it.each(['planned', 'later', 'part'])('is contracted at best where the seller does not run: %s (T4)', (supplier) =>
    expect(on('2026-01-01', { supplier })).toBe('CONTRACTED'),
  );
  it('is in force from the day on which the seller begins', () =>
    expect(on('2027-01-01', { supplier: 'later' })).toBe('IN_FORCE'));
  it('is contracted where the plant that it sells from does not run', () =>
    expect(on('2026-01-01', { upstreamSite: 'planned' })).toBe('CONTRACTED'));

  it('lapses so long after its newest source, unless an end is stated (T3)', () => {
    expect(on('2020-03-01', { sources: ['old', 'older'] })).toBe('IN_FORCE');
    expect(on('2020-03-02', { sources: ['old', 'older'] })).toBe('LAPSED');
    expect(on('2020-03-02', { sources: ['old'] }, 6)).toBe('IN_FORCE');
    expect(on('2020-03-02', { sources: ['old'], validUntil: '2030' })).toBe('IN_FORCE');
    expect(on('2999-01-01', { sources: ['old'] }, unlimitedLifetime)).toBe('IN_FORCE');
  });

  it('held so long before its first source, and no longer (T3)', () => {
    expect(on('2010-03-01', { sources: ['old'] })).toBe('IN_FORCE');
    expect(on('2010-02-28', { sources: ['old'] })).toBe('not CONTRACTED');
    expect(isCarriedBack(supply({ sources: ['old'] }), '2015-02-28', facts)).toBe(true);
    expect(isCarriedBack(supply({ sources: ['old'] }), '2015-03-01', facts)).toBe(false);
    expect(isCarriedBack(supply({ sources: ['old'], validFrom: '2010' }), '2012-01-01', facts)).toBe(false);
  });

  it('reads the words of documents as what goods do (T4)', () => {
    expect(on('2026-01-01', { status: 'NON_BINDING' })).toBe('MOU');
    expect(on('2026-01-01', { status: 'PROPOSED' })).toBe('TALKS');
  });
});

describe('timesInForce', () => {
  it('is before and after a suspension, within its dates, once the seller runs', () => {
    expect(timesInForce(supply({}), facts)).toEqual([{ from: null, until: null }]);
    expect(
      timesInForce(
        supply({ validFrom: '2018', status: 'SUSPENDED', suspendedFrom: '2020', suspendedUntil: '2021-06-01' }),
        facts,
      ),
    ).toEqual([
      { from: '2018-01-01', until: '2020-01-01' },
      { from: '2021-06-01', until: null },
    ]);
    expect(timesInForce(supply({ supplier: 'later' }), facts)).toEqual([{ from: '2027-01-01', until: null }]);
    expect(timesInForce(supply({ supplier: 'planned' }), facts)).toEqual([]);
    expect(timesInForce(supply({ status: 'ENDED', validUntil: '2024' }), facts)).toEqual([
      { from: null, until: '2025-01-01' },
    ]);
    expect(timesInForce(supply({ status: 'MOU' }), facts)).toEqual([]);
  });

  // A view may assume any lifetime, so that what lapses by default may count in another.
  it('does not end with a lifetime that a view can set', () =>
    expect(timesInForce(supply({ sources: ['old'] }), facts)).toEqual([{ from: null, until: null }]));
});

describe('statusOn', () => {
  const until2025 = { from: '2024', until: '2025-06-01' };
  it('is that of measures too: what is suspended is in force before and after (T4)', () => {
    expect(statusOn('SUSPENDED', until2025, '2023-12-31')).toBe('IN_FORCE');
    expect(statusOn('SUSPENDED', until2025, '2025-05-31')).toBe('SUSPENDED');
    expect(statusOn('SUSPENDED', until2025, '2025-06-01')).toBe('IN_FORCE');
    expect(statusOn('PROPOSED', until2025, '2025-06-01')).toBe('PROPOSED');
  });
});

describe('linkStatusOn', () => {
  const link = { id: 'l', from: 'a', to: 'b', kind: 'SUPPLIES', status: 'IN_FORCE' } as const;
  const contracted = supply({ id: 's1', status: 'CONTRACTED', validFrom: '2021-12-09', validUntil: '2025-12-01' });
  const inForce = supply({ id: 's2', status: 'IN_FORCE', validFrom: '2025-12-01' });
  it('is what the supply of that day says, whatever the link says (T4)', () =>
    expect(linkStatusOn(link, [contracted, inForce], '2024-01-01', facts)).toBe('CONTRACTED'));
  it('changes on the day the next supply begins', () =>
    expect(linkStatusOn(link, [contracted, inForce], '2025-12-01', facts)).toBe('IN_FORCE'));
  it('is that of the newest supply where none holds', () =>
    expect(
      linkStatusOn(
        link,
        [
          { ...contracted, validFrom: '2019' },
          { ...contracted, status: 'TERMINATED' },
        ],
        '2026-01-01',
        facts,
      ),
    ).toBe('TERMINATED'));
  it('is ended where its one supply is over, whatever it was', () =>
    expect(linkStatusOn(link, [{ ...inForce, validUntil: '2025-12-31' }], '2026-01-01', facts)).toBe('ENDED'));
  it('is decided by no supply for other kinds', () =>
    expect(linkStatusOn({ ...link, kind: 'OWNS', status: 'PLANNED' }, [inForce], '2026-01-01', facts)).toBeUndefined());
});

describe('the rules of a state', () => {
  const rulesOn = (day: string, more: Partial<SupplyRecord>): readonly string[] =>
    supplyState(supply(more), day, facts).rules;
  const cases: readonly (readonly [string, string, Partial<SupplyRecord>, readonly RuleName[]])[] = [
    ['nothing but its dates', '2026-01-01', {}, []],
    ['a day before its first', '2023-01-01', { validFrom: '2024' }, []],
    ['a suspension', '2020-06-01', { status: 'SUSPENDED', suspendedFrom: '2020' }, ['T4']],
    ['the time after a suspension', '2022-01-01', { status: 'SUSPENDED', suspendedUntil: '2021' }, ['T4']],
    ['a word of documents', '2026-01-01', { status: 'PROPOSED' }, ['T4']],
    ['a seller that does not run', '2026-01-01', { supplier: 'planned' }, ['T4']],
    ['an old source', '2021-01-01', { sources: ['old'] }, ['T3']],
    ['a day long before the first source', '2009-01-01', { sources: ['old'] }, ['T3']],
  ];
  // Would catch: an answer that names a rule which decided nothing, or that hides the one which did.
  it.each(cases)('are those that decide: %s', (_, day, more, rules) => expect(rulesOn(day, more)).toEqual(rules));
});

describe('isRunning', () => {
  it('is built, and has begun by the day', () => {
    expect(isRunning({}, '2026-01-01')).toBe(true);
    expect(isRunning({ status: 'IDLE', validFrom: '2026' }, '2026-01-01')).toBe(true);
    expect(isRunning({ validFrom: '2026-02' }, '2026-01-31')).toBe(false);
    expect(isRunning({ status: 'PLANNED', validFrom: '2020' }, '2026-01-01')).toBe(false);
    expect(isRunning({ status: 'CONSTRUCTION' }, '2026-01-01')).toBe(false);
  });
});

describe('newestOf', () => {
  it('compares first days, and keeps the date as its source gives it', () => {
    expect(newestOf(['2024', '2023-12-31', '2023-06'])).toBe('2024');
    expect(newestOf(['2024-01-02', '2024'])).toBe('2024-01-02');
    expect(newestOf([])).toBeUndefined();
  });
});

describe('linkStatusOn with several supplies', () => {
  const link = { id: 'l', from: 'a', to: 'b', kind: 'OFFTAKE_WITH', status: 'PLANNED' } as const;
  const paused = supply({ id: 's1', status: 'SUSPENDED', suspendedFrom: '2025', validFrom: '2020' });
  const past = supply({ id: 's2', validFrom: '2024', validUntil: '2024' });
  // The one that began last is over, but the other is suspended and not over.
  it('is suspended where one is and none holds', () =>
    expect(linkStatusOn(link, [past, paused], '2026-01-01', facts)).toBe('SUSPENDED'));
  it('is what holds, before what is suspended', () =>
    expect(linkStatusOn(link, [paused, supply({ id: 's3', status: 'MOU' })], '2026-01-01', facts)).toBe('MOU'));
  it('is decided by none without a supply', () => expect(linkStatusOn(link, [], '2026-01-01', facts)).toBeUndefined());
});

describe('lawStatusOn', () => {
  const law = { announced: '2025-10-01', validFrom: '2025-11-01', validUntil: '2028-01-01' };
  const lawOn = (status: LinkStatus | undefined, more: object = {}) => {
    const days = ['2025-09-30', '2025-10-01', '2025-11-01', '2027-12-31', '2028-01-01'];
    return days.map((day) => lawStatusOn({ ...law, status, ...more }, {}, day));
  };

  // Would catch a status of the day of writing that is given for every day.
  it('is planned from its announcement, in force from its first day, and ended after its last', () => {
    const times = [undefined, 'PLANNED', 'IN_FORCE', 'IN_FORCE'] as const;
    for (const status of ['PLANNED', 'IN_FORCE', 'CONTRACTED', 'ENDED'] as const)
      expect([status, ...lawOn(status)]).toEqual([status, ...times, 'ENDED']);
    expect(lawOn('TERMINATED')).toEqual([...times, 'TERMINATED']);
  });

  it('is a proposal on every day after its announcement, and unknown where nothing is stated', () => {
    expect(lawOn('PROPOSED')).toEqual([undefined, 'PROPOSED', 'PROPOSED', 'PROPOSED', 'PROPOSED']);
    expect(new Set(lawOn(undefined))).toEqual(new Set([undefined]));
  });

  // Nothing says since when: a plan without a first day stays one, and what has ended on an unknown day has ended.
  it('is as stated without dates', () => {
    expect(lawStatusOn({ status: 'PLANNED' }, {}, '2026-01-01')).toBe('PLANNED');
    expect(lawStatusOn({ status: 'TERMINATED' }, {}, '2026-01-01')).toBe('TERMINATED');
    expect(lawStatusOn({ status: 'SUSPENDED' }, {}, '2026-01-01')).toBe('SUSPENDED');
  });
});

describe('laws of states', () => {
  const dated = option(constantFrom('2014', '2016-06', '2019-03-01', '2022'), { nil: undefined, freq: 1 });
  const anySupply = record({
    id: constantFrom('s'),
    supplier: constantFrom('seller', 'planned', 'later', 'part'),
    status: option(constantFrom(...linkStatuses), { nil: undefined, freq: 1 }),
    validFrom: dated,
    validUntil: dated,
    suspendedFrom: dated,
    suspendedUntil: dated,
    sources: subarray(['old', 'older', 'new', 'undated']),
  });
  const day = constantFrom(
    '0000-00-00',
    '2011-12-31',
    '2014-01-01',
    '2016-07-01',
    '2020-01-01',
    '2023-01-01',
    '2027-01-01',
  );

  // Would catch: a turn of the periods that is left out, such as the first day of a suspension or of the seller.
  it('are in force in the times in force and on no other day, under no assumed lifetime', () =>
    assert(
      property(anySupply, day, (one, date) => {
        const { status, holds } = supplyState(one, date, facts, unlimitedLifetime);
        const times = timesInForce(one, facts);
        const within = times.some(({ from, until }) => (from ?? '') <= date && (until === null || date < until));
        expect(within).toBe(holds && status === 'IN_FORCE');
      }),
      { numRuns: 500 },
    ));

  it('end no earlier and begin no later with a longer lifetime', () =>
    assert(
      property(anySupply, day, constantFrom(0, 1, 5, 10), (one, date, years) => {
        const short = supplyState(one, date, facts, years);
        const long = supplyState(one, date, facts, years + 1);
        expect(!short.holds || long.holds).toBe(true);
        const wasInForce = short.holds && short.status === 'IN_FORCE';
        expect(!wasInForce || long.status === 'IN_FORCE').toBe(true);
      }),
      { numRuns: 200 },
    ));

  // Would catch: a state that counts in a view and calls itself over, or one that is in force and does not count.
  it('hold in force or not at all, but for what has lapsed', () =>
    assert(
      property(anySupply, day, (one, date) => {
        const { status, holds } = supplyState(one, date, facts);
        expect(holds && ['ENDED', 'TERMINATED', 'SUSPENDED'].includes(status)).toBe(false);
        expect(!holds && status === 'IN_FORCE').toBe(false);
        expect(['NON_BINDING', 'PROPOSED']).not.toContain(status);
      }),
      { numRuns: 200 },
    ));
});
