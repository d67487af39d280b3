import { exactly, whole } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import type { Stage } from '../../model/vocabulary.ts';
import type { ChainParty } from '../parties.ts';
import { merged, modelled, remainder, sum, withLink, type DraftLink, type DraftRow } from '../rows/draft-row.ts';
import { conditioned } from '../rows/mixes.ts';
import type { SupplierShare } from '../rows/supplier-shares.ts';
import { chosen, codeOf, formsAt, type Draft } from './draft.ts';
import { countryParty, outputRow, unnamedParty } from './draft-countries.ts';
import { chainParty, partyId, type Excepted } from './draft-party.ts';

/** Those of whose share a source states an upper end, also for an earlier period (rules N1 and T4b). */
export function exceptedBy({ site }: Draft, { form }: NeedRecord, shares: readonly SupplierShare[]): Excepted {
  const bounded = shares.flatMap(({ named, agedHigh }) => {
    const high = agedHigh ?? statedRange(named.supply.share, openShare)?.high ?? 1;
    if (high >= 1) return [];
    return [named.supplier, ...site.sellingPlants.of(named, form).map(({ plant }) => plant)];
  });
  const isCountry = (key: string): boolean => site.evidence.entities.get(key)?.kind === 'Country';
  return {
    countries: bounded.filter((key) => isCountry(key)).toSorted(),
    parties: bounded.filter((key) => !isCountry(key)).toSorted(),
  };
}

export function isExcepted({ countries, parties }: Excepted): boolean {
  return countries.length + parties.length > 0;
}

function idOf({ countries, parties }: Excepted): readonly string[] {
  return ['WITHOUT', ...countries, ...parties];
}

/** Unknown supply that is none of the excepted. The same party, if none is. */
function exceptedUnknown(draft: Draft, unknown: ChainParty, excepted: Excepted): ChainParty {
  if (!isExcepted(excepted)) return unknown;
  return draft.ledger.add({ ...draft.ledger.opened(unknown), party: unknownBut(draft, unknown, excepted) });
}

/** The same unknown party with what it is not. Its row is another matter. */
export function unknownBut(draft: Draft, unknown: ChainParty, excepted: Excepted): ChainParty {
  const codes = excepted.countries.flatMap((key) => codeOf(draft, key) ?? []);
  const id = partyId(unknown.id, ...idOf(excepted));
  return {
    ...unknown,
    id,
    identity: id,
    listed: new Set([...(unknown.listed ?? []), ...codes]),
    otherThan: new Set(excepted.parties),
  };
}

/** A mix of a stage without the excepted, the others in proportion. Empty if nobody is left. */
export function mixWithout(draft: Draft, mix: DraftRow, stage: Stage, excepted: Excepted): DraftRow {
  if (!isExcepted(excepted)) return mix;
  const codes = new Set(excepted.countries.flatMap((key) => codeOf(draft, key) ?? []));
  const isGone = ({ kind, country }: ChainParty): boolean =>
    (kind === 'COUNTRY_STAGE' || kind === 'COUNTRY_OUTPUT') && country !== undefined && codes.has(country);
  const kept = mix.filter(({ to }) => !isGone(to));
  return merged(conditioned(kept)).map((link) => ({ ...link, to: partyWithout(draft, link.to, stage, excepted) }));
}

function partyWithout(draft: Draft, party: ChainParty, stage: Stage, excepted: Excepted): ChainParty {
  if (party.kind === 'UNKNOWN') return exceptedUnknown(draft, party, excepted);
  if (party.kind === 'HUB') return hubWithout(draft, party, stage, excepted);
  return party.kind === 'COUNTRY_OUTPUT' ? outputWithout(draft, party, stage, excepted) : party;
}

function hubWithout(draft: Draft, hub: ChainParty, stage: Stage, excepted: Excepted): ChainParty {
  const id = partyId(hub.id, ...idOf(excepted));
  const anyone = nobodyElse(draft, stage, excepted);
  const { expand, ...opened } = draft.ledger.opened(hub);
  return draft.ledger.add({
    ...opened,
    party: { ...hub, id, identity: id },
    expand: () => {
      const left = mixWithout(draft, expand(), stage, excepted);
      return left.length > 0 ? withLink(left, anyone) : [modelled(anyone, whole, 'UNKNOWN')];
    },
    deviatesTo: anyone,
  });
}

