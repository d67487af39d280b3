import { describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** `Link.status` and the network of the same day are two views of one rule (T3, T4). */

const records = [
  { t: 'dataset', id: 'one-page', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'source', id: 'old', title: 'A report of 2015', kind: 'PRIVATE', date: '2015-03-01' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'a', kind: 'MagnetMaker', country: 'CN' },
  { t: 'entity', id: 'b', kind: 'MagnetMaker', country: 'JP', status: 'PLANNED' },
  { t: 'entity', id: 'c', kind: 'MagnetMaker', country: 'DE' },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet' },
  ...['a', 'b', 'c'].map((from) => ({ t: 'link', id: `l-${from}`, kind: 'SUPPLIES', from, to: 'buyer' })),
  { t: 'supply', id: 's1', need: 'n', supplier: 'a', links: ['l-a'], share: 0.3, sources: ['old'] },
  { t: 'supply', id: 's2', need: 'n', supplier: 'b', links: ['l-b'], share: 0.3 },
  {
    t: 'supply',
    id: 's3',
    need: 'n',
    supplier: 'c',
    links: ['l-c'],
    share: 0.3,
    status: 'SUSPENDED',
    suspendedFrom: '2020',
    suspendedUntil: '2021-06-01',
  },
];

describe('the status of a link', () => {
  // Would catch a link that is in force on one half of a page and not counted on the other.
  it('is what the network of the day counts: lapsed, not built, and in force again', async () => {
    const ask = await askRecords(records);
    const { data, errors } = await ask(`{
      a: link(key: "l-a") { status } b: link(key: "l-b") { status } c: link(key: "l-c") { status }
      buyer(key: "buyer") { supply { dependency(material: "magnet", stage: MAGNET, groupBy: PARTY, minShare: 0) {
        rows { nodes { label passThrough { estimate } } } derivation { rules } } } } }`);
    expect(errors).toBeUndefined();
    expect([data.a.status, data.b.status, data.c.status]).toEqual(['LAPSED', 'CONTRACTED', 'IN_FORCE']);
    const { rows, derivation } = data.buyer.supply.dependency;
    expect(rows.nodes.map(({ label, passThrough }: Json) => [label, passThrough.estimate])).toEqual([
      ['not known', 0.7],
      ['c', 0.3],
    ]);
    expect(derivation.rules).toEqual(expect.arrayContaining(['T3', 'T4']));
  });

  // Would catch a supply whose own status, as stated, contradicts that of its link.
  it('is that of its supply among the suppliers of a need and of the link', async () => {
    const ask = await askRecords(records);
    const { data, errors } = await ask(`{
      buyer(key: "buyer") { needs { nodes { suppliers { key status } } } }
      link(key: "l-a") { status supplies { key status } } }`);
    expect(errors).toBeUndefined();
    expect(data.buyer.needs.nodes[0].suppliers).toEqual([
      { key: 's1', status: 'LAPSED' },
      { key: 's2', status: 'CONTRACTED' },
      { key: 's3', status: 'IN_FORCE' },
    ]);
    expect(data.link).toEqual({ status: 'LAPSED', supplies: [{ key: 's1', status: 'LAPSED' }] });
  });
});
