import { minimalCutSets } from '../../analysis/graph/cut-sets.ts';
import { essentialInputs, inputsOf, isEssential } from '../../network/chain/needs/maker-inputs.ts';
import type { ChainParty } from '../../network/parties.ts';
import { requirementsOf } from '../cut-sets/requirement-graph.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { Supply } from '../supply/supply.ts';
import type { Dominance } from './route-graph.ts';

/** Which groups of parties of a chain stop it by themselves, by country at a stage and by firm. */
export interface RequiredDominance {
  readonly countries: Pick<Dominance, 'dominates'>;
  readonly firms: Pick<Dominance, 'dominates'>;
}

/** By chain. Undefined for a chain whose routes decide. */
const knownOf = new WeakMap<NeedChain['chain'], { readonly dominance: RequiredDominance | undefined }>();

/** Dominance over all essential inputs, computed once per chain. */
export function requiredDominance(supply: Supply, one: NeedChain): RequiredDominance | undefined {
  const known = knownOf.get(one.chain) ?? { dominance: findDominance(supply, one) };
  knownOf.set(one.chain, known);
  return known.dominance;
}

/**
 * Dominance over all essential inputs of makers (rule N11): a party dominates if the buyer does not work without it. That
 * differs from the routes of the chain only if some maker needs several inputs, or none of those that the chain follows, or
 * if a party works at several stages. Undefined if there is none, or if the buyer does not work at all.
 */
function findDominance(supply: Supply, one: NeedChain): RequiredDominance | undefined {
  const { chain, material } = one;
  const isPlainChain = chain.parties.every((party, index) => index === chain.buyer || isPlain(supply, party, material));
  if (isPlainChain && !worksTwice(supply, chain)) return undefined;
  const { graph, units } = requirementsOf([one], 'ROUTES', supply);
  const { outcome, sets } = minimalCutSets(graph, { maxSize: 1, budget: graph.partyCount + 1 });
  if (outcome === 'RUNS_DRY') return undefined;
  const alone = new Set(
    sets.flat().map((unit) => {
      const { key, label } = units[unit] ?? { key: '', label: '' };
      return unitOf(key, label);
    }),
  );
  const first = (members: readonly number[]): ChainParty | undefined => chain.parties[members[0] ?? -1];
  const { places, ownership } = supply.site;
  return {
    firms: {
      dominates(members) {
        const { identity = '', key } = first(members) ?? {};
        if (alone.has(unitOf(identity, ''))) return true;
        const whole = key === undefined ? undefined : ownership.siteOf(key);
        return whole !== undefined && alone.has(unitOf(whole, places.nameOf(whole)));
      },
    },
    countries: {
      dominates(members) {
        const { country, stage } = first(members) ?? {};
        const key = country === undefined ? undefined : (places.keyOf(country) ?? country);
        return key !== undefined && alone.has(unitOf(key, `${places.nameOf(key)}, ${stage ?? ''}`));
      },
    },
  };
}

function unitOf(key: string, label: string): string {
  return JSON.stringify([key, label]);
}

/** Whether a firm or plant works at several places of a chain, so that routes avoid each of them and none avoids it. */
function worksTwice({ site }: Supply, { parties, buyer }: NeedChain['chain']): boolean {
  const seen = new Set<string>();
  return parties.some(({ key }, index) => {
    if (key === undefined || index === buyer) return false;
    const whole = site.ownership.siteOf(key);
    const isAgain = seen.has(whole);
    seen.add(whole);
    return isAgain;
  });
}

/** Whether a maker takes in at most one need, which the chain follows and which is essential. */
function isPlain({ site }: Supply, { key, form }: ChainParty, material: string): boolean {
  if (key === undefined || form === undefined) return true;
  const followed = inputsOf(site, key, form, material);
  return (
    followed.length < 2 &&
    followed.every(isEssential) &&
    essentialInputs(site, key, form).every((need) => followed.includes(need))
  );
}
