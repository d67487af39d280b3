import { z } from 'zod';
import { qualifiers, shareDenominators } from '../vocabulary.ts';
import { unitSchema } from '../unit.ts';

/** A key of a record: 1 to 200 characters, no white space at either end, no control characters. */
export const keySchema = z
  .string()
  // oxlint-disable-next-line no-control-regex -- a key must not hold control characters
  .regex(/^(?!\s)[^\u0000-\u001f\u007f]{1,200}(?<!\s)$/, { error: 'expected a key of 1 to 200 printable characters' });

/** The most characters of a text. The longest text of the shipped data has 330. */
export const longestText = 20_000;
/** The most characters of a name or title. The longest of the shipped data has 128. */
export const longestName = 1_000;

/** The message for a text that is too long. It gives the length in place of the text. */
export function noLongerThan(most: number) {
  return {
    error: ({ input }: { readonly input?: unknown }) =>
      `expected at most ${most} characters, found ${typeof input === 'string' ? input.length : 0} characters`,
  };
}

const someText = z.string().min(1, { error: 'expected text, found an empty string' });
export const textSchema = someText.max(longestText, noLongerThan(longestText));
/** A name or title, which answers and messages show whole. */
export const nameSchema = someText.max(longestName, noLongerThan(longestName));
export const fractionSchema = z
  .number()
  .min(0, { error: 'expected a share from 0 to 1' })
  .max(1, { error: 'expected a share from 0 to 1' });
export const amountSchema = z.number().nonnegative({ error: 'expected an amount of 0 or more' });
export const yearSchema = z.int().min(1800).max(2200);

/** The longest term in years. Leases of 999 years exist, and no longer ones. */
const longestTerm = 1_000;
const term = { error: `expected a number of years from 0 to ${longestTerm}` };
export const termSchema = z.number().min(0, term).max(longestTerm, term);
export const qualifierSchema = z.enum(qualifiers);

/** Fields that the format does not define. They are kept and exported as they are. */
export const extraSchema = z.record(z.string(), z.json()).refine((value) => longestIn(value) <= longestText, {
  error: ({ input }) => tooLongInside(longestIn(input)),
});

/** Any JSON value whose texts are not too long. */
export const jsonSchema = z.json().refine((value) => longestIn(value) <= longestText, {
  error: ({ input }) => tooLongInside(longestIn(input)),
});

function tooLongInside(found: number): string {
  return `expected texts of at most ${longestText} characters, found ${found} characters`;
}

/** The length of the longest text or name of a field in a JSON value. Uses no recursion. */
function longestIn(value: unknown): number {
  const open: unknown[] = [value];
  let longest = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string') longest = Math.max(longest, one.length);
    if (typeof one !== 'object' || one === null) continue;
    for (const [name, inner] of Object.entries(one)) open.push(name, inner);
  }
  return longest;
}

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
export const termRangeSchema = z.strictObject({ low: termSchema, high: termSchema }).refine(isOrdered, ordered);

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
