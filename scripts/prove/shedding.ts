import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { packageRoot } from '../../src/config.ts';
import type { Row } from '../proofs/proof.ts';

export const title =
  'Light questions on many connections: the rest is refused at once, and the taken ones are answered in time (F17)';

const seconds = Number(process.env['SHEDDING_SECONDS'] ?? 8);
const counts = [100, 300, 600, 900];
/** The limit of the delay, and what an answer may take: the wait for its turn, and as much again to be accepted. */
const limitMilliseconds = 1_000;
const longest = 2_500;

/**
 * Asks a light question on many connections, without a budget per client, with shedding and without. Each connection asks
 * again as soon as it has an answer, and waits for a second where it is told to.
 */
export async function prove(say: (line: string) => void): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-shedding-'));
  for (const [name, limit] of [
    ['without shedding', 999_999],
    ['with shedding', limitMilliseconds],
  ] as const) {
    const server = await startServer(limit, `file:${join(folder, 'store.sqlite')}`);
    await load(server.address, 10);
    for (const connections of counts) {
      const { answered, refused, p50, p99, told } = await load(server.address, connections);
      say(`${name}, ${connections} connections: ${answered} answered, ${refused} refused, p99 ${p99} ms`);
      const isShedding = limit === limitMilliseconds;
      rows.push({
        what: `${name}, ${connections} connections`,
        asked: isShedding ? `p99 ≤ ${longest} ms, all refusals with Retry-After` : 'for comparison',
        found: `p50 ${p50} ms, p99 ${p99} ms, ${Math.round(answered / seconds)} answered a second, ${refused} refused`,
        ok: !isShedding || (p99 <= longest && told === refused && answered > 0),
      });
    }
    await server.stop();
  }
  rmSync(folder, { recursive: true });
  return rows;
}

async function startServer(loopDelay: number, store: string) {
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    cwd: packageRoot,
    env: {
      ...process.env,
      STORE: store,
      PORT: '0',
      LOG_LEVEL: 'silent',
      MAX_IN_FLIGHT: '5000',
      MAX_CONNECTIONS: '5000',
      COST_BUCKET: '999999999',
      COST_RESTORE_PER_SECOND: '999999999',
      MAX_LOOP_DELAY_MS: String(loopDelay),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = z.tuple([z.string()]).parse(await once(createInterface(child.stdout), 'line'));
  const address = /http:\/\/[\d.:]+/.exec(line)?.[0] ?? '';
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

const resultSchema = z.object({
  answered: z.number(),
  refused: z.number(),
  told: z.number(),
  p50: z.number(),
  p99: z.number(),
});

/** The clients run on a thread of their own, so that their work does not wait for ours. */
async function load(address: string, connections: number): Promise<z.infer<typeof resultSchema>> {
  const module = new URL('shedding/clients.ts', import.meta.url);
  const worker = new Worker(module, { workerData: { address, connections, seconds } });
  const [result] = z.tuple([resultSchema]).parse(await once(worker, 'message'));
  return result;
}
