import { systemicRisk as riskOf } from '../../analysis/indices/systemic-risk.ts';
import { tidy } from '../../model/estimate.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { createPairMap } from '../../model/pair-map.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { InView } from '../view/added-parties.ts';
import { isCounted, isKnown, toAmounts, type AmountNodes } from './amount-network.ts';

/** The loss that the failure of one party causes in the network of one material. */
export interface PartyRisk extends InView {
  /** Key of the firm, plant or country. */
  readonly key: string;
  readonly label: string;
  readonly stage: Stage | undefined;
  /** The form of the network. Undefined for the whole network of the data set. */
  readonly material: string | undefined;
  /** The minerals for which it is known at its stage. For others there may be no known party there. */
  readonly minerals: readonly string[];
  /** The part of all output that is lost without it, 0 to 1. */
  readonly esri: number;
  /** Its own part of all output, 0 to 1. */
  readonly outputShare: number;
  /** Its own part of the output of its stages, 0 to 1. */
  readonly stageShare: number;
  /** The loss at each stage. */
  readonly lossAtStages: readonly StageLoss[];
}

/** The part of a stage's output that is lost. */
export interface StageLoss {
  /** Undefined for the output of buyers. */
  readonly stage: Stage | undefined;
  readonly lossShare: number;
}

interface Unit extends Pick<PartyRisk, 'key' | 'label' | 'stage'> {
  readonly members: number[];
}

/** The index of every firm, plant with all its stages, and country at a stage. */
export function risksOf(
  site: BuildingSite,
  nodes: AmountNodes,
  material: string | undefined,
  tolerance: number,
): PartyRisk[] {
  const all = nodes;
  const network = toAmounts(site, nodes);
  const risk = riskOf(network, tolerance);
  const places = [...stages, undefined];
  const placeOf = Uint32Array.from(all, ({ party }) => places.indexOf(party.stage));
  const outputOf = (members: Iterable<number>): number => {
    let sum = 0;
    for (const member of members) sum += network.output[member] ?? 0;
    return sum;
  };
  const atPlace = places.map((_, place) =>
    outputOf(all.flatMap((node, index) => (placeOf[index] === place && isCounted(node) ? [index] : []))),
  );
  const total = atPlace.reduce((sum, output) => sum + output, 0);

  return unitsOf(site, nodes).map(({ members, ...unit }): PartyRisk => {
    const lost = risk.lostByGroup(placeOf, places.length, members);
    const own = outputOf(members);
    const ownPlaces = new Set(members.map((member) => placeOf[member] ?? 0));
    return {
      view: site.view,
      ...unit,
      material,
      minerals: [...new Set(members.flatMap((member) => [...(all[member]?.minerals ?? [])]))].toSorted(),
      esri: part(
        lost.reduce((sum, amount) => sum + amount, 0),
        total,
      ),
      outputShare: part(own, total),
      stageShare: part(
        own,
        [...ownPlaces].reduce((sum, place) => sum + (atPlace[place] ?? 0), 0),
      ),
      lossAtStages: places.flatMap((stage, place): StageLoss[] =>
        (atPlace[place] ?? 0) > 0 ? [{ stage, lossShare: part(lost[place] ?? 0, atPlace[place] ?? 0) }] : [],
      ),
    };
  });
}

function part(amount: number, whole: number): number {
  return tidy(whole > 0 ? amount / whole : 0);
}

/** The units that can fail: a plant with all of its stages, and a country at a stage with all of its parties. */
function unitsOf({ places, ownership }: BuildingSite, nodes: AmountNodes): readonly Unit[] {
  const units: Unit[] = [];
  const known = createPairMap<string, Stage | undefined, Unit>();
  const join = (at: Stage | undefined, unit: Omit<Unit, 'members'>, member: number): void => {
    const open = (): Unit => {
      const made: Unit = { ...unit, members: [] };
      units.push(made);
      return made;
    };
    known.remembered(unit.key, at, open).members.push(member);
  };
  for (const [index, node] of nodes.entries()) {
    const { key, country, stage, label } = node.party;
    if (!isKnown(node) || node.output <= 0) continue;
    const plant = key === undefined ? undefined : ownership.siteOf(key);
    if (plant !== undefined)
      join(undefined, { key: plant, label: plant === key ? label : places.nameOf(plant), stage }, index);
    const place = places.keyOf(country);
    if (place !== undefined && stage !== undefined)
      join(stage, { key: place, label: `${places.nameOf(place)}, ${stage}`, stage }, index);
  }
  return units;
}
