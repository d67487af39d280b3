import type { Ownership } from '../../model/ownership.ts';
import { relianceUnder } from './import-reliance.ts';
import { nothing, within, type Estimate } from '../../model/estimate.ts';
import { openShare, statedPoint, statedRange } from '../../model/stated-range.ts';
import type { ObservationRecord } from '../../model/records/statistics.ts';
import { createTupleMap } from '../../model/tuple-map.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { corridorsInto, type Corridors } from './corridors.ts';
import { modelled, type DraftLink } from './draft-row.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import { listedApart, type Mix, type MixParties } from './mixes.ts';
import { nearestObservation } from '../evidence/nearest-observation.ts';
import type { View } from '../view.ts';
import type { Places } from '../evidence/places.ts';
import type { ChosenStatistic, StatisticChoice } from '../statistics/statistic-choice.ts';
import { closes, rowInterval, transportRows, unattributed, type StageShares } from './transport-table.ts';

interface CountryRowQuestion {
  readonly material: string;
  readonly country: string;
  /** The stage of the country, and the forms that it produces there. */
  readonly stage: Stage;
  readonly forms: readonly string[];
  /** The stage from which it sources, with the statistic of the exporters there. */
  readonly next: LadderStep;
  readonly givers: ChosenStatistic;
}

export interface CountryRows {
  /**
   * What a country takes in by the transport table of its stage (rules U1 to U3); rule U4 where the stage does not
   * list it.
   */
  row(question: CountryRowQuestion, parties: MixParties): Mix;
  /**
   * What the transport table leaves to makers whom the statistic of their stage does not list (rule N5). An empty row: the
   * table leaves nothing. Undefined: no statistic describes the stage.
   */
  leftOverRow(question: Omit<CountryRowQuestion, 'country'>, parties: MixParties): Mix | undefined;
  /** What the world takes in (rule U4); `country` is the key of who asks, where one does. */
  worldRow(
    next: LadderStep,
    givers: ChosenStatistic,
    country: string | undefined,
    parties: MixParties,
    material: string,
  ): Mix;
  /** The part of a country's output of a form that is recovered from scrap (rule U6); undefined: not stated. */
  scrapShare(country: string, forms: readonly string[]): Estimate | undefined;
  /**
   * Net import reliance of a form, 0 to 1 (rule S5). Undefined: the statistic counts home output itself, so that
   * there is nothing to mix. NOT_KNOWN: it counts imports, and nobody says how much of the intake they are.
   */
  importReliance(
    geography: string,
    forms: readonly string[],
    imports: ChosenStatistic,
  ): Estimate | undefined | 'NOT_KNOWN';
}

type TransportTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Rows of countries at a stage, by the rules U1 to U4 and U6. Each transport table is computed once. */
export function createCountryRows(
  evidence: Evidence,
  view: View,
  choose: StatisticChoice,
  places: Places,
  ownership: Ownership,
): CountryRows {
  const { corridorDeviation, domesticFirst } = view.parameters;
  const tables = createTupleMap<TransportTable>();
  const corridors = (material: string, step: LadderStep): Corridors =>
    corridorsInto(evidence, places, view.at, material, step);
  const tableOf = (question: Omit<CountryRowQuestion, 'country'>, takers: ChosenStatistic): TransportTable => {
    const { material, stage, forms, next, givers } = question;
    return tables.remembered([material, stage, next.stage, ...forms, undefined, ...next.forms], () =>
      transportRows({
        takers: stageShares(takers),
        givers: stageShares(givers),
        ...corridors(material, next),
        domesticFirst,
      }),
    );
  };
  const worldRow: CountryRows['worldRow'] = (next, givers, country, parties, material) => {
    const { closed } = corridors(material, next);
    return worldwide(next.stage, openTo(country, stageShares(givers), closed), corridorDeviation, parties);
  };
  return {
    worldRow,
    row(question, parties) {
      const { material, country, stage, forms, next, givers } = question;
      const takers = choose({ material, forms, stage, geography: undefined });
      const taker = takers?.shares.shares.find((one) => one.country === country);
      const shares = takers === undefined ? undefined : tableOf(question, takers).get(country);
      if (takers === undefined || taker === undefined || shares === undefined || shares.size === 0)
        return worldRow(next, givers, country, parties, material);
      const open = openTo(country, stageShares(givers), corridors(material, next).closed);
      const links = [...open].flatMap(([giver, share]): DraftLink[] => {
        const interval = rowInterval(shares.get(giver) ?? 0, share, taker.share.low, corridorDeviation);
        return interval.high <= 0 ? [] : [giverLink(giver, interval, next.stage, parties)];
      });
      return { row: links, rules: ['U1', 'U2', 'U3'], flags: [], statistics: [takers] };
    },
    leftOverRow(question, parties) {
      const { material, stage, forms, next, givers } = question;
      const takers = choose({ material, forms, stage, geography: undefined });
      if (takers === undefined) return undefined;
      const exporters = stageShares(givers);
      const { low } = takers.shares.unattributed;
      // The same remainder as in the world mix, so that both are one in its bounds.
      const notIn = listedApart(givers, view, evidence);
      const row = [...(tableOf(question, takers).get(unattributed) ?? [])].map(([giver, share]) =>
        giverLink(giver, rowInterval(share, exporters.get(giver) ?? nothing, low, 0), next.stage, parties, notIn),
      );
      return { row, rules: ['U1', 'U2'], flags: [], statistics: [takers] };
    },
    scrapShare: (country, forms) => observed(evidence, view.at, forms, country, 'SCRAP_SHARE_OF_OUTPUT'),
    importReliance(geography, forms, imports) {
      if (!countsImportsOnly(imports)) return undefined;
      const reliance = observed(evidence, view.at, forms, geography, 'NET_IMPORT_RELIANCE');
      return reliance === undefined
        ? 'NOT_KNOWN'
        : relianceUnder({ evidence, view, ownership, places }, geography, forms, reliance);
    },
  };
}

/** The exporters at a stage that may send to a country. Without a country, all exporters. */
function openTo(country: string | undefined, givers: StageShares, closed: Corridors['closed']): StageShares {
  return new Map([...givers].filter(([giver]) => country === undefined || !closes(closed, giver, country)));
}

/**
 * A country that the statistic of its stage does not list takes in what the world does.
 * @rule U4
 */
function worldwide(stage: Stage, givers: StageShares, corridorDeviation: number, parties: MixParties): Mix {
  const total = [...givers].reduce((all, [, { estimate }]) => all + estimate, 0);
  const links = [...givers].flatMap(([giver, share]): DraftLink[] => {
    const interval = rowInterval(total > 0 ? share.estimate / total : 0, share, 0, corridorDeviation);
    return interval.high <= 0 ? [] : [giverLink(giver, interval, stage, parties)];
  });
  return { row: links, rules: ['U4'], flags: [] };
}

/** Whether the statistic counts only imports. Sourcing shares count the whole intake of a place. */
export function countsImportsOnly({ statistic }: ChosenStatistic): boolean {
  return statistic.counts === 'IMPORTS';
}

/** The record of a share of a form in a country, of the nearest year with a figure. */
export function observedShare(
  { observationsOf }: Evidence,
  at: string,
  forms: readonly string[],
  geography: string,
  quantity: 'NET_IMPORT_RELIANCE' | 'SCRAP_SHARE_OF_OUTPUT',
): ObservationRecord | undefined {
  const all = forms.flatMap((form) => observationsOf.get(form) ?? []);
  return nearestObservation(
    all.filter((one) => one.quantity === quantity && one.geography === geography && statedPoint(one) !== undefined),
    at,
  );
}

function observed(...question: Parameters<typeof observedShare>): Estimate | undefined {
  const range = statedRange(observedShare(...question), openShare);
  // A net exporter has no import reliance.
  return range === undefined ? undefined : within(range, 0, 1);
}

function stageShares({ shares }: ChosenStatistic): StageShares {
  return new Map([
    ...shares.shares.map(({ country, share }) => [country, share] as const),
    [unattributed, shares.unattributed] as const,
  ]);
}

function giverLink(
  giver: string,
  share: Estimate,
  stage: Stage,
  parties: MixParties,
  notIn: readonly string[] = [],
): DraftLink {
  return giver === unattributed
    ? parties.leftOver(stage, share, notIn)
    : modelled(parties.country(giver, stage), share, 'INFERRED');
}
