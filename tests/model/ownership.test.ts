import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkRecord } from '../../src/model/records/link.ts';
import { createOwnership } from '../../src/model/ownership.ts';
import { smallEvidence, type SmallRecords } from '../network/small-evidence.ts';

const owns = (from: string, to: string, more: Partial<LinkRecord> = {}): LinkRecord => ({
  id: `${from}>${to}`,
  kind: 'OWNS',
  from,
  to,
  ...more,
});
const ownershipOf = (records: SmallRecords, at = '2026-01-01'): ReturnType<typeof createOwnership> =>
  createOwnership(smallEvidence(records), at);

const stake = (value: number): Pick<LinkRecord, 'share'> => ({ share: { value, of: 'EQUITY' } });

describe('rootOf', () => {
  const entity = [{ id: 'plant' }, { id: 'stage', partOf: 'plant' }, { id: 'firm' }, { id: 'group' }, { id: 'fund' }];

  it('goes through a plant and its owners to the top', () => {
    const link = [owns('firm', 'plant'), owns('group', 'firm', { share: { value: 0.51, of: 'EQUITY' } })];
    const { rootOf, siteOf, above } = ownershipOf({ entity, link });
    expect([siteOf('stage'), rootOf('stage')]).toEqual(['plant', 'group']);
    expect([...above('stage')]).toEqual(['plant', 'firm', 'group']);
  });

  it('stops at owners of less than half, and at large shareholders without a figure', () => {
    const link = [
      owns('group', 'firm', { share: { value: 0.49, of: 'EQUITY' } }),
      owns('fund', 'plant', { role: 'MAJOR_SHAREHOLDER' }),
    ];
    const { rootOf } = ownershipOf({ entity, link });
    expect([rootOf('firm'), rootOf('plant')]).toEqual(['firm', 'plant']);
  });

  it('takes an owner before an operator, and the larger of two owners', () => {
    const link = [
      owns('fund', 'plant', { kind: 'OPERATES' }),
      owns('firm', 'plant', { share: { value: 0.6, of: 'EQUITY' } }),
    ];
    expect(ownershipOf({ entity, link }).rootOf('plant')).toBe('firm');
    const two = [
      owns('fund', 'plant', { share: { value: 0.5, of: 'EQUITY' } }),
      owns('firm', 'plant', { share: { value: 0.55, of: 'EQUITY' } }),
    ];
    const { rootOf, above } = ownershipOf({ entity, link: two });
    expect(rootOf('plant')).toBe('firm');
    // The stakes contradict each other. Half alone makes no owner.
    expect([...above('plant')]).toEqual(['plant', 'firm']);
  });

  // Would catch: half that counts as a majority, and a sum over holdings that floating point lifts above one half.
  it('gives a venture of two halves to neither partner', () => {
    const halves = [owns('firm', 'plant', stake(0.5)), owns('group', 'plant', stake(0.5))];
    const { rootOf, above, possibleRootsOf } = ownershipOf({ entity, link: halves });
    expect([rootOf('plant'), ...above('plant'), ...possibleRootsOf('plant')]).toEqual(['plant', 'plant', 'plant']);
    const parts = [
      owns('group', 'm1'),
      owns('group', 'm2'),
      owns('m1', 'plant', stake(0.1 + 0.2)),
      owns('m2', 'plant', stake(0.2)),
    ];
    expect(ownershipOf({ entity, link: parts }).rootOf('plant')).toBe('plant');
  });

  it('adds what the owned firms of an owner hold', () => {
    const link = [
      owns('m1', 'plant', stake(0.3)),
      owns('m2', 'plant', stake(0.3)),
      owns('group', 'm1', stake(1)),
      owns('group', 'm2', stake(0.6)),
      owns('firm', 'plant', stake(0.4)),
    ];
    const { rootOf, above, possibleRootsOf } = ownershipOf({ entity, link });
    expect(rootOf('plant')).toBe('group');
    expect([...above('plant')]).toEqual(['plant', 'group']);
    expect([...possibleRootsOf('plant')]).toEqual(['group']);
    // With half of m2 alone, the group has 0.3 and no more.
    const less = link.map((one) => (one.to === 'm2' ? { ...one, share: { value: 0.5, of: 'EQUITY' } as const } : one));
    expect(ownershipOf({ entity, link: less }).rootOf('plant')).toBe('plant');
  });

  // Would catch a greatest fixpoint: each would own the other through itself, and a stranger through both.
  it('has no owner outside for firms that hold each other', () => {
    const link = [owns('e1', 'e2', stake(0.6)), owns('e2', 'e1', stake(0.6)), owns('fund', 'e1', stake(0.4))];
    const { above, rootOf } = ownershipOf({ entity, link });
    expect([...above('e1')].toSorted()).toEqual(['e1', 'e2']);
    expect([...above('e2')].toSorted()).toEqual(['e1', 'e2']);
    expect([rootOf('e1'), rootOf('e2')]).toEqual(['e1', 'e1']);
    // One who holds most of one of them owns both.
    const taken = [owns('e1', 'e2', stake(0.6)), owns('e2', 'e1', stake(0.4)), owns('fund', 'e1', stake(0.6))];
    expect(ownershipOf({ entity, link: taken }).rootOf('e2')).toBe('fund');
  });

  it('counts no share but that of equity', () => {
    const link = [
      owns('firm', 'plant', { share: { value: 0.6, of: 'WORLD' } }),
      owns('group', 'plant', { share: { value: 0.3, of: 'EQUITY' } }),
    ];
    const { rootOf, possibleRootsOf } = ownershipOf({ entity, link });
    // The link still says that the firm is an owner, of an unstated part: at most 0.7.
    expect(rootOf('plant')).toBe('firm');
    expect([...possibleRootsOf('plant')].toSorted()).toEqual(['firm', 'plant']);
  });

  it.each(['PROPOSED', 'TALKS', 'MOU', 'NON_BINDING', 'CONTRACTED', 'PLANNED', 'SAMPLING', 'SUSPENDED'] as const)(
    'is not made by a stake that is %s',
    (status) => {
      const link = [owns('firm', 'plant', { ...stake(1), status, validFrom: '2020' })];
      expect(ownershipOf({ entity, link }).rootOf('plant')).toBe('plant');
    },
  );

  it('is made by a stake that has ended until its end, and by one that is suspended after its suspension', () => {
    const ended = [owns('firm', 'plant', { ...stake(1), status: 'TERMINATED', validUntil: '2026-01-02' })];
    expect(ownershipOf({ entity, link: ended }).rootOf('plant')).toBe('firm');
    expect(ownershipOf({ entity, link: ended }, '2026-01-02').rootOf('plant')).toBe('plant');
    const halted = { status: 'SUSPENDED', suspendedFrom: '2025-06-01', suspendedUntil: '2026-01-01' } as const;
    const held = (at: string): string =>
      ownershipOf({ entity, link: [owns('firm', 'plant', { ...stake(1), ...halted })] }, at).rootOf('plant');
    expect(['2025-05-31', '2025-06-01', '2025-12-31', '2026-01-01'].map(held)).toEqual([
      'firm',
      'plant',
      'plant',
      'firm',
    ]);
  });

  it('knows only what holds on the day, and no plans', () => {
    const link = [owns('firm', 'plant', { validUntil: '2020' }), owns('group', 'firm', { status: 'PLANNED' })];
    const { rootOf } = ownershipOf({ entity, link });
    expect([rootOf('plant'), rootOf('firm')]).toEqual(['plant', 'firm']);
    expect(ownershipOf({ entity, link }, '2019-06-01').rootOf('plant')).toBe('firm');
  });

  // Would catch: a walk that goes round for ever.
  it('ends where firms own each other', () => {
    const link = [owns('firm', 'group'), owns('group', 'firm')];
    const { rootOf, above } = ownershipOf({ entity, link });
    expect(['firm', 'group']).toContain(rootOf('firm'));
    expect([...above('firm')]).toEqual(['firm', 'group']);
  });
});

