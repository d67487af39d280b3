import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { deadline } from '../../deadline.ts';
import type { Json } from '../../seeded.ts';
import { addressOf, ask, serve, untilTaken, type Program } from '../spawn-serve.ts';

/** A fault that nothing handles, injected into a server of its own process. */

let program: Program | undefined;
afterEach(() => void program?.child.kill('SIGKILL'));

const injected = pathToFileURL(join(import.meta.dirname, 'fault-on-signal.ts')).href;

function serveWithFaults(environment: NodeJS.ProcessEnv = {}): Program {
  return serve({
    PORT: '0',
    STORE: inject('seededStore'),
    NODE_OPTIONS: `--import=${injected}`,
    // The promise is that all are answered; on a busy machine that takes long.
    DRAIN_MS: '120000',
    OPERATION_TIMEOUT_MS: '120000',
    ...environment,
  });
}

/** The lines of the log that the last guard wrote. */
function fatalLines({ errors }: Program): readonly Json[] {
  return errors()
    .split('\n')
    .filter((line) => line.includes('"fatal"'))
    .map((line): Json => JSON.parse(line));
}

describe('the last guard', () => {
  // Would catch a process that ends at once, one that goes on in an unknown state, and one that ends as if all were well.
  it.each([
    ['SIGUSR2', 'uncaughtException', 'injected fault'],
    ['SIGHUP', 'unhandledRejection', 'injected rejection'],
  ] as const)(
    'after %s logs the %s, answers what runs, takes nothing new, and ends with 3',
    deadline,
    async (signal, fault, message) => {
      program = serveWithFaults({ MAX_COST: '1000000', MAX_NODES: '1000000', COST_BUCKET: '100000000' });
      const address = await addressOf(program);
      const heavy =
        '{ entities(first: 100) { nodes { links(first: 50) { nodes { from { name } sources { title } } } } } }';
      const inFlight = Array.from({ length: 5 }, () => ask(address, heavy));
      await untilTaken(address, inFlight.length);
      program.child.kill(signal);
      const replies = await Promise.all(inFlight);
      for (const reply of replies) {
        const answer: Json = await reply.json();
        expect(answer.data.entities.nodes).toHaveLength(100);
      }
      expect(await program.ended).toBe(3);
      expect(fatalLines(program)).toEqual([
        expect.objectContaining({ level: 'fatal', fault, err: expect.objectContaining({ message }) }),
      ]);
      await expect(ask(address, '{ dataset { id } }')).rejects.toThrow('fetch failed');
    },
  );

  it('ends in time where the drain does not, and logs a second fault', deadline, async () => {
    program = serveWithFaults({ DRAIN_MS: '1000' });
    const address = await addressOf(program);
    // A request whose body never ends keeps its connection open.
    const hanging = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{')) }),
      duplex: 'half',
    }).catch(() => undefined);
    await untilTaken(address, 0);
    const started = performance.now();
    program.child.kill('SIGUSR2');
    await new Promise((resolve) => setTimeout(resolve, 100));
    program.child.kill('SIGHUP');
    expect(await program.ended).toBe(3);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(fatalLines(program).length).toBe(2);
    await hanging;
  });
});
