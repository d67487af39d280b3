import { describe, expect, it } from 'vitest';
import { changesOf, makersOf, type Makers } from '../../../src/assess/disruption/makers.ts';
import { country, need, smallSite, smallView, supply, type SmallRecords } from '../../network/small-evidence.ts';

/** The named producers behind a buyer, and the days on which what they can deliver changes. */

const form = { contains: { tin: { value: 1 } } };
const records: SmallRecords = {
  dataset: [{ id: 'small', format: 'lodestone/1', synthetic: true, timeUnit: 'week' }],
  form: [
    { id: 'part', stage: 'COMPONENT', ...form },
    { id: 'metal', stage: 'METAL_ALLOY', ...form },
    { id: 'ore', stage: 'EXTRACTION', ...form },
    { id: 'acid', stage: 'PROCESSING' },
  ],
  entity: [
    country('japan', 'JP'),
    { id: 'tin', kind: 'Mineral' },
    { id: 'buyer', country: 'US' },
    { id: 'maker', country: 'JP' },
    { id: 'mine', country: 'AU', validFrom: '2026-02-01' },
  ],
  need: [
    need('buyer', 'part'),
    need('maker', 'metal'),
    need('maker', 'ore', { essential: 'NEGLIGIBLE' }),
    need('maker', 'acid'),
    need('mine', 'part', { directed: true }),
  ],
  supply: [
    supply('maker', 'buyer/part', { validUntil: '2026-06-01' }),
    supply('japan', 'buyer/part', { share: 0.1 }),
    supply('mine', 'maker/metal', { supplierCountry: 'ID' }),
    supply('acids', 'maker/acid'),
    supply('mine', 'maker/ore'),
  ],
  capacity: [
    { party: 'maker', form: 'part', max: 5, validFrom: '2025-01-01' },
    { party: 'maker', form: 'part', max: 9, validFrom: '2026-01-15' },
    { party: 'maker', form: 'acid', max: 9, validFrom: '2026-01-20' },
    { party: 'stranger', form: 'part', max: 9, validFrom: '2026-01-25' },
  ],
};

function makersIn(more: Partial<SmallRecords> = {}): Makers & { readonly site: ReturnType<typeof smallSite> } {
  const site = smallSite({ ...records, ...more }, smallView());
  const needs = site.evidence.needsOf.get('buyer') ?? [];
  return { site, ...makersOf(site, 'buyer', needs) };
}

describe('makersOf', () => {
  // Would catch: an essential input of another material that limits nothing, or one that the maker can do without.
  it('follows all essential inputs (N11)', () => {
    const { makers } = makersIn();
    expect(makers.map(({ key, form: of, needs }) => [key, of, needs.map(({ id }) => id)])).toEqual([
      ['buyer', undefined, ['buyer/part']],
      ['japan', 'part', []],
      ['maker', 'part', ['maker/acid', 'maker/metal']],
      ['acids', 'acid', []],
      ['mine', 'metal', []],
    ]);
  });

  it('links each supplier to its buyer, with the country that the supply names before that of the supplier', () => {
    const { links, makers } = makersIn();
    const named = links.map(({ taker, giver, flow }) => [makers[giver]?.key, makers[taker]?.key, flow.country]);
    expect(named).toEqual([
      ['japan', 'buyer', 'JP'],
      ['maker', 'buyer', 'JP'],
      ['acids', 'maker', undefined],
      ['mine', 'maker', 'ID'],
    ]);
    expect(links[3]?.flow).toEqual({ giver: 'mine', form: 'metal', country: 'ID', taker: 'maker', takenIn: 'JP' });
  });

  // Would catch a walk that never ends where two producers supply each other.
  it('has each producer of a form once', () => {
    const loop = {
      need: [need('buyer', 'part'), need('maker', 'metal'), need('mine', 'metal')],
      supply: [supply('maker', 'buyer/part'), supply('mine', 'maker/metal'), supply('mine', 'mine/metal')],
    };
    const { makers, links } = makersIn(loop);
    expect(makers.map(({ key }) => key)).toEqual(['buyer', 'maker', 'mine']);
    expect(links.map(({ taker, giver }) => [giver, taker])).toEqual([
      [1, 0],
      [2, 1],
      [2, 2],
    ]);
  });
});

describe('changesOf', () => {
  // From 1 January: 14 days are 2 weeks, 31 days to February, 151 days to June. A past day, acid, and a stranger do not count.
  it('is the later days of capacities, plants and supplies, in time units of the data set', () => {
    const { site, ...makers } = makersIn();
    expect(changesOf(site, makers)).toEqual([
      { day: '2026-01-15', time: 2 },
      { day: '2026-01-20', time: expect.closeTo(19 / 7, 9) },
      { day: '2026-02-01', time: expect.closeTo(31 / 7, 9) },
      { day: '2026-06-01', time: expect.closeTo(151 / 7, 9) },
    ]);
  });

  it('is none where the time unit is no period of the calendar', () => {
    const { site, ...makers } = makersIn({
      dataset: [{ id: 'small', format: 'lodestone/1', synthetic: true, timeUnit: 'shift' }],
    });
    expect(changesOf(site, makers)).toEqual([]);
  });

  it('counts the first day of a suspension and the day of its end', () => {
    const suspended = supply('mine', 'maker/metal', { suspendedFrom: '2026-03-05', suspendedUntil: '2026-03-12' });
    const { site, ...makers } = makersIn({ supply: [supply('maker', 'buyer/part'), suspended], capacity: [] });
    expect(changesOf(site, makers).map(({ day }) => day)).toEqual(['2026-02-01', '2026-03-05', '2026-03-12']);
  });
});
