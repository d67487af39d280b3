import type { NeedRecord } from '../../model/records/network.ts';
import { europeanUnion } from '../../model/keys/country-code.ts';
import { worldOutput } from '../../network/evidence/plant-capacity.ts';
import { makersNotCounted } from '../../network/chain/makers-not-counted.ts';
import { needsIn } from './all-chains.ts';
import type { ChainParty } from '../../network/parties.ts';
import type { CapacityQuestion, ScenarioQuestion } from '../view/scenario-question.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { Supply } from '../supply/supply.ts';

/** Why the entries of a scenario change nothing for a buyer: one sentence each, in the order of the fields. */
export function reasonsWithoutEffect(
  supply: Supply,
  question: ScenarioQuestion,
  before: { readonly supply: Supply; readonly chains: readonly NeedChain[] },
): readonly string[] {
  const ground = groundOf(supply, before.supply, before.chains);
  const { addParties, removeParties, removeCountries, exportBans } = question;
  const { setSupplies, setCapacities, setStocks, setNeeds, blocChanges } = question;
  const active = new Set([
    ...(setSupplies ?? []).flatMap(({ supplier, buyer }) => [supplier, buyer]),
    ...(setCapacities ?? []).map(({ party }) => party),
  ]);
  const added = (addParties ?? []).map(({ key }) => key).filter((key) => !active.has(key));
  const reasons = [
    ...added.map((key) => `"${key}" supplies nobody and has no capacity. Add \`setSupplies\` or \`setCapacities\`.`),
    ...(removeParties ?? []).map((key) => ofParty(ground, key)),
    ...(removeCountries ?? []).map((one) => ofCountry(ground, one.country, 'comes from')),
    ...(exportBans ?? []).map((one) => ofCountry(ground, one.from, 'is exported from')),
    ...(setSupplies ?? []).map(({ buyer, material }) => ofSupply(ground, buyer, material)),
    ...(setCapacities ?? []).map((one) => ofCapacity(ground, one)),
    ...(setStocks ?? []).map(
      ({ holder, material }) =>
        `The stock of ${material} at ${ground.nameOf(holder)} serves no need of ${ground.buyer} and none of its producers.`,
    ),
    ...(setNeeds ?? []).map(({ buyer, material }) =>
      buyer === supply.buyer
        ? `The need of ${ground.buyer} for ${material} is recorded with this amount.`
        : `The need of ${ground.nameOf(buyer)} for ${material} is none of ${ground.buyer}.`,
    ),
    ...(blocChanges ?? []).map(
      ({ bloc }) => `No country in the supply of ${ground.buyer} joins or leaves ${ground.nameOf(bloc)}.`,
    ),
  ];
  return reasons.length > 0 ? reasons : ['The scenario has no entry.'];
}

/** The networks of the buyer without the scenario, and names. */
interface Ground {
  readonly supply: Supply;
  readonly buyer: string;
  /** The needs that are asked about, with the parties of their networks. */
  readonly needs: readonly NeedRecord[];
  readonly parties: readonly ChainParty[];
  /** Plants that a statistic of the chains does not count (rule S6). */
  readonly notCounted: ReadonlySet<string>;
  readonly nameOf: (key: string) => string;
}

function groundOf(supply: Supply, without: Supply, needed: readonly NeedChain[]): Ground {
  const { places } = supply.site;
  const chains = needed.map(({ chain }) => chain);
  const statistics = new Set(chains.flatMap((chain) => chain.statistics));
  return {
    supply,
    buyer: places.nameOf(supply.buyer),
    needs: needsIn(needed),
    parties: chains.flatMap(({ parties }) => parties),
    notCounted: new Set([...statistics].flatMap((statistic) => makersNotCounted(statistic, without.site))),
    nameOf: (key) => places.nameOf(key),
  };
}

function ofParty({ supply, buyer, notCounted, nameOf }: Ground, key: string): string {
  const { ownership } = supply.site;
  const isPartOf = (plant: string): boolean => plant === key || ownership.above(plant).has(key);
  return [...notCounted].some(isPartOf)
    ? `The statistics behind the supply of ${buyer} count no output where ${nameOf(key)} stands, so nothing is taken off (rule S6).`
    : `${nameOf(key)} is in no supply network of ${buyer}.`;
}

function ofCountry({ supply, buyer, parties, nameOf }: Ground, code: string, verb: string): string {
  const { places } = supply.site;
  const name = code === europeanUnion ? 'the European Union' : nameOf(places.keyOf(code) ?? code);
  const isThere = parties.some(({ country, kind }) => country === code && kind !== 'BUYER');
  return isThere
    ? `Nothing of that stage and material ${verb} ${name} to ${buyer} or its producers.`
    : `Nothing that ${buyer} sources ${verb} ${name}.`;
}

function ofSupply({ supply, buyer, parties, nameOf }: Ground, key: string, material: string): string {
  const { ownership } = supply.site;
  const keys = [...new Set(parties.flatMap((party) => party.key ?? []))];
  const parts = keys.filter((one) => one !== key && ownership.siteOf(one) === key).toSorted();
  if (parts.length > 0 && !keys.includes(key))
    return `${nameOf(key)} stands in the supply of ${buyer} with its stages. Name the one that sources ${material}: ${parts.map((one) => `"${one}"`).join(' or ')}.`;
  return key === supply.buyer || keys.includes(key)
    ? `No recorded need of ${nameOf(key)} in the supply of ${buyer} is for ${material}.`
    : `${nameOf(key)}, which is to source ${material}, is in no supply network of ${buyer}.`;
}

function ofCapacity({ supply, needs, buyer, nameOf }: Ground, { party, material }: CapacityQuestion): string {
  const { evidence, view, forms } = supply.site;
  const changes = view.scenario.capacityChanges ?? [];
  if (!changes.some((one) => one.party === party && one.form === material))
    return `${nameOf(party)} is recorded with this capacity for ${material}.`;
  if (!needs.some(({ form }) => sharesMineral(supply, form, material)))
    return `No need of ${buyer} in question holds a mineral of ${material}.`;
  if (worldOutput(material, view.at, evidence) === undefined)
    return `No world output of ${material} is recorded, so the part of a capacity in it is not known.`;
  const stage = forms.stageOf(material);
  return `No statistic of ${material}${stage === undefined ? '' : ` at ${stage}`} is behind the supply of ${buyer}, or it counts nothing that could be taken off.`;
}

function sharesMineral({ site: { forms } }: Supply, form: string, other: string): boolean {
  const minerals = forms.mineralsOf(other);
  return form === other || minerals.some((mineral) => forms.holds(form, mineral));
}
