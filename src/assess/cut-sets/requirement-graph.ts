import type { RequirementGraph } from '../../analysis/graph/cut-sets.ts';
import type { ChainParty, PartyKind } from '../../network/parties.ts';
import { isBookkeeping } from '../../network/parties.ts';
import { surelyHolds } from './surely-held.ts';
import type { Supply } from '../supply/supply.ts';
import { createPairMap } from '../../model/pair-map.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import { rowOffsets } from '../../analysis/rows.ts';

/** NAMED: only named supply counts, and only who is named can be removed. COUNTRIES: countries at a stage too. */
export type CutScope = 'NAMED' | 'COUNTRIES';

/** Who falls together: a firm or plant with all its stages, or all who work in a country at a stage. */
export interface CutUnit {
  readonly key: string;
  readonly label: string;
}

/** What a buyer requires, and by whom each part of it could come. */
export interface Requirements {
  readonly graph: RequirementGraph;
  readonly units: readonly CutUnit[];
  /** Each need's number in the graph, by its key. */
  readonly needs: ReadonlyMap<string, number>;
  /** By chain and party: what it takes in of the chain's mineral, and by what it stands toward its takers. */
  readonly places: readonly (readonly PartyPlace[])[];
}

/** Where a party of a chain is in the graph. */
interface PartyPlace {
  readonly intake: number;
  readonly front: number;
}

/** What goes into one party of the graph while it is put together. */
interface Vertex {
  readonly needsAll: boolean;
  isSource: boolean;
  readonly suppliers: number[];
  readonly units: readonly number[];
}

/** Who makes a form: one party in all chains. */
interface Maker {
  /** By what it stands where a mineral is taken in from it that the form may hold none of; undefined: any other. */
  readonly fronts: Map<string | undefined, number>;
  /** Its intakes of what the form surely holds. */
  readonly held: number[];
}

/**
 * Puts the chains of a question into one graph. A buyer requires all of its needs, a need all of its minerals; of one
 * mineral any supplier will do. Who makes a form is one party in all chains and requires each mineral that the form surely
 * holds, and where another mineral is taken in from it that one too. Markets, exporters, a country's output and lanes
 * of a procurement rule pass on what any one of theirs supplies, and so do the several inputs of a plant (rule N9).
 */
export function requirementsOf(chains: readonly NeedChain[], scope: CutScope, supply: Supply): Requirements {
  const vertices: Vertex[] = [];
  const add = (needsAll: boolean, units: readonly number[] = []): number =>
    vertices.push({ needsAll, isSource: false, suppliers: [], units }) - 1;
  const { units, unitsOf } = createUnits(scope, supply);
  const isHeld = surelyHolds(supply.site.evidence);

  const buyer = add(true);
  const needs = new Map<string, number>();
  const makers = createPairMap<string, string | undefined, Maker>();
  /** By what a party stands toward those who take in from it. */
  const frontOf = ({ need, material, chain }: NeedChain, index: number, intake: number): number => {
    const party = chain.parties[index];
    if (index === chain.buyer) {
      const whole = needs.get(need.id) ?? add(true);
      needs.set(need.id, whole);
      vertices[whole]?.suppliers.push(intake);
      return whole;
    }
    if (party === undefined || !isMaker(party)) return intake;
    const maker = makers.remembered(party.id, party.form, () => ({ fronts: new Map(), held: [] }));
    const isSure = party.form !== undefined && isHeld(party.form, material);
    if (isSure) maker.held.push(intake);
    const mineral = isSure ? undefined : material;
    const front = maker.fronts.get(mineral) ?? add(true, unitsOf(party));
    maker.fronts.set(mineral, front);
    if (!isSure) vertices[front]?.suppliers.push(intake);
    return front;
  };
  const places = chains.map((one) =>
    one.chain.parties.map((_, index): PartyPlace => {
      const intake = add(false);
      return { intake, front: frontOf(one, index, intake) };
    }),
  );
  for (const [at, { chain }] of chains.entries()) {
    for (const [index, party] of chain.parties.entries()) {
      const vertex = vertices[places[at]?.[index]?.intake ?? 0];
      const options = optionsOf(chain, index, scope);
      if (vertex === undefined) continue;
      vertex.isSource = startsAt(chain, index, party, options, scope);
      for (const option of options) vertex.suppliers.push(places[at]?.[option]?.front ?? 0);
    }
  }
  for (const { fronts, held } of makers.values())
    for (const front of fronts.values()) vertices[front]?.suppliers.push(...held);
  for (const need of needs.values()) vertices[buyer]?.suppliers.push(need);
  return { graph: frozen(vertices, buyer), units, needs, places };
}

