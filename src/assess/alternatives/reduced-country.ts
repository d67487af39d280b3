import { DomainError } from '../../errors.ts';
import { europeanUnion } from '../../model/keys/country-code.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { statusOn } from '../../model/supply-state.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { Stage } from '../../model/vocabulary.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import { boughtIn } from '../../network/chain/chain-steps.ts';
import { mineralGroupOf } from '../../network/evidence/mineral-groups.ts';
import { estimateOfGroup } from '../supply/exposure.ts';
import { groupsAt, type PartyGroup } from '../supply/groups.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { Supply } from '../supply/supply.ts';

/** The country that a question names, by its code. Refused with BAD_USER_INPUT if it is no single country. */
export function countryAgainst({ places }: BuildingSite, code: string | undefined): string | undefined {
  if (code === europeanUnion)
    throw new DomainError(
      'BAD_USER_INPUT',
      '`against` is "EU", which is no single country. Give the code of a country.',
    );
  return code === undefined ? undefined : (places.keyOf(code) ?? code);
}

/**
 * The country whose share of an intake an action is to reduce. It is the one that the question names, or else the largest
 * foreign one that controls exports of the material or shares no bloc with the place of the need. Without such a country it is
 * the largest foreign one. It is never the country of the need or of the buyer. Undefined if no such country has a share.
 */
export function reducedCountry(
  supply: Supply,
  one: NeedChain,
  stage: Stage,
  against: string | undefined,
): PartyGroup | undefined {
  const { chain } = one;
  const [largest] = foreignGroups(supply, one, stage, against)
    .map((group) => ({
      group,
      isRisk: isRisk(supply.site, one, group.key ?? ''),
      estimate: estimateOfGroup(chain, group),
    }))
    .filter(({ estimate }) => estimate > 0)
    .toSorted((a, b) => Number(b.isRisk) - Number(a.isRisk) || b.estimate - a.estimate);
  return largest?.group;
}

/** The known countries at a stage that are not those of the need or the buyer, or the one that the question names. */
export function foreignGroups(
  supply: Supply,
  { need, chain }: NeedChain,
  stage: Stage,
  against: string | undefined,
): readonly PartyGroup[] {
  const home = against === undefined ? homeOf(supply.site, need) : new Set<string>();
  return groupsAt(supply, chain, stage, 'COUNTRY').filter(
    ({ key }) => key !== undefined && !home.has(key) && (against === undefined || key === against),
  );
}

/** Keys of the countries of a need and of its buyer. For a bloc, its members on the day. */
function homeOf({ evidence, places, view }: BuildingSite, { buyer, needCountry }: NeedRecord): ReadonlySet<string> {
  const named = [needCountry ?? undefined, buyer, places.countryOf(buyer)].flatMap(
    (place) => places.keyOf(place) ?? [],
  );
  const unions = named.some((place) => places.codeOf(place) === europeanUnion) ? evidence.unions : [];
  const members = evidence.memberships.flatMap(({ bloc, member, ...record }) =>
    [...named, ...unions].includes(bloc) && holdsOn(validityOf(record), view.at)
      ? [places.keyOf(member) ?? member]
      : [],
  );
  return new Set([...named, ...members]);
}

/** Whether a country controls exports of the material on the day, or shares no bloc with the place of the need. */
function isRisk({ evidence, places, view }: BuildingSite, { need, material }: NeedChain, country: string): boolean {
  const names = new Set([need.form, material, mineralGroupOf(evidence, material)]);
  const controls = evidence.links.some(
    ({ kind, from, to, status, ...link }) =>
      kind === 'RESTRICTS_EXPORT_OF' &&
      from === country &&
      names.has(to) &&
      holdsOn(validityOf(link), view.at) &&
      statusOn(status ?? 'IN_FORCE', { from: link.suspendedFrom, until: link.suspendedUntil }, view.at) === 'IN_FORCE',
  );
  if (controls) return true;
  const home = boughtIn(places, need);
  const own = home === undefined ? [] : places.blocsOf(home);
  return !places.blocsOf(country).some((bloc) => own.includes(bloc));
}
