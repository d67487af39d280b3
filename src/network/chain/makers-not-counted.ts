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
export function makersNotCounted({ question, shares }: ChosenStatistic, site: BuildingSite): readonly string[] {
  const { evidence, places, view } = site;
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
  const found = places.makersOf(question.forms).filter((maker) => {
    const country = places.keyOf(places.countryOf(maker));
    return (
      country !== undefined && !counted.has(country) && isRunning(maker) && !isInRemovedCountry(site, country, question)
    );
  });
  return [...new Set(found)].toSorted();
}

type MakersQuestion = Pick<ChosenStatistic['question'], 'stage' | 'material' | 'forms'>;

/** Whether a scenario removes a maker, its owner, or its country at the stage and for the material of a question. */
export function isRemovedMaker(
  site: BuildingSite,
  maker: string,
  country: string | undefined,
  question: MakersQuestion,
): boolean {
  const { removeParties, removeCountries } = site.view.scenario;
  if (removeParties.length + removeCountries.length === 0) return false;
  const wholes = new Set([maker, ...site.ownership.above(maker)]);
  return removeParties.some((key) => wholes.has(key)) || isInRemovedCountry(site, country, question);
}

function isInRemovedCountry(
  { places, view }: BuildingSite,
  country: string | undefined,
  { stage, material, forms }: MakersQuestion,
): boolean {
  return view.scenario.removeCountries.some(
    (gone) =>
      (places.keyOf(gone.country) ?? gone.country) === country &&
      (gone.stage === undefined || gone.stage === stage) &&
      (gone.material === undefined || gone.material === material || forms.includes(gone.material)),
  );
}
