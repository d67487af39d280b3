import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type Reply } from './client.ts';

/** What the attacker does, from one address. */
export interface Attack {
  readonly question: keyof typeof questions;
  readonly connections: number;
  /** Closes each connection after so many milliseconds. */
  readonly hangUpAfter?: number;
}

/** What became of the attacker's questions. */
export interface Attacked {
  readonly sent: number;
  readonly answered: number;
  /** Refused with 503 as its queue was full. */
  readonly busy: number;
  /** Refused with 429 as its budget was spent. */
  readonly throttled: number;
  readonly hungUp: number;
  /** Answered with an error, such as that it took too long. */
  readonly failed: number;
  /** The fields of one question: as many as the limits of one operation allow. */
  readonly aliases: number;
}

/** The dearest questions. An assumption that was never made before keeps every answer from being known. */
const questions = {
  sensitivity: (assumption: string) =>
    `buyer(key: "general-motors") { supply(view: ${assumption}) { dependency(material: "ndfeb-magnet") { derivation { sensitivity { name } } } } }`,
  cutSets: (assumption: string) =>
    `buyer(key: "united-states") { supply(view: ${assumption}) { cutSets(maxSize: 4, scope: COUNTRIES) { status } } }`,
} as const;

const mostAliases = 30;
/** What the attacker waits after a refusal. It does not do as it is told. */
const restMilliseconds = 100;

export async function attack(
  address: string,
  { question, connections, hangUpAfter }: Attack,
): Promise<{ stop(): Promise<Attacked> }> {
  // Each attack has a budget of its own.
  attackers += 1;
  const client = createClient(address, `127.0.1.${attackers}`, connections);
  const counts = { sent: 0, answered: 0, busy: 0, throttled: 0, hungUp: 0, failed: 0 };
  const over = new AbortController();
  const operation = (aliases: number): string => {
    const fields = Array.from({ length: aliases }, (_, place) => `a${place}: ${questions[question](newAssumption())}`);
    return `{ ${fields.join(' ')} }`;
  };
  const aliases = await largestAllowed(async (many) => {
    const { text, status } = await client.ask(operation(many), 500);
    return status === undefined || !text.includes('TOO_COSTLY');
  });
  const oneConnection = async (): Promise<void> => {
    while (!over.signal.aborted) {
      counts.sent += 1;
      const reply = await client.ask(operation(aliases), hangUpAfter).catch(() => undefined);
      const fate = reply && fateOf(reply);
      if (fate !== undefined) counts[fate] += 1;
      if (fate === 'busy' || fate === 'throttled') await sleep(restMilliseconds);
    }
  };
  const all = Promise.all(Array.from({ length: connections }, oneConnection));
  return {
    async stop() {
      over.abort();
      client.close();
      await all;
      return { ...counts, aliases };
    },
  };
}

function fateOf({ status, text }: Reply): 'answered' | 'busy' | 'throttled' | 'hungUp' | 'failed' {
  if (status === undefined) return 'hungUp';
  if (status === 429) return 'throttled';
  if (status === 503 && text.includes('THROTTLED')) return 'busy';
  return text.includes('"errors"') ? 'failed' : 'answered';
}

async function largestAllowed(isAllowed: (aliases: number) => Promise<boolean>): Promise<number> {
  for (let aliases = mostAliases; aliases > 1; aliases -= 1) if (await isAllowed(aliases)) return aliases;
  return 1;
}

let attackers = 0;
let assumptions = 0;

/** A view with an assumption that no question had before, and that changes hardly anything. */
export function newAssumption(): string {
  assumptions += 1;
  return `{ assumptions: { buyerDeviation: ${(0.2 + assumptions / 1e9).toFixed(9)} } }`;
}
