import { z } from 'zod';
import { isCountryCode } from '../keys/country-code.ts';
import {
  amountPerSchema,
  amountSchema,
  boundedShareSchema,
  type BoundedShare,
  extraSchema,
  fractionSchema,
  isOrdered,
  keySchema,
  nameSchema,
  qualifierSchema,
  sourcesSchema,
  textSchema,
} from './fields.ts';
import { partialDateSchema } from '../partial-date.ts';
import { isUnclearPeriod, timeUnits } from '../time-unit.ts';
import { unitSchema } from '../unit.ts';
import { bases, capacityTypes, essentials, linkStatuses, stages, statedStages } from '../vocabulary.ts';

const placeSchema = keySchema.refine((text) => !/^[A-Z]{2}$/.test(text) || isCountryCode(text), {
  error: 'expected an ISO 3166-1 alpha-2 country code or the key of an entity',
});
const curated = {
  note: textSchema.optional(),
  sources: sourcesSchema.optional(),
  extra: extraSchema.optional(),
};
const valid = { validFrom: partialDateSchema.optional(), validUntil: partialDateSchema.optional() };

const contentSchema = z
  .strictObject({
    low: fractionSchema.optional(),
    value: fractionSchema.optional(),
    high: fractionSchema.optional(),
    contentBasis: textSchema.optional(),
  })
  .refine(isOrdered, { error: 'expected low ≤ value ≤ high' });

/** The content of one mineral in a form. */
export type NamedContent = z.infer<typeof contentSchema> & { readonly key: string };

/** A material at a stage of the chain, with its contents. */
export const formSchema = z.strictObject({
  id: keySchema,
  name: nameSchema.optional(),
  stage: z.enum(stages),
  contains: z.record(keySchema, contentSchema).optional(),
  element: keySchema.optional(),
  madeFrom: z.array(keySchema).optional(),
  group: z.boolean().optional(),
  /** The group of minerals that it belongs to (rule R6). */
  mineralGroup: keySchema.optional(),
  scrap: z.boolean().optional(),
  unit: textSchema.optional(),
  aliases: z
    .strictObject({ evidence: z.array(keySchema).optional(), statistics: z.array(textSchema).optional() })
    .optional(),
  ...curated,
});
export type FormRecord = z.infer<typeof formSchema>;

/** The period or the unit of output to which an amount belongs. */
const perSchema = textSchema.refine((text) => !isUnclearPeriod(text), {
  error: `expected one period (${timeUnits.map(({ name }) => name).join(', ')}) or a unit of output such as "car"`,
});

/** One form that a buyer sources, at the stage at which it buys. */
export const needSchema = z.strictObject({
  id: keySchema,
  buyer: keySchema,
  form: keySchema,
  stageBought: z.enum(statedStages).optional(),
  needCountry: placeSchema.nullish(),
  needCountryBasis: z.enum(['OBSERVED', 'ASSUMED', 'UNKNOWN']).optional(),
  via: z.array(keySchema).optional(),
  directed: z.boolean().optional(),
  /** Keys of the policy instruments that bar countries of origin for this need (rule N7). */
  procurementRules: z.array(keySchema).optional(),
  perUnit: amountPerSchema.optional(),
  amountFloor: z
    .strictObject({ value: amountSchema, unit: unitSchema, basis: textSchema.optional(), source: keySchema.optional() })
    .optional(),
  essential: z.enum(essentials).optional(),
  amount: amountSchema.optional(),
  per: perSchema.optional(),
  basis: z.enum(bases).optional(),
  basisNote: textSchema.optional(),
  ...valid,
  ...curated,
});
/** Whether a party can do without what it needs. A need that does not say so is essential. */
export function essentialOf({ essential = 'ESSENTIAL' }: Pick<NeedRecord, 'essential'>): (typeof essentials)[number] {
  return essential;
}

export type NeedRecord = z.infer<typeof needSchema>;

const volumeSchema = z.union([
  amountSchema,
  z.strictObject({
    value: amountSchema,
    unit: unitSchema,
    qualifier: qualifierSchema.optional(),
    joint: z.boolean().optional(),
    content: textSchema.optional(),
    note: textSchema.optional(),
  }),
]);

