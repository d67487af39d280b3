import type {
  OutageInput,
  OutageLink,
  OutageNetwork,
  OutageParty,
  OutageStock,
} from '../../analysis/outage/outage-network.ts';
import { isExact, total, type Estimate } from '../../model/estimate.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import { unlimitedLifetime } from '../../model/supply-state.ts';
import { createPairMap, type ReadonlyPairMap } from '../../model/pair-map.ts';
import { createBuildingSite, type BuildingSite } from '../../network/chain/building-site.ts';
import { remainder } from '../../network/rows/draft-row.ts';
import type { SupplierShare } from '../../network/rows/supplier-shares.ts';
import { volumeRate } from '../../network/evidence/joint-volumes.ts';
import { capacityRate } from '../../network/evidence/plant-capacity.ts';
import { supplyStateOn } from '../../network/evidence/supply-facts.ts';
import { amountPerGood, amountPerOutput, goodsOf, yieldOf } from '../../network/evidence/amounts.ts';
import { heldStocks, type HeldStock } from './held-stocks.ts';
import { sharesIn, type AgreedShare, type Case } from './agreed-shares.ts';
import { changesOf, type MakerLink, type Makers } from './makers.ts';
import { leftOf, type Removals } from './removals.ts';

export interface DisruptedNetwork {
  /** What is not recorded and would have to be, a sentence each; empty: all is there. */
  readonly gaps: readonly string[];
  /** Whether all ends are the same. */
  readonly isExact: boolean;
  of(end: Case): OutageNetwork;
}

/** A time from which all rates stay, with the records that hold then. */
interface Period {
  readonly start: number;
  readonly site: BuildingSite;
}

/** What all parts of one network are worked out from. */
interface Ground extends Makers {
  readonly today: BuildingSite;
  readonly demand: number;
  readonly removals: Removals;
  readonly periods: readonly Period[];
  /** The part of each link that flows, by period. */
  readonly parts: readonly (readonly number[])[];
  /** 1 for makers from which something can come to the buyer at some time. */
  readonly isReached: Uint8Array;
  /** Says that something is not recorded. */
  readonly note: (gap: string) => void;
}

/** An input with the part of it, and at most, that nobody names the makers of. */
interface NamedInput {
  /** Place of the maker, and key of the need: a party may make several forms of the same intake. */
  readonly maker: number;
  readonly need: string;
  readonly input: OutageInput;
  readonly unnamedAtMost: readonly number[];
  /** The parts of the intake that suppliers have by the building rules. */
  readonly shares: readonly SupplierShare[];
  /** What they leave; undefined: nothing. */
  readonly rest: Estimate | undefined;
}

/** A link with how much of it flows, and what is agreed where no capacity bounds it. */
interface OpenLink {
  readonly supplier: number;
  readonly input: number;
  /** The key of the supply. */
  readonly supply: string;
  readonly part: readonly number[];
  /** What the supplier can deliver, by period; a volume that is agreed, where its capacity is not recorded. */
  readonly most: readonly number[];
  readonly isAgreed: boolean;
  /** The share of the intake that is agreed, where that is what bounds it. */
  readonly share: Estimate | undefined;
}

const withoutLimit = Number.POSITIVE_INFINITY;
/** So many deliveries, one a link and period, are worked out within seconds; of more it is said that they are too many. */
const mostDeliveries = 6000;

/** What makers can deliver to a buyer while what is removed is out, in amounts. */
export function disruptedNetwork(
  today: BuildingSite,
  demand: number,
  all: Makers,
  removals: Removals,
): DisruptedNetwork {
  const gaps = new Set<string>();
  const periods = periodsOf(today, all, removals);
  const parts = all.links.map((link) => partsOf(link, today, periods, removals));
  const isReached = reachedFrom(all, parts);
  const ground: Ground = {
    ...all,
    today,
    demand,
    removals,
    periods,
    parts,
    isReached,
    note: (gap) => void gaps.add(gap),
  };
  const parties = all.makers.map((_, maker) => partyOf(ground, maker));
  const inputs = all.makers.flatMap((_, maker) => (isReached[maker] === 1 ? inputsOf(ground, parties, maker) : []));
  const links = linksOf(ground, parties, inputs);
  const isRanged = links.some(({ share }) => share !== undefined && !isExact(share));
  if (links.length * periods.length > mostDeliveries) {
    const size = `${links.length} links in ${periods.length} periods`;
    gaps.add(`The network has ${size}: too many to be worked out in time (${mostDeliveries} together).`);
  }
  const stocks = heldStocks(today, all, isReached, placesOf(inputs));
  return {
    gaps: [...gaps],
    isExact:
      !isRanged &&
      stocks.every(({ amount }) => amount.low === amount.high) &&
      inputs.every(({ unnamedAtMost }) => unnamedAtMost.every((rate) => rate === 0)),
    of: (end) => ({
      times: periods.map(({ start }) => start),
      demand,
      parties,
      inputs: inputs.map(({ input, unnamedAtMost }) =>
        end === 'ESTIMATE'
          ? input
          : { ...input, unnamed: end === 'LEAST_LOSS' ? unnamedAtMost : unnamedAtMost.map(() => 0) },
      ),
      links: deliveriesIn(end, ground, parties, inputs, links),
      stocks: stocks.map((stock) => stockIn(ground, stock, end)),
    }),
  };
}

