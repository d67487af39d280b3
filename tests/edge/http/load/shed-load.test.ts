import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { createTurns, shedLoad } from '../../../../src/edge/http/load/shed-load.ts';

/** Turns on a clock and an event loop that only the test moves. */
function scripted(limitMilliseconds: number) {
  let time = 0;
  const rounds: (() => void)[] = [];
  const started: number[] = [];
  const turns = createTurns({ limitMilliseconds, now: () => time, later: (next) => void rounds.push(next) });
  return {
    turns,
    started,
    pass: (milliseconds: number) => void (time += milliseconds),
    /** An operation arrives. Its number is noted when it starts. */
    arrive: (number: number) => {
      const turn = turns.enter();
      if (turn === undefined) started.push(number);
      else void turn.then(() => started.push(number));
    },
    /** The event loop comes round. */
    round: async () => {
      for (const next of rounds.splice(0)) next();
      await Promise.resolve();
    },
  };
}

describe('createTurns', () => {
  // Would catch: a light question on a quiet server that waits for anything.
  it('lets operations start at once while the turn has been short', () => {
    const { arrive, started, pass } = scripted(100);
    arrive(1);
    pass(2);
    arrive(2);
    expect(started).toEqual([1, 2]);
  });

  it('starts the others one by one in the order of their arrival, each in a turn of its own', async () => {
    const { arrive, started, pass, round } = scripted(100);
    arrive(1);
    pass(10);
    for (const number of [2, 3, 4]) arrive(number);
    expect(started).toEqual([1]);
    await round();
    expect(started).toEqual([1, 2]);
    arrive(5);
    await round();
    await round();
    await round();
    expect(started).toEqual([1, 2, 3, 4, 5]);
    await round();
    pass(1_000);
    arrive(6);
    expect(started.at(-1)).toBe(6);
  });

  it('is late when the first has waited for longer than the limit, and is not after that', async () => {
    const { arrive, turns, pass, round } = scripted(100);
    arrive(1);
    pass(10);
    arrive(2);
    expect(turns.isLate()).toBe(false);
    pass(101);
    expect(turns.isLate()).toBe(true);
    await round();
    expect(turns.isLate()).toBe(false);
  });

  // Would catch: hundreds of operations that arrive in one moment, all taken because none has waited yet.
  it('is late when those that wait will take longer than the limit, by the usual length of a turn', async () => {
    const { arrive, turns, pass, round } = scripted(100);
    arrive(0);
    pass(10);
    for (let number = 1; number <= 100; number += 1) arrive(number);
    expect(turns.isLate()).toBe(false);
    arrive(101);
    expect(turns.isLate()).toBe(true);
    // After many turns of 10 ms each, ten operations are a wait of 100 ms.
    for (let count = 0; count < 110; count += 1) {
      pass(10);
      await round();
    }
    arrive(0);
    pass(10);
    for (let number = 1; number <= 10; number += 1) arrive(number);
    expect(turns.isLate()).toBe(false);
    arrive(11);
    expect(turns.isLate()).toBe(true);
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
    for (const least of [90, 110, 110]) {
      const answers = await round('/work');
      const refused = answers.filter((answer) => answer.startsWith('HTTP/1.1 503'));
      // Of 50 ms for waiting, five pieces of work fit. Before the first turns, one is taken to last 1 ms, so 50 are taken.
      expect(refused.length).toBeGreaterThan(least);
      expect(statuses(answers).filter((status) => status === '200').length).toBe(150 - refused.length);
      expect(refused.length).toBeLessThan(150);
      for (const answer of refused) expect(answer.toLowerCase()).toContain('retry-after: 1');
    }
    expect(new Set(statuses(await round('/livez')))).toEqual(new Set(['200']));
    close();
    await app.close();
  });
});
