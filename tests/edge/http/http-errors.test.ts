import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { registerHttpErrors } from '../../../src/edge/http/http-errors.ts';
import { ourFault } from '../../../src/edge/operations/mask-error.ts';

function createApp(): FastifyInstance {
  const app = Fastify({ genReqId: () => 'r1', bodyLimit: 10 });
  registerHttpErrors(app);
  app.post('/', async () => 'done');
  app.get('/broken', () => Promise.reject(new Error('cannot open /home/secret')));
  app.get('/away', () => Promise.reject(Object.assign(new Error('pool at 10.0.0.1'), { statusCode: 503 })));
  return app;
}

describe('registerHttpErrors', () => {
  it('answers an unknown address in the shape of GraphQL errors, without the query of the address', async () => {
    const { statusCode, body } = await createApp().inject({ method: 'PUT', url: '/nowhere?token=secret' });
    expect(statusCode).toBe(404);
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: 'There is nothing at PUT /nowhere. Send operations to /graphql by POST.',
          extensions: { code: 'NOT_FOUND', requestId: 'r1' },
        },
      ],
    });
  });

  it('says what to send where the body is of another type', async () => {
    const headers = { 'content-type': 'application/xml' };
    const { statusCode, body } = await createApp().inject({ method: 'POST', url: '/', payload: '<a/>', headers });
    expect(statusCode).toBe(415);
    expect(JSON.parse(body)).toMatchObject({
      errors: [
        { message: expect.stringContaining('content type application/json'), extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  });

  it('keeps the status of another refusal, such as a body that is too large', async () => {
    const { statusCode, body } = await createApp().inject({
      method: 'POST',
      url: '/',
      payload: { text: 'x'.repeat(20) },
    });
    expect(statusCode).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', requestId: 'r1' } }] });
  });

  // Would catch a path or an address of the server in an answer.
  it.each([
    ['/broken', 500],
    ['/away', 503],
  ])('answers a fault of ours at %s with %d and a fixed text', async (url, status) => {
    const { statusCode, body } = await createApp().inject({ url });
    expect(statusCode).toBe(status);
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: ourFault, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' } }],
    });
  });
});
