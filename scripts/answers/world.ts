import { z } from 'zod';
import type { Asker } from './asker.ts';
import type { Question, Step } from './operation.ts';

export interface AskedEntity {
  readonly key: string;
  /** The name of its GraphQL type. */
  readonly type: string;
}

/** What a buyer needs, up to which stages: materials and stages in the order in which the server names them. */
export interface AskedNeed {
  readonly material: string;
  readonly stages: readonly string[];
}

/** The records that questions are asked about. */
export interface World {
  readonly entities: readonly AskedEntity[];
  readonly materials: readonly AskedEntity[];
  readonly countries: readonly { readonly key: string; readonly code: string }[];
  readonly claims: readonly { readonly key: string; readonly subject: string; readonly attribute: string }[];
  readonly links: readonly string[];
  readonly sources: readonly string[];
  readonly scenarios: readonly string[];
  /** Buyers that have needs. */
  readonly needsOf: ReadonlyMap<string, readonly AskedNeed[]>;
}

const keySchema = z.object({ key: z.string() });
const pageOf = <T extends z.ZodType>(item: T) => z.object({ nodes: z.array(item) });
const entitySchema = keySchema.extend({ __typename: z.string() });
const coverageSchema = z.array(z.object({ material: keySchema, stage: z.string() }));

/** Reads the keys of all records. */
export async function readWorld(asker: Asker): Promise<World> {
  const list = async <T extends z.ZodType>(
    steps: readonly Step[],
    selection: string,
    item: T,
  ): Promise<z.infer<T>[]> => {
    const pages = await asker.pages(pagedQuestion(steps, `{ nodes ${selection} pageInfo { hasNextPage endCursor } }`));
    return pages.flatMap(({ data }) => pageOf(item).parse(data).nodes);
  };
  const keys = async (...steps: readonly Step[]): Promise<string[]> =>
    [...new Set((await list(steps, '{ key }', keySchema)).map(({ key }) => key))].toSorted();

  const entities = (await list([{ field: 'entities' }], '{ __typename key }', entitySchema))
    .map(({ key, __typename }): AskedEntity => ({ key, type: __typename }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const materials = await keys({ field: 'materials' });
  const claims = await list(
    [{ field: 'claims' }],
    '{ key attribute subject { key } }',
    keySchema.extend({ attribute: z.string(), subject: keySchema }),
  );
  const links = await Promise.all(
    entities.map(({ key, type }) => keys({ field: 'entity', arguments: { key }, on: type }, { field: 'links' })),
  );
  const needs = await Promise.all(entities.map(async ({ key }) => [key, await needsOfBuyer(asker, key)] as const));
  return {
    entities,
    materials: materials.map((key) => ({ key, type: entities.find((one) => one.key === key)?.type ?? 'Mineral' })),
    countries: (await list([{ field: 'countries' }], '{ key code }', keySchema.extend({ code: z.string() }))).toSorted(
      (a, b) => (a.key < b.key ? -1 : 1),
    ),
    claims: claims.map(({ key, attribute, subject }) => ({ key, attribute, subject: subject.key })),
    links: [...new Set(links.flat())].toSorted(),
    sources: await keys({ field: 'dataset' }, { field: 'sources' }),
    scenarios: await keys({ field: 'scenarios' }),
    needsOf: new Map(needs.filter(([, of]) => of.length > 0)),
  };
}

async function needsOfBuyer(asker: Asker, key: string): Promise<readonly AskedNeed[]> {
  const [answer] = await asker.pages({
    steps: [{ field: 'buyer', arguments: { key } }, { field: 'supply' }, { field: 'coverage' }],
    selection: '{ material { key } stage }',
  });
  const rows = coverageSchema.safeParse(answer?.data).data ?? [];
  const byMaterial = Map.groupBy(rows, ({ material }) => material.key);
  return [...byMaterial].map(([material, of]) => ({ material, stages: [...new Set(of.map(({ stage }) => stage))] }));
}

/** A question whose last field is asked page by page. */
export function pagedQuestion(steps: readonly Step[], selection: string): Question {
  const last = steps.length - 1;
  return {
    steps: steps.map((step, index) =>
      index === last ? { ...step, arguments: { ...step.arguments, first: 100 } } : step,
    ),
    selection,
  };
}
