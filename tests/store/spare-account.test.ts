import { afterEach, describe, expect, it } from 'vitest';
import { DomainError, storeUnavailable } from '../../src/errors.ts';
import type { Connection } from '../../src/store/neo4j/connection.ts';
import { spareAccount } from '../../src/store/neo4j/spare-account.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startRefusingServer, type RefusingServer } from './refusing-bolt.ts';

/** A connection whose every call ends as the test says, on a clock that only the test moves. */
function scripted() {
  let [time, tried] = [0, 0];
  let outcome: 'taken' | Error = 'taken';
  const connection: Connection = {
    async read() {
      tried += 1;
      await new Promise((resolve) => setImmediate(resolve));
      if (outcome !== 'taken') throw outcome;
      return [];
    },
    writeOne: () => Promise.reject(new Error('not asked')),
    write: () => Promise.reject(new Error('not asked')),
    close: async () => undefined,
  };
  const spared = spareAccount(connection, { now: () => time });
  const call = () =>
    spared.read('RETURN 1').then(
      () => 'done',
      (error: unknown) => (error instanceof DomainError ? error.fault : error),
    );
  return {
    call,
    calls: (count: number) => Promise.all(Array.from({ length: count }, call)),
    tried: () => tried,
    ends: (next: 'taken' | Error) => void (outcome = next),
    pass: (milliseconds: number) => void (time += milliseconds),
  };
}

const refused = storeUnavailable('wrong password', 'REFUSES_CREDENTIALS');
const away = storeUnavailable('no server', 'AWAY');

describe('spareAccount', () => {
  // Would catch: ten questions at the start that try a wrong password ten times, after which Neo4j locks the account.
  it('tries refused credentials once, once more after a minute, and then never', async () => {
    const { calls, call, tried, ends, pass } = scripted();
    ends(refused);
    expect(await calls(10)).toEqual(Array.from({ length: 10 }, () => 'REFUSES_CREDENTIALS'));
    expect(tried()).toBe(1);
    pass(59_000);
    await calls(10);
    expect(tried()).toBe(1);
    pass(2_000);
    await calls(10);
    expect(tried()).toBe(2);
    pass(3_600_000);
    ends('taken');
    expect(await call()).toBe('REFUSES_CREDENTIALS');
    expect(tried()).toBe(2);
  });

  it('goes on where the second try is taken, and all calls at once', async () => {
    const { calls, call, tried, ends, pass } = scripted();
    ends(refused);
    await call();
    pass(60_001);
    ends('taken');
    expect(await calls(5)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(tried()).toBe(6);
  });

  it('counts the refusals of calls that ran at once as one, where the password was taken before', async () => {
    const { calls, call, tried, ends, pass } = scripted();
    await call();
    ends(refused);
    await calls(5);
    expect(tried()).toBe(6);
    pass(60_001);
    await calls(5);
    expect(tried()).toBe(7);
  });

  // Would catch: ten calls in an outage that wait for one another, each for its own deadline.
  it('lets those that wait fail with the one that is tried while no server is there', async () => {
    const { calls, tried, ends } = scripted();
    ends(away);
    expect(await calls(10)).toEqual(Array.from({ length: 10 }, () => 'AWAY'));
    expect(tried()).toBe(1);
    await calls(10);
    expect(tried()).toBe(2);
  });
});

describe('F42: a store that refuses the password', () => {
  let server: RefusingServer | undefined;
  afterEach(() => server?.close());

  it('is asked once by many calls, and says so to the operator alone', async () => {
    server = await startRefusingServer();
    const store = await openStore(server.address);
    const calls = [() => store.ping(), () => store.head(), () => store.entitiesByKey(['boeing'])];
    for (const call of [...calls, ...calls]) {
      await expect(call()).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        fault: 'REFUSES_CREDENTIALS',
        message: 'The store is not available. Try again in a few seconds.',
        operatorMessage: expect.stringContaining('Set NEO4J_USER and NEO4J_PASSWORD'),
      });
    }
    expect(server.tried()).toBe(1);
    await store.close();
  });
});
