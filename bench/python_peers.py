"""SciPy and python-igraph as peers of bench/analyses.ts, each where it is installed.

Started with a folder that holds the network as raw arrays. Prints one line with the versions of what is there, then
answers each line "peer work" with one line of JSON: milliseconds and the number that all peers must agree on.
"""

import importlib
import json
import sys
import time
from pathlib import Path

import_errors = (ImportError, OSError)


def module(name):
    try:
        return importlib.import_module(name)
    except import_errors:
        return None


numpy = module("numpy")
sparse = module("scipy.sparse") if numpy else None
igraph = module("igraph") if numpy else None
versions = {
    "scipy": module("scipy").__version__ if sparse else None,
    "igraph": igraph.__version__ if igraph else None,
}
print(json.dumps(versions), flush=True)
if not sparse and not igraph:
    sys.exit(0)

folder = Path(sys.argv[1])
about = json.loads((folder / "about.json").read_text())
count, oem, settled_at = about["partyCount"], about["oem"], about["settledAt"]
buyers = numpy.fromfile(folder / "buyers", dtype=numpy.uint32).astype(numpy.int32)
suppliers = numpy.fromfile(folder / "suppliers", dtype=numpy.uint32).astype(numpy.int32)
shares = numpy.fromfile(folder / "shares", dtype=numpy.float64)
raw = numpy.flatnonzero(numpy.fromfile(folder / "isRaw", dtype=numpy.uint8))
target = numpy.fromfile(folder / "target", dtype=numpy.uint8) == 1


def mark_of(buyer, supplier):
    return int(((buyer.astype(numpy.int64) % 97 + 1) * (supplier % 89 + 1)).sum())


def scipy_rows():
    links = sparse.coo_matrix((shares, (buyers, suppliers)), shape=(count, count))
    return links.tocsr(), links.tocsc()


def mark_of_matrices(matrices):
    forward, backward = (matrix.tocoo() for matrix in matrices)
    return mark_of(forward.row, forward.col) + 2 * mark_of(backward.row, backward.col)


def scipy_reach(rows, given):
    values = given.copy()
    while True:
        following = rows @ values
        following += given
        change = numpy.abs(following - values).max()
        values = following
        if change <= settled_at:
            return values


def igraph_rows():
    return igraph.Graph(count, links_of_graph, directed=True)


def mark_of_graph(graph):
    ends = numpy.array(graph.get_edgelist())
    return 3 * mark_of(ends[:, 0], ends[:, 1])


def mark_of_tree(above):
    above = numpy.array(above)
    reached = numpy.flatnonzero(above >= 0)
    return mark_of(reached, above[reached].astype(numpy.int64))


works = {}
if sparse:
    open_rows = sparse.csr_matrix((shares * ~target[buyers], (buyers, suppliers)), shape=(count, count))
    open_rows.eliminate_zeros()
    given_values = target.astype(numpy.float64)
    works["scipy P1"] = (scipy_rows, mark_of_matrices)
    works["scipy P3"] = (lambda: scipy_reach(open_rows, given_values), lambda values: float(values[oem]))
if igraph:
    links_of_graph = numpy.column_stack((buyers, suppliers)).astype(numpy.int64)
    to_sink = numpy.column_stack((raw, numpy.full(len(raw), count)))
    routes = igraph.Graph(count + 1, numpy.concatenate((links_of_graph, to_sink)), directed=True)
    works["igraph P1"] = (igraph_rows, mark_of_graph)
    works["igraph P5"] = (lambda: routes.dominator(oem, mode="out"), mark_of_tree)
    works["igraph P6"] = (lambda: routes.vertex_connectivity(source=oem, target=count), int)

for line in sys.stdin:
    work = works.get(line.strip())
    if work is None:
        print("null", flush=True)
        continue
    run, check = work
    started = time.perf_counter()
    result = run()
    took = time.perf_counter() - started
    print(json.dumps({"ms": took * 1000, "check": check(result)}), flush=True)
