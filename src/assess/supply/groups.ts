import { stages, type Stage } from '../../model/vocabulary.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { ChainParty, PartyKind } from '../../network/parties.ts';
import { hit } from '../../analysis/shares/reach.ts';
import { isAnyGone } from './lost.ts';
import type { Supply } from './supply.ts';

/** The ways of grouping parties. ORIGIN: by the country in which the material starts. */
const groupings = ['COUNTRY', 'PARTY', 'OWNER_COUNTRY', 'BLOC', 'ORIGIN'] as const;
export type GroupBy = (typeof groupings)[number];

/** The parties of a group, for each end of an exposure. */
export interface Target {
  readonly low: Uint8Array;
  readonly estimate: Uint8Array;
  readonly high: Uint8Array;
  /** 1 for parties that a route must not come to before it comes to the target. Absent: there are none. */
  readonly avoided?: Uint8Array;
  /** Whether it is all that a scenario removed, wherever on a route it was. */
  readonly isGone?: boolean;
}

/** GROUP: parties. The others are what no known party is behind: unknown supply, supply that is gone, and scrap. */
export type GroupKind = 'GROUP' | 'UNKNOWN' | 'GONE' | 'SCRAP';

/** Parties of one chain at one stage that count as one. */
export interface PartyGroup {
  readonly kind: GroupKind;
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

/**
 * The groups at a stage of a chain, in no order. With unknown supply, scrap and what is gone they account for the whole
 * intake. Empty if the chain does not reach the stage.
 */
export function groupsAt(supply: Supply, chain: Chain, stage: Stage, groupBy: GroupBy): PartyGroup[] {
  const places = partiesAt(supply, chain, stage, groupBy);
  const groups = new Map<string, { readonly naming: Naming; readonly members: number[] }>();
  for (const index of places.at.PRESENT) {
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
      kind: 'GROUP',
      key: naming.key,
      label: naming.isRest === true ? withCountries(supply, chain, naming.label, members) : naming.label,
      isUnknown: false,
      members,
      get target() {
        return (target ??= targetOf(chain, places, naming, members));
      },
    };
  });
  if (known.length + places.at.UNKNOWN.length + places.at.GONE.length === 0) return [];
  return [...known, ...restGroups(chain, places)];
}

/**
 * PRESENT, UNKNOWN: is or may be at the stage. The others are not. SCRAP: recovered scrap, and who supplies it. NEARER: a
 * route ends there, nearer to the buyer. FURTHER: it ends nearer to ore, and groups are by origin. ELSEWHERE: it ends there
 * without the stage. GONE: a scenario removed it at the stage or nearer to the buyer. PASSED: a route goes on.
 */
type PlaceAtStage = 'PRESENT' | 'UNKNOWN' | 'SCRAP' | 'NEARER' | 'FURTHER' | 'ELSEWHERE' | 'GONE' | 'PASSED';

interface PartiesAt {
  readonly stage: Stage;
  readonly groupBy: GroupBy;
  readonly at: Readonly<Record<PlaceAtStage, readonly number[]>>;
}

function partiesAt(supply: Supply, chain: Chain, stage: Stage, groupBy: GroupBy): PartiesAt {
  const at = Map.groupBy(chain.parties.keys(), (index) => placeAtStage(supply, chain, index, stage, groupBy));
  const of = (place: PlaceAtStage): readonly number[] => at.get(place) ?? [];
  return {
    stage,
    groupBy,
    at: {
      PRESENT: of('PRESENT'),
      UNKNOWN: of('UNKNOWN'),
      SCRAP: of('SCRAP'),
      NEARER: of('NEARER'),
      FURTHER: of('FURTHER'),
      ELSEWHERE: of('ELSEWHERE'),
      GONE: of('GONE'),
      PASSED: of('PASSED'),
    },
  };
}

