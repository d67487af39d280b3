import { createPairMap, type PairMap } from '../../model/pair-map.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { inputsOf, isEssential } from '../../network/chain/needs/maker-inputs.ts';
import type { RequirementGraph } from '../../analysis/graph/cut-sets.ts';
import type { ChainParty, PartyKind } from '../../network/parties.ts';
import { isBookkeeping } from '../../network/parties.ts';
import { surelyHolds } from './surely-held.ts';
import type { InView } from '../view/added-parties.ts';
import type { Supply } from '../supply/supply.ts';
import { createRequiredInputs } from './required-inputs.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import { rowOffsets } from '../../analysis/rows.ts';

/** NAMED: only named supply counts, and only named parties can be removed. COUNTRIES: also countries at a stage. */
export type CutScope = 'NAMED' | 'COUNTRIES';

/** ROUTES: every end of a route is a source, also scrap and unknown parties, and a party is a unit at each of its stages, and one with all of them. */
export type RequirementScope = CutScope | 'ROUTES';

/** Parties that fail together: a firm or plant with all its stages, or all parties in a country at a stage. */
export interface CutParty extends InView {
  readonly key: string;
  readonly label: string;
}

/** The requirements of a buyer, and the possible suppliers of each. */
export interface Requirements {
  readonly graph: RequirementGraph;
  /** The chains of the question, and behind them those of what makers need beside. */
  readonly chains: readonly NeedChain[];
  readonly units: readonly CutParty[];
  /** Each need's number in the graph, by its key. */
  readonly needs: ReadonlyMap<string, number>;
  /** By chain and party: its intake of the chain's mineral, and the vertex that represents it to its buyers. */
  readonly places: readonly (readonly PartyPlace[])[];
  /** Intakes of which the graph tells the suppliers and not the chain, because essential inputs decide (rule N11). */
  readonly decided: ReadonlySet<number>;
}

/** The vertices of a party of a chain in the graph. */
interface PartyPlace {
  readonly intake: number;
  readonly front: number;
}

/** A vertex of the graph during construction. */
interface Vertex {
  needsAll: boolean;
  isSource: boolean;
  readonly suppliers: number[];
  readonly units: readonly number[];
}

/** The producer of a form, which is one vertex in all chains. */
interface Maker {
  readonly key: string | undefined;
  readonly form: string | undefined;
  /** Its vertices for minerals that the form may not hold. The key undefined is for all other minerals. */
  readonly fronts: Map<string | undefined, number>;
  /** Its intakes of the minerals that the form surely holds, and its other essential inputs. */
  readonly held: number[];
  /** Keys of the needs that its chains follow. */
  readonly followed: Set<string>;
}

/**
 * Combines the chains of a question into one graph. A buyer requires all of its needs, and a need all of its minerals. Any
 * supplier of a mineral is enough. A producer of a form is one vertex in all chains. It requires each mineral that the form
 * surely holds, each of its other essential inputs (rule N11), and another mineral only for buyers of that mineral. Markets,
 * exporters, the output of a country and lanes of a procurement rule work if any of their suppliers does.
 */
export function requirementsOf(asked: readonly NeedChain[], scope: RequirementScope, supply: Supply): Requirements {
  const draft = createDraft(scope, supply);
  const { vertices, makers } = draft;
  const buyer = draft.add(true);
  const needs = new Map<string, number>();
  const inputs = new Map<string, number>();
  const chains = [...asked];
  const places: (readonly PartyPlace[])[] = [];
  const required = createRequiredInputs(
    supply,
    (chain) =>
      takesOnlyGone(chain, chain.buyer) ||
      (scope === 'NAMED' ? hasNamedSupplier(chain) : optionsOf(chain, chain.buyer, scope).length > 0),
  );
  while (places.length < chains.length) {
    for (const one of chains.slice(places.length))
      places.push(placesIn(draft, one, places.length < asked.length ? needs : inputs));
    for (const maker of makers.values()) {
      for (const need of required.missingOf(maker)) {
        maker.followed.add(need.id);
        const known = inputs.get(need.id);
        const more = known === undefined ? required.chainsOf(need) : [];
        if (known === undefined && more.length === 0) continue;
        const whole = known ?? draft.add(true);
        inputs.set(need.id, whole);
        maker.held.push(whole);
        chains.push(...more);
      }
    }
  }
  for (const { fronts, held } of makers.values())
    for (const front of fronts.values()) vertices[front]?.suppliers.push(...held);
  for (const need of needs.values()) vertices[buyer]?.suppliers.push(need);
  return { graph: frozen(vertices, buyer), chains, units: draft.units, needs, places, decided: draft.decided };
}