const makerKinds: ReadonlySet<string> = new Set<PartyKind>(['SITE', 'COMPANY', 'COUNTRY_STAGE']);

/** Whether a party makes something, and does not only stand between others. */
function isMaker({ kind }: ChainParty): boolean {
  return makerKinds.has(kind);
}

/**
 * The suppliers of a party that count as supply. Scrap never rescues, and what nobody knows is none, nor is bookkeeping
 * behind which there is nothing else.
 */
export function optionsOf(chain: NeedChain['chain'], party: number, scope: CutScope): number[] {
  const { rows, parties } = chain;
  const leads = leadsOf(chain);
  const options: number[] = [];
  for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++) {
    const supplier = rows.suppliers[link] ?? 0;
    const one = parties[supplier];
    if (one === undefined || (rows.estimate[link] ?? 0) <= 0 || one.kind === 'SCRAP') continue;
    if (leads[supplier] !== 1) continue;
    if (scope === 'COUNTRIES' || one.key !== undefined || isThrough(one)) options.push(supplier);
  }
  return options;
}

/** By chain: 1 for parties that make something, and for bookkeeping and unknown parties behind which there is one that does. */
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
        (isEnd(index) && party.kind !== 'UNKNOWN' && party.kind !== 'SCRAP' && party.standsFor !== 'LANE'),
    ),
  );
  const between = [...parties.keys()].filter((index) => leads[index] !== 1 && parties[index]?.kind !== 'SCRAP');
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
 * Whether a party works by itself: material starts there, or nobody is known from whom it takes, of those who count in the
 * scope. So who is named works in either scope where nobody knows what it takes in.
 */
export function startsAt(
  chain: NeedChain['chain'],
  index: number,
  party: ChainParty,
  options: readonly number[],
  scope: CutScope,
): boolean {
  const { offsets } = chain.rows;
  const isEnd = offsets[index] === offsets[index + 1];
  return (
    isStanding(party, scope) &&
    (isEnd || (options.length === 0 && index !== chain.buyer && (isMaker(party) || party.standsFor === 'INPUT'))) &&
    !takesOnlyScrap(chain, index)
  );
}

/** Bookkeeping between a buyer and those whom it names: the inputs of a plant, the lanes of a procurement rule. */
export function isThrough(party: ChainParty): boolean {
  return party.standsFor !== undefined;
}

/** Whether a party could work by itself. A lane is no more than a part of what the buyer takes in. */
function isStanding(party: ChainParty, scope: CutScope): boolean {
  if (party.kind === 'SCRAP' || party.kind === 'UNKNOWN' || party.standsFor === 'LANE') return false;
  return scope === 'COUNTRIES' || party.key !== undefined || isThrough(party);
}

/** Whether scrap alone goes into a party, itself or through bookkeeping. */
function takesOnlyScrap({ rows, parties }: NeedChain['chain'], party: number): boolean {
  const seen = new Set([party]);
  let isScrap = false;
  for (const at of seen) {
    for (const supplier of rows.suppliers.subarray(rows.offsets[at], rows.offsets[at + 1])) {
      const one = parties[supplier];
      if (one?.kind === 'SCRAP') isScrap = true;
      else if (one !== undefined && isBookkeeping(one)) seen.add(supplier);
      else return false;
    }
  }
  return isScrap;
}

/** Numbers firms and countries at a stage as they come. A named plant falls by itself, and with its country at its stage. */
function createUnits(
  scope: CutScope,
  { site }: Supply,
): { readonly units: readonly CutUnit[]; readonly unitsOf: (party: ChainParty) => readonly number[] } {
  const units: CutUnit[] = [];
  const numbers = createPairMap<string, string, number>();
  const numberOf = (unit: CutUnit): number => numbers.remembered(unit.key, unit.label, () => units.push(unit) - 1);
  return {
    units,
    unitsOf(party) {
      const found: CutUnit[] = [];
      if (party.key !== undefined) {
        const key = site.ownership.siteOf(party.key);
        found.push({ key, label: site.places.nameOf(key) });
      }
      if (scope === 'COUNTRIES' && isMaker(party) && party.country !== undefined) {
        const key = site.places.keyOf(party.country) ?? party.country;
        found.push({ key, label: `${site.places.nameOf(key)}, ${party.stage ?? ''}` });
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
