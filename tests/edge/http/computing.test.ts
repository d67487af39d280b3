import { describe, expect, it, vi } from 'vitest';
import { createClient, type Client, type Reply } from '../../../scripts/prove/attack/client.ts';
import type { Limits } from '../../../src/config.ts';
import { deadline } from '../../deadline.ts';
import type { Json } from '../../seeded.ts';
import { serveSeeded, type Served } from '../serve-seeded.ts';
import { withPool, type PoolUnderTest } from '../operations/with-pool.ts';

/** Clients of a whole server, whose threads do what the comment above each operation says. */

const soon = { timeout: 60_000, interval: 10 } as const;
const operation = '{ scenarios { totalCount } }';
const spoken = (words: string): string => `#${words}\n${operation}`;

interface Clients extends PoolUnderTest {
  readonly served: Served;
  readonly attacker: Client;
  readonly other: Client;
  /** The cost of the operation before it runs. */
  readonly requested: number;
}

async function withClients(
  { limits = {}, ...pool }: { limits?: Partial<Limits>; threads?: number; queuedPerClient?: number; queued?: number },
  test: (clients: Clients) => Promise<void>,
): Promise<void> {
  await withPool({ ...pool, deadlineMilliseconds: 60_000 }, async (tested) => {
    const served = await serveSeeded({ limits, pool: tested.pool });
    const attacker = createClient(served.address, '127.0.0.2', 16);
    const other = createClient(served.address, '127.0.0.3', 4);
    try {
      const { requestedQueryCost } = jsonOf(await other.ask(spoken('who'))).extensions.cost;
      expect(requestedQueryCost).toBeLessThan(50);
      await test({ ...tested, served, attacker, other, requested: requestedQueryCost });
    } finally {
      for (const client of [attacker, other]) client.close();
      await served.close();
    }
  });
}

const jsonOf = ({ text }: Reply): Json => JSON.parse(text);
const queued = ({ pool }: PoolUnderTest): number => pool.figures().lanes.COMPUTES.queued;

describe('one client on sixteen connections', () => {
  // Would catch: a shared queue, a queue without a bound, and refusals that hit somebody else.
  it('F38: has the further questions refused at once with Retry-After, and nobody else is refused', async () => {
    await withClients({ threads: 2, queuedPerClient: 4 }, async (clients) => {
      const { attacker, other, begun, served } = clients;
      const refused: Reply[] = [];
      for (let place = 0; place < 16; place += 1)
        attacker.ask(spoken(`never ${place}`)).then(
          (reply) => refused.push(reply),
          () => undefined,
        );
      // One is at work and four wait.
      await vi.waitFor(() => expect(refused).toHaveLength(11), soon);
      expect(queued(clients)).toBe(4);
      for (const reply of refused) {
        expect([reply.status, reply.retryAfter]).toEqual([503, '1']);
        expect(jsonOf(reply).errors[0].extensions).toMatchObject({ code: 'THROTTLED' });
      }
      // Nothing further of this client is even parsed.
      const unread = await attacker.ask('{');
      expect([unread.status, unread.retryAfter, jsonOf(unread).extensions]).toEqual([503, '1', undefined]);
      for (const words of ['who 1', 'who 2', 'who 3']) expect((await other.ask(spoken(words))).status).toBe(200);
      const light = await other.ask('{ oem(key: "boeing") { name } }');
      expect(jsonOf(light).data).toEqual({ oem: { name: 'Boeing' } });
      expect(begun().filter((words) => words.startsWith('never'))).toHaveLength(1);
      const { text } = await served.get('/metrics');
      expect(text).toContain('lodestone_errors_total{code="THROTTLED"} 12');
      expect(text).toContain('lodestone_lane_queued{lane="computes"} 4');
    });
  });

  // Would catch: abandoned questions that stay in the queue and are computed one after the other.
  it('F38: has its questions dropped when it hangs up, but for the one at work', async () => {
    await withClients({}, async (clients) => {
      const { attacker, other, begun } = clients;
      for (let place = 0; place < 6; place += 1) attacker.ask(spoken(`slow 3000 ${place}`)).catch(() => undefined);
      await vi.waitFor(() => expect(queued(clients)).toBe(5), soon);
      attacker.close();
      await vi.waitFor(() => expect(queued(clients)).toBe(0), soon);
      expect((await other.ask(spoken('slow 1'))).status).toBe(200);
      expect(begun()).toHaveLength(3);
      expect([begun()[0], begun()[2]]).toEqual(['who', 'slow 1']);
    });
  });

  // Would catch: a question that is computed although its client was answered with TIMEOUT.
  it('F38: has its waiting questions dropped when the deadline of the server answers them', deadline, async () => {
    await withClients({ limits: { operationMilliseconds: 300 } }, async (clients) => {
      const { attacker, other, begun } = clients;
      const late = await Promise.all([attacker.ask(spoken('slow 900')), attacker.ask(spoken('slow 1 never'))]);
      expect(late.map(({ status }) => status)).toEqual([503, 503]);
      expect(late.map((reply) => jsonOf(reply).errors[0].extensions.code)).toEqual(['TIMEOUT', 'TIMEOUT']);
      expect(queued(clients)).toBe(0);
      await vi.waitFor(async () => expect((await other.ask(spoken('who'))).status).toBe(200), soon);
      expect(begun()).not.toContain('slow 1 never');
    });
  });
});