/** A graph during construction. */
interface Draft {
  readonly scope: RequirementScope;
  readonly supply: Supply;
  readonly vertices: Vertex[];
  readonly units: readonly CutParty[];
  readonly unitsOf: (party: ChainParty) => readonly number[];
  readonly makers: PairMap<string, string | undefined, Maker>;
  readonly decided: Set<number>;
  readonly isHeld: (form: string, mineral: string) => boolean;
  readonly add: (needsAll: boolean, units?: readonly number[]) => number;
}

function createDraft(scope: RequirementScope, supply: Supply): Draft {
  const vertices: Vertex[] = [];
  return {
    scope,
    supply,
    vertices,
    ...createUnits(scope, supply),
    makers: createPairMap(),
    decided: new Set(),
    isHeld: surelyHolds(supply.site.evidence),
    add: (needsAll, units = []) => vertices.push({ needsAll, isSource: false, suppliers: [], units }) - 1,
  };
}

/** Adds the parties of a chain. `needs` are the vertices of the needs that chains begin with, by key. */
function placesIn(draft: Draft, one: NeedChain, needs: Map<string, number>): readonly PartyPlace[] {
  const { scope, vertices, add } = draft;
  const { chain } = one;
  const places = chain.parties.map((party, index): PartyPlace => {
    const intake = add(false);
    if (index !== chain.buyer) return { intake, front: frontOf(draft, one, party, intake) };
    const front = needs.get(one.need.id) ?? add(true);
    needs.set(one.need.id, front);
    vertices[front]?.suppliers.push(intake);
    return { intake, front };
  });
  for (const [index, party] of chain.parties.entries()) {
    const intake = places[index]?.intake ?? 0;
    const vertex = vertices[intake];
    if (vertex === undefined) continue;
    const options = optionsOf(chain, index, scope);
    const inputs = index === chain.buyer ? [] : followedInputs(draft, party, one.material);
    const essential = inputs.filter(isEssential).map(({ id }) => id);
    const counted = options.filter(
      (option) =>
        essential.includes(chain.parties[option]?.inputOf ?? '') &&
        (optionsOf(chain, option, scope).length > 0 || startsIn(chain, option, scope) || takesOnlyGone(chain, option)),
    );
    const isFree = inputs.length > 0 && essential.length === 0;
    const isAll = inputs.length > 1 && counted.length > 0;
    if (isFree || isAll) draft.decided.add(intake);
    vertex.needsAll = isAll;
    vertex.isSource = isFree ? worksAlone(chain, index, scope) : startsAt(chain, index, party, options, scope);
    for (const option of isFree ? [] : isAll ? counted : options) vertex.suppliers.push(places[option]?.front ?? 0);
  }
  return places;
}

/** The vertex that represents a party to its buyers. */
function frontOf(draft: Draft, { material }: NeedChain, party: ChainParty, intake: number): number {
  const { makers, vertices, isHeld, supply } = draft;
  const { forms } = supply.site;
  if (!isMaker(party)) return intake;
  const maker = makers.remembered(party.id, party.form, () => ({
    key: party.key,
    form: party.form,
    fronts: new Map(),
    held: [],
    followed: new Set(),
  }));
  const inputs = followedInputs(draft, party, material);
  for (const { id } of inputs) maker.followed.add(id);
  const isRequired = (need: NeedRecord): boolean =>
    isEssential(need) && (isHeld(need.form, material) || !forms.holds(need.form, material));
  const isSure = (party.form !== undefined && isHeld(party.form, material)) || inputs.some(isRequired);
  if (isSure) maker.held.push(intake);
  const mineral = isSure ? undefined : material;
  const front = maker.fronts.get(mineral) ?? draft.add(true, draft.unitsOf(party));
  maker.fronts.set(mineral, front);
  if (!isSure) vertices[front]?.suppliers.push(intake);
  return front;
}

