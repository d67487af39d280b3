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
  if (hasSmaller) return `No group has an estimate of ${minShare} or more. Ask with a smaller \`minShare\`.`;
  const name = site.places.nameOf(buyer);
  const passed = stagesOf(chains).join(', ');
  return stage === undefined
    ? `The origin of the ${material} of ${name} is not known.`
    : `The ${material} of ${name} does not pass through ${stage}. The known stages are ${passed}.`;
}