describe('the cost of a computing operation', () => {
  // Would catch: a price that counts what an answer holds rather than what it took.
  it('is the CPU that it took, if that is more than was requested, and is not given back', async () => {
    await withClients({ limits: { restorePerSecond: 1 } }, async ({ attacker, requested }) => {
      const { cost } = jsonOf(await attacker.ask(spoken('spin 300'))).extensions;
      expect(cost.requestedQueryCost).toBe(requested);
      expect(cost.actualQueryCost).toBeGreaterThanOrEqual(300);
      const { currentlyAvailable, maximumAvailable } = cost.throttleStatus;
      expect(maximumAvailable - currentlyAvailable).toBeGreaterThanOrEqual(cost.actualQueryCost - 10);
      // The same answer again took no thread, and costs what was requested.
      const kept = jsonOf(await attacker.ask(spoken('spin 300'))).extensions.cost;
      expect(kept).toMatchObject({ requestedQueryCost: requested, actualQueryCost: requested });
    });
  });

  it('is charged as well when the client has hung up, and its next operation has to wait', async () => {
    const limits = { bucket: 300, cost: 300, restorePerSecond: 10 };
    await withClients({ limits }, async ({ attacker, other, begun, served }) => {
      attacker.ask(spoken('spin 600')).catch(() => undefined);
      await vi.waitFor(() => expect(begun()).toContain('spin 600'), soon);
      attacker.close();
      const again = createClient(served.address, '127.0.0.2', 1);
      await vi.waitFor(async () => expect((await again.ask('{ dataset { id } }')).status).toBe(429), soon);
      const { retryAfter } = await again.ask('{ dataset { id } }');
      again.close();
      // It owes a whole bucket, and 10 come back each second.
      expect(Number(retryAfter)).toBeGreaterThan(20);
      expect((await other.ask('{ dataset { id } }')).status).toBe(200);
    });
  });

  it('is 50 for one that found no place, as for everything that is refused', async () => {
    await withClients({ queued: 1, limits: { bucket: 200, cost: 100, restorePerSecond: 1 } }, async (clients) => {
      const { attacker, other, requested } = clients;
      const attack = [attacker.ask(spoken('slow 3000 1')), attacker.ask(spoken('slow 3000 2'))];
      await vi.waitFor(() => expect(queued(clients)).toBe(1), soon);
      const refused = await other.ask(spoken('slow 1 3'));
      expect([refused.status, refused.retryAfter]).toEqual([503, '1']);
      const { data, errors, extensions } = jsonOf(refused);
      expect(data).toBeNull();
      expect(errors[0].extensions).toMatchObject({ code: 'THROTTLED', retryAfterSeconds: 1 });
      expect(extensions.cost).toMatchObject({ requestedQueryCost: requested, actualQueryCost: null });
      // One operation was answered before, for what was requested or a few milliseconds. What is refused costs 50.
      const left = 200 - requested - 50;
      expect(extensions.cost.throttleStatus.currentlyAvailable).toBeLessThanOrEqual(left + 1);
      expect(extensions.cost.throttleStatus.currentlyAvailable).toBeGreaterThan(left - 30);
      await Promise.all(attack);
    });
  });
});

describe('the same question of two clients', () => {
  // Would catch: the request id, the budget or the fault of one client in the answer of another.
  it.each([
    ['wrong', 'NOT_FOUND', /^NOT_FOUND$/],
    ['fault', 'INTERNAL_SERVER_ERROR', /fault of its own/],
  ])('names in each answer that is %s the request of its own client', async (words, code, message) => {
    await withClients({}, async ({ attacker, other, begun }) => {
      const running = attacker.ask(spoken('slow 1500'));
      await vi.waitFor(() => expect(begun()).toContain('slow 1500'), soon);
      const replies = await Promise.all([attacker, other].map((client) => client.ask(spoken(words))));
      await running;
      const errors = replies.map((reply) => jsonOf(reply).errors[0]);
      for (const error of errors) expect(error).toMatchObject({ path: ['x'], extensions: { code } });
      // The threads of this test mask nothing, so the first has the text of its thread.
      expect(errors.map((error) => error.message)).toContainEqual(expect.stringMatching(message));
      expect(new Set(errors.map(({ extensions }) => extensions.requestId)).size).toBe(2);
      expect(begun().filter((begunWords) => begunWords === words)).toHaveLength(1);
    });
  });

  it('is asked of a thread for each where the operation selects the budget of the client', async () => {
    await withClients({}, async ({ attacker, other, begun }) => {
      const query = '#slow 1\n{ rateLimit { remaining } scenarios { totalCount } }';
      await Promise.all([attacker.ask(query), other.ask(query)]);
      await other.ask(query);
      expect(begun().filter((words) => words === 'slow 1')).toHaveLength(3);
    });
  });
});
