import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, ask, serve } from '../../tests/edge/spawn-serve.ts';
import { createDistantProxy } from '../../tests/store/neo4j/distant-proxy.ts';
import { startServer } from '../neo4j/server.ts';
import { freePort } from '../proofs/free-port.ts';
import type { Row } from '../proofs/proof.ts';

export const title = 'A light question to a Neo4j that is 15 ms away each way';

const query = '{ entity(key: "boeing") { name links(first: 3) { nodes { key } } } }';
const times = 50;

export async function prove(say: (line: string) => void): Promise<readonly Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'lodestone-trips-'));
  const port = await freePort();
  const neo4j = await startServer({ home, port, say });
  const proxy = await createDistantProxy(port, 15);
  const address = `bolt://127.0.0.1:${proxy.port}`;
  const program = serve({ STORE: address, PORT: '0', LOG_LEVEL: 'silent' });
  try {
    say('the server loads the shipped data through the proxy');
    const http = await addressOf(program);
    while ((await fetch(`${http}/readyz`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 500));
    for (let turn = 0; turn < 10; turn += 1) await (await ask(http, query)).text();
    const before = proxy.roundTrips();
    const taken: number[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const start = performance.now();
      await (await ask(http, query)).text();
      taken.push(performance.now() - start);
    }
    const trips = (proxy.roundTrips() - before) / times;
    const [fastest = Number.NaN, median = Number.NaN] = [0, times / 2].map(
      (index) => taken.toSorted((a, b) => a - b)[index],
    );
    return [
      { what: 'round trips a question', asked: '≤ 5', found: trips.toFixed(1), ok: trips <= 5 },
      { what: 'fastest answer', asked: '≤ 150 ms', found: `${fastest.toFixed(0)} ms`, ok: fastest <= 150 },
      { what: 'median answer', asked: '≤ 150 ms', found: `${median.toFixed(0)} ms`, ok: median <= 150 },
    ];
  } finally {
    program.child.kill('SIGKILL');
    await proxy.close();
    await neo4j.kill();
    rmSync(home, { recursive: true, force: true });
  }
}
