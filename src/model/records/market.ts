import { z } from 'zod';
import {
  amountSchema,
  extraSchema,
  fractionSchema,
  jsonSchema,
  keySchema,
  longestName,
  noLongerThan,
  sourcesSchema,
  textSchema,
} from './fields.ts';
import { partialDateSchema } from '../partial-date.ts';

export const priceSchema = z.strictObject({
  party: keySchema,
  form: keySchema,
  fob: amountSchema,
  freight: amountSchema.optional(),
  insurance: amountSchema.optional(),
  fees: amountSchema.optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'expected a currency code such as "USD"' }),
  per: textSchema,
  market: textSchema.optional(),
  at: partialDateSchema.optional(),
  source: keySchema.optional(),
  extra: extraSchema.optional(),
});

export const policySchema = z.strictObject({
  id: keySchema,
  kind: z.enum(['TARIFF', 'PRICE_FLOOR', 'BORDER_LEVY', 'PRICE_GAP_SUBSIDY', 'CONTRACT_FOR_DIFFERENCE']),
  form: keySchema.optional(),
  members: keySchema.optional(),
  rate: z.number().optional(),
  reference: amountSchema.optional(),
  strike: amountSchema.optional(),
  clawback: fractionSchema.optional(),
  levyBase: z.enum(['BEFORE_DUTY', 'AFTER_DUTY']).optional(),
  validFrom: partialDateSchema.optional(),
  validUntil: partialDateSchema.optional(),
  source: keySchema.optional(),
  extra: extraSchema.optional(),
});

/** A named parameter of the building rules, set for this data set. Parameters by key have no other place. */
export const parameterSchema = z.strictObject({
  id: keySchema,
  value: jsonSchema,
  unit: textSchema.optional(),
  note: textSchema.optional(),
  sources: sourcesSchema.optional(),
  extra: extraSchema.optional(),
});

/** A self-test in a data set: a query, a place in its answer, and the expected value there. */
export const expectSchema = z.strictObject({
  query: textSchema,
  variables: extraSchema.optional(),
  pointer: z
    .string()
    .max(longestName, noLongerThan(longestName))
    .regex(/^(\/.*)?$/, { error: 'expected a JSON pointer such as "/data/buyer/name"' }),
  value: jsonSchema,
  tolerance: amountSchema.optional(),
  extra: extraSchema.optional(),
});
export type ExpectRecord = z.infer<typeof expectSchema>;
