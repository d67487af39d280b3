import { DirectedGraph } from 'graphology';
import { bothWays } from '../src/analysis/both-ways.ts';
import { components } from '../src/analysis/components.ts';
import { immediateDominators } from '../src/analysis/dominators.ts';
import { hit, reachEstimate } from '../src/analysis/reach.ts';
import { systemicRisk } from '../src/analysis/systemic-risk.ts';
import { minimumVertexCut } from '../src/analysis/vertex-cut.ts';
import { workload } from './workload.ts';

/**
 * `node bench/analyses.ts [g4|g5] [rounds]`: the analyses on a made-up network of 1e4 parties and 1e5 links, or ten times
 * as many, beside graphology in the same interleaved run. Prints medians, ratios, and whether the two agree.
 */

const size = process.argv[2] ?? 'g5';
const rounds = Number(process.argv[3] ?? 5);
const [parties, links] = size === 'g4' ? [10_000, 100_000] : [100_000, 1_000_000];
const made = workload(parties, links);
const oem = made.oems[0] ?? 0;
const rows = bothWays(made);
const parts = components(rows);
const isRaw = Uint8Array.from(made.tierOf, (tier) => Number(tier === 0));
const target = Uint8Array.from(isRaw, (raw, party) => (raw === 1 && party % 7 === 0 ? hit.yes : hit.no));
const routes = { ...rows, isRoute: new Uint8Array(links).fill(1) };

function buildGraph(): DirectedGraph {
  const graph = new DirectedGraph();
  for (let party = 0; party < parties; party++) graph.addNode(party);
  for (const [link, buyer] of made.buyers.entries())
    graph.addEdge(made.suppliers[link], buyer, { share: made.shares[link] });
  return graph;
}

/** The share that passes the target, by Gauss–Seidel sweeps over the peer's own neighbours. */
function reachByGraph(graph: DirectedGraph): number {
  const values = Float64Array.from(target, (state) => Number(state === hit.yes));
  for (let change = 1; change > 1e-10;) {
    change = 0;
    graph.forEachNode((name) => {
      const party = Number(name);
      if (target[party] === hit.yes) return;
      let total = 0;
      graph.forEachInEdge(name, (_, { share }, supplier) => (total += share * (values[Number(supplier)] ?? 0)));
      change = Math.max(change, Math.abs(total - (values[party] ?? 0)));
      values[party] = total;
    });
  }
  return values[oem] ?? 0;
}

const changed = (): number => {
  const estimate = Float64Array.from(rows.estimate);
  for (let link = rows.offsets[oem] ?? 0; link < (rows.offsets[oem + 1] ?? 0); link += 2) estimate[link] = 0;
  return reachEstimate({ ...rows, estimate }, parts, target).values[oem] ?? 0;
};

const graph = buildGraph();
const results = new Map<string, number>();
const works: readonly (readonly [name: string, ours: () => number, peer?: () => number])[] = [
  ['P1 both directions', () => bothWays(made).takers.length, () => buildGraph().size],
  ['P3 shares of one OEM', () => reachEstimate(rows, parts, target).values[oem] ?? 0, () => reachByGraph(graph)],
  ['P5 dominator tree', () => immediateDominators(routes, oem, isRaw).length],
  ['P6 vertex cut', () => minimumVertexCut(routes, oem, isRaw).disjointRoutes],
  ['P9 one what-if', changed],
];

const times = new Map<string, number[]>();
const timed = (name: string, work: () => number): void => {
  const started = performance.now();
  results.set(name, work());
  times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
};
for (let round = 0; round < rounds; round++) {
  for (const [name, ours, peer] of works) {
    timed(name, ours);
    if (peer !== undefined) timed(`${name}, graphology`, peer);
  }
}

const median = (name: string): number => {
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};
const table = works.map(([name, , peer]) => {
  const ours = median(name);
  const theirs = peer === undefined ? undefined : median(`${name}, graphology`);
  return {
    work: name,
    ms: ours.toFixed(1),
    'graphology ms': theirs?.toFixed(1) ?? '–',
    ratio: theirs === undefined ? '–' : (theirs / ours).toFixed(0),
    result: results.get(name),
  };
});
console.log(`${size}: ${parties} parties, ${links} links, medians of ${rounds}`);
console.table(table);
console.log(`memory: ${(bytesOf(rows) / links).toFixed(1)} bytes a link`);

if (size === 'g4') {
  const output = new Float64Array(parties);
  for (const supplier of made.suppliers) output[supplier] = (output[supplier] ?? 0) + 1;
  const risk = systemicRisk(
    {
      ...rows,
      amounts: new Float64Array(links).fill(1),
      sectorOf: made.sectorOf,
      output: output.map((sold) => Math.max(1, sold)),
      isEssential: new Uint8Array(links).fill(1),
      isCounted: new Uint8Array(parties).fill(1),
    },
    1e-4,
  );
  const started = performance.now();
  let worst = 0;
  for (let party = 0; party < parties; party++) worst = Math.max(worst, risk.lossWithout(party));
  console.log(
    `P8 all ${parties} knock-outs: ${((performance.now() - started) / parties).toFixed(3)} ms each, largest index ${worst.toFixed(3)}`,
  );
}

const [ours, theirs] = [results.get('P3 shares of one OEM') ?? 0, results.get('P3 shares of one OEM, graphology') ?? 0];
if (Math.abs(ours - theirs) > 1e-8) {
  console.error(`graphology gives ${theirs} where we give ${ours}`);
  process.exitCode = 1;
}

function bytesOf(of: object): number {
  return Object.values(of).reduce<number>(
    (all, value) => (ArrayBuffer.isView(value) ? all + value.byteLength : all),
    0,
  );
}
