import { describe, expect, it } from 'vitest';
import type { LinkRecord } from '../../src/model/records/link.ts';
import type { LinkKind } from '../../src/model/vocabulary.ts';
import { keysOf, smallLoaders, walked } from './small-store.ts';

const link = (id: string, from: string, kind: LinkKind, to: string, more: Partial<LinkRecord> = {}): LinkRecord => ({
  id,
  from,
  kind,
  to,
  ...more,
});
const source = (id: string) => ({ id, title: id, kind: 'PRIVATE' as const });

const small = () =>
  smallLoaders({
    entity: [{ id: 'a' }, { id: 'b' }, { id: 'ore', kind: 'Mineral' }],
    source: [source('news'), source('report')],
    link: [
      link('l3', 'a', 'SUPPLIES', 'b', { sources: ['news'] }),
      link('l1', 'a', 'OWNS', 'b', { validUntil: '2024', sources: ['report', 'news'] }),
      link('l2', 'b', 'OWNS', 'a', { role: 'PARENT' }),
      link('l4', 'a', 'EXTRACTS', 'ore'),
    ],
  });

describe('links.ofEntity', () => {
  it('gives links of both directions unless one is asked for, by kind and key', async () => {
    const { links } = small();
    expect(keysOf(await links.ofEntity('a', {}))).toEqual(['l4', 'l1', 'l2', 'l3']);
    expect(keysOf(await links.ofEntity('a', { direction: 'IN' }))).toEqual(['l2']);
  });

  // Would catch: null, which GraphQL gives for an argument that is left empty, read as a condition that nothing meets.
  it('reads null as no condition, and an empty list as one that nothing meets', async () => {
    const { links } = small();
    expect((await links.ofEntity('a', { kinds: null, at: null, first: null, after: null })).totalCount).toBe(4);
    expect((await links.ofEntity('a', { kinds: [] })).totalCount).toBe(0);
  });

  it('meets all conditions together', async () => {
    const { links } = small();
    expect(keysOf(await links.ofEntity('a', { kinds: ['OWNS'], at: '2025-01-01' }))).toEqual(['l2']);
    expect(keysOf(await links.ofEntity('a', { roles: ['PARENT'] }))).toEqual(['l2']);
    expect(keysOf(await links.ofEntity('a', { otherKinds: ['Mineral'] }))).toEqual(['l4']);
  });
});

describe('links.related', () => {
  // Would catch: an entity that is shown as its own owner.
  it('gives the entity at the other end, whichever end that is', async () => {
    const { edges, pageInfo } = await small().links.related('a', { kinds: ['OWNS', 'EXTRACTS'] });
    expect(edges.map(({ node, link: { id } }) => [node.key, id])).toEqual([
      ['ore', 'l4'],
      ['b', 'l1'],
      ['b', 'l2'],
    ]);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false, endCursor: edges[2]?.cursor });
  });

  it('is a fault of the store where the other end is missing', async () => {
    const { links } = smallLoaders({ entity: [{ id: 'a' }], link: [link('l', 'a', 'OWNS', 'nobody')] });
    await expect(links.related('a', {})).rejects.toThrow('link l names an entity that is not there');
  });
});

describe('links.all', () => {
  it('reads on behind a page of 100', async () => {
    const many = Array.from({ length: 205 }, (_, index) => link(`l${index}`, 'a', 'OWNS', 'b'));
    const { links } = smallLoaders({ entity: [{ id: 'a' }, { id: 'b' }], link: many });
    const all = await links.all('a', {});
    expect(new Set(all.map(({ id }) => id)).size).toBe(205);
    expect(await walked((page) => links.ofEntity('a', page), 7)).toEqual(all);
  });
});

describe('links.citing', () => {
  it('gives the links that name a source, by key', async () => {
    const { links } = small();
    expect(keysOf(await links.citing('news', {}))).toEqual(['l1', 'l3']);
    expect(keysOf(await links.citing('report', {}))).toEqual(['l1']);
  });
});
