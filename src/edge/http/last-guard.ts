import type { Logger } from 'pino';

/** The events of faults that nothing in the process has handled. */
const faults = ['uncaughtException', 'unhandledRejection'] as const;

/**
 * The last guard of a server. A fault that nothing handles leaves the process in an unknown state. It is logged, and `end` is
 * called once, which answers what runs and ends the process, so that a supervisor starts it anew. No request may reach it.
 */
export function guardProcess(logger: Logger, end: () => void): void {
  let isEnding = false;
  for (const fault of faults) {
    process.on(fault, (error: unknown) => {
      logger.fatal({ err: error, fault }, 'a fault that nothing handled; the server answers what runs and ends');
      if (isEnding) return;
      isEnding = true;
      end();
    });
  }
}
