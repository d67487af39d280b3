import { systemicRisk as riskOf, type AmountNetwork } from '../analysis/systemic-risk.ts';
import { tidy } from '../model/estimate.ts';
import type { Day } from '../model/partial-date.ts';
import type { NeedRecord } from '../model/records/network.ts';
import { supplyVolumeOf } from '../model/records/network.ts';
import type { Stage } from '../model/vocabulary.ts';
import type { BuildingSite } from '../network/building-site.ts';
import type { Chain, ChainParty } from '../network/chain.ts';
import { worldOutput } from '../network/plant-capacity.ts';
import { isBookkeeping } from '../network/supply-network.ts';
import { demandOf, intakeOf } from './amounts.ts';
import type { NetworkReader } from './network-reader.ts';
import { createSupply, removedWith } from './supply.ts';
import { viewOf, type ViewQuestion } from './view.ts';

export interface SystemicRiskQuestion {
  /** Keys of minerals or forms; undefined: all that any buyer is known to need. */
  readonly materials: readonly string[] | undefined;
  /** How exactly losses are passed on; a party passes on what changes by more than a hundredth of it. */
  readonly tolerance: number;
  readonly view: ViewQuestion | null | undefined;
}

/** What the loss of one party costs the network of one material. */
export interface PartyRisk {
  /** Key of the firm, plant or country. */
  readonly key: string;
  readonly label: string;
  readonly stage: Stage | undefined;
  /** The form whose network it is; undefined: the whole network of the data set. */
  readonly material: string | undefined;
  /** Part of all output that is lost without it, 0 to 1. */
  readonly esri: number;
  /** Its own part of all output, 0 to 1. */
  readonly outputShare: number;
}

/** A party with its place by the index. */
export interface RankedRisk extends PartyRisk {
  /** From 1. */
  readonly rank: number;
}

export interface SystemicRiskAnswer {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  /** Largest index first; `riskKey` says where each stands. */
  readonly rows: readonly RankedRisk[];
  /** Buyers of which no amount is known, so that they are in no network. */
  readonly notComputable: readonly string[];
}

/** What the loss of each party costs all others: of buyers whose amounts are known, else of the world's makers of a form. */
export async function systemicRisk(
  networks: NetworkReader,
  { materials, tolerance, view }: SystemicRiskQuestion,
  today: Day,
): Promise<SystemicRiskAnswer> {
  const network = await networks.current();
  const site = network.site(viewOf(view, network.evidence, today));
  const { evidence, forms } = site;
  const isAsked = (form: string): boolean =>
    materials === undefined || materials.some((material) => forms.holds(form, material));
  const buyers = [...evidence.needsOf.keys()].filter((buyer) => removedWith(site, buyer) === undefined);
  const needs = buyers.flatMap((buyer) =>
    createSupply(site, buyer).needs.filter((need) => need.directed !== true && isAsked(need.form)),
  );
  const top = needs.filter(({ buyer }) => !suppliesOthers(site, buyer));
  const amounts = new Map(top.map((need) => [need, amountOf(site, need)]));
  const measured = top.filter((need) => amounts.get(need) !== undefined);
  const notComputable = [...new Set(top.filter((need) => amounts.get(need) === undefined).map(({ buyer }) => buyer))];
  const threshold = tolerance / 100;
  // Where statistics speak of the world, a few buyers whose amounts happen to be known say little of it.
  if (measured.length > 0 && evidence.statistics.length === 0) {
    const amountsOfBuyers = networkOf(
      site,
      measured.map((need) => ({ need, amount: amounts.get(need) ?? 0 })),
    );
    const rows = risksOf(site, amountsOfBuyers, undefined, threshold);
    return { status: 'ANSWERED', reason: undefined, rows: ranked(rows), notComputable };
  }
  const wanted = [
    ...new Set([...needs.map(({ form }) => form), ...(materials ?? []).filter((key) => evidence.forms.has(key))]),
  ];
  let isMade = false;
  const rows = wanted.flatMap((form): PartyRisk[] => {
    const stage = forms.stageOf(form);
    const made = forms
      .mineralsOf(form)
      .some(
        (material) =>
          stage !== undefined && site.choose({ material, forms: [form], stage, geography: undefined }) !== undefined,
      );
    if (!made) return [];
    isMade = true;
    const need: NeedRecord = { id: `need:world:${form}`, buyer: 'world', form, needCountry: null };
    const world = networkOf(site, [{ need, amount: worldOutput(form, site.view.at, evidence) ?? 1 }]);
    return risksOf(site, withoutFinalDemand(world), form, threshold);
  });
  if (rows.length > 0) return { status: 'ANSWERED', reason: undefined, rows: ranked(rows), notComputable };
  return {
    status: 'NOT_KNOWN',
    reason: reasonWhy(materials, wanted, isMade),
    rows: [],
    notComputable,
  };
}

