import { components } from '../../analysis/shares/components.ts';
import { reachBound, type BoundedReach } from '../../analysis/shares/reach-bounds.ts';
import { hit } from '../../analysis/shares/reach.ts';
import { tidy } from '../../model/estimate.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { type ShareBounds, type BackwardRows, rowOffsets } from '../../analysis/rows.ts';
import type { Coverage } from '../../analysis/shares/coverage.ts';
import { coverageOf, type Exposure } from '../supply/exposure.ts';
import { recordsTo } from '../supply/figure-records.ts';
import type { Requirements } from './requirement-graph.ts';

/** The shares of a chain that one layer uses. */
type Layer = (chain: Chain) => ShareBounds;

const layers = {
  proven: ({ proven }: Chain) => proven,
  band: ({ rows }: Chain) => rows.bounds,
  estimate: ({ rows }: Chain) => ({ low: rows.estimate, high: rows.estimate }),
};

/**
 * The remaining intake of a buyer without a set of units, for the need with the smallest rest. Nothing is re-routed, and
 * unnamed and unknown supply stays. A producer of a form of several minerals loses as much as of its most affected mineral.
 * Producers that lack different inputs therefore all stop.
 */
export function remainders(requirements: Requirements): (set: readonly number[]) => Exposure {
  const { chains, needs } = requirements;
  const { rows, takesMost } = rowsOf(requirements);
  const parts = components(rows);
  const boundsIn = (layer: Layer): ShareBounds => boundsOf(requirements, rows, layer);
  const bounds = { proven: boundsIn(layers.proven), band: boundsIn(layers.band), estimate: boundsIn(layers.estimate) };
  return (set) => {
    const sure = verticesOf(requirements, set);
    const target = withUnknown(requirements, sure);
    const lost = (layer: keyof typeof layers, sense: 'LOW' | 'HIGH'): BoundedReach =>
      reachBound({ ...rows, bounds: bounds[layer] }, parts, target, sense, takesMost);
    const { values: estimate, residual } = lost('estimate', 'LOW');
    const ends = [lost('proven', 'HIGH'), lost('band', 'HIGH'), lost('band', 'LOW'), lost('proven', 'LOW')];
    const [worst = 0] = [...needs.values()].toSorted((a, b) => (estimate[b] ?? 0) - (estimate[a] ?? 0));
    const left = tidy(1 - (estimate[worst] ?? 0));
    const [provenLow = 0, low = 0, high = 1, provenHigh = 1] = ends.map(({ values }) => tidy(1 - (values[worst] ?? 0)));
    const lossOfWorst = () => worstLoss(requirements, worst, estimate, sure);
    return {
      buyer: chains[0]?.need.buyer ?? '',
      provenLow: Math.min(provenLow, low, left),
      low: Math.min(low, left),
      estimate: left,
      high: Math.max(high, left),
      provenHigh: Math.max(provenHigh, high, left),
      residual: Math.max(residual, ...ends.map((end) => end.residual)),
      coverage() {
        const loss = lossOfWorst();
        return loss === undefined ? noCoverage : coverageOf(loss.chain, loss.target);
      },
      records() {
        const loss = lossOfWorst();
        return loss === undefined
          ? { sources: [], claims: [] }
          : recordsTo(loss.chain, { estimate: loss.target, high: loss.target });
      },
      breakEven: () => undefined,
    };
  };
}

/** 1 for each vertex that falls with a set of units. */
function verticesOf({ graph }: Requirements, set: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: graph.partyCount }, (_, vertex) =>
    Number(
      graph.units.subarray(graph.unitOffsets[vertex], graph.unitOffsets[vertex + 1]).some((unit) => set.includes(unit)),
    ),
  );
}

/** What falls surely, with what a scenario removed already (rule X2), and what may fall: what nobody knows. */
function withUnknown({ chains, places }: Requirements, sure: Uint8Array): Uint8Array {
  const target = sure.slice();
  for (const [at, { chain }] of chains.entries()) {
    for (const [index, { maybeAt, kind }] of chain.parties.entries()) {
      const vertex = places[at]?.[index]?.intake ?? 0;
      if (kind === 'GONE') target[vertex] = hit.yes;
      if (maybeAt.length > 0 && target[vertex] === hit.no) target[vertex] = hit.maybe;
    }
  }
  return target;
}

/** The bounds of each link in a layer. If all inputs are required, any of them may decide, so its bounds are 0 and 1. */
function boundsOf(
  { chains, places, decided }: Requirements,
  { offsets, suppliers }: Pick<BackwardRows, 'offsets' | 'suppliers'>,
  layer: Layer,
): ShareBounds {
  const low = new Float64Array(suppliers.length);
  const high = new Float64Array(suppliers.length).fill(1);
  for (const [at, { chain }] of chains.entries()) {
    const shares = layer(chain);
    for (const [index, { intake }] of (places[at] ?? []).entries()) {
      if (decided.has(intake)) continue;
      const [start, end] = [chain.rows.offsets[index], chain.rows.offsets[index + 1]];
      low.set(shares.low.subarray(start, end), offsets[intake]);
      high.set(shares.high.subarray(start, end), offsets[intake]);
    }
  }
  return { low, high };
}

const noCoverage: Coverage = { known: 0, named: 0, inferred: 0, unknown: 0, gone: 0 };

/** The chain of the mineral with the largest loss, and 1 for each of its parties that falls. */
function worstLoss(
  { chains, needs, places }: Requirements,
  need: number,
  estimate: Float64Array,
  sure: Uint8Array,
): { readonly chain: Chain; readonly target: Uint8Array } | undefined {
  const [worst] = chains
    .map(({ need: { id }, chain }, at) => ({
      id,
      chain,
      at,
      lost: estimate[places[at]?.[chain.buyer]?.intake ?? 0] ?? 0,
    }))
    .filter(({ id }) => needs.get(id) === need)
    .toSorted((a, b) => b.lost - a.lost);
  if (worst === undefined) return undefined;
  const { chain, at } = worst;
  return { chain, target: Uint8Array.from(chain.parties, (_, index) => sure[places[at]?.[index]?.front ?? 0] ?? 0) };
}

/** The rows of all chains in one network. A party has its suppliers, and a form of several minerals each of its intakes. */
function rowsOf({ chains, graph, places, decided }: Requirements) {
  const takesMost = graph.needsAll;
  const suppliers: (readonly number[])[] = Array.from({ length: graph.partyCount }, (_, vertex) =>
    takesMost[vertex] === 1 ? [...graph.suppliers.subarray(graph.offsets[vertex], graph.offsets[vertex + 1])] : [],
  );
  for (const [at, { chain }] of chains.entries()) {
    for (const [index, { intake }] of (places[at] ?? []).entries()) {
      if (decided.has(intake)) continue;
      const row = chain.rows.suppliers.subarray(chain.rows.offsets[index], chain.rows.offsets[index + 1]);
      suppliers[intake] = [...row].map((supplier) => places[at]?.[supplier]?.front ?? 0);
    }
  }
  const offsets = rowOffsets(suppliers);
  const flat = Uint32Array.from(suppliers.flat());
  const rows = { partyCount: graph.partyCount, offsets, suppliers: flat, estimate: new Float64Array(flat.length) };
  return { rows, takesMost };
}
