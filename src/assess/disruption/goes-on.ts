import type { BuildingSite } from '../../network/chain/building-site.ts';
import { amountPerOutput } from '../../network/evidence/amounts.ts';
import { capacityRate } from '../../network/evidence/plant-capacity.ts';
import type { MakerLink, Makers } from './makers.ts';
import type { MarketLoss } from './market-loss.ts';
import type { Removals } from './removals.ts';

/**
 * 1 for producers that go on as today: their amounts are not recorded, and the scenario takes nothing of what they
 * work on, at any stage. Statistics then give their part of an intake (rule N2). A network file has amounts or no answer.
 */
export function goingOn(
  today: BuildingSite,
  { makers, links }: Makers,
  parts: readonly (readonly number[])[],
  removals: Removals,
  marketLoss: MarketLoss,
): Uint8Array {
  const found = new Uint8Array(makers.length);
  if (today.evidence.statistics.length === 0) return found;
  const linksInto = Map.groupBy(links.keys(), (at) => links[at]?.taker);
  const isCut = (link: MakerLink, part: readonly number[]): boolean =>
    part.some((one) => one < (part[0] ?? 0)) || (part.length > 0 && removals.cutsOf(link.flow).length > 0);
  const isHit = (first: number): boolean => {
    const reached = new Set([first]);
    for (const maker of reached) {
      if (makers[maker]?.needs.some((need) => marketLoss(need) > 0) === true) return true;
      for (const at of linksInto.get(maker) ?? []) {
        const link = links[at];
        if (link === undefined) continue;
        if (isCut(link, parts[at] ?? [])) return true;
        reached.add(link.giver);
      }
    }
    return false;
  };
  for (const [at, maker] of makers.entries())
    if (at > 0 && maker.needs.length > 0 && !isRecorded(today, maker)) found[at] = Number(!isHit(at));
  return found;
}

/** Whether the capacity of a producer and the amounts of its inputs are recorded. */
function isRecorded({ evidence, view, ownership }: BuildingSite, maker: Makers['makers'][number]): boolean {
  const { key, form, needs } = maker;
  return (
    needs.every((need) => amountPerOutput(evidence, need, maker) !== undefined) &&
    form !== undefined &&
    capacityRate(key, form, view.at, evidence, ownership) !== undefined
  );
}
