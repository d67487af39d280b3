import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { deadline } from '../../deadline.ts';
import { serveSeeded, type Reply, type Served } from '../serve-seeded.ts';

let served: Served | undefined;
afterEach(() => served?.close());

/** Milliseconds after which a test waits no longer for what must come, on a busy machine as well. */
const patience = 60_000;
const question = '{ oem(key: "boeing") { name } }';

async function until(condition: () => Promise<boolean>, milliseconds: number): Promise<number> {
  const started = performance.now();
  while (!(await condition())) {
    if (performance.now() - started > milliseconds) throw new Error(`not within ${milliseconds} ms`);
    await sleep(20);
  }
  return performance.now() - started;
}

describe('a question that runs away', () => {
  it('F16: ends at its deadline with TIMEOUT, and the server is usable after', deadline, async () => {
    const hang = new Set(['hanging']);
    served = await serveSeeded({
      limits: { operationMilliseconds: 300 },
      store: (store) => ({
        ...store,
        entitiesByKey: (keys) =>
          keys.some((key) => hang.has(key)) ? new Promise<never>(() => undefined) : store.entitiesByKey(keys),
      }),
    });
    const { status, json, headers, milliseconds } = await served.ask('{ oem(key: "hanging") { name } }');
    expect(status).toBe(503);
    expect(json.errors[0].extensions).toMatchObject({ code: 'TIMEOUT', requestId: headers.get('x-request-id') });
    expect(headers.get('retry-after')).toBe('1');
    expect(milliseconds).toBeLessThan(1_500);
    expect((await served.ask(question)).json.data).toEqual({ oem: { name: 'Boeing' } });
    expect((await served.get('/metrics')).text).toContain('lodestone_operations_in_flight 0');
  });
});

describe('three times as much as the server can do', () => {
  it(
    'F17: asks clients to come back, answers the taken operations at nearly full pace, and is normal after',
    deadline,
    async () => {
      const limit = 8;
      const work = 25;
      served = await serveSeeded({
        limits: { inFlight: limit },
        // Work of a known length: what can be done in a second is known as well.
        store: (store) => ({
          ...store,
          entitiesByKey: async (keys) => {
            await sleep(work);
            return store.entitiesByKey(keys);
          },
        }),
      });
      const at = served;
      const run = async (clients: number, milliseconds: number): Promise<Reply[]> => {
        const end = performance.now() + milliseconds;
        const replies = await Promise.all(
          Array.from({ length: clients }, async () => {
            const own = [];
            while (performance.now() < end) {
              const reply = await at.ask(question);
              own.push(reply);
              if (reply.status !== 200) await sleep(work);
            }
            return own;
          }),
        );
        return replies.flat();
      };
      await run(limit, 300);
      const normal = (await run(limit, 1_000)).filter(({ status }) => status === 200).length;
      const overloaded = await run(limit * 3, 1_000);
      const answered = overloaded.filter(({ status }) => status === 200);
      const refused = overloaded.filter(({ status }) => status !== 200);
      expect(refused.length).toBeGreaterThan(0);
      for (const { status, headers, json } of refused) {
        expect([status, headers.get('retry-after')]).toEqual([503, '1']);
        expect(json.errors[0].extensions.code).toBe('THROTTLED');
      }
      expect(answered.length).toBeGreaterThan(0.7 * normal);
      const back = await until(async () => (await at.ask(question)).status === 200, 5_000);
      expect(back).toBeLessThan(5_000);
    },
  );

  it('a client that goes away frees its place', async () => {
    served = await serveSeeded({
      limits: { inFlight: 1 },
      store: (store) => ({ ...store, entitiesByKey: () => new Promise<never>(() => undefined) }),
    });
    const { address } = served;
    const stop = new AbortController();
    const lost = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
      signal: stop.signal,
    }).catch(() => undefined);
    const at = served;
    await until(async () => (await at.ask('{ dataset { id } }')).status === 503, patience);
    stop.abort();
    await lost;
    await until(async () => (await at.ask('{ dataset { id } }')).status === 200, patience);
    expect((await at.ask('{ dataset { id } }')).status).toBe(200);
  });
});

function open(address: string, text: string): { readonly socket: Socket; readonly answer: Promise<string> } {
  const { port } = new URL(address);
  const socket = connect(Number(port), '127.0.0.1');
  let said = '';
  socket.on('data', (data) => {
    said += data.toString();
  });
  socket.on('error', () => undefined);
  const answer = new Promise<string>((resolve) => socket.on('close', () => resolve(said)));
  socket.write(text);
  return { socket, answer };
}

describe('slow clients', () => {
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n';

  it(
    'F18: two hundred that never end their headers or bodies are sent away with 408, and harm nobody',
    deadline,
    async () => {
      served = await serveSeeded({ limits: { headersMilliseconds: 800, requestMilliseconds: 1_200 } });
      const { address } = served;
      const slow = Array.from({ length: 200 }, (_, index) =>
        open(address, index % 2 === 0 ? head : `${head}\r\n{"que`),
      );
      const drip = setInterval(() => {
        for (const { socket } of slow) if (socket.writable) socket.write('x');
      }, 200);
      await sleep(300);
      const { status, milliseconds } = await served.ask(question);
      expect(status).toBe(200);
      expect(milliseconds).toBeLessThan(1_000);
      const answers = await Promise.all(slow.map(({ answer }) => answer));
      clearInterval(drip);
      expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 408'))).toHaveLength(200);
      expect((await served.ask(question)).status).toBe(200);
    },
  );

  it('more connections than are allowed are closed, and the others go on', async () => {
    served = await serveSeeded({ limits: { connections: 20 } });
    const { address } = served;
    const opened = Array.from({ length: 60 }, () => open(address, head));
    const stillOpen = (): number => opened.filter(({ socket }) => !socket.destroyed).length;
    await expect.poll(stillOpen, { timeout: patience }).toBeLessThanOrEqual(20);
    for (const { socket } of opened) socket.destroy();
    const at = served;
    await until(async () => (await at.ask(question).catch(() => undefined))?.status === 200, patience);
    expect((await served.ask(question)).status).toBe(200);
  });
});
