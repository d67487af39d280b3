import type {
  OutageInput,
  OutageLink,
  OutageNetwork,
  OutageParty,
  OutageStock,
} from '../../analysis/outage/outage-network.ts';
import { createPairMap, type ReadonlyPairMap } from '../../model/pair-map.ts';
import { isExact, total, type Estimate } from '../../model/estimate.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import { unlimitedLifetime } from '../../model/supply-state.ts';
import { createBuildingSite, type BuildingSite } from '../../network/chain/building-site.ts';
import { remainder } from '../../network/rows/draft-row.ts';
import type { SupplierShare } from '../../network/rows/supplier-shares.ts';
import { volumeRate } from '../../network/evidence/joint-volumes.ts';
import { capacityRate } from '../../network/evidence/plant-capacity.ts';
import { supplyStateOn } from '../../network/evidence/supply-facts.ts';
import { amountPerGood, amountPerOutput, goodsOf, yieldOf } from '../../network/evidence/amounts.ts';
import { goingOn } from './goes-on.ts';
import { heldStocks, type HeldStock } from './held-stocks.ts';
import { amountIn, sharesIn, type AgreedShare, type Case } from './agreed-shares.ts';
import { changesOf, type MakerLink, type Makers } from './makers.ts';
import type { MarketLoss } from './market-loss.ts';
import { leftOf, type Removals } from './removals.ts';

export interface DisruptedNetwork {
  /** The missing records, one sentence each. Empty if none is missing. */
  readonly gaps: readonly string[];
  /** Whether all cases are equal. */
  readonly isExact: boolean;
  of(end: Case): OutageNetwork;
}

/** A time from which all rates are constant, with the records that hold then. */
interface Period {
  readonly start: number;
  readonly site: BuildingSite;
}

/** The shared inputs of all parts of one network. */
interface Ground extends Makers {
  readonly today: BuildingSite;
  readonly demand: number;
  readonly removals: Removals;
  readonly marketLoss: MarketLoss;
  readonly periods: readonly Period[];
  /** The part of each link that flows, by period. */
  readonly parts: readonly (readonly number[])[];
  /** 1 for producers from which material can reach the buyer at some time. */
  readonly isReached: Uint8Array;
  /** 1 for producers that go on as today. */
  readonly goesOn: Uint8Array;
  /** Notes a missing record. */
  readonly note: (gap: string) => void;
}

/** An input, with the part and the largest amount from unnamed producers. */
interface NamedInput {
  /** The place of the producer. A party may make several forms of the same intake, so its needs have keys too. */
  readonly maker: number;
  readonly need: string;
  readonly input: OutageInput;
  readonly unnamedAtMost: readonly number[];
  /** The suppliers' parts of the intake by the building rules. */
  readonly shares: readonly SupplierShare[];
  /** The rest of the intake. Undefined if there is none. */
  readonly rest: Estimate | undefined;
}

/** A link with the part that flows, and the agreed amount if no capacity bounds it. */
interface OpenLink {
  readonly supplier: number;
  readonly input: number;
  /** The key of the supply. */
  readonly supply: string;
  readonly part: readonly number[];
  /** The most that the supplier can deliver, by period, without an agreed bound. */
  readonly most: readonly number[];
  /** The agreed volume per time unit, if that is the bound. */
  readonly volume: Estimate | undefined;
  /** The agreed share of the intake, if that is the bound. */
  readonly share: Estimate | undefined;
}

const withoutLimit = Number.POSITIVE_INFINITY;
/** The most deliveries (one per link and period) that can be solved within seconds. More are refused. */
const mostDeliveries = 6000;

