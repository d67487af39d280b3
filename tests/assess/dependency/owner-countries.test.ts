import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import type { Json } from '../../seeded.ts';

/** A buyer takes all of its oxide from one plant in Australia. Who owns the plant decides the country of the owner. */
const base = [
  { t: 'dataset', id: 'owners', format: 'lodestone/1', at: '2026-05-07', synthetic: true },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'form', id: 'oxide', stage: 'PROCESSING' },
  { t: 'entity', id: 'plant', kind: 'Processor', country: 'AU' },
  { t: 'entity', id: 'parent', kind: 'Company', country: 'CN' },
  { t: 'entity', id: 'other', kind: 'Company', country: 'JP' },
  { t: 'entity', id: 'm1', kind: 'Company', country: 'KY' },
  { t: 'entity', id: 'm2', kind: 'Company', country: 'VG' },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'oxide' },
  { t: 'supply', id: '1', need: 'n', supplier: 'plant', share: 1 },
];
const owns = (from: string, to: string, value?: number, more: object = {}): object => ({
  t: 'link',
  id: `${from}>${to}`,
  kind: 'OWNS',
  from,
  to,
  ...(value !== undefined && { share: { value, of: 'EQUITY' } }),
  ...more,
});

async function ownersOf(...links: readonly object[]): Promise<Json> {
  const ask = await askRecords([...base, ...links]);
  const { data, errors } = await ask(
    `{ buyer(key: "buyer") { supply { dependency(material: "oxide", groupBy: OWNER_COUNTRY, minShare: 0) {
      rows { nodes { label passThrough { provenLow low estimate high provenHigh } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.buyer.supply.dependency.rows.nodes.map(({ label, passThrough }: Json) => [
    label,
    ...Object.values(passThrough),
  ]);
}

describe('the country of the owner', () => {
  const sure = [1, 1, 1, 1, 1];
  const open = [0, 0, 1, 1, 1];

  it('is that of the firm that holds most through two others', async () => {
    const parts = [owns('m1', 'plant', 0.3), owns('m2', 'plant', 0.3), owns('parent', 'm1', 1)];
    expect(await ownersOf(...parts, owns('parent', 'm2', 1))).toEqual([['CN', ...sure]]);
    // Half of the second holding does not own it, and 0.3 is no majority.
    expect(await ownersOf(...parts, owns('parent', 'm2', 0.5))).toEqual([['no single owner', ...sure]]);
  });

  // Would catch a venture that is surely owned where it stands, although no source says so.
  it('is nobody’s alone for a venture of two halves, and the firm’s own where others hold little', async () => {
    const halves = [owns('parent', 'plant', 0.5), owns('other', 'plant', 0.5)];
    expect(await ownersOf(...halves)).toEqual([['no single owner', ...sure]]);
    expect(await ownersOf(owns('parent', 'plant', 0.15), owns('other', 'plant', 0.08))).toEqual([['AU', ...sure]]);
  });

  // Would catch a stake that nobody states and that bounds take for certain.
  it('has bounds where stakes are not stated, are of something else, or contradict each other', async () => {
    expect(await ownersOf(owns('parent', 'plant'))).toEqual([['CN', ...open]]);
    const ofWorld = { share: { value: 0.6, of: 'WORLD' } };
    expect(await ownersOf(owns('parent', 'plant', undefined, ofWorld))).toEqual([['CN', ...open]]);
    expect(await ownersOf(owns('parent', 'plant', 0.8), owns('other', 'plant', 0.7))).toEqual([['CN', ...open]]);
  });

  it('is not made by a stake that is only agreed or proposed', async () => {
    for (const status of ['PROPOSED', 'MOU', 'CONTRACTED', 'SUSPENDED'])
      expect(await ownersOf(owns('parent', 'plant', 1, { status }))).toEqual([['AU', ...sure]]);
  });
});