function reasonWhy(materials: readonly string[] | undefined, forms: readonly string[], isMade: boolean): string {
  if (materials?.length === 0) return 'No material is asked about: `materials` is empty.';
  const names = materials?.join(', ') ?? 'any material';
  if (forms.length === 0)
    return `No buyer of the data set is known to take in ${names}, and it is no form of which makers could be known; name a form.`;
  if (isMade)
    return `A statistic says who makes ${names}, but in this view all of it comes from those whom nobody knows: the scenario or \`evidence\` leaves no named maker.`;
  return 'No buyer of it states an amount, and no statistic says who makes it.';
}

function ranked(rows: readonly PartyRisk[]): readonly RankedRisk[] {
  return rows
    .toSorted((a, b) => b.esri - a.esri || (a.key < b.key ? -1 : 1))
    .map((row, index) => ({ ...row, rank: index + 1 }));
}

/** Where a party stands. */
export function riskKey({ rank }: RankedRisk): readonly string[] {
  return [String(rank).padStart(9, '0')];
}

function suppliesOthers({ evidence }: BuildingSite, key: string): boolean {
  return evidence.entities.get(key)?.partOf !== undefined || evidence.supplies.some(({ supplier }) => supplier === key);
}

/** Units of a form a time unit that a buyer takes in: by its demand, by its need, or by the volumes of all its suppliers. */
function amountOf({ evidence, named }: BuildingSite, need: NeedRecord): number | undefined {
  const intake = intakeOf(evidence, need);
  if (intake !== undefined) return intake;
  const volumes = named.inForce(need.buyer, need.form).map(({ supply }) => supplyVolumeOf(supply));
  if (volumes.length > 0 && volumes.every((volume) => volume?.unit === 't/a' && !volume.joint))
    return volumes.reduce((all, volume) => all + (volume?.value ?? 0), 0);
  return demandOf(evidence, need.buyer) || undefined;
}

interface Node {
  readonly party: ChainParty;
  readonly material: string;
  readonly isFinal: boolean;
  output: number;
  readonly inputs: Map<string, { amount: number; readonly isEssential: boolean }>;
}
type Nodes = ReadonlyMap<string, Node>;

/** The chains of all needs as one network of amounts; bookkeeping is passed through. */
function networkOf(
  site: BuildingSite,
  needs: readonly { readonly need: NeedRecord; readonly amount: number }[],
): Nodes {
  const nodes = new Map<string, Node>();
  const node = (id: string, party: ChainParty, material: string, isFinal: boolean): Node => {
    const known = nodes.get(id) ?? { party, material, isFinal, output: 0, inputs: new Map() };
    nodes.set(id, known);
    return known;
  };
  for (const { need, amount } of needs) {
    const supply = createSupply(site, need.buyer);
    const bought = site.forms.stageOf(need.form);
    const minerals = site.forms.mineralsOf(need.form);
    for (const [place, material] of minerals.entries()) {
      const chain = supply.chain(need, material);
      const flows = visits(chain);
      // What is bought is one thing, whatever minerals are in it; above it each mineral has makers of its own.
      const idOf = (index: number): string => {
        const { id, stage } = chain.parties[index] ?? { id: '', stage: undefined };
        return index === chain.buyer || stage === bought ? id : `${material}|${id}`;
      };
      for (const [index, party] of chain.parties.entries()) {
        if (isBookkeeping(party)) continue;
        const id = idOf(index);
        const isFirst = place === 0 || id.startsWith(`${material}|`);
        const one = node(id, party, id.startsWith(`${material}|`) ? material : need.form, index === chain.buyer);
        const output = amount * (flows[index] ?? 0);
        if (isFirst) one.output += output;
        for (const [supplier, share] of suppliersOf(chain, index)) {
          const supplierId = idOf(supplier);
          const isOwn = supplierId.startsWith(`${material}|`);
          if (share <= 0 || (!isOwn && !isFirst)) continue;
          const input = one.inputs.get(supplierId) ?? {
            amount: 0,
            isEssential: (need.essential ?? 'ESSENTIAL') === 'ESSENTIAL' || index !== chain.buyer,
          };
          input.amount += output * share;
          one.inputs.set(supplierId, input);
        }
      }
    }
  }
  return nodes;
}

/** The world as a buyer is final demand and no party. */
function withoutFinalDemand(nodes: Nodes): Nodes {
  return new Map([...nodes].filter(([, { isFinal }]) => !isFinal));
}

const mostSweeps = 10_000;

