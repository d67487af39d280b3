import { z } from 'zod';
import type { Asker } from '../answers/asker.ts';

const topSchema = z.object({
  country: z.string(),
  provenLow: z.number(),
  low: z.number(),
  estimate: z.number(),
  high: z.number(),
});
export type Top = Readonly<z.infer<typeof topSchema>>;

/** One need of a buyer, one material that it holds, at one stage, with the country that has the largest share there. */
export const pairSchema = z.object({
  buyer: z.string(),
  /** The kind of the buyer, such as `Oem`. */
  kind: z.string(),
  need: z.string(),
  material: z.string(),
  stage: z.string(),
  /** The country with the largest estimate. Undefined: no country has a share. */
  top: topSchema.optional(),
  /** Parts of the intake by the evidence behind its routes to the stage. */
  known: z.number(),
  named: z.number(),
  unknown: z.number(),
  /** Whether facts alone prove that a chokepoint of the stage takes half of the intake. */
  isCertain: z.boolean(),
  rules: z.array(z.string()).readonly(),
  flags: z.array(z.string()).readonly(),
});
export type Pair = Readonly<z.infer<typeof pairSchema>>;

/** A need about which nothing is known at any stage. */
export const unansweredSchema = z.object({
  buyer: z.string(),
  kind: z.string(),
  need: z.string(),
  reason: z.string(),
});
export type Unanswered = Readonly<z.infer<typeof unansweredSchema>>;

const keySchema = z.object({ key: z.string() });
const shareSchema = z.object({ provenLow: z.number(), low: z.number(), estimate: z.number(), high: z.number() });
const rowSchema = z.object({
  need: keySchema,
  material: keySchema,
  stage: z.string(),
  group: keySchema.extend({ __typename: z.string() }).nullable(),
  label: z.string(),
  passThrough: shareSchema,
});
type Row = z.infer<typeof rowSchema>;
const pageInfoSchema = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const stageSchema = z.object({
  need: keySchema,
  material: keySchema,
  stage: z.string(),
  coverage: z.object({ known: z.number(), named: z.number(), unknown: z.number() }),
});
const answerSchema = z.object({
  buyer: z.object({
    supply: z.object({
      coverage: z.array(stageSchema),
      dependency: z.object({
        status: z.string(),
        reason: z.string().nullable(),
        rows: z.object({ nodes: z.array(rowSchema), pageInfo: pageInfoSchema }),
        derivation: z.object({ rules: z.array(z.string()), flags: z.array(z.string()) }).nullable(),
      }),
      chokepoints: z.object({
        nodes: z.array(z.object({ certainty: z.string(), need: keySchema, material: keySchema, stage: z.string() })),
        totalCount: z.number(),
      }),
    }),
  }),
});

/** The question about one form that a buyer needs, with the countries of every stage. */
const question = `query Pairs($buyer: String!, $form: String!, $after: String) {
  buyer(key: $buyer) {
    supply {
      coverage(material: $form) { need { key } material { key } stage coverage { known named unknown } }
      dependency(material: $form, minShare: 0, first: 100, after: $after) {
        status
        reason
        rows {
          nodes {
            need { key }
            material { key }
            stage
            group { __typename key }
            label
            passThrough { provenLow low estimate high }
          }
          pageInfo { hasNextPage endCursor }
        }
        derivation { rules flags }
      }
      chokepoints(material: $form, first: 100) {
        nodes { certainty need { key } material { key } stage }
        totalCount
      }
    }
  }
}`;

export interface AskedNeed {
  readonly buyer: string;
  readonly kind: string;
  readonly need: string;
  readonly form: string;
}

/** Asks about one need: a pair for each of its materials and stages, or the reason why there is none. */
export async function pairsOf(asker: Asker, asked: AskedNeed): Promise<readonly (Pair | Unanswered)[]> {
  const { buyer, kind, need, form } = asked;
  const rows: Row[] = [];
  let at = await page(asker, asked, null);
  const { coverage, chokepoints, dependency } = at;
  for (;;) {
    rows.push(...at.dependency.rows.nodes);
    const { hasNextPage, endCursor } = at.dependency.rows.pageInfo;
    if (!hasNextPage) break;
    at = await page(asker, asked, endCursor);
  }
  const stages = coverage.filter((one) => one.need.key === need);
  if (stages.length === 0) return [{ buyer, kind, need, reason: dependency.reason ?? `no stage of ${form}` }];
  const { nodes, totalCount } = chokepoints;
  if (nodes.length < totalCount)
    throw new Error(`${buyer}, ${form}: ${totalCount} chokepoints, ${nodes.length} listed`);
  const rowsAt = Map.groupBy(rows, placeOf);
  const certain = new Set(nodes.filter(({ certainty }) => certainty === 'CERTAIN').map(placeOf));
  const { rules = [], flags = [] } = dependency.derivation ?? {};
  return stages.map((one): Pair => {
    const place = placeOf(one);
    return {
      buyer,
      kind,
      need,
      material: one.material.key,
      stage: one.stage,
      top: topOf(rowsAt.get(place) ?? []),
      ...one.coverage,
      isCertain: certain.has(place),
      rules,
      flags,
    };
  });
}

async function page(asker: Asker, { buyer, form }: AskedNeed, after: string | null) {
  const { data, errors } = await asker.operation({ query: question, variables: { buyer, form, after } });
  const parsed = answerSchema.safeParse(data);
  if (!parsed.success) throw new Error(`${buyer}, ${form}: ${JSON.stringify(errors ?? parsed.error.issues)}`);
  return parsed.data.buyer.supply;
}

function placeOf({ need, material, stage }: Pick<Row, 'need' | 'material' | 'stage'>): string {
  return JSON.stringify([need.key, material.key, stage]);
}

function topOf(rows: readonly Row[]): Top | undefined {
  const countries = rows.filter(({ group }) => group?.__typename === 'Country');
  const [top] = countries.toSorted(
    (a, b) => b.passThrough.estimate - a.passThrough.estimate || (a.label < b.label ? -1 : 1),
  );
  if (top === undefined || top.passThrough.estimate <= 0) return undefined;
  const { provenLow, low, estimate, high } = top.passThrough;
  return { country: top.group?.key ?? top.label, provenLow, low, estimate, high };
}
