import type { FormattedExecutionResult } from 'graphql';
import type { Outcome } from './operation-thread.ts';

/** The answer of one job, for all who asked. */
export interface Answers {
  readonly text: string;
  /** No part of it is an error. */
  readonly isWhole: boolean;
  /** An answer for one client alone, because plugins add to it. */
  next(): FormattedExecutionResult;
}

/** The answers to all who asked, or why there is none. */
export function answersOf(outcome: Outcome): Answers | Error {
  if ('failure' in outcome) return outcome.failure;
  const text = outcome.answer;
  try {
    const first = answerOf(text);
    let unused: FormattedExecutionResult | undefined = first;
    return {
      text,
      isWhole: first.errors === undefined,
      next() {
        const answer = unused ?? answerOf(text);
        unused = undefined;
        return answer;
      },
    };
  } catch (error) {
    return new Error('a thread answered with what is no answer', { cause: error });
  }
}

/** Reads the answer to an operation from JSON. */
export function answerOf(text: string): FormattedExecutionResult {
  const answer: unknown = JSON.parse(text);
  if (isAnswer(answer)) return answer;
  throw new Error('the answer has neither data nor errors');
}

function isAnswer(value: unknown): value is FormattedExecutionResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
