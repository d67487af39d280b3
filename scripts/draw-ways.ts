import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createAsker } from '../src/ask.ts';
import { readConfig } from '../src/config.ts';
import { openStore } from '../src/store/open-store.ts';
import { flowsOf, waySchema } from './ways/flows.ts';
import { sankeySvg } from './ways/sankey-svg.ts';

/**
 * Draws the ways that an operation asks for as a Sankey in SVG: `node scripts/draw-ways.ts OPERATION > FILE`, with STORE as
 * the server has it. The operation asks one buyer for `paths` with `steps` and for the largest row of what it buys, as
 * `examples/25-where-gms-neodymium-comes-from.graphql` does.
 */
const answerSchema = z.object({
  data: z.object({
    buyer: z.object({
      name: z.string(),
      supply: z.object({
        view: z.object({ at: z.string() }),
        dependency: z.object({
          rows: z.object({
            nodes: z.tuple([
              z.object({
                label: z.string(),
                material: z.object({ name: z.string() }),
                passThrough: z.object({ low: z.number(), estimate: z.number(), high: z.number() }),
              }),
            ]),
          }),
        }),
        paths: z.object({ reason: z.string().nullish(), nodes: z.array(waySchema) }),
      }),
    }),
  }),
});

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('expected the file of an operation');
const store = await openStore(readConfig(process.env).store);
try {
  const ask = await createAsker(store);
  const answer: unknown = JSON.parse(JSON.stringify(await ask({ query: readFileSync(file, 'utf8') })));
  const { buyer } = answerSchema.parse(answer).data;
  const { view, dependency, paths } = buyer.supply;
  const [largest] = dependency.rows.nodes;
  console.log(sankeySvg({ buyer: buyer.name, at: view.at, largest, flows: flowsOf(buyer.name, paths.nodes) }));
} finally {
  await store.close();
}
