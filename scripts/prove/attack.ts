import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../src/config.ts';
import { startServer } from '../answers/server.ts';
import type { Row } from '../proofs/proof.ts';
import { attack, type Attack, type Attacked } from './attack/attacker.ts';
import { bystanders, type Kind } from './attack/bystanders.ts';

export const title = 'One client asks the dearest questions on many connections, and the others are answered (F38)';

const secondsEach = Number(process.env['ATTACK_SECONDS'] ?? 20);

/** A budget that never ends shows what the queues do by themselves. */
const endless = { COST_BUCKET: '999999999', COST_RESTORE_PER_SECOND: '999999999' };

const attacks: readonly Attack[] = [
  { question: 'sensitivity', connections: 2 },
  { question: 'cutSets', connections: 2 },
  { question: 'cutSets', connections: 4 },
  { question: 'cutSets', connections: 16 },
  { question: 'cutSets', connections: 4, hangUpAfter: 150 },
  { question: 'cutSets', connections: 16, hangUpAfter: 150 },
];

/** The longest that 99 of 100 answers may take, in milliseconds. */
const longest: Readonly<Record<Kind, number>> = { light: 100, cached: 300, new: 3_000 };

export async function prove(say: (line: string) => void): Promise<readonly Row[]> {
  return [
    ...(await under('usual budget', {}, [undefined, ...attacks], say)),
    ...(await under('endless budget', endless, attacks.slice(1, 5), say)),
  ];
}

async function under(
  budget: string,
  settings: Readonly<Record<string, string>>,
  scenarios: readonly (Attack | undefined)[],
  say: (line: string) => void,
): Promise<readonly Row[]> {
  const server = await startServer(packageRoot, { LOG_LEVEL: 'silent', ...settings });
  try {
    const rows: Row[] = [];
    const others = bystanders(server.address);
    await others.warmUp();
    for (const scenario of scenarios) {
      const name = `${budget}, ${scenario === undefined ? 'no attack' : nameOf(scenario)}`;
      say(name);
      // What the attack before has left at work.
      await others.untilIdle();
      rows.push(...(await underAttack(server.address, name, scenario, others)));
      for (const { what, found } of rows.slice(-3)) say(`${what}: ${found}`);
    }
    others.close();
    return rows;
  } finally {
    await server.stop();
  }
}

async function underAttack(
  address: string,
  name: string,
  scenario: Attack | undefined,
  others: ReturnType<typeof bystanders>,
): Promise<readonly Row[]> {
  const attacking = scenario && (await attack(address, scenario));
  // The attack has filled its queues.
  await sleep(1_000);
  const seen = await others.askFor(secondsEach * 1_000);
  const attacked = await attacking?.stop();
  const whatItGot = attacked === undefined ? '' : `; attacker: ${wordsOf(attacked)}`;
  return seen.map(({ kind, milliseconds, refusals }) => {
    const p99 = percentile(milliseconds, 0.99);
    const p50 = percentile(milliseconds, 0.5);
    return {
      what: `${name}: others' ${kind} questions`,
      asked: `p99 ≤ ${longest[kind]} ms, none refused`,
      found: `p50 ${p50} ms, p99 ${p99} ms, ${milliseconds.length} answered, ${refusals} refused${kind === 'new' ? whatItGot : ''}`,
      ok: p99 <= longest[kind] && refusals === 0 && milliseconds.length > 0,
    };
  });
}

function nameOf({ question, connections, hangUpAfter }: Attack): string {
  const manner = hangUpAfter === undefined ? '' : `, hanging up after ${hangUpAfter} ms`;
  return `${question} on ${connections} connections${manner}`;
}

function wordsOf({ sent, answered, busy, throttled, hungUp, failed, aliases }: Attacked): string {
  return `${sent} questions of ${aliases} fields, ${answered} answered, ${busy} × 503, ${throttled} × 429, ${hungUp} hung up, ${failed} failed`;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Infinity);
}
