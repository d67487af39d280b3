import { inject } from 'vitest';
import { createAsker, type Operation } from '../src/ask.ts';
import { openStore } from '../src/store/open-store.ts';

export { example } from './example.ts';

/** Any JSON: what it must be is what a test says. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

/** The answer of an operation, as JSON gives it to a client. */
export interface Answer {
  readonly data: Json;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Asks operations of the shipped data set, through the whole house but for HTTP. */
export async function askSeeded(): Promise<(operation: Operation | string) => Promise<Answer>> {
  const ask = await createAsker(await openStore(inject('seededStore')));
  return async (operation) => {
    const answer = await ask(typeof operation === 'string' ? { query: operation } : operation);
    return JSON.parse(JSON.stringify(answer)) as Answer;
  };
}
