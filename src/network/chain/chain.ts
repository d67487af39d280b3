import { sum } from '../rows/draft-row.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';
import { linkBases, type ChainParty } from '../parties.ts';
import type { BoundedRows, ShareBounds } from '../../analysis/rows.ts';
import type { BuildingSite } from './building-site.ts';
import type { DraftParty } from './draft-ledger.ts';
import type { ResultFlag, RuleName } from '../../model/vocabulary.ts';

/** One chain: the supply network of one need of a buyer for one material, from the buyer toward ore. Immutable. */
export interface Chain {
  readonly parties: readonly ChainParty[];
  /**
   * What a scenario took while the chain was built, also behind parties that it took as well (rule X2). Undefined if nothing
   * was taken.
   */
  readonly taken?: readonly ChainParty[];
  /** The buyer's index. */
  readonly buyer: number;
  /** Estimates, and the bounds of the band. */
  readonly rows: BoundedRows;
  /** Bounds from facts alone. */
  readonly proven: ShareBounds;
  /**
   * 1 for a party that only divides what comes in: the lanes and the inputs of a party, and the plants of a country. All of
   * it goes to the parties of its row.
   */
  readonly splits: Uint8Array;
  /** Index in `linkBases`, one number per link. */
  readonly basis: Uint8Array;
  /** The stated lower part of an OBSERVED share, one number per link. */
  readonly observedLow: Float64Array;
  /** The supply record behind each link. */
  readonly supplies: readonly (string | undefined)[];
  /** Bounds of the band before rule N3, for buyers that buy exactly as the statistic says. */
  readonly undeviated: ShareBounds;
  /** One a link (rule N3): 1 where the statistic's low end gives way, 2 where any supplier may take its place. */
  readonly deviating: Uint8Array;
  /** The part by which a link deviates at least (rule N5), one number per link. */
  readonly deviatesAtLeast: Float64Array;
  /** The statistics used, in the order in which the building rules used them. */
  readonly statistics: readonly ChosenStatistic[];
  /** Those used for the row of each party, by its index. */
  readonly statisticsOfRow: readonly (readonly ChosenStatistic[])[];
  /** The site on which it was built. Undefined for a chain without records. */
  readonly site?: BuildingSite;
  readonly rules: readonly RuleName[];
  readonly flags: readonly ResultFlag[];
}

/** Bounds of the band if buyers may deviate from statistics by a part of the row (rule N3). */
export function bandAt(
  { undeviated, deviating, deviatesAtLeast }: Pick<Chain, 'undeviated' | 'deviating' | 'deviatesAtLeast'>,
  deviation: number,
): ShareBounds {
  const partOf = (link: number): number => Math.max(deviation, deviatesAtLeast[link] ?? 0);
  return {
    low: undeviated.low.map((low, link) => (deviating[link] === 0 ? low : (1 - partOf(link)) * low)),
    high: undeviated.high.map((high, link) => (deviating[link] === 2 ? Math.min(1, high + partOf(link)) : high)),
  };
}

/** Stores a built network in typed arrays and adds the proven layer. There only stated low ends hold, and the rest is free. */
export function freezeChain(
  built: readonly DraftParty[],
  buyerDeviation: number,
  about: Pick<Chain, 'statistics' | 'rules' | 'flags' | 'site'>,
): Chain {
  const drafts = reachable(built);
  const offsets = new Uint32Array(drafts.length + 1);
  for (const [index, { row }] of drafts.entries()) offsets[index + 1] = (offsets[index] ?? 0) + row.length;
  const { undeviated, ...links } = frozenLinks(drafts, offsets[drafts.length] ?? 0);
  const { suppliers, estimate, deviating, deviatesAtLeast, ...rest } = links;
  const taken = built.flatMap(({ party }) => (party.kind === 'GONE' ? [party] : []));
  return {
    parties: drafts.map(({ party }) => party),
    ...(taken.length > 0 && { taken }),
    buyer: 0,
    rows: {
      partyCount: drafts.length,
      offsets,
      suppliers,
      estimate,
      bounds: bandAt({ undeviated, deviating, deviatesAtLeast }, buyerDeviation),
    },
    undeviated,
    deviating,
    deviatesAtLeast,
    splits: Uint8Array.from(drafts, (draft) => Number(onlyDivides(draft))),
    ...rest,
    observedLow: rest.proven.low,
    statisticsOfRow: drafts.map(({ statistics = [] }) => statistics),
    ...about,
  };
}

function onlyDivides({ party, row }: DraftParty): boolean {
  return party.kind === 'COUNTRY_OUTPUT' || (row.length > 0 && row.every(({ to }) => to.standsFor !== undefined));
}

/** The links of all rows, one after another. */
function frozenLinks(drafts: readonly DraftParty[], count: number) {
  const indexOf = new Map(drafts.map(({ party }, index) => [party, index]));
  const suppliers = new Uint32Array(count);
  const estimate = new Float64Array(count);
  const undeviated = { low: new Float64Array(count), high: new Float64Array(count) };
  const proven = { low: new Float64Array(count), high: new Float64Array(count) };
  const deviating = new Uint8Array(count);
  const deviatesAtLeast = new Float64Array(count);
  const basis = new Uint8Array(count);
  const supplies: (string | undefined)[] = [];
  let link = 0;
  for (const { row, deviatesTo, deviatesAtLeast: least = 0 } of drafts) {
    const stated = sum(row, 'observedLow');
    for (const one of row) {
      suppliers[link] = indexOf.get(one.to) ?? 0;
      estimate[link] = one.estimate;
      undeviated.low[link] = one.low;
      undeviated.high[link] = one.high;
      proven.low[link] = one.observedLow;
      proven.high[link] = Math.min(1, Math.max(one.observedLow, 1 - stated + one.observedLow));
      deviating[link] = deviatesTo === undefined ? 0 : one.to === deviatesTo ? 2 : 1;
      deviatesAtLeast[link] = least;
      basis[link] = linkBases.indexOf(one.basis);
      supplies.push(one.supply);
      link += 1;
    }
  }
  return { suppliers, estimate, undeviated, proven, deviating, deviatesAtLeast, basis, supplies };
}

/** The parties that the first one reaches by rows. Others were built for links that were removed later. */
function reachable(built: readonly DraftParty[]): readonly DraftParty[] {
  const draftOf = new Map(built.map((draft) => [draft.party, draft]));
  const found = new Set(built.slice(0, 1));
  for (const { row } of found) {
    for (const { to } of row) {
      const next = draftOf.get(to);
      if (next !== undefined) found.add(next);
    }
  }
  return built.filter((draft) => found.has(draft));
}
