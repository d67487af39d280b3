import { complement, type Estimate } from '../../model/estimate.ts';
import { byRule, type RuleName, wordsIf, type Qualifier } from '../../model/vocabulary.ts';
import { freezeChain, type Chain } from './chain.ts';
import { predatesControl } from './chain-steps.ts';
import type { ChainQuestion } from './draft.ts';
import { draftChain } from './draft-chain.ts';
import { exchangedParties, type DraftChain } from './draft-ledger.ts';
import { exportsMaterial, type Banned, type ChainParty } from '../parties.ts';
import { joinedLanes } from './lanes.ts';
import type { BuildingSite } from './building-site.ts';
import { bannedBy, rulesInForce } from '../evidence/procurement-rules.ts';
import { makersNotCounted } from './makers-not-counted.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';
import { rulesOfUse } from '../statistics/rules-of-use.ts';

const nothingBarred: Banned = new Map();

/** Builds the chain of one need for one material. It has two lanes if a procurement rule binds the need (N7), else one. */
export function buildChain(site: BuildingSite, question: ChainQuestion): Chain {
  return frozen(site, drafted(site, question));
}

/** A part of a buyer's intake that comes from a new supplier. */
export interface Newcomer {
  /** The site in which the buyer sources everything from the new supplier. */
  readonly site: BuildingSite;
  readonly part: Estimate;
  /** The upper bound of the part by facts. 1 if there is none. */
  readonly surelyAtMost: number;
}

/**
 * The chain of a buyer that sources one part from a new supplier. All of today's shares shrink in proportion. Two lanes
 * meet at the buyer, so that the evidence about today's suppliers stays valid within their lane.
 */
export function buildDisplacedChain(today: BuildingSite, question: ChainQuestion, newcomer: Newcomer): Chain {
  const { part, surelyAtMost } = newcomer;
  return frozen(
    today,
    joinedLanes(
      { draft: drafted(newcomer.site, question), lane: 'NEWCOMER', part, surely: 0 },
      { draft: drafted(today, question), lane: 'TODAY', part: complement(part), surely: 1 - surelyAtMost },
    ),
  );
}

function drafted(site: BuildingSite, question: ChainQuestion): DraftChain {
  const { evidence, view } = site;
  const rules = rulesInForce(question.need, evidence, site.places, view.at);
  const banned = bannedBy(rules);
  if (banned.size === 0) return draftChain(site, question, nothingBarred);
  const open = draftChain(site, question, nothingBarred);
  return twoLanes(site, draftChain(site, question, banned), open, [
    ...new Set(rules.flatMap(({ sources }) => sources)),
  ]);
}

/** The chain of one need as it would be if no procurement rule bound it. */
export function buildUnboundChain(site: BuildingSite, question: ChainQuestion): Chain {
  return frozen(site, draftChain(site, question, nothingBarred));
}

function frozen(site: BuildingSite, draft: DraftChain): Chain {
  const { evidence, view } = site;
  const rules = new Set(draft.rules);
  const flags = new Set(draft.flags);
  if (draft.statistics.some((statistic) => predatesControl(statistic, evidence, view.at))) {
    rules.add('T6');
    flags.add('statisticPredatesControl');
  }
  for (const rule of statisticRules(draft, site)) rules.add(rule);
  if (draft.statistics.some(({ copiedPattern }) => copiedPattern)) flags.add('copiedPattern');
  if (draft.statistics.some(({ statistic }) => statistic.proxy !== undefined)) flags.add('proxyForm');
  if (draft.statistics.some((statistic) => makersNotCounted(statistic, site).length > 0)) {
    rules.add('S6');
    flags.add('makerNotCounted');
  }
  const missed = partiesAtMissedStages(draft);
  if (missed.size > 0) rules.add('U4b');
  return freezeChain(exchangedParties(draft.parties, missed), view.parameters.buyerDeviation, {
    site,
    statistics: draft.statistics,
    rules: [...rules].toSorted(byRule),
    flags: [...flags].toSorted(),
  });
}

/**
 * Unknown parties that may be at a stage through which no form of the material goes, with what they are instead. A stage counts
 * if it is a step of the chain, or if a party of it works there.
 * @rule U4b
 */
function partiesAtMissedStages({ parties, stages }: DraftChain): ReadonlyMap<ChainParty, ChainParty> {
  const passed = new Set([
    ...stages,
    ...parties.flatMap(({ party }) => (exportsMaterial(party) && party.stage !== undefined ? [party.stage] : [])),
  ]);
  return new Map(
    parties.flatMap(({ party }) => {
      const maybeAt = party.maybeAt.filter((stage) => passed.has(stage));
      return maybeAt.length === party.maybeAt.length ? [] : [[party, { ...party, maybeAt }] as const];
    }),
  );
}

const leavesOut = ({ shares }: ChosenStatistic): boolean => shares.scaled || shares.unattributed.high > 0;
const openEnded: ReadonlySet<string> = new Set<Qualifier>(['MORE_THAN', 'LESS_THAN', 'AT_LEAST', 'AT_MOST']);

function isOpenEnded({ statistic }: ChosenStatistic): boolean {
  return statistic.rows.some(({ qualifier }) => openEnded.has(qualifier ?? ''));
}

/** The rules by which the statistics were chosen and read: bounds, year, open ends, copies, groups of elements. */
function statisticRules({ statistics }: DraftChain, { evidence }: BuildingSite): readonly RuleName[] {
  if (statistics.length === 0) return [];
  const groups = new Set(
    [...evidence.forms.values()].flatMap(({ group, aliases }) => (group === true ? (aliases?.evidence ?? []) : [])),
  );
  const isOfGroup = ({ statistic, question }: ChosenStatistic): boolean =>
    statistic.material !== question.material && groups.has(statistic.material);
  return [
    ...rulesOfUse({
      statistics: statistics.map(({ statistic }) => statistic),
      widens: statistics.some(({ widening }) => widening.length > 0),
      leavesOut: statistics.some(leavesOut),
      copiedPattern: statistics.some(({ copiedPattern }) => copiedPattern),
      changesOutput: statistics.some(({ before }) => before !== undefined),
    }),
    ...wordsIf(statistics.some(isOpenEnded), 'R5'),
    ...wordsIf(statistics.some(isOfGroup), 'R6'),
  ];
}

/**
 * A lane that follows the rule and one that is open, joined at the buyer by how well the rule is followed. Any share
 * is linear in the weight of the lanes, so that its ends give the ends of the result.
 * @rule N7
 */
function twoLanes(
  { view }: BuildingSite,
  lawful: DraftChain,
  open: DraftChain,
  ruleSources: readonly string[],
): DraftChain {
  const { ruleCompliance } = view.parameters;
  const joint = joinedLanes(
    { draft: lawful, lane: 'LAWFUL', part: ruleCompliance, surely: 0, ruleSources },
    { draft: open, lane: 'OPEN', part: complement(ruleCompliance), surely: 0, ruleSources },
  );
  return { ...joint, rules: [...joint.rules, 'N7'], flags: [...joint.flags, 'ruleLane'] };
}
