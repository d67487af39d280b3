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
  { evidence, ownership, places, view }: BuildingSite,
): readonly string[] {
  if (question.geography !== undefined || shares.unattributed.high > 0) return [];
  const counted = new Set(shares.shares.flatMap(({ country, share }) => (share.high > 0 ? [country] : [])));
  // A mine of what others make a form from is no maker of it.
  const isRunning = (maker: string): boolean => {
    const entity = evidence.entities.get(maker);
    return (
      entity?.stage !== undefined &&
      stageOf(entity.stage) === question.stage &&
      entity.status === 'OPERATING' &&
      holdsOn(validityOf(entity), view.at)
    );
  };
  const { removeParties, removeCountries } = view.scenario;
  const isRemoved = (maker: string, country: string): boolean =>
    [maker, ...ownership.above(maker)].some((key) => removeParties.includes(key)) ||
    removeCountries.some((one) => (places.keyOf(one.country) ?? one.country) === country);
  const found = places.makersOf(question.forms).filter((maker) => {
    const country = places.keyOf(places.countryOf(maker));
    return country !== undefined && !counted.has(country) && isRunning(maker) && !isRemoved(maker, country);
  });
  return [...new Set(found)].toSorted();
}
