import type { LadderStep } from '../evidence/material-forms.ts';
import type { DraftRow } from '../rows/draft-row.ts';
import { nationalMix, worldMix } from '../rows/mixes.ts';
import { chosen, type Draft } from './draft.ts';

/**
 * What a buyer in a place takes in of a form that nobody names a supplier of (rules N3, N5, N6 and S5).
 * @rule N4
 */
export function priorMix(draft: Draft, step: LadderStep, place: string | undefined): DraftRow | undefined {
  const national = importMix(draft, step, place);
  if (national !== undefined) return national;
  draft.ledger.addRules('N4');
  return worldMixOf(draft, step);
}

/** The world's output at a step. Undefined if no statistic states it. */
export function worldMixOf(draft: Draft, { stage, forms }: LadderStep): DraftRow | undefined {
  const { site, ledger, parties } = draft;
  const world = chosen(draft, stage, forms);
  return world === undefined
    ? undefined
    : ledger.rowOf(worldMix(ledger.used(world), stage, site.view, site.evidence, parties));
}

/** The sources of a place by its own statistic, or by that of a bloc of which it is a member. Undefined if there is none. */
export function importMix(draft: Draft, step: LadderStep, place: string | undefined): DraftRow | undefined {
  const { site, ledger, parties } = draft;
  const { stage, forms } = step;
  const world = chosen(draft, stage, forms);
  for (const country of place === undefined ? [] : site.places.geographiesOf(place)) {
    const imports = chosen(draft, stage, forms, country);
    if (imports === undefined) continue;
    const reliance = site.countryRows.importReliance(country, forms, imports);
    if (reliance === 'NOT_KNOWN') continue;
    ledger.used(imports);
    if (world !== undefined) ledger.used(world);
    const question = { country, importer: place ?? country, stage, imports, reliance, world };
    return ledger.rowOf(nationalMix(question, site.view, parties));
  }
  return undefined;
}
