import type DataLoader from 'dataloader';
import { invariant } from '../errors.ts';
import type { EntityNode } from '../model/node.ts';
import type { SourceRecord } from '../model/records/source.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { pageOfList, toConnection, type Connection } from './connection.ts';
import { pageRequest, type PageArguments } from './cursor.ts';

const byKey = { name: 'sources', length: 1 };

/** The sources that records name, and the list of all sources. */
export function createSourceReader(store: GraphStore, source: DataLoader<string, SourceRecord | undefined>) {
  /** The source that a record names. Import has checked that it exists, so a gap is our own fault. */
  const one = async (key: string): Promise<SourceRecord> => {
    const record = await source.load(key);
    invariant(record, `source ${key} is named and not there`);
    return record;
  };
  /** The sources with these keys, each once, in the given order. */
  const named = (keys: readonly string[] = []): Promise<SourceRecord[]> => Promise.all([...new Set(keys)].map(one));
  return {
    one,
    named,
    async ofEntity(node: EntityNode, args: PageArguments): Promise<Connection<SourceRecord>> {
      const { entity, form, headquarters } = node;
      const keys = [entity, form, headquarters].flatMap((record) => record?.sources ?? []);
      return toConnection(
        pageOfList(await named(keys), ({ id }) => [id], byKey, args),
        byKey,
        args,
      );
    },
    async all(args: PageArguments): Promise<Connection<SourceRecord>> {
      return toConnection(await store.sources(pageRequest(args, byKey)), byKey, args);
    },
  };
}
export type SourceReader = ReturnType<typeof createSourceReader>;
