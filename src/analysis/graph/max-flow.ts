/** Arcs with capacities, one number per arc in each list. */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly capacity: Float64Array;
}

export interface Flow {
  /** The largest flow into the sink. */
  readonly value: number;
  /** 1 for nodes that the source still reaches at the maximum flow. The arcs that leave them are a minimum cut. */
  readonly sourceSide: Uint8Array;
}

const noise = 1e-12;

/**
 * The maximum flow from a source to a sink, and a minimum cut, by Dinic's shortest augmenting paths in layers. Without
 * recursion. O(n²·m), far less on supply networks.
 * @see Ford & Fulkerson 1956, doi:10.4153/CJM-1956-045-5; Cormen, Leiserson, Rivest & Stein, Introduction to Algorithms, ch. 26
 */
export function maxFlow({ nodeCount, from, to, capacity }: FlowNetwork, source: number, sink: number): Flow {
  const arcs = from.length;
  // Arc 2i goes forward, arc 2i + 1 back.
  const left = new Float64Array(2 * arcs);
  const head = new Uint32Array(2 * arcs);
  const offsets = new Uint32Array(nodeCount + 1);
  for (let arc = 0; arc < arcs; arc++) {
    offsets[(from[arc] ?? 0) + 1] = (offsets[(from[arc] ?? 0) + 1] ?? 0) + 1;
    offsets[(to[arc] ?? 0) + 1] = (offsets[(to[arc] ?? 0) + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const out = new Uint32Array(2 * arcs);
  const next = offsets.slice(0, nodeCount);
  const place = (node: number, half: number): void => {
    out[next[node] ?? 0] = half;
    next[node] = (next[node] ?? 0) + 1;
  };
  for (let arc = 0; arc < arcs; arc++) {
    left[2 * arc] = capacity[arc] ?? 0;
    head[2 * arc] = to[arc] ?? 0;
    head[2 * arc + 1] = from[arc] ?? 0;
    place(from[arc] ?? 0, 2 * arc);
    place(to[arc] ?? 0, 2 * arc + 1);
  }
  const level = new Int32Array(nodeCount);
  const layers = (): boolean => {
    level.fill(-1);
    level[source] = 0;
    const open = [source];
    for (const node of open) {
      for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++) {
        const half = out[at] ?? 0;
        const other = head[half] ?? 0;
        if ((left[half] ?? 0) <= noise || level[other] !== -1) continue;
        level[other] = (level[node] ?? 0) + 1;
        open.push(other);
      }
    }
    return level[sink] !== -1;
  };
  let value = 0;
  if (source === sink) return { value, sourceSide: new Uint8Array(nodeCount) };
  while (layers()) {
    const at = offsets.slice(0, nodeCount);
    const path: number[] = [];
    for (let node = source; ;) {
      if (node === sink) {
        const most = path.reduce((least, half) => Math.min(least, left[half] ?? 0), Number.POSITIVE_INFINITY);
        value += most;
        for (const half of path) {
          left[half] = (left[half] ?? 0) - most;
          left[half ^ 1] = (left[half ^ 1] ?? 0) + most;
        }
        path.length = 0;
        node = source;
        continue;
      }
      let half: number | undefined;
      while ((at[node] ?? 0) < (offsets[node + 1] ?? 0)) {
        const one = out[at[node] ?? 0] ?? 0;
        if ((left[one] ?? 0) > noise && level[head[one] ?? 0] === (level[node] ?? 0) + 1) {
          half = one;
          break;
        }
        at[node] = (at[node] ?? 0) + 1;
      }
      if (half !== undefined) {
        path.push(half);
        node = head[half] ?? 0;
        continue;
      }
      const back = path.pop();
      if (back === undefined) break;
      node = head[back ^ 1] ?? source;
      at[node] = (at[node] ?? 0) + 1;
    }
  }
  layers();
  return { value, sourceSide: Uint8Array.from(level, (depth) => Number(depth >= 0)) };
}
