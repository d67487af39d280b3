import type { Estimate } from '../../model/estimate.ts';
import type { ChainParty } from '../parties.ts';
import { modelled, type DraftLink } from '../rows/draft-row.ts';
import { exchangedParties, type DraftChain, type DraftParty } from './draft-ledger.ts';
import { chainParty, partyId } from './draft-party.ts';

const laneNames = {
  LAWFUL: 'under the procurement rule',
  OPEN: 'not under the procurement rule',
  NEWCOMER: 'from the newcomer',
  TODAY: 'as today',
};

/** One lane, as a part of the intake of a buyer. */
export interface Lane {
  readonly draft: DraftChain;
  readonly lane: keyof typeof laneNames;
  readonly part: Estimate;
  /** The part that facts support. */
  readonly surely: number;
  /** Sources of the procurement rule that makes the lane (rule N7). */
  readonly ruleSources?: readonly string[];
}

/** Lanes that meet at the buyer. Each has its own parties, whose identity is the same in every lane. */
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
    stages: [...new Set(drafts.flatMap((draft) => draft.stages))],
  };
}

/** The parties of a network as those of a lane. The first of them is the intake of the lane itself. */
function inLane(of: Lane): DraftParty[] {
  const { draft, lane } = of;
  const moved = new Map<ChainParty, ChainParty>();
  for (const [index, { party }] of draft.parties.entries())
    moved.set(party, index === 0 ? laneParty(party, of) : { ...party, id: partyId(lane, party.id) });
  return exchangedParties(draft.parties, moved);
}

/** The party that represents a lane. It has the buyer's identity but is not a buyer. */
function laneParty({ id, identity, label, stage }: ChainParty, { lane, ruleSources }: Lane): ChainParty {
  const party = chainParty(partyId(lane, id), 'MARKET', {
    label: `${label}, ${laneNames[lane]}`,
    stage,
    standsFor: 'LANE',
    ...(ruleSources !== undefined && { ruleSources }),
  });
  return { ...party, identity };
}