/** The needs of a named producer that the chain of a material follows. */
function followedInputs({ supply }: Draft, party: ChainParty, material: string): readonly NeedRecord[] {
  if (!isMaker(party) || party.key === undefined || party.form === undefined) return [];
  return inputsOf(supply.site, party.key, party.form, material);
}

const makerKinds: ReadonlySet<string> = new Set<PartyKind>(['SITE', 'COMPANY', 'COUNTRY_STAGE']);

/** Whether a party produces material, and is not only bookkeeping. */
export function isMaker({ kind }: ChainParty): boolean {
  return makerKinds.has(kind);
}

/**
 * The suppliers of a party that count as supply. Scrap, unknown parties and what is gone do not count, nor does bookkeeping
 * with only these behind it.
 */
export function optionsOf(chain: NeedChain['chain'], party: number, scope: RequirementScope): number[] {
  const { rows, parties } = chain;
  const leads = leadsOf(chain);
  const options: number[] = [];
  for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++) {
    const supplier = rows.suppliers[link] ?? 0;
    const one = parties[supplier];
    if (one === undefined || (rows.estimate[link] ?? 0) <= 0 || one.kind === 'GONE') continue;
    if (scope !== 'ROUTES' && (isNoSupply(one) || leads[supplier] !== 1)) continue;
    if (scope !== 'NAMED' || one.key !== undefined || isThrough(one)) options.push(supplier);
  }
  return options;
}

/** By chain: 1 for producers, and for bookkeeping and unknown parties with a producer behind them. */
const knownLeads = new WeakMap<NeedChain['chain'], Uint8Array>();

function leadsOf(chain: NeedChain['chain']): Uint8Array {
  const found = knownLeads.get(chain) ?? findLeads(chain);
  knownLeads.set(chain, found);
  return found;
}

function findLeads(chain: NeedChain['chain']): Uint8Array {
  const { rows, parties } = chain;
  const isEnd = (index: number): boolean => rows.offsets[index] === rows.offsets[index + 1];
  const leads = Uint8Array.from(parties, (party, index) =>
    Number(
      isMaker(party) ||
        party.standsFor === 'INPUT' ||
        (isEnd(index) && party.kind !== 'UNKNOWN' && !isNoSupply(party) && party.standsFor !== 'LANE'),
    ),
  );
  const between = [...parties.keys()].filter((index) => {
    const party = parties[index];
    return leads[index] !== 1 && party !== undefined && !isNoSupply(party);
  });
  const isLeading = (link: number): boolean => (rows.estimate[link] ?? 0) > 0 && leads[rows.suppliers[link] ?? 0] === 1;
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const index of between) {
      const [start = 0, end = 0] = [rows.offsets[index], rows.offsets[index + 1]];
      if (leads[index] === 1 || !Array.from({ length: end - start }, (_, at) => start + at).some(isLeading)) continue;
      leads[index] = 1;
      isMoving = true;
    }
  }
  return leads;
}

/**
 * Whether a party works by itself. It does if material starts there, or if no supplier that counts in the scope is known.
 * A named party with unknown suppliers therefore works in either scope.
 */
export function startsAt(
  chain: NeedChain['chain'],
  index: number,
  party: ChainParty,
  options: readonly number[],
  scope: RequirementScope,
): boolean {
  const { offsets } = chain.rows;
  const isEnd = offsets[index] === offsets[index + 1];
  if (scope === 'ROUTES') return isEnd;
  return (
    isStanding(party, scope) &&
    (isEnd || (options.length === 0 && index !== chain.buyer && (isMaker(party) || party.standsFor === 'INPUT'))) &&
    !takesOnlyLost(chain, index)
  );
}

/** The same of a party by its number. */
function startsIn(chain: NeedChain['chain'], index: number, scope: RequirementScope): boolean {
  const party = chain.parties[index];
  return party !== undefined && startsAt(chain, index, party, optionsOf(chain, index, scope), scope);
}

/** Whether a party works that needs none of its inputs. One that takes only scrap, or what is gone, does not count as supply. */
function worksAlone(chain: NeedChain['chain'], index: number, scope: RequirementScope): boolean {
  const party = chain.parties[index];
  if (party === undefined) return false;
  return scope === 'ROUTES' || (isStanding(party, scope) && !takesOnlyLost(chain, index));
}

