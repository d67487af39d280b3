import type DataLoader from 'dataloader';
import { invariant } from '../errors.ts';
import { materialKinds, nodeOf, type EntityNode, type NodeKind } from '../model/node.ts';
import type { EntityRecord } from '../model/records/entity.ts';
import type { LinkRecord } from '../model/records/link.ts';
import type { PlaceReader } from './places.ts';

interface Readers {
  readonly entity: DataLoader<string, EntityNode | undefined>;
  readonly link: DataLoader<string, LinkRecord | undefined>;
  readonly place: PlaceReader;
}
type Key = string | null | undefined;

/** The records that fields of a record name. Import has checked that they exist, so a gap is our own fault. */
export function createNamedReader({ entity, link, place }: Readers) {
  const ofKind = async (key: string, kinds: readonly NodeKind[]): Promise<EntityNode | undefined> => {
    const node = await entity.load(key);
    return node !== undefined && kinds.includes(node.kind) ? node : undefined;
  };
  const country = async (name: Key): Promise<EntityNode | undefined> => {
    const node = name == null ? undefined : await place(name);
    return node?.kind === 'Country' ? node : undefined;
  };
  const assumed = new Map<string, EntityNode>();
  const entityOf = async (key: string): Promise<EntityNode | undefined> => (await entity.load(key)) ?? assumed.get(key);
  return {
    /** Adds an entity of this request's scenario. Results can name it, but no lookup finds it. */
    assume(record: EntityRecord): void {
      const node = nodeOf({ entity: record, isBloc: false });
      if (node !== undefined) assumed.set(node.key, node);
    },
    /** An entity if it has one of these kinds. */
    ofKind,
    async entity(key: string): Promise<EntityNode> {
      const node = await entityOf(key);
      invariant(node, `entity ${key} is named and not there`);
      return node;
    },
    async entityIf(key: Key): Promise<EntityNode | undefined> {
      return key == null ? undefined : entityOf(key);
    },
    async material(key: Key): Promise<EntityNode | undefined> {
      return key == null ? undefined : ofKind(key, materialKinds);
    },
    async materials(keys: readonly string[] = []): Promise<EntityNode[]> {
      const nodes = await Promise.all(keys.map((key) => ofKind(key, materialKinds)));
      return nodes.filter((node) => node !== undefined);
    },
    async mineral(key: Key): Promise<EntityNode | undefined> {
      return key == null ? undefined : ofKind(key, ['Mineral']);
    },
    async policy(key: Key): Promise<EntityNode | undefined> {
      return key == null ? undefined : ofKind(key, ['PolicyInstrument']);
    },
    /** A country by code or key. Undefined for another kind of place, such as the European Union. */
    country,
    async countryOf(name: string): Promise<EntityNode> {
      const node = await country(name);
      invariant(node, `country ${name} is named and not there`);
      return node;
    },
    async links(keys: readonly string[] = []): Promise<LinkRecord[]> {
      const records = await Promise.all(keys.map((key) => link.load(key)));
      return records.filter((record) => record !== undefined);
    },
  };
}
