import { nothing, whole, type Estimate } from '../../model/estimate.ts';
import type { Stage, ResultFlag, RuleName } from '../../model/vocabulary.ts';
import { merged, modelled, sum, type DraftLink, type DraftRow } from './draft-row.ts';
import type { ChainParty } from '../parties.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { homePart, importedPart } from './import-reliance.ts';
import type { View } from '../view.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';

/** Creates the parties that a mix leads to. */
export interface MixParties {
  country(key: string, stage: Stage): ChainParty;
  /** Who ships to an importer what others made (N6). */
  hub(key: string, stage: Stage, importer: string): ChainParty;
  unknown(stage: Stage): ChainParty;
  /** What a statistic of world output attributes to nobody (S4, N5). It comes from none of these countries (ISO codes). */
  leftOver(stage: Stage, share: Estimate, notIn: readonly string[]): DraftLink;
  /** What an import statistic attributes to nobody. It may come from any producer of the stage (N5, N6). */
  notNamed(stage: Stage, share: Estimate): DraftLink;
}

export interface Mix {
  readonly row: DraftRow;
  readonly rules: readonly RuleName[];
  readonly flags: readonly ResultFlag[];
  /** The statistics that it rests on, beside those that its question names. */
  readonly statistics?: readonly ChosenStatistic[];
}

/** The world's shares at face value, with the unattributed part as UNKNOWN (S2 to S4), and watched countries (S4). */
export function worldMix(
  chosen: ChosenStatistic,
  stage: Stage,
  view: View,
  evidence: Evidence,
  parties: MixParties,
): Mix {
  const { shares, unattributed } = chosen.shares;
  const links = shares.map(({ country, share }) => modelled(parties.country(country, stage), share, 'INFERRED'));
  const capped = cappedCountries(chosen, view, evidence);
  const watched = capped.map(({ key, high }) =>
    modelled(parties.country(key, stage), { ...nothing, high }, 'INFERRED'),
  );
  // The share of a watched country is a part of the share that the list omits.
  const low = Math.max(0, unattributed.low - sum(watched, 'high'));
  const others = parties.leftOver(stage, { ...unattributed, low }, listedApart(chosen, view, evidence));
  return {
    row: merged([...links, ...watched, others]),
    rules: capped.length > 0 ? ['S4'] : [],
    flags: [],
  };
}

/** ISO codes of the watched countries that the remainder of a statistic does not come from, because they have rows (rule S4). */
export function listedApart(chosen: ChosenStatistic, view: View, evidence: Evidence): readonly string[] {
  return cappedCountries(chosen, view, evidence).map(({ code }) => code);
}

interface CappedCountry {
  readonly code: string;
  readonly key: string;
  readonly high: number;
}

/**
 * A watched country that a truncated list does not name holds at most the smallest share that the list does (rule
 * S4). A list that leaves out more than its largest country has is none of the largest ones, and says nothing of others.
 */
function cappedCountries(chosen: ChosenStatistic, view: View, evidence: Evidence): CappedCountry[] {
  const { shares, unattributed } = chosen.shares;
  const listed = chosen.statistic.rows.flatMap(({ country }) => country ?? []);
  const stated = listedShares(chosen);
  const smallest = Math.min(...stated);
  if (unattributed.estimate <= 0 || unattributed.estimate > Math.max(...stated)) return [];
  return view.parameters.watchCountries.flatMap((code) => {
    const key = evidence.countryOfCode.get(code) ?? code;
    const isListed = listed.includes(key) || shares.some(({ country }) => country === key);
    return isListed ? [] : [{ code, key, high: Math.min(smallest, unattributed.high) }];
  });
}

export interface NationalQuestion {
  /** Key of the country or bloc that the statistic is of. */
  readonly country: string;
  /** Key of the place that buys: the same, or a member of the bloc. */
  readonly importer: string;
  readonly stage: Stage;
  /** Its imports by the last exporting country, or its whole intake if `reliance` is undefined. */
  readonly imports: ChosenStatistic;
  /** Net import reliance of the form. Undefined if the statistic already counts domestic output. */
  readonly reliance: Estimate | undefined;
  /** World output at this stage. Undefined if not known. */
  readonly world: ChosenStatistic | undefined;
}

