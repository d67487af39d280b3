import { describe, expect, it } from 'vitest';
import { addedParties } from '../../../src/assess/view/added-parties.ts';
import { createEvidence } from '../../../src/network/evidence/evidence.ts';
import { viewOf } from '../../../src/assess/view/view.ts';
import { askRecords } from '../../ask-file.ts';

/** Parties that only a scenario adds are read from the view of the result that names them. */

const records = [
  { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'form', id: 'ore', stage: 'EXTRACTION' },
  ...['buyer', 'a'].map((id) => ({ t: 'entity', id, country: 'CN' })),
  { t: 'need', id: 'n', buyer: 'buyer', form: 'ore' },
  { t: 'supply', id: 'a>buyer', need: 'n', supplier: 'a', share: 0.4 },
];
const scenario = (kind: string): string =>
  `scenario: { addParties: [{ key: "new", kind: ${kind}, stage: EXTRACTION }], setSupplies: [{ supplier: "new", buyer: "buyer", material: "ore", shareOfIntake: 0.6 }] }`;
const rows =
  'dependency(material: "ore", groupBy: PARTY, minShare: 0) { rows { nodes { label group { __typename ... on Entity { key } } topPath { parties { __typename key } } } } }';

describe('addedParties', () => {
  it('are those of the view’s own scenario, and none without one', () => {
    const evidence = createEvidence([]);
    const asked = { addParties: [{ key: 'new', kind: 'Mine', country: 'AU', stage: 'EXTRACTION' as const }] };
    const view = viewOf({ scenario: asked }, evidence, '2026-01-01');
    expect([...addedParties(view)]).toEqual([['new', { id: 'new', kind: 'Mine', country: 'AU', stage: 'EXTRACTION' }]]);
    expect(addedParties(viewOf({}, evidence, '2026-01-01')).size).toBe(0);
  });
});

describe('a request that adds the same key in two scenarios', () => {
  // Would catch: entities of one scenario left where the answer to another finds them.
  it.each([
    ['MINE', 'COMPANY'],
    ['COMPANY', 'MINE'],
  ])('names in each answer what its own scenario adds: %s, %s', async (first, second) => {
    const ask = await askRecords(records);
    const { data, errors } = await ask(
      `{ buyer(key: "buyer") {
           first: supply(view: { ${scenario(first)} }) { ${rows} }
           second: supply(view: { ${scenario(second)} }) { ${rows} } } }`,
    );
    expect(errors).toBeUndefined();
    const typeOf: Readonly<Record<string, string>> = { MINE: 'Mine', COMPANY: 'Company' };
    for (const [name, kind] of [
      ['first', first],
      ['second', second],
    ] as const) {
      const added = data.buyer[name].dependency.rows.nodes.find(({ label }: { label: string }) => label === 'new');
      expect(added.group).toEqual({ __typename: typeOf[kind], key: 'new' });
      expect(added.topPath.parties.at(-1)).toEqual({ __typename: typeOf[kind], key: 'new' });
    }
  });
});
