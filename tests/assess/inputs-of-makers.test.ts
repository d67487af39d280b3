import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../src/cli/unused-notices.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import { askFile, askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** What makers need counts in every answer (rule N11), and what no answer uses is named. */

type Row = Readonly<Record<string, unknown>>;

const dataset = { t: 'dataset', id: 'small', format: 'lodestone/1', at: '2026-01-01', synthetic: true };
const form = (id: string, stage: string, more: Row = {}): Row => ({ t: 'form', id, stage, ...more });
const entities = (...ids: readonly string[]): Row[] => ids.map((id) => ({ t: 'entity', id }));
const need = (buyer: string, of: string, more: Row = {}): Row => ({
  t: 'need',
  id: `${buyer}/${of}`,
  buyer,
  form: of,
  ...more,
});
const supply = (supplier: string, to: string, share: number | undefined, more: Row = {}): Row => ({
  t: 'supply',
  id: `${supplier}>${to}`,
  need: to,
  supplier,
  ...(share !== undefined && { share }),
  ...more,
});
const labels = ({ parties }: Json): string => parties.map(({ label }: Json) => label).join(' + ');

async function supplyIn(records: readonly object[], fields: string): Promise<Json> {
  const ask = await askRecords(records);
  const { data, errors } = await ask(`{ buyer(key: "acme") { supply { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data.buyer.supply;
}

describe('a folder of two tiers without minerals', () => {
  const folder = join(import.meta.dirname, '../fixtures/networks/two-tiers');
  const fields = `dependency(material: "ndfeb-magnet", groupBy: PARTY) { rows { nodes { label stage passThrough { provenLow estimate } } } coverage { known } }
    cutSets { complete nodes { parties { label } } notUsed { key } } chokepoints { nodes { label dominates } } notUsed { key }`;

  // Met-a alone stops the buyer. Its row, its cut set and its chokepoint were missing.
  it('answers with the metal maker behind both magnet makers', async () => {
    const ask = await askFile(folder);
    const { data } = await ask(`{ buyer(key: "acme") { supply { ${fields} } } }`);
    const { dependency, cutSets, chokepoints, notUsed } = data.buyer.supply;
    expect(dependency.rows.nodes.map(({ label, stage }: Json) => [label, stage])).toEqual([
      ['Mag A', 'MAGNET'],
      ['Mag B', 'MAGNET'],
      ['Metal A', 'METAL_ALLOY'],
    ]);
    expect(dependency.rows.nodes[2].passThrough).toEqual({ provenLow: 1, estimate: 1 });
    expect(cutSets.nodes.map(labels)).toEqual(['Metal A', 'Mag A + Mag B']);
    expect([cutSets.complete, cutSets.notUsed, notUsed]).toEqual([true, [], []]);
    expect(chokepoints.nodes.filter(({ dominates }: Json) => dominates).map(({ label }: Json) => label)).toContain(
      'Metal A',
    );
    expect(noticesOf(await loadDataSet(folder))).toEqual([]);
  });

  it('answers alike where the magnet is made from the metal', async () => {
    const magnets = (madeFrom: readonly string[]): Row[] => [
      dataset,
      form('ndfeb-magnet', 'MAGNET', { madeFrom }),
      form('ndpr-metal', 'METAL_ALLOY'),
      ...entities('acme', 'Mag A', 'Mag B', 'Metal A'),
      need('acme', 'ndfeb-magnet'),
      need('Mag A', 'ndpr-metal'),
      need('Mag B', 'ndpr-metal'),
      supply('Mag A', 'acme/ndfeb-magnet', 0.6),
      supply('Mag B', 'acme/ndfeb-magnet', 0.4),
      supply('Metal A', 'Mag A/ndpr-metal', 1),
      supply('Metal A', 'Mag B/ndpr-metal', 1),
    ];
    const [joined, apart] = await Promise.all([
      supplyIn(magnets(['ndpr-metal']), fields),
      supplyIn(magnets([]), fields),
    ]);
    expect(joined).toEqual(apart);
    expect(joined.cutSets.nodes.map(labels)).toEqual(['Metal A', 'Mag A + Mag B']);
  });
});

describe('two refiners with acid from one maker', () => {
  const holding = { contains: { dysprosium: { value: 0.5 } } };
  const refiners: readonly Row[] = [
    { ...dataset, timeUnit: 'year' },
    { t: 'entity', id: 'dysprosium', kind: 'Mineral' },
    form('ore', 'EXTRACTION', holding),
    form('oxide', 'PROCESSING', holding),
    form('acid', 'PROCESSING'),
    ...entities('acme', 'R1', 'R2', 'Q', 'M1', 'M2'),
    need('acme', 'oxide', { amount: 100, per: 'year' }),
    ...['R1', 'R2'].flatMap((one) => [need(one, 'ore'), need(one, 'acid')]),
    supply('R1', 'acme/oxide', 0.6),
    supply('R2', 'acme/oxide', 0.4),
    supply('M1', 'R1/ore', 1),
    supply('M2', 'R2/ore', 1),
    supply('Q', 'R1/acid', 1),
    supply('Q', 'R2/acid', 1),
  ];

  it('cannot do without that maker', async () => {
    const { cutSets, chokepoints, dependency, acid } = await supplyIn(
      refiners,
      `cutSets(maxSize: 2) { complete nodes { parties { label } remaining { high } } }
       chokepoints { nodes { label material { key } dominates loss { provenLow } } }
       dependency(material: "oxide", groupBy: PARTY) { rows { nodes { label material { key } passThrough { provenLow } } } }
       acid: dependency(material: "acid", groupBy: PARTY) { rows { nodes { label stage } } }`,
    );
    expect(cutSets.complete).toBe(true);
    expect(cutSets.nodes.map(labels)).toEqual(['Q', 'M1 + M2', 'R2 + M1', 'R1 + M2', 'R1 + R2']);
    expect(cutSets.nodes[0].remaining).toEqual({ high: 0 });
    expect(chokepoints.nodes[0]).toEqual({
      label: 'Q',
      material: { key: 'acid' },
      dominates: true,
      loss: { provenLow: 1 },
    });
    expect(dependency.rows.nodes).toContainEqual({
      label: 'Q',
      material: { key: 'acid' },
      passThrough: { provenLow: 1 },
    });
    expect(acid.rows.nodes).toEqual([{ label: 'Q', stage: 'PROCESSING' }]);
  });

  // 90 + 54 + 36 + 54 + 36 of metal and 100 of acid are made. Without the acid the refiners and the buyer stand still.
  it('lose with it what they make', async () => {
    const ask = await askRecords(
      refiners.map((one) =>
        one['id'] === 'oxide' ? form('oxide', 'PROCESSING', { contains: { dysprosium: { value: 0.9 } } }) : one,
      ),
    );
    const { data } = await ask('{ systemicRisk { leftOut { reason } nodes { label esri } } }');
    const { nodes, leftOut } = data.systemicRisk;
    expect(leftOut).toEqual([]);
    expect(nodes.find(({ label }: Json) => label === 'Q').esri).toBeCloseTo(280 / 370, 9);
  });

  // Would catch a rule that joins an input to its mineral alone: here the mine needs acid, which is of a later stage.
  it('is as true of a mine that leaches', async () => {
    const leaching = refiners.map((one) => (one['id'] === 'R1/acid' ? need('M1', 'acid') : one));
    const moved = leaching.map((one) => (one['need'] === 'R1/acid' ? supply('Q', 'M1/acid', 1) : one));
    const { cutSets } = await supplyIn(moved, 'cutSets(maxSize: 1) { nodes { parties { label } } }');
    expect(cutSets.nodes.map(labels)).toEqual(['Q']);
  });

  // Would catch: chokepoints and rows that call a loss what cut sets and an outage do without. Two ways lead to the input: beside the
  // mineral of the form, and as the only need of a maker of which no mineral is recorded.
  it.each([
    ['beside a mineral', refiners.filter(({ id }) => id !== 'R1/ore' && id !== 'M1>R1/ore')],
    [
      'without minerals',
      refiners
        .filter(({ id }) => !String(id).endsWith('/ore'))
        .map((one) => (one['t'] === 'form' ? form(String(one['id']), String(one['stage'])) : one)),
    ],
  ])('can do without an input that is not essential, %s', async (_, records) => {
    const optional = records.map((one) =>
      one['t'] === 'need' && one['form'] === 'acid' ? { ...one, essential: 'NON_ESSENTIAL' } : one,
    );
    const fields = `cutSets(maxSize: 1) { nodes { parties { label } } } chokepoints(threshold: 1, includeUnlikely: true) { nodes { label } }
      dependency(material: "oxide", groupBy: PARTY, minShare: 0) { rows { nodes { label kind } } }`;
    const { cutSets, chokepoints, dependency } = await supplyIn(optional, fields);
    expect(cutSets.nodes).toEqual([]);
    expect(chokepoints.nodes.map(({ label }: Json) => label)).not.toContain('Q');
    expect(dependency.rows.nodes.map(({ label }: Json) => label)).not.toContain('Q');
    const { data } = await (
      await askRecords(optional)
    )(
      '{ buyer(key: "acme") { supply(view: { scenario: { removeParties: ["Q"] } }) { dependency(material: "oxide") { rows { nodes { kind } } } } } }',
    );
    expect(data.buyer.supply.dependency.rows.nodes.map(({ kind }: Json) => kind)).not.toContain('GONE');
  });
});

describe('firms with several inputs and no minerals', () => {
  const makers = (sectors: Readonly<Record<string, string>>): Row[] => [
    { ...dataset, timeUnit: 'year' },
    form('widget', 'COMPONENT'),
    form('screw', 'METAL_ALLOY'),
    form('plate', 'METAL_ALLOY'),
    ...['acme', 'W', 'S', 'P1', 'P2'].map((id) => ({
      t: 'entity',
      id,
      ...(sectors[id] !== undefined && { sector: sectors[id] }),
    })),
    need('acme', 'widget', { amount: 10, per: 'year' }),
    need('W', 'screw'),
    need('W', 'plate'),
    supply('W', 'acme/widget', 1),
    supply('S', 'W/screw', 1),
    supply('P1', 'W/plate', 0.5),
    supply('P2', 'W/plate', 0.5),
  ];
  const risks = async (sectors: Readonly<Record<string, string>>): Promise<Record<string, number>> => {
    const { data } = await (
      await askRecords(makers(sectors))
    )('{ systemicRisk { leftOut { reason } nodes { label esri } } }');
    expect(data.systemicRisk.leftOut).toEqual([]);
    return Object.fromEntries(data.systemicRisk.nodes.map(({ label, esri }: Json) => [label, esri]));
  };

  // All of 40: buyer 10, W 10, S 10, P1 and P2 5 each. Without P1 half of the plates are missing, and P1 counts by
  // 5⁄5 of what is left of plates: W and the buyer lose one half each and P1 its 5, so 15 of 40.
  it('are all in the network', async () => {
    const found = await risks({});
    expect(Object.keys(found).toSorted()).toEqual(['P1', 'P2', 'S', 'W', 'acme']);
    expect(found['S']).toBeCloseTo(30 / 40, 9);
    expect(found['P1']).toBeCloseTo(15 / 40, 9);
  });

  // In one sector of 20, P1 is replaced by what is left, 15: it counts by a third. W takes 20 from the sector, of which P1
  // is a quarter: 10·¼·⅓ are lost at W and at the buyer, and P1's own 5.
  it('replace each other within the sector of their record', async () => {
    const found = await risks({ S: 'metal', P1: 'metal', P2: 'metal' });
    expect(found['P1']).toBeCloseTo((5 + 2 * 10 * (1 / 4) * (1 / 3)) / 40, 9);
  });

  it('are named with the reason where no buyer with an amount depends on them', async () => {
    const ring = [...makers({}), ...entities('X', 'Y'), need('X', 'screw'), need('Y', 'screw', {})];
    const closed = [...ring, supply('Y', 'X/screw', 0.5), supply('X', 'Y/screw', 0.5)];
    const { data } = await (await askRecords(closed))('{ systemicRisk { leftOut { need { key } reason } } }');
    expect(data.systemicRisk.leftOut).toEqual([
      { need: { key: 'X/screw' }, reason: 'NOT_UPSTREAM' },
      { need: { key: 'Y/screw' }, reason: 'NOT_UPSTREAM' },
    ]);
  });
});

describe('records that nothing uses', () => {
  const chain: readonly Row[] = [
    { ...dataset, timeUnit: 'year' },
    form('widget', 'COMPONENT'),
    form('screw', 'METAL_ALLOY'),
    ...entities('acme', 'W', 'S'),
    need('acme', 'widget'),
    supply('W', 'acme/widget', 1),
  ];
  const fields = `notUsed { table key reason } coverage { stage coverage { known unknown } }
    cutSets { complete notUsed { key } } dependency(material: "widget") { coverage { known unknown } }`;

  // Would catch a supplier that only a link names: the answer called itself complete, and known for all of the route.
  it('are named, and then an answer is neither complete nor known', async () => {
    const link = { t: 'link', id: 'l', kind: 'SUPPLIES', from: 'S', to: 'W', product: 'screw' };
    const { notUsed, cutSets, dependency } = await supplyIn([...chain, link], fields);
    expect(notUsed).toEqual([{ table: 'link', key: 'l', reason: expect.stringContaining('has S as supplier of W') }]);
    expect(cutSets).toEqual({ complete: false, notUsed: [{ key: 'l' }] });
    expect(dependency.coverage).toEqual({ known: 0, unknown: 1 });
    const used = await supplyIn([...chain, link, need('W', 'screw'), supply('S', 'W/screw', 1)], fields);
    expect(used).toMatchObject({ notUsed: [], cutSets: { complete: true }, dependency: { coverage: { known: 1 } } });
  });

  it('are a supply whose need is over, with the day', async () => {
    const over = [...chain, need('W', 'screw', { validUntil: '2025-01-01' }), supply('S', 'W/screw', 1)];
    const { notUsed, cutSets } = await supplyIn(over, fields);
    expect(notUsed.map(({ key, reason }: Json) => [key, reason])).toEqual([
      ['S>W/screw', 'Its need W/screw is not in force on 2026-01-01, while the supply is.'],
    ]);
    expect(cutSets.complete).toBe(false);
  });

  // An amount for each car says nothing of the intake while nobody says how many cars there are.
  it('are the volume of a need with an amount per unit of output and no demand', async () => {
    const sold = [...chain.slice(0, 4), ...entities('V'), need('acme', 'widget', { amount: 2, per: 'car' })];
    const volumes = [
      ...entities('W', 'S'),
      supply('W', 'acme/widget', undefined, { volume: 30 }),
      supply('V', 'acme/widget', undefined),
    ];
    const records = [...sold.filter((one) => one['buyer'] !== 'W'), ...volumes].filter(
      (one, at, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
    );
    const { notUsed } = await supplyIn(records, 'notUsed { table key reason }');
    expect(notUsed).toEqual([
      { table: 'supply', key: 'W>acme/widget', reason: expect.stringContaining('no demand of acme is recorded') },
    ]);
    const driven = [...records, { t: 'demand', party: 'acme', form: 'widget', rate: 100 }];
    expect((await supplyIn(driven, 'notUsed { key }')).notUsed).toEqual([]);
  });

  it('are capacities and demands of parties that sell or need nothing of it', async () => {
    const idle = [
      ...chain,
      { t: 'capacity', party: 'S', form: 'screw', max: 5 },
      { t: 'demand', party: 'S', form: 'screw', rate: 1 },
      { t: 'capacity', party: 'W', form: 'screw', max: 5 },
    ];
    const { notUsed } = await supplyIn(idle, 'notUsed { table reason }');
    expect(notUsed).toEqual([{ table: 'capacity', reason: expect.stringContaining('No supply of screw by W') }]);
  });
});
