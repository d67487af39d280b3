import { createPairMap } from '../../model/pair-map.ts';
import type { RequirementGraph } from '../../analysis/graph/cut-sets.ts';
import type { ChainParty, PartyKind } from '../../network/parties.ts';
import { isBookkeeping } from '../../network/parties.ts';
import { surelyHolds } from './surely-held.ts';
import type { InView } from '../view/added-parties.ts';
import type { Supply } from '../supply/supply.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import { rowOffsets } from '../../analysis/rows.ts';

/** NAMED: only named supply counts, and only named parties can be removed. COUNTRIES: also countries at a stage. */
export type CutScope = 'NAMED' | 'COUNTRIES';

/** Parties that fail together: a firm or plant with all its stages, or all parties in a country at a stage. */
export interface CutParty extends InView {
  readonly key: string;
  readonly label: string;
}

/** The requirements of a buyer, and the possible suppliers of each. */
export interface Requirements {
  readonly graph: RequirementGraph;
  readonly units: readonly CutParty[];
  /** Each need's number in the graph, by its key. */
  readonly needs: ReadonlyMap<string, number>;
  /** By chain and party: its intake of the chain's mineral, and the vertex that represents it to its buyers. */
  readonly places: readonly (readonly PartyPlace[])[];
}

/** The vertices of a party of a chain in the graph. */
interface PartyPlace {
  readonly intake: number;
  readonly front: number;
}

/** A vertex of the graph during construction. */
interface Vertex {
  readonly needsAll: boolean;
  isSource: boolean;
  readonly suppliers: number[];
  readonly units: readonly number[];
}

/** The producer of a form, which is one vertex in all chains. */
interface Maker {
  /** Its vertices for minerals that the form may not hold. The key undefined is for all other minerals. */
  readonly fronts: Map<string | undefined, number>;
  /** Its intakes of the minerals that the form surely holds. */
  readonly held: number[];
}

/**
 * Combines the chains of a question into one graph. A buyer requires all of its needs, and a need all of its minerals. Any
 * supplier of a mineral is enough. A producer of a form is one vertex in all chains. It requires each mineral that the form
 * surely holds, and another mineral only for buyers of that mineral. Markets, exporters, the output of a country and lanes
 * of a procurement rule work if any of their suppliers does. So do the several inputs of a plant (rule N9).
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
  /** The vertex that represents a party to its buyers. */
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

/** Whether a party produces material, and is not only bookkeeping. */
function isMaker({ kind }: ChainParty): boolean {
  return makerKinds.has(kind);
}

/**
 * The suppliers of a party that count as supply. Scrap, unknown parties and what is gone do not count, nor does bookkeeping
 * with only these behind it.
 */
export function optionsOf(chain: NeedChain['chain'], party: number, scope: CutScope): number[] {
  const { rows, parties } = chain;
  const leads = leadsOf(chain);
  const options: number[] = [];
  for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++) {
    const supplier = rows.suppliers[link] ?? 0;
    const one = parties[supplier];
    if (one === undefined || (rows.estimate[link] ?? 0) <= 0 || isNoSupply(one)) continue;
    if (leads[supplier] !== 1) continue;
    if (scope === 'COUNTRIES' || one.key !== undefined || isThrough(one)) options.push(supplier);
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
  scope: CutScope,
): boolean {
  const { offsets } = chain.rows;
  const isEnd = offsets[index] === offsets[index + 1];
  return (
    isStanding(party, scope) &&
    (isEnd || (options.length === 0 && index !== chain.buyer && (isMaker(party) || party.standsFor === 'INPUT'))) &&
    !takesOnlyLost(chain, index)
  );
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
function takesOnlyLost({ rows, parties }: NeedChain['chain'], party: number): boolean {
  const seen = new Set([party]);
  let isLost = false;
  for (const at of seen) {
    for (let link = rows.offsets[at] ?? 0; link < (rows.offsets[at + 1] ?? 0); link++) {
      const supplier = rows.suppliers[link] ?? 0;
      const one = parties[supplier];
      if (one === undefined || (rows.estimate[link] ?? 0) <= 0) continue;
      const isPassed =
        isBookkeeping(one) || (one.kind === 'UNKNOWN' && rows.offsets[supplier] !== rows.offsets[supplier + 1]);
      if (isNoSupply(one)) isLost = true;
      else if (isPassed) seen.add(supplier);
      else return false;
    }
  }
  return isLost;
}

/** Numbers firms and countries at a stage in order of use. A named plant fails by itself, and with its country at its stage. */
function createUnits(
  scope: CutScope,
  { site, view }: Supply,
): { readonly units: readonly CutParty[]; readonly unitsOf: (party: ChainParty) => readonly number[] } {
  const units: CutParty[] = [];
  const numbers = createPairMap<string, string, number>();
  const numberOf = (unit: CutParty): number => numbers.remembered(unit.key, unit.label, () => units.push(unit) - 1);
  return {
    units,
    unitsOf(party) {
      const found: CutParty[] = [];
      if (party.key !== undefined) {
        const key = site.ownership.siteOf(party.key);
        found.push({ key, label: site.places.nameOf(key), view });
      }
      if (scope === 'COUNTRIES' && isMaker(party) && party.country !== undefined) {
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
