import { z } from 'zod';
import type { Asker } from '../answers/asker.ts';
import { readWorld } from '../answers/world.ts';
import type { AskedNeed } from './pairs.ts';

const needsSchema = z.object({
  buyer: z.object({
    __typename: z.string(),
    supply: z.object({
      needs: z.object({ nodes: z.array(z.object({ key: z.string(), material: z.object({ key: z.string() }) })) }),
    }),
  }),
});

/** All needs of all buyers, ordered by buyer and need. Countries and blocs are left out. */
export async function readNeeds(asker: Asker): Promise<readonly AskedNeed[]> {
  const { needsOf } = await readWorld(asker);
  const asked: AskedNeed[] = [];
  for (const key of [...needsOf.keys()].toSorted()) {
    const query = `query Needs($key: String!) { buyer(key: $key) { __typename supply { needs(first: 100) { nodes { key material { key } } } } } }`;
    const { data } = await asker.operation({ query, variables: { key } });
    const found = needsSchema.safeParse(data);
    if (!found.success) continue;
    const { __typename: kind, supply } = found.data.buyer;
    if (kind === 'Country' || kind === 'Bloc') continue;
    asked.push(
      ...supply.needs.nodes.map(({ key: need, material }) => ({ buyer: key, kind, need, form: material.key })),
    );
  }
  return asked;
}
