import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { createLoopWatch, shedLoad } from '../../../src/edge/http/shed-load.ts';

describe('createLoopWatch', () => {
  /** A watch on a clock that only the test moves. A turn is expected to take 20 ms. */
  function watched() {
    let time = 0;
    const watch = createLoopWatch({ limitMilliseconds: 100, now: () => time });
    return { watch, pass: (milliseconds: number) => void (time += milliseconds) };
  }

  it('finds nothing late in turns of the usual length', () => {
    const { watch, pass } = watched();
    for (let turn = 0; turn < 10; turn += 1) {
      pass(60);
      expect(watch.isLate()).toBe(false);
      watch.beat();
    }
  });

  // Would catch: everybody refused because one question took a moment on the serving thread.
  it('forgives one slow turn, and not one of four limits', () => {
    const { watch, pass } = watched();
    pass(415);
    expect(watch.isLate()).toBe(false);
    pass(10);
    expect(watch.isLate()).toBe(true);
  });

  it('takes a late turn after a late one for overload from the limit on, and is done with it after a usual one', () => {
    const { watch, pass } = watched();
    pass(150);
    watch.beat();
    pass(110);
    expect(watch.isLate()).toBe(false);
    pass(20);
    expect(watch.isLate()).toBe(true);
    watch.beat();
    expect(watch.isLate()).toBe(false);
    pass(50);
    watch.beat();
    pass(300);
    expect(watch.isLate()).toBe(false);
  });
});

/** Keep-alive connections, all accepted. Each sends one request and reads one answer a round. */
async function connections(server: Server, count: number) {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
  const accepted = (): Promise<number> =>
    new Promise((resolve) => server.getConnections((_, connected) => resolve(connected)));
  while ((await accepted()) < count) await sleep(5);
  const ask = (socket: Socket, path: string): Promise<string> => {
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
    socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
    return answer;
  };
  return {
    round: (path: string) => Promise.all(sockets.map((socket) => ask(socket, path))),
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

describe('shedLoad', () => {
  // Would catch: a queue that grows with the number of connections, or a probe that is refused.
  it('F17: refuses what waits too long at many connections, with Retry-After, and answers probes', async () => {
    const app = Fastify();
    await app.register(async (scope) => {
      shedLoad(scope, 50);
      scope.get('/work', async () => {
        const end = performance.now() + 10;
        while (performance.now() < end);
        return 'done';
      });
    });
    app.get('/livez', async () => 'alive');
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { round, close } = await connections(app.server, 150);
    const statuses = (answers: readonly string[]) => answers.map((answer) => answer.slice(9, 12));
    for (let count = 0; count < 3; count += 1) {
      const answers = await round('/work');
      const refused = answers.filter((answer) => answer.startsWith('HTTP/1.1 503'));
      // A turn of 150 pieces of work lasts 1.5 s. Of four limits, which is 0.2 s, at most 23 fit.
      expect(refused.length).toBeGreaterThan(120);
      expect(statuses(answers).filter((status) => status === '200').length).toBe(150 - refused.length);
      expect(refused.length).toBeLessThan(150);
      for (const answer of refused) expect(answer.toLowerCase()).toContain('retry-after: 1');
    }
    expect(new Set(statuses(await round('/livez')))).toEqual(new Set(['200']));
    close();
    await app.close();
  });
});
