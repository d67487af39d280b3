import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../proofs/free-port.ts';

export interface AnsweringServer {
  /** Such as http://127.0.0.1:4000. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Settings under which nothing is refused, and an answer is waited for. */
const unlimited: Readonly<Record<string, string>> = Object.fromEntries([
  ...['COST', 'NODES', 'DEPTH', 'ALIASES', 'DIRECTIVES', 'TOKENS', 'LIST_INPUT', 'BODY_BYTES'].map(
    (name) => [`MAX_${name}`, '99999999'] as const,
  ),
  ['COST_BUCKET', '999999999'],
  ['COST_RESTORE_PER_SECOND', '999999999'],
  ['MAX_IN_FLIGHT', '10000'],
  ['MAX_CONNECTIONS', '10000'],
  ['MAX_QUEUED', '10000'],
  ['MAX_LOOP_DELAY_MS', '999999999'],
  ['MAX_QUEUED_PER_CLIENT', '10000'],
  ['REQUEST_TIMEOUT_MS', '900000'],
  ['OPERATION_TIMEOUT_MS', '900000'],
  ['LOG_LEVEL', 'silent'],
]);

/** Starts the server of a checkout on a free port, over a new store that it fills with the shipped data. */
export async function startServer(
  root: string,
  settings: Readonly<Record<string, string>> = unlimited,
): Promise<AnsweringServer> {
  const folder = await mkdtemp(join(tmpdir(), 'lodestone-answers-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    cwd: root,
    env: {
      ...process.env,
      ...settings,
      HOST: '127.0.0.1',
      PORT: String(port),
      STORE: `file:${join(folder, 'store.sqlite')}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  // A server of nobody would go on for ever.
  const interrupted = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    process.exit(2);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  };
  const address = `http://127.0.0.1:${port}`;
  while (!(await answers(address))) {
    if (child.exitCode !== null) {
      await rm(folder, { recursive: true });
      throw new Error(`The server of ${root} ended with ${child.exitCode}:\n${errors}`);
    }
    await sleep(100);
  }
  return { address, stop };
}

/** It listens, and its store holds the data. */
async function answers(address: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${address}/readyz`);
    return ok;
  } catch {
    return false;
  }
}
