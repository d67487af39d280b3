import { existsSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits, packageRoot, readConfig, readLimits, schemaDirectory, seedDirectory } from '../src/config.ts';
import { DomainError } from '../src/errors.ts';

describe('readLimits', () => {
  it('has the limits that the documentation states where nobody says otherwise', () => {
    expect(defaultLimits).toMatchObject({
      cost: 10_000,
      nodes: 50_000,
      depth: 14,
      aliases: 30,
      directives: 8,
      tokens: 2_000,
      listInput: 250,
      nesting: 32,
      bodyBytes: 262_144,
    });
  });

  it('takes each from the environment, and never a bucket that no operation fits into', () => {
    expect(readLimits({ MAX_DEPTH: '20', TRUST_PROXY: '2', FAST_PATH: 'off' })).toMatchObject({
      depth: 20,
      trustProxy: 2,
      fastPath: false,
    });
    expect(readLimits({ MAX_COST: '80000', COST_BUCKET: '10' }).bucket).toBe(80_000);
  });

  it.each([
    ['MAX_DEPTH', '0'],
    ['MAX_COST', '-1'],
    ['COST_BUCKET', '1e9'],
    ['MAX_ALIASES', 'many'],
    ['TRUST_PROXY', 'yes'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readLimits({ [name]: value })).toThrow(name);
  });

  // Would catch: a client that names itself, because "on" takes the address that it wrote first.
  it.each([
    ['off', false],
    ['on', 1],
    ['3', 3],
    ['10.0.0.0/8, 192.0.2.1,fd00::/8 ,loopback', ['10.0.0.0/8', '192.0.2.1', 'fd00::/8', 'loopback']],
  ])('reads TRUST_PROXY=%s', (text, trustProxy) => {
    expect(readLimits({ TRUST_PROXY: text }).trustProxy).toEqual(trustProxy);
  });

  it.each(['0', '17', '-1', 'true', '10.0.0.0/33', '10.0.0.0/8/8', 'fd00::/129', 'example.org', ''])(
    'takes no proxies from "%s"',
    (text) => {
      expect(() => readLimits({ TRUST_PROXY: text })).toThrow('TRUST_PROXY');
    },
  );

  // Would catch a variable that sets the limit of another: each one is set by itself, and exactly one figure changes.
  it.each([
    ['MAX_COST', 'cost'],
    ['MAX_NODES', 'nodes'],
    ['MAX_DEPTH', 'depth'],
    ['MAX_ALIASES', 'aliases'],
    ['MAX_DIRECTIVES', 'directives'],
    ['MAX_TOKENS', 'tokens'],
    ['MAX_LIST_INPUT', 'listInput'],
    ['MAX_NESTING', 'nesting'],
    ['MAX_BODY_BYTES', 'bodyBytes'],
    ['MAX_IN_FLIGHT', 'inFlight'],
    ['MAX_CONNECTIONS', 'connections'],
    ['MAX_QUEUED', 'queued'],
    ['MAX_QUEUED_PER_CLIENT', 'queuedPerClient'],
    ['THREAD_MEMORY_MB', 'threadMemoryMegabytes'],
    ['ANSWER_CACHE_BYTES', 'answerCacheBytes'],
    ['COST_RESTORE_PER_SECOND', 'restorePerSecond'],
    ['HEADERS_TIMEOUT_MS', 'headersMilliseconds'],
    ['REQUEST_TIMEOUT_MS', 'requestMilliseconds'],
    ['OPERATION_TIMEOUT_MS', 'operationMilliseconds'],
    ['DRAIN_MS', 'drainMilliseconds'],
    ['MAX_LOOP_DELAY_MS', 'loopDelayMilliseconds'],
    ['TRUST_PROXY', 'trustProxy'],
  ])('lets %s set %s alone', (name, limit) => {
    expect(readLimits({ [name]: '7' })).toEqual({ ...defaultLimits, [limit]: 7 });
  });

  // Would catch: a single thread, which one client holds, and threads that may use more memory than there is.
  it('takes two threads or more, which share the memory of the machine', () => {
    expect(() => readLimits({ THREADS: '1' })).toThrow('THREADS is "1"; expected at least 2');
    const [two, four] = [readLimits({ THREADS: '2' }), readLimits({ THREADS: '4' })];
    expect([two.threads, four.threads]).toEqual([2, 4]);
    expect(defaultLimits.threads).toBeGreaterThanOrEqual(2);
    expect(four.threadMemoryMegabytes).toBeGreaterThanOrEqual(512);
    expect(two.threadMemoryMegabytes).toBeGreaterThanOrEqual(four.threadMemoryMegabytes);
    expect(two.threadMemoryMegabytes).toBeLessThanOrEqual(Math.max(512, (totalmem() / 2 ** 20) * 0.375));
  });

  it.each(['', ' 5', '05', '1.5', '-1', '1e3', '1000000000', 'Infinity'])('takes no count from "%s"', (text) => {
    expect(() => readLimits({ MAX_DEPTH: text })).toThrow('MAX_DEPTH');
  });

  it('names every variable that is wrong at once, with its value and what to do', () => {
    const read = (): unknown => readLimits({ MAX_COST: 'x', FAST_PATH: 'yes' });
    expect(read).toThrow(DomainError);
    expect(read).toThrow(/^MAX_COST is "x"; expected a whole number.*\. FAST_PATH is "yes"; .*Correct the environment/);
  });
});

