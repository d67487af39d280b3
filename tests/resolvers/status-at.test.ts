import { beforeAll, describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import { askSeeded, type Answer, type Json } from '../seeded.ts';

/** A status is that of the day asked about (rule T4): announced, in force, suspended and ended are four days. */

type Ask = (query: string) => Promise<Answer>;
const answered = async (ask: Ask, query: string): Promise<Json> => {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data;
};

const dates = { validFrom: '2025-11-01', validUntil: '2028-01-01' };
const suspended = { status: 'SUSPENDED', suspendedFrom: '2025-11-10', suspendedUntil: '2026-11-27' };
const records = [
  { t: 'dataset', id: 'days', format: 'lodestone/1', at: '2026-05-07', synthetic: true },
  { t: 'entity', id: 'gallium', kind: 'Mineral' },
  { t: 'entity', id: 'CN', kind: 'Country', country: 'CN' },
  { t: 'entity', id: 'US', kind: 'Country', country: 'US' },
  { t: 'entity', id: 'control', kind: 'PolicyInstrument', announced: '2025-10-01', ...dates, ...suspended },
  { t: 'entity', id: 'bill', kind: 'PolicyInstrument', status: 'PROPOSED', validFrom: '2025-01-01' },
  { t: 'entity', id: 'truce', kind: 'Agreement', status: 'IN_FORCE', ...dates },
  { t: 'entity', id: 'plant', kind: 'Processor', country: 'CN', status: 'OPERATING', ...dates },
  { t: 'entity', id: 'firm', kind: 'Company', country: 'CN' },
  { t: 'link', id: 'applies', kind: 'APPLIES_TO', from: 'control', to: 'gallium', status: 'PLANNED', ...dates },
  { t: 'link', id: 'restricts', kind: 'RESTRICTS_EXPORT_OF', from: 'CN', to: 'gallium', ...dates, ...suspended },
  { t: 'link', id: 'plans', kind: 'OWNS', from: 'firm', to: 'plant', status: 'PLANNED', ...dates },
  { t: 'link', id: 'owns', kind: 'OWNS', from: 'firm', to: 'plant', status: 'IN_FORCE', ...dates },
];
const days = [
  ['2025-09-30', null],
  ['2025-10-01', 'PLANNED'],
  ['2025-10-31', 'PLANNED'],
  ['2025-11-01', 'IN_FORCE'],
  ['2025-11-09', 'IN_FORCE'],
  ['2025-11-10', 'SUSPENDED'],
  ['2026-11-26', 'SUSPENDED'],
  ['2026-11-27', 'IN_FORCE'],
  ['2027-12-31', 'IN_FORCE'],
  ['2028-01-01', 'ENDED'],
] as const;

describe('the status of a day', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askRecords(records);
  });

  it.each(days)('of an instrument on %s is %s', async (at, status) => {
    const { policyInstrument } = await answered(ask, `{ policyInstrument(key: "control") { status(at: "${at}") } }`);
    expect(policyInstrument.status).toBe(status);
  });

  // Without a day, the newest source speaks, as before.
  it('is the stated one if no day is asked for', async () => {
    const { policyInstrument } = await answered(ask, '{ policyInstrument(key: "control") { status flags } }');
    expect(policyInstrument).toEqual({ status: 'SUSPENDED', flags: [] });
  });

  it('is that of a field above, also below links and back', async () => {
    const query = (at: string): string => `{ policyInstruments(material: "gallium", at: "${at}") { nodes {
      key status links(kinds: [APPLIES_TO]) { nodes { key status statedStatus from { ... on PolicyInstrument { status } } } }
      appliesTo { edges { link { status } node { ... on Mineral { measures { nodes { key status flags } } } } } } } } }`;
    const on = async (at: string): Promise<Json> =>
      (await answered(ask, query(at))).policyInstruments.nodes.find(({ key }: Json) => key === 'control');
    const during = await on('2026-11-26');
    expect(during).toMatchObject({ status: 'SUSPENDED' });
    expect(during.links.nodes).toEqual([
      { key: 'applies', status: 'IN_FORCE', statedStatus: 'PLANNED', from: { status: 'SUSPENDED' } },
    ]);
    expect(await on('2026-11-27')).toMatchObject({
      status: 'IN_FORCE',
      links: { nodes: [{ from: { status: 'IN_FORCE' } }] },
      appliesTo: {
        edges: [
          {
            link: { status: 'IN_FORCE' },
            node: {
              measures: {
                nodes: expect.arrayContaining([
                  { key: 'restricts', status: 'IN_FORCE', flags: ['BEYOND_EVIDENCE'] },
                ]) as unknown,
              },
            },
          },
        ],
      },
    });
  });

  // Would catch two days under one name: the copies of one record must not share a day.
  it('is each alias’s own', async () => {
    const { a, b, c } = await answered(
      ask,
      `{ a: policyInstruments(material: "gallium", at: "2025-11-09") { nodes { status } }
         b: policyInstruments(material: "gallium", at: "2025-11-10") { nodes { status } }
         c: policyInstrument(key: "control") { x: status(at: "2025-10-31") y: status(at: "2028-01-01") } }`,
    );
    expect([a.nodes, b.nodes]).toEqual([[{ status: 'IN_FORCE' }], [{ status: 'SUSPENDED' }]]);
    expect(c).toEqual({ x: 'PLANNED', y: 'ENDED' });
  });

  it.each([
    ['2025-10-31', null, 'PLANNED', 'PLANNED', 'CONTRACTED'],
    ['2025-11-01', 'IN_FORCE', 'OPERATING', 'PLANNED', 'IN_FORCE'],
    ['2027-12-31', 'IN_FORCE', 'OPERATING', 'PLANNED', 'IN_FORCE'],
    ['2028-01-01', 'ENDED', 'CLOSED', 'ENDED', 'ENDED'],
  ])('of an agreement, a site, a plan of firms and a stake, on %s', async (at, truce, plant, plans, owns) => {
    const data = await answered(
      ask,
      `{ truce: entity(key: "truce") { ... on Agreement { status(at: "${at}") } }
         plant: entity(key: "plant") { ... on Party { status(at: "${at}") } }
         plans: link(key: "plans") { status(at: "${at}") } owns: link(key: "owns") { status(at: "${at}") } }`,
    );
    expect([data.truce.status, data.plant.status, data.plans.status, data.owns.status]).toEqual([
      truce,
      plant,
      plans,
      owns,
    ]);
  });

  it('of a proposal stays a proposal', async () => {
    const { policyInstrument } = await answered(ask, '{ policyInstrument(key: "bill") { status(at: "2026-01-01") } }');
    expect(policyInstrument.status).toBe('PROPOSED');
  });

  it('is flagged after the day of the data set', async () => {
    const { control } = await answered(
      ask,
      `{ control: policyInstrument(key: "control") { on: flags(at: "2026-05-07") after: flags(at: "2026-05-08") } }`,
    );
    expect(control).toEqual({ on: [], after: ['BEYOND_EVIDENCE'] });
    const measures = async (at: string): Promise<Json> =>
      (await answered(ask, `{ material(key: "gallium") { measures(at: "${at}") { nodes { key flags } } } }`)).material
        .measures.nodes;
    expect((await measures('2026-05-07')).map(({ flags }: Json) => flags)).toEqual([[], []]);
    expect((await measures('2026-05-08')).map(({ flags }: Json) => flags)).toEqual([
      ['BEYOND_EVIDENCE'],
      ['BEYOND_EVIDENCE'],
    ]);
  });
});

