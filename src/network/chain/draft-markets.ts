import type { Estimate } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { stages } from '../../model/vocabulary.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import type { ChainParty } from '../parties.ts';
import { modelled, widenedBy, withLink, type DraftLink, type DraftRow } from '../rows/draft-row.ts';
import { boughtIn, isPlaceAssumed } from './chain-steps.ts';
import { allowed, hasStatistics, nextStep, stageBought, type Draft, type Maker } from './draft.ts';
import { mixWithout, nobodyElse } from './draft-excepted.ts';
import { importMix, priorMix } from './draft-mixes.ts';
import { chainParty, partyId, type Excepted } from './draft-party.ts';
import { undescribedLink } from './draft-unknown-makers.ts';

/** The part of an intake that named suppliers leave. */
interface Rest {
  readonly of: NeedRecord;
  readonly rest: Estimate;
  readonly excepted: Excepted;
  /** The plant whose need it is. Undefined for the buyer of the chain. */
  readonly maker: Maker | undefined;
}

/** What named suppliers leave of an intake goes to a market, or to who is not known (rule N3). */
export function restLink(draft: Draft, { of, rest, excepted, maker }: Rest): DraftLink {
  const { site, ledger, parties } = draft;
  const stage = stageBought(draft, of);
  const unknown = (): DraftLink => modelled(nobodyElse(draft, stage, excepted), rest, 'UNKNOWN');
  if (!hasStatistics(draft)) return unknown();
  // No statistic counts scrap. It is recovered from goods, whichever party sells it (U6).
  if (site.evidence.forms.get(of.form)?.scrap === true) return modelled(parties.scrap(of.form), rest, 'INFERRED');
  const placed = maker === undefined ? undefined : placedRow(draft, of, maker);
  if (placed !== undefined) {
    const row = mixWithout(draft, placed, stage, excepted);
    return row.length === 0 ? unknown() : modelled(placedParty(draft, of, row), rest, 'INFERRED');
  }
  const place = site.places.keyOf(of.needCountry ?? undefined);
  const step = { stage, forms: [of.form] };
  ledger.addRules('N3');
  const described = boughtMix(draft, of, step, place);
  if (described === undefined && nextStep(draft, stage) === undefined) return unknown();
  const mix = mixWithout(draft, described ?? [undescribedLink(draft, step, place)], stage, excepted);
  return mix.length === 0 ? unknown() : modelled(marketParty(draft, of, mix, excepted), rest, 'INFERRED');
}

/**
 * What the country of a plant takes in (rules U4a and U5), so that a recorded need says no less than none. Undefined for a
 * plant without a country, and for one that buys from its own stage.
 */
function placedRow(draft: Draft, of: NeedRecord, { stage: made, placedIn }: Maker): DraftRow | undefined {
  const stage = stageBought(draft, of);
  const place = draft.site.places.keyOf(of.needCountry ?? undefined) ?? placedIn;
  if (place === undefined || stages.indexOf(stage) >= stages.indexOf(made)) return undefined;
  draft.ledger.addRules('U5');
  const step = draft.steps.find((one) => one.stage === stage) ?? { stage, forms: [of.form] };
  return draft.parties.countryRow(place, made, step);
}

function placedParty(draft: Draft, of: NeedRecord, row: DraftRow): ChainParty {
  return draft.ledger.add({ party: marketOf(draft, of), expand: () => row });
}

function marketOf(draft: Draft, of: NeedRecord): ChainParty {
  const stage = stageBought(draft, of);
  return chainParty(partyId('MARKET', of.id), 'MARKET', { label: `market of ${of.form}`, stage });
}

/**
 * Those from whom a form is bought where nobody is named; anyone may take the place of who the statistic says.
 * @rule N3
 */
function marketParty(draft: Draft, of: NeedRecord, mix: DraftRow, excepted: Excepted): ChainParty {
  const stage = stageBought(draft, of);
  const anyone = nobodyElse(draft, stage, excepted);
  return draft.ledger.add({
    party: marketOf(draft, of),
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
  const national = isPlaceAssumed(of) ? importMix(draft, step, place) : undefined;
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
