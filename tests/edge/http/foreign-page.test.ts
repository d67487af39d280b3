import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { trustScripts } from '../../../src/edge/http/foreign-page.ts';

/** Whether a request with these headers reaches its handler as one that Apollo trusts. */
async function isTrusted(headers: Readonly<Record<string, string>>, method: 'GET' | 'POST' = 'GET'): Promise<boolean> {
  const app = Fastify();
  trustScripts(app);
  app.route({ method, url: '/', handler: async (request) => request.headers['apollo-require-preflight'] === '1' });
  const { body } = await app.inject({ method, url: '/', headers: { host: 'here:4000', ...headers } });
  return body === 'true';
}

describe('trustScripts', () => {
  it.each([
    ['a script without any of these headers', {}],
    ['curl', { accept: '*/*' }],
    ['a client of GraphQL over HTTP', { accept: 'application/graphql-response+json, application/json;q=0.9' }],
    ['a page of this server', { 'sec-fetch-site': 'same-origin', accept: 'text/html' }],
    ['an address that a person types', { 'sec-fetch-site': 'none', accept: 'text/html,*/*;q=0.8' }],
    ['a page of this server on a connection that is not trusted', { origin: 'http://here:4000', accept: '*/*' }],
    ['a link on a page of this server', { referer: 'http://here:4000/docs?x', accept: 'application/json' }],
  ])('trusts %s', async (_, headers) => expect(await isTrusted(headers)).toBe(true));

  // Each of these could be an image or a form on a page of somebody else, sent with the user's network position.
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', accept: '*/*' }],
    ['another subdomain', { 'sec-fetch-site': 'same-site', accept: '*/*' }],
    ['another origin', { origin: 'http://evil.example', accept: '*/*' }],
    ['another port of this host', { origin: 'http://here:5000', accept: '*/*' }],
    ['a link on another page', { referer: 'http://evil.example/here:4000', accept: '*/*' }],
    ['a page of no origin, such as a file', { origin: 'null', accept: '*/*' }],
    ['an image', { accept: 'image/avif,image/webp,*/*;q=0.8' }],
    ['a form or link', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }],
  ])('does not trust %s', async (_, headers) => expect(await isTrusted(headers)).toBe(false));

  it('believes what the browser says of the site before what the page may have left out', async () => {
    expect(await isTrusted({ 'sec-fetch-site': 'cross-site', origin: 'http://here:4000' })).toBe(false);
  });

  it('vouches for no POST, which Apollo judges by its content type', async () => {
    expect(await isTrusted({ accept: '*/*' }, 'POST')).toBe(false);
  });
});
