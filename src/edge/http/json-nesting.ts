import type { FastifyInstance } from 'fastify';
import { DomainError } from '../../errors.ts';
import { writtenNesting } from '../operations/written-nesting.ts';

const quote = 0x22;
const backslash = 0x5c;
const openers: ReadonlySet<number> = new Set([0x7b, 0x5b]);
const closers: ReadonlySet<number> = new Set([0x7d, 0x5d]);

/**
 * The deepest level of objects and lists in a JSON text: 0 for a bare value, 1 for `{}`. Reads the text once, without recursion,
 * and also gives a figure for text that is not JSON.
 */
export function jsonNesting(text: string): number {
  let level = 0;
  let deepest = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (isInText) {
      if (character === backslash) index += 1;
      else if (character === quote) isInText = false;
    } else if (character === quote) isInText = true;
    else if (openers.has(character)) {
      level += 1;
      deepest = Math.max(deepest, level);
    } else if (closers.has(character)) level -= 1;
  }
  return deepest;
}

/** The refusal of a JSON text that nests deeper than the limit. Undefined if it does not. */
export function nestingFault(what: string, text: string, limit: number): Error | undefined {
  return faultOf(what, jsonNesting(text), limit);
}

/** The parameters of a GET that hold JSON, which Apollo parses. */
const jsonParameters = ['variables', 'extensions'] as const;

/**
 * Refuses an operation whose values nest deeper than the limit, before anything parses them. Values come written in its text, and
 * as parameters of a GET. `registerJsonBody` has checked those in a body.
 */
export function limitNesting(app: FastifyInstance, limit: number): void {
  app.addHook('preHandler', async ({ url, body }) => {
    const start = url.indexOf('?');
    const parameters = new URLSearchParams(start < 0 ? '' : url.slice(start));
    for (const name of jsonParameters) {
      for (const text of parameters.getAll(name)) refuse(nestingFault(`The parameter \`${name}\``, text, limit));
    }
    for (const text of [...parameters.getAll('query'), queryOf(body)])
      refuse(faultOf('A value in the operation', writtenNesting(text), limit));
  });
}

/** The text of the operation in a body. */
function queryOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? body.query
    : '';
}

function faultOf(what: string, nesting: number, limit: number): Error | undefined {
  if (nesting <= limit) return undefined;
  const message = `${what} nests objects and lists ${nesting} levels deep, and the limit is ${limit}. Send fewer levels.`;
  return Object.assign(new DomainError('BAD_USER_INPUT', message, { details: { nesting, limit } }), {
    statusCode: 400,
  });
}

function refuse(fault: Error | undefined): void {
  if (fault !== undefined) throw fault;
}
