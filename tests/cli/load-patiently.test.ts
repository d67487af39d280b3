import { describe, expect, it } from 'vitest';
import { createPatientLoader } from '../../src/cli/load-patiently.ts';
import type { ServerState } from '../../src/edge/http/health.ts';
import { createLogger } from '../../src/edge/http/logger.ts';
import { DomainError, storeUnavailable } from '../../src/errors.ts';
import type { Json } from '../seeded.ts';

/** A loader whose tries end as listed, one after the other, and whose pauses pass at once and are noted. */
function scripted(outcomes: readonly (Error | 'loaded')[]) {
  const lines: Json[] = [];
  const pauses: number[] = [];
  const state: ServerState = { loading: true, draining: false };
  const stop = new AbortController();
  let tries = 0;
  const loader = createPatientLoader(
    async () => {
      const outcome = outcomes[tries] ?? 'loaded';
      tries += 1;
      if (outcome !== 'loaded') throw outcome;
    },
    {
      state,
      logger: createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) }),
      signal: stop.signal,
      pause: async (milliseconds, signal) => {
        if (!signal.aborted) pauses.push(milliseconds);
      },
    },
  );
  return { loader, lines, pauses, state, stop, tries: () => tries };
}

const away = storeUnavailable('The store at bolt://10.0.0.1 cannot be reached.', 'AWAY');
const times = (count: number, error: Error): Error[] => Array.from({ length: count }, () => error);

describe('F42: a store that does not serve at the start', () => {
  // Would catch: a try twice a second for ever, each of which reads and checks all data and writes a line.
  it('is tried again ever more rarely, up to half a minute, with one line for each change', async () => {
    const { loader, lines, pauses, state, tries } = scripted([...times(12, away), 'loaded']);
    expect(await loader.once()).toBe(false);
    expect(state).toMatchObject({ loading: true, fault: 'AWAY' });
    expect(await loader.untilDone()).toBe(true);
    expect(tries()).toBe(13);
    expect(state).toMatchObject({ loading: false, fault: undefined });
    // A pause has two parts, of which a probe that finds the store can end the second.
    const whole = pauses.flatMap((pause, index) => (index % 2 === 0 ? [pause + (pauses[index + 1] ?? 0)] : []));
    expect(whole).toHaveLength(12);
    expect(Math.max(...whole)).toBeLessThanOrEqual(30_000);
    expect(whole.slice(6).reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(30_000);
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      ['warn', 'the store does not serve; trying again until it does'],
      ['warn', 'the store serves again, and its data is loaded'],
    ]);
    expect(lines[0].reason).toContain('bolt://10.0.0.1');
  });

  it.each(['DAMAGED', 'DISK_FULL', 'NOT_USABLE'] as const)('is given up where it is %s', async (fault) => {
    const { loader, lines, state, tries } = scripted(times(5, storeUnavailable('The store x.sqlite …', fault)));
    await loader.once();
    expect(await loader.untilDone()).toBe(false);
    expect([tries(), state.fault, state.loading]).toEqual([1, fault, true]);
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'error']);
  });

  // Would catch: three wrong passwords in a row, after which Neo4j refuses everybody.
  it('is tried twice, a minute apart, where it refuses the credentials', async () => {
    const { loader, pauses, tries } = scripted(times(9, storeUnavailable('wrong password', 'REFUSES_CREDENTIALS')));
    await loader.once();
    expect(await loader.untilDone()).toBe(false);
    expect([tries(), pauses]).toEqual([2, [60_000]]);
  });

  it('is tried at once when a probe finds it', async () => {
    const { loader, pauses, state } = scripted([...times(12, away), 'loaded']);
    await loader.once();
    const probing = setInterval(() => state.storeAnswered?.(), 0);
    expect(await loader.untilDone()).toBe(true);
    clearInterval(probing);
    expect(pauses.length).toBeLessThanOrEqual(24);
  });

  it('is left when the server ends', async () => {
    const { loader, stop, tries } = scripted(times(9, away));
    await loader.once();
    stop.abort();
    expect(await loader.untilDone()).toBe(false);
    expect(tries()).toBe(1);
  });

  it('does not hide another error', async () => {
    const { loader } = scripted([new DomainError('BAD_USER_INPUT', 'The shipped data set has problems.')]);
    await expect(loader.once()).rejects.toThrow('The shipped data set has problems.');
  });
});
