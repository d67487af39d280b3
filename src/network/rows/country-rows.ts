import { holdsOn, validityOf } from '../../model/validity.ts';
import { stageOf, type Stage } from '../../model/vocabulary.ts';
import { modelled, type DraftLink } from './draft-row.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { LadderStep } from '../evidence/material-forms.ts';
import type { Mix, MixParties } from './mixes.ts';
import { nearestObservation } from '../evidence/nearest-observation.ts';
import type { View } from '../view.ts';
import type { Places } from '../evidence/places.ts';
import type { ChosenStatistic, StatisticChoice } from '../statistics/statistic-choice.ts';
import {
  closes,
  rowInterval,
  transportRows,
  unattributed,
  type StageShares,
  type TransportQuestion,
} from './transport-table.ts';

export interface CountryRowQuestion {
  readonly material: string;
  readonly country: string;
  /** The stage at which the country works, and the forms it makes there. */
  readonly stage: Stage;
  readonly forms: readonly string[];
  /** The stage from which it takes in, with the statistic of who gives there. */
  readonly next: LadderStep;
  readonly givers: ChosenStatistic;
}

interface Range {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/** Rows of countries at a stage, by the rules U1 to U4 and U6; each transport table is worked out once. */
export function createCountryRows(evidence: Evidence, view: View, choose: StatisticChoice, places: Places) {
  const { parameters } = view;
  const tables = new Map<string, ReadonlyMap<string, ReadonlyMap<string, number>>>();

  const row = (question: CountryRowQuestion, parties: MixParties): Mix => {
    const { material, country, stage, forms, next, givers } = question;
    const takers = choose({ material, forms, stage, geography: undefined });
    const taker = takers?.shares.shares.find((one) => one.country === country);
    const shares = takers === undefined ? undefined : table(question, takers).get(country);
    if (taker === undefined || shares === undefined || shares.size === 0) {
      return worldRow(next, givers, country, parties, material);
    }
    const { closed } = corridors(material, next);
    const marginals = stageShares(givers);
    const links = [...marginals].flatMap(([giver, share]): DraftLink[] => {
      if (closes(closed, giver, country)) return [];
      const interval = rowInterval(shares.get(giver) ?? 0, share, taker.share.low, parameters.corridorDeviation);
      return interval.high <= 0 ? [] : [giverLink(giver, interval, next.stage, parties)];
    });
    return { row: links, rules: ['U1', 'U2', 'U3'], flags: [] };
  };

  /** Rule U4: a country that the statistic of its stage does not list takes in what the world does. */
  const worldRow = (
    next: LadderStep,
    givers: ChosenStatistic,
    country: string | undefined,
    parties: MixParties,
    material: string,
  ): Mix => {
    const { closed } = corridors(material, next);
    const open = [...stageShares(givers)].filter(([giver]) => country === undefined || !closes(closed, giver, country));
    const total = open.reduce((all, [, { estimate }]) => all + estimate, 0);
    const links = open.flatMap(([giver, share]): DraftLink[] => {
      const interval = rowInterval(total > 0 ? share.estimate / total : 0, share, 0, parameters.corridorDeviation);
      return interval.high <= 0 ? [] : [giverLink(giver, interval, next.stage, parties)];
    });
    return { row: links, rules: ['U4'], flags: [] };
  };

  const table = (
    { material, stage, forms, next, givers }: CountryRowQuestion,
    takers: ChosenStatistic,
  ): ReadonlyMap<string, ReadonlyMap<string, number>> => {
    const key = [material, stage, next.stage, ...forms, '', ...next.forms].join('\n');
    const found = tables.get(key);
    if (found !== undefined) return found;
    const made = transportRows({
      takers: stageShares(takers),
      givers: stageShares(givers),
      ...corridors(material, next),
      domesticFirst: parameters.domesticFirst,
    });
    tables.set(key, made);
    return made;
  };

  const corridors = (material: string, { stage, forms }: LadderStep): Pick<TransportQuestion, 'open' | 'closed'> => {
    const inForce = evidence.corridors.filter(
      (corridor) =>
        (corridor.stage === undefined || stageOf(corridor.stage) === stage) &&
        (corridor.material === material ||
          corridor.alsoMaterials?.includes(material) === true ||
          (corridor.form !== undefined && forms.includes(corridor.form))) &&
        holdsOn(validityOf(corridor), view.at),
    );
    const keyed = inForce.map(({ from, to, toAll, status }) => ({
      from: places.keyOf(from) ?? from,
      to: toAll === true ? undefined : places.keyOf(to),
      status,
    }));
    return {
      open: keyed.flatMap(({ from, to, status }) => (status === 'OPEN' && to !== undefined ? [{ from, to }] : [])),
      closed: keyed.flatMap(({ from, to, status }) => (status === 'CLOSED' ? [{ from, to }] : [])),
    };
  };

  return {
    row,
    worldRow,
    /** Rule U6: the part of a country's output of a form that is recovered from scrap; undefined: not stated. */
    scrapShare(country: string, forms: readonly string[]): Range | undefined {
      return observed(evidence, view.at, forms, country, 'SCRAP_SHARE_OF_OUTPUT');
    },
    /**
     * Rule S5: net import reliance of a form, 0 to 1. Undefined: the statistic counts home output itself, so that there
     * is nothing to mix. NOT_KNOWN: it counts imports, and nobody says how much of the intake they are.
     */
    importReliance(
      geography: string,
      forms: readonly string[],
      imports: ChosenStatistic,
    ): Range | undefined | 'NOT_KNOWN' {
      if (!countsImportsOnly(imports)) return undefined;
      return observed(evidence, view.at, forms, geography, 'NET_IMPORT_RELIANCE') ?? 'NOT_KNOWN';
    },
  };
}
export type CountryRows = ReturnType<typeof createCountryRows>;

/** Import sources are shares of imports; sourcing shares are of all that a place takes in. */
export function countsImportsOnly({ statistic }: ChosenStatistic): boolean {
  return statistic.counts === 'IMPORTS';
}

/** A share that is observed of a form in a country: of the year nearest to the day, a range with its middle. */
function observed(
  { observationsOf }: Evidence,
  at: string,
  forms: readonly string[],
  geography: string,
  quantity: 'NET_IMPORT_RELIANCE' | 'SCRAP_SHARE_OF_OUTPUT',
): Range | undefined {
  const all = forms.flatMap((form) => observationsOf.get(form) ?? []);
  const nearest = nearestObservation(
    all.filter((one) => one.quantity === quantity && one.geography === geography),
    at,
  );
  if (nearest === undefined) return undefined;
  const { value, low, high } = nearest;
  const estimate = value ?? ((low ?? 0) + (high ?? 1)) / 2;
  const range = { low: low ?? value ?? 0, estimate, high: high ?? value ?? 1 };
  // A net exporter relies on nobody.
  return { low: clamp(range.low), estimate: clamp(range.estimate), high: clamp(range.high) };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function stageShares({ shares }: ChosenStatistic): StageShares {
  return new Map([
    ...shares.shares.map(({ country, share }) => [country, share] as const),
    [unattributed, shares.unattributed] as const,
  ]);
}

function giverLink(giver: string, share: Range, stage: Stage, parties: MixParties): DraftLink {
  return giver === unattributed
    ? modelled(parties.unknown(stage), share, 'UNKNOWN')
    : modelled(parties.country(giver, stage), share, 'INFERRED');
}