function periodsOf(today: BuildingSite, all: Makers, removals: Removals): readonly Period[] {
  const changes = changesOf(today, all).map(({ day, time }) => {
    const parameters = { ...today.view.parameters, assumedLifetimeYears: unlimitedLifetime };
    return { time, site: createBuildingSite(today.evidence, { ...today.view, at: day, parameters }) };
  });
  const times = [...new Set([0, ...removals.times, ...changes.map(({ time }) => time)])].toSorted((a, b) => a - b);
  return times.map((start) => ({ start, site: changes.findLast(({ time }) => time <= start)?.site ?? today }));
}

/** The part of a link that flows: none while its supply does not count, else what the scenario leaves of it. */
function partsOf(
  { supply, need, flow }: MakerLink,
  today: BuildingSite,
  periods: readonly Period[],
  removals: Removals,
): readonly number[] {
  const cuts = removals.cutsOf(flow);
  const { at, parameters } = today.view;
  const hasLapsed = supplyStateOn(supply, at, today.evidence, parameters.assumedLifetimeYears).status === 'LAPSED';
  return periods.map(({ start, site }) => {
    const counts = site.named.inForce(need.buyer, need.form).some((one) => one.supply === supply);
    return counts && (site === today || !hasLapsed) ? leftOf(cuts, start) : 0;
  });
}

function reachedFrom({ makers, links }: Makers, parts: readonly (readonly number[])[]): Uint8Array {
  const isReached = new Uint8Array(makers.length);
  const open = [0];
  const givers = Map.groupBy(links.keys(), (at) => links[at]?.taker);
  for (const maker of open) {
    if (isReached[maker] === 1) continue;
    isReached[maker] = 1;
    for (const at of givers.get(maker) ?? [])
      if (parts[at]?.some((part) => part > 0) === true) open.push(links[at]?.giver ?? 0);
  }
  return isReached;
}

/** What a maker can work; without limit where no capacity is recorded. A capacity that begins later is none before. */
function partyOf({ makers, today, periods, removals, isReached }: Ground, at: number): OutageParty {
  const { key, form } = makers[at] ?? { key: '', form: undefined };
  const goods = goodsOf(today.evidence, key);
  const [good] = goods;
  const made = form ?? (goods.size === 1 ? good : undefined);
  if (made === undefined || isReached[at] !== 1) return { most: periods.map(() => withoutLimit), yield: 1 };
  const stated = periods.map(({ site }) => capacityRate(key, made, site.view.at, site.evidence, site.ownership));
  const isKnown = stated.some((most) => most !== undefined);
  const cuts =
    at === 0 ? removals.cutsOf({ giver: key, form: made, country: undefined, taker: key, takenIn: undefined }) : [];
  return {
    most: stated.map((most, period) => {
      if (leftOf(cuts, periods[period]?.start ?? 0) === 0) return 0;
      return isKnown ? (most ?? 0) : withoutLimit;
    }),
    yield: yieldOf(today.evidence, key, made, today.view.at),
  };
}

/** What goes into what a maker works at its most, by period; the buyer works no more than is wanted. */
function intakeOf(
  { demand, periods }: Ground,
  parties: readonly OutageParty[],
  maker: number,
  amount: number,
): number[] {
  const party = parties[maker];
  const wanted = party === undefined || party.yield <= 0 ? 0 : demand / party.yield;
  return periods.map((_, period) => {
    const most = party?.most[period] ?? 0;
    return amount * (maker === 0 ? Math.min(most, wanted) : most);
  });
}

function inputsOf(ground: Ground, parties: readonly OutageParty[], maker: number): NamedInput[] {
  const { makers, today, note } = ground;
  const one = makers[maker];
  if (one === undefined) return [];
  const { key, form } = one;
  const name = today.places.nameOf(key);
  return one.needs.map((need) => {
    const amount =
      maker === 0
        ? amountPerGood(today.evidence, need, parties[maker]?.yield)
        : amountPerOutput(today.evidence, need, one);
    if (amount === undefined || amount <= 0)
      note(`How much ${need.form} goes into a unit of output${maker === 0 ? '' : ` of ${name}`} is not recorded.`);
    const per = amount === undefined || amount <= 0 ? 1 : amount;
    // What nobody names goes on as today: the part of the intake that no supplier is stated to have.
    const { shares } = today.named.shares(need);
    const rest = remainder(shares);
    const intake = intakeOf(ground, parties, maker, per);
    const isUnnamed = rest !== undefined && rest.estimate > 1e-9;
    if (isUnnamed && intake.includes(withoutLimit)) noteCapacity(ground, key, form ?? need.form);
    const ofIntake = (part: number): number[] =>
      intake.map((all) => (isUnnamed && all !== withoutLimit ? all * part : 0));
    return {
      maker,
      need: need.id,
      input: { taker: maker, amount: per, unnamed: ofIntake(rest?.estimate ?? 0) },
      unnamedAtMost: ofIntake(rest?.high ?? 0),
      shares,
      rest,
    };
  });
}

