import { complement, type Estimate } from '../../model/estimate.ts';
import { byRule, type RuleName } from '../../model/rule-name.ts';
import { wordsIf, type Qualifier } from '../../model/vocabulary.ts';
import { freezeChain, type Chain } from './chain.ts';
import { predatesControl } from './chain-steps.ts';
import type { ChainQuestion } from './draft.ts';
import { draftChain } from './draft-chain.ts';
import type { DraftChain } from './draft-ledger.ts';
import { joinedLanes } from './lanes.ts';
import type { BuildingSite } from './building-site.ts';
import { bannedBy } from '../evidence/procurement-rules.ts';
import { makersNotCounted } from './makers-not-counted.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';

const everywhere: ReadonlySet<string> = new Set();

/** Builds the chain of one need for one material: one lane, or two where a procurement rule binds the need (N7). */
export function buildChain(site: BuildingSite, question: ChainQuestion): Chain {
  return frozen(site, drafted(site, question));
}

/** A part of what a buyer takes in that comes another way. */
export interface Newcomer {
  /** Where the buyer takes in everything that way. */
  readonly site: BuildingSite;
  readonly part: Estimate;
  /** What facts bound the part by; 1: nothing does. */
  readonly surelyAtMost: number;
}

/**
 * The chain of a buyer that takes in a part another way and all else as today, in proportion less: two lanes that
 * meet at the buyer, so that what is known of today's suppliers stays known within theirs.
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
  const banned = bannedBy(question.need, evidence, site.places, view.at);
  return banned.size === 0
    ? draftChain(site, question, everywhere)
    : twoLanes(site, draftChain(site, question, banned), draftChain(site, question, everywhere));
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
  if (draft.statistics.some((statistic) => makersNotCounted(statistic, site).length > 0)) {
    rules.add('S6');
    flags.add('makerNotCounted');
  }
  return freezeChain(draft.parties, view.parameters.buyerDeviation, {
    statistics: draft.statistics,
    rules: [...rules].toSorted(byRule),
    flags: [...flags].toSorted(),
  });
}

const leavesOut = ({ shares }: ChosenStatistic): boolean => shares.scaled || shares.unattributed.high > 0;
const openEnded: ReadonlySet<string> = new Set<Qualifier>(['MORE_THAN', 'LESS_THAN', 'AT_LEAST', 'AT_MOST']);

function isOpenEnded({ statistic }: ChosenStatistic): boolean {
  return statistic.rows.some(({ qualifier }) => openEnded.has(qualifier ?? ''));
}

/** Rules that say how the statistics used are chosen and read: bounds, year, open ends, copies, a group for an element. */
function statisticRules({ statistics }: DraftChain, { evidence }: BuildingSite): readonly RuleName[] {
  const groups = new Set(
    [...evidence.forms.values()].flatMap(({ group, aliases }) => (group === true ? (aliases?.evidence ?? []) : [])),
  );
  const isOfGroup = ({ statistic, question }: ChosenStatistic): boolean =>
    statistic.material !== question.material && groups.has(statistic.material);
  return [
    ...wordsIf(statistics.length > 0, 'T5', 'S1', 'S2'),
    ...wordsIf(
      statistics.some(({ widening }) => widening.length > 0),
      'S3',
    ),
    ...wordsIf(statistics.some(leavesOut), 'S4'),
    ...wordsIf(
      statistics.some(({ copiedPattern }) => copiedPattern),
      'R7',
    ),
    ...wordsIf(statistics.some(isOpenEnded), 'R5'),
    ...wordsIf(statistics.some(isOfGroup), 'R6'),
  ];
}

/**
 * A lane that follows the rule and one that is open, joined at the buyer by how well the rule is followed. Any share
 * is linear in the weight of the lanes, so that its ends give the ends of the result.
 * @rule N7
 */
function twoLanes({ view }: BuildingSite, lawful: DraftChain, open: DraftChain): DraftChain {
  const { ruleCompliance } = view.parameters;
  const joint = joinedLanes(
    { draft: lawful, lane: 'LAWFUL', part: ruleCompliance, surely: 0 },
    { draft: open, lane: 'OPEN', part: complement(ruleCompliance), surely: 0 },
  );
  return { ...joint, rules: [...joint.rules, 'N7'], flags: [...joint.flags, 'ruleLane'] };
}
