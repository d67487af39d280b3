import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { chainOf, country, need, shares, smallView, supply, type SmallRecords } from '../small-evidence.ts';

/**
 * A firm of Australia that digs at home and separates in Malaysia, and sells oxide as a firm. Its rival mines in the United
 * States.
 */
const entity: RecordOf<'entity'>[] = [
  country('australia', 'AU'),
  country('malaysia', 'MY'),
  country('china', 'CN'),
  { id: 'neodymium', kind: 'Mineral' },
  { id: 'firm', kind: 'Company', level: 'COMPANY', country: 'AU' },
  { id: 'works', kind: 'Processor', level: 'PLANT', country: 'MY', stage: 'SEPARATION', status: 'OPERATING' },
  { id: 'cracker', kind: 'Processor', level: 'PLANT', country: 'AU', stage: 'REFINING', status: 'OPERATING' },
  { id: 'pit', kind: 'Mine', level: 'SITE', country: 'AU', stage: 'EXTRACTION', status: 'OPERATING' },
];
const owns = (to: string): RecordOf<'link'> => ({ id: `owns ${to}`, kind: 'OWNS', from: 'firm', to });
const makes = (from: string, to: string): RecordOf<'link'> => ({ id: `${from} ${to}`, kind: 'MAKES', from, to });
const base = {
  entity,
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'neodymium' },
    { id: 'carbonate', stage: 'EXTRACTION', element: 'neodymium', madeFrom: ['ore'] },
    { id: 'oxide', stage: 'PROCESSING', element: 'neodymium', madeFrom: ['ore', 'carbonate'] },
    { id: 'oxides', stage: 'PROCESSING', group: true, element: 'neodymium', madeFrom: ['ore', 'carbonate'] },
  ],
  need: [need('buyer', 'oxides'), need('works', 'ore')],
  supply: [supply('firm', 'buyer/oxides'), supply('pit', 'works/ore')],
  link: [owns('works'), owns('cracker'), owns('pit'), makes('works', 'oxide'), makes('cracker', 'carbonate')],
  statistic: [
    ...shares('oxides', 'PROCESSING', { china: 1 }),
    ...shares('ore', 'EXTRACTION', { china: 0.8, 'united-states': 0.2 }),
  ],
} satisfies SmallRecords;

const ask = (more: SmallRecords = {}, at = '2026-01-01') =>
  chainOf({ ...base, ...more }, 'buyer/oxides', 'neodymium', smallView({ at }));
const withPlant = (id: string, more: Partial<RecordOf<'entity'>>): RecordOf<'entity'>[] =>
  entity.map((one) => (one.id === id ? { ...one, ...more } : one));
const only = (chain: ReturnType<typeof ask>): string[] =>
  Object.keys(chain.row('buyer')).filter((label) => !label.startsWith('market'));

