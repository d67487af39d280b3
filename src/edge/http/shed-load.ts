import type { FastifyInstance } from 'fastify';
import { refuse } from './http-errors.ts';

export interface LoopWatch {
  /** The event loop has come round. Called by a timer. */
  beat(): void;
  /** Whether a request that arrives now has waited for longer than the limit. */
  isLate(): boolean;
}

export interface LoopWatchOptions {
  readonly limitMilliseconds: number;
  /** A clock in milliseconds that only goes forward. */
  readonly now?: () => number;
}

/** The event loop is expected to come round once in so many milliseconds. */
const beatMilliseconds = 20;
/** A single slow turn of the event loop is no overload. It may last for so many limits. */
const patience = 4;

/**
 * Watches the delay of the event loop. Requests that have arrived are answered in one turn of the loop, so the age of a turn
 * is the time that the next request has waited. Overload is a late turn after a late turn, or one that is very late.
 */
export function createLoopWatch({ limitMilliseconds, now = () => performance.now() }: LoopWatchOptions): LoopWatch {
  let began = now();
  let wasLate = false;
  const delay = (): number => now() - began - beatMilliseconds;
  return {
    beat() {
      wasLate = delay() > limitMilliseconds;
      began = now();
    },
    isLate: () => delay() > limitMilliseconds * (wasLate ? 1 : patience),
  };
}

/**
 * Refuses requests at once while the event loop is late, before their bodies are read. The server then answers the others in
 * time, however many connections there are.
 */
export function shedLoad(app: FastifyInstance, limitMilliseconds: number): void {
  const watch = createLoopWatch({ limitMilliseconds });
  const timer = setInterval(watch.beat, beatMilliseconds);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
  app.addHook('onRequest', async (request, reply) => {
    if (!watch.isLate()) return undefined;
    const message = 'The server is overloaded. Try again in a second.';
    return refuse(request, reply, { status: 503, code: 'THROTTLED', message, retryAfterSeconds: 1 });
  });
}
