import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { differencesOf, type Difference } from './differences.ts';
import { identityOf, isSampled, type Sample } from './lines.ts';

const headSchema = z.object({
  format: z.literal('lodestone-answers/1'),
  isThorough: z.boolean(),
  sample: z.object({ part: z.number(), of: z.number() }).nullable(),
});
const lineSchema = z.object({
  question: z.string(),
  arguments: z.record(z.string(), z.json()),
  page: z.number(),
  answer: z.json(),
  errors: z.array(z.json()).optional(),
});

/** One difference with the question that it answers. */
export interface FoundDifference extends Difference {
  readonly asked: string;
}

export interface Comparison {
  readonly equal: number;
  readonly differing: number;
  /** Pages that only one of the files holds. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** By question and field. */
  readonly groups: ReadonlyMap<string, readonly FoundDifference[]>;
}

/** Compares two files of answers, question by question; where a file holds a sample, only what both were asked. */
export async function compareAnswers(before: string, after: string, within = 0): Promise<Comparison> {
  const old = await readAnswers(before);
  const now = await readAnswers(after);
  if (old.head.isThorough !== now.head.isThorough)
    throw new Error('one of the files was written with --thorough, the other not');
  const groups = new Map<string, FoundDifference[]>();
  let equal = 0;
  let differing = 0;
  const onlyBefore: string[] = [];
  for (const [asked, page] of old.pages) {
    const other = now.pages.get(asked);
    if (other === undefined) {
      if (isAsked(page, now.head.sample)) onlyBefore.push(asked);
      continue;
    }
    const differences = page.text === other.text ? [] : differencesBetween(page.text, other.text, within);
    if (differences.length === 0) equal += 1;
    else differing += 1;
    for (const difference of differences) {
      const name = `${page.question} ${difference.field}`;
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push({ ...difference, asked });
    }
  }
  const onlyAfter = [...now.pages].flatMap(([asked, page]) =>
    old.pages.has(asked) || !isAsked(page, old.head.sample) ? [] : [asked],
  );
  return { equal, differing, onlyBefore, onlyAfter, groups };
}

/** Whether the other file was asked it as well. */
function isAsked({ identity }: Page, sample: Sample | null): boolean {
  return isSampled(identity, sample ?? undefined);
}

interface Page {
  readonly question: string;
  readonly identity: string;
  /** The line of the file. */
  readonly text: string;
}

function differencesBetween(before: string, after: string, within: number): readonly Difference[] {
  const [{ answer: old, errors: oldErrors }, { answer: now, errors: newErrors }] = [readLine(before), readLine(after)];
  return differencesOf({ answer: old, errors: oldErrors }, { answer: now, errors: newErrors }, within);
}

const readLine = (text: string) => lineSchema.parse(JSON.parse(text));

async function readAnswers(file: string) {
  const pages = new Map<string, Page>();
  let head: z.infer<typeof headSchema> | undefined;
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    if (head === undefined) {
      head = headSchema.parse(JSON.parse(text));
      continue;
    }
    const { question, arguments: given, page } = readLine(text);
    const identity = identityOf(question, given);
    pages.set(page === 1 ? identity : `${identity} page ${page}`, { question, identity, text });
  }
  if (head === undefined) throw new Error(`${file} is empty`);
  return { head, pages };
}

/** A comparison in lines for a person: counts, then differences by question and field, at most `most` of each. */
export function describeComparison(comparison: Comparison, most: number): readonly string[] {
  const { equal, differing, onlyBefore, onlyAfter, groups } = comparison;
  const lines = [`equal ${equal}, differing ${differing}, missing ${onlyBefore.length}, new ${onlyAfter.length}`];
  for (const [title, asked] of [
    ['missing', onlyBefore],
    ['new', onlyAfter],
  ] as const) {
    if (asked.length > 0) lines.push('', `${title} (${asked.length})`, ...shortened(asked, most));
  }
  for (const [name, found] of [...groups].toSorted(([, a], [, b]) => b.length - a.length)) {
    const shown = found.map(
      ({ asked, pointer, before, after }) => `${asked}\n    ${pointer}: ${shownValue(before)} -> ${shownValue(after)}`,
    );
    lines.push('', `${name} (${found.length})`, ...shortened(shown, most));
  }
  return lines;
}

function shortened(lines: readonly string[], most: number): readonly string[] {
  const shown = lines.slice(0, most).map((line) => `  ${line}`);
  return lines.length > most ? [...shown, `  and ${lines.length - most} more; --all shows them`] : shown;
}

function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
