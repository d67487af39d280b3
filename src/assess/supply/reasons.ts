import { DomainError } from '../../errors.ts';
import { type Stage, stages } from '../../model/vocabulary.ts';
import { isBookkeeping } from '../../network/parties.ts';
import type { Supply } from './supply.ts';
import { boughtAt, chainsFor, reasonFor, type NeedChain } from './need-chains.ts';

/** The reason why no route leads to the requested target. */
export function noWayTo({ site, buyer }: Supply, material: string, to: string): string {
  const name = site.places.nameOf(to);
  if (to === buyer) return `${name} is the buyer itself. Give a supplier or a country as \`to\`.`;
  return `No known route of ${material} to ${site.places.nameOf(buyer)} passes through ${name}.`;
}

/** The reason why no alternative is named. */
export function noAlternatives(supply: Supply, material: string, stage: Stage | undefined): string {
  const chains = chainsFor(supply, material);
  if (chains.length === 0) return reasonFor(supply, material);
  const at = stage ?? chains.flatMap(({ need }) => boughtAt(supply, need) ?? [])[0];
  return `No other producer of ${material}${at === undefined ? '' : ` at ${at}`} is recorded than those that supply ${supply.site.places.nameOf(supply.buyer)}.`;
}

/** The needs for which actions were tried, and the country that the question names. */
interface Tried {
  readonly isNeeded: boolean;
  readonly tried: number;
  /** Key of the country. */
  readonly country: string | undefined;
}

/** The reason why no action is named. */
export function noMitigations(
  supply: Supply,
  material: string | undefined,
  { isNeeded, tried, country }: Tried,
): string {
  const { buyer, site } = supply;
  const name = site.places.nameOf(buyer);
  if (!isNeeded) return reasonFor(supply, material ?? 'anything essential');
  if (tried === 0 && country !== undefined)
    return `No known share of what ${name} buys comes from ${site.places.nameOf(country)}, so there is nothing to reduce.`;
  if (tried === 0)
    return `No known share of what ${name} buys comes from a foreign country, so there is nothing to reduce. Name a country with \`against\`.`;
  return `No other producer that would reduce the share is recorded, and no agreement of ${name} that has not started.`;
}

/** Checks that the supplier to replace supplies the buyer or is a country of its supply. Otherwise BAD_USER_INPUT. */
export function checkReplaced(supply: Supply, chains: readonly NeedChain[], supplier: string): void {
  const { site, buyer } = supply;
  const isThere = chains.some(({ need, chain }) => {
    const bought = boughtAt(supply, need);
    return chain.parties.some(
      (party, index) =>
        index !== chain.buyer &&
        party.stage === bought &&
        !isBookkeeping(party) &&
        (party.key === supplier || (party.country !== undefined && site.places.keyOf(party.country) === supplier)),
    );
  });
  if (isThere || chains.length === 0) return;
  const needs = [...new Set(chains.map(({ need }) => need))];
  const known = needs.flatMap(({ form }) => site.named.inForce(buyer, form).map((one) => `"${one.supplier}"`));
  const forms = needs.map(({ form }) => form).join(', ');
  throw new DomainError(
    'BAD_USER_INPUT',
    `\`supplier\`: "${supplier}" does not supply ${forms} to "${buyer}". ${known.length === 0 ? 'No supplier is named. Omit `supplier`, or give a country' : `Use one of its named suppliers ${known.join(', ')}`}.`,
  );
}

/** The reason why an answer has no groups. */
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

/** The stages of a buyer's chains, from the buyer upstream. */
function stagesOf(chains: readonly NeedChain[]): readonly Stage[] {
  const present = new Set(
    chains.flatMap(({ chain }) =>
      chain.parties.flatMap(({ stage, maybeAt }) => [...(stage === undefined ? [] : [stage]), ...maybeAt]),
    ),
  );
  return stages.toReversed().filter((stage) => present.has(stage));
}
