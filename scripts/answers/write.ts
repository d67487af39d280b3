import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { buildSchema } from 'graphql';
import { createAsker, type Answer, type Asker } from './asker.ts';
import { identityOf, isSampled, sortedJson, type AnswerLine, type Sample } from './lines.ts';
import { argumentsOf, nameOf } from './operation.ts';
import { plan } from './plan.ts';
import { createQuestionMaker } from './questions.ts';
import { createSelections } from './selections.ts';
import { startServer } from './server.ts';
import { readWorld } from './world.ts';

export interface WriteOptions {
  /** The folder of the checkout that answers. */
  readonly root: string;
  /** The file that is written, compressed where its name ends with `.gz`. */
  readonly out: string;
  readonly sample: Sample | undefined;
  readonly isThorough: boolean;
}

/** Questions on their way at the same time. */
const atOnce = 4;

/** Asks a checkout all questions and writes the answers, one a line. */
export async function writeAnswers({ root, out, sample, isThorough }: WriteOptions): Promise<void> {
  const server = await startServer(root);
  const sink = openSink(out);
  const spent = new Map<string, { count: number; milliseconds: number }>();
  try {
    const schema = buildSchema(await (await fetch(`${server.address}/schema.graphql`)).text());
    const asker = createAsker(server.address, schema);
    const selections = createSelections(schema);
    const make = createQuestionMaker(schema, selections);
    sink.write(`${sortedJson({ format: 'lodestone-answers/1', sample: sample ?? null, isThorough })}\n`);
    const world = await readWorld(asker);
    const jobs = jobsOf(root, asker, [...plan(make, world, isThorough)], sample);
    await inOrder(await jobs, async (lines, name, milliseconds) => {
      for (const line of lines) sink.write(`${sortedJson(line)}\n`);
      const { count, milliseconds: before } = spent.get(name) ?? { count: 0, milliseconds: 0 };
      spent.set(name, { count: count + 1, milliseconds: before + milliseconds });
    });
    for (const field of [...selections.notAsked, ...make.notAsked]) console.error(`not asked: ${field}`);
  } finally {
    await sink.end();
    await server.stop();
  }
  for (const [name, { count, milliseconds }] of spent) {
    console.log(`${name}\t${count}\t${(milliseconds / 1000).toFixed(1)} s`);
  }
  console.log(`all\t${[...spent.values()].reduce((sum, { count }) => sum + count, 0)}`);
}

interface Job {
  readonly name: string;
  readonly ask: () => Promise<readonly AnswerLine[]>;
}

/** The examples of the checkout, and the questions of the plan. */
async function jobsOf(
  root: string,
  asker: Asker,
  questions: Iterable<Parameters<Asker['pages']>[0]>,
  sample: Sample | undefined,
): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  const add = (name: string, given: AnswerLine['arguments'], ask: () => Promise<readonly Answer[]>): void => {
    if (!isSampled(identityOf(name, given), sample)) return;
    jobs.push({ name, ask: async () => linesOf(name, given, await ask()) });
  };
  const folder = join(root, 'examples');
  for (const file of (await readdir(folder)).filter((one) => one.endsWith('.graphql')).toSorted()) {
    const query = await readFile(join(folder, file), 'utf8');
    add('example', { file }, async () => [await asker.operation({ query, variables: {} })]);
  }
  for (const question of questions) add(nameOf(question), argumentsOf(question), () => asker.pages(question));
  return jobs;
}

function linesOf(question: string, given: AnswerLine['arguments'], answers: readonly Answer[]): readonly AnswerLine[] {
  return answers.map(({ data, errors }, index) => ({
    question,
    arguments: given,
    page: index + 1,
    answer: withoutCursors(data),
    ...(errors && { errors }),
  }));
}

/** A cursor is opaque: whether it leads on shows in the next page. */
function withoutCursors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCursors);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'endCursor' ? [] : [[key, withoutCursors(inner)]])),
  );
}

/** Runs jobs several at a time and hands over what they bring in their order. */
async function inOrder(
  jobs: readonly Job[],
  take: (lines: readonly AnswerLine[], name: string, milliseconds: number) => Promise<void>,
): Promise<void> {
  const running: { readonly name: string; readonly lines: Promise<readonly AnswerLine[]>; readonly from: number }[] =
    [];
  const takeFirst = async (): Promise<void> => {
    const first = running.shift();
    if (first === undefined) return;
    await take(await first.lines, first.name, performance.now() - first.from);
  };
  for (const { name, ask } of jobs) {
    const lines = ask();
    // Where one fails, those behind it may fail as well; the first is told.
    lines.catch(() => undefined);
    running.push({ name, lines, from: performance.now() });
    if (running.length >= atOnce) await takeFirst();
  }
  while (running.length > 0) await takeFirst();
}

function openSink(out: string): { readonly write: (text: string) => void; readonly end: () => Promise<void> } {
  const file = createWriteStream(out);
  if (!out.endsWith('.gz')) {
    return {
      write: (text) => void file.write(text),
      end: async () => {
        file.end();
        await finished(file);
      },
    };
  }
  const packed = createGzip();
  packed.pipe(file);
  return {
    write: (text) => void packed.write(text),
    end: async () => {
      packed.end();
      await finished(file);
    },
  };
}
