import { beforeAll, describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import { askSeeded, type Answer, type Json } from '../seeded.ts';

/** The two lanes of a procurement rule (N7): who stands in both is one, and a lane is nobody. */

type Ask = (query: string) => Promise<Answer>;
const query = (buyer: string, at: string, inner: string): string =>
  `{ buyer(key: "${buyer}") { supply(view: { at: "${at}" }) { ${inner} } } }`;

describe('companies that a procurement rule binds', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await askSeeded();
  });

  const cut = async (buyer: string, material: string, at: string): Promise<Json> => {
    const { data } = await ask(
      query(buyer, at, `cutSets(material: "${material}") { status reason disjointRoutes nodes { parties { label } } }`),
    );
    return data.buyer.supply.cutSets;
  };

  // The version of 2027 bars more stages. It names no supplier, so that who is named stays who was.
  it('are stopped by the named supplier under either version of the rule', async () => {
    const expected = { status: 'ANSWERED', disjointRoutes: 1, nodes: [{ parties: [{ label: 'Honeywell' }] }] };
    expect(await cut('lockheed-martin', 'smco-magnet', '2026-12-31')).toMatchObject(expected);
    expect(await cut('lockheed-martin', 'smco-magnet', '2027-01-02')).toMatchObject(expected);
  });

  it('have nobody to cut where no supplier is named, in whatever lane', async () => {
    const [before, after] = [
      await cut('huntington-ingalls', 'ndfeb-magnet', '2026-12-31'),
      await cut('huntington-ingalls', 'ndfeb-magnet', '2027-01-02'),
    ];
    expect(before).toMatchObject({ status: 'NOT_KNOWN', nodes: [] });
    expect(after).toEqual(before);
  });

  it('have each firm and plant once, with what passes it in both lanes', async () => {
    const { data } = await ask(
      query(
        'lockheed-martin',
        '2027-01-02',
        `firms: dependency(material: "smco-magnet", groupBy: PARTY, stage: MAGNET, minShare: 0) { rows { nodes { label passThrough { estimate } } } }
         mines: dependency(material: "samarium", stage: EXTRACTION) { rows { nodes { plants { party { key } passThrough { estimate } } } } }
         parties: dependency(material: "samarium", groupBy: PARTY, stage: EXTRACTION, minShare: 0) { rows { nodes { label } } }
         chokepoints(material: "samarium", threshold: 1, first: 100) { nodes { label stage loss { estimate } } }`,
      ),
    );
    const { firms, mines, parties, chokepoints } = data.buyer.supply;
    // A tenth of the magnets is Honeywell's, whichever lane they come by.
    expect(firms.rows.nodes.filter(({ label }: Json) => label === 'Honeywell')).toEqual([
      { label: 'Honeywell', passThrough: { estimate: 0.1 } },
    ]);
    const plants = mines.rows.nodes.flatMap(({ plants: found }: Json) => found);
    expect(new Set(plants.map(({ party }: Json) => party.key)).size).toBe(plants.length);
    const mine = plants.find(({ party }: Json) => party.key === 'mountain-pass-mine');
    // A tenth of the intake is in the open lane, so more than a tenth is of both lanes.
    expect(mine.passThrough.estimate).toBeGreaterThan(0.1);
    expect(parties.rows.nodes.filter(({ label }: Json) => label === 'Mountain Pass')).toHaveLength(1);
    const names = chokepoints.nodes.map(({ label, stage }: Json) => `${label} ${stage}`);
    expect(new Set(names).size).toBe(names.length);
    const point = chokepoints.nodes.find(({ label }: Json) => label === 'Mountain Pass');
    expect(point.loss.estimate).toBe(mine.passThrough.estimate);
  });
});

describe('a network file with a procurement rule', () => {
  // The buyer takes all from M, M all from N, in both lanes: neither lane avoids either.
  it('has firms that dominate over both lanes, with their parents', async () => {
    const supply = (supplier: string, buyer: string): object => ({
      t: 'supply',
      id: `${supplier}>${buyer}`,
      need: buyer,
      supplier,
      share: 1,
    });
    const ask = await askRecords([
      { t: 'dataset', id: 'lanes', format: 'lodestone/1', synthetic: true },
      { t: 'form', id: 'ore', stage: 'EXTRACTION' },
      ...['CN', 'FR'].map((id) => ({ t: 'entity', id, kind: 'Country', country: id })),
      ...['buyer', 'M', 'N'].map((id) => ({ t: 'entity', id, country: 'FR' })),
      { t: 'entity', id: 'ban', kind: 'PolicyInstrument' },
      { t: 'link', id: 'ban>CN', kind: 'TARGETS', from: 'ban', to: 'CN', validFrom: '2026-01-01' },
      { t: 'need', id: 'buyer', buyer: 'buyer', form: 'ore', procurementRules: ['ban'] },
      { t: 'need', id: 'M', buyer: 'M', form: 'ore' },
      supply('M', 'buyer'),
      supply('N', 'M'),
    ]);
    const { data, errors } = await ask(
      query(
        'buyer',
        '2026-03-01',
        `dependency(material: "ore", groupBy: PARTY, minShare: 0) { derivation { rules } }
         cutSets { status disjointRoutes nodes { parties { label } } }
         chokepoints(threshold: 1) { nodes { label party { key } dominates loss { estimate } alternativesCount parent { key } } }`,
      ),
    );
    expect(errors).toBeUndefined();
    const { dependency, cutSets, chokepoints } = data.buyer.supply;
    expect(dependency.derivation.rules).toContain('N7');
    expect(cutSets).toMatchObject({ status: 'ANSWERED', disjointRoutes: 1 });
    expect(cutSets.nodes.map(({ parties }: Json) => parties.map(({ label }: Json) => label).join())).toEqual([
      'M',
      'N',
    ]);
    const firms = chokepoints.nodes.filter(({ label }: Json) => ['M', 'N'].includes(label));
    const found = { dominates: true, loss: { estimate: 1 }, alternativesCount: 1 };
    expect(firms).toMatchObject([
      { label: 'M', ...found, parent: null },
      { label: 'N', ...found, parent: { key: 'M' } },
    ]);
  });
});