/** The place of each input, by its maker and need. */
function placesOf(inputs: readonly NamedInput[]): ReadonlyPairMap<number, string, number> {
  const places = createPairMap<number, string, number>();
  for (const [at, { maker, need }] of inputs.entries()) places.set(maker, need, at);
  return places;
}

function linksOf(ground: Ground, parties: readonly OutageParty[], inputs: readonly NamedInput[]): OpenLink[] {
  const { links, parts, periods, isReached } = ground;
  const inputAt = placesOf(inputs);
  return links.flatMap(({ taker, giver, need, supply }, at): OpenLink[] => {
    const input = inputAt.get(taker, need.id);
    const part = parts[at] ?? [];
    if (input === undefined || isReached[giver] !== 1 || !part.some((one) => one > 0)) return [];
    const party = parties[giver];
    const isOpen = party?.most.includes(withoutLimit) === true;
    const volume = isOpen ? agreedVolume(ground, supply) : undefined;
    const intake = intakeOf(ground, parties, taker, inputs[input]?.input.amount ?? 0);
    const share =
      isOpen && volume === undefined && !intake.includes(withoutLimit)
        ? statedRange(supply.share, openShare)
        : undefined;
    const isAgreed = volume !== undefined || share !== undefined;
    if (isOpen && !isAgreed) noteCapacity(ground, supply.supplier, need.form);
    const most = periods.map((_, period) => volume ?? (party?.most[period] ?? 0) * (party?.yield ?? 0));
    return [{ supplier: giver, input, supply: supply.id, part, most, isAgreed, share }];
  });
}

/** What comes over each link at most, at one end of what is not known. */
function deliveriesIn(
  end: Case,
  ground: Ground,
  parties: readonly OutageParty[],
  inputs: readonly NamedInput[],
  links: readonly OpenLink[],
): OutageLink[] {
  const sharesOf = new Map(
    [...Map.groupBy(links, ({ input }) => input)].flatMap(([input, same]) =>
      sharesAt(end, ground, inputs[input], same),
    ),
  );
  return links.map((link): OutageLink => {
    const { supplier, input, part, isAgreed } = link;
    const { taker = 0, amount = 0 } = inputs[input]?.input ?? {};
    const intake = link.share === undefined ? [] : intakeOf(ground, parties, taker, amount);
    const shares = sharesOf.get(link);
    const most = shares === undefined ? link.most : shares.map((share, period) => share * (intake[period] ?? 0));
    // A supplier that delivers in full is limited by what it makes alone.
    const limit = (flows: number, period: number): number =>
      flows >= 1 && !isAgreed ? withoutLimit : flows * (most[period] ?? 0);
    return { supplier, input, most: part.map(limit) };
  });
}

/** The shares of an input that are agreed, by link and period, at one end of what is not known. */
function sharesAt(
  end: Case,
  { periods, makers }: Ground,
  input: NamedInput | undefined,
  links: readonly OpenLink[],
): readonly (readonly [OpenLink, readonly number[]])[] {
  const agreed = links.flatMap((link) => (link.share === undefined ? [] : [{ link, share: link.share }]));
  const keys = new Set(agreed.map(({ link }) => link.supply));
  const others = total([
    ...(input?.shares.filter(({ named }) => !keys.has(named.supply.id)) ?? []),
    ...(input?.rest === undefined ? [] : [input.rest]),
  ]);
  const byPeriod = periods.map((_, period) =>
    sharesIn(
      end,
      agreed.map(({ link, share }): AgreedShare => ({
        share,
        part: link.part[period] ?? 0,
        isSource: makers[link.supplier]?.needs.length === 0,
      })),
      others,
    ),
  );
  return agreed.map(({ link }, place) => [link, byPeriod.map((shares) => shares[place] ?? 0)]);
}

/** What a supplier whose capacity is not recorded delivers a time unit by a volume of its own; undefined: none is stated. */
function agreedVolume({ today: { evidence } }: Ground, supply: SupplyRecord): number | undefined {
  const volume = volumeRate(supply, evidence);
  return volume === undefined || volume.isJoint ? undefined : volume.value;
}

function noteCapacity({ today, note }: Ground, party: string, form: string): void {
  note(`The capacity of ${today.places.nameOf(party)} for ${form} is not recorded.`);
}

function stockIn({ removals, periods }: Ground, { amount, of, flow }: HeldStock, end: Case): OutageStock {
  const cuts = flow === undefined ? [] : removals.cutsOf(flow);
  return {
    of,
    amount: end === 'ESTIMATE' ? amount.estimate : end === 'LEAST_LOSS' ? amount.high : amount.low,
    isOpen: periods.map(({ start }) => leftOf(cuts, start) > 0),
  };
}
