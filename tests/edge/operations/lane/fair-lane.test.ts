import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { deadline } from '../../../deadline.ts';
import { withPool } from '../with-pool.ts';

/** What one client may take from the others, through the real pool. Counts and orders, as times depend on the machine. */

const patient = { deadlineMilliseconds: 60_000 } as const;
const soon = { timeout: 60_000, interval: 10 } as const;
const throttled = { code: 'THROTTLED', details: { retryAfterSeconds: 1 } };
const timeout = { code: 'TIMEOUT' };

describe('the queues of clients', () => {
  // Would catch: one queue for all, in which a client waits behind everything that another has sent.
  it("F38: let everybody's first question go before the second of one client", async () => {
    await withPool(patient, async ({ ask, begun }) => {
      await ask('who');
      const attack = ['slow 50', 'slow 51', 'slow 52', 'slow 53'].map((query) => ask(query, 'attacker'));
      const others = ['b', 'c', 'd'].map((client) => ask(`slow 1 ${client}`, client));
      await Promise.all([...attack, ...others]);
      expect(begun()).toEqual([
        'who',
        'slow 50',
        ...['b', 'c', 'd'].map((client) => `slow 1 ${client}`),
        'slow 51',
        'slow 52',
        'slow 53',
      ]);
    });
  });

  // Would catch: a full lane that lets clients wait for their deadline, or one client that fills it for all.
  it('F38: hold so many of one client, refuse its further ones at once, and none of another', async () => {
    await withPool({ ...patient, queuedPerClient: 3, queued: 5 }, async ({ ask, begun, pool }) => {
      await ask('who');
      const attack = await allSettledButOne(
        Array.from({ length: 10 }, (_, place) => ask(`slow 1500 ${place}`, 'attacker')),
        6,
      );
      expect(attack).toMatchObject(Array.from({ length: 6 }, () => ({ status: 'rejected', reason: throttled })));
      // Refused at once: nothing but the first has begun.
      expect(begun()).toEqual(['who', 'slow 1500 0']);
      const others = [ask('slow 1 b', 'b'), ask('slow 1 c', 'c')];
      await expect(ask('slow 1 d', 'd')).rejects.toMatchObject(throttled);
      await Promise.all(others);
      expect(pool.figures().lanes.COMPUTES).toMatchObject({ refused: 7 });
    });
  });

  // Would catch: places without end for those who ask what is asked already.
  it('F38: count those who wait for the answer to the same question', async () => {
    await withPool({ ...patient, queuedPerClient: 3 }, async ({ ask, begun }) => {
      const asked = Array.from({ length: 6 }, () => ask('slow 300', 'attacker'));
      expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
        ...Array<string>(3).fill('fulfilled'),
        ...Array<string>(3).fill('rejected'),
      ]);
      expect(begun()).toEqual(['slow 300']);
    });
  });
});

/** Waits until so many have been refused, while others are at work. */
async function allSettledButOne(
  asked: readonly Promise<unknown>[],
  refusals: number,
): Promise<PromiseSettledResult<unknown>[]> {
  const refused: PromiseSettledResult<unknown>[] = [];
  for (const one of asked) one.catch((reason: unknown) => refused.push({ status: 'rejected', reason }));
  await vi.waitFor(() => expect(refused).toHaveLength(refusals), soon);
  return refused;
}

