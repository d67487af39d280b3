import { freezeChain, type Chain, type DraftParty } from './chain.ts';
import { byRule, predatesControl } from './chain-steps.ts';
import { draftChain, type ChainQuestion, type DraftChain } from './draft-chain.ts';
import { chainParty } from './draft-party.ts';
import { modelled, type DraftLink } from '../rows/draft-row.ts';
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
  readonly part: { readonly low: number; readonly estimate: number; readonly high: number };
  /** What facts bound the part by; 1: nothing does. */
  readonly surelyAtMost: number;
}

/**
 * The chain of a buyer that takes in a part another way and all else as today, in proportion less: two lanes that
 * meet at the buyer, so that what is known of today's suppliers stays known within theirs.
 */
export function buildDisplacedChain(today: BuildingSite, question: ChainQuestion, newcomer: Newcomer): Chain {
  const { low, estimate, high } = newcomer.part;
  return frozen(
    today,
    joined(
      {
        draft: drafted(newcomer.site, question),
        lane: 'lane:new:',
        part: { low, estimate, high },
        surely: 0,
      },
      {
        draft: drafted(today, question),
        lane: 'lane:today:',
        part: { low: 1 - high, estimate: 1 - estimate, high: 1 - low },
        surely: 1 - newcomer.surelyAtMost,
      },
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
const openEnded: ReadonlySet<string> = new Set(['MORE_THAN', 'LESS_THAN', 'AT_LEAST', 'AT_MOST']);

function isOpenEnded({ statistic }: ChosenStatistic): boolean {
  return statistic.rows.some(({ qualifier }) => openEnded.has(qualifier ?? ''));
}

/** Rules that say how the statistics used are chosen and read: bounds, year, open ends, copies, a group for an element. */
function statisticRules({ statistics }: DraftChain, { evidence }: BuildingSite): readonly string[] {
  const groups = new Set(
    [...evidence.forms.values()].flatMap(({ group, aliases }) => (group === true ? (aliases?.evidence ?? []) : [])),
  );
  const isOfGroup = ({ statistic, question }: ChosenStatistic): boolean =>
    statistic.material !== question.material && groups.has(statistic.material);
  return [
    ...(statistics.length > 0 ? ['T5', 'S1', 'S2'] : []),
    ...(statistics.some(({ widening }) => widening.length > 0) ? ['S3'] : []),
    ...(statistics.some(leavesOut) ? ['S4'] : []),
    ...(statistics.some(({ copiedPattern }) => copiedPattern) ? ['R7'] : []),
    ...(statistics.some(isOpenEnded) ? ['R5'] : []),
    ...(statistics.some(isOfGroup) ? ['R6'] : []),
  ];
}

/**
 * Rule N7: a lane that follows the rule and one that is open, joined at the buyer by how well the rule is followed. Any
 * share is linear in the weight of the lanes, so that its ends give the ends of the result.
 */
function twoLanes({ view }: BuildingSite, lawful: DraftChain, open: DraftChain): DraftChain {
  const { low, estimate, high } = view.parameters.ruleCompliance;
  const joint = joined(
    { draft: lawful, lane: 'lane:lawful:', part: { low, estimate, high }, surely: 0 },
    {
      draft: open,
      lane: 'lane:open:',
      part: { low: 1 - high, estimate: 1 - estimate, high: 1 - low },
      surely: 0,
    },
  );
  return { ...joint, rules: [...joint.rules, 'N7'], flags: [...joint.flags, 'ruleLane'] };
}

/** One way of buying, as a part of all that a buyer takes in. */
interface Lane {
  readonly draft: DraftChain;
  readonly lane: keyof typeof laneNames;
  readonly part: { readonly low: number; readonly estimate: number; readonly high: number };
  /** The part that is a fact. */
  readonly surely: number;
}

/** Ways of buying that meet at the buyer. */
function joined(...lanes: readonly [Lane, ...Lane[]]): DraftChain {
  const drafts = lanes.map(({ draft }) => draft);
  const [buyer] = lanes[0].draft.parties;
  if (buyer === undefined) return lanes[0].draft;
  return {
    parties: [
      {
        party: buyer.party,
        row: lanes.map(({ lane, part, surely }) => ({
          ...modelled(lane + buyer.party.id, part, 'ASSUMED'),
          observedLow: surely,
        })),
      },
      ...lanes.flatMap(({ draft, lane }) => inLane(draft, lane)),
    ],
    statistics: [...new Set(drafts.flatMap(({ statistics }) => statistics))],
    rules: drafts.flatMap(({ rules }) => rules),
    flags: drafts.flatMap(({ flags }) => flags),
  };
}

const laneNames = {
  'lane:lawful:': 'under the procurement rule',
  'lane:open:': 'not under the procurement rule',
  'lane:new:': 'from the newcomer',
  'lane:today:': 'as today',
};

/** The parties of a chain with the name of its lane; its buyer becomes what the lane takes in. */
function inLane({ parties }: DraftChain, lane: keyof typeof laneNames): DraftParty[] {
  return parties.map(({ party, row, deviatesTo }, index) => ({
    party:
      index === 0
        ? chainParty(lane + party.id, 'MARKET', {
            label: `${party.label}, ${laneNames[lane]}`,
            stage: party.stage,
          })
        : { ...party, id: lane + party.id },
    row: row.map((link): DraftLink => ({ ...link, to: lane + link.to })),
    ...(deviatesTo !== undefined && { deviatesTo: lane + deviatesTo }),
  }));
}
