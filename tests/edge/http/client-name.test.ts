import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { clientName, trustedProxies } from '../../../src/edge/http/client-name.ts';
import type { Limits } from '../../../src/config.ts';

/** The name that the server gives the client of a request. */
async function nameBehind(
  trustProxy: Limits['trustProxy'],
  remoteAddress: string,
  forwarded?: string,
): Promise<string> {
  const app = Fastify({ trustProxy: trustedProxies(trustProxy) });
  app.get('/', (request, reply) => reply.send(clientName(request)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return (await app.inject({ url: '/', remoteAddress, headers })).body;
}

describe('clientName', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::99', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::99', '2001:db8:1:3::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', async (address, name) => {
    expect(await nameBehind(false, address)).toBe(name);
  });

  // Would catch: a client that chooses its own budget by a text that no proxy wrote as an address.
  it.each([
    ['unknown', '10.0.0.1'],
    ['198.51.100.4:5123', '198.51.100.4'],
    ['[2001:db8::5]:443', '2001:db8:0:0::/64'],
    ['[2001:db8::5]', '2001:db8:0:0::/64'],
  ])('behind a proxy that writes %s is %s', async (forwarded, name) => {
    expect(await nameBehind(1, '10.0.0.1', forwarded)).toBe(name);
  });
});

describe('F43: a forged X-Forwarded-For', () => {
  const cases: readonly [Limits['trustProxy'], string, string][] = [
    [false, '9.9.9.1, 192.0.2.1', '10.0.0.1'],
    [1, '192.0.2.1', '192.0.2.1'],
    [1, '9.9.9.1, 192.0.2.1', '192.0.2.1'],
    [1, '9.9.9.1, 8.8.8.8, 192.0.2.1', '192.0.2.1'],
    [2, '9.9.9.1, 192.0.2.1, 10.0.0.2', '192.0.2.1'],
    [['10.0.0.0/8'], '9.9.9.1, 192.0.2.1, 10.0.0.2', '192.0.2.1'],
    [['172.16.0.0/12'], '9.9.9.1, 192.0.2.1', '10.0.0.1'],
  ];
  it.each(cases)(
    'changes no name where TRUST_PROXY is %j and the header is %s',
    async (trustProxy, forwarded, name) => {
      expect(await nameBehind(trustProxy, '10.0.0.1', forwarded)).toBe(name);
    },
  );
});