describe('possibleRootsOf', () => {
  const possible = (...link: readonly LinkRecord[]): readonly string[] =>
    [...ownershipOf({ link }).possibleRootsOf('plant')].toSorted();

  it('is the party itself without any record of an owner', () => expect(possible()).toEqual(['plant']));

  it('is one for a stated majority, also through several firms', () => {
    expect(possible(owns('firm', 'plant', stake(0.6)))).toEqual(['firm']);
    expect(possible(owns('firm', 'plant', { share: { low: 0.51, of: 'EQUITY' } }))).toEqual(['firm']);
    expect(possible(owns('firm', 'plant', { ...stake(0.5), shareQualifier: 'AT_LEAST' }))).toEqual(['firm', 'plant']);
    expect(possible(owns('firm', 'plant', { role: 'MAJORITY_OWNER' }))).toEqual(['firm']);
  });

  // Would catch a stake that nobody states and that is taken for all of the firm, and one that is taken for none.
  it('leaves open who owns where a stake is not stated', () => {
    expect(possible(owns('firm', 'plant'))).toEqual(['firm', 'plant']);
    expect(possible(owns('firm', 'plant', stake(0.6)), owns('group', 'firm'))).toEqual(['firm', 'group']);
    expect(possible(owns('firm', 'plant', stake(0.3)), owns('group', 'plant'))).toEqual(['group', 'plant']);
    expect(possible(owns('firm', 'plant', { kind: 'OPERATES' }))).toEqual(['firm', 'plant']);
  });

  it('holds both of two owners that contradict each other', () => {
    expect(possible(owns('firm', 'plant', stake(0.8)), owns('group', 'plant', stake(0.7)))).toEqual(['firm', 'group']);
  });
});