function placeAtStage({ site }: Supply, chain: Chain, index: number, stage: Stage, groupBy: GroupBy): PlaceAtStage {
  const party = chain.parties[index];
  if (party === undefined || index === chain.buyer) return 'PASSED';
  const isEnd = isSource(chain, index);
  const counts = groupBy !== 'ORIGIN' || isEnd;
  if (counts && material.has(party.kind) && party.stage === stage) return 'PRESENT';
  if (counts && party.maybeAt.includes(stage)) return 'UNKNOWN';
  if (party.kind === 'GONE') return party.missedAt?.includes(stage) === true ? 'GONE' : 'PASSED';
  if (!isEnd) return 'PASSED';
  if (party.kind === 'SCRAP' || site.evidence.forms.get(party.form ?? '')?.scrap === true) return 'SCRAP';
  if (party.stage === undefined) return 'ELSEWHERE';
  if (stages.indexOf(party.stage) > stages.indexOf(stage)) return 'NEARER';
  return groupBy === 'ORIGIN' ? 'FURTHER' : 'ELSEWHERE';
}

/**
 * Low: the parties that are surely in a group. High: those too that may be. Where a route ends nearer to the buyer, who works
 * for that party at this stage is not known.
 */
function targetOf(
  { parties }: Chain,
  { stage, groupBy, at }: PartiesAt,
  naming: Naming,
  members: readonly number[],
): Target {
  const size = parties.length;
  const sure = naming.assumed === undefined ? members : members.filter((member) => !naming.assumed?.(parties[member]));
  const anyone = groupBy === 'OWNER_COUNTRY' ? at.PRESENT.filter((index) => parties[index]?.key === undefined) : [];
  return {
    low: marked(size, sure, []),
    estimate: marked(size, members, []),
    high: marked(
      size,
      [...members, ...anyone],
      [
        ...at.UNKNOWN.filter((index) => !isBarred(parties[index], naming, stage)),
        ...(groupBy === 'ORIGIN' ? [] : at.NEARER),
      ],
    ),
  };
}

/** What is not in a known group: unknown supply, scrap, what starts further upstream, and what is gone. */
function restGroups(chain: Chain, { at }: PartiesAt): PartyGroup[] {
  const size = chain.parties.length;
  const before = marked(size, [...at.PRESENT, ...at.UNKNOWN], []);
  const rest = (kind: GroupKind, label: string, sure: readonly number[], maybe: readonly number[]): PartyGroup[] => {
    if (sure.length === 0) return [];
    const members = marked(size, sure, []);
    const target = { low: members, estimate: members, high: marked(size, sure, maybe), avoided: before };
    return [{ kind, key: undefined, label, isUnknown: kind === 'UNKNOWN', members: [], target }];
  };
  const gone = chain.parties.flatMap(({ kind }, index) => (kind === 'GONE' ? [index] : []));
  const states = marked(size, gone, []);
  return [
    ...rest('UNKNOWN', 'not known', [...at.UNKNOWN, ...at.NEARER, ...at.ELSEWHERE], []),
    ...rest('SCRAP', 'recovered from scrap', at.SCRAP, at.UNKNOWN),
    ...rest('GROUP', 'starts further upstream', at.FURTHER, at.UNKNOWN),
    ...(isAnyGone(chain)
      ? [
          {
            kind: 'GONE',
            key: undefined,
            label: 'gone',
            isUnknown: false,
            members: [],
            target: { low: states, estimate: states, high: states, isGone: true },
          } as const,
        ]
      : []),
  ];
}

/** Whether material starts at a party, which then has no known inputs. */
export function isSource({ rows }: Chain, party: number): boolean {
  return rows.offsets[party] === rows.offsets[party + 1];
}

/** The parties of a group at which material starts. Undefined if there are none. */
export function originOf(chain: Chain, { kind, target, members }: PartyGroup): Target | undefined {
  if (kind === 'SCRAP') return target;
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
  /** Whether it is the group of those that are in no other. Its label lists their countries. */
  readonly isRest?: boolean;
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

/** A country counts in every bloc of which it is a member. Those in none are one group. */
function blocNamings({ site: { places } }: Supply, party: ChainParty): readonly Naming[] {
  const blocs = party.country === undefined ? [] : places.blocsOf(party.country);
  return blocs.length === 0
    ? [{ id: '', key: undefined, label: 'in no bloc', isRest: true }]
    : blocs.map((bloc) => ({ id: bloc, key: bloc, label: places.nameOf(bloc) }));
}

function withCountries(supply: Supply, { parties }: Chain, label: string, members: readonly number[]): string {
  const names = new Set(members.map((member) => countryNaming(supply, parties[member]?.country).label));
  return `${label} (${[...names].toSorted().join(', ')})`;
}
