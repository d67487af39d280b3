import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createOperationPool } from '../../../src/edge/operations/operation-pool.ts';
import type { Json } from '../../seeded.ts';
import { createTokens } from '../identities/token-file.ts';
import { serveSeeded, type Served } from '../serve-seeded.ts';

/**
 * What runs is what was measured. The door found no operation of the name "" and so measured none, and a computing thread took the
 * name for absent.
 */

const tokens = await createTokens();
let served: Served;
beforeAll(async () => {
  served = await serveSeeded({
    authenticator: tokens.authenticator,
    pool: createOperationPool({
      module: new URL('../../../src/operation-worker.ts', import.meta.url),
      workerData: { store: inject('seededStore'), logLevel: 'silent' },
      deadlineMilliseconds: 20_000,
    }),
  });
});
afterAll(() => served.close());

const computing = 'buyer(key: "boeing") { supply { dependency(material: "titanium") { status } } }';
const aliases = Array.from({ length: 40 }, (_, index) => `a${index}: ${computing}`).join(' ');

describe('a name that no operation has', () => {
  it.each([
    ['one operation', `{ ${computing} }`, ''],
    ['a named operation', `query A { ${computing} }`, ''],
    ['more aliases than the limit', `{ ${aliases} }`, ''],
    ['an operation of another name', `query A { ${computing} }`, 'B'],
    ['two operations', `query A { ${computing} } query B { ${computing} }`, ''],
    ['an operation that computes nothing', '{ __typename }', ''],
  ])('F26, F38: runs nothing of a document with %s, by POST and GET', async (_, query, operationName) => {
    for (const token of [tokens.reader, tokens.all]) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const url = `${served.address}/graphql`;
      const parameters = new URLSearchParams({ query, operationName });
      for (const response of [
        await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, operationName }) }),
        await fetch(`${url}?${parameters.toString()}`, { headers: { ...headers, 'apollo-require-preflight': '1' } }),
      ]) {
        const { data, errors }: Json = JSON.parse(await response.text());
        expect([response.status, data, errors.length]).toEqual([400, undefined, 1]);
        expect(errors[0]).toMatchObject({
          message: `Unknown operation named "${operationName}".`,
          extensions: { code: 'BAD_USER_INPUT' },
        });
      }
    }
  });
});