/** Unknown supply of a stage that is none of the excepted. */
export function nobodyElse(draft: Draft, stage: Stage, excepted: Excepted): ChainParty {
  return exceptedUnknown(draft, draft.parties.unknown(stage), excepted);
}

/** The output of a country without that of excepted plants and firms. */
function outputWithout(draft: Draft, output: ChainParty, stage: Stage, excepted: Excepted): ChainParty {
  const { site, material, ledger } = draft;
  const country = site.places.keyOf(output.country) ?? '';
  const world = chosen(draft, stage, formsAt(draft, stage));
  const plants = world === undefined ? [] : site.plants.ofCountry({ country, stage, material, world });
  const isIts = (plant: string): boolean =>
    excepted.parties.some((key) => key === plant || site.ownership.above(plant).has(key));
  const left = plants.filter(({ plant }) => !isIts(plant));
  if (left.length === plants.length) return output;
  if (left.length === 0) return unnamedParty(draft, country, stage);
  const id = partyId(output.id, ...idOf(excepted));
  return ledger.add({
    party: { ...output, id, identity: id },
    expand: () => {
      const row = outputRow(draft, country, stage, plants);
      return conditioned(row.filter(({ to }) => to.key === undefined || !isIts(to.key)));
    },
  });
}

/**
 * Links to suppliers in a country whose whole share is stated are parts of that share. What is sure of them stays. The rest of
 * them stands in a row of the country, as this buyer takes from it, so that all together keep to its upper end.
 */
export function withinCountries(
  draft: Draft,
  needId: string,
  stage: Stage,
  links: readonly DraftLink[],
  { countries }: Excepted,
): readonly DraftLink[] {
  return countries.reduce<readonly DraftLink[]>((row, country) => {
    const own = countryParty(draft, country, stage);
    const stated = row.find(({ to }) => to === own);
    const inside = row.filter(({ to }) => to !== own && to.country !== undefined && to.country === own.country);
    if (stated === undefined || inside.length === 0) return row;
    const all = unsurePart(stated, inside);
    const to = draft.ledger.add({
      party: chainParty(partyId('COUNTRY_OUTPUT', country, stage, needId), 'COUNTRY_OUTPUT', {
        label: `${draft.site.places.nameOf(country)}, ${stage}, for ${needId}`,
        country: own.country,
        stage,
        form: own.form,
      }),
      expand: () => partsOf(all, inside, own),
    });
    const outside = row.filter((link) => link !== stated && !inside.includes(link));
    return [...outside, ...inside.flatMap((link) => surePart(link)), { ...all, to }];
  }, links);
}

/** What is sure of a link, as a link of its own. */
function surePart(link: DraftLink): readonly DraftLink[] {
  return link.low > 0 ? [{ ...link, ...exactly(link.low) }] : [];
}

/** The stated share of a country without what is sure of its named suppliers. */
function unsurePart(stated: DraftLink, inside: readonly DraftLink[]): DraftLink {
  const sure = sum(inside, 'low');
  const beyond = (share: number): number => Math.max(0, share - sure);
  return {
    ...stated,
    low: beyond(stated.low),
    estimate: beyond(Math.min(stated.high, Math.max(stated.estimate, sum(inside, 'estimate')))),
    high: beyond(stated.high),
    observedLow: Math.max(0, stated.observedLow - sum(inside, 'observedLow')),
  };
}

/** The unsure parts of the suppliers as parts of the unsure share of their country, and the rest of it. */
function partsOf(all: DraftLink, inside: readonly DraftLink[], rest: ChainParty): DraftRow {
  const estimates = Math.max(all.estimate, sum(inside, 'estimate') - sum(inside, 'low'));
  // A part is largest where its country's share is smallest. Where that may be nothing, the end of the supplier itself holds.
  const least = all.low > 0 ? all.low : all.high;
  const parts = inside.map((link) => {
    const estimate = estimates > 0 ? (link.estimate - link.low) / estimates : 0;
    const high = least > 0 ? Math.min(1, (link.high - link.low) / least) : 0;
    return { ...link, low: 0, estimate, high: Math.max(estimate, high), observedLow: 0 };
  });
  const left = remainder(parts);
  return left === undefined ? parts : [...parts, modelled(rest, left, all.basis)];
}
