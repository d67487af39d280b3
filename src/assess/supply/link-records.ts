import type { ClaimRecord } from '../../model/records/claim.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import type { StatisticRecord } from '../../model/records/statistics.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import { isHeldOn } from '../../model/owners/stakes.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { outputRecord, plantRow, statedCapacity, worldOutputRecord } from '../../network/evidence/plant-capacity.ts';
import { countsImportsOnly, observedShare } from '../../network/rows/country-rows.ts';
import { corridorRecords } from '../../network/rows/corridors.ts';
import { linkBases, type ChainParty } from '../../network/parties.ts';
import type { ChosenStatistic } from '../../network/statistics/statistic-choice.ts';

/** What feeds one figure. */
export interface FigureRecords {
  /** Keys of the sources, in order. */
  readonly sources: readonly string[];
  /** The claims behind the records, in key order. */
  readonly claims: readonly ClaimRecord[];
}

/**
 * The records behind links. A link has its supply, or else the statistics of its row. A share that is not stated for the supply
 * itself has all supplies of the intake. A plant has its capacity.
 */
export function recordsAlong(chain: Chain, links: readonly number[]): FigureRecords {
  const { site, parties, rows } = chain;
  if (site === undefined) return { sources: [], claims: [] };
  const takers = takersOf(chain);
  const along = links.map((link): LinkAlong => ({
    link,
    taker: takers[link] ?? chain.buyer,
    party: parties[rows.suppliers[link] ?? 0],
  }));
  const supplies = suppliesOf(chain, site, along);
  const statistics = statisticsOf(chain, site, along);
  const claims = new Set([...supplies, ...statistics.rows].flatMap(({ claim }) => claim ?? []));
  return {
    sources: [
      ...new Set([
        ...supplies.flatMap(({ sources = [] }) => sources),
        ...along.flatMap(({ party }) => party?.ruleSources ?? []),
        ...along.flatMap((one) => corridorSources(chain, site, one)),
        ...statistics.rows.flatMap(({ source }) => source ?? []),
        ...statistics.chosen.flatMap((chosen) => relianceSources(site, chosen)),
        ...along.flatMap((one) => [
          ...capacitySources(chain, site, one),
          ...scrapSources(chain, site, one),
          ...ownerSources(chain, site, one),
        ]),
      ]),
    ].toSorted(),
    claims: site.evidence.claims.filter(({ id }) => claims.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

interface LinkAlong {
  readonly link: number;
  /** The index of the party that takes in. */
  readonly taker: number;
  /** The party that supplies. */
  readonly party: ChainParty | undefined;
}

function takersOf({ rows: { partyCount, offsets, suppliers } }: Chain): Uint32Array {
  const takers = new Uint32Array(suppliers.length);
  for (let party = 0; party < partyCount; party++) takers.fill(party, offsets[party], offsets[party + 1]);
  return takers;
}

/** The links of a party's row. */
function linksOf({ rows: { offsets } }: Chain, taker: number): readonly number[] {
  const start = offsets[taker] ?? 0;
  return Array.from({ length: (offsets[taker + 1] ?? 0) - start }, (_, place) => start + place);
}

/**
 * The supplies of links. A stated share stands by itself. Any other part of an intake is what the others leave, or a part of it.
 * So it rests on all supplies of the form to that party, also on those of an earlier period (rules N1 to N3 and T4b).
 */
function suppliesOf(chain: Chain, site: BuildingSite, along: readonly LinkAlong[]): readonly SupplyRecord[] {
  const { rows } = chain;
  const { evidence } = site;
  const used = new Set<SupplyRecord>();
  for (const { link, taker } of along) {
    const own = supplyAt(chain, site, link);
    if (own !== undefined) used.add(own);
    if (own !== undefined && isAsStated(own, rows.estimate[link] ?? 0)) continue;
    for (const other of linksOf(chain, taker)) {
      const { buyer, form } = supplyAt(chain, site, other) ?? {};
      if (buyer !== undefined && form !== undefined)
        for (const one of evidence.suppliesOf.get(buyer, form) ?? []) used.add(one);
    }
  }
  return evidence.supplies.filter((one) => used.has(one));
}

const byKey = new WeakMap<BuildingSite, ReadonlyMap<string, SupplyRecord>>();

function supplyAt({ supplies }: Chain, site: BuildingSite, link: number): SupplyRecord | undefined {
  const key = supplies[link];
  const known = byKey.get(site) ?? new Map(site.evidence.supplies.map((supply) => [supply.id, supply]));
  byKey.set(site, known);
  return key === undefined ? undefined : known.get(key);
}

function isAsStated({ share }: SupplyRecord, estimate: number): boolean {
  const stated = statedRange(share, openShare);
  return stated !== undefined && Math.abs(stated.estimate - estimate) < 1e-9;
}

interface StatisticsAlong {
  readonly chosen: readonly ChosenStatistic[];
  readonly rows: readonly StatisticRecord[];
}

/**
 * The statistics of rows along the links, with the rows of those countries that the links pass at the stage, also those that widen
 * their bounds (S3). All rows of a statistic count where one changes another. This is so in a transport table (U2), which joins all
 * of both statistics, and in rows that are scaled to 1 (S4) or put together of several (R6a). It is so
 * where the links pass a transit country or an unknown party there, or none of its countries.
 */
function statisticsOf(chain: Chain, { places }: BuildingSite, along: readonly LinkAlong[]): StatisticsAlong {
  const modelled = along.filter(({ link }) => chain.supplies[link] === undefined);
  const usesOf = ({ taker }: LinkAlong): readonly ChosenStatistic[] => chain.statisticsOfRow[taker] ?? [];
  const chosen = [...new Set(modelled.flatMap(usesOf))];
  const joined = new Set(
    modelled.flatMap((one) => {
      const { kind, stage } = chain.parties[one.taker] ?? {};
      const uses = usesOf(one);
      const isOfTaker = ({ question }: ChosenStatistic): boolean =>
        kind !== 'MARKET' && question.stage === stage && question.geography === undefined;
      return uses.some(isOfTaker) ? uses : [];
    }),
  );
  const passed = along.flatMap(({ party }) => party ?? []);
  const rows = chosen.flatMap((one) => {
    const { question, statistic, shares, widening } = one;
    const there = passed.filter(({ stage }) => stage === question.stage);
    const countries = new Set(there.flatMap(({ country }) => (country === undefined ? [] : places.keyOf(country))));
    const ofPassed = (all: readonly StatisticRecord[]): readonly StatisticRecord[] =>
      all.filter(({ country }) => country != null && countries.has(country));
    const own = ofPassed(statistic.rows);
    const isJoint = joined.has(one) || shares.scaled || new Set(statistic.rows.map(({ series }) => series)).size > 1;
    const needsAll = isJoint || own.length === 0 || there.some(({ kind }) => kind === 'HUB' || kind === 'UNKNOWN');
    return [...(needsAll ? statistic.rows : own), ...widening.flatMap((other) => ofPassed(other.rows))];
  });
  return { chosen, rows };
}

/** The net import reliance by which shares of imports become shares of an intake (rule S5). */
function relianceSources({ evidence, view }: BuildingSite, chosen: ChosenStatistic): readonly string[] {
  const { forms, geography } = chosen.question;
  if (geography === undefined || !countsImportsOnly(chosen)) return [];
  return observedShare(evidence, view.at, forms, geography, 'NET_IMPORT_RELIANCE')?.sources ?? [];
}

/** The corridors into a country, and from the one that supplies it, by which the transport table is filled (rule U2). */
function corridorSources({ parties, supplies, statisticsOfRow }: Chain, site: BuildingSite, along: LinkAlong) {
  const { link, taker, party } = along;
  const by = parties[taker];
  if (supplies[link] !== undefined || by?.kind !== 'COUNTRY_STAGE' || party?.country === undefined) return [];
  const { evidence, places, view } = site;
  const [to, from] = [places.keyOf(by.country), places.keyOf(party.country)];
  return (statisticsOfRow[taker] ?? []).flatMap(({ question }) =>
    question.stage === party.stage && question.geography === undefined
      ? corridorRecords(evidence, view.at, question.material, question)
          .filter((one) => places.keyOf(one.from) === from || one.toAll === true || places.keyOf(one.to) === to)
          .flatMap(({ sources = [] }) => sources)
      : [],
  );
}

/** The share of scrap in the output of the country that takes it in (rule U6). */
function scrapSources({ parties }: Chain, site: BuildingSite, { taker, party }: LinkAlong): readonly string[] {
  const by = parties[taker];
  if (party?.kind !== 'SCRAP' || by?.kind !== 'COUNTRY_STAGE' || by.form === undefined) return [];
  const country = site.places.keyOf(by.country) ?? '';
  return observedShare(site.evidence, site.view.at, [by.form], country, 'SCRAP_SHARE_OF_OUTPUT')?.sources ?? [];
}

/**
 * The capacities or outputs that a modelled share rests on (rules N2, R2 and U5), with the whole that they are parts of. Who makes
 * the rest of a row depends on all that is named in it.
 */
function capacitySources(chain: Chain, site: BuildingSite, { link, taker }: LinkAlong): readonly string[] {
  const { parties, basis, supplies, rows } = chain;
  const isOutput = parties[taker]?.kind === 'COUNTRY_OUTPUT';
  const named = linksOf(chain, taker).filter((one) => isOutput || supplies[one] !== undefined);
  const isModelled = (one: number): boolean =>
    linkBases[basis[one] ?? 0] !== 'OBSERVED' && !hasShare(site.evidence, supplyAt(chain, site, one));
  if (!isModelled(link)) return [];
  return named.filter(isModelled).flatMap((one) => capacityOf(site, parties[rows.suppliers[one] ?? 0], isOutput));
}

/** Whether a record of a relation states a share, also for an earlier period (rule T4b). */
function hasShare({ suppliesOf: records }: Evidence, supply: SupplyRecord | undefined): boolean {
  return (
    supply?.buyer !== undefined &&
    (records.get(supply.buyer, supply.form ?? '') ?? []).some(
      ({ supplier, share }) => supplier === supply.supplier && share !== undefined,
    )
  );
}

function capacityOf(
  { evidence, view, ownership, places }: BuildingSite,
  party: ChainParty | undefined,
  isOutput: boolean,
): readonly string[] {
  const { key, form, country } = party ?? {};
  if (key === undefined || form === undefined) return [];
  const row = plantRow(key, form, view.at, evidence, ownership);
  const output =
    row === undefined ? outputRecord('PLANT_OUTPUT', [key, ownership.siteOf(key)], form, view.at, evidence) : undefined;
  const national = isOutput
    ? outputRecord('NATIONAL_OUTPUT', [places.keyOf(country) ?? ''], form, view.at, evidence)
    : undefined;
  const own = row ?? statedCapacity(key, form, view.at, evidence, ownership);
  if (own === undefined && output === undefined) return [];
  const world = worldOutputRecord(form, view.at, evidence);
  return [own, output, national, world].flatMap((record) => record?.sources ?? []);
}

/** The stakes by which a supply of a firm comes from its plant (rule R1), or a plant supplies one of the same owner (rule U5). */
function ownerSources(chain: Chain, site: BuildingSite, { link, taker, party }: LinkAlong): readonly string[] {
  const { evidence, ownership, view } = site;
  const { key } = party ?? {};
  if (key === undefined) return [];
  const supply = supplyAt(chain, site, link);
  const buyer = chain.parties[taker]?.key;
  const isSame = (other: string | undefined): boolean =>
    other !== undefined && other !== key && ownership.rootOf(other) === ownership.rootOf(key);
  if (!isSame(supply?.supplier) && !isSame(buyer)) return [];
  const held = new Set([key, supply?.supplier ?? key, buyer ?? key].flatMap((one) => [...ownership.above(one)]));
  return evidence.links
    .filter((one) => (one.kind === 'OWNS' || one.kind === 'OPERATES') && held.has(one.from) && held.has(one.to))
    .filter((one) => isHeldOn(one, view.at))
    .flatMap(({ sources = [] }) => sources);
}
