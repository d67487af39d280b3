import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DomainError } from '../../src/errors.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';

const directory = mkdtempSync(join(tmpdir(), 'lodestone-open-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const oneRecord = { put: [tableRecord('parameter', { id: 'kept', value: 1 })], remove: [] };

/** The error of an address that cannot be opened. */
async function refusal(address: string): Promise<DomainError> {
  const outcome = await openStore(address).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(DomainError);
  return outcome as DomainError;
}

async function closing<T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('openStore', () => {
  it('makes the file and its folders and keeps what is written there', async () => {
    const file = join(directory, 'not', 'there', 'yet.sqlite');
    await closing(await openStore(`file:${file}`), (store) => store.apply(oneRecord, 'first'));
    expect(existsSync(file)).toBe(true);
    const kept = await closing(await openStore(`file:${file}`), (store) => store.records('parameter', ['kept']));
    expect(kept).toEqual([{ id: 'kept', value: 1 }]);
  });

  it('takes a path as it stands, without reading it as a URL', async () => {
    const file = join(directory, 'ö %41?mode=ro#"\'.sqlite');
    await closing(await openStore(`file:${file}`), (store) => store.apply(oneRecord, 'first'));
    expect(existsSync(file)).toBe(true);
  });

  it('opens a new store of its own for each file::memory:', async () => {
    await closing(await openStore('file::memory:'), async (one) => {
      await one.apply(oneRecord, 'first');
      const heads = await closing(await openStore('file::memory:'), (other) => Promise.all([one.head(), other.head()]));
      expect(heads.map(({ revision }) => revision)).toEqual([1, 0]);
    });
    expect(existsSync(':memory:')).toBe(false);
  });

  const servers = ['neo4j://', 'neo4j+s://', 'neo4j+ssc://', 'bolt://', 'bolt+s://', 'bolt+ssc://'];
  it.each(servers)('opens a server at %sHOST:PORT, and asks it nothing before the first call', async (protocol) => {
    for (const host of ['127.0.0.1:1', '127.0.0.1', '[::1]:1', 'DB.example.org', 'db.example.org', '127.0.0.1:1/']) {
      const opened = openStore(`${protocol}${host}`).then((store) => store.close());
      await expect(opened).resolves.toBeUndefined();
    }
  });

  it('reads the protocol of a server without case, as URLs are', async () => {
    const opened = openStore('Neo4j+S://127.0.0.1:1').then((store) => store.close());
    await expect(opened).resolves.toBeUndefined();
  });

  it('says STORE_UNAVAILABLE at the first call where no server is', async () => {
    const outcome = closing(await openStore('bolt://127.0.0.1:1'), (store) => store.ping());
    await expect(outcome).rejects.toMatchObject({ name: 'DomainError', code: 'STORE_UNAVAILABLE' });
  });

  // Among them what the driver or the file system refuses with an error of their own.
  const others = ['', 'file', 'file:', 'store.sqlite', '/tmp/store.sqlite', ':memory:', 'FILE:x', 'sqlite:x', 'neo4j:'];
  const malformed = ['http://h', 'neo4j://', 'bolt://:7687', 'bolt://h:99999', 'bolt://a b', 'file:\0x', 'file:x\0'];
  const beyondHost = [
    'bolt://h?policy=eu',
    'neo4j://h/graph',
    'neo4j://h#x',
    ' bolt+x://h',
    "'; DROP TABLE record; --",
  ];
  it.each([...others, ...malformed, ...beyondHost])(
    'refuses %j and says what an address looks like',
    async (address) => {
      const { code, message } = await refusal(address);
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('Use file:PATH, neo4j://HOST:7687 or bolt+s://HOST:7687');
    },
  );

  it.each(['neo4j://ann:s3cr3t@h', 'bolt://:s3cr3t@h:7687', 'bolt://ann:s3cr3t@h:99999', 'http://ann:s3cr3t@h'])(
    'refuses %s without repeating the password',
    async (address) => {
      const { code, message } = await refusal(address);
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).not.toContain('s3cr3t');
    },
  );

  it('names the variables for a user and a password', async () => {
    const { message } = await refusal('neo4j://ann:s3cr3t@h');
    expect(message).toContain('Set NEO4J_USER and NEO4J_PASSWORD');
  });
});
