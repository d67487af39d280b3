import type { Estimate } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { mayHoldNone } from '../evidence/form-contents.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import type { Banned, ChainParty } from '../parties.ts';
import type { DraftLink, DraftRow } from '../rows/draft-row.ts';
import type { MixParties } from '../rows/mixes.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import { underScenario } from '../rows/removals.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';
import { counted, lawful } from './allowed-rows.ts';
import type { BuildingSite } from './building-site.ts';
import { boughtStage } from './chain-steps.ts';
import type { DraftLedger } from './draft-ledger.ts';
import type { Excepted } from './draft-party.ts';

/** The question of a chain: one need of a buyer, and one material that its form holds. */
export interface ChainQuestion {
  readonly need: NeedRecord;
  readonly material: string;
}

/** The shared state of the drafting of one chain. */
export interface Draft extends ChainQuestion {
  readonly site: BuildingSite;
  readonly banned: Banned;
  /** The stages of the chain, from the need's own stage toward ore. */
  readonly steps: readonly LadderStep[];
  readonly ledger: DraftLedger;
  readonly parties: DraftParties;
}

/** A plant whose need is described. */
export interface Maker {
  /** The stage of the form that it makes. */
  readonly stage: Stage;
  /** Key of its country. Undefined if not known. */
  readonly placedIn: string | undefined;
}

/**
 * Adds the parties that rows lead to. Countries, producers and markets lead to each other, and find each other here.
 */
export interface DraftParties extends MixParties {
  /** What a scenario removed of a supplier's deliveries (X2). */
  gone(supplier: ChainParty): ChainParty;
  /** The recovered part of a form (U6). */
  scrap(form: string): ChainParty;
  /** Makers whom nobody knows (N5), of a need that is bought in a place. */
  opaque(step: LadderStep, placedIn: string | undefined): ChainParty;
  /** A named firm or plant that produces a form. `at` is the ISO code of its country. */
  maker(key: string, form: string, at: string | undefined): ChainParty;
  /** The supplier of a form. */
  supplier(supply: NamedSupply, form: string): ChainParty;
  /** The rows of a country at a stage (U1 to U4, U6). */
  countryRow(key: string, stage: Stage, next?: LadderStep): DraftRow;
  /** The part of an intake without named suppliers (N3 to N5). */
  restLink(of: NeedRecord, rest: Estimate, excepted: Excepted, maker: Maker | undefined): DraftLink;
}

/** The next stage of the chain toward ore. Undefined if the chain ends. */
export function nextStep({ steps }: Draft, stage: Stage): LadderStep | undefined {
  return steps.find((step) => stages.indexOf(step.stage) < stages.indexOf(stage));
}

/** The forms of the material at a stage of the chain. */
export function formsAt({ steps }: Draft, stage: Stage): readonly string[] {
  return steps.find((step) => step.stage === stage)?.forms ?? [];
}

/** The statistic of a stage. `geography` is the key of the buying country or bloc. Undefined is the world. */
export function chosen(
  { site, material }: Draft,
  stage: Stage,
  forms: readonly string[],
  geography?: string,
): ChosenStatistic | undefined {
  return site.choose({ material, forms, stage, geography });
}

/** Whether the data set has statistics. In a network file without any, no gap is filled. */
export function hasStatistics({ site }: Draft): boolean {
  return site.evidence.statistics.length > 0;
}

/** The stage at which a need is bought. That of ore if its form has no stage. */
export function stageBought({ site }: Draft, of: NeedRecord): Stage {
  return boughtStage(site.forms, of) ?? 'EXTRACTION';
}

/** ISO code of a place. Undefined if there is no place, or if it is not a country. */
export function codeOf({ site: { places } }: Draft, place: string | undefined): string | undefined {
  return place === undefined ? undefined : places.codeOf(place);
}

/**
 * Applies a lane, a view and a scenario to a row. What a lane and a view leave out is unknown, and what a scenario removes is
 * gone. `importer` is the ISO code of the country in which the row is bought.
 */
export function allowed(draft: Draft, row: DraftRow, stage: Stage, importer: string | undefined): DraftRow {
  const { site, banned, material, ledger } = draft;
  const { view, ownership } = site;
  const unknown = (): ChainParty => draft.parties.unknown(stage);
  const { row: left, changed } = underScenario(
    counted(
      lawful(row, banned, () => lawfulMakers(draft, stage)),
      view.evidence,
      unknown,
    ),
    view.scenario,
    { country: importer, material, concerns: (removed, form) => isConcerned(draft, removed, form) },
    (key) => ownership.above(key),
    (supplier) => draft.parties.gone(supplier),
  );
  if (changed) ledger.addRules('X1', 'X2');
  return left;
}

/**
 * Whether the removal of a material concerns a form in a chain. The form that the buyer sources is in the chains of all its
 * minerals. There, the removal of a mineral concerns it if it surely holds the mineral, whichever chain is built.
 */
function isConcerned({ site, need, material }: Draft, removed: string, form: string | undefined): boolean {
  if (form === undefined || form !== need.form) return removed === material || removed === form;
  return site.forms.holds(form, removed) && !mayHoldNone(site.evidence.forms, form, removed);
}

/** Makers whom nobody names, in a lane that all known makers are barred from. What they take in is that of N5. */
function lawfulMakers(draft: Draft, stage: Stage): ChainParty {
  const step = draft.steps.find((one) => one.stage === stage);
  return step === undefined || nextStep(draft, stage) === undefined
    ? draft.parties.unknown(stage)
    : draft.parties.opaque(step, undefined);
}