describe('owners in random graphs', () => {
  const parties = ['a', 'b', 'c', 'd', 'e'];
  const subsets = Array.from({ length: 2 ** parties.length }, (_, bits) =>
    parties.filter((__, place) => (bits >> place) % 2 === 1),
  );
  const graphs = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 5 }), {
    minLength: 5,
    maxLength: 5,
  });

  /** Stakes in tenths by holder and party held. No party is held to more than ten tenths, and none holds itself. */
  const sound = (graph: readonly (readonly number[])[]): readonly (readonly number[])[] => {
    const left = parties.map(() => 10);
    return graph.map((row, from) =>
      row.map((tenths, to) => {
        const taken = from === to ? 0 : Math.min(tenths, left[to] ?? 0);
        left[to] = (left[to] ?? 0) - taken;
        return taken;
      }),
    );
  };

  /**
   * The least set with the property, as the set that lies in every set with it: a set that holds each party of which the
   * holder and the set together hold more than half.
   */
  function ownedBy(holder: string, graph: readonly (readonly number[])[]): readonly string[] {
    const heldBy = (set: readonly string[], to: number): number =>
      parties.reduce(
        (sum, from, at) => (from === holder || set.includes(from) ? sum + (graph[at]?.[to] ?? 0) : sum),
        0,
      );
    const closed = subsets.filter((set) => parties.every((party, to) => set.includes(party) || heldBy(set, to) <= 5));
    return parties.filter((party) => closed.every((set) => set.includes(party)));
  }

  it('are those of the least set in which a holder owns what it holds to more than half', () => {
    fc.assert(
      fc.property(graphs.map(sound), (graph) => {
        const link = graph.flatMap((row, from) =>
          row.flatMap((tenths, to) =>
            tenths === 0 ? [] : [owns(parties[from] ?? '', parties[to] ?? '', stake(tenths / 10))],
          ),
        );
        const { above, possibleRootsOf, rootOf } = ownershipOf({ link });
        for (const party of parties) {
          const owners = parties.filter((holder) => holder !== party && ownedBy(holder, graph).includes(party));
          expect([...above(party)].toSorted()).toEqual([party, ...owners].toSorted());
          // Stakes that are all stated leave nothing open.
          expect([...possibleRootsOf(party)]).toEqual([rootOf(party)]);
        }
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});
