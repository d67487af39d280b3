import { beforeAll, describe, expect, it } from 'vitest';
import { seedTable } from '../seed-files.ts';
import { askSeeded, type Json } from '../seeded.ts';

/** Prices of the shipped data: each is of one good, and a good is priced by itself. */

interface Price {
  readonly table: 'claim' | 'observation';
  readonly key: string;
  readonly subject: string;
  readonly date: string;
  readonly unit: string;
  readonly market: string;
  /** What the source says of the good and its market. */
  readonly label: string;
  readonly note: string;
}

const inClaims = seedTable('claim').filter(({ attribute }) => attribute === 'PRICE');
const claimed = inClaims.flatMap(({ id, subject, note, statements }) =>
  statements.map(({ asOf, unit, priceBasis, scope }: Json): Price => ({
    table: 'claim',
    key: id,
    subject,
    date: asOf,
    unit,
    market: priceBasis ?? 'not stated',
    label: scope ?? '',
    note: note ?? '',
  })),
);
const observed = seedTable('observation')
  .filter(({ quantity }) => quantity === 'PRICE')
  .map(({ id, subject, year, unit, series, heading, note }): Price => ({
    table: 'observation',
    key: id,
    subject,
    date: String(year),
    unit,
    market: series,
    label: heading,
    note: note ?? '',
  }));
const prices: readonly Price[] = [...claimed, ...observed];

const minerals = new Set(
  seedTable('entity')
    .filter(({ kind }) => kind === 'Mineral')
    .map(({ id }) => id),
);
const forms = new Map(seedTable('form').map((form) => [form['id'], form]));
const isMineral = ({ subject }: Pick<Price, 'subject'>): boolean => minerals.has(subject) && !forms.has(subject);

/** Sources that price one good under several labels: at several markets, of several origins, or of several parts of a trade. */
const oneGood: Readonly<Record<string, readonly string[]>> = {
  'claim cobalt-metal': ['Europe, Chinese origin', 'Europe, chemical grade, not Chinese'],
  'claim dysprosium-oxide': ['asking price in Europe', 'average for about 0.96 of consumed volume'],
  'claim yttrium-oxide': [
    'asking price Rotterdam',
    'average for about 0.75 of consumed volume',
    'average for nearly 0.25 of consumed volume',
    'cost, insurance and freight Europe, 99.999 per cent',
  ],
  'observation indium': ['Rotterdam, duties unpaid', 'U.S. warehouse, free on board'],
  'observation refined-copper': [
    'COMEX, high-grade, first position',
    'London Metal Exchange, grade A, cash',
    'U.S. producer, cathode (COMEX + premium)',
  ],
  'observation selenium': ['Europe', 'United States'],
  'observation tellurium': ['Europe', 'United States'],
  'observation tin': ['London Metal Exchange (LME), cash', 'New York dealer'],
};

/** Minerals that a source prices without the name of a good, or that are themselves the good. */
const staysAtMineral = {
  claim: 'bismuth cobalt gallium gold indium lead nickel selenium tellurium tin yttrium zinc',
  observation:
    'alumina asbestos borates bromine cobalt diatomite feldspar garnet gold indium iron-ore lead ' +
    'mercury nickel perlite phosphate-rock potash selenium sulfur tellurium tin zeolites zinc',
};

describe('a price', () => {
  // Would catch chromite ore beside ferrochromium in one series, which a reader would take for one market.
  it('of one date, unit, market and table is of one good of its subject', () => {
    const groups = Map.groupBy(prices, ({ table, subject, date, unit, market }) =>
      [table, subject, date, unit, market].join(' | '),
    );
    const several = new Map<string, Set<string>>();
    for (const group of groups.values()) {
      const labels = new Set(group.map(({ label }) => label));
      const [first] = group;
      if (labels.size === 1 || first === undefined) continue;
      const name = `${first.table} ${first.subject}`;
      several.set(name, labels.union(several.get(name) ?? new Set()));
    }
    const found = Object.fromEntries([...several].map(([name, labels]) => [name, [...labels].toSorted()]));
    expect(found).toEqual(oneGood);
  });

  it.each(['claim', 'observation'] as const)(
    'in the table %s stands at a mineral only where no good is named',
    (table) => {
      const atMineral = prices.filter((price) => price.table === table && isMineral(price));
      expect([...new Set(atMineral.map(({ subject }) => subject))].toSorted()).toEqual(
        staysAtMineral[table].split(' '),
      );
      const unexplained = prices.filter(
        (price) =>
          price.table === table && isMineral(price) !== price.note.includes('no good other than the mineral is named'),
      );
      expect(unexplained.map(({ key }) => key)).toEqual([]);
    },
  );

  it('is of no group of forms', () => {
    const groups = prices.filter(({ subject }) => forms.get(subject)?.['group'] === true);
    expect(groups.map(({ key }) => key)).toEqual([]);
  });
});

describe('a price in the graph', () => {
  let ask: Awaited<ReturnType<typeof askSeeded>>;
  beforeAll(async () => {
    ask = await askSeeded();
  });
  const pricesOf = async (key: string): Promise<Json[]> => {
    const { data, errors } = await ask(
      `{ material(key: "${key}") { claims(attribute: PRICE, first: 100) { nodes { key subject { key name } about { key } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.material.claims.nodes;
  };

  it('of a good names the mineral of the good', () => {
    const atGood = inClaims.filter(({ subject }) => !minerals.has(subject));
    expect(atGood.length).toBeGreaterThan(60);
    const wrong = atGood.filter(({ subject, statements }) => {
      const { element, contains = {} } = forms.get(subject) ?? {};
      const held = [...Object.keys(contains), ...(element === undefined ? [] : [element])];
      return statements.some(
        ({ about }: Json) => !minerals.has(about) || (forms.has(subject) && !held.includes(about)),
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is found from its good and from its mineral, with the good named', async () => {
    const shared = (nodes: Json[]): [string, string][] => nodes.map(({ key, subject }) => [key, subject.key]);
    expect(shared(await pricesOf('cobalt'))).toEqual([
      ['price-cobalt-alloy-grade-europe', 'cobalt-metal-alloy-grade'],
      ['price-cobalt-europe', 'cobalt-metal'],
      ['price-usgs-cobalt', 'cobalt-metal'],
      ['price-usgs-cobalt-2', 'cobalt'],
    ]);
    expect(shared(await pricesOf('cobalt-metal'))).toEqual([
      ['price-cobalt-europe', 'cobalt-metal'],
      ['price-usgs-cobalt', 'cobalt-metal'],
    ]);
    expect(shared(await pricesOf('tungsten')).map(([, subject]) => subject)).toEqual([
      'ammonium-paratungstate',
      'ammonium-paratungstate',
      'tungsten-concentrate',
    ]);
  });
});