describe('the plant of a company link (R1)', () => {
  it('is the one that makes the form and runs, and its own ore feeds it', () => {
    const found = ask();
    expect(only(found)).toEqual(['works']);
    expect(found.party('works').country).toBe('MY');
    expect(Object.keys(found.row('works'))).toContain('pit');
    expect(found.rules).toContain('R1');
    expect(found.flags).not.toContain('headOfficeAssumed');
  });

  it('is found by what it sells, by a capacity or by its stage, in this order', () => {
    const silent = base.link.filter(({ kind }) => kind === 'OWNS');
    const sold = [...base.supply, supply('works', '', { id: 'sold', need: undefined, buyer: 'x', form: 'oxide' })];
    const capacities = [{ value: 9, unit: 't/a', item: 'oxide', basis: 'NAMEPLATE' as const }];
    const stated = withPlant('cracker', { capacities });
    expect(only(ask({ link: silent, supply: sold, entity: stated }))).toEqual(['works']);
    expect(only(ask({ link: silent, entity: stated }))).toEqual(['cracker']);
    const mine = withPlant('pit', { capacities }).filter(({ id }) => id !== 'cracker');
    expect(only(ask({ link: [owns('works'), owns('pit')], entity: mine }))).toEqual(['works']);
  });

  it('is the one that the supply names, whatever else the firm has', () => {
    const named = [supply('firm', 'buyer/oxides', { upstreamSite: 'cracker' })];
    expect(only(ask({ supply: named }))).toEqual(['cracker']);
  });

  // A plant that is not built yet, as the only one, of a supply that a view lets count.
  it('is one to come only where none runs and the firm makes nothing itself', () => {
    const planned = withPlant('works', { status: 'CONSTRUCTION' });
    const link = [owns('works'), makes('works', 'oxide')];
    expect(only(ask({ entity: planned, link }))).toEqual(['works']);
    const itself = [...link, makes('firm', 'oxides')];
    expect(only(ask({ entity: planned, link: itself }))).toEqual(['firm']);
    const idle = withPlant('works', { status: 'IDLE' });
    expect(only(ask({ entity: idle, link: itself }))).toEqual(['firm']);
    const later = withPlant('works', { validFrom: '2027' });
    expect(only(ask({ entity: later, link: itself }))).toEqual(['firm']);
    expect(only(ask({ entity: later, link: itself }, '2027-06-01'))).toEqual(['works']);
  });

  it('is shared by several by capacity, and the firm keeps what they cannot make', () => {
    const capacity = [
      { party: 'works', form: 'oxides', max: 300 },
      { party: 'cracker', form: 'oxides', max: 100 },
    ];
    const link = [...base.link, makes('cracker', 'oxide')];
    expect(ask({ link, capacity }).row('plants of firm')).toEqual({
      works: [0, 0.75, 1, 'REPORTED'],
      cracker: [0, 0.25, 1, 'REPORTED'],
    });
    const more = [...capacity, { party: 'firm', form: 'oxides', max: 800 }];
    const beside = ask({ link, capacity: more });
    expect(beside.row('plants of firm')).toEqual({
      works: [0, 0.375, 1, 'REPORTED'],
      cracker: [0, 0.125, 1, 'REPORTED'],
      firm: [0, 0.5, 1, 'REPORTED'],
    });
    expect(beside.flags).toContain('headOfficeAssumed');
    expect(ask({ link }).row('plants of firm')).toEqual({
      works: [0, 0.5, 1, 'REPORTED'],
      cracker: [0, 0.5, 1, 'REPORTED'],
    });
  });

  it('is none of a firm that holds a minor part, and none elsewhere than the supply states', () => {
    const minor = [{ ...owns('works'), share: { value: 0.2, of: 'EQUITY' as const } }, makes('works', 'oxide')];
    expect(only(ask({ link: minor }))).toEqual(['firm']);
    const place = (supplierCountry: string): SmallRecords => ({
      supply: [supply('firm', 'buyer/oxides', { supplierCountry })],
    });
    expect(only(ask(place('MY')))).toEqual(['works']);
    const elsewhere = ask(place('CN'));
    expect(only(elsewhere)).toEqual(['firm']);
    expect(elsewhere.party('firm')).toMatchObject({ country: 'CN' });
    expect(elsewhere.flags).not.toContain('headOfficeAssumed');
    // That a supply repeats the firm's own country states no place.
    expect(only(ask(place('AU')))).toEqual(['works']);
  });

  it('is not known of a firm without plants, and its head office is flagged', () => {
    const found = ask({ link: [] });
    expect(only(found)).toEqual(['firm']);
    expect(found.party('firm')).toMatchObject({ country: 'AU', atHeadOffice: true });
    expect(found.flags).toContain('headOfficeAssumed');
    // A record of no level is that of whoever makes the form, in its own country. A head office of the table is none.
    const plain = withPlant('firm', { level: undefined, kind: undefined });
    expect(ask({ link: [], entity: plain }).flags).not.toContain('headOfficeAssumed');
    const nowhere = withPlant('firm', { level: undefined, country: undefined });
    const office = ask({ link: [], entity: nowhere, headquarters: [{ entity: 'firm', country: 'AU' }] });
    expect(office.flags).toContain('headOfficeAssumed');
  });
});
