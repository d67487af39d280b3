import type { Stage } from '../../model/vocabulary.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { ChainParty, PartyKind } from '../../network/parties.ts';
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

const material: ReadonlySet<string> = new Set<PartyKind>(['SITE', 'COMPANY', 'COUNTRY_STAGE']);

/** The groups at a stage of a chain, including unknown supply, in no order. Producers of one form can be left out. */
export function groupsAt(supply: Supply, chain: Chain, stage: Stage, groupBy: GroupBy, without?: string): PartyGroup[] {
  const at = partiesAt(chain, stage, groupBy, without);
  const groups = new Map<string, { readonly naming: Naming; readonly members: number[] }>();
  for (const index of at.present) {
    const party = chain.parties[index];
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
    if (index !== chain.buyer && material.has(party.kind) && party.stage === stage && counts(index))
      present.push(index);
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
  const anyone = groupBy === 'OWNER_COUNTRY' ? present.filter((index) => parties[index]?.key === undefined) : [];
  return {
    low: marked(size, sure, []),
    estimate: marked(size, members, []),
    high: marked(
      size,
      [...members, ...anyone],
      unknown.filter((index) => !isBarred(parties[index], naming, stage)),
    ),
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
  return { low: only(target.low), estimate: only(target.estimate), high: only(target.high) };
}

/** Whether an unknown party cannot belong to a group at a stage, because certain countries are excluded (rules N7, S4). */
function isBarred(party: ChainParty | undefined, { country }: Naming, stage: Stage): boolean {
  if (party === undefined || country === undefined) return false;
  return party.neverIn?.has(country) === true || (party.stage === stage && party.listed?.has(country) === true);
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
  /** ISO code of the country of the whole group, if it has a single one. */
  readonly country?: string | undefined;
  /** Parties that are only assumed to be in the group. */
  readonly assumed?: (party: ChainParty | undefined) => boolean;
}

function namesOf(supply: Supply, party: ChainParty, groupBy: GroupBy): readonly Naming[] {
  switch (groupBy) {
    case 'PARTY':
      return [{ id: party.identity, key: party.key, label: party.label, country: party.country }];
    case 'OWNER_COUNTRY':
      return ownerNaming(supply, party);
    case 'BLOC':
      return blocNamings(supply, party);
    case 'COUNTRY':
    case 'ORIGIN':
      return [{ ...countryNaming(supply, party.country), country: party.country }];
  }
}

function countryNaming({ site }: Supply, country: string | undefined): Naming {
  if (country === undefined) return { id: '', key: undefined, label: 'country not known' };
  const key = site.places.keyOf(country) ?? country;
  return { id: key, key, label: site.places.nameOf(key) };
}

/** Unnamed capacity is assumed to be owned in its own country. Only the estimate uses this. */
function ownerNaming(supply: Supply, party: ChainParty): readonly Naming[] {
  const { site } = supply;
  const owner = party.key === undefined ? undefined : site.ownership.rootOf(party.key);
  const country = owner === undefined ? party.country : (site.places.countryOf(owner) ?? party.country);
  return [{ ...countryNaming(supply, country), assumed: (member) => member?.key === undefined }];
}

function blocNamings({ site: { places } }: Supply, party: ChainParty): readonly Naming[] {
  if (party.country === undefined) return [];
  return places.blocsOf(party.country).map((bloc) => ({ id: bloc, key: bloc, label: places.nameOf(bloc) }));
}
