import { z } from 'zod';
import { claimAttributes } from '../claim-attributes.ts';
import { extraSchema, isOrdered, keySchema, qualifierSchema, textSchema } from './fields.ts';
import { dateOrPeriodSchema } from '../partial-date.ts';
import { unitSchema } from '../unit.ts';
import { conflicts } from '../vocabulary.ts';

const priceBases = [
  'US',
  'CIF_US',
  'US_IMPORT_VALUE',
  'EUROPE',
  'CIF_ROTTERDAM',
  'ROTTERDAM_DUTY_UNPAID',
  'FOB',
  'FOB_CHINA',
  'EXW_CHINA',
  'CHINA',
  'CHINA_DOMESTIC',
  'FREE_MARKET',
  'LME',
  'WORLD',
  'VOLUME_WEIGHTED',
] as const;

const statementSchema = z
  .strictObject({
    value: z.union([z.number(), textSchema], { error: 'expected a number or a text' }).optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    qualifier: qualifierSchema.optional(),
    unit: unitSchema.optional(),
    asOf: dateOrPeriodSchema.optional(),
    scope: textSchema.optional(),
    source: keySchema,
    about: keySchema.optional(),
    derived: z.boolean().optional(),
    projection: z.boolean().optional(),
    vague: z.boolean().optional(),
    estimated: z.boolean().optional(),
    scopeDiffers: z.boolean().optional(),
    outlier: z.boolean().optional(),
    outlierReason: textSchema.optional(),
    priceBasis: z.enum(priceBases).optional(),
    converted: z.strictObject({ value: z.number(), unit: unitSchema }).optional(),
    extra: extraSchema.optional(),
  })
  .refine(({ low, value, high }) => isOrdered({ low, high, value: typeof value === 'number' ? value : undefined }), {
    error: 'expected low ≤ value ≤ high',
  })
  .refine(({ low, value, high }) => (low ?? value ?? high) !== undefined, {
    error: 'expected value, low or high',
    path: ['value'],
  });
export type StatementRecord = z.infer<typeof statementSchema>;

/** What sources state about one attribute of one subject, kept side by side and never averaged. */
export const claimSchema = z.strictObject({
  id: keySchema,
  subject: keySchema,
  attribute: z.enum(claimAttributes),
  conflict: z.enum(conflicts),
  note: textSchema.optional(),
  statements: z.array(statementSchema).min(1, { error: 'expected at least one statement' }),
  extra: extraSchema.optional(),
});
export type ClaimRecord = z.infer<typeof claimSchema>;

/** The second thing that all statements are about; undefined when there is none or they differ. */
export function sharedAbout({ statements }: ClaimRecord): string | undefined {
  const [first] = statements;
  return statements.every(({ about }) => about === first?.about) ? first?.about : undefined;
}
