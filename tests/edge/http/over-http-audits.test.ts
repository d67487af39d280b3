import { serverAudits } from 'graphql-http';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createLogger } from '../../../src/edge/http/logger.ts';
import { createServer } from '../../../src/server.ts';
import { openStore } from '../../../src/store/open-store.ts';

/** The suite of the GraphQL over HTTP specification, https://github.com/graphql/graphql-http. */

let app: FastifyInstance;
let address = '';
beforeAll(async () => {
  app = await createServer({ store: await openStore(inject('seededStore')), logger: createLogger('silent') });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

const audits = serverAudits({ url: () => `${address}/graphql` });

describe('GraphQL over HTTP', () => {
  it('has 61 audits', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_, __, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? '' : result.reason).toBe('');
    expect(result.status).toBe('ok');
  });
});
