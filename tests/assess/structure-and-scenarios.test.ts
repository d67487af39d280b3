import { beforeAll, describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import { askSeeded, type Json } from '../seeded.ts';

/** Chokepoints, cut sets and what-ifs, of made-up networks worked by hand and of companies. */

const base = [
  { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true },
  { t: 'form', id: 'ore', stage: 'EXTRACTION' },
  { t: 'form', id: 'oil', stage: 'EXTRACTION' },
  ...['buyer', 'a', 'b', 'S', 'T', 'R'].map((id) => ({ t: 'entity', id, country: id === 'b' ? 'FR' : 'CN' })),
];
const need = (buyer: string, form = 'ore'): object => ({ t: 'need', id: `${buyer}/${form}`, buyer, form });
const supply = (supplier: string, buyer: string, share: number, form = 'ore'): object => ({
  t: 'supply',
  id: `${supplier}>${buyer}/${form}`,
  need: `${buyer}/${form}`,
  supplier,
  share,
});
const diamond = [
  ...base,
  need('buyer'),
  need('a'),
  need('b'),
  supply('a', 'buyer', 0.7),
  supply('b', 'buyer', 0.3),
  supply('S', 'a', 1),
  supply('S', 'b', 1),
];

describe('chokepoints of a network file', () => {
  it('name what every route passes with its parent, and what takes more than the threshold', async () => {
    const ask = await askRecords([...diamond, need('S'), supply('T', 'S', 1)]);
    const { data, errors } = await ask(
      '{ buyer(key: "buyer") { supply { chokepoints(threshold: 0.5) { status totalCount nodes { party { key } label dominates certainty loss { low estimate high } parent { key } alternativesCount } } } } }',
    );
    expect(errors).toBeUndefined();
    const named = data.buyer.supply.chokepoints.nodes.filter(({ party }: Json) =>
      ['S', 'T', 'a', 'b'].includes(party.key),
    );
    expect(
      named.map(({ party, dominates, certainty, loss, parent }: Json) => [
        party.key,
        dominates,
        certainty,
        loss.estimate,
        parent?.key,
      ]),
    ).toEqual([
      ['S', true, 'CERTAIN', 1, undefined],
      ['T', true, 'CERTAIN', 1, 'S'],
      ['a', false, 'CERTAIN', 0.7, undefined],
    ]);
  });
});

describe('chokepoints with a threshold of 1', () => {
  // All may be lost, so that anything is enough: certain is only what takes something at the least.
  it('call nothing certain that may take nothing', async () => {
    const ask = await askRecords([
      ...base,
      need('buyer'),
      { ...supply('a', 'buyer', 0), share: { low: 0, value: 0.3, high: 0.6 } },
      { ...supply('b', 'buyer', 0), share: { low: 0.4, value: 0.7, high: 1 } },
    ]);
    const { data, errors } = await ask(
      '{ buyer(key: "buyer") { supply { chokepoints(threshold: 1) { totalCount nodes { label stage certainty loss { low estimate } } } } } }',
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.buyer.supply.chokepoints;
    expect(totalCount).toBe(nodes.length);
    expect(
      new Map(nodes.map(({ label, certainty, loss }: Json) => [label, [certainty, loss.low, loss.estimate]])),
    ).toEqual(
      new Map([
        ['FR', ['CERTAIN', 0.4, 0.7]],
        ['b', ['CERTAIN', 0.4, 0.7]],
        ['CN', ['POSSIBLE', 0, 0.3]],
        ['a', ['POSSIBLE', 0, 0.3]],
      ]),
    );
  });
});

describe('paths of a network file', () => {
  it('are the strongest ways first, end where they are asked to, and say what was cut off', async () => {
    const ask = await askRecords(diamond);
    const paths = async (more: string): Promise<Json> => {
      const { data, errors } = await ask(
        `{ buyer(key: "buyer") { supply { paths(material: "ore" ${more}) { truncated reason nodes { labels depth basis share { provenLow estimate provenHigh } } } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.buyer.supply.paths;
    };
    const all = await paths('');
    expect(all.nodes.map(({ labels, share }: Json) => [labels.join(), share.estimate])).toEqual([
      ['buyer,a,S', 0.7],
      ['buyer,b,S', 0.3],
    ]);
    expect(all).toMatchObject({ truncated: false, reason: null });
    expect(all.nodes[0]).toMatchObject({ depth: 2, basis: 'OBSERVED', share: { provenLow: 0.7, provenHigh: 0.7 } });
    expect((await paths('to: "b"')).nodes.map(({ labels }: Json) => labels.at(-1))).toEqual(['b']);
    expect(await paths('first: 1')).toMatchObject({
      truncated: true,
      reason: 'There are more routes than `first` allows.',
    });
    expect(await paths('minShare: 0.5')).toMatchObject({
      truncated: true,
      reason: expect.stringContaining('`minShare`'),
    });
  });
});

describe('cut sets of a network file', () => {
  const cut = async (records: readonly object[], more = ''): Promise<Json> => {
    const { data, errors } = await (
      await askRecords(records)
    )(
      `{ buyer(key: "buyer") { supply { cutSets(maxSize: 3 ${more}) { status reason complete searchedSize nodes { size parties { party { key } } remaining { low estimate high } } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.buyer.supply.cutSets;
  };
  const keys = ({ nodes }: Json): string[][] =>
    nodes.map(({ parties }: Json) => parties.map(({ party }: Json) => party.key));

  it('are the joint supplier, or both branches', async () => {
    const found = await cut(diamond);
    expect(keys(found)).toEqual([['S'], ['a', 'b']]);
    expect(found).toMatchObject({ status: 'ANSWERED', reason: null, complete: true, searchedSize: 3 });
    expect(found.nodes[0].remaining).toEqual({ low: 0, estimate: 0, high: 0 });
  });

  it('need only one of the inputs that are all required', async () => {
    const found = await cut([...diamond, need('buyer', 'oil'), supply('T', 'buyer', 1, 'oil')]);
    expect(keys(found)).toEqual([['S'], ['T'], ['a', 'b']]);
  });

  it('are not saved by a loop of recycling', async () => {
    const loop = [
      ...base,
      need('buyer'),
      need('a'),
      need('R'),
      supply('a', 'buyer', 1),
      supply('S', 'a', 0.8),
      supply('R', 'a', 0.2),
      supply('a', 'R', 1),
    ];
    expect(keys(await cut(loop))).toEqual([['S'], ['a']]);
  });

  it('say so where nobody is named, and refuse a size out of range', async () => {
    const alone = [...base, need('buyer')];
    expect(await cut(alone)).toMatchObject({ status: 'NOT_KNOWN', nodes: [], complete: false });
    const { errors } = await (
      await askRecords(diamond)
    )('{ buyer(key: "buyer") { supply { cutSets(maxSize: 9) { status } } } }');
    expect(errors?.[0]).toMatchObject({
      message: '`maxSize` is 9; give a number from 1 to 4.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('a scenario', () => {
  const passes = async (view: string): Promise<Map<string, number>> => {
    const { data, errors } = await (
      await askRecords(diamond)
    )(
      `{ buyer(key: "buyer") { supply(view: { scenario: { ${view} } }) { dependency(material: "ore", groupBy: PARTY, minShare: 0) { rows { nodes { label passThrough { estimate } } } derivation { rules } } } } }`,
    );
    expect(errors).toBeUndefined();
    return new Map(
      data.buyer.supply.dependency.rows.nodes.map(({ label, passThrough }: Json) => [label, passThrough.estimate]),
    );
  };

  it('makes what it takes away gone, not unknown, and leaves the rest', async () => {
    expect(Object.fromEntries(await passes('removeParties: ["a"]'))).toEqual({ S: 0.3, b: 0.3, gone: 0.7 });
    // S is Chinese and b French: what S sends to b stops, what a, Chinese, sends to the Chinese buyer does not.
    expect(Object.fromEntries(await passes('exportBans: [{ from: "CN", share: 0.5 }]'))).toEqual({
      S: 0.85,
      a: 0.7,
      // Half of what b makes lacks its ore.
      b: 0.15,
      gone: 0.15,
    });
    expect(Object.fromEntries(await passes('removeCountries: [{ country: "FR" }]'))).toEqual({
      S: 0.7,
      a: 0.7,
      gone: 0.3,
    });
  });

  it('puts a supply in the place of what stands, and adds one', async () => {
    const set = await passes(
      'setSupplies: [{ supplier: "a", buyer: "buyer", material: "ore", shareOfIntake: 0.2 }, { supplier: "T", buyer: "buyer", material: "ore", shareOfIntake: 0.5 }]',
    );
    expect(Object.fromEntries(set)).toEqual({ S: 0.5, T: 0.5, a: 0.2, b: 0.3 });
  });

  it('is refused where it names nothing', async () => {
    const { errors } = await (
      await askRecords(diamond)
    )('{ buyer(key: "buyer") { supply(view: { scenario: { removeParties: ["nobody"] } }) { view { at } } } }');
    expect(errors?.[0]).toMatchObject({
      message: '`scenario.removeParties[0]`: there is no entity "nobody". Find keys with `search`.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('companies', () => {
  let ask: Awaited<ReturnType<typeof askSeeded>>;
  beforeAll(async () => {
    ask = await askSeeded();
  });

  // Named and in force on that day: Noveon, MP Independence and eVAC, so all three must go, or what they hang on.
  it('gives General Motors’ named magnet supply no smaller cut than its three makers', async () => {
    const { data } = await ask(
      '{ buyer(key: "general-motors") { supply(view: { at: "2026-03-01" }) { cutSets(material: "ndfeb-magnet", maxSize: 3) { complete nodes { size parties { party { key } } } } } } }',
    );
    const { nodes, complete } = data.buyer.supply.cutSets;
    expect(complete).toBe(true);
    expect(nodes.map(({ size }: Json) => size)).not.toContain(1);
    expect(
      nodes.map(({ parties }: Json) =>
        parties
          .map(({ party }: Json) => party.key)
          .toSorted()
          .join(),
      ),
    ).toContain('evac-sumter,mp-independence,noveon');
  });

  // Every mineral of the alloy comes through the one metal stage that is bought from, which is listed once.
  it('gives the processing of every mineral of an alloy the stage that the alloy is made at for a parent', async () => {
    const { data } = await ask(
      '{ buyer(key: "mp-independence#magnet") { supply(view: { at: "2026-03-01" }) { chokepoints(material: "ndfeb-alloy", first: 100) { nodes { label stage material { key } dominates parent { key } } } } } }',
    );
    const { nodes } = data.buyer.supply.chokepoints;
    const metal = nodes.filter(({ stage }: Json) => stage === 'METAL_ALLOY');
    expect(metal.map(({ material }: Json) => material.key)).toEqual(['ndfeb-alloy', 'ndfeb-alloy']);
    const processing = nodes.filter(({ stage, dominates }: Json) => stage === 'PROCESSING' && dominates);
    expect(
      processing.map(({ label, material, parent }: Json) => [label, material.key, parent?.key]).toSorted(),
    ).toEqual([
      ['China', 'dysprosium', 'united-states'],
      ['China', 'terbium', 'united-states'],
      ['MP Materials Mountain Pass processing and separation', 'neodymium', 'mp-independence#metal'],
      ['MP Materials Mountain Pass processing and separation', 'praseodymium', 'mp-independence#metal'],
      ['United States', 'neodymium', 'united-states'],
      ['United States', 'praseodymium', 'united-states'],
    ]);
  });

  it('turns China’s yttrium in GE Vernova’s turbines into supply that is gone under an export ban', async () => {
    const { data } = await ask(
      '{ buyer(key: "ge-vernova") { supply(view: { at: "2026-03-01", scenario: { exportBans: [{ from: "CN", material: "yttrium" }] } }) { dependency(material: "yttrium", stage: PROCESSING) { rows { nodes { label passThrough { estimate } } } derivation { rules } } } } }',
    );
    const { rows, derivation } = data.buyer.supply.dependency;
    expect(rows.nodes).toEqual([{ label: 'gone', passThrough: { estimate: 1 } }]);
    expect(derivation.rules).toEqual(expect.arrayContaining(['X1', 'X2']));
  });

  it('ranks the buyers that hang most on China’s gallium', async () => {
    const { data } = await ask(
      '{ exposedBuyers(material: "gallium", country: "CN") { totalCount nodes { buyer { key } stage exposure { estimate } } } }',
    );
    const { nodes } = data.exposedBuyers;
    expect(nodes.map(({ buyer }: Json) => buyer.key).toSorted()).toEqual(['apple', 'intel', 'samsung']);
    // USGS 2026: 0.990099 of primary gallium of 2025.
    for (const { exposure } of nodes) expect(exposure.estimate).toBeCloseTo(0.990099, 6);
  });
});

describe('disjointRoutes', () => {
  // By hand: two countries of one world mix share no party; the market between is none.
  it('counts ways through a market apart', async () => {
    const country = (id: string, iso2: string): object => ({ t: 'entity', id, kind: 'Country', iso2 });
    const says = (of: string, share: number): object => ({
      t: 'statistic',
      id: of,
      form: 'ore',
      stage: 'EXTRACTION',
      country: of,
      share,
      series: 'world',
      year: 2025,
    });
    const ask = await askRecords([
      { t: 'dataset', id: 'mix', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
      { t: 'form', id: 'ore', stage: 'EXTRACTION' },
      { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
      country('china', 'CN'),
      country('australia', 'AU'),
      need('buyer'),
      says('china', 0.6),
      says('australia', 0.4),
    ]);
    const { data } = await ask(
      '{ buyer(key: "buyer") { supply { cutSets(material: "ore", scope: COUNTRIES) { disjointRoutes nodes { size } } } } }',
    );
    expect(data.buyer.supply.cutSets).toEqual({ disjointRoutes: 2, nodes: [{ size: 2 }] });
  });
});
