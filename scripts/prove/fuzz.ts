import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { faultsIn, hostileBody } from '../../tests/edge/hostile-operations.ts';
import { addressOf, ask, serve, type Program } from '../../tests/edge/spawn-serve.ts';
import type { Row } from '../proofs/proof.ts';

export const title = 'F29: hostile values in valid operations, with 0 internal errors';

const rounds = 5;
const operations = Number(process.env['FUZZ_OPERATIONS'] ?? 5_000);
const connections = 4;
const operationMilliseconds = 5_000;
/** A late thread is ended after six deadlines, each a little longer than that of an operation. */
const allDeadlinesMilliseconds = 6 * (operationMilliseconds + 250) + 1_000;

/** Each round has its own seed, which is printed. FUZZ_SEED repeats the rounds from a seed. */
function seedsOf(): readonly number[] {
  const first = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
  return Array.from({ length: rounds }, (_, round) => first + round);
}

/** Asks a server of its own process for five times 5,000 operations, then waits past every deadline. */
export async function prove(say: (line: string) => void): Promise<readonly Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'lodestone-fuzz-'));
  const program = serve({
    PORT: '0',
    STORE: `file:${join(directory, 'store.sqlite')}`,
    COST_BUCKET: '900000000',
    COST_RESTORE_PER_SECOND: '900000000',
    OPERATION_TIMEOUT_MS: String(operationMilliseconds),
  });
  try {
    const address = await addressOf(program);
    const rows: Row[] = [];
    for (const seed of seedsOf()) {
      const row = await roundOf(address, seed);
      say(`${row.what}: ${row.found}`);
      rows.push(row);
    }
    return [...rows, ...(await afterwards(address, program))];
  } finally {
    program.child.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  }
}

async function roundOf(address: string, seed: number): Promise<Row> {
  const faults: string[] = [];
  const codes = new Map<string, number>();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < operations) {
      // Rounds with neighbouring seeds share no operation.
      const number = seed * 100_000 + next;
      next += 1;
      const answer = await answerTo(address, hostileBody(number));
      faults.push(...faultsIn(answer).map((fault) => `${number} ${fault}`));
      const code = answer.errors?.[0]?.extensions?.code ?? 'answered';
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const counts = [...codes].map(([code, count]) => `${count} ${code}`).toSorted();
  return {
    what: `seed ${seed}`,
    asked: `${operations} operations, 0 internal errors`,
    found: [`${faults.length} internal errors`, ...counts, ...faults.slice(0, 5)].join(', '),
    ok: faults.length === 0,
  };
}

const errorSchema = z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() });
const answerSchema = z.object({ errors: z.array(errorSchema).optional() });
type Answer = z.infer<typeof answerSchema>;

async function answerTo(address: string, body: string): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return answerSchema.parse(JSON.parse(await response.text()));
}

async function afterwards(address: string, { child, errors }: Program): Promise<readonly Row[]> {
  await sleep(allDeadlinesMilliseconds);
  const light = await (await ask(address, '{ dataset { id } }')).text();
  const computing = '{ buyer(key: "boeing") { supply { dependency(material: "titanium") { status } } } }';
  const computed = await (await ask(address, computing)).text();
  const isAlive = child.exitCode === null;
  const logged = errors()
    .split('\n')
    .filter((line) => /"level":"(?:error|fatal)"/.test(line));
  return [
    {
      what: 'after all deadlines',
      asked: 'the process lives, and light and computing questions are answered',
      found: `${isAlive ? 'alive' : 'ended'}, ${light.slice(0, 60)}, ${computed.slice(0, 80)}`,
      ok: isAlive && light.includes('"id"') && computed.includes('ANSWERED'),
    },
    {
      what: 'the log',
      asked: 'no fault of the server, and the last guard never reached',
      found: logged.length === 0 ? 'none' : `${logged.length}: ${(logged[0] ?? '').slice(0, 200)}`,
      ok: logged.length === 0,
    },
  ];
}