describe('readConfig', () => {
  it('serves this machine alone where nobody says otherwise', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      store: 'file:.lodestone/lodestone.sqlite',
      logLevel: 'warn',
      allowedHosts: ['localhost', '127.0.0.1', '[::1]'],
      corsOrigins: [],
      metrics: undefined,
      readOnly: false,
    });
  });

  // Would catch: an origin with a path, which no browser sends, and which would let nobody in.
  it('shares answers with the origins that are named', () => {
    expect(readConfig({ CORS_ORIGINS: 'http://localhost:5173, https://example.org' }).corsOrigins).toEqual([
      'http://localhost:5173',
      'https://example.org',
    ]);
    for (const wrong of ['localhost:5173', 'https://example.org/', '', 'file://x'])
      expect(() => readConfig({ CORS_ORIGINS: wrong })).toThrow('CORS_ORIGINS');
  });

  // Would catch: a server on loopback that answers a page whose name was rebound to it.
  it('answers for the names of this machine alone where only this machine reaches it, and for all elsewhere', () => {
    const allowed = (environment: NodeJS.ProcessEnv) => readConfig(environment).allowedHosts;
    expect(allowed({ HOST: '::1' })).toEqual(['localhost', '127.0.0.1', '[::1]']);
    expect(allowed({ HOST: '127.0.0.2' })).toEqual(['localhost', '127.0.0.1', '[::1]', '127.0.0.2']);
    expect(allowed({ HOST: '0.0.0.0' })).toBeUndefined();
    expect(allowed({ HOST: '127.example.org' })).toBeUndefined();
    expect(allowed({ ALLOWED_HOSTS: 'example.org, graph.example.org:8080' })).toEqual([
      'example.org',
      'graph.example.org:8080',
    ]);
    expect(allowed({ ALLOWED_HOSTS: '*' })).toBeUndefined();
    expect(() => allowed({ ALLOWED_HOSTS: 'http://example.org' })).toThrow('ALLOWED_HOSTS');
    expect(() => allowed({ ALLOWED_HOSTS: '' })).toThrow('ALLOWED_HOSTS');
  });

  it('puts the metrics on a port of their own where one is set, on this machine', () => {
    expect(readConfig({ METRICS_PORT: '9464' }).metrics).toEqual({
      host: '127.0.0.1',
      port: 9464,
      allowedHosts: ['localhost', '127.0.0.1', '[::1]'],
    });
    expect(readConfig({ METRICS_PORT: '9464', METRICS_HOST: '10.0.0.5' }).metrics?.host).toBe('10.0.0.5');
    expect(() => readConfig({ METRICS_PORT: 'x' })).toThrow('METRICS_PORT');
  });

  // Would catch: a scraper that asks by the address of a container and is refused, and a rebound page that is not.
  it('answers for the metrics as for the rest where only this machine reaches them, and for all names elsewhere', () => {
    const allowed = (more: NodeJS.ProcessEnv) => readConfig({ METRICS_PORT: '9464', ...more }).metrics?.allowedHosts;
    const own = ['localhost', '127.0.0.1', '[::1]'];
    expect(allowed({ HOST: '0.0.0.0' })).toEqual(own);
    expect(allowed({ ALLOWED_HOSTS: 'example.org,localhost' })).toEqual([...own, 'example.org']);
    expect(allowed({ ALLOWED_HOSTS: '*' })).toBeUndefined();
    expect(allowed({ METRICS_HOST: '0.0.0.0', ALLOWED_HOSTS: 'example.org' })).toBeUndefined();
  });

  it('takes each from the environment, and passes over the variables of others', () => {
    const environment = {
      HOST: '0.0.0.0',
      PORT: '0',
      STORE: 'bolt://localhost',
      LOG_LEVEL: 'silent',
      READ_ONLY: 'on',
      PATH: '/bin',
    };
    expect(readConfig(environment)).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      store: 'bolt://localhost',
      logLevel: 'silent',
      readOnly: true,
    });
    expect(readConfig({ PORT: '65535' }).port).toBe(65_535);
  });

  it.each(['65536', '-1', '80a', '4000.0', '', '0x50', '123456'])('takes no port from "%s"', (text) => {
    expect(() => readConfig({ PORT: text })).toThrow('expected a whole number from 0 to 65535');
  });

  it.each(['HOST', 'STORE'])(
    'takes no empty text for %s, which a shell gives for a variable that is not set',
    (name) => {
      expect(() => readConfig({ [name]: '' })).toThrow(`${name} is ""`);
    },
  );

  it('refuses a level of logs that does not exist', () => {
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL');
  });
});

describe('packageRoot', () => {
  it('is the folder that holds the schema and the shipped data', () => {
    expect([join(packageRoot, 'package.json'), schemaDirectory, seedDirectory].map((path) => existsSync(path))).toEqual(
      [true, true, true],
    );
  });
});

describe('the settings', () => {
  // Would catch: a setting that nobody can find, and one that is gone and still described.
  it('are all in the README, and it names no other', () => {
    const named = (text: string, shape: RegExp): string[] => [...text.matchAll(shape)].map(([, name = '']) => name);
    const files = ['src/config.ts', 'src/edge/identities/auth-settings.ts'];
    const settings = files.flatMap((file) =>
      named(readFileSync(join(packageRoot, file), 'utf8'), /^ +([A-Z][A-Z_]{2,}): /gm),
    );
    const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
    const described = new Set(named(readme, /`([A-Z][A-Z_]{2,})(?:=[^`]*)?`/g));
    expect(settings.length).toBeGreaterThan(30);
    expect(settings.filter((name) => !described.has(name))).toEqual([]);
    const rows = readme
      .split('\n')
      .filter((line) => /^\| `[A-Z]/.test(line))
      .map((line) => line.split('|')[1] ?? '');
    const inTables = rows.flatMap((cell) => named(cell, /`([A-Z][A-Z_]{2,})`/g));
    expect(inTables.filter((name) => !settings.includes(name) && name !== 'AUTH')).toEqual([]);
  });
});
