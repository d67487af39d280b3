import { createBuildingSite, type BuildingSite } from '../../network/chain/building-site.ts';
import { createEvidence, evidenceTables, knownAt, type Evidence } from '../../network/evidence/evidence.ts';
import type { View } from '../../network/view.ts';
import { checkRows } from './row-sums.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { wholeRead } from '../../store/whole-read.ts';

/** The evidence at one revision, and the sites built from it. */
export interface NetworkAtRevision {
  readonly revision: number;
  readonly evidence: Evidence;
  /** The site of a view. The same view gives the same site. Rows that sum to more than 1 in the view are BAD_USER_INPUT. */
  site(view: View): BuildingSite;
}

/** The number of views kept per revision. One more drops the least recently used. */
const keptViews = 24;
const tables: ReadonlySet<string> = new Set(evidenceTables);

export interface NetworkReader {
  current(): Promise<NetworkAtRevision>;
}

/**
 * Reads the evidence once per revision and caches the sites built from it for all requests. A write changes the revision,
 * and then everything is read and built again.
 */
export function createNetworkReader(store: GraphStore): NetworkReader {
  let read: { readonly revision: number; readonly network: Promise<NetworkAtRevision> } | undefined;
  return {
    async current() {
      const revision = await store.revision();
      if (read?.revision !== revision) {
        const network = wholeRead(() => readNetwork(store, revision));
        read = { revision, network };
        network.catch(() => (read = undefined));
      }
      return read.network;
    },
  };
}

async function readNetwork(store: GraphStore, revision: number): Promise<NetworkAtRevision> {
  const records: TableRecord[] = [];
  for await (const record of store.stream()) if (tables.has(record.table)) records.push(record);
  const evidence = createEvidence(records);
  const sites = new Map<string, BuildingSite>();
  const evidenceOf = ({ knownAt: day, changes, gone }: View): Evidence => {
    if (day === undefined && changes.length === 0 && gone.length === 0) return evidence;
    return createEvidence(withChanges(day === undefined ? records : knownAt(records, day), changes, gone));
  };
  const built = (view: View): BuildingSite => {
    const site = createBuildingSite(evidenceOf(view), view);
    checkRows(site);
    return site;
  };
  return {
    revision,
    evidence,
    site(view) {
      const key = canonicalJson(view);
      const known = sites.get(key);
      sites.delete(key);
      const site = known ?? built(view);
      sites.set(key, site);
      for (const oldest of sites.keys()) if (sites.size > keptViews) sites.delete(oldest);
      return site;
    },
  };
}

/** Records without those that a scenario removes, and with those that it sets in place of others with the same key. */
function withChanges(
  records: readonly TableRecord[],
  changes: readonly TableRecord[],
  gone: readonly TableRecord[],
): readonly TableRecord[] {
  if (changes.length === 0 && gone.length === 0) return records;
  const keysOf = Map.groupBy([...changes, ...gone], ({ table }) => table);
  const changed = new Map([...keysOf].map(([table, entries]) => [table, new Set(entries.map(({ key }) => key))]));
  return [...records.filter(({ table, key }) => changed.get(table)?.has(key) !== true), ...changes];
}
