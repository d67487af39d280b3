import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Json } from '../seeded.ts';
import { addressOf, ask, serve, type Program } from './spawn-serve.ts';

/** F36: whatever is nested too deeply is refused at the door, and leaves the process and its threads as they were. */

let program: Program;
let address: string;
beforeAll(async () => {
  program = serve({
    PORT: '0',
    STORE: inject('seededStore'),
    COST_BUCKET: '100000000',
    OPERATION_TIMEOUT_MS: String(operationMilliseconds),
  });
  address = await addressOf(program);
  await untilComputed();
});
afterAll(() => void program.child.kill('SIGKILL'));

const operationMilliseconds = 1_000;
/** A late thread is ended after six deadlines, each a little longer than that of an operation. */
const allDeadlinesMilliseconds = 6 * (operationMilliseconds + 250) + 1_000;

const computing = '{ buyer(key: "boeing") { supply { dependency(material: "titanium") { status } } } }';

/** Waits until a computing question is answered. The thread must read the network first, and a busy machine is slow. */
async function untilComputed(): Promise<Json> {
  for (let attempt = 0; ; attempt += 1) {
    const answer: Json = await (await ask(address, computing)).json();
    if (answer.errors === undefined || attempt === 60) return answer;
    await sleep(500);
  }
}

const arrays = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
const objects = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const written = (levels: number): string => `${'{a:'.repeat(levels)}1${'}'.repeat(levels)}`;

const used =
  'query($v: ViewInput) { buyer(key: "boeing") { supply(view: $v) { dependency(material: "titanium") { status } } } }';
const light = '{ dataset { id } }';
const literal = (value: string): string =>
  `{ buyer(key: "boeing") { supply(view: { scenario: ${value} }) { dependency(material: "titanium") { status } } } }`;

const post = (body: string): Promise<Response> =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const get = (parameters: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${address}/graphql?${new URLSearchParams(parameters).toString()}`);
const bodyOf = (query: string, more: string): string => `{"query":${JSON.stringify(query)},${more}}`;

/** The ways in which a value can come in. */
const ways: readonly (readonly [string, (levels: number) => Promise<Response>])[] = [
  ['objects in a variable that is used', (n) => post(bodyOf(used, `"variables":{"v":{"scenario":${objects(n)}}}`))],
  ['lists in a variable that is used', (n) => post(bodyOf(used, `"variables":{"v":{"includeStatuses":${arrays(n)}}}`))],
  ['objects in a variable that is not used', (n) => post(bodyOf(light, `"variables":{"v":${objects(n)}}`))],
  ['lists in a variable that is not used', (n) => post(bodyOf(light, `"variables":{"v":${arrays(n)}}`))],
  ['objects in extensions', (n) => post(bodyOf(light, `"extensions":{"e":${objects(n)}}`))],
  ['lists in extensions', (n) => post(bodyOf(light, `"extensions":{"e":${arrays(n)}}`))],
  ['lists in place of a body', (n) => post(arrays(n))],
  ['variables of a GET', (n) => get({ query: used, variables: `{"v":{"scenario":${objects(n)}}}` })],
  ['extensions of a GET', (n) => get({ query: light, extensions: `{"e":${arrays(n)}}` })],
  ['objects written in an operation', (n) => post(JSON.stringify({ query: literal(written(n)) }))],
  ['lists written in an operation', (n) => post(JSON.stringify({ query: literal(arrays(n)) }))],
  [
    'lists in a default',
    (n) => post(JSON.stringify({ query: `query($ids: [ID!] = ${arrays(n)}) { nodes(ids: $ids) { id } }` })),
  ],
  ['lists written in a GET', (n) => get({ query: literal(arrays(n)) })],
];
const depths = [10, 29, 33, 100, 400, 1_000, 4_000, 5_000, 10_000, 40_000, 60_000, 100_000];

describe('a value that is nested', () => {
  it.each(ways)('F36, of %s, is refused where it is too deep, with code, id and limit', async (_, send) => {
    const wrong: string[] = [];
    for (const depth of depths) {
      const response = await send(depth);
      const text = await response.text();
      // Node refuses the head of a long GET itself.
      if (response.status === 431) continue;
      const answer: Json = JSON.parse(text);
      const refused: Json = answer.errors?.[0]?.extensions ?? {};
      // A body above the limit of bytes is not read, so its nesting is not known.
      const limit = depth > 32 && response.status !== 413 ? 32 : undefined;
      const isRefused =
        [400, 413].includes(response.status) &&
        refused.code === 'BAD_USER_INPUT' &&
        /^[\da-f-]{36}$/.test(refused.requestId);
      if (refused.limit !== limit || (depth > 32 && !isRefused)) wrong.push(`${depth}: ${response.status} ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('leaves the process, its computing thread and light questions as they were, past every deadline', async () => {
    await sleep(allDeadlinesMilliseconds);
    expect(program.child.exitCode).toBeNull();
    expect(await (await ask(address, light)).json()).toMatchObject({ data: { dataset: { id: 'lodestone' } } });
    expect(await untilComputed()).toMatchObject({
      data: { buyer: { supply: { dependency: { status: 'ANSWERED' } } } },
    });
    // The last guard was never reached, and nothing was a fault of ours.
    expect(program.errors()).not.toMatch(/"level":"(?:error|fatal)"/);
  });
});
