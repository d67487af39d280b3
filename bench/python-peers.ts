import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { settledAt, type Peer, type Task, type Timed } from './peer.ts';

const versionsSchema = z.object({ scipy: z.string().nullable(), igraph: z.string().nullable() });
const timedSchema = z.object({ ms: z.number(), check: z.number() }).nullable();
const names = ['scipy', 'igraph'] as const;

export interface PythonPeers {
  readonly peers: readonly Peer[];
  /** Which are not installed. */
  readonly absent: readonly string[];
  close(): void;
}

/** SciPy and python-igraph in one Python process, those of them that `python3` can import. */
export async function startPythonPeers(task: Task): Promise<PythonPeers> {
  const folder = writeTask(task);
  const python = spawn('python3', [join(import.meta.dirname, 'python_peers.py'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // Without python3 there is no line either, and what is written to it goes nowhere.
  python.on('error', () => undefined);
  python.stdin.on('error', () => undefined);
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string | undefined> => {
    const { done, value } = await lines.next();
    return done === true ? undefined : value;
  };
  const answer = async (question: string): Promise<Timed | undefined> => {
    python.stdin.write(`${question}\n`);
    const line = await nextLine();
    if (line === undefined) throw new Error(`no answer from python3 to ${question}`);
    return timedSchema.parse(JSON.parse(line)) ?? undefined;
  };
  const first = await nextLine();
  const versions = first === undefined ? { scipy: null, igraph: null } : versionsSchema.parse(JSON.parse(first));
  return {
    peers: names
      .filter((name) => versions[name] !== null)
      .map((name) => ({ name, run: (work) => answer(`${name} ${work}`) })),
    absent: names.filter((name) => versions[name] === null),
    close() {
      python.stdin.end();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The network as raw arrays in a folder of its own. */
function writeTask({ partyCount, oem, ...arrays }: Task): string {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
  writeFileSync(join(folder, 'about.json'), JSON.stringify({ partyCount, oem, settledAt }));
  for (const [name, array] of Object.entries(arrays)) writeFileSync(join(folder, name), array);
  return folder;
}
