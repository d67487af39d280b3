import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../src/config.ts';

export interface Program {
  readonly child: ChildProcess;
  /** Its first line on standard output. */
  readonly said: Promise<string>;
  readonly ended: Promise<number | null>;
  readonly errors: () => string;
}

export interface ProgramOptions {
  /** So many files and connections it may have open. */
  readonly fileLimit?: number;
}

/** `lodestone serve` as a person starts it. */
export function serve(environment: NodeJS.ProcessEnv, { fileLimit }: ProgramOptions = {}): Program {
  const program = [process.execPath, 'src/main.ts', 'serve'];
  const [command = '', ...args] =
    fileLimit === undefined
      ? program
      : ['sh', '-c', `ulimit -n ${fileLimit} && exec ${program.map((word) => `'${word}'`).join(' ')}`];
  const child = spawn(command, args, { cwd: packageRoot, env: { ...process.env, ...environment } });
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const said = new Promise<string>((resolve) => child.stdout.on('data', (text: Buffer) => resolve(text.toString())));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, said, ended, errors: () => errors };
}

/** Where it says that it answers. */
export async function addressOf({ said }: Program): Promise<string> {
  const [address = ''] = /http:\/\/[\d.:]+/.exec(await said) ?? [];
  return address;
}

export const ask = (address: string, query: string): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

/** Waits until a server has taken so many operations: they are at work or answered. */
export async function untilTaken(address: string, operations: number): Promise<void> {
  for (;;) {
    const text = await (await fetch(`${address}/metrics`)).text();
    const figure = (name: string): number =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(name))
          ?.split(' ')[1] ?? 0,
      );
    const answered = figure('lodestone_http_requests_total{method="POST",route="/graphql",status="200"}');
    if (figure('lodestone_operations_in_flight') + answered >= operations) return;
    await sleep(20);
  }
}
