import { fork } from 'node:child_process';
import { join } from 'node:path';
import { invariant } from '../../../src/errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { changesOfReplacement, hashNamed, publishNamed } from './contents.ts';

/** Replacements that are broken off while others read. */

export interface Broken {
  /** Rounds in which the publisher was killed before it had switched. */
  readonly brokenOff: number;
  readonly answers: number;
  /** Questions that a busy server did not answer in time. */
  readonly unanswered: number;
  /** Answers that held two contents, or another one than the current. */
  readonly mixtures: readonly string[];
}

interface Trial {
  readonly address: string;
  readonly store: GraphStore;
  readonly rounds: number;
  /** Readers go on after the last round until they have as many answers. */
  readonly answers: number;
  /** Gives the names in an answer. Undefined if there was none. */
  readonly ask: (kind: number) => Promise<readonly string[] | undefined>;
}

/** Starts from the content "a". Each round kills the replacement by another content at another place. */
export async function breakOffReplacements({ address, store, rounds, answers, ask }: Trial): Promise<Broken> {
  await publishNamed(store, 'a');
  let current = ['a'];
  let [asked, answered, brokenOff] = [0, 0, 0];
  const ended = new AbortController();
  const mixtures: string[] = [];
  const reader = async (): Promise<void> => {
    while (!ended.signal.aborted || answered < answers) {
      const before = current;
      const kind = asked;
      asked += 1;
      const found = await ask(kind);
      if (found === undefined) continue;
      answered += 1;
      const names = new Set(found);
      const [name = 'none'] = names;
      // What was allowed before or after the question may be the answer.
      if (names.size !== 1 || ![...before, ...current].includes(name))
        mixtures.push(`${kind % 5}: ${[...names].join(' and ')}`);
    }
  };
  const readers = Promise.all(Array.from({ length: 4 }, reader));
  for (let round = 0; round < rounds; round += 1) {
    const [held = 'a'] = current;
    // Every third is the same replacement again, which goes on where it was broken off.
    const next = ['b', 'c', 'a'].find((name) => name !== held) ?? 'b';
    current = [held, next];
    await killPublisher(address, next, Math.floor((changesOfReplacement * round) / rounds));
    const { dataset, unfinishedImport } = await store.head();
    if (unfinishedImport !== undefined) {
      invariant(unfinishedImport === hashNamed(next), 'the unfinished import is the one that was killed');
      brokenOff += 1;
    }
    current = [dataset?.id ?? 'none'];
    if (round % 3 === 2) {
      current = [held, next];
      await publishNamed(store, next);
      current = [next];
    }
  }
  ended.abort();
  await readers;
  return { brokenOff, answers: answered, unanswered: asked - answered, mixtures };
}

function killPublisher(address: string, name: string, changes: number): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, 'publisher.ts'), [address, name]);
    child.on('message', (done: number) => {
      if (done >= changes) child.kill('SIGKILL');
    });
    child.once('exit', () => resolve());
  });
}
