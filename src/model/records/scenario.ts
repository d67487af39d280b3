import { z } from 'zod';
import { countryCodeSchema } from '../keys/country-code.ts';
import { extraSchema, fractionSchema, keySchema, nameSchema, textSchema } from './fields.ts';
import { boundWords, numberBounds, type BoundedNumber } from '../number-bounds.ts';
import { entityKinds, stages } from '../vocabulary.ts';

const stage = z.enum(stages).optional();
const countries = z.array(countryCodeSchema).optional();

const eitherShare = { error: 'expected either shareOfIntake or tonnesPerYear' };
const eitherTonnes = { error: 'expected either tonnesPerYear or changeTonnesPerYear' };

/** A number with the bounds that it has in a question, where the scenario would be refused otherwise. */
function boundedBy(name: BoundedNumber) {
  const { least, most } = numberBounds[name];
  const error = `expected a number ${boundWords(name)}`;
  return z.number().min(least, { error }).max(most, { error });
}

/** Whether exactly one of two figures is given. */
function isOne(first: number | undefined, second: number | undefined): boolean {
  return (first === undefined) !== (second === undefined);
}

/** A what-if in the data set: the parties and supplies that it removes, adds and replaces. */
export const scenarioSchema = z.strictObject({
  id: keySchema,
  name: nameSchema.optional(),
  addParties: z
    .array(
      z.strictObject({
        key: keySchema,
        kind: z.enum(entityKinds).optional(),
        country: countryCodeSchema.optional(),
        stage,
      }),
    )
    .optional(),
  removeParties: z.array(keySchema).optional(),
  removeCountries: z
    .array(z.strictObject({ country: countryCodeSchema, stage, material: keySchema.optional() }))
    .optional(),
  exportBans: z
    .array(
      z.strictObject({
        from: countryCodeSchema,
        to: countries,
        material: keySchema.optional(),
        stage,
        share: fractionSchema.optional(),
      }),
    )
    .optional(),
  setSupplies: z
    .array(
      z
        .strictObject({
          supplier: keySchema,
          buyer: keySchema,
          material: keySchema,
          shareOfIntake: fractionSchema.optional(),
          tonnesPerYear: boundedBy('tonnesPerYear').optional(),
        })
        .refine((one) => isOne(one.shareOfIntake, one.tonnesPerYear), eitherShare)
        .refine(({ supplier, buyer }) => supplier !== buyer, {
          error: 'the supplier is also the buyer; expected two different parties',
        }),
    )
    .optional(),
  setCapacities: z
    .array(
      z
        .strictObject({
          party: keySchema,
          material: keySchema,
          tonnesPerYear: boundedBy('tonnesPerYear').optional(),
          changeTonnesPerYear: boundedBy('changeTonnesPerYear').optional(),
        })
        .refine((one) => isOne(one.tonnesPerYear, one.changeTonnesPerYear), eitherTonnes),
    )
    .optional(),
  setStocks: z
    .array(z.strictObject({ holder: keySchema, material: keySchema, tonnes: boundedBy('tonnes') }))
    .optional(),
  setNeeds: z
    .array(z.strictObject({ buyer: keySchema, material: keySchema, tonnesPerYear: boundedBy('tonnesPerYear') }))
    .optional(),
  blocChanges: z.array(z.strictObject({ bloc: keySchema, add: countries, remove: countries })).optional(),
  note: textSchema.optional(),
  extra: extraSchema.optional(),
});
export type ScenarioRecord = z.infer<typeof scenarioSchema>;
