import { describe, expect, it } from 'vitest';
import { invariant } from '../../src/errors.ts';
import type { EntityRecord } from '../../src/model/records/entity.ts';
import type { LinkRecord } from '../../src/model/records/link.ts';
import { smallLoaders, walked } from './small-store.ts';

/** Measures on a material and their suspensions, from the links and instruments of a few records. */

const link = (
  kind: LinkRecord['kind'],
  id: string,
  from: string,
  to: string,
  more: Partial<LinkRecord>,
): LinkRecord => ({
  id,
  from,
  to,
  kind,
  ...more,
});
const restricts = (id: string, from: string, more: Partial<LinkRecord> = {}): LinkRecord =>
  link('RESTRICTS_EXPORT_OF', id, from, 'gallium', more);
const applies = (id: string, from: string, to: string, more: Partial<LinkRecord> = {}): LinkRecord =>
  link('APPLIES_TO', id, from, to, more);
const order: EntityRecord = { id: 'order', kind: 'PolicyInstrument', country: 'CN', validFrom: '2023-08-01' };
const parties: readonly EntityRecord[] = [
  { id: 'gallium', kind: 'Mineral' },
  { id: 'china', kind: 'Country', country: 'CN', iso2: 'CN' },
  { id: 'usa', kind: 'Country', country: 'US', iso2: 'US' },
];
const small = (instruments: readonly EntityRecord[], links: readonly LinkRecord[]) =>
  smallLoaders({
    entity: [...parties, ...instruments],
    link: links,
    source: [
      { id: 'old', title: 'Old', kind: 'PRIVATE', date: '2024-12' },
      { id: 'new', title: 'New', kind: 'PRIVATE', date: '2025-11-07' },
      { id: 'undated', title: 'Undated', kind: 'PRIVATE' },
    ],
  });

describe('measures.ofMaterial', () => {
  const tariff: EntityRecord = { id: 'tariff', kind: 'PolicyInstrument', validFrom: '2025', validUntil: '2025-12-31' };
  const all = () =>
    small(
      [order, tariff],
      [
        restricts('ban', 'china', { policy: 'order' }),
        applies('named', 'order', 'gallium'),
        applies('duty', 'tariff', 'gallium'),
        restricts('undated', 'usa'),
        applies('elsewhere', 'order', 'china'),
      ],
    ).measures;

  it('gives one measure per instrument, by first day, and at the end those without one', async () => {
    const measures = all();
    const { nodes } = await measures.ofMaterial('gallium', {});
    expect(nodes.map(({ key, links }) => [key, links.map(({ id }) => id)])).toEqual([
      ['order', ['named', 'ban']],
      ['tariff', ['duty']],
      ['undated', ['undated']],
    ]);
    expect(await walked((page) => measures.ofMaterial('gallium', page), 1)).toEqual(nodes);
  });

  it('leaves out on a day what has not begun and what is over', async () => {
    const keysOn = async (at: string) => (await all().ofMaterial('gallium', { at })).nodes.map(({ key }) => key);
    expect(await keysOn('2023-07-31')).toEqual(['undated']);
    expect(await keysOn('2025-12-30')).toEqual(['order', 'tariff', 'undated']);
    expect(await keysOn('2025-12-31')).toEqual(['order', 'undated']);
  });
});

describe('the suspension of a measure', () => {
  const suspended: Partial<LinkRecord> = { policy: 'order', status: 'SUSPENDED', suspendedUntil: '2026-11-10' };
  const suspensionOf = async (instruments: readonly EntityRecord[], links: readonly LinkRecord[]) => {
    const { measures } = small([order, ...instruments], links);
    const [measure] = (await measures.ofMaterial('gallium', {})).nodes;
    invariant(measure, 'there is a measure');
    const suspension = await measures.suspensionOfMeasure(measure);
    return suspension && [suspension.from, suspension.basis, suspension.by?.key];
  };
  const notice: EntityRecord = {
    id: 'notice',
    kind: 'PolicyInstrument',
    subtype: 'SUSPENSION',
    country: 'CN',
    validFrom: '2025-11-10',
    validUntil: '2026-11-10',
  };
  const truce: EntityRecord = { id: 'truce', kind: 'Agreement', validFrom: '2025-11-01' };

  it('is none where it is in force', async () =>
    expect(await suspensionOf([], [restricts('ban', 'china', { policy: 'order' })])).toBeUndefined());

  it('begins on the day that its record states, before that of any instrument', async () => {
    const links = [
      restricts('ban', 'china', { ...suspended, suspendedFrom: '2025-10' }),
      applies('stop', 'notice', 'order', { role: 'SUSPENDS' }),
    ];
    expect(await suspensionOf([notice], links)).toEqual(['2025-10', 'STATED', 'notice']);
  });

  it('begins with the instrument that a link names, rather than with an agreement', async () => {
    const links = [
      restricts('ban', 'china', suspended),
      applies('1 by the truce', 'truce', 'order', { role: 'SUSPENDS' }),
      applies('2 by the notice', 'notice', 'order', { role: 'SUSPENDS' }),
    ];
    expect(await suspensionOf([notice, truce], links)).toEqual(['2025-11-10', 'SUSPENDING_INSTRUMENT', 'notice']);
  });

  // No link names what suspends it. Would catch: the notice of another country, or of another end.
  it('begins with what suspends measures of its country on its material until the same day', async () => {
    const ban = restricts('ban', 'china', suspended);
    const stops = applies('stops', 'notice', 'gallium');
    const unknown = [undefined, undefined, undefined];
    expect(await suspensionOf([notice], [ban, stops])).toEqual(['2025-11-10', 'SUSPENDING_INSTRUMENT', 'notice']);
    expect(await suspensionOf([{ ...notice, country: 'US' }], [ban, stops])).toEqual(unknown);
    expect(await suspensionOf([{ ...notice, validUntil: '2027' }], [ban, stops])).toEqual(unknown);
  });

  it('begins with the newest source where no day is recorded', async () => {
    const ban = restricts('ban', 'china', { ...suspended, sources: ['new', 'undated', 'old'] });
    expect(await suspensionOf([], [ban])).toEqual(['2025-11-07', 'NEWEST_SOURCE', undefined]);
  });

  it('decides the status of the measure on a day', async () => {
    const { measures } = small([order], [restricts('ban', 'china', { ...suspended, sources: ['new'] })]);
    const statusOn = async (at: string) => (await measures.ofMaterial('gallium', { at })).nodes[0]?.status;
    expect(await statusOn('2025-11-06')).toBe('IN_FORCE');
    expect(await statusOn('2025-11-07')).toBe('SUSPENDED');
    expect(await statusOn('2026-11-10')).toBe('IN_FORCE');
  });

  it('is known of an instrument by itself too, over all its materials', async () => {
    const paused: EntityRecord = { ...order, status: 'SUSPENDED', suspendedUntil: '2026-11-10' };
    const { measures, named } = small(
      [paused, notice],
      [applies('named', 'order', 'gallium'), applies('stops', 'notice', 'gallium')],
    );
    expect(await measures.suspensionOfInstrument(await named.entity('order'))).toMatchObject({
      from: '2025-11-10',
      basis: 'SUSPENDING_INSTRUMENT',
    });
    expect(await measures.suspensionOfInstrument(await named.entity('notice'))).toBeUndefined();
  });
});
