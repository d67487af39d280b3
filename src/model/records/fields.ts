import { z } from 'zod';
import { qualifiers, shareDenominators } from '../vocabulary.ts';
import { unitSchema } from '../unit.ts';

/** A key of a record: text without white space at its ends and without control characters, at most 200 long. */
export const keySchema = z
  .string()
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be in a key
  .regex(/^(?!\s)[^\u0000-\u001f\u007f]{1,200}(?<!\s)$/, { error: 'expected a key of 1 to 200 printable characters' });

export const textSchema = z.string().min(1, { error: 'expected text, found an empty string' });
export const fractionSchema = z
  .number()
  .min(0, { error: 'expected a share from 0 to 1' })
  .max(1, { error: 'expected a share from 0 to 1' });
export const amountSchema = z.number().nonnegative({ error: 'expected an amount of 0 or more' });
export const yearSchema = z.int().min(1800).max(2200);
export const qualifierSchema = z.enum(qualifiers);

/** Fields that the format does not name; kept and exported as they are. */
export const extraSchema = z.record(z.string(), z.json());

/** Keys of source records. */
export const sourcesSchema = z.array(keySchema);

interface Bounded {
  readonly low?: number | undefined;
  readonly value?: number | undefined;
  readonly high?: number | undefined;
}

/**
 * Low ≤ value ≤ high, as far as they are given.
 * @rule V4
 */
export function isOrdered({ low, value, high }: Bounded): boolean {
  const given = [low, value, high].filter((figure) => figure !== undefined);
  return given.every((figure, index) => index === 0 || (given[index - 1] ?? figure) <= figure);
}
const ordered = { error: 'expected low ≤ value ≤ high' };

export const boundedShareSchema = z
  .strictObject({
    low: fractionSchema.optional(),
    value: fractionSchema.optional(),
    high: fractionSchema.optional(),
  })
  .refine(isOrdered, ordered);
export type BoundedShare = z.infer<typeof boundedShareSchema>;

export const linkShareSchema = z
  .strictObject({
    low: fractionSchema.optional(),
    value: fractionSchema.optional(),
    high: fractionSchema.optional(),
    of: z.enum(shareDenominators),
  })
  .refine(isOrdered, ordered);

const currencySchema = z.string().regex(/^[A-Z]{3}$/, { error: 'expected a currency code such as "USD"' });

export const moneySchema = z.strictObject({
  value: z.number(),
  currency: currencySchema,
  note: textSchema.optional(),
});

export const priceOfSchema = z.strictObject({
  value: amountSchema,
  currency: currencySchema,
  per: textSchema.optional(),
  item: keySchema.optional(),
});
export type PriceOf = z.infer<typeof priceOfSchema>;

export const rangeSchema = z.strictObject({ low: z.number(), high: z.number() }).refine(isOrdered, ordered);

export const amountPerSchema = z
  .strictObject({
    low: amountSchema.optional(),
    value: amountSchema.optional(),
    high: amountSchema.optional(),
    qualifier: qualifierSchema.optional(),
    unit: unitSchema,
    per: textSchema,
    of: keySchema.optional(),
    source: keySchema.optional(),
  })
  .refine(isOrdered, ordered);
