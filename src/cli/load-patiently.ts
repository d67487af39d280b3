import { setTimeout as sleep } from 'node:timers/promises';
import { ExponentialBackoff } from 'cockatiel';
import type { Logger } from 'pino';
import type { ServerState } from '../edge/http/health.ts';
import { DomainError, isLasting, operatorText, refusedCredentials, type StoreFault } from '../errors.ts';

export interface Patience {
  readonly state: ServerState;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Waits, unless the signal ends it. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

export interface PatientLoader {
  /** Tries once. False if the store does not serve, which does not stop the start. */
  once(): Promise<boolean>;
  /** Tries until it is done. False if that is given up, because only a person can mend the fault. */
  untilDone(): Promise<boolean>;
}

const firstPause = 500;
const longestPause = 30_000;
/** A store that a probe has found is asked again after this time at the earliest. */
const shortestPause = 1_000;

/**
 * Loads data into a store that may not serve yet. Faults that pass are waited for, longer each time, up to half a minute.
 * Lasting ones end the trying. Each change of state is one line in the log, however often it is tried.
 */
export function createPatientLoader(
  load: () => Promise<void>,
  { state, logger, signal, pause = pauseUnlessAborted }: Patience,
): PatientLoader {
  let fault: StoreFault | undefined;
  let refusals = 0;
  const once = async (): Promise<boolean> => {
    try {
      await load();
    } catch (error) {
      const found = faultIn(error);
      if (found === undefined) throw error;
      if (found.fault !== fault) logger.warn({ fault: found.fault, reason: found.reason, err: error }, found.advice);
      fault = found.fault;
      state.fault = fault;
      refusals = fault === 'REFUSES_CREDENTIALS' ? refusals + 1 : 0;
      return false;
    }
    if (fault !== undefined) logger.warn('the store serves again, and its data is loaded');
    fault = undefined;
    state.fault = undefined;
    state.loading = false;
    return true;
  };
  const mayTryAgain = (): boolean =>
    fault === undefined ||
    !isLasting(fault) ||
    (fault === 'REFUSES_CREDENTIALS' && refusals < refusedCredentials.mostTries);
  return {
    once,
    async untilDone() {
      for (let backoff = firstBackoff(); mayTryAgain(); backoff = backoff.next(undefined)) {
        await waitFor(fault === 'REFUSES_CREDENTIALS' ? undefined : backoff.duration, { state, signal, pause });
        if (signal.aborted) return false;
        if (await once()) return true;
      }
      logger.error({ fault }, 'loading is given up; correct the fault, then start the server again');
      return false;
    },
  };
}

const firstBackoff = () => new ExponentialBackoff({ initialDelay: firstPause, maxDelay: longestPause }).next();

/** Waits for the time, or until a probe finds the store. Without a time, waits as long as refused credentials need. */
async function waitFor(
  milliseconds: number | undefined,
  { state, signal, pause }: Required<Pick<Patience, 'state' | 'signal' | 'pause'>>,
): Promise<void> {
  if (milliseconds === undefined) return void (await pause(refusedCredentials.pauseMilliseconds, signal));
  await pause(Math.min(milliseconds, shortestPause), signal);
  const answered = new AbortController();
  state.storeAnswered = () => answered.abort();
  await pause(Math.max(0, milliseconds - shortestPause), AbortSignal.any([signal, answered.signal]));
  state.storeAnswered = undefined;
}

async function pauseUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

interface Found {
  readonly fault: StoreFault;
  readonly reason: string;
  readonly advice: string;
}

/** The fault of the store in an error. Undefined if the error is another one. */
function faultIn(error: unknown): Found | undefined {
  if (!(error instanceof DomainError)) return undefined;
  const isOfStore = error.code === 'STORE_UNAVAILABLE' || error.code === 'TIMEOUT';
  if (!isOfStore && error.code !== 'CONFLICT') return undefined;
  const fault = error.fault ?? (error.code === 'CONFLICT' ? 'BUSY' : 'AWAY');
  const advice = isLasting(fault)
    ? 'the store does not serve; correct the fault'
    : 'the store does not serve; trying again until it does';
  return { fault, reason: operatorText(error), advice };
}
