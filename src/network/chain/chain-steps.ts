import { anyShare, times, total, type Estimate } from '../../model/estimate.ts';
import { firstDay } from '../../model/partial-date.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { stageOf, stages, type Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from './building-site.ts';
import { comparableAmounts } from '../evidence/amounts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { LadderStep, MaterialForms } from '../evidence/material-forms.ts';
import type { Places } from '../evidence/places.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';

/**
 * The stages of a chain from the need's own stage toward ore, each with the forms of the material there. After the last
 * form that is known to be made from another, stages with a statistic of the material itself follow.
 */
export function chainSteps({ evidence, forms }: BuildingSite, need: NeedRecord, material: string): LadderStep[] {
  const own = boughtStage(forms, need);
  if (own === undefined) return [];
  const below = forms.ladder(need.form, material);
  const lowest = stages.indexOf(below.at(-1)?.stage ?? own);
  const stated = new Set(
    evidence.statistics.flatMap((row) =>
      row.material === material && row.form === undefined ? [stageOf(row.stage)] : [],
    ),
  );
  const more = stages
    .slice(0, lowest)
    .toReversed()
    .filter((stage) => stated.has(stage));
  return [{ stage: own, forms: [need.form] }, ...below, ...more.map((stage) => ({ stage, forms: [] }))];
}

/** The stage at which a buyer sources a need. Undefined if its form has no stage. */
export function boughtStage(forms: MaterialForms, { form, stageBought }: NeedRecord): Stage | undefined {
  return stageBought === undefined ? forms.stageOf(form) : stageOf(stageBought);
}

/** Whether nobody states where a need is bought, so that the band holds the world's mix as well (rule N4). */
export function isPlaceAssumed({ needCountryBasis: basis }: NeedRecord): boolean {
  return basis === 'ASSUMED' || basis === 'UNKNOWN';
}

/** The country (ISO 3166-1 alpha-2) in which a need is bought. The buyer's own country if the need names none. */
export function boughtIn(places: Places, { buyer, needCountry }: NeedRecord): string | undefined {
  const key = places.keyOf(needCountry ?? undefined);
  return (key === undefined ? undefined : places.codeOf(key)) ?? places.countryOf(buyer);
}

/**
 * In which parts a plant takes in the material through several forms: by amounts a unit of output, as far as all are
 * recorded, each times what it holds of the material where that is known of all, within the ends of that; else nobody
 * says: equal parts, each anything.
 * @rule N9
 */
export function inputParts(
  inputs: readonly NeedRecord[],
  contentOf: (input: NeedRecord) => Estimate | undefined,
): readonly Estimate[] {
  const amounts = comparableAmounts(inputs);
  if (amounts === undefined) return inputs.map(() => anyShare(1 / inputs.length));
  const contents = inputs.flatMap((input) => contentOf(input) ?? []);
  const isKnown = contents.length === inputs.length;
  const weights = amounts.map((amount, place) => times((isKnown ? contents[place] : undefined) ?? anyShare(1), amount));
  const sum = total(weights);
  return weights.map(({ low, estimate, high }) => {
    const [fewest, most] = [low + sum.high - high, high + sum.low - low];
    return {
      low: isKnown && fewest > 0 ? low / fewest : 0,
      estimate: sum.estimate > 0 ? estimate / sum.estimate : 1 / inputs.length,
      high: isKnown && most > 0 ? high / most : 1,
    };
  });
}

/**
 * A statistic from before an export control that is in force says nothing of what the control changed.
 * @rule T6
 */
export function predatesControl(
  { statistic, shares, question }: ChosenStatistic,
  { links }: Evidence,
  at: string,
): boolean {
  const until = Number(statistic.rows[0]?.period?.split('-').at(-1) ?? statistic.year);
  const givers = new Set(shares.shares.filter(({ share }) => share.estimate > 0).map(({ country }) => country));
  return links.some(
    (link) =>
      link.kind === 'RESTRICTS_EXPORT_OF' &&
      link.to === question.material &&
      givers.has(link.from) &&
      link.validFrom !== undefined &&
      Number(firstDay(link.validFrom).slice(0, 4)) > until &&
      holdsOn(validityOf(link), at),
  );
}
