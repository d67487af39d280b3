import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from '../../src/cli/progress.ts';
import { storeUnavailable } from '../../src/errors.ts';
import { collect } from './collect.ts';

/** Steps that note when they run. */
function steps(...titles: readonly string[]): { readonly all: Step[]; readonly ran: string[] } {
  const ran: string[] = [];
  const all = titles.map((title): Step => ({ title, run: async () => void ran.push(title) }));
  return { all, ran };
}

describe('runSteps', () => {
  it('runs steps one after the other, and says each by its title', async () => {
    const { all, ran } = steps('Read', 'Write');
    const { stream, text } = collect();
    await runSteps(all, stream);
    expect(ran).toEqual(['Read', 'Write']);
    expect(text().indexOf('Read')).toBeLessThan(text().indexOf('Write'));
  });

  it('says progress on the stream', async () => {
    const { stream, text } = collect();
    await runSteps([{ title: 'Write', run: async (say) => say('1,000 of 3,000 changes') }], stream);
    expect(text()).toContain('1,000 of 3,000 changes');
  });

  // Would catch a reason that is asked for before the step before it has run: the data set is not read by then.
  it('asks whether a step is skipped when its turn comes, and says the reason', async () => {
    let isRead = false;
    const { all, ran } = steps('Write');
    const { stream, text } = collect();
    const read: Step = { title: 'Read', run: async () => void (isRead = true) };
    await runSteps([read, ...all.map((step) => ({ ...step, isSkipped: () => isRead && 'Nothing to write' }))], stream);
    expect(ran).toEqual([]);
    expect(text()).toContain('Nothing to write');
  });

  it('runs no step after one that failed, and passes the failure on', async () => {
    const { all, ran } = steps('Write');
    const failing: Step = { title: 'Read', run: () => Promise.reject(new Error('no such file')) };
    await expect(runSteps([failing, ...all], collect().stream)).rejects.toThrow('no such file');
    expect(ran).toEqual([]);
  });

  // Would catch: the text for callers on the operator's terminal, with advice that does not fit.
  it('prints why a store does not serve, and passes on the same error', async () => {
    const error = storeUnavailable('the file x is no database', 'NOT_USABLE');
    const { stream, text } = collect();
    const failing: Step = { title: 'Read', run: () => Promise.reject(error) };
    await expect(runSteps([failing], stream)).rejects.toBe(error);
    expect(text()).toContain('the file x is no database');
    expect(text()).not.toContain(error.message);
  });

  it('runs without a stream', async () => {
    const { all, ran } = steps('Read');
    await runSteps(all);
    expect(ran).toEqual(['Read']);
  });
});
