import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maskError, ourFault } from '../../../src/edge/operations/mask-error.ts';
import { withNote, type RequestNote } from '../../../src/edge/operations/request-note.ts';
import { DomainError, errorCodes, storeUnavailable } from '../../../src/errors.ts';

const place = { locations: [{ line: 1, column: 3 }], path: ['oem', 'name'] };

/** What a client sees of an error, and the errors that went into the log. */
function masked(error: unknown, formatted: GraphQLFormattedError = { message: 'formatted', ...place }) {
  const logged: unknown[] = [];
  const shown = maskError(formatted, error, {
    fault(reported) {
      logged.push(reported);
      return 'id-of-log';
    },
    told(reported) {
      logged.push(reported.operatorMessage);
      return reported.message;
    },
  });
  return { shown, logged };
}

/** As graphql-js wraps what a resolver throws. */
function thrownBy(error: Error): GraphQLError {
  return new GraphQLError(error.message, { path: place.path, originalError: error });
}

describe('maskError', () => {
  it('shows a fault of the caller or the world with its code and figures', () => {
    const error = new DomainError('NOT_FOUND', 'There is no material "x".', { details: { limit: 5 } });
    expect(masked(thrownBy(error))).toEqual({
      shown: { message: 'There is no material "x".', ...place, extensions: { limit: 5, code: 'NOT_FOUND' } },
      logged: [],
    });
  });

  // Would catch: the text for the operator in an answer, or in no log.
  it('shows the text for callers alone, and logs the one for the operator', () => {
    const error = storeUnavailable('The store /var/lib/secret.sqlite cannot be used: it is damaged.', 'DAMAGED');
    const { shown, logged } = masked(thrownBy(error));
    expect(shown).toEqual({
      message: 'The store is not available. Try again in a few seconds.',
      ...place,
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
    expect(logged).toEqual(['The store /var/lib/secret.sqlite cannot be used: it is damaged.']);
  });

  // Would catch a stack, a path of the server or an address of the store that reaches a client.
  it('shows a fault of ours as a fixed text with the id under which the log has the rest', () => {
    const error = new TypeError('cannot read bolt://neo4j:secret@10.0.0.1');
    const formatted = {
      message: error.message,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['x.ts:5'] },
    };
    const { shown, logged } = masked(thrownBy(error), formatted);
    expect(shown).toEqual({
      message: ourFault,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'id-of-log' },
    });
    expect(logged).toEqual([error]);
  });

  it.each([
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'OPERATION_RESOLUTION_FAILURE',
    'PERSISTED_QUERY_NOT_FOUND',
    'PERSISTED_QUERY_NOT_SUPPORTED',
    'BAD_REQUEST',
  ])('shows the code %s of a library as BAD_USER_INPUT', (code) => {
    const { shown, logged } = masked(new GraphQLError('m'), { message: 'm', extensions: { code } });
    expect([shown, logged]).toEqual([{ message: 'm', extensions: { code: 'BAD_USER_INPUT' } }, []]);
  });

  it.each(errorCodes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'))('keeps the code %s of our list', (code) => {
    const { shown, logged } = masked(new GraphQLError('m'), { message: 'm', extensions: { code } });
    expect([shown, logged]).toEqual([{ message: 'm', extensions: { code } }, []]);
  });

  it('shows numbers beside the code and no text or object', () => {
    const extensions = {
      code: 'TOO_COSTLY',
      cost: 12,
      stacktrace: ['at x'],
      http: { status: 400 },
      argumentName: 'secret',
    };
    const { shown } = masked(new GraphQLError('m'), { message: 'm', extensions });
    expect(shown.extensions).toEqual({ cost: 12, code: 'TOO_COSTLY' });
  });

  it('calls selections without end too costly, which a library calls invalid', () => {
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', validationErrorCode: 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' };
    const { shown } = masked(new GraphQLError('m'), { message: 'm', extensions });
    expect(shown.extensions).toEqual({ code: 'TOO_COSTLY' });
  });

  // Before any field runs, graphql-js itself refuses what the caller wrote. A field that throws has a path.
  it('takes an error of graphql-js without a path for a fault of the caller, and one with a path for ours', () => {
    const error = new GraphQLError('Schema is not configured to execute mutation operation.');
    expect(masked(error, { message: error.message }).shown).toEqual({
      message: error.message,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(masked(error, { message: error.message, path: ['a'] }).shown.message).toBe(ourFault);
  });

  it.each(['text', undefined, null, { code: 'NOT_FOUND', message: 'no error of ours' }])(
    'shows nothing of a thrown %j',
    (thrown) => {
      expect(masked(thrown).shown.message).toBe(ourFault);
    },
  );

  it('puts the id of the request into the error, and its code into the note for the log', () => {
    const note: RequestNote = { requestId: 'r1', client: 'c', codes: new Set() };
    withNote(note, () => {
      expect(masked(new DomainError('TIMEOUT', 'm')).shown.extensions).toEqual({ code: 'TIMEOUT', requestId: 'r1' });
      expect(masked(new Error('m')).shown.extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        requestId: 'id-of-log',
      });
    });
    expect([...note.codes]).toEqual(['TIMEOUT', 'INTERNAL_SERVER_ERROR']);
    // Outside of a request there is no note, and so no id.
    expect(masked(new DomainError('TIMEOUT', 'm')).shown.extensions).toEqual({ code: 'TIMEOUT' });
  });
});

describe('a message of a library', () => {
  const shownOf = (message: string): string =>
    masked(new GraphQLError(message), { message, extensions: { code: 'BAD_USER_INPUT' } }).shown.message;

  it('is shown whole where it is of a usual length', () => {
    const message = 'Variable "$v" got invalid value "x"; Float cannot represent non numeric value: "x"';
    expect(shownOf(message)).toBe(message);
    for (const open of ['found "x', 'found "', String.raw`found "\"x\"`, 'found "x\\', 'found "x\\\n'])
      expect(shownOf(open)).toBe(open);
  });

  // Would catch 240 kB of a caller that come back, twice.
  it('repeats 200 characters of a text of the caller, and keeps the reason', () => {
    const long = 'k'.repeat(240_000);
    expect(shownOf(`Variable "$v" got invalid value "${long}"; expected a code.`)).toBe(
      `Variable "$v" got invalid value "${'k'.repeat(200)}…"; expected a code.`,
    );
    for (const text of [
      `found {a: [${'1, '.repeat(100_000)}]}; expected Int.`,
      `${'"'.repeat(240_001)}; expected Int.`,
    ]) {
      expect(shownOf(text).length).toBeLessThan(500);
      expect(shownOf(text)).toMatch(/; expected Int\.$/);
    }
  });
});
