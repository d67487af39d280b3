import type { Stage } from '../../model/vocabulary.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { isBarredAt, passedParty, workingParty, type ChainParty } from '../../network/parties.ts';
import { hit } from '../../analysis/shares/reach.ts';
import type { Supply } from './supply.ts';

/** The ways of grouping parties. ORIGIN: by the country in which the material starts. */
const groupings = ['COUNTRY', 'PARTY', 'OWNER_COUNTRY', 'BLOC', 'ORIGIN'] as const;
export type GroupBy = (typeof groupings)[number];

/** The parties of a group, for each end of an exposure. */
export interface Target {
  readonly low: Uint8Array;
  readonly estimate: Uint8Array;
  readonly high: Uint8Array;
  /** For an upper end by facts alone. That of the band if undefined. */
  readonly provenHigh?: Uint8Array;
}

/** Parties of one chain at one stage that count as one. */
export interface PartyGroup {
  /** The key of the country, bloc or firm. Undefined if it is unknown. */
  readonly key: string | undefined;
  readonly label: string;
  /** Whether it is the group of unknown supply. */
  readonly isUnknown: boolean;
  readonly target: Target;
  /** The parties that are surely in it. */
  readonly members: readonly number[];
}

/**
 * The groups at a stage of a chain, including unknown supply, in no order. By place each route passes one of them: where the
 * work of the stage is done. By party it passes each party that it comes to, also one that carries what others made.
 * Producers of one form can be left out.
 */
export function groupsAt(supply: Supply, chain: Chain, stage: Stage, groupBy: GroupBy, without?: string): PartyGroup[] {
  const at = partiesAt(chain, stage, groupBy, without);
  const groups = new Map<string, { readonly naming: Naming; readonly members: number[] }>();
  for (const index of at.present) {
    const passed = chain.parties[index];
    const party = passed === undefined ? undefined : (workingParty(passed) ?? passed);
    if (party === undefined) continue;
    for (const naming of namesOf(supply, party, groupBy)) {
      const group = groups.get(naming.id) ?? { naming, members: [] };
      group.members.push(index);
      groups.set(naming.id, group);
    }
  }
  const known = [...groups.values()].map(({ naming, members }): PartyGroup => {
    // Computed on request, because only a few of thousands of groups are examined closely.
    let target: Target | undefined;
    return {
      key: naming.key,
      label: naming.label,
      isUnknown: false,
      members,
      get target() {
        return (target ??= targetOf(chain, at, naming, members));
      },
    };
  });
  return at.unknown.length === 0 ? known : [...known, unknownGroup(chain, at.unknown)];
}

/** Parties of a chain that are at a stage, and those unknown ones that may be. */
interface PartiesAt {
  readonly stage: Stage;
  readonly groupBy: GroupBy;
  readonly present: readonly number[];
  readonly unknown: readonly number[];
}

function partiesAt(chain: Chain, stage: Stage, groupBy: GroupBy, without: string | undefined): PartiesAt {
  const counts = (index: number): boolean => groupBy !== 'ORIGIN' || isSource(chain, index);
  const present: number[] = [];
  const unknown: number[] = [];
  for (const [index, party] of chain.parties.entries()) {
    if (party.maybeAt.includes(stage) && counts(index)) unknown.push(index);
    if (without !== undefined && party.form === without) continue;
    const at = groupBy === 'PARTY' ? passedParty(party) : workingParty(party);
    if (index !== chain.buyer && at?.stage === stage && counts(index)) present.push(index);
  }
  return { stage, groupBy, present, unknown };
}

/** Low: the parties that are surely in a group. High: those too that may be. */
function targetOf(
  { parties }: Chain,
  { stage, groupBy, present, unknown }: PartiesAt,
  naming: Naming,
  members: readonly number[],
): Target {
  const size = parties.length;
  const sure = naming.assumed === undefined ? members : members.filter((member) => !naming.assumed?.(parties[member]));
  const placeless = groupBy === 'COUNTRY' || groupBy === 'ORIGIN' || groupBy === 'BLOC';
  const elsewhere = placeless ? present.filter((index) => parties[index]?.atHeadOffice === true) : [];
  const anyone = naming.maybe === undefined ? [] : present.filter((index) => naming.maybe?.(parties[index]));
  const high = (maybe: readonly number[]): Uint8Array =>
    marked(
      size,
      [...members, ...anyone],
      maybe.filter((index) => !isBarred(parties[index], naming, stage)),
    );
  return {
    low: marked(size, sure, []),
    estimate: marked(size, members, []),
    high: high(unknown),
    ...(elsewhere.length > 0 && { provenHigh: high([...unknown, ...elsewhere]) }),
  };
}

function unknownGroup({ parties }: Chain, unknown: readonly number[]): PartyGroup {
  const nobody = marked(parties.length, unknown, []);
  return {
    key: undefined,
    label: 'not known',
    isUnknown: true,
    members: [],
    target: { low: nobody, estimate: nobody, high: nobody },
  };
}

