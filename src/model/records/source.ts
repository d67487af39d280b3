import { z } from 'zod';
import { extraSchema, keySchema, longestName, nameSchema, noLongerThan, textSchema } from './fields.ts';
import { partialDateSchema } from '../partial-date.ts';
import { reliabilities, sourceKinds } from '../vocabulary.ts';

/** A document or data set that facts are cited from. */
export const sourceSchema = z
  .strictObject({
    id: keySchema,
    url: z
      .url({ protocol: /^https?$/, error: 'expected an http or https address' })
      .max(longestName, noLongerThan(longestName))
      .optional(),
    seed: textSchema.optional(),
    dataset: textSchema.optional(),
    title: nameSchema,
    titleIsOurs: z.boolean().optional(),
    publisher: nameSchema.optional(),
    date: partialDateSchema.optional(),
    kind: z.enum(sourceKinds),
    reliability: z.enum(reliabilities).optional(),
    copyOf: textSchema.optional(),
    licence: textSchema.optional(),
    note: textSchema.optional(),
    extra: extraSchema.optional(),
  })
  .refine((source) => source.kind === 'PRIVATE' || (source.url ?? source.seed ?? source.dataset) !== undefined, {
    error: 'expected "url", "seed" or "dataset" (only a source of kind PRIVATE needs none)',
    path: ['url'],
  });
export type SourceRecord = z.infer<typeof sourceSchema>;
