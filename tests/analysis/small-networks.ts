import * as fc from 'fast-check';
import type { BoundedRows } from '../../src/analysis/rows.ts';

/** Shares of a party's intake by supplier: a number, or low, estimate and high. */
export type Intake = Readonly<Record<string, number | readonly [low: number, estimate: number, high: number]>>;

export interface SmallNetwork {
  readonly rows: BoundedRows;
  /** The number of a party. */
  readonly at: (name: string) => number;
  /** A target of these parties: 1 in it, 2 perhaps. */
  readonly target: (names: readonly string[], maybe?: readonly string[]) => Uint8Array;
}

/** A network by hand: `network({ buyer: { mine: 0.6, export: 0.4 } })`. Who has no row of its own is absorbing. */
export function network(intakes: Readonly<Record<string, Intake>>): SmallNetwork {
  const names = [...new Set(Object.entries(intakes).flatMap(([buyer, row]) => [buyer, ...Object.keys(row)]))];
  const at = (name: string): number => {
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`there is no party ${name}`);
    return index;
  };
  const links = names.flatMap((buyer) =>
    Object.entries(intakes[buyer] ?? {}).map(([supplier, share]) => {
      const [low, estimate, high] = typeof share === 'number' ? [share, share, share] : share;
      return { buyer, supplier, low, estimate, high };
    }),
  );
  const offsets = new Uint32Array(names.length + 1);
  for (const [index, name] of names.entries())
    offsets[index + 1] = (offsets[index] ?? 0) + links.filter(({ buyer }) => buyer === name).length;
  return {
    at,
    rows: {
      partyCount: names.length,
      offsets,
      suppliers: Uint32Array.from(links, ({ supplier }) => at(supplier)),
      estimate: Float64Array.from(links, ({ estimate }) => estimate),
      bounds: { low: Float64Array.from(links, ({ low }) => low), high: Float64Array.from(links, ({ high }) => high) },
    },
    target(sure, maybe = []) {
      const states = new Uint8Array(names.length);
      for (const name of maybe) states[at(name)] = 2;
      for (const name of sure) states[at(name)] = 1;
      return states;
    },
  };
}

/** Networks of up to five parties with rows of up to three links, most with loops; every row leads out at every vertex. */
export const smallNetworks: fc.Arbitrary<Readonly<Record<string, Intake>>> = fc
  .array(
    fc.record({
      picks: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 2 }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
      widths: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
      end: fc.constantFrom('ore', 'scrap'),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((parties) =>
    Object.fromEntries(
      parties.map(({ picks, weights, widths, end }, party) => {
        const others = picks.map((pick) => `p${pick % parties.length}`).filter((name) => name !== `p${party}`);
        const suppliers = [...new Set(others), end];
        const total = suppliers.reduce((all, _, index) => all + (weights[index] ?? 1), 0);
        const row = suppliers.map((name, index) => {
          const estimate = (weights[index] ?? 1) / total;
          const width = (widths[index] ?? 0) / 10;
          // The way out keeps a tenth at its lowest, so that no choice of rows stays in a loop.
          const low = Math.max(name === end ? Math.min(0.1, estimate) : 0, estimate - width);
          return [name, [low, estimate, Math.min(1, estimate + width)]] as const;
        });
        return [`p${party}`, Object.fromEntries(row)];
      }),
    ),
  );

/** The vertices of a row's polytope: all links at an end but at most one, which takes what is left. */
export function verticesOf(rows: BoundedRows, party: number): readonly (readonly number[])[] {
  const links = [...Array(rows.suppliers.length).keys()].slice(rows.offsets[party], rows.offsets[party + 1]);
  const low = links.map((link) => rows.bounds.low[link] ?? 0);
  const high = links.map((link) => rows.bounds.high[link] ?? 0);
  const found = new Map<string, number[]>();
  for (const free of links.keys()) {
    for (let ends = 0; ends < 2 ** links.length; ends++) {
      const shares = links.map((_, index) => ((ends >> index) & 1 ? (high[index] ?? 0) : (low[index] ?? 0)));
      const rest = 1 - shares.reduce((all, share, index) => (index === free ? all : all + share), 0);
      if (rest < (low[free] ?? 0) - 1e-12 || rest > (high[free] ?? 0) + 1e-12) continue;
      const vertex = shares.map((share, index) => (index === free ? rest : share));
      found.set(vertex.map((share) => share.toFixed(9)).join(), vertex);
    }
  }
  return [...found.values()];
}

/** The share that ever passes a target under given rows, by plain powers of the matrix until nothing moves. */
export function reachByPowers(rows: BoundedRows, shares: Float64Array, target: Uint8Array, from: number): number {
  const values = Float64Array.from(target, (state) => Number(state === 1));
  for (let change = 1; change > 1e-13;) {
    change = 0;
    for (let party = 0; party < rows.partyCount; party++) {
      if (target[party] === 1) continue;
      let total = 0;
      for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++)
        total += (shares[link] ?? 0) * (values[rows.suppliers[link] ?? 0] ?? 0);
      change = Math.max(change, Math.abs(total - (values[party] ?? 0)));
      values[party] = total;
    }
  }
  return values[from] ?? 0;
}
