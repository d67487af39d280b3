import type { Estimate } from '../../model/estimate.ts';
import type { Day } from '../../model/partial-date.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { indicesOf, type Indices } from './indices.ts';
import type { NetworkReader } from '../view/network-reader.ts';
import type { InView } from '../view/added-parties.ts';
import { viewOf, type ViewQuestion } from '../view/view.ts';

export interface PartyConcentrationQuestion {
  readonly material: string;
  readonly stage: Stage;
  /** PARTY: plants. OWNER: the firms at the top of them. */
  readonly by: 'PARTY' | 'OWNER';
  readonly view: ViewQuestion | null | undefined;
}

/** The share of world output that one plant or owner could produce. */
export interface PartyShare extends InView {
  readonly party: string;
  readonly share: Estimate;
  /** Its capacity in tonnes per year. */
  readonly capacity: number;
}

export type PartyConcentration =
  | { readonly status: 'NOT_KNOWN'; readonly reason: string }
  | ({
      readonly status: 'ANSWERED';
      readonly parties: readonly PartyShare[];
      readonly unattributed: Estimate;
    } & Indices);

/**
 * The concentration of the production of a material among plants or owners with a recorded capacity, in relation to
 * recorded world output. The rest of the output is unattributed. A capacity is not an output, so low ends are 0.
 */
export async function partyConcentration(
  networks: NetworkReader,
  { material, stage, by, view }: PartyConcentrationQuestion,
  today: Day,
): Promise<PartyConcentration> {
  const network = await networks.current();
  const site = network.site(viewOf(view, network.evidence, today));
  const { forms, ownership, plants } = site;
  const measured = plants.measuredForm(forms.formsAt(material, stage), material);
  if (measured === undefined)
    return {
      status: 'NOT_KNOWN',
      reason: `The data set records no world output of any form of ${material} at ${stage}.`,
    };
  const making = plants.making(measured.form, stage);
  if (making.length === 0)
    return { status: 'NOT_KNOWN', reason: `The data set records no plant capacity for ${measured.form}.` };
  const groups = Map.groupBy(making, ({ plant }) => (by === 'PARTY' ? plant : ownership.rootOf(plant)));
  const sums = [...groups].map(([party, members]) => ({
    party,
    capacity: members.reduce((all, { capacity }) => all + capacity, 0),
  }));
  const all = sums.reduce((total, { capacity }) => total + capacity, 0);
  const world = Math.max(all, measured.output);
  const parties = sums
    .map(({ party, capacity }) => ({
      view: site.view,
      party,
      capacity,
      share: { low: 0, estimate: capacity / world, high: Math.min(1, capacity / measured.output) },
    }))
    .toSorted((a, b) => b.capacity - a.capacity || (a.party < b.party ? -1 : 1));
  const shares = parties.map(({ share }) => share);
  const named = shares.reduce((total, { estimate }) => total + estimate, 0);
  const unattributed = { low: Math.max(0, 1 - all / measured.output), estimate: Math.max(0, 1 - named), high: 1 };
  const indices = indicesOf(shares, unattributed);
  if (indices === undefined) return { status: 'NOT_KNOWN', reason: 'The data set records no capacity above 0.' };
  return { status: 'ANSWERED', parties, unattributed, ...indices };
}
