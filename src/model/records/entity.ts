import { z } from 'zod';
import { countryCodeSchema } from '../keys/country-code.ts';
import {
  amountSchema,
  extraSchema,
  fractionSchema,
  keySchema,
  longestName,
  moneySchema,
  nameSchema,
  noLongerThan,
  priceOfSchema,
  qualifierSchema,
  sourcesSchema,
  termSchema,
  textSchema,
  yearSchema,
} from './fields.ts';
import { partialDateSchema } from '../partial-date.ts';
import { unitSchema } from '../unit.ts';
import {
  agreementTypes,
  bases,
  capacityTypes,
  entityKinds,
  entityLevels,
  entityStatuses,
  policyTypes,
  statedStages,
  stockpileTypes,
} from '../vocabulary.ts';

const statedCapacitySchema = z.strictObject({
  value: amountSchema,
  unit: unitSchema,
  content: textSchema.optional(),
  item: keySchema.optional(),
  label: textSchema.optional(),
  per: textSchema.optional(),
  basis: z.enum(capacityTypes),
  year: yearSchema.optional(),
  sources: sourcesSchema.optional(),
});
export type StatedCapacity = z.infer<typeof statedCapacitySchema>;

const resourceSchema = z.strictObject({
  tonnes: amountSchema.optional(),
  gradePercent: z.number().min(0).max(100).optional(),
  containedTonnes: amountSchema.optional(),
  of: textSchema.optional(),
  qualifier: qualifierSchema.optional(),
  category: textSchema.optional(),
  heavyShare: fractionSchema.optional(),
  note: textSchema.optional(),
});

const quotaSchema = z.strictObject({
  period: textSchema.optional(),
  tonnes: amountSchema.optional(),
  miningTonnes: amountSchema.optional(),
  smeltingTonnes: amountSchema.optional(),
});

const targetSchema = z.strictObject({
  of: textSchema,
  share: fractionSchema.optional(),
  year: yearSchema.optional(),
});

/** A named thing in the graph. All fields but the key may be unknown. */
export const entitySchema = z.strictObject({
  id: keySchema,
  kind: z.enum(entityKinds).optional(),
  name: nameSchema.optional(),
  aliases: z.array(nameSchema).optional(),
  country: countryCodeSchema.optional(),
  region: textSchema.optional(),
  iso2: countryCodeSchema.optional(),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  wikidata: z
    .string()
    .max(longestName, noLongerThan(longestName))
    .regex(/^Q\d+$/)
    .optional(),
  symbol: textSchema.optional(),
  level: z.enum(entityLevels).optional(),
  stage: z.enum(statedStages).optional(),
  sector: textSchema.optional(),
  technology: textSchema.optional(),
  status: z.enum(entityStatuses).optional(),
  partOf: keySchema.optional(),
  owner: keySchema.optional(),
  makes: z.array(keySchema).optional(),
  group: z.boolean().optional(),
  /** The group of minerals that it belongs to (rules R6 and R7). */
  mineralGroup: keySchema.optional(),
  /** For a group of minerals: the use of figures of the whole group for its members (rules R6 and R7). */
  measured: z.enum(['TOGETHER', 'APART']).optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  coordinatePrecision: z.enum(['SITE', 'CITY', 'APPROXIMATE', 'UNCERTAIN']).optional(),
  coordinateSource: textSchema.optional(),
  coordinateOf: textSchema.optional(),
  capacities: z.array(statedCapacitySchema).optional(),
  resources: z.array(resourceSchema).optional(),
  quotas: z.array(quotaSchema).optional(),
  targets: z.array(targetSchema).optional(),
  elements: z.array(textSchema).optional(),
  amount: moneySchema.optional(),
  investment: moneySchema.optional(),
  price: priceOfSchema.optional(),
  rate: z.number().optional(),
  rateUnit: textSchema.optional(),
  mechanism: textSchema.optional(),
  operatorName: nameSchema.optional(),
  ownerName: nameSchema.optional(),
  type: z.enum([...policyTypes, ...agreementTypes, ...stockpileTypes]).optional(),
  subtype: textSchema.optional(),
  date: partialDateSchema.optional(),
  announced: partialDateSchema.optional(),
  validFrom: partialDateSchema.optional(),
  validUntil: partialDateSchema.optional(),
  suspendedFrom: partialDateSchema.optional(),
  suspendedUntil: partialDateSchema.optional(),
  termYears: termSchema.optional(),
  basis: z.enum(bases).optional(),
  note: textSchema.optional(),
  sources: sourcesSchema.optional(),
  extra: extraSchema.optional(),
});
export type EntityRecord = z.infer<typeof entitySchema>;
