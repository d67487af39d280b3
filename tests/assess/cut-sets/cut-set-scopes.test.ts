import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import { seedDirectory } from '../../../src/config.ts';
import { askSeeded, type Json } from '../../seeded.ts';

/** Cut sets of both scopes where it is not known what somebody takes in. */

const fields = 'status reason totalCount nodes { parties { label } }';
const setsOf = ({ nodes }: Json): string[] =>
  nodes.map(({ parties }: Json) => parties.map(({ label }: Json) => label).join(' + ')).toSorted();

const base = [
  { t: 'dataset', id: 'scopes', format: 'lodestone/1', synthetic: true },
  ...['nd', 'dy'].map((id) => ({ t: 'entity', id, kind: 'Mineral', name: id === 'nd' ? 'Neodymium' : 'Dysprosium' })),
  { t: 'entity', id: 'FR', kind: 'Country', country: 'FR' },
  ...['nd', 'dy'].map((id) => ({
    t: 'form',
    id: `${id}-metal`,
    stage: 'METAL_ALLOY',
    contains: { [id]: { value: 1 } },
  })),
  { t: 'form', id: 'nd-powder', stage: 'METAL_ALLOY', contains: { nd: { value: 1 } } },
  {
    t: 'form',
    id: 'magnet',
    stage: 'MAGNET',
    contains: { nd: { value: 0.3 }, dy: { value: 0.05 } },
    madeFrom: ['nd-metal', 'nd-powder', 'dy-metal'],
  },
  ...['buyer', 'M', 'N'].map((id) => ({ t: 'entity', id, country: 'FR' })),
];
const need = (buyer: string, form: string): object => ({ t: 'need', id: `${buyer}/${form}`, buyer, form });
const supply = (supplier: string, to: string): object => ({
  t: 'supply',
  id: `${supplier}>${to}`,
  need: to,
  supplier,
  share: 1,
});
const magnets = [...base, need('buyer', 'magnet'), supply('M', 'buyer/magnet')];

async function bothScopes(records: readonly object[]): Promise<Json> {
  const { data, errors } = await (
    await askRecords(records)
  )(
    `{ buyer(key: "buyer") { supply { named: cutSets(first: 50) { ${fields} } countries: cutSets(scope: COUNTRIES, first: 50) { ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.buyer.supply;
}

describe('cutSets where nobody knows what a named supplier takes in', () => {
  // M stops the buyer, alone or with all who make magnets in its country; N only does what M needs of neodymium.
  it.each([
    ['all of it', [need('M', 'nd-metal'), need('M', 'dy-metal')], ['M'], ['FR, MAGNET', 'M']],
    [
      'several forms of it',
      [need('M', 'nd-metal'), need('M', 'nd-powder'), need('M', 'dy-metal')],
      ['M'],
      ['FR, MAGNET', 'M'],
    ],
    [
      'one of its minerals',
      [need('M', 'nd-metal'), supply('N', 'M/nd-metal'), need('M', 'dy-metal')],
      ['M', 'N'],
      ['FR, MAGNET', 'FR, METAL_ALLOY', 'M', 'N'],
    ],
  ])('let it work in either scope: %s', async (_, more, byName, byCountry) => {
    const { named, countries } = await bothScopes([...magnets, ...more]);
    expect(named).toMatchObject({ status: 'ANSWERED', totalCount: byName.length });
    expect(setsOf(named)).toEqual(byName);
    expect(countries).toMatchObject({ status: 'ANSWERED', totalCount: byCountry.length });
    expect(setsOf(countries)).toEqual(byCountry);
  });

  it('name the mineral of which no route reaches a source', async () => {
    const { countries } = await bothScopes([
      ...base,
      need('buyer', 'nd-metal'),
      supply('N', 'buyer/nd-metal'),
      need('buyer', 'dy-metal'),
    ]);
    expect(countries).toMatchObject({
      status: 'NOT_KNOWN',
      reason: 'No known route reaches a source of Dysprosium, so there is nothing to cut.',
      nodes: [],
    });
  });
});

describe('cutSets of companies in both scopes', () => {
  it('give GE Vernova’s yttrium sets of countries, what dominates among them', async () => {
    const ask = await askSeeded();
    const { data } = await ask(
      `{ buyer(key: "ge-vernova") { supply(view: { at: "2026-03-01" }) { cutSets(material: "yttrium", scope: COUNTRIES) { ${fields} } chokepoints(material: "yttrium", first: 50) { nodes { label stage dominates } } } } }`,
    );
    const { cutSets, chokepoints } = data.buyer.supply;
    expect(cutSets.status).toBe('ANSWERED');
    const dominating = chokepoints.nodes.filter(({ dominates }: Json) => dominates);
    expect(dominating).toContainEqual({ label: 'China', stage: 'PROCESSING', dominates: true });
    expect(setsOf(cutSets)).toEqual(
      expect.arrayContaining(dominating.map(({ label, stage }: Json) => `${label}, ${stage}`)),
    );
  });

  it('never know of nothing to cut by country where they know whom to cut by name', async () => {
    const ask = await askSeeded();
    const lines = readFileSync(join(seedDirectory, 'need.jsonl'), 'utf8').trim().split('\n');
    const buyers = new Set(lines.map((line): string => JSON.parse(line).buyer));
    let answered = 0;
    for (const buyer of buyers) {
      const { data } = await ask(
        `{ buyer(key: "${buyer}") { supply(view: { at: "2026-03-01" }) { named: cutSets { status } countries: cutSets(scope: COUNTRIES) { status } } } }`,
      );
      const { named, countries } = data.buyer.supply;
      if (named.status !== 'ANSWERED') continue;
      answered += 1;
      expect(`${buyer} ${countries.status}`).toMatch(/ (ANSWERED|TRUNCATED)$/);
    }
    expect(answered).toBeGreaterThan(10);
  });
});
