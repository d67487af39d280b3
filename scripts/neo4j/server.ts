import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { packageRoot } from '../../src/config.ts';

/** A real Neo4j Community server on this machine, fetched once from Maven Central. */

const version = '5.26.30';
const cache = join(packageRoot, '.lodestone', 'neo4j', version);
const library = join(cache, 'lib');
/** What Neo4j wants of Java 17. */
const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

export interface ServerOptions {
  /** Where its data lives. */
  readonly home: string;
  readonly port: number;
  readonly say: (line: string) => void;
  /** Set before the first start; absent switches authentication off, for the server listens on loopback only. */
  readonly password?: string | undefined;
  readonly heap?: string;
}

export interface RunningServer {
  readonly address: string;
  readonly process: ChildProcess;
  /** Ends it cleanly, which takes some seconds. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): Promise<void>;
}

/** What is missing to run the server, in words; empty when nothing is. */
export function missingTools(): string[] {
  const tools = [
    { name: 'java', args: ['-version'], needs: 'Java 17 or newer (Debian: apt-get install openjdk-17-jre-headless)' },
    ...(existsSync(library)
      ? []
      : [
          {
            name: 'mvn',
            args: ['--version'],
            needs: 'Maven, to fetch the server once (Debian: apt-get install maven)',
          },
        ]),
  ];
  return tools
    .filter(({ name, args }) => spawnSync(name, args, { stdio: 'ignore' }).status !== 0)
    .map(({ needs }) => needs);
}

/** Fetches the server into the cache that git ignores; about 106 MB, once. */
function fetchServer(say: (line: string) => void): void {
  if (existsSync(library)) return;
  say(`Fetching Neo4j Community ${version} from Maven Central (about 106 MB, once) …`);
  const partial = `${library}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const args = [
    '-q',
    '-B',
    '-f',
    join(import.meta.dirname, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
    '-DincludeScope=runtime',
  ];
  const { status } = spawnSync('mvn', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('Maven could not fetch the server; its words stand above');
  renameSync(partial, library);
}

/** Starts the server and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { home, port, say, password, heap = '512m' } = options;
  fetchServer(say);
  writeConfiguration(home, port, password !== undefined);
  if (password !== undefined && !existsSync(join(home, 'data', 'databases'))) setPassword(home, password);
  say(`Starting Neo4j ${version} on port ${port} …`);
  const child = spawn(
    'java',
    [
      `-Xmx${heap}`,
      ...opens,
      '-cp',
      join(library, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => log.push(text.toString()));
  const address = `bolt://127.0.0.1:${port}`;
  await waitUntilReady(address, password, child, log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    address,
    process: child,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function writeConfiguration(home: string, port: number, withAuthentication: boolean): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    'dbms.security.allow_csv_import_from_file_urls=false',
    `dbms.security.auth_enabled=${withAuthentication}`,
  ];
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
}

function setPassword(home: string, password: string): void {
  const args = ['-cp', join(library, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const { status, stderr } = spawnSync('java', args, { env: environment });
  if (status !== 0) throw new Error(`the password could not be set: ${stderr.toString()}`);
}

async function waitUntilReady(
  address: string,
  password: string | undefined,
  child: ChildProcess,
  log: readonly string[],
): Promise<void> {
  const authentication = password === undefined ? neo4j.auth.basic('', '') : neo4j.auth.basic('neo4j', password);
  const driver = neo4j.driver(address, authentication, { connectionTimeout: 1000 });
  try {
    for (let attempt = 0; attempt < 240; attempt += 1) {
      if (child.exitCode !== null) throw new Error(`Neo4j ended at once:\n${log.join('').slice(-2000)}`);
      const answered = await driver.executeQuery('RETURN 1').then(
        () => true,
        () => false,
      );
      if (answered) return;
      await sleep(500);
    }
    throw new Error(`Neo4j did not answer within two minutes:\n${log.join('').slice(-2000)}`);
  } finally {
    await driver.close();
  }
}
