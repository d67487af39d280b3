import { describe, expect, it, vi } from 'vitest';
import { withPool } from '../with-pool.ts';

/** Every step on the way of a question to its answer is made to fail, through the real pool. */

const circular: Record<string, unknown> = {};
circular['self'] = circular;
const toJSON = (): never => {
  throw new Error('no JSON');
};

/** An object that is so many levels deep that nothing recursive comes through it. */
function deep(levels: number): Record<string, unknown> {
  let value: Record<string, unknown> = {};
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}

const answersWell = { data: { thread: expect.any(Number) } };

describe('a failure on the serving thread', () => {
  // Would catch: a timer without its job, which ended the process, and a client that is never told.
  it.each([
    ['variables that nest too deep for JSON', { variables: deep(100_000) }],
    ['variables in a circle', { variables: circular }],
    ['a number that JSON has not', { variables: { x: 1n } }],
    ['variables that refuse to be written', { variables: { toJSON } }],
  ])('F37: in writing %s refuses that question alone, and no deadline meets it later', async (_, more) => {
    await withPool({ deadlineMilliseconds: 300 }, async ({ ask, begun, pool }) => {
      const uncaught = vi.fn<() => void>();
      process.on('uncaughtException', uncaught);
      await expect(ask('who', 'attacker', more)).rejects.toThrow(/call stack|circular|BigInt|no JSON/);
      await new Promise((resolve) => setTimeout(resolve, 700));
      process.off('uncaughtException', uncaught);
      expect(uncaught).not.toHaveBeenCalled();
      expect(begun()).toEqual([]);
      expect(pool.figures().lanes.COMPUTES.queued).toBe(0);
      // A thread takes longer than the deadline to start.
      await vi.waitFor(async () => expect(await ask('who')).toMatchObject(answersWell), { timeout: 60_000 });
    });
  });

  // Would catch: a thread marked busy before the step that throws, which then waits for ever.
  it('F37: in sending to a thread refuses that question alone, and the same thread takes the next', async () => {
    await withPool({}, async ({ ask, started }) => {
      const rateLimit = { cost: 1, nodeCount: 1, limit: 1, remaining: 1, restorePerSecond: 1, cannotBeSent: () => 1 };
      for (let time = 0; time < 3; time += 1)
        await expect(ask('who', 'attacker', { rateLimit })).rejects.toMatchObject({
          message: 'a thread that answers operations failed',
          cause: { name: 'DataCloneError' },
        });
      expect(await ask('who')).toMatchObject(answersWell);
      expect(started()).toBe(1);
    });
  });
});

describe('a failure on a computing thread', () => {
  // Would catch: a thread that stays busy, a client that waits for its deadline, and a lane that ends with its thread.
  it.each([
    ['throws', 'fail'],
    ['rejects and nobody hears', 'reject'],
    ['ends by itself', 'exit'],
    ['says nonsense', 'nonsense'],
    ['answers with text that is not JSON', 'broken'],
    ['answers with nothing', 'nothing'],
    ['reports a failure', 'failure'],
  ])('F37: that %s refuses that question at once, and the lane goes on', async (_, query) => {
    await withPool({ deadlineMilliseconds: 60_000 }, async ({ ask, pool }) => {
      for (let time = 0; time < 2; time += 1) {
        await expect(ask(query, 'attacker')).rejects.toThrow(/^a thread (that answers operations|answered)/);
        expect(await ask('who')).toMatchObject(answersWell);
      }
      expect(pool.figures().lanes.COMPUTES).toMatchObject({ queued: 0, working: 0 });
      expect(pool.state()).toBe('READY');
    });
  });

  // Would catch: an answer that reaches the next client, because it came when that one's question was at work.
  it('F37: that answers twice gives nobody the second answer', async () => {
    await withPool({}, async ({ ask }) => {
      const answers = await Promise.all([ask('twice', 'a'), ask('slow 50', 'b'), ask('who', 'c')]);
      for (const answer of answers) expect(answer).toMatchObject(answersWell);
    });
  });

  // Would catch: a computing thread that stays silent when its own side of the lane fails.
  it('F37: in reading, asking or writing is answered by the thread itself, which goes on', async () => {
    const module = new URL('../../../../src/edge/operations/lane/answer-jobs.ts', import.meta.url);
    const source = `import { parentPort, threadId } from 'node:worker_threads';
      import { answerJobs } from '${module.href}';
      const deep = () => { let value = {}; for (let i = 0; i < 1e6; i += 1) value = { a: value }; return value; };
      answerJobs(parentPort, ({ query }) => {
        if (query === 'throws') throw new Error('thrown');
        if (query === 'rejects') return Promise.reject(new Error('rejected'));
        if (query === 'rejects with text') return Promise.reject('text');
        if (query === 'has no JSON') return Promise.resolve({ data: 1n });
        if (query === 'is too deep') return Promise.resolve({ data: deep() });
        if (query === 'is nothing') return Promise.resolve(undefined);
        return Promise.resolve({ data: { thread: threadId } });
      });`;
    await withPool({ source, deadlineMilliseconds: 60_000 }, async ({ ask }) => {
      const first = await ask('who');
      for (const query of ['throws', 'rejects', 'rejects with text', 'has no JSON', 'is too deep', 'is nothing'])
        await expect(ask(query)).rejects.toThrow('a thread that answers operations failed');
      const unreadable = { variables: { toJSON: () => 5 } };
      await expect(ask('is unreadable', 'attacker', unreadable)).rejects.toThrow('that answers operations failed');
      // The same thread, so that none of these has ended it.
      expect(await ask('who')).toEqual(first);
    });
  });
});

describe('a thread that cannot start', () => {
  // Would catch: a lane that ends with its first thread, and one that starts threads as fast as it can.
  it('F37: refuses the question that waits, rests and is started again', async () => {
    const failures: string[] = [];
    await withPool(
      { workerData: { failsFirst: 1 }, deadlineMilliseconds: 60_000, report: ({ message }) => failures.push(message) },
      async ({ ask, pool }) => {
        expect(pool.state()).toBe('STARTING');
        const [refused, other] = [ask('who', 'a'), ask('who', 'b')];
        await expect(refused).rejects.toThrow('a thread that answers operations failed');
        expect(pool.state()).toBe('FAILING');
        expect(await other).toMatchObject(answersWell);
        expect(pool.state()).toBe('READY');
        expect(failures).toEqual(['a thread that answers operations failed']);
      },
    );
  });

  it('F37: again and again is started ever more seldom, and nobody waits for all of it', async () => {
    await withPool(
      { workerData: { failsFirst: 1_000 }, deadlineMilliseconds: 60_000 },
      async ({ ask, started, pool }) => {
        const asked = Promise.allSettled(['a', 'b', 'c', 'd'].map((client) => ask('who', client)));
        expect((await asked).map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        // Rests of 250, 500 and 1,000 ms leave room for four starts in two seconds.
        expect(started()).toBeLessThanOrEqual(4);
        expect(pool.state()).toBe('FAILING');
      },
    );
  });

  it('F37: because there is no such module refuses the question, and the process goes on', async () => {
    const module = new URL('https://lodestone.invalid/worker.js');
    await withPool({ module, deadlineMilliseconds: 60_000 }, async ({ ask, pool }) => {
      await expect(ask('who')).rejects.toThrow('a thread that answers operations cannot be started');
      await expect(ask('who')).rejects.toThrow('a thread that answers operations cannot be started');
      expect(pool.state()).toBe('FAILING');
    });
  });
});
