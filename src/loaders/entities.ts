import { askedOn } from '../model/measures/asked-on.ts';
import type { EntityNode, NodeKind } from '../model/node.ts';
import type { EntityStatus, Stage } from '../model/vocabulary.ts';
import type { EntityOrder, GraphStore } from '../store/graph-store.ts';
import { toConnection, type Connection } from './connection.ts';
import { pageRequest, type PageArguments } from './cursor.ts';
import type { KeyCheck } from './known-key.ts';

/** Conditions on entities as arguments give them. Null is no condition. */
export interface EntityConditions {
  readonly kinds?: readonly NodeKind[] | null | undefined;
  readonly country?: string | null | undefined;
  readonly material?: string | null | undefined;
  readonly stage?: Stage | null | undefined;
  readonly status?: EntityStatus | null | undefined;
  readonly type?: string | null | undefined;
  readonly at?: string | null | undefined;
}

const orderLengths: Readonly<Record<EntityOrder, number>> = { NAME: 2, KEY: 1, KIND: 3 };

/** Pages of entities that meet all conditions. */
export function createEntityPageReader(store: GraphStore, checkKey: KeyCheck) {
  return async (
    conditions: EntityConditions,
    order: EntityOrder,
    args: PageArguments,
  ): Promise<Connection<EntityNode>> => {
    const { kinds, country, material, stage, status, type, at } = conditions;
    const named = material == null ? undefined : await checkKey('material', material);
    const filter = {
      kinds: kinds ?? undefined,
      country: country ?? undefined,
      material: named?.key,
      stage: stage ?? undefined,
      status: status ?? undefined,
      type: type ?? undefined,
      at: at ?? undefined,
    };
    const cursorOrder = { name: `entities-${order}`, length: orderLengths[order] };
    const page = await store.entities(filter, order, pageRequest(args, cursorOrder));
    const items = page.items.map(({ value, ...item }) => ({ ...item, value: askedOn(value, at) }));
    return toConnection({ ...page, items }, cursorOrder, args);
  };
}
