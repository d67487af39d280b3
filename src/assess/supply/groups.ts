import { stages, type Stage } from '../../model/vocabulary.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { isBarredAt, passedParty, workingParty, type ChainParty } from '../../network/parties.ts';
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
  /** For an upper end by facts alone. That of the band if undefined. */
  readonly provenHigh?: Uint8Array;
  /** For a lower end by facts alone. That of the band if undefined. */
  readonly provenLow?: Uint8Array;
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
  readonly target: Target;
  /** The parties that are surely in it. */
  readonly members: readonly number[];
}

/**
 * The groups at a stage of a chain, in no order. With unknown supply, scrap and what is gone they account for the whole
 * intake. By place each route passes one of them: where the work of the stage is done. By party it passes each party that it
 * comes to, also one that carries what others made. Producers of one form can be left out. Empty if the chain does not reach
 * the stage.
 */
export function groupsAt(supply: Supply, chain: Chain, stage: Stage, groupBy: GroupBy, without?: string): PartyGroup[] {
  const places = partiesAt(supply, chain, { stage, groupBy, without });
  const groups = new Map<string, { readonly naming: Naming; readonly members: number[] }>();
  for (const index of places.at.PRESENT) {
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
      kind: 'GROUP',
      key: naming.key,
      label: naming.isRest === true ? withCountries(supply, chain, naming.label, members) : naming.label,
      members,
      get target() {
        return (target ??= targetOf(chain, places, naming, members));
      },
    };
  });
  // Unknown producers at the stage of a form that is left out make that form.
  const isOfOthers = without !== undefined && supply.site.forms.stageOf(without) === stage;
  const may = isOfOthers ? 0 : places.at.UNKNOWN.length + places.at.GONE.length;
  if (known.length + may === 0) return [];
  return [...known, ...restGroups(chain, places)];
}

/**
 * PRESENT, UNKNOWN: is or may be at the stage. The others are not. SCRAP: recovered scrap, and who supplies it. NEARER: a
 * route ends there, nearer to the buyer. FURTHER: it ends nearer to ore, and groups are by origin. ELSEWHERE: it ends there
 * without the stage. GONE: a scenario removed it at the stage or nearer to the buyer. PASSED: a route goes on.
 */
type PlaceAtStage = 'PRESENT' | 'UNKNOWN' | 'SCRAP' | 'NEARER' | 'FURTHER' | 'ELSEWHERE' | 'GONE' | 'PASSED';

interface StageQuestion {
  readonly stage: Stage;
  readonly groupBy: GroupBy;
  /** Producers of this form are left out. Undefined: none are. */
  readonly without: string | undefined;
}

interface PartiesAt extends StageQuestion {
  readonly at: Readonly<Record<PlaceAtStage, readonly number[]>>;
}

