import type { Estimate } from '../../model/estimate.ts';
import type { ChainParty } from '../parties.ts';
import { modelled, type DraftLink } from '../rows/draft-row.ts';
import type { DraftChain, DraftParty } from './draft-ledger.ts';
import { chainParty, partyId } from './draft-party.ts';

const laneNames = {
  LAWFUL: 'under the procurement rule',
  OPEN: 'not under the procurement rule',
  NEWCOMER: 'from the newcomer',
  TODAY: 'as today',
};

/** One way of buying, as a part of all that a buyer takes in. */
export interface Lane {
  readonly draft: DraftChain;
  readonly lane: keyof typeof laneNames;
  readonly part: Estimate;
  /** The part that is a fact. */
  readonly surely: number;
}

/** Ways of buying that meet at the buyer. Each has parties of its own, with the identity that they have in any lane. */
export function joinedLanes(...lanes: readonly [Lane, ...Lane[]]): DraftChain {
  const drafts = lanes.map(({ draft }) => draft);
  const [buyer] = lanes[0].draft.parties;
  if (buyer === undefined) return lanes[0].draft;
  const inLanes = lanes.map((lane) => ({ ...lane, parties: inLane(lane) }));
  const row = inLanes.flatMap(({ parties: [first], part, surely }): DraftLink[] =>
    first === undefined ? [] : [{ ...modelled(first.party, part, 'ASSUMED'), observedLow: surely }],
  );
  return {
    parties: [{ party: buyer.party, row }, ...inLanes.flatMap(({ parties }) => parties)],
    statistics: [...new Set(drafts.flatMap(({ statistics }) => statistics))],
    rules: drafts.flatMap(({ rules }) => rules),
    flags: drafts.flatMap(({ flags }) => flags),
  };
}

/** The parties of a way of buying as those of a lane, the first of them what the lane itself takes in. */
function inLane({ draft, lane }: Lane): DraftParty[] {
  const moved = new Map<ChainParty, ChainParty>();
  for (const [index, { party }] of draft.parties.entries())
    moved.set(party, index === 0 ? laneParty(party, lane) : { ...party, id: partyId(lane, party.id) });
  const movedOf = (party: ChainParty): ChainParty => moved.get(party) ?? party;
  return draft.parties.map(({ party, row, deviatesTo }) => ({
    party: movedOf(party),
    row: row.map((link): DraftLink => ({ ...link, to: movedOf(link.to) })),
    ...(deviatesTo !== undefined && { deviatesTo: movedOf(deviatesTo) }),
  }));
}

/** What stands for a lane: the buyer's identity, but no buyer. */
function laneParty({ id, identity, label, stage }: ChainParty, lane: Lane['lane']): ChainParty {
  const party = chainParty(partyId(lane, id), 'MARKET', {
    label: `${label}, ${laneNames[lane]}`,
    stage,
    standsFor: 'LANE',
  });
  return { ...party, identity };
}
