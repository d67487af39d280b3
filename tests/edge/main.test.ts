import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { openStore } from '../../src/store/open-store.ts';
import { askMany, dataSet } from './replacing.ts';
import { addressOf, ask, serve, untilTaken } from './spawn-serve.ts';

/** The program as a person starts and ends it. */

const directory = mkdtempSync(join(tmpdir(), 'lodestone-serve-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('lodestone serve', () => {
  it('loads the shipped data into an empty store, answers, and on SIGTERM answers what is in flight and ends', async () => {
    const program = serve({
      PORT: '0',
      STORE: `file:${join(directory, 'fresh.sqlite')}`,
      MAX_COST: '1000000',
      MAX_NODES: '1000000',
      DRAIN_MS: '120000',
      OPERATION_TIMEOUT_MS: '120000',
    });
    const { child, ended } = program;
    const address = await addressOf(program);
    const before = await ask(address, '{ dataset { importUnfinished counts { entities } } }');
    expect(await before.json()).toMatchObject({
      data: { dataset: { importUnfinished: false, counts: { entities: 870 } } },
    });

    const many = Array.from(
      { length: 30 },
      (_, index) => `e${index}: entities(first: 100) { nodes { links(first: 20) { nodes { from { name } } } } }`,
    );
    const inFlight = ask(address, `{ ${many.join(' ')} }`);
    await untilTaken(address, 2);
    child.kill('SIGTERM');
    const answer = await inFlight;
    expect(answer.status).toBe(200);
    expect(Object.keys(((await answer.json()) as { data: object }).data)).toHaveLength(30);
    expect(await ended).toBe(0);
  });

  it('serves a store read-only, computes over it, and leaves every byte as it was', async () => {
    const folder = join(directory, 'read-only');
    mkdirSync(folder);
    const file = join(folder, 'store.sqlite');
    const store = await openStore(`file:${file}`);
    await importDataSet(store, dataSet('A'), { replace: false });
    await store.close();
    const before = readFileSync(file);
    const program = serve({ PORT: '0', STORE: `file:${file}`, READ_ONLY: 'on' });
    const address = await addressOf(program);
    expect([...(await askMany(address, 4, 2)).keys()]).toEqual(['A']);
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['store.sqlite']);
  });

  it('makes and fills no store read-only, says what to do, and ends with 2', async () => {
    const empty = `file:${join(directory, 'empty.sqlite')}`;
    await (await openStore(empty)).close();
    for (const store of [`file:${join(directory, 'absent.sqlite')}`, empty]) {
      const { ended, errors } = serve({ PORT: '0', STORE: store, READ_ONLY: 'on' });
      expect(await ended).toBe(2);
      expect(errors()).toContain('lodestone seed');
    }
    expect(existsSync(join(directory, 'absent.sqlite'))).toBe(false);
  });

  it('says in a line what is wrong with a port, and ends with 2', async () => {
    const { ended, errors } = serve({ PORT: 'http', STORE: inject('seededStore') });
    expect(await ended).toBe(2);
    expect(errors()).toContain('PORT');
  });

  it('says that a port is taken, and ends with 2', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { ended, errors } = serve({
      PORT: String((taken.address() as AddressInfo).port),
      STORE: inject('seededStore'),
    });
    expect(await ended).toBe(2);
    expect(errors()).toContain('EADDRINUSE');
    taken.close();
  });
});