/** Whether the buyer has a named supplier in any lane. A plant in the statistic of a country does not count. */
export function hasNamedSupplier(chain: NeedChain['chain']): boolean {
  const seen = new Set([chain.buyer]);
  for (const at of seen) {
    for (const option of optionsOf(chain, at, 'NAMED')) {
      const party = chain.parties[option];
      if (party !== undefined && !isThrough(party)) return true;
      seen.add(option);
    }
  }
  return false;
}

/** Bookkeeping between a buyer and its named suppliers: the inputs of a plant, the lanes of a procurement rule. */
export function isThrough(party: ChainParty): boolean {
  return party.standsFor !== undefined;
}

/** Whether a party could work by itself. A lane cannot, as it is only a part of the buyer's intake. */
function isStanding(party: ChainParty, scope: CutScope): boolean {
  if (isNoSupply(party) || party.kind === 'UNKNOWN' || party.standsFor === 'LANE') return false;
  return scope === 'COUNTRIES' || party.key !== undefined || isThrough(party);
}

/** Recovered scrap, and supply that a scenario removed (rule X2): both keep no party running. */
function isNoSupply({ kind }: ChainParty): boolean {
  return kind === 'SCRAP' || kind === 'GONE';
}

/** Whether a party sources only scrap and supply that is gone, directly or through bookkeeping and unknown producers. */
function takesOnlyLost(chain: NeedChain['chain'], party: number): boolean {
  return lostKinds(chain, party).size > 0;
}

/** Whether all that a party sources is such supply, and a scenario removed some of it. It then lacks the input (rule X2). */
function takesOnlyGone(chain: NeedChain['chain'], party: number): boolean {
  return lostKinds(chain, party).has('GONE');
}

/** The kinds of what a party sources, if all of it is scrap or gone. Otherwise empty. */
function lostKinds({ rows, parties }: NeedChain['chain'], party: number): ReadonlySet<PartyKind> {
  const seen = new Set([party]);
  const kinds = new Set<PartyKind>();
  for (const at of seen) {
    for (let link = rows.offsets[at] ?? 0; link < (rows.offsets[at + 1] ?? 0); link++) {
      const supplier = rows.suppliers[link] ?? 0;
      const one = parties[supplier];
      if (one === undefined || (rows.estimate[link] ?? 0) <= 0) continue;
      const isPassed =
        isBookkeeping(one) || (one.kind === 'UNKNOWN' && rows.offsets[supplier] !== rows.offsets[supplier + 1]);
      if (isNoSupply(one)) kinds.add(one.kind);
      else if (isPassed) seen.add(supplier);
      else return new Set();
    }
  }
  return kinds;
}

/** Numbers firms and countries at a stage in order of use. A named plant fails by itself, and with its country at its stage. */
function createUnits(
  scope: RequirementScope,
  { site, view }: Supply,
): { readonly units: readonly CutParty[]; readonly unitsOf: (party: ChainParty) => readonly number[] } {
  const units: CutParty[] = [];
  const numbers = createPairMap<string, string, number>();
  const numberOf = (unit: CutParty): number => numbers.remembered(unit.key, unit.label, () => units.push(unit) - 1);
  return {
    units,
    unitsOf(party) {
      const found: CutParty[] = [];
      if (party.key !== undefined && scope === 'ROUTES') found.push({ key: party.identity, label: '', view });
      if (party.key !== undefined) {
        const key = site.ownership.siteOf(party.key);
        found.push({ key, label: site.places.nameOf(key), view });
      }
      if (scope !== 'NAMED' && isMaker(party) && party.country !== undefined) {
        const key = site.places.keyOf(party.country) ?? party.country;
        found.push({ key, label: `${site.places.nameOf(key)}, ${party.stage ?? ''}`, view });
      }
      return found.map(numberOf);
    },
  };
}

function frozen(vertices: readonly Vertex[], buyer: number): RequirementGraph {
  return {
    partyCount: vertices.length,
    offsets: rowOffsets(vertices.map(({ suppliers }) => suppliers)),
    suppliers: Uint32Array.from(vertices.flatMap(({ suppliers }) => suppliers)),
    needsAll: Uint8Array.from(vertices, ({ needsAll }) => Number(needsAll)),
    isSource: Uint8Array.from(vertices, ({ isSource }) => Number(isSource)),
    unitOffsets: rowOffsets(vertices.map(({ units }) => units)),
    units: Uint32Array.from(vertices.flatMap(({ units }) => units)),
    buyer,
  };
}
