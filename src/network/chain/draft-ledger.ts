import type { ChainParty } from '../parties.ts';
import type { DraftLink, DraftRow } from '../rows/draft-row.ts';
import type { Mix } from '../rows/mixes.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';
import type { OpenParty } from './draft-party.ts';
import type { ResultFlag, RuleName, Stage } from '../../model/vocabulary.ts';

/** A party with its finished row. */
export interface DraftParty {
  readonly party: ChainParty;
  readonly row: DraftRow;
  /** The unknown party that may replace any part of a statistic's supply (rule N3). */
  readonly deviatesTo?: ChainParty;
  /** The statistics that its row uses. */
  readonly statistics?: readonly ChosenStatistic[];
  /** The part by which it deviates at least (rule N5). */
  readonly deviatesAtLeast?: number;
}

/** The network of one lane: parties with their rows, the buyer first, and the evidence behind them. */
export interface DraftChain extends DraftedParties {
  /** The stages that the forms of the material go through (rule U4b). */
  readonly stages: readonly Stage[];
}

interface DraftedParties {
  readonly parties: readonly DraftParty[];
  readonly statistics: readonly ChosenStatistic[];
  readonly rules: readonly RuleName[];
  readonly flags: readonly ResultFlag[];
}

/** The results of the drafting of one chain. Each party is stored once, and its row is computed once. */
export interface DraftLedger {
  /** Adds a party and returns it. If it already exists, the first one stays and is returned. */
  add(one: OpenParty): ChainParty;
  /** A party as it was added. */
  opened(party: ChainParty): OpenParty;
  addRules(...rules: readonly RuleName[]): void;
  addFlags(...flags: readonly ResultFlag[]): void;
  /** Records the use of a statistic, and returns it. */
  used(statistic: ChosenStatistic): ChosenStatistic;
  /** Records the rules, flags and statistics of a mix, and returns its row. */
  rowOf(mix: Mix): DraftRow;
  /** Computes the rows of all parties, including those that rows lead to. */
  drafted(): DraftedParties;
}

/** The same network with other parties in place of some. */
export function exchangedParties(
  drafts: readonly DraftParty[],
  exchanged: ReadonlyMap<ChainParty, ChainParty>,
): DraftParty[] {
  const partyFor = (party: ChainParty): ChainParty => exchanged.get(party) ?? party;
  return drafts.map(({ party, row, deviatesTo, ...rest }) => ({
    ...rest,
    party: partyFor(party),
    row: row.map((link): DraftLink => ({ ...link, to: partyFor(link.to) })),
    ...(deviatesTo !== undefined && { deviatesTo: partyFor(deviatesTo) }),
  }));
}

export function createDraftLedger(): DraftLedger {
  const open = new Map<string, OpenParty>();
  const rules = new Set<RuleName>();
  const flags = new Set<ResultFlag>();
  const statistics = new Set<ChosenStatistic>();
  /** Those used for the row that is computed at the moment. */
  let current = new Set<ChosenStatistic>();
  const addRules = (...added: readonly RuleName[]): void => added.forEach((rule) => rules.add(rule));
  const addFlags = (...added: readonly ResultFlag[]): void => added.forEach((flag) => flags.add(flag));
  const used = (statistic: ChosenStatistic): ChosenStatistic => {
    statistics.add(statistic);
    current.add(statistic);
    return statistic;
  };
  return {
    add(one) {
      const known = open.get(one.party.id);
      if (known === undefined) open.set(one.party.id, one);
      return (known ?? one).party;
    },
    opened: (party) => open.get(party.id) ?? { party, expand: () => [] },
    addRules,
    addFlags,
    used,
    rowOf(mix) {
      mix.statistics?.forEach(used);
      addRules(...mix.rules);
      addFlags(...mix.flags);
      return mix.row;
    },
    drafted() {
      const parties: DraftParty[] = [];
      // Parties that rows lead to are added during the walk over the map, and are therefore also walked.
      for (const { expand, ...party } of open.values()) {
        current = new Set();
        const row = expand();
        parties.push({ ...party, row, statistics: [...current] });
      }
      return { parties, statistics: [...statistics], rules: [...rules], flags: [...flags] };
    },
  };
}
