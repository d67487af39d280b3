import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../../../errors.ts';
import { messageSchema, type WorkerJob, type WorkerMessage } from './pooled-operation.ts';

export interface ThreadOptions {
  readonly module: URL;
  readonly workerData: object;
  readonly deadlineMilliseconds: number;
  /** The heap that a thread may use. */
  readonly memoryMegabytes: number;
}

/** A job for a thread, in the name of one client. */
export interface Task {
  readonly client: string;
  readonly job: WorkerJob;
  /** Called once, when the job has ended in whatever way. */
  readonly ended: (outcome: Outcome, cpuMilliseconds: number) => void;
}

/** The answer as JSON, or why there is none. */
export type Outcome = { readonly answer: string } | { readonly failure: Error };

/** LATE: it has worked on one job for longer than the deadline, and still does. */
export type ThreadState = 'STARTING' | 'FREE' | 'BUSY' | 'LATE' | 'ENDED';

export interface Thread {
  state(): ThreadState;
  /** The client for whom it works. */
  client(): string | undefined;
  /** Gives a free thread a task. A task that cannot be sent ends at once, and the thread stays free. */
  run(task: Task): void;
  /** Ends the thread and with it its task. */
  end(reason: Error): Promise<void>;
}

/** What a thread reports. */
export interface Heard {
  readonly started: () => void;
  /** The thread can take a task: it has started, or its task has ended. */
  readonly free: (thread: Thread) => void;
  readonly late: (thread: Thread) => void;
  /** A late thread has taken so long that nothing may wait for it any more. */
  readonly overdue: (thread: Thread) => void;
  /** The thread ended by itself. Its task, if it had one, has heard of it. */
  readonly ended: (thread: Thread, reason: Error, was: ThreadState) => void;
}

/** A late thread is ended after this many deadlines. */
const patience = 2;
/** The time in which a busy thread says how much CPU it has used. One that sleeps does not say. */
const usageMilliseconds = 100;

/** Starts a thread with at most one task. Throws if no thread can be made. */
export function startThread(options: ThreadOptions, heard: Heard): Thread {
  const { module, workerData, deadlineMilliseconds, memoryMegabytes } = options;
  const worker = new Worker(module, { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
  let state: ThreadState = 'STARTING';
  let work: { readonly task: Task; readonly since: number } | undefined;
  /** All CPU that the thread had used when its last task ended. */
  let usedBefore = 0;
  let timer: NodeJS.Timeout | undefined;

  /** A task ended with this CPU of the thread in all, if known. Otherwise it is charged the time that it had. */
  const finish = (outcome: Outcome, used?: number): void => {
    clearTimeout(timer);
    const done = work;
    work = undefined;
    if (done !== undefined) {
      const cpuMilliseconds = used === undefined ? performance.now() - done.since : used - usedBefore;
      done.task.ended(outcome, Math.max(0, cpuMilliseconds));
    }
    if (used !== undefined) usedBefore = used;
  };
  const receive = (message: WorkerMessage): void => {
    if (message.kind === 'READY' ? state !== 'STARTING' : message.id !== work?.task.job.id) return;
    state = 'FREE';
    if (message.kind === 'READY') {
      usedBefore = message.cpuMilliseconds;
      heard.started();
    } else finish(outcomeOf(message), message.cpuMilliseconds);
    heard.free(thread);
  };
  const endedBy = (reason: Error): void => {
    if (state === 'ENDED') return;
    const was = state;
    state = 'ENDED';
    finish({ failure: reason });
    heard.ended(thread, reason, was);
  };
  const end = async (reason: Error): Promise<void> => {
    if (state === 'ENDED') return;
    state = 'ENDED';
    const used = work === undefined ? undefined : await usedBy(worker);
    finish({ failure: reason }, used);
    await worker.terminate();
  };
  const thread: Thread = {
    state: () => state,
    client: () => work?.task.client,
    run(task) {
      // Nothing is marked before the step that can throw.
      try {
        worker.postMessage(task.job, []);
      } catch (error) {
        task.ended({ failure: failureOf(error) }, 0);
        return;
      }
      work = { task, since: performance.now() };
      state = 'BUSY';
      timer = unheld(deadlineMilliseconds, () => {
        state = 'LATE';
        timer = unheld((patience - 1) * deadlineMilliseconds, () => heard.overdue(thread));
        heard.late(thread);
      });
    },
    end,
  };
  listen(worker, receive, endedBy);
  return thread;
}

/** Hears all that a worker says, and how it ends. A worker that cannot be understood is ended. */
function listen(worker: Worker, receive: (message: WorkerMessage) => void, endedBy: (reason: Error) => void): void {
  const distrust = (error: Error): void => {
    endedBy(failureOf(error));
    void worker.terminate();
  };
  worker.on('message', (sent: unknown) => {
    const { data: message } = messageSchema.safeParse(sent);
    if (message === undefined) distrust(new Error('the thread sent a message of an unknown form'));
    else receive(message);
  });
  worker.on('messageerror', distrust);
  worker.on('error', (error) => endedBy(failureOf(error)));
  worker.on('exit', () => endedBy(new Error('a thread that answers operations ended')));
}

/** A timer that does not keep the process running. */
function unheld(milliseconds: number, act: () => void): NodeJS.Timeout {
  return setTimeout(act, milliseconds).unref();
}

function outcomeOf(message: Exclude<WorkerMessage, { kind: 'READY' }>): Outcome {
  if (message.kind === 'ANSWER') return { answer: message.answer };
  return { failure: failureOf(new Error(message.reason)) };
}

/** The CPU that a thread has used since its start. Undefined if it does not say so in time. */
async function usedBy(worker: Worker): Promise<number | undefined> {
  const waited = new AbortController();
  const asked = worker.cpuUsage().then(({ user, system }) => (user + system) / 1_000);
  const late = sleep(usageMilliseconds, undefined, { signal: waited.signal });
  return Promise.race([asked, late])
    .catch(() => undefined)
    .finally(() => waited.abort());
}

function failureOf(error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new DomainError('TOO_COSTLY', 'The operation needs more memory than it may use. Ask for less data.', {
      cause: error,
    });
  return new Error('a thread that answers operations failed', { cause: error });
}
