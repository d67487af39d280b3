import { whole, type Estimate } from '../../model/estimate.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import type { ChainParty } from '../parties.ts';
import { modelled, widenedBy, withLink, type DraftLink, type DraftRow } from '../rows/draft-row.ts';
import { allowed, chosen, codeOf, formsAt, nextStep, type Draft } from './draft.ts';
import { importMix, worldMixOf } from './draft-mixes.ts';
import { isPlaceAssumed } from './chain-steps.ts';
import { chainParty, partyId } from './draft-party.ts';

/** Which makers of a step are meant. */
interface Makers {
  readonly step: LadderStep;
  /** Key of the place in which the evidence may name makers of the step. */
  readonly placedIn?: string | undefined;
  /** ISO codes of countries in which they are not (rule S4). */
  readonly notIn?: readonly string[];
  /** Whether the world statistic of the step may list them. Otherwise they take what it leaves. */
  readonly mayBeListed?: boolean;
}

/**
 * Makers of a stage whom nobody knows. They may be anyone there. What they take in follows a statistic of the next stage, and
 * deviates from it as a buyer does, and at least as much as a country does.
 * @rule N5
 */
export function unknownMakers(draft: Draft, makers: Makers): ChainParty {
  const { ledger, banned, parties, site } = draft;
  const { step, placedIn, notIn = [], mayBeListed = false } = makers;
  const next = nextStep(draft, step.stage);
  const identity = partyId('MAKERS', step.stage, placedIn ?? '', ...notIn);
  const party = chainParty(mayBeListed ? partyId('EXPORTERS', step.stage) : identity, 'UNKNOWN', {
    label: `producers not known, ${step.stage}`,
    stage: step.stage,
    maybeAt: [step.stage],
    neverIn: banned,
    ...(notIn.length > 0 && { listed: new Set(notIn) }),
  });
  return ledger.add({
    party: { ...party, identity },
    expand: () => (next === undefined ? [] : intakeOf(draft, makers, next)),
    ...(next !== undefined && {
      deviatesTo: parties.unknown(next.stage),
      deviatesAtLeast: site.view.parameters.corridorDeviation,
    }),
  });
}

function intakeOf(draft: Draft, makers: Makers, next: LadderStep): DraftRow {
  const { placedIn } = makers;
  draft.ledger.addRules('N5');
  const mix = mixOf(draft, makers, next) ?? [undescribedLink(draft, next, placedIn)];
  return allowed(draft, withLink(mix, draft.parties.unknown(next.stage)), next.stage, codeOf(draft, placedIn));
}

/** The mix of the place where the evidence names makers, and otherwise the world's. The bounds hold both. */
function mixOf(draft: Draft, makers: Makers, next: LadderStep): DraftRow | undefined {
  const { step, placedIn } = makers;
  const world = makers.mayBeListed === true ? worldMixOf(draft, next) : leftOverMix(draft, step, next);
  const national = placedIn === undefined ? undefined : importMix(draft, next, placedIn);
  if (placedIn === undefined || national === undefined) return world;
  const { site, need, ledger } = draft;
  const isAssumed = isPlaceAssumed(need) && placedIn === site.places.keyOf(need.needCountry ?? undefined);
  if (isAssumed) ledger.addFlags('needCountryAssumed');
  const arePlaced = site.places.makersIn(placedIn, step.forms);
  if (world === undefined) return arePlaced ? national : undefined;
  return arePlaced ? widenedBy(national, world) : widenedBy(world, national);
}

/**
 * What the makers of a step take in whom its statistic does not list. The transport table gives the listed ones theirs, and the
 * estimate is what it leaves. It may be nothing, for example where a statistic knows one country alone. Then the estimate is
 * not known. The bounds hold the world mix as well.
 */
function leftOverMix(draft: Draft, { stage, forms }: LadderStep, next: LadderStep): DraftRow | undefined {
  const { site, material, ledger, parties } = draft;
  const world = worldMixOf(draft, next);
  const givers = chosen(draft, next.stage, next.forms);
  if (world === undefined || givers === undefined) return world;
  const left = site.countryRows.leftOverRow({ material, stage, forms, next, givers }, parties);
  if (left === undefined) return world;
  const row = ledger.rowOf(left);
  return widenedBy(row.length > 0 ? row : [modelled(parties.unknown(next.stage), whole, 'UNKNOWN')], world);
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

/** What an import statistic attributes to nobody comes from any producer of the stage, and nobody knows which. */
export function notNamedLink(draft: Draft, stage: Stage, share: Estimate): DraftLink {
  if (nextStep(draft, stage) === undefined || share.high <= 0)
    return modelled(draft.parties.unknown(stage), share, 'UNKNOWN');
  const step = { stage, forms: formsAt(draft, stage) };
  return modelled(unknownMakers(draft, { step, mayBeListed: true }), share, 'INFERRED');
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