/** A supplier of a need, with its share of the buyer's intake if one is stated. */
export const supplySchema = z.strictObject({
  id: keySchema,
  need: keySchema.optional(),
  buyer: keySchema.optional(),
  form: keySchema.optional(),
  supplier: keySchema,
  supplierCountry: placeSchema.optional(),
  links: z.array(keySchema).optional(),
  claim: keySchema.optional(),
  reservation: z
    .strictObject({
      share: boundedShareSchema.optional(),
      of: z.enum(['SELLER_OUTPUT']),
      qualifier: qualifierSchema.optional(),
    })
    .optional(),
  countryDemandShare: z.strictObject({ value: fractionSchema, qualifier: qualifierSchema.optional() }).optional(),
  joint: z.boolean().optional(),
  dateAssumed: z.boolean().optional(),
  startExpected: partialDateSchema.optional(),
  upstreamSite: keySchema.optional(),
  share: z.union([fractionSchema, boundedShareSchema]).optional(),
  volume: volumeSchema.optional(),
  basis: z.enum(bases).optional(),
  status: z.enum(linkStatuses).optional(),
  suspendedFrom: partialDateSchema.optional(),
  suspendedUntil: partialDateSchema.optional(),
  evidenceWeak: z.boolean().optional(),
  ...valid,
  ...curated,
});
export type SupplyRecord = z.infer<typeof supplySchema>;

/** The share of the buyer's intake that a supply states. */
export function supplyShareOf({ share }: SupplyRecord): (BoundedShare & { readonly of: 'BUYER_INTAKE' }) | undefined {
  if (share === undefined) return undefined;
  return { ...(typeof share === 'number' ? { value: share } : share), of: 'BUYER_INTAKE' };
}

/** The volume that a supply states. A bare number is in tonnes per time unit of the data set. */
export function supplyVolumeOf({ volume, joint }: SupplyRecord, bareUnit: string) {
  if (volume === undefined) return undefined;
  if (typeof volume === 'number') return { value: volume, unit: bareUnit, joint: joint ?? false };
  return { ...volume, joint: volume.joint ?? joint ?? false };
}

/** A pair of countries between which a form moves, or is barred from moving. */
export const corridorSchema = z.strictObject({
  id: keySchema,
  from: placeSchema,
  to: placeSchema.optional(),
  toAll: z.boolean().optional(),
  form: keySchema.optional(),
  material: keySchema.optional(),
  alsoMaterials: z.array(keySchema).optional(),
  stage: z.enum(statedStages).optional(),
  status: z.enum(['OPEN', 'CLOSED', 'PLANNED']),
  basis: z.enum(bases).optional(),
  dateAssumed: z.boolean().optional(),
  links: z.array(keySchema).optional(),
  ...valid,
  ...curated,
});

/** A member of a bloc, with its period. */
export const membershipSchema = z.strictObject({
  id: keySchema.optional(),
  bloc: keySchema,
  member: placeSchema,
  basis: z.enum(bases).optional(),
  role: textSchema.optional(),
  partial: z.boolean().optional(),
  dateAssumed: z.boolean().optional(),
  links: z.array(keySchema).optional(),
  ...valid,
  ...curated,
});
export type MembershipRecord = z.infer<typeof membershipSchema>;

/** The country of a firm's head office. It fills an entity's missing country. */
export const headquartersSchema = z.strictObject({
  entity: keySchema,
  country: placeSchema,
  city: textSchema.optional(),
  basis: z.enum([...bases, 'DERIVED']).optional(),
  ...curated,
});
export type HeadquartersRecord = z.infer<typeof headquartersSchema>;

export const capacitySchema = z.strictObject({
  party: keySchema,
  form: keySchema,
  max: amountSchema,
  capacityType: z.enum(capacityTypes).optional(),
  yield: fractionSchema.optional(),
  byProductOf: keySchema.optional(),
  ratio: amountSchema.optional(),
  ...valid,
  ...curated,
});

export const stockSchema = z.strictObject({
  holder: keySchema,
  form: keySchema,
  amount: amountSchema,
  asOf: partialDateSchema.optional(),
  claimants: z.array(keySchema).optional(),
  ...curated,
});

export const demandSchema = z.strictObject({
  party: keySchema,
  form: keySchema,
  rate: amountSchema,
  margin: z.number().optional(),
  priority: z.number().optional(),
  ...curated,
});

export const recoverySchema = z.strictObject({ party: keySchema, timeToRecover: amountSchema, ...curated });