describe('shipped instruments', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askSeeded();
  });

  // The suspension ends on 27 November 2026, by the instrument's own dates.
  it('are not suspended on a day after their suspension', async () => {
    const on = async (at: string): Promise<Json> =>
      (
        await answered(
          ask,
          `{ policyInstruments(material: "gallium", at: "${at}") { nodes { key status suspendedUntil flags } } }`,
        )
      ).policyInstruments.nodes.find(({ key }: Json) => key === 'china-dec2024-ga-ge-sb-ban');
    expect(await on('2026-11-26')).toMatchObject({ status: 'SUSPENDED', suspendedUntil: '2026-11-27' });
    expect(await on('2026-11-27')).toMatchObject({ status: 'IN_FORCE', flags: ['BEYOND_EVIDENCE'] });
    expect(await on('2026-11-30')).toMatchObject({ status: 'IN_FORCE' });
  });

  it('are planned before their first day and in force from it', async () => {
    const { ban } = await answered(
      ask,
      `{ ban: policyInstrument(key: "us-dfars-2027-ban") {
        early: status(at: "2024-05-29") announced: status(at: "2024-05-30") before: status(at: "2026-12-31")
        first: status(at: "2027-01-01") flags(at: "2027-01-01") } }`,
    );
    expect(ban).toEqual({
      early: null,
      announced: 'PLANNED',
      before: 'PLANNED',
      first: 'IN_FORCE',
      flags: ['BEYOND_EVIDENCE'],
    });
  });
});
