import { freezeChain, type Chain, type DraftParty } from './chain.ts';
import { byRule, predatesControl } from './chain-steps.ts';
import { draftChain, type ChainQuestion, type DraftChain } from './draft-chain.ts';
import { chainParty } from './draft-party.ts';
import { modelled, type DraftLink } from './draft-row.ts';
import type { BuildingSite } from './building-site.ts';
import { bannedBy } from './procurement-rules.ts';
import { makersNotCounted } from './makers-not-counted.ts';
import type { ChosenStatistic } from './statistic-choice.ts';

const everywhere: ReadonlySet<string> = new Set();

/** Builds the chain of one need for one material: one lane, or two where a procurement rule binds the need (N7). */
export function buildChain(site: BuildingSite, question: ChainQuestion): Chain {
  const { evidence, view } = site;
  const banned = bannedBy(question.need, evidence, site.places, view.at);
  const drafted =
    banned.size === 0
      ? draftChain(site, question, everywhere)
      : twoLanes(site, draftChain(site, question, banned), draftChain(site, question, everywhere));
  const rules = new Set(drafted.rules);
  const flags = new Set(drafted.flags);
  if (drafted.statistics.some((statistic) => predatesControl(statistic, evidence, view.at))) {
    rules.add('T6');
    flags.add('statisticPredatesControl');
  }
  for (const rule of statisticRules(drafted, site)) rules.add(rule);
  if (drafted.statistics.some(({ copiedPattern }) => copiedPattern)) flags.add('copiedPattern');
  if (drafted.statistics.some((statistic) => makersNotCounted(statistic, site).length > 0)) {
    rules.add('S6');
    flags.add('makerNotCounted');
  }
  return freezeChain(drafted.parties, view.parameters.buyerDeviation, {
    statistics: drafted.statistics,
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
  const [buyer] = open.parties;
  if (buyer === undefined) return open;
  return {
    parties: [
      {
        party: buyer.party,
        row: [
          modelled(`lane:lawful:${buyer.party.id}`, { low, estimate, high }, 'ASSUMED'),
          modelled(`lane:open:${buyer.party.id}`, { low: 1 - high, estimate: 1 - estimate, high: 1 - low }, 'ASSUMED'),
        ],
      },
      ...inLane(lawful, 'lane:lawful:'),
      ...inLane(open, 'lane:open:'),
    ],
    statistics: [...new Set([...lawful.statistics, ...open.statistics])],
    rules: [...lawful.rules, ...open.rules, 'N7'],
    flags: [...lawful.flags, ...open.flags, 'ruleLane'],
  };
}

const laneNames: Readonly<Record<string, string>> = {
  'lane:lawful:': 'under the procurement rule',
  'lane:open:': 'free of the procurement rule',
};

/** The parties of a chain with the name of its lane; its buyer becomes what the lane takes in. */
function inLane({ parties }: DraftChain, lane: string): DraftParty[] {
  return parties.map(({ party, row, deviatesTo }, index) => ({
    party:
      index === 0
        ? chainParty(lane + party.id, 'MARKET', {
            label: `${party.label}, ${laneNames[lane] ?? ''}`,
            stage: party.stage,
          })
        : { ...party, id: lane + party.id },
    row: row.map((link): DraftLink => ({ ...link, to: lane + link.to })),
    ...(deviatesTo !== undefined && { deviatesTo: lane + deviatesTo }),
  }));
}
