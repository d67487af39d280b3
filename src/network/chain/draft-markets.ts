import { whole, type Estimate } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import type { ChainParty } from '../parties.ts';
import { modelled, widenedBy, withLink, type DraftLink, type DraftRow } from '../rows/draft-row.ts';
import { nationalMix, worldMix } from '../rows/mixes.ts';
import { boughtIn } from './chain-steps.ts';
import { allowed, chosen, codeOf, hasStatistics, nextStep, stageBought, type Draft } from './draft.ts';
import { isExcepted, mixWithout, nobodyElse, unknownBut } from './draft-excepted.ts';
import { chainParty, partyId, type Excepted } from './draft-party.ts';

/** What named suppliers leave of an intake goes to a market, or to who is not known (rule N3). */
export function restLink(draft: Draft, of: NeedRecord, rest: Estimate, excepted: Excepted): DraftLink {
  const { site, ledger, parties } = draft;
  const stage = stageBought(draft, of);
  const unknown = (): DraftLink => modelled(nobodyElse(draft, stage, excepted), rest, 'UNKNOWN');
  if (!hasStatistics(draft)) return unknown();
  // No statistic counts scrap. It is recovered from goods, whichever party sells it (U6).
  if (site.evidence.forms.get(of.form)?.scrap === true) return modelled(parties.scrap(of.form), rest, 'INFERRED');
  const place = site.places.keyOf(of.needCountry ?? undefined);
  const step = { stage, forms: [of.form] };
  const all = boughtMix(draft, of, step, place);
  const mix = all === undefined ? undefined : mixWithout(draft, all, stage, excepted);
  ledger.addRules('N3');
  if (mix !== undefined)
    return mix.length === 0 ? unknown() : modelled(marketParty(draft, of, mix, excepted), rest, 'INFERRED');
  return nextStep(draft, stage) === undefined
    ? unknown()
    : modelled(opaqueMaker(draft, step, place, excepted), rest, 'INFERRED');
}

/**
 * Those from whom a form is bought where nobody is named; anyone may take the place of who the statistic says.
 * @rule N3
 */
function marketParty(draft: Draft, of: NeedRecord, mix: DraftRow, excepted: Excepted): ChainParty {
  const stage = stageBought(draft, of);
  const anyone = nobodyElse(draft, stage, excepted);
  return draft.ledger.add({
    party: chainParty(partyId('MARKET', of.id), 'MARKET', { label: `market of ${of.form}`, stage }),
    expand: () => allowed(draft, withLink(mix, anyone), stage, boughtIn(draft.site.places, of)),
    deviatesTo: anyone,
  });
}

/**
 * The mix from which a need is bought. If its place is only assumed, the band holds the mixes of the place and of the world
 * (rule N4). What is bought for producers is taken in where these are, which nobody states, so that the estimate is the
 * world's (rule N8).
 */
function boughtMix(draft: Draft, of: NeedRecord, step: LadderStep, place: string | undefined): DraftRow | undefined {
  const { ledger } = draft;
  const national = of.needCountryBasis === 'ASSUMED' ? importMix(draft, step, place) : undefined;
  const mix = national ?? priorMix(draft, step, place);
  const world = national === undefined ? undefined : priorMix(draft, step, undefined);
  if (mix === undefined || world === undefined) return mix;
  ledger.addFlags('needCountryAssumed');
  if (!isForProducers(draft, of)) return widenedBy(mix, world);
  ledger.addRules('N8');
  return widenedBy(world, mix);
}

/** Whether a buyer has agreed to buy a form of the first two stages without making anything of it (rule N8). */
function isForProducers(draft: Draft, of: NeedRecord): boolean {
  const { evidence, made } = draft.site;
  if (of.directed === true) return true;
  const isRaw = ['EXTRACTION', 'PROCESSING'].includes(stageBought(draft, of));
  const isAgreed = (evidence.suppliesOf.get(of.buyer, of.form) ?? []).length > 0;
  return isRaw && isAgreed && evidence.entities.get(of.buyer)?.stage === undefined && !made.worksOn(of.buyer, of.form);
}

/**
 * What a buyer in a place takes in of a form that nobody names a supplier of (rules N3, N5, N6 and S5).
 * @rule N4
 */
function priorMix(draft: Draft, step: LadderStep, place: string | undefined): DraftRow | undefined {
  const { site, ledger, parties } = draft;
  const national = importMix(draft, step, place);
  if (national !== undefined) return national;
  ledger.addRules('N4');
  const world = chosen(draft, step.stage, step.forms);
  if (world === undefined) return undefined;
  return ledger.rowOf(worldMix(ledger.used(world), step.stage, site.view, site.evidence, parties));
}

/** The sources of a place by its own statistic, or by that of a bloc of which it is a member. Undefined if there is none. */
function importMix(draft: Draft, step: LadderStep, place: string | undefined): DraftRow | undefined {
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
    return ledger.rowOf(nationalMix({ country, stage, imports, reliance, world }, site.view, parties));
  }
  return undefined;
}

/** Unknown makers of a stage, but for those whose whole share is stated. */
function opaqueMaker(draft: Draft, step: LadderStep, place: string | undefined, excepted: Excepted): ChainParty {
  const anyone = draft.parties.opaque(step, place);
  if (!isExcepted(excepted)) return anyone;
  return draft.ledger.add({
    party: unknownBut(draft, anyone, excepted),
    expand: () => opaqueRow(draft, step, place),
  });
}

/**
 * A stage that nobody describes is one unknown party.
 * @rule N5
 */
export function opaqueParty(draft: Draft, step: LadderStep, placedIn: string | undefined): ChainParty {
  const { ledger, banned } = draft;
  return ledger.add({
    party: chainParty(partyId('OPAQUE', step.stage, ...(placedIn === undefined ? [] : [placedIn])), 'UNKNOWN', {
      label: `producers not known, ${step.stage}`,
      stage: step.stage,
      maybeAt: [step.stage],
      neverIn: banned,
    }),
    expand: () => opaqueRow(draft, step, placedIn),
  });
}

/**
 * What makers whom nobody describes take in at the next stage (rule N5).
 * @rule N10
 */
function opaqueRow(draft: Draft, step: LadderStep, placedIn: string | undefined): DraftRow {
  const { site, ledger, parties, material } = draft;
  ledger.addRules('N5');
  ledger.addFlags('stageSkipped');
  const next = nextStep(draft, step.stage);
  if (next === undefined) return [];
  const placed = placedIn !== undefined && site.places.makersIn(placedIn, step.forms);
  const national = placedIn === undefined ? undefined : importMix(draft, next, placedIn);
  const mix = placed ? (national ?? priorMix(draft, next, placedIn)) : undefined;
  const importer = codeOf(draft, placedIn);
  if (mix !== undefined) return allowed(draft, mix, next.stage, importer);
  const givers = chosen(draft, next.stage, next.forms);
  if (givers === undefined) return [modelled(parties.opaque(next, placedIn), whole, 'INFERRED')];
  const world = ledger.rowOf(site.countryRows.worldRow(next, ledger.used(givers), undefined, parties, material));
  if (national === undefined) return allowed(draft, world, next.stage, importer);
  ledger.addRules('N10');
  return allowed(draft, widenedBy(world, national), next.stage, importer);
}