/** How often a unit that the buyer takes in passes each party. */
function visits({ parties, buyer, rows }: Chain): Float64Array {
  const total = new Float64Array(parties.length);
  let wave = new Float64Array(parties.length);
  wave[buyer] = 1;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    const next = new Float64Array(parties.length);
    let left = 0;
    for (const [party, amount] of wave.entries()) {
      if (amount === 0) continue;
      total[party] = (total[party] ?? 0) + amount;
      for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++) {
        const moved = amount * (rows.estimate[link] ?? 0);
        const supplier = rows.suppliers[link] ?? 0;
        next[supplier] = (next[supplier] ?? 0) + moved;
        left += moved;
      }
    }
    if (left < 1e-13) break;
    wave = next;
  }
  return total;
}

/** Who supplies a party how much of its intake, what stands between them passed through. */
function suppliersOf(chain: Chain, party: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: [number, number][] = [[party, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [at, share] = next;
    for (let link = chain.rows.offsets[at] ?? 0; link < (chain.rows.offsets[at + 1] ?? 0); link++) {
      const supplier = chain.rows.suppliers[link] ?? 0;
      const part = share * (chain.rows.estimate[link] ?? 0);
      if (part <= 1e-12) continue;
      const between = chain.parties[supplier];
      if (between !== undefined && isBookkeeping(between)) open.push([supplier, part]);
      else found.set(supplier, (found.get(supplier) ?? 0) + part);
    }
  }
  return found;
}

/** The index of every firm, plant with all its stages, and country at a stage. */
function risksOf(site: BuildingSite, nodes: Nodes, form: string | undefined, tolerance: number): PartyRisk[] {
  const ids = [...nodes.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const all = [...nodes.values()];
  const sectors = new Map<string, number>();
  const sectorOf = (node: Node, id: string): number => {
    const { stage, kind } = node.party;
    // What nobody knows stands in for nothing.
    const name = kind === 'UNKNOWN' || kind === 'SCRAP' ? id : `${node.material}|${stage ?? 'PRODUCT'}`;
    const known = sectors.get(name) ?? sectors.size;
    sectors.set(name, known);
    return known;
  };
  const offsets = [0];
  const links = all.flatMap(({ inputs }) => {
    const own = [...inputs].flatMap(([id, input]) => {
      const supplier = indexOf.get(id);
      return supplier === undefined ? [] : [{ supplier, ...input }];
    });
    offsets.push((offsets.at(-1) ?? 0) + own.length);
    return own;
  });
  const network: AmountNetwork = {
    partyCount: all.length,
    offsets: Uint32Array.from(offsets),
    suppliers: Uint32Array.from(links, ({ supplier }) => supplier),
    amounts: Float64Array.from(links, ({ amount }) => amount),
    sectorOf: Uint32Array.from(all, (node, index) => sectorOf(node, ids[index] ?? '')),
    output: Float64Array.from(all, ({ output }) => output),
    isEssential: Uint8Array.from(links, ({ isEssential }) => Number(isEssential)),
    isCounted: Uint8Array.from(all, (node) => Number(isCounted(node))),
  };
  const total = all.reduce((sum, node) => (isCounted(node) ? sum + node.output : sum), 0);
  const risk = riskOf(network, tolerance);
  const units = new Map<string, Omit<PartyRisk, 'esri' | 'outputShare'> & { readonly members: number[] }>();
  const join = (id: string, unit: Omit<PartyRisk, 'esri' | 'outputShare' | 'material'>, member: number): void => {
    const known = units.get(id) ?? { ...unit, material: form, members: [] };
    known.members.push(member);
    units.set(id, known);
  };
  const { places, ownership } = site;
  for (const [index, node] of all.entries()) {
    const { key, country, stage, label } = node.party;
    if (!isCounted(node) || node.output <= 0) continue;
    const plant = key === undefined ? undefined : ownership.siteOf(key);
    if (plant !== undefined)
      join(plant, { key: plant, label: plant === key ? label : places.nameOf(plant), stage }, index);
    const place = places.keyOf(country);
    if (place !== undefined && stage !== undefined)
      join(`${place}|${stage}`, { key: place, label: `${places.nameOf(place)}, ${stage}`, stage }, index);
  }
  return [...units.values()].map(({ members, ...unit }) => {
    const output = members.reduce((sum, member) => sum + (network.output[member] ?? 0), 0);
    return { ...unit, esri: tidy(risk.lossWithout(...members)), outputShare: tidy(total > 0 ? output / total : 0) };
  });
}

/** What nobody knows, and scrap, passes losses on and is no part of what is lost. */
function isCounted({ party: { kind } }: Node): boolean {
  return kind !== 'UNKNOWN' && kind !== 'SCRAP';
}