describe('the threads', () => {
  // Would catch: a client that works on all threads at once.
  it('F38: leave the last free one to the others', async () => {
    await withPool({ ...patient, threads: 3 }, async ({ ask, begun }) => {
      const attack = ['never 1', 'never 2', 'never 3'].map((query) => ask(query, 'attacker'));
      for (const one of attack) one.catch(() => undefined);
      await vi.waitFor(() => expect(begun()).toEqual(['never 1', 'never 2']), soon);
      for (const client of ['b', 'c', 'b']) expect(await ask('who', client)).toMatchObject({ data: {} });
      expect(begun()).not.toContain('never 3');
    });
  });

  // Would catch: a client that gets one thread after another, because a replaced one no longer counts as its own.
  it('F38: count a late one for its client until it ends', deadline, async () => {
    await withPool({ threads: 2, deadlineMilliseconds: 600 }, async ({ ask, begun, pool }) => {
      await ask('who');
      await expect(ask('never 1', 'attacker')).rejects.toMatchObject(timeout);
      const second = ask('slow 1', 'attacker').catch((error: unknown) => error);
      expect(await ask('who', 'b')).toMatchObject({ data: {} });
      expect(pool.figures().lanes.COMPUTES.working).toBe(1);
      expect(await second).toMatchObject(timeout);
      expect(begun()).toEqual(['who', 'never 1', 'who']);
      await vi.waitFor(() => expect(pool.figures().lanes.COMPUTES.working).toBe(0), soon);
      expect(await ask('slow 2', 'attacker')).toMatchObject({ data: {} });
    });
  });

  // Would catch: a client that waits until a thread has read the network, as another client's question has ended one.
  it('are replaced when they end, before somebody waits for them', async () => {
    await withPool({ ...patient, threads: 2 }, async ({ ask, started }) => {
      const running = ask('slow 300', 'b');
      await vi.waitFor(() => expect(started()).toBe(2), soon);
      // Both are free.
      await ask('who', 'c');
      await running;
      await expect(ask('exit', 'attacker')).rejects.toThrow('a thread that answers operations ended');
      await vi.waitFor(() => expect(started()).toBe(3), soon);
    });
  });

  it('F38: may use so much memory, and the others go on after one that wants more', async () => {
    await withPool({ ...patient, threads: 2, threadMemoryMegabytes: 32 }, async ({ ask }) => {
      const other = ask('slow 100', 'b');
      await expect(ask('eat', 'attacker')).rejects.toMatchObject({ code: 'TOO_COSTLY' });
      expect(await other).toMatchObject({ data: {} });
      expect(await ask('who', 'attacker')).toMatchObject({ data: {} });
    });
  });
});

describe('a client that goes away', () => {
  // Would catch: abandoned questions that stay in the queue and are computed for nobody.
  it('F38: leaves its queue at once, and its question is never begun', async () => {
    await withPool(patient, async ({ ask, begun, pool }) => {
      await ask('who');
      const running = ask('slow 300', 'b');
      const gone = new AbortController();
      const spent = vi.fn<(cpu: number) => void>();
      const dropped = ask('slow 1', 'attacker', { signal: gone.signal, spent });
      expect(pool.figures().lanes.COMPUTES.queued).toBe(1);
      gone.abort();
      expect(pool.figures().lanes.COMPUTES.queued).toBe(0);
      await expect(dropped).rejects.toMatchObject(timeout);
      await expect(ask('slow 2', 'attacker', { signal: gone.signal })).rejects.toMatchObject(timeout);
      await running;
      await ask('who', 'c');
      expect(begun()).toEqual(['who', 'slow 300', 'who']);
      expect(spent).not.toHaveBeenCalled();
    });
  });

  it('F38: leaves to the others the question that they ask as well', async () => {
    await withPool(patient, async ({ ask, begun }) => {
      await ask('who');
      const running = ask('slow 100', 'b');
      const gone = new AbortController();
      const dropped = ask('slow 1', 'attacker', { signal: gone.signal });
      const other = ask('slow 1', 'c');
      gone.abort();
      await expect(dropped).rejects.toMatchObject(timeout);
      expect(await other).toMatchObject({ data: {} });
      await running;
      expect(begun()).toEqual(['who', 'slow 100', 'slow 1']);
    });
  });

  // Would catch: hanging up as a way to compute for nothing.
  it('F38: pays for what was at work for it, and the answer is kept for the next', async () => {
    await withPool(patient, async ({ ask, begun }) => {
      await ask('who');
      const gone = new AbortController();
      const spent = vi.fn<(cpu: number) => void>();
      const dropped = ask('spin 200', 'attacker', { signal: gone.signal, spent });
      await vi.waitFor(() => expect(begun()).toContain('spin 200'), soon);
      gone.abort();
      await expect(dropped).rejects.toMatchObject(timeout);
      expect(spent).not.toHaveBeenCalled();
      await vi.waitFor(() => expect(spent).toHaveBeenCalledOnce(), soon);
      expect(spent.mock.calls[0]?.[0]).toBeGreaterThanOrEqual(200);
      expect(await ask('spin 200', 'b')).toMatchObject({ data: {} });
      expect(begun()).toEqual(['who', 'spin 200']);
    });
  });

  it('F38: pays for a late question that is ended in the end', deadline, async () => {
    await withPool({ deadlineMilliseconds: 300 }, async ({ ask }) => {
      await ask('who');
      const spent = vi.fn<(cpu: number) => void>();
      await expect(ask('spin 100000', 'attacker', { spent })).rejects.toMatchObject(timeout);
      await vi.waitFor(() => expect(spent).toHaveBeenCalledOnce(), soon);
      // It ran for two deadlines. A busy machine gave it less CPU than that.
      expect(spent.mock.calls[0]?.[0]).toBeGreaterThan(100);
    });
  });
});

