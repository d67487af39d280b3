import type { FastifyInstance } from 'fastify';
import { refuse } from '../http-errors.ts';

export interface Turns {
  /** Resolves when an operation may start. Undefined if it may at once. */
  enter(): Promise<void> | undefined;
  /** Whether an operation that arrives now would wait for longer than the limit. */
  isLate(): boolean;
}

export interface TurnsOptions {
  readonly limitMilliseconds: number;
  /** A clock in milliseconds that only goes forward. */
  readonly now?: () => number;
  /** Calls a function when the event loop has come round. */
  readonly later?: (next: () => void) => void;
}

/** Operations that arrive together start together, until they have taken so long. */
const budgetMilliseconds = 4;
/** The weight of the newest turn in the usual length of a turn. */
const newest = 0.1;

/**
 * Gives operations their turns of the event loop, in the order of their arrival. Without it, one turn of the loop answers all
 * requests that have arrived. New connections wait all that time, as each turn accepts one of them, and so do probes.
 */
export function createTurns({
  limitMilliseconds,
  now = () => performance.now(),
  later = (next) => void setImmediate(next),
}: TurnsOptions): Turns {
  const waiting: { readonly since: number; readonly start: () => void }[] = [];
  let turnBegan: number | undefined;
  let usualTurn = 1;
  const next = (): void => {
    const first = waiting.shift();
    if (first === undefined) {
      turnBegan = undefined;
      return;
    }
    if (turnBegan !== undefined) usualTurn += newest * (now() - turnBegan - usualTurn);
    turnBegan = now();
    later(next);
    first.start();
  };
  return {
    enter() {
      if (turnBegan === undefined) {
        turnBegan = now();
        later(next);
        return undefined;
      }
      if (waiting.length === 0 && now() - turnBegan < budgetMilliseconds) return undefined;
      return new Promise((start) => waiting.push({ since: now(), start }));
    },
    isLate() {
      const [first] = waiting;
      if (first === undefined) return false;
      return now() - first.since > limitMilliseconds || waiting.length * usualTurn > limitMilliseconds;
    },
  };
}

/**
 * Refuses operations at once, before their bodies are read, while others have waited for too long. The server then answers
 * those in time, however many connections there are.
 */
export function shedLoad(app: FastifyInstance, limitMilliseconds: number): void {
  const turns = createTurns({ limitMilliseconds });
  app.addHook('onRequest', async (request, reply) => {
    if (!turns.isLate()) return undefined;
    const message = 'The server is overloaded. Try again in a second.';
    return refuse(request, reply, { status: 503, code: 'THROTTLED', message, retryAfterSeconds: 1 });
  });
  app.addHook('preHandler', async () => turns.enter());
}
