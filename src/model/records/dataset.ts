import { z } from 'zod';
import { extraSchema, keySchema, nameSchema, textSchema } from './fields.ts';
import { isDay } from '../partial-date.ts';

const formatName = 'lodestone/1';

/** The title and day of the data set, and whether it is synthetic. */
export const datasetSchema = z.strictObject({
  id: keySchema,
  format: z.literal(formatName, { error: `expected "${formatName}"` }),
  title: nameSchema.optional(),
  at: z.string().refine(isDay, { error: 'expected an existing day, written YYYY-MM-DD' }).optional(),
  synthetic: z.boolean().optional(),
  timeUnit: nameSchema.optional(),
  note: textSchema.optional(),
  extra: extraSchema.optional(),
});
export type DatasetRecord = z.infer<typeof datasetSchema>;
