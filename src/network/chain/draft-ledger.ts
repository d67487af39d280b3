import type { ChainParty } from '../parties.ts';
import type { DraftRow } from '../rows/draft-row.ts';
import type { Mix } from '../rows/mixes.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';
import type { OpenParty } from './draft-party.ts';
import type { ResultFlag } from '../../model/result-flag.ts';
import type { RuleName } from '../../model/rule-name.ts';

/** A party with its row, as the builder leaves it. */
export interface DraftParty {
  readonly party: ChainParty;
  readonly row: DraftRow;
  /** The unknown party that may take any part of a statistic's place (rule N3). */
  readonly deviatesTo?: ChainParty;
}

/** What one way of buying draws on: parties with their rows, the buyer first, and what they rest on. */
export interface DraftChain {
  readonly parties: readonly DraftParty[];
  readonly statistics: readonly ChosenStatistic[];
  readonly rules: readonly RuleName[];
  readonly flags: readonly ResultFlag[];
}

/** Keeps what the drafting of one chain has come to. Each party is kept once, and its row is worked out once. */
export interface DraftLedger {
  /** Adds a party; of one that is there already the first stays, and is given back. */
  add(one: OpenParty): ChainParty;
  addRules(...rules: readonly RuleName[]): void;
  addFlags(...flags: readonly ResultFlag[]): void;
  /** Notes that a statistic was used, and gives it back. */
  used(statistic: ChosenStatistic): ChosenStatistic;
  /** Notes the rules and flags of a mix, and gives back its row. */
  rowOf(mix: Mix): DraftRow;
  /** Works out the rows of all parties, also of those that rows lead to. */
  drafted(): DraftChain;
}

export function createDraftLedger(): DraftLedger {
  const open = new Map<string, OpenParty>();
  const rules = new Set<RuleName>();
  const flags = new Set<ResultFlag>();
  const statistics = new Set<ChosenStatistic>();
  const addRules = (...added: readonly RuleName[]): void => added.forEach((rule) => rules.add(rule));
  const addFlags = (...added: readonly ResultFlag[]): void => added.forEach((flag) => flags.add(flag));
  return {
    add(one) {
      const known = open.get(one.party.id);
      if (known === undefined) open.set(one.party.id, one);
      return (known ?? one).party;
    },
    addRules,
    addFlags,
    used(statistic) {
      statistics.add(statistic);
      return statistic;
    },
    rowOf(mix) {
      addRules(...mix.rules);
      addFlags(...mix.flags);
      return mix.row;
    },
    drafted() {
      const parties: DraftParty[] = [];
      // Parties that rows lead to are added while the map is walked, and so are walked too.
      for (const { party, expand, deviatesTo } of open.values())
        parties.push({ party, row: expand(), ...(deviatesTo !== undefined && { deviatesTo }) });
      return { parties, statistics: [...statistics], rules: [...rules], flags: [...flags] };
    },
  };
}
