import { whole, type Estimate } from '../../model/estimate.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import type { ChainParty } from '../parties.ts';
import { modelled, widenedBy, withLink, type DraftLink, type DraftRow } from '../rows/draft-row.ts';
import { allowed, codeOf, formsAt, nextStep, type Draft } from './draft.ts';
import { importMix, worldMixOf } from './draft-mixes.ts';
import { chainParty, partyId } from './draft-party.ts';

/** Which makers of a step are meant. */
interface Makers {
  readonly step: LadderStep;
  /** Key of the place in which the evidence may name makers of the step. */
  readonly placedIn?: string | undefined;
  /** ISO codes of countries in which they are not (rule S4). */
  readonly notIn?: readonly string[];
}

/**
 * Makers of a stage whom nobody knows. They may be anyone there. What they take in follows a statistic of the next stage, and
 * deviates from it as a buyer does, and at least as much as a country does.
 * @rule N5
 */
export function unknownMakers(draft: Draft, makers: Makers): ChainParty {
  const { ledger, banned, parties, site } = draft;
  const { step, placedIn, notIn = [] } = makers;
  const next = nextStep(draft, step.stage);
  return ledger.add({
    party: chainParty(partyId('MAKERS', step.stage, placedIn ?? '', ...notIn), 'UNKNOWN', {
      label: `producers not known, ${step.stage}`,
      stage: step.stage,
      maybeAt: [step.stage],
      neverIn: banned,
      ...(notIn.length > 0 && { listed: new Set(notIn) }),
    }),
    expand: () => (next === undefined ? [] : intakeOf(draft, makers, next)),
    ...(next !== undefined && {
      deviatesTo: parties.unknown(next.stage),
      deviatesAtLeast: site.view.parameters.corridorDeviation,
    }),
  });
}

function intakeOf(draft: Draft, { step, placedIn }: Makers, next: LadderStep): DraftRow {
  draft.ledger.addRules('N5');
  const mix = mixOf(draft, step, next, placedIn) ?? [undescribedLink(draft, next, placedIn)];
  return allowed(draft, withLink(mix, draft.parties.unknown(next.stage)), next.stage, codeOf(draft, placedIn));
}

/** The mix of the place where the evidence names makers, and otherwise the world's. The bounds hold both. */
function mixOf(draft: Draft, step: LadderStep, next: LadderStep, placedIn: string | undefined): DraftRow | undefined {
  const world = worldMixOf(draft, next);
  const national = placedIn === undefined ? undefined : importMix(draft, next, placedIn);
  if (placedIn === undefined || national === undefined) return world;
  const { site, need, ledger } = draft;
  const isAssumed =
    need.needCountryBasis === 'ASSUMED' && placedIn === site.places.keyOf(need.needCountry ?? undefined);
  if (isAssumed) ledger.addFlags('needCountryAssumed');
  const arePlaced = site.places.makersIn(placedIn, step.forms);
  if (world === undefined) return arePlaced ? national : undefined;
  return arePlaced ? widenedBy(national, world) : widenedBy(world, national);
}

/** A link to the makers of a stage that no record describes. */
export function undescribedLink(draft: Draft, step: LadderStep, placedIn: string | undefined): DraftLink {
  draft.ledger.addRules('N5');
  draft.ledger.addFlags('stageSkipped');
  return modelled(draft.parties.opaque(step, placedIn), whole, 'INFERRED');
}

/** What a statistic attributes to nobody comes from makers whom nobody knows. At the last stage no route goes on from them. */
export function leftOverLink(draft: Draft, stage: Stage, share: Estimate, notIn: readonly string[]): DraftLink {
  if (nextStep(draft, stage) !== undefined && share.high > 0)
    return modelled(unknownMakers(draft, { step: { stage, forms: formsAt(draft, stage) }, notIn }), share, 'INFERRED');
  return modelled(
    notIn.length === 0 ? draft.parties.unknown(stage) : unlistedParty(draft, stage, notIn),
    share,
    'UNKNOWN',
  );
}

/** Who is left out of a truncated list (rule S4); in none of these countries, by ISO code. */
function unlistedParty({ ledger, banned }: Draft, stage: Stage, notIn: readonly string[]): ChainParty {
  return ledger.add({
    party: chainParty(partyId('UNLISTED', stage, ...notIn), 'UNKNOWN', {
      label: `not listed, ${stage}`,
      stage,
      maybeAt: stages.slice(0, stages.indexOf(stage) + 1),
      neverIn: banned,
      listed: new Set(notIn),
    }),
    expand: () => [],
  });
}