/** The amounts that producers can deliver to a buyer during an outage. */
export function disruptedNetwork(
  today: BuildingSite,
  demand: number,
  all: Makers,
  removals: Removals,
  marketLoss: MarketLoss,
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
    marketLoss,
    periods,
    parts,
    isReached,
    goesOn: goingOn(today, all, parts, removals, marketLoss),
    note: (gap) => void gaps.add(gap),
  };
  const parties = all.makers.map((_, maker) => partyOf(ground, maker));
  const inputs = all.makers.flatMap((_, maker) =>
    isReached[maker] === 1 && ground.goesOn[maker] !== 1 ? inputsOf(ground, parties, maker) : [],
  );
  const links = linksOf(ground, parties, inputs);
  const isRanged = links.some(({ share, volume }) =>
    [share, volume].some((bound) => bound !== undefined && !isExact(bound)),
  );
  if (links.length * periods.length > mostDeliveries) {
    const size = `${links.length} links in ${periods.length} periods`;
    gaps.add(`The network has ${size}, which are too many to solve in time (at most ${mostDeliveries} deliveries).`);
  }
  const stocks = heldStocks(today, all, isReached, placesOf(inputs));
  return {
    gaps: [...gaps],
    isExact:
      !isRanged &&
      stocks.every(({ amount }) => isExact(amount)) &&
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

/** The part of a link that flows. 0 while its supply does not count, and otherwise the part that the scenario leaves. */
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

/** The most that a producer can process. Unlimited if no capacity is recorded. A capacity that begins later is 0 before. */
function partyOf({ makers, today, periods, removals, isReached, goesOn }: Ground, at: number): OutageParty {
  const { key, form } = makers[at] ?? { key: '', form: undefined };
  const goods = goodsOf(today.evidence, key);
  const [good] = goods;
  const made = form ?? (goods.size === 1 ? good : undefined);
  if (made === undefined || isReached[at] !== 1 || goesOn[at] === 1)
    return { most: periods.map(() => withoutLimit), yield: 1 };
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

/** The intake of a producer at full capacity, by period. The buyer processes no more than the demand. */
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
        ? amountPerGood(today.evidence, need, parties[maker]?.yield, ground.demand)
        : amountPerOutput(today.evidence, need, one);
    if (amount === undefined || amount <= 0)
      note(`The amount of ${need.form} per unit of output${maker === 0 ? '' : ` of ${name}`} is not recorded.`);
    const per = amount === undefined || amount <= 0 ? 1 : amount;
    // Unnamed supply is the part of the intake without a stated supplier. What the scenario takes of it stops.
    const { shares } = today.named.shares(need);
    const rest = remainder(shares);
    const intake = intakeOf(ground, parties, maker, per);
    const isUnnamed = rest !== undefined && rest.estimate > 1e-9;
    if (isUnnamed && intake.includes(withoutLimit)) noteCapacity(ground, key, form ?? need.form);
    const ofIntake = (part: number): number[] => intake.map((all) => (all === withoutLimit ? 0 : all * part));
    return {
      maker,
      need: need.id,
      input: {
        taker: maker,
        amount: per,
        unnamed: ofIntake(isUnnamed ? rest.estimate * (1 - ground.marketLoss(need)) : 0),
      },
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
        ? agreedShare(ground, inputs[input], supply)
        : undefined;
    if (isOpen && volume === undefined && share === undefined) noteCapacity(ground, supply.supplier, need.form);
    const most = periods.map((_, period) => (party?.most[period] ?? 0) * (party?.yield ?? 0));
    return [{ supplier: giver, input, supply: supply.id, part, most, volume, share }];
  });
}

/** The most that each link can deliver, in one case of the uncertain values. */
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
    const { supplier, input, part, volume } = link;
    const { taker = 0, amount = 0 } = inputs[input]?.input ?? {};
    const isAgreed = volume !== undefined || link.share !== undefined;
    const intake = isAgreed ? intakeOf(ground, parties, taker, amount) : [];
    const agreed = volume === undefined ? undefined : amountIn(end, volume);
    // An agreed volume with an open end is limited by the intake.
    const volumes = agreed === withoutLimit ? intake : part.map(() => agreed ?? 0);
    const shares = sharesOf.get(link)?.map((share, period) => share * (intake[period] ?? 0));
    const most = agreed === undefined ? (shares ?? link.most) : volumes;
    // A supplier that delivers in full is limited only by its output.
    const limit = (flows: number, period: number): number => {
      if (flows === 0) return 0;
      return flows >= 1 && !isAgreed ? withoutLimit : flows * (most[period] ?? 0);
    };
    return { supplier, input, most: part.map(limit) };
  });
}

/** The agreed shares of an input, by link and period, in one case of the uncertain values. */
function sharesAt(
  end: Case,
  { periods, makers, goesOn }: Ground,
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
        isSource: makers[link.supplier]?.needs.length === 0 || goesOn[link.supplier] === 1,
      })),
      others,
    ),
  );
  return agreed.map(({ link }, place) => [link, byPeriod.map((shares) => shares[place] ?? 0)]);
}

/**
 * The share of a supply, fitted beside the other shares of its intake (rule N1) if it counts today. Without a stated one
 * it is that of rule N2, where a data set has statistics.
 */
function agreedShare(
  { today: { evidence } }: Ground,
  input: NamedInput | undefined,
  supply: SupplyRecord,
): Estimate | undefined {
  const stated = statedRange(supply.share, openShare);
  const fitted = input?.shares.find(({ named }) => named.supply.id === supply.id);
  return stated === undefined && evidence.statistics.length === 0 ? undefined : (fitted ?? stated);
}

/** The stated volume per time unit of a supplier without a recorded capacity. Undefined if none is stated. */
function agreedVolume({ today: { evidence } }: Ground, supply: SupplyRecord): Estimate | undefined {
  const volume = volumeRate(supply, evidence);
  return volume === undefined || volume.isJoint ? undefined : volume;
}

function noteCapacity({ today, note }: Ground, party: string, form: string): void {
  note(`The capacity of ${today.places.nameOf(party)} for ${form} is not recorded.`);
}

function stockIn({ removals, periods }: Ground, { amount, of, flow }: HeldStock, end: Case): OutageStock {
  const cuts = flow === undefined ? [] : removals.cutsOf(flow);
  return {
    of,
    amount: amountIn(end, amount),
    isOpen: periods.map(({ start }) => leftOf(cuts, start) > 0),
  };
}
