import { DirectedGraph } from 'graphology';
import { markOf, settledAt, timed, type Peer, type Task } from './peer.ts';

interface Share {
  readonly share: number;
}
type Graph = DirectedGraph<Record<string, never>, { share: number }>;

/** graphology: a graph from the list of links, and Gauss–Seidel sweeps over its neighbours. It has no other of the works. */
export function createGraphologyPeer(task: Task): Peer {
  const graph = graphOf(task);
  return {
    name: 'graphology',
    run(work) {
      if (work === 'P1') return Promise.resolve(timed(() => graphOf(task), markOfGraph));
      if (work === 'P3')
        return Promise.resolve(
          timed(
            () => reachByGraph(graph, task),
            (values) => values[task.oem] ?? 0,
          ),
        );
      return Promise.resolve(undefined);
    },
  };
}

function graphOf({ partyCount, buyers, suppliers, shares }: Task): Graph {
  const graph: Graph = new DirectedGraph();
  for (let party = 0; party < partyCount; party++) graph.addNode(party);
  for (let link = 0; link < buyers.length; link++)
    graph.addEdge(buyers[link], suppliers[link], { share: shares[link] ?? 0 });
  return graph;
}

function reachByGraph(graph: Graph, { target }: Task): Float64Array {
  const values = Float64Array.from(target);
  for (let change = 1; change > settledAt;) {
    change = 0;
    graph.forEachNode((name) => {
      const party = Number(name);
      if (target[party] === 1) return;
      let total = 0;
      graph.forEachOutEdge(name, (_edge, { share }: Share, _buyer, supplier) => {
        total += share * (values[Number(supplier)] ?? 0);
      });
      change = Math.max(change, Math.abs(total - (values[party] ?? 0)));
      values[party] = total;
    });
  }
  return values;
}

function markOfGraph(graph: Graph): number {
  let mark = 0;
  graph.forEachNode((name) => {
    graph.forEachOutNeighbor(name, (supplier) => {
      mark += markOf(Number(name), Number(supplier));
    });
    graph.forEachInNeighbor(name, (buyer) => {
      mark += 2 * markOf(Number(buyer), Number(name));
    });
  });
  return mark;
}