/** Whether material starts at a party, which then has no known inputs. */
export function isSource({ rows }: Chain, party: number): boolean {
  return rows.offsets[party] === rows.offsets[party + 1];
}

/** The parties of a group at which material starts. Undefined if there are none. */
export function originOf(chain: Chain, { target, members }: PartyGroup): Target | undefined {
  if (!members.some((member) => isSource(chain, member))) return undefined;
  const only = (states: Uint8Array): Uint8Array =>
    states.map((state, party) => (isSource(chain, party) ? state : hit.no));
  const { low, estimate, high, provenHigh } = target;
  return {
    low: only(low),
    estimate: only(estimate),
    high: only(high),
    ...(provenHigh !== undefined && { provenHigh: only(provenHigh) }),
  };
}

/** Whether an unknown party cannot belong to a group at a stage, because certain countries are excluded (rules N7, S4). */
function isBarred(party: ChainParty | undefined, { party: key, country }: Naming, stage: Stage): boolean {
  if (party === undefined) return false;
  if (key !== undefined && party.stage === stage && party.otherThan?.has(key) === true) return true;
  if (country === undefined) return false;
  const { neverIn, listed } = party;
  if (neverIn !== undefined && isBarredAt(neverIn, stage, country)) return true;
  return party.stage === stage && listed?.has(country) === true;
}

function marked(size: number, sure: readonly number[], maybe: readonly number[]): Uint8Array {
  const states = new Uint8Array(size);
  for (const party of maybe) states[party] = hit.maybe;
  for (const party of sure) states[party] = hit.yes;
  return states;
}

interface Naming {
  readonly id: string;
  readonly key: string | undefined;
  readonly label: string;
  /** Key of the firm or plant that the group is. */
  readonly party?: string | undefined;
  /** ISO code of the country of the whole group, if it has a single one. */
  readonly country?: string | undefined;
  /** Parties that are only assumed to be in the group. */
  readonly assumed?: (party: ChainParty | undefined) => boolean;
  /** Parties outside the group that may be in it. */
  readonly maybe?: (party: ChainParty | undefined) => boolean;
}

function namesOf(supply: Supply, party: ChainParty, groupBy: GroupBy): readonly Naming[] {
  switch (groupBy) {
    case 'PARTY':
      return [{ id: party.identity, key: party.key, party: party.key, label: party.label, country: party.country }];
    case 'OWNER_COUNTRY':
      return ownerNaming(supply, party);
    case 'BLOC':
      return blocNamings(supply, party);
    case 'COUNTRY':
    case 'ORIGIN':
      return [{ ...countryNaming(supply, party.country), country: party.country, assumed: isAtHeadOffice }];
  }
}

/** A head office says nothing on where a firm makes what it sells (rule R1). */
function isAtHeadOffice(party: ChainParty | undefined): boolean {
  return party?.atHeadOffice === true;
}

function countryNaming({ site }: Supply, country: string | undefined): Naming {
  if (country === undefined) return { id: '', key: undefined, label: 'country not known' };
  const key = site.places.keyOf(country) ?? country;
  return { id: key, key, label: site.places.nameOf(key) };
}

/**
 * By the country of the firm at the top. Unnamed capacity is assumed to be owned in its own country, and only the estimate
 * uses this. Where stakes leave open who is at the top, the bounds hold each of them.
 */
function ownerNaming(supply: Supply, party: ChainParty): readonly Naming[] {
  const countriesOf = (member: ChainParty | undefined): ReadonlySet<string> => ownerCountries(supply, member);
  const { ownership, places } = supply.site;
  const owner = party.key === undefined ? undefined : ownership.rootOf(party.key);
  const naming = countryNaming(supply, (owner === undefined ? undefined : places.countryOf(owner)) ?? party.country);
  return [
    {
      ...naming,
      assumed: (member) => member?.key === undefined || countriesOf(member).size !== 1,
      maybe: (member) => member?.key === undefined || countriesOf(member).has(naming.id),
    },
  ];
}

/** The countries of the firms that may be at the top of a party. */
function ownerCountries(supply: Supply, party: ChainParty | undefined): ReadonlySet<string> {
  const { ownership, places } = supply.site;
  const roots = party?.key === undefined ? [] : [...ownership.possibleRootsOf(party.key)];
  return new Set(roots.map((root) => countryNaming(supply, places.countryOf(root) ?? party?.country).id));
}

function blocNamings({ site: { places } }: Supply, party: ChainParty): readonly Naming[] {
  if (party.country === undefined) return [];
  return places
    .blocsOf(party.country)
    .map((bloc) => ({ id: bloc, key: bloc, label: places.nameOf(bloc), assumed: isAtHeadOffice }));
}
