import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** One answer as a file of answers holds it. */
export interface AnswerLine {
  readonly question: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** From 1. */
  readonly page: number;
  readonly answer: unknown;
  readonly errors?: readonly unknown[];
}

/** A part of all questions: those whose hash leaves a rest below `part` when divided by `of`. */
export interface Sample {
  readonly part: number;
  readonly of: number;
}

/** Keys in order, numbers as they are. */
export function sortedJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** What tells a question from all others, its pages included. */
export function identityOf(question: string, given: Readonly<Record<string, unknown>>): string {
  return `${question} ${sortedJson(given)}`;
}

/** Whether a question is in a sample. No sample holds them all. */
export function isSampled(identity: string, sample: Sample | undefined): boolean {
  if (sample === undefined) return true;
  const hash = createHash('sha256').update(identity).digest().readUInt32BE(0);
  return hash % sample.of < sample.part;
}

/** Reads `1/10`. */
export function parseSample(text: string | undefined): Sample | undefined {
  if (text === undefined) return undefined;
  const [, part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (part < 1 || of < part) throw new Error(`--sample is "${text}"; expected a part such as 1/10.`);
  return { part, of };
}