function partiesAt(supply: Supply, chain: Chain, asked: StageQuestion): PartiesAt {
  const at = Map.groupBy(chain.parties.keys(), (index) => placeAtStage(supply, chain, index, asked));
  const of = (place: PlaceAtStage): readonly number[] => at.get(place) ?? [];
  return {
    ...asked,
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

function placeAtStage(
  { site }: Supply,
  chain: Chain,
  index: number,
  { stage, groupBy, without }: StageQuestion,
): PlaceAtStage {
  const party = chain.parties[index];
  if (party === undefined || index === chain.buyer) return 'PASSED';
  const isEnd = isSource(chain, index);
  const counts = groupBy !== 'ORIGIN' || isEnd;
  const isLeftOut = without !== undefined && party.form === without;
  const at = groupBy === 'PARTY' ? passedParty(party) : workingParty(party);
  if (counts && at?.stage === stage && !isLeftOut) return 'PRESENT';
  if (counts && party.maybeAt.includes(stage)) return 'UNKNOWN';
  if (party.kind === 'GONE') return party.missedAt?.includes(stage) === true ? 'GONE' : 'PASSED';
  if (!isEnd) return 'PASSED';
  if (isScrapSource(site, party)) return 'SCRAP';
  if (party.stage === undefined) return 'ELSEWHERE';
  if (isLeftOut || stages.indexOf(party.stage) > stages.indexOf(stage)) return 'NEARER';
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
  const placeless = groupBy === 'COUNTRY' || groupBy === 'ORIGIN' || groupBy === 'BLOC';
  const isAssumed = (index: number): boolean => parties[index]?.atHeadOffice === true;
  const goneHere = at.GONE.filter((index) => parties[index]?.stage === stage);
  const elsewhere = placeless ? [...at.PRESENT, ...goneHere].filter(isAssumed) : [];
  const anyone = naming.maybe === undefined ? [] : at.PRESENT.filter((index) => naming.maybe?.(parties[index]));
  const unknown = [...at.UNKNOWN, ...(groupBy === 'ORIGIN' ? [] : at.NEARER)];
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

/** What is not in a known group: unknown supply, scrap, what starts further upstream, and what is gone. */
function restGroups(chain: Chain, { at }: PartiesAt): PartyGroup[] {
  const size = chain.parties.length;
  const before = marked(size, [...at.PRESENT, ...at.UNKNOWN], []);
  const rest = (kind: GroupKind, label: string, sure: readonly number[], maybe: readonly number[]): PartyGroup[] => {
    if (sure.length === 0) return [];
    const members = marked(size, sure, []);
    const target = { low: members, estimate: members, high: marked(size, sure, maybe), avoided: before };
    return [{ kind, key: undefined, label, members: [], target }];
  };
  // That nobody is known behind a known party is no fact, so it proves nothing.
  const unknown = rest('UNKNOWN', 'not known', [...at.UNKNOWN, ...at.NEARER, ...at.ELSEWHERE], []).map(
    ({ target, ...group }) => ({ ...group, target: { ...target, provenLow: marked(size, at.UNKNOWN, []) } }),
  );
  const gone = chain.parties.flatMap(({ kind }, index) => (kind === 'GONE' ? [index] : []));
  const states = marked(size, gone, []);
  const goneTarget = { low: states, estimate: states, high: states, isGone: true };
  return [
    ...unknown,
    ...rest('SCRAP', 'recovered from scrap', at.SCRAP, at.UNKNOWN),
    ...rest('GROUP', 'starts further upstream', at.FURTHER, at.UNKNOWN),
    ...(isAnyGone(chain)
      ? [{ kind: 'GONE', key: undefined, label: 'gone', members: [], target: goneTarget } as const]
      : []),
  ];
}

/** Whether a party at which a route ends is recovered scrap, or sells it. */
export function isScrapSource(
  site: Pick<Supply['site'], 'evidence'> | undefined,
  { kind, form = '' }: ChainParty,
): boolean {
  return kind === 'SCRAP' || site?.evidence.forms.get(form)?.scrap === true;
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
  /** Whether it is the group of those that are in no other. Its label lists their countries. */
  readonly isRest?: boolean;
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
  const isShared = party.key !== undefined && isOfNobodyAlone(supply, party.key, owner);
  const naming: Naming = isShared
    ? { id: nobodyAlone, key: undefined, label: 'no single owner' }
    : countryNaming(supply, (owner === undefined ? undefined : places.countryOf(owner)) ?? party.country);
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
  return new Set(
    roots.map((root) =>
      party?.key !== undefined && isOfNobodyAlone(supply, party.key, root)
        ? nobodyAlone
        : countryNaming(supply, places.countryOf(root) ?? party?.country).id,
    ),
  );
}

/** The id of the group of ventures that belong to nobody alone. It is no key of a country. */
const nobodyAlone = 'NOBODY ALONE';

/** Whether others hold a party together and none owns it, as in a venture of two halves. A firm of small holders is its own. */
function isOfNobodyAlone({ site: { ownership } }: Supply, key: string, top: string | undefined): boolean {
  return top === ownership.siteOf(key) && ownership.isHeld(key);
}

/** A country counts in every bloc of which it is a member. Those in none are one group. */
function blocNamings({ site: { places } }: Supply, party: ChainParty): readonly Naming[] {
  const blocs = party.country === undefined ? [] : places.blocsOf(party.country);
  if (blocs.length === 0)
    return [{ id: '', key: undefined, label: 'in no bloc', isRest: true, assumed: isAtHeadOffice }];
  return blocs.map((bloc) => ({ id: bloc, key: bloc, label: places.nameOf(bloc), assumed: isAtHeadOffice }));
}

function withCountries(supply: Supply, { parties }: Chain, label: string, members: readonly number[]): string {
  const countries = members.map((member) => {
    const passed = parties[member];
    return (passed === undefined ? undefined : (workingParty(passed) ?? passed))?.country;
  });
  const names = new Set(countries.map((country) => countryNaming(supply, country).label));
  return `${label} (${[...names].toSorted().join(', ')})`;
}
