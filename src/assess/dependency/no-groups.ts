import { stages, type Stage } from '../../model/vocabulary.ts';
import type { NeedChain } from './dependency.ts';
import type { Supply } from '../supply/supply.ts';

/** The stages that chains of a buyer pass, from the buyer up. */
function stagesOf(chains: readonly NeedChain[]): readonly Stage[] {
  const present = new Set(
    chains.flatMap(({ chain }) =>
      chain.parties.flatMap(({ stage, maybeAt }) => [...(stage === undefined ? [] : [stage]), ...maybeAt]),
    ),
  );
  return stages.toReversed().filter((stage) => present.has(stage));
}

/** Why no group stands in an answer. */
export function noGroups(
  { site, buyer }: Supply,
  chains: readonly NeedChain[],
  {
    material,
    stage,
    minShare,
  }: { readonly material: string; readonly stage: Stage | undefined; readonly minShare: number },
  hasSmaller: boolean,
): string {
  if (hasSmaller) return `No group has an estimate of ${minShare} or more: ask with a smaller \`minShare\`.`;
  const name = site.places.nameOf(buyer);
  const passed = stagesOf(chains).join(', ');
  return stage === undefined
    ? `Nothing is known of where the ${material} of ${name} comes from.`
    : `What ${name} takes in of ${material} passes no ${stage}: the stages known are ${passed}.`;
}
