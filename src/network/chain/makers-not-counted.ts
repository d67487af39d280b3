import { holdsOn, validityOf } from '../../model/validity.ts';
import { stageOf } from '../../model/vocabulary.ts';
import type { BuildingSite } from './building-site.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';

/**
 * Plants of the stage that run on the day and are named as makers of the statistic's forms, in countries to which it
 * gives nothing though it gives all of the output to others. Keys, in order. Their existence contradicts the
 * statistic; how much they make is another matter, so that no share follows from it.
 * @rule S6
 */
export function makersNotCounted(
  { question, shares }: ChosenStatistic,
  { evidence, places, view }: BuildingSite,
): readonly string[] {
  if (question.geography !== undefined || shares.unattributed.high > 0) return [];
  const counted = new Set(shares.shares.flatMap(({ country, share }) => (share.high > 0 ? [country] : [])));
  // A mine of the raw material of a form is not a producer of the form.
  const isRunning = (maker: string): boolean => {
    const entity = evidence.entities.get(maker);
    return (
      entity?.stage !== undefined &&
      stageOf(entity.stage) === question.stage &&
      entity.status === 'OPERATING' &&
      holdsOn(validityOf(entity), view.at)
    );
  };
  // A plant that a scenario removes is not counted either, so that nothing is taken off for it (rule U6a).
  const isRemoved = (country: string): boolean =>
    view.scenario.removeCountries.some((one) => (places.keyOf(one.country) ?? one.country) === country);
  const found = places.makersOf(question.forms).filter((maker) => {
    const country = places.keyOf(places.countryOf(maker));
    return country !== undefined && !counted.has(country) && isRunning(maker) && !isRemoved(country);
  });
  return [...new Set(found)].toSorted();
}
