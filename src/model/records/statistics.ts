import { z } from 'zod';
import {
  amountSchema,
  boundedShareSchema,
  extraSchema,
  fractionSchema,
  isOrdered,
  keySchema,
  nameSchema,
  qualifierSchema,
  sourcesSchema,
  textSchema,
  yearSchema,
} from './fields.ts';
import { unitSchema } from '../unit.ts';
import { observationQuantities, statedStages, type StatisticCounts, statisticCounts } from '../vocabulary.ts';

/** One country's share of the supply of a material at a stage, in one series and year. */
export const statisticSchema = z.strictObject({
  id: keySchema,
  material: keySchema.optional(),
  form: keySchema.optional(),
  product: keySchema.optional(),
  stage: z.enum(statedStages),
  geography: keySchema.optional(),
  country: keySchema.nullish(),
  residual: z.boolean().optional(),
  share: z.union([fractionSchema, boundedShareSchema]),
  tonnes: amountSchema.optional(),
  series: textSchema,
  year: yearSchema,
  period: textSchema.optional(),
  scope: textSchema.optional(),
  denominator: z.enum(['LISTED_SUM', 'WORLD_TOTAL']).optional(),
  /** The total of the shares: output, imports by last exporting country, or the whole intake of a place (rule S5). */
  counts: z.enum(statisticCounts).optional(),
  qualifier: qualifierSchema.optional(),
  derived: z.boolean().optional(),
  preferred: z.boolean().optional(),
  preferredReason: textSchema.optional(),
  claim: keySchema.optional(),
  /** The data set and row key by which the crosswalk identifies this row. */
  dataset: textSchema.optional(),
  rowKey: textSchema.optional(),
  note: textSchema.optional(),
  source: keySchema.optional(),
  extra: extraSchema.optional(),
});
export type StatisticRecord = z.infer<typeof statisticSchema>;

/** The total of a statistic's shares. By default it is output for the world, and the whole intake for a place (rule S5). */
export function countsOf({ counts, geography = 'world' }: StatisticRecord): StatisticCounts {
  return counts ?? (geography === 'world' ? 'OUTPUT' : 'INTAKE');
}

/** One quantity of one subject in one place and year. */
export const observationSchema = z
  .strictObject({
    id: keySchema,
    subject: keySchema,
    quantity: z.enum(observationQuantities),
    geography: keySchema,
    material: keySchema.optional(),
    stage: z.enum(statedStages).optional(),
    scope: textSchema.optional(),
    partner: keySchema.optional(),
    flow: z.enum(['IMPORT', 'EXPORT']).optional(),
    heading: textSchema.optional(),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    /** One value per year, if the record holds a series. `year` is the last of them. */
    byYear: z.record(z.string().regex(/^\d{4}$/), z.number()).optional(),
    qualifier: qualifierSchema.optional(),
    flag: textSchema.optional(),
    unit: unitSchema,
    year: yearSchema,
    period: textSchema.optional(),
    series: textSchema.optional(),
    estimated: z.boolean().optional(),
    byForm: z.boolean().optional(),
    derived: z.union([z.boolean(), textSchema]).optional(),
    note: textSchema.optional(),
    sources: sourcesSchema.optional(),
    extra: extraSchema.optional(),
  })
  .refine(isOrdered, { error: 'expected low ≤ value ≤ high' })
  .refine(({ low, value, high, byYear, flag }) => (low ?? value ?? high ?? byYear ?? flag) !== undefined, {
    error: 'expected value, low, high, byYear or flag',
    path: ['value'],
  });
export type ObservationRecord = z.infer<typeof observationSchema>;

/** The form of this graph to which one row key of a data set maps. A price maps to its good, which may be a product. */
export const crosswalkSchema = z.strictObject({
  dataset: textSchema,
  key: textSchema,
  /** The series of statistics that hold the row, where those do not name `dataset` and `rowKey` themselves. */
  series: z.array(textSchema).optional(),
  /** The materials by which those statistics name the row. */
  subjects: z.array(keySchema).optional(),
  form: keySchema.optional(),
  material: keySchema.optional(),
  stage: z.enum(statedStages).optional(),
  scope: z.int().min(0).max(3).optional(),
  unit: textSchema.optional(),
  contentBasis: textSchema.optional(),
  note: textSchema.optional(),
  source: keySchema.optional(),
  extra: extraSchema.optional(),
});

/** A site that is known only from a register. It stays separate from curated entities until it is matched. */
export const facilitySchema = z.strictObject({
  id: keySchema,
  name: nameSchema,
  country: keySchema.optional(),
  /** The curated entity with the same name, country and place. */
  entity: keySchema.optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  operator: nameSchema.optional(),
  owners: z.array(z.strictObject({ name: nameSchema, share: fractionSchema.optional() })).optional(),
  materials: z.array(keySchema).optional(),
  stage: z.enum(statedStages).optional(),
  capacity: amountSchema.optional(),
  unit: textSchema.optional(),
  year: yearSchema.optional(),
  source: keySchema.optional(),
  extra: extraSchema.optional(),
});

export type FacilityRecord = z.infer<typeof facilitySchema>;

/** Keys of the sources of rows, each once, in the order of the rows. */
export function sourcesOf(rows: readonly Pick<StatisticRecord, 'source'>[]): readonly string[] {
  return [...new Set(rows.flatMap(({ source }) => source ?? []))];
}

/**
 * The years that the rows of a statistic cover, such as "2016-2020". Of one that is put together of several, the years of all of
 * them. Undefined for a single year.
 */
export function periodOf(rows: readonly Pick<StatisticRecord, 'period' | 'year'>[]): string | undefined {
  const [first] = rows;
  if (rows.every(({ period, year }) => period === first?.period && (period !== undefined || year === first?.year)))
    return first?.period;
  const years = rows.flatMap(({ period, year }) => period?.match(/\d{4}/g)?.map(Number) ?? [year]);
  return `${Math.min(...years)}-${Math.max(...years)}`;
}
