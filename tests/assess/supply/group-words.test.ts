import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../../seeded.ts';

/** A group word stands for its members, as people use it. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});
const keysOf = (nodes: readonly { readonly key: string }[]): string[] => nodes.map(({ key }) => key);

describe('rare earths', () => {
  // Would catch: seven processors and no manufacturer, where each element has 29.
  it('find the manufacturers that need any of them', async () => {
    const { data } = await ask(
      '{ exposedBuyers(material: "rare-earths", country: "CN", first: 100) { totalCount materials { key } nodes { buyer { kind key } material { key } } } }',
    );
    const { nodes, materials } = data.exposedBuyers;
    expect(keysOf(materials)).toEqual(expect.arrayContaining(['dysprosium', 'neodymium', 'terbium', 'yttrium']));
    const makers = new Set(nodes.filter(({ buyer }: Json) => buyer.kind === 'OEM').map(({ buyer }: Json) => buyer.key));
    expect([...makers]).toEqual(expect.arrayContaining(['tesla', 'ge-vernova']));
  });

  it('are what a company needs of them, element by element, as asked one by one', async () => {
    const rows = (material: string): string =>
      `dependency(material: "${material}", stage: PROCESSING, first: 100) { status materials { key } rows { nodes { material { key } label passThrough { estimate } } } }`;
    const { data } = await ask(
      `{ oem(key: "tesla") { supply { all: ${rows('rare-earths')} heavy: ${rows('heavy-rare-earths')} one: ${rows('dysprosium')} } } }`,
    );
    const { all, heavy, one } = data.oem.supply;
    expect(all.status).toBe('ANSWERED');
    expect(keysOf(all.materials)).toEqual(['dysprosium', 'neodymium', 'praseodymium', 'terbium']);
    expect(keysOf(heavy.materials)).toEqual(['dysprosium', 'terbium']);
    const ofDysprosium = ({ rows: { nodes } }: Json): Json[] =>
      nodes.filter(({ material }: Json) => material.key === 'dysprosium');
    expect(ofDysprosium(all)).toEqual(one.rows.nodes);
    expect(ofDysprosium(heavy)).toEqual(one.rows.nodes);
  });

  // Would catch: a ban on the group that changes nothing, because no chain is of the group itself.
  it('are banned with every member', async () => {
    const china = (view: string): string =>
      `{ oem(key: "tesla") { supply(view: { at: "2026-03-01" ${view} }) { dependency(material: "ndfeb-magnet", stage: MAGNET) { rows { nodes { label passThrough { estimate } } } } } } }`;
    const shareOf = async (view: string): Promise<number> => {
      const { data } = await ask(china(view));
      const nodes: Json[] = data.oem.supply.dependency.rows.nodes;
      return nodes.find(({ label }) => label === 'China')?.passThrough.estimate ?? 0;
    };
    expect(await shareOf('')).toBeGreaterThan(0.5);
    expect(await shareOf('scenario: { exportBans: [{ from: "CN", material: "rare-earths" }] }')).toBe(0);
  });
});

describe('a group without recorded members', () => {
  it('says so', async () => {
    const { data } = await ask(
      '{ exposedBuyers(material: "critical-minerals") { totalCount reason } oem(key: "tesla") { supply { dependency(material: "critical-minerals") { status reason } } } }',
    );
    const words = 'is a group of minerals, and no record names its members';
    expect(data.exposedBuyers).toEqual({ totalCount: 0, reason: expect.stringContaining(words) });
    expect(data.oem.supply.dependency).toEqual({ status: 'NOT_KNOWN', reason: expect.stringContaining(words) });
  });
});
