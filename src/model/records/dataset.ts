import { z } from 'zod';
import { extraSchema, keySchema, textSchema } from './fields.ts';
import { isDay } from '../partial-date.ts';

const formatName = 'lodestone/1';

/** What the data set is, of what day, and whether it is made up. */
export const datasetSchema = z.strictObject({
  id: keySchema,
  format: z.literal(formatName, { error: `expected "${formatName}"` }),
  title: textSchema.optional(),
  at: z.string().refine(isDay, { error: 'expected a day that exists, written YYYY-MM-DD' }).optional(),
  synthetic: z.boolean().optional(),
  timeUnit: textSchema.optional(),
  note: textSchema.optional(),
  extra: extraSchema.optional(),
});
export type DatasetRecord = z.infer<typeof datasetSchema>;