/** What a country takes in (rules S5 and N6): its own output, and imports from those who make the material. */
export function nationalMix(question: NationalQuestion, view: View, parties: MixParties): Mix {
  const { country, stage, imports, reliance = whole } = question;
  const rules = new Set<RuleName>(['S5', 'N4']);
  const flags = new Set<ResultFlag>();
  const links: DraftLink[] = [];
  if (question.reliance !== undefined) {
    links.push(modelled(parties.country(country, stage), homePart(reliance), 'INFERRED'));
  }
  const imported = (share: Estimate): Estimate => importedPart(share, reliance);
  for (const { country: exporter, share } of imports.shares.shares) {
    const isHub = exporter !== country && makesLittle(exporter, question, view);
    if (isHub) {
      rules.add('N6');
      flags.add('hubResolved');
    }
    const to = isHub ? parties.hub(exporter, stage, question.importer) : parties.country(exporter, stage);
    links.push(modelled(to, imported(share), 'INFERRED'));
  }
  links.push(othersLink(question, imported(imports.shares.unattributed), view, parties, rules, flags));
  return { row: merged(links), rules: [...rules], flags: [...flags] };
}

/**
 * An import statistic names the last shipper; who makes next to nothing ships what others made.
 * @rule N6
 */
function makesLittle(exporter: string, { world }: NationalQuestion, { parameters }: View): boolean {
  if (world === undefined) return false;
  const made = world.shares.shares.find(({ country }) => country === exporter);
  const high = made?.share.high ?? (world.shares.unattributed.estimate > 0 ? smallestShare(world) : 0);
  return (made?.share.estimate ?? 0) < parameters.hubThreshold && high < parameters.hubThreshold;
}

function smallestShare(chosen: ChosenStatistic): number {
  return Math.min(chosen.shares.unattributed.high, ...listedShares(chosen));
}

/** The shares of the countries that the statistic itself lists. Of one that is only bounded, the bound. */
function listedShares({ shares }: ChosenStatistic): readonly number[] {
  return shares.shares.flatMap(({ row, share }) =>
    row === undefined ? [] : [share.estimate > 0 ? share.estimate : share.high],
  );
}

/**
 * The exporters that an import statistic does not name. They ship what others made only if the producers that it does not
 * name make next to nothing. Otherwise they may be any of these, and nobody knows which (rule N6).
 */
function othersLink(
  question: NationalQuestion,
  share: Estimate,
  { parameters }: View,
  parties: MixParties,
  rules: Set<RuleName>,
  flags: Set<ResultFlag>,
): DraftLink {
  const { stage, importer } = question;
  if (share.estimate <= 0 || madeByUnnamed(question) >= parameters.otherIsHubBelow)
    return parties.notNamed(stage, share);
  rules.add('N6');
  flags.add('hubResolved');
  return modelled(parties.hub('', stage, importer), share, 'INFERRED');
}

/** The share of world output of producers that an import statistic does not name. 1 if nobody states world output. */
function madeByUnnamed({ country, importer, imports, world }: NationalQuestion): number {
  if (world === undefined) return 1;
  const named = new Set([country, importer, ...imports.statistic.rows.flatMap((row) => row.country ?? [])]);
  const unnamed = world.shares.shares.filter((one) => !named.has(one.country)).map(({ share }) => share);
  return sum([...unnamed, world.shares.unattributed], 'estimate');
}

/** The origin of a hub's exports: world output, without the importing country (N6). */
export function hubMix(
  world: ChosenStatistic,
  buyingCountry: string,
  stage: Stage,
  view: View,
  evidence: Evidence,
  parties: MixParties,
): DraftRow {
  const { row } = worldMix(world, stage, view, evidence, parties);
  const home = parties.country(buyingCountry, stage);
  return conditioned(row.filter(({ to }) => to !== home));
}

/**
 * Rescales a row to 1 after links were removed. Each bound is computed with the others at their opposite ends. Empty if no
 * link with an estimate is left.
 */
export function conditioned(row: DraftRow): DraftRow {
  const all = sum(row, 'estimate');
  if (all <= 0) return [];
  const [lows, highs] = [sum(row, 'low'), sum(row, 'high')];
  return row.map((link) => {
    const estimate = link.estimate / all;
    const most = link.high > 0 ? link.high / (link.high + Math.max(0, lows - link.low)) : 0;
    const others = Math.min(Math.max(0, highs - link.high), 1 - link.low);
    const least = link.low > 0 ? link.low / (link.low + others) : 0;
    return {
      ...link,
      low: Math.min(least, estimate),
      estimate,
      high: Math.max(estimate, Math.min(1, most)),
      observedLow: Math.min(link.observedLow, least),
    };
  });
}
