import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { deadline } from '../../deadline.ts';
import { shutDown } from '../../../src/edge/http/shutdown.ts';
import { addressOf, ask, serve, untilTaken, type Program } from '../spawn-serve.ts';
import type { Json } from '../../seeded.ts';

/** How the program begins and ends when the world around it does not play along. */

let program: Program | undefined;
afterEach(() => void program?.child.kill('SIGKILL'));

/** A server that takes connections and never says a word, as a store does whose machine has stopped. */
async function silentServer(): Promise<{ readonly port: number; readonly server: Server }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { port: isAddress(address) ? address.port : 0, server };
}
const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});
const isAddress = (address: string | AddressInfo | null): address is AddressInfo => typeof address === 'object';

describe('shutDown', () => {
  it('takes its steps in order and says that all are done', async () => {
    const done: number[] = [];
    const step = (number: number) => async () => {
      await sleep(5);
      done.push(number);
    };
    expect(await shutDown([step(1), step(2)], 1_000)).toBe(true);
    expect(done).toEqual([1, 2]);
  });

  it('leaves a step that does not end, and one that fails', async () => {
    expect(await shutDown([() => new Promise(() => undefined)], 30)).toBe(false);
    expect(await shutDown([() => Promise.reject(new Error('closed already'))], 1_000)).toBe(false);
  });
});

describe('lodestone serve', () => {
  it(
    'F13: SIGTERM with requests in flight, all are answered, new ones are not taken, and it ends with 0',
    deadline,
    async () => {
      program = serve({
        PORT: '0',
        STORE: inject('seededStore'),
        MAX_COST: '1000000',
        MAX_NODES: '1000000',
        COST_BUCKET: '100000000',
        // The promise is that all are answered; on a busy machine that takes long.
        DRAIN_MS: '120000',
        OPERATION_TIMEOUT_MS: '120000',
        MAX_LOOP_DELAY_MS: '120000',
      });
      const address = await addressOf(program);
      const heavy =
        '{ entities(first: 100) { nodes { links(first: 50) { nodes { from { name } sources { title } } } } } }';
      const inFlight = Array.from({ length: 10 }, () => ask(address, heavy));
      await untilTaken(address, inFlight.length);
      program.child.kill('SIGTERM');
      const replies = await Promise.all(inFlight);
      expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
      for (const reply of replies) {
        const answer: Json = await reply.json();
        expect(answer.data.entities.nodes).toHaveLength(100);
      }
      const started = performance.now();
      expect(await program.ended).toBe(0);
      expect(performance.now() - started).toBeLessThan(10_000);
      await expect(ask(address, '{ dataset { id } }')).rejects.toThrow('fetch failed');
    },
  );

  it(
    'F1, F14: starts while the store hangs, says that it is not ready, and ends in time on SIGTERM',
    deadline,
    async () => {
      const { port } = await silentServer();
      program = serve({ PORT: '0', STORE: `bolt://127.0.0.1:${port}` });
      const address = await addressOf(program);
      expect((await fetch(`${address}/livez`)).status).toBe(200);
      expect((await fetch(`${address}/readyz`)).status).toBe(503);
      const inFlight = ask(address, '{ oem(key: "boeing") { name } }').catch(() => undefined);
      await sleep(200);
      const started = performance.now();
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      expect(performance.now() - started).toBeLessThan(10_000);
      await inFlight;
    },
  );

  it('F1: starts where there is no store, and says so to everybody within 2 s', deadline, async () => {
    const { port, server } = await silentServer();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    program = serve({ PORT: '0', STORE: `bolt://127.0.0.1:${port}` });
    const address = await addressOf(program);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    const started = performance.now();
    const answer: Json = await (await ask(address, '{ oem(key: "boeing") { name } }')).json();
    expect(answer.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    expect(performance.now() - started).toBeLessThan(2_000);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('F19: does not fall over when file descriptors run out, and answers when there are some again', async () => {
    program = serve({ PORT: '0', STORE: inject('seededStore') }, { fileLimit: 64 });
    const address = await addressOf(program);
    expect((await ask(address, '{ dataset { id } }')).status).toBe(200);
    const { port } = new URL(address);
    const sockets = Array.from({ length: 150 }, () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write('POST /graphql HTTP/1.1\r\n');
      return socket;
    });
    await sleep(500);
    expect(program.child.exitCode).toBeNull();
    for (const socket of sockets) socket.destroy();
    let status = 0;
    for (let attempt = 0; attempt < 50 && status !== 200; attempt += 1) {
      await sleep(100);
      status = await ask(address, '{ oem(key: "boeing") { name } }').then(
        (reply) => reply.status,
        () => 0,
      );
    }
    expect(status).toBe(200);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});
