import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { openStore } from '../../src/store/open-store.ts';
import { addressOf, ask, serve } from '../../tests/edge/spawn-serve.ts';
import { hashNamed, namesIn, publishNamed } from '../../tests/store/neo4j/contents.ts';
import { emptyDatabase, inDatabase } from '../../tests/store/neo4j/database.ts';
import { breakOffReplacements } from '../../tests/store/neo4j/replacements.ts';
import { writeThroughFaults } from '../../tests/store/neo4j/writers.ts';
import { createRandom } from '../../tests/store/random-calls.ts';
import { startServer, type RunningServer } from '../neo4j/server.ts';
import { freePort } from '../proofs/free-port.ts';
import type { Row } from '../proofs/proof.ts';

export const title =
  'Writes and replacements of a real Neo4j under faults: none lost, none doubled, no mixture (F6, F40)';

const writers = 10;
const writesEach = Number(process.env['WRITES'] ?? 10_000) / writers;
const leastFaults = Number(process.env['FAULTS'] ?? 200);
const rounds = 10;
const answers = Number(process.env['ANSWERS'] ?? 10_000);

export async function prove(say: (line: string) => void): Promise<readonly Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'lodestone-jepsen-'));
  const port = await freePort();
  const server = await startServer({ home, port, say });
  try {
    const written = await writes(server, port, say);
    await emptyDatabase(server.address);
    return [...written, ...(await replacements(server, say))];
  } finally {
    await server.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

async function writes(server: RunningServer, port: number, say: (line: string) => void): Promise<readonly Row[]> {
  const direct = await openStore(server.address);
  await direct.ping();
  const found = await writeThroughFaults({
    serverPort: port,
    writers,
    writesEach,
    leastFaults,
    random: createRandom(7),
    pause: async () => {
      server.process.kill('SIGSTOP');
      await sleep(700);
      server.process.kill('SIGCONT');
    },
    say,
  });
  const { revision } = await direct.head();
  const held = (await inDatabase(server.address, 'MATCH (n:Parameter) RETURN n.key')).length;
  await direct.close();
  const total = writers * writesEach;
  const { faults, cuts, pauses, lostAcknowledgements, revisions } = found;
  const distinct = new Set(revisions).size;
  return [
    {
      what: `faults under ${total} writes by ${writers} writers`,
      asked: `≥ ${leastFaults}`,
      found: `${faults}: ${cuts} cuts, ${lostAcknowledgements} lost acknowledgements, ${pauses} pauses`,
      ok: faults >= leastFaults,
    },
    { what: 'writes lost', asked: '0', found: `${total - held}`, ok: held === total },
    {
      what: 'writes doubled',
      asked: '0',
      found: `${revision - total} revisions too many, ${total - distinct} acknowledged twice as one`,
      ok: revision === total && distinct === total,
    },
  ];
}

async function replacements(server: RunningServer, say: (line: string) => void): Promise<readonly Row[]> {
  const store = await openStore(server.address);
  await publishNamed(store, 'a');
  const program = serve({
    STORE: server.address,
    PORT: '0',
    LOG_LEVEL: 'silent',
    MAX_IN_FLIGHT: '100',
    COST_BUCKET: '999999999',
    COST_RESTORE_PER_SECOND: '999999999',
  });
  const http = await addressOf(program);
  const random = createRandom(11);
  let asked = 0;
  try {
    const found = await breakOffReplacements({
      address: server.address,
      store,
      rounds,
      answers,
      // Every other answer is one of the server over HTTP, the rest come from the store itself.
      ask: async (kind) => {
        asked += 1;
        if (asked % 1_000 === 0) say(`${asked} answers`);
        return kind % 2 === 0 ? namesServed(http) : namesIn(store, Math.floor(kind / 2), random);
      },
    });
    await publishNamed(store, 'b');
    const { hash, unfinishedImport } = await store.head();
    return [
      {
        what: `replacements broken off of ${rounds} that were killed`,
        asked: `≥ ${rounds - 2}`,
        found: `${found.brokenOff}`,
        ok: found.brokenOff >= rounds - 2,
      },
      {
        what: `mixtures in ${found.answers} answers, served and read meanwhile`,
        asked: '0',
        found:
          found.mixtures.length === 0
            ? `0 (${found.unanswered} questions were not answered in time)`
            : `${found.mixtures.length}, such as ${found.mixtures.slice(0, 3).join('; ')}`,
        ok: found.mixtures.length === 0 && found.answers >= answers,
      },
      {
        what: 'content after a whole replacement',
        asked: 'its hash, nothing unfinished',
        found: `${hash === hashNamed('b') ? 'its hash' : 'another hash'}, ${unfinishedImport ?? 'nothing unfinished'}`,
        ok: hash === hashNamed('b') && unfinishedImport === undefined,
      },
    ];
  } finally {
    program.child.kill('SIGKILL');
    await store.close();
  }
}

const query = '{ dataset { id } entities(first: 60) { nodes { name links(first: 4) { nodes { note } } } } }';

const answerSchema = z.object({
  data: z
    .object({
      dataset: z.object({ id: z.string() }),
      entities: z.object({
        nodes: z.array(
          z.object({
            name: z.string(),
            links: z.object({ nodes: z.array(z.object({ note: z.string() })) }),
          }),
        ),
      }),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).default([]),
});

/** All names in an answer of the server. CONFLICT counts as a mixture. */
async function namesServed(http: string): Promise<readonly string[] | undefined> {
  const { data, errors } = answerSchema.parse(await (await ask(http, query)).json());
  const unanswered = ['TIMEOUT', 'STORE_UNAVAILABLE', 'THROTTLED'];
  if (errors.some(({ extensions }) => unanswered.includes(extensions.code))) return undefined;
  if (data === undefined || data === null) return errors.map(({ message }) => `error: ${message}`);
  return [
    data.dataset.id,
    ...data.entities.nodes.flatMap(({ name, links }) => [name, ...links.nodes.map(({ note }) => note)]),
  ];
}
