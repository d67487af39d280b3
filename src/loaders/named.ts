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
/** Entities that no store holds: those that the scenario of a result's view adds. */
type AddedEntities = ReadonlyMap<string, EntityRecord>;

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
  const entityOf = async (key: string, added?: AddedEntities): Promise<EntityNode | undefined> => {
    const stored = await entity.load(key);
    const record = stored === undefined ? added?.get(key) : undefined;
    return record === undefined ? stored : nodeOf({ entity: record, isBloc: false });
  };
  return {
    /** An entity if it has one of these kinds. */
    ofKind,
    /** An entity of the store, else one that only a scenario adds. */
    async entity(key: string, added?: AddedEntities): Promise<EntityNode> {
      const node = await entityOf(key, added);
      invariant(node, `entity ${key} is named and not there`);
      return node;
    },
    async entityIf(key: Key, added?: AddedEntities): Promise<EntityNode | undefined> {
      return key == null ? undefined : entityOf(key, added);
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
