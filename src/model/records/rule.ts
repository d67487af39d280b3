import { z } from 'zod';
import { extraSchema, fractionSchema, keySchema, sourcesSchema, textSchema } from './fields.ts';
import { partialDateSchema } from '../partial-date.ts';
import { linkStatuses, statedStages } from '../vocabulary.ts';

/** The families of rules that the format knows. A data set brings its own as CUSTOM. */
export const ruleFamilies = [
  'DFARS_252_225_7052',
  'CRMA_65',
  'OFAC_50',
  'BIS_AFFILIATES_50',
  'FOREIGN_ENTITY_OF_CONCERN',
  'GOVERNMENT_STAKE',
  'CUSTOM',
] as const;
export type RuleFamily = (typeof ruleFamilies)[number];

/** One version of a rule on what may be bought or owned. A later version of a rule replaces an earlier one. */
export const ruleSchema = z.strictObject({
  id: keySchema,
  rule: z.enum(ruleFamilies),
  /** The policy instrument that states this version. */
  instrument: keySchema.optional(),
  validFrom: partialDateSchema.optional(),
  validUntil: partialDateSchema.optional(),
  /** The day on which this version became public. */
  knownFrom: partialDateSchema.optional(),
  status: z.enum(linkStatuses).optional(),
  suspendedFrom: partialDateSchema.optional(),
  suspendedUntil: partialDateSchema.optional(),
  kind: z.enum(['BARRED_ORIGIN', 'MAX_SHARE', 'OWNERSHIP']),
  /** Absent: all forms. */
  forms: z.array(keySchema).optional(),
  /** Absent: all stages. */
  stages: z.array(z.enum(statedStages)).optional(),
  /** Codes or keys of countries from which nothing may come. */
  countries: z.array(keySchema).optional(),
  limit: fractionSchema.optional(),
  regime: textSchema.optional(),
  perimeter: textSchema.optional(),
  exceptions: z.array(textSchema).optional(),
  note: textSchema.optional(),
  sources: sourcesSchema.optional(),
  extra: extraSchema.optional(),
});
export type RuleRecord = z.infer<typeof ruleSchema>;

/** Whether a name is that of a version, of its instrument or of its family. CUSTOM names nothing: it may be many rules. */
export function isNamedRule({ id, rule, instrument }: RuleRecord, name: string): boolean {
  return id === name || instrument === name || (rule === name && rule !== 'CUSTOM');
}
