import { isIP } from 'node:net';
import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Limits } from '../../config.ts';

/**
 * Whom Fastify believes about the client. With a number of proxies, the last so many addresses count, and what a client
 * wrote before them does not. Fastify itself trusts nobody if it is given a number, hence the function.
 */
export function trustedProxies(proxies: Limits['trustProxy']): NonNullable<FastifyServerOptions['trustProxy']> {
  if (typeof proxies === 'number') return (_address, index) => index < proxies;
  return proxies === false ? false : [...proxies];
}

/**
 * The name under which the budget of a client is kept: its IPv4 address, or the /64 network of its IPv6 address, because
 * one subscriber owns all addresses of such a network.
 */
export function clientName(request: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  return nameOf(request.ip) ?? nameOf(request.socket.remoteAddress ?? '') ?? 'unknown';
}

/** Undefined for what is no address. A proxy may write "unknown", and some add a port. */
function nameOf(text: string): string | undefined {
  const address = /^(?:\[(.*)\]|([\d.]+))(?::\d+)?$/.exec(text)?.slice(1).find(Boolean) ?? text;
  const kind = isIP(address);
  if (kind !== 6) return kind === 4 ? address : undefined;
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
  const network = groups.slice(0, 4).map((group) => group.toString(16));
  return `${network.join(':')}::/64`;
}

/** The eight groups of an IPv6 address. The parser of URLs turns every notation into one. */
function groupsOf(address: string): readonly number[] {
  const [withoutZone = ''] = address.split('%');
  const written = URL.parse(`http://[${withoutZone}]/`)?.hostname.slice(1, -1) ?? '::';
  const [front = [], back = []] = written.split('::').map((side) => side.split(':').filter(Boolean));
  const gap = Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...gap, ...back].map((group) => Number.parseInt(group, 16));
}
