import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { registerHttpErrors } from '../../../src/edge/http/http-errors.ts';
import { registerJsonBody } from '../../../src/edge/http/json-body.ts';

/** The answer to a body: the JSON that was read, or the message of the refusal. */
async function posted(payload: string | Buffer, contentType = 'application/json') {
  const app = Fastify();
  registerHttpErrors(app);
  registerJsonBody(app, 32);
  app.post('/', async ({ body }) => ({ read: body }));
  const { statusCode, body } = await app.inject({
    method: 'POST',
    url: '/',
    payload,
    headers: { 'content-type': contentType },
  });
  const answer: { read?: unknown; errors?: { message: string }[] } = JSON.parse(body);
  return { statusCode, read: answer.read, message: answer.errors?.[0]?.message };
}

describe('registerJsonBody', () => {
  it('reads JSON in UTF-8, with any letters', async () => {
    expect(await posted('{"query":"鉱山 ü 😀"}')).toMatchObject({ statusCode: 200, read: { query: '鉱山 ü 😀' } });
  });

  it.each(['utf-8', 'UTF-8', 'utf8', '"utf-8"'])('accepts the charset %s', async (charset) => {
    expect(await posted('{}', `application/json; charset=${charset}`)).toMatchObject({ statusCode: 200 });
  });

  // Would catch a body that is read as other text than its client wrote.
  it.each(['iso-8859-1', '"utf-16"', 'utf-80'])('refuses the charset %s by name', async (charset) => {
    const { statusCode, message } = await posted('{}', `application/json;charset=${charset}`);
    expect(statusCode).toBe(415);
    expect(message).toBe(
      `The content type gives the charset "${charset.replaceAll('"', '')}". Send the body in UTF-8.`,
    );
  });

  it('refuses bytes that are not UTF-8 rather than replacing them', async () => {
    const latin = Buffer.from('{"query":"Müller"}', 'latin1');
    expect(await posted(latin)).toMatchObject({
      statusCode: 400,
      message: 'The body is not valid UTF-8. Send it in UTF-8.',
    });
  });

  it('passes over a byte order mark, as RFC 8259 lets a reader do', async () => {
    expect(await posted('\ufeff{"a":1}')).toMatchObject({ statusCode: 200, read: { a: 1 } });
  });

  it.each(['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}'])(
    'refuses %s, which would change the built-in objects of JavaScript',
    async (payload) => expect((await posted(payload)).statusCode).toBe(400),
  );

  const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  // Would catch a parser that reads the body first, and whatever recurses over the result.
  it('refuses 33 levels, and reads 32', async () => {
    expect(await posted(nested(32))).toMatchObject({ statusCode: 200 });
    expect(await posted(nested(33))).toMatchObject({
      statusCode: 400,
      message: 'The body nests objects and lists 33 levels deep, and the limit is 32. Send fewer levels.',
    });
  });

  it.each(['', '{', '{"a":1,}'])('refuses %j, which is no JSON', async (payload) => {
    expect((await posted(payload)).statusCode).toBe(400);
  });
});
