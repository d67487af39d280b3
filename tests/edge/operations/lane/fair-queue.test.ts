import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFairQueue } from '../../../../src/edge/operations/lane/fair-queue.ts';

const nobodyWorks = (): number => 0;

/** Everything that waits, in the order of its turns. */
function drain(queue: ReturnType<typeof createFairQueue<string>>): string[] {
  const items: string[] = [];
  for (let turn = queue.next(nobodyWorks, 1); turn !== undefined; turn = queue.next(nobodyWorks, 1))
    items.push(turn.item);
  return items;
}

describe('createFairQueue', () => {
  it('gives each client a turn before one has its second', () => {
    const queue = createFairQueue<string>();
    for (const item of ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']) queue.add(item.slice(0, 1), item);
    expect(drain(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  it('lets a newcomer go before the second of another', () => {
    const queue = createFairQueue<string>();
    queue.add('a', 'a1');
    queue.add('a', 'a2');
    expect(queue.next(nobodyWorks, 1)).toEqual({ client: 'a', item: 'a1' });
    queue.add('b', 'b1');
    expect(drain(queue)).toEqual(['b1', 'a2']);
  });

  // Would catch: a client that has the last turn again as soon as its queue was empty in between.
  it('remembers the turns of a client whose queue was empty', () => {
    const queue = createFairQueue<string>();
    queue.add('a', 'a1');
    queue.add('b', 'b1');
    expect(drain(queue)).toEqual(['a1', 'b1']);
    queue.add('b', 'b2');
    queue.add('a', 'a2');
    expect(drain(queue)).toEqual(['a2', 'b2']);
  });

  it('prefers the client for whom less is at work, and passes over one for whom there is too much', () => {
    const queue = createFairQueue<string>();
    for (const item of ['a1', 'b1', 'c1']) queue.add(item.slice(0, 1), item);
    const atWork = (client: string): number => ({ a: 2, b: 1 })[client] ?? 0;
    expect([1, 2, 3].map(() => queue.next(atWork, 2)?.item)).toEqual(['c1', 'b1', undefined]);
    expect(queue.next(atWork, 3)?.item).toBe('a1');
  });

  it('takes an item that several clients wait for out of all their queues, at the earliest turn', () => {
    const queue = createFairQueue<string>();
    queue.add('a', 'a1');
    queue.add('a', 'both');
    queue.add('b', 'both');
    expect(drain(queue)).toEqual(['a1', 'both']);
  });

  it('gives no turn to an item that has left, and keeps it for the others', () => {
    const queue = createFairQueue<string>();
    queue.add('a', 'both');
    queue.add('b', 'both');
    queue.leave('a', 'both');
    expect(queue.next(nobodyWorks, 1)).toEqual({ client: 'b', item: 'both' });
    queue.add('a', 'gone');
    queue.leave('a', 'gone');
    expect(queue.next(nobodyWorks, 1)).toBeUndefined();
  });

  // Would catch: a client that is passed over, for any order in which items come.
  it('never lets one client have two more turns than another that waits all the time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }), (comes) => {
        const queue = createFairQueue<string>();
        for (const [place, client] of comes.entries()) queue.add(client, `${client}${place}`);
        const left = new Map<string, number>();
        for (const client of comes) left.set(client, (left.get(client) ?? 0) + 1);
        const had = new Map<string, number>();
        for (let turn = queue.next(nobodyWorks, 1); turn !== undefined; turn = queue.next(nobodyWorks, 1)) {
          const { client } = turn;
          had.set(client, (had.get(client) ?? 0) + 1);
          left.set(client, (left.get(client) ?? 0) - 1);
          const waiting = [...left].filter(([, count]) => count > 0).map(([other]) => had.get(other) ?? 0);
          expect((had.get(client) ?? 0) - Math.min(...waiting, Infinity)).toBeLessThanOrEqual(1);
        }
        expect([...left.values()].every((waiting) => waiting === 0)).toBe(true);
      }),
    );
  });
});
