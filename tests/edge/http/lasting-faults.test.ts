import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { deadline } from '../../deadline.ts';
import type { Json } from '../../seeded.ts';
import { startRefusingServer } from '../../store/refusing-bolt.ts';
import { addressOf, ask, serve, type Program } from '../spawn-serve.ts';

/** The program over a store that only a person can mend. It stays up, says so in a word, and does not try for ever. */

let program: Program | undefined;
const closers: (() => unknown)[] = [];
afterEach(async () => {
  program?.child.kill('SIGKILL');
  for (const close of closers.splice(0)) await close();
});

/** The lines of its log. */
const linesOf = ({ errors }: Program): Json[] =>
  errors()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Json => JSON.parse(line));

const readyz = async (address: string): Promise<[number, string]> => {
  const response = await fetch(`${address}/readyz`);
  return [response.status, await response.text()];
};

describe('F42: lodestone serve', () => {
  it('over a damaged file says so, and does not read it again and again', deadline, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lodestone-damaged-'));
    closers.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'secret-place.sqlite');
    copyFileSync(inject('seededStore').slice('file:'.length), file);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 4096));
    program = serve({ PORT: '0', STORE: `file:${file}` });
    const address = await addressOf(program);
    await sleep(2_500);
    expect(await readyz(address)).toEqual([503, '{"status":"store damaged"}']);
    const text = await (await ask(address, '{ oem(key: "boeing") { name } }')).text();
    expect(text).toContain('The store is not available. Try again in a few seconds.');
    expect(text).not.toContain('secret-place');
    const lines = linesOf(program).filter(({ requestId }) => requestId === undefined);
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'error']);
    expect(lines[0].reason).toContain(`${file} cannot be used: it is damaged`);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  // Would catch: a try every half second, with each probe, with each question, or by each computing thread.
  it('over a store that refuses the password tries it once, and locks out nobody', deadline, async () => {
    const server = await startRefusingServer();
    closers.push(server.close);
    program = serve({ PORT: '0', STORE: server.address, NEO4J_USER: 'secret-user', NEO4J_PASSWORD: 'secret-word' });
    const address = await addressOf(program);
    const computing = '{ oem(key: "boeing") { supply { dependency(material: "titanium") { status } } } }';
    for (let count = 0; count < 5; count += 1) {
      expect(await readyz(address)).toEqual([503, '{"status":"store refuses credentials"}']);
      for (const query of ['{ dataset { id } }', computing]) {
        const reply = await ask(address, query);
        const text = await reply.text();
        expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '60']);
        expect(text).toContain('STORE_UNAVAILABLE');
        expect(text).not.toMatch(/secret|NEO4J|bolt|127\.0\.0\.1/);
      }
      await sleep(300);
    }
    expect(server.tried()).toBe(1);
    expect(linesOf(program).filter(({ fault }) => fault === 'REFUSES_CREDENTIALS')).toHaveLength(1);
  });
});

describe('lodestone serve where others reach it', () => {
  it('warns without a proxy, and shows its metrics on a port of their own', deadline, async () => {
    const metrics = await freePort();
    program = serve({
      PORT: '0',
      HOST: '0.0.0.0',
      ALLOW_ANONYMOUS: 'on',
      STORE: inject('seededStore'),
      METRICS_PORT: String(metrics),
    });
    const { port } = new URL(await addressOf(program));
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(404);
    await ask(`http://127.0.0.1:${port}`, '{ dataset { id } }');
    const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    expect(text).toContain('lodestone_http_requests_total{method="POST",route="/graphql",status="200"} 1');
    expect((await fetch(`http://127.0.0.1:${metrics}/graphql`)).status).toBe(404);
    expect(linesOf(program).map(({ level, host, msg }) => [level, host, msg])).toEqual([
      ['warn', '0.0.0.0', expect.stringMatching(/no TLS of its own.*TRUST_PROXY/)],
    ]);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});

/** A port that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('F33: a log whose reader has stopped reading', () => {
  // Would catch: a server that waits for the reader of its log, and so for ever.
  it('stops neither the answers nor the end', deadline, async () => {
    program = serve({ PORT: '0', STORE: inject('seededStore'), LOG_LEVEL: 'info', COST_BUCKET: '100000000' });
    const address = await addressOf(program);
    program.child.stderr?.pause();
    program.child.stderr?.removeAllListeners('data');
    // A pipe takes 64 kB, and each line has some 250 bytes.
    for (let count = 0; count < 60; count += 1) {
      const replies = await Promise.all(Array.from({ length: 20 }, () => ask(address, '{ dataset { id } }')));
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
      await Promise.all(replies.map((reply) => reply.arrayBuffer()));
    }
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});