describe('the same question', () => {
  it('F38: of several clients is computed once, and each gets an answer and a bill of its own', async () => {
    await withPool(patient, async ({ ask, begun, pool }) => {
      const spent = vi.fn<(client: string, cpu: number) => void>();
      const asked = ['a', 'b', 'c'].map((client) => ask('spin 50', client, { spent: (cpu) => spent(client, cpu) }));
      const [one, other] = await Promise.all(asked);
      expect(one).toEqual(other);
      expect(one?.data).not.toBe(other?.data);
      expect(begun()).toEqual(['spin 50']);
      expect(new Set(spent.mock.calls.map(([client]) => client))).toEqual(new Set(['a', 'b', 'c']));
      expect(spent).toHaveBeenCalledTimes(3);
      for (const [, cpu] of spent.mock.calls) expect(cpu).toBeGreaterThanOrEqual(50);
      expect(pool.figures().lanes.COMPUTES).toMatchObject({ answered: 1, shared: 2 });
    });
  });

  // Would catch: one client's budget in the answer of another.
  it('is computed for each client where the answer says something of the client', async () => {
    await withPool(patient, async ({ ask, begun, pool }) => {
      await Promise.all(['a', 'b'].map((client) => ask('slow 1', client, { basis: undefined })));
      await ask('slow 1', 'a', { basis: undefined });
      expect(begun()).toEqual(['slow 1', 'slow 1', 'slow 1']);
      expect(pool.figures().kept).toBe(0);
    });
  });

  // Would catch: an answer of yesterday, or of another revision, question, variable or operation.
  it('is answered from what is kept on the same basis alone', async () => {
    await withPool(patient, async ({ ask, begun, pool }) => {
      const answer = await ask('slow 1');
      const spent = vi.fn<(cpu: number) => void>();
      expect(await ask('slow 1', 'b', { spent })).toEqual(answer);
      expect([begun().length, pool.figures().kept, spent.mock.calls.length]).toEqual([1, 1, 0]);
      expect(pool.figures().keptBytes).toBeGreaterThan(0);
      const others = [{ basis: 'later' }, { variables: { x: 1 } }, { operationName: 'Q' }];
      for (const more of others) await ask('slow 1', 'b', more);
      await ask('slow 2');
      expect([begun().length, pool.figures().kept]).toEqual([5, 1]);
    });
  });

  it('is computed again after an answer with errors', async () => {
    await withPool(patient, async ({ ask, begun }) => {
      for (let time = 0; time < 2; time += 1)
        expect(await ask('wrong')).toMatchObject({ data: null, errors: [{ message: 'NOT_FOUND' }] });
      expect(begun()).toEqual(['wrong', 'wrong']);
    });
  });

  it('is answered from what is kept while all threads are at work and all places are taken', async () => {
    await withPool({ ...patient, queuedPerClient: 1, queued: 1 }, async ({ ask, begun }) => {
      const kept = await ask('slow 1');
      for (const one of [ask('never', 'attacker'), ask('never again', 'attacker')]) one.catch(() => undefined);
      await expect(ask('slow 2')).rejects.toMatchObject(throttled);
      expect(await ask('slow 1')).toEqual(kept);
      await sleep(10);
      expect(begun()).toEqual(['slow 1', 'never']);
    });
  });
});
