import { describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** A list of supplies by buyer and form answers every question as the same list with needs does (rule N0). */

const edges: readonly object[] = [
  { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'form', id: 'oxide', stage: 'PROCESSING', madeFrom: ['ore'] },
  { t: 'form', id: 'ore', stage: 'EXTRACTION' },
  { t: 'entity', id: 'acme', kind: 'OEM', country: 'DE' },
  { t: 'entity', id: 'r1', country: 'CN', stage: 'PROCESSING' },
  { t: 'entity', id: 'r2', country: 'JP', stage: 'PROCESSING' },
  { t: 'entity', id: 'm1', country: 'CN', stage: 'EXTRACTION' },
  ...[
    ['acme', 'oxide', 'r1', 60],
    ['acme', 'oxide', 'r2', 40],
    ['r1', 'ore', 'm1', 60],
  ].map(([buyer, form, supplier, value]) => ({
    t: 'supply',
    id: `${supplier}>${buyer}`,
    buyer,
    form,
    supplier,
    volume: { value, unit: 't/a' },
  })),
];
const needs: readonly object[] = [
  { t: 'need', id: 'acme/oxide', buyer: 'acme', form: 'oxide' },
  { t: 'need', id: 'r1/ore', buyer: 'r1', form: 'ore' },
];

const question = `{
  systemicRisk { status reason nodes { label stage esri } leftOut { reason } }
  exposedBuyers(material: "oxide", country: "CN") { totalCount nodes { buyer { key } exposure { low estimate high } } }
  material(key: "oxide") { supplyRisk(perimeter: "acme") { status reason } }
  buyer(key: "acme") { supply { dependency(material: "oxide") { rows { nodes { label passThrough { estimate } } } } } }
}`;

async function answerOf(records: readonly object[]): Promise<Json> {
  const ask = await askRecords(records);
  const { data, errors } = await ask(question);
  expect(errors).toBeUndefined();
  return data;
}

describe('a list of supplies without needs', () => {
  // Would catch: a question that reads recorded needs alone, and a reason that denies a need which it names in the same breath.
  it('answers every question as with needs', async () => {
    const implied = await answerOf(edges);
    expect(implied).toEqual(await answerOf([...edges, ...needs]));
    // 60 of 100 t come through China.
    expect(implied.exposedBuyers.nodes[0]).toMatchObject({ buyer: { key: 'acme' }, exposure: { estimate: 0.6 } });
    expect(implied.systemicRisk.status).toBe('ANSWERED');
  });

  // Would catch: a country that is supplied and becomes a buyer beside the firms.
  it('makes no buyer of a country that is supplied', async () => {
    const country = [
      { t: 'entity', id: 'japan', kind: 'Country', iso2: 'JP' },
      { t: 'supply', id: 'r1>japan', buyer: 'japan', form: 'oxide', supplier: 'r1', share: 1 },
    ];
    const { exposedBuyers } = await answerOf([...edges, ...country]);
    expect(exposedBuyers.nodes.map(({ buyer }: Json) => buyer.key)).toEqual(['acme']);
  });
});
