import { setTimeout as sleep } from 'node:timers/promises';
import { newAssumption } from './attacker.ts';
import { createClient, type Client } from './client.ts';

/** light: answered by the serving thread. cached: computed before. new: computed for the first time. */
export type Kind = 'light' | 'cached' | 'new';

export interface Seen {
  readonly kind: Kind;
  /** The time of each answer. */
  readonly milliseconds: readonly number[];
  readonly refusals: number;
}

const dependency = (view: string): string =>
  `{ buyer(key: "boeing") { supply${view} { dependency(material: "titanium") { status } } } }`;

/** Each kind is asked from an address of its own, one question after the other. */
const kinds: readonly { readonly kind: Kind; readonly pause: number; readonly question: () => string }[] = [
  { kind: 'light', pause: 20, question: () => '{ oem(key: "boeing") { name links(first: 5) { nodes { kind } } } }' },
  { kind: 'cached', pause: 50, question: () => dependency('') },
  { kind: 'new', pause: 250, question: () => dependency(`(view: ${newAssumption()})`) },
];

/** People who ask small questions while somebody attacks. */
export function bystanders(address: string) {
  const clients = kinds.map((kind, place) => ({ ...kind, client: createClient(address, `127.0.0.${place + 3}`, 1) }));
  return {
    /** Both threads have read the network, and the cached question is known. */
    async warmUp(): Promise<void> {
      for (let time = 0; time < 5; time += 1)
        await Promise.all(clients.map(({ client, question }) => client.ask(question())));
    },
    askFor: (milliseconds: number): Promise<readonly Seen[]> =>
      Promise.all(
        clients.map(async ({ kind, client, pause, question }) => {
          const until = performance.now() + milliseconds;
          const times: number[] = [];
          let refusals = 0;
          while (performance.now() < until) {
            const took = await answered(client, question());
            if (took === undefined) refusals += 1;
            else times.push(took);
            await sleep(pause);
          }
          return { kind, milliseconds: times, refusals };
        }),
      ),
    /** Waits until no computing thread works. */
    async untilIdle(): Promise<void> {
      while (!(await isIdle(address))) await sleep(100);
    },
    close(): void {
      for (const { client } of clients) client.close();
    },
  };
}

/** The time of an answer without errors. Undefined if there was none. */
async function answered(client: Client, question: string): Promise<number | undefined> {
  const { status, text, milliseconds } = await client.ask(question);
  return status === 200 && !text.includes('"errors"') ? milliseconds : undefined;
}

async function isIdle(address: string): Promise<boolean> {
  const metrics = await fetch(`${address}/metrics`);
  return (await metrics.text()).includes('lodestone_lane_working{lane="computes"} 0\n');
}
