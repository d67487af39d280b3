import { hit } from '../../analysis/shares/reach.ts';
import type { ClaimRecord } from '../../model/records/claim.ts';
import type { StatisticRecord } from '../../model/records/statistics.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
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
 * What feeds the share that passes through a group: the records on the routes with an estimate above 0 that lead to it. A route
 * stops at the parties that are avoided.
 */
export function recordsTo(chain: Chain, target: Uint8Array, avoided?: Uint8Array): FigureRecords {
  return recordsAlong(chain, linksTo(chain, target, avoided));
}

/** What feeds any figure of a chain. */
export function recordsOf(chain: Chain): FigureRecords {
  return recordsAlong(chain, [...chain.rows.suppliers.keys()]);
}

/** The records of several figures together. */
export function together(all: readonly FigureRecords[]): FigureRecords {
  const claims = new Map(all.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)));
  return {
    sources: [...new Set(all.flatMap(({ sources }) => sources))].toSorted(),
    claims: [...claims.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The links with an estimate above 0 on routes from the buyer to a group, up to where each route first enters it. */
function linksTo({ rows, buyer }: Chain, target: Uint8Array, avoided?: Uint8Array): readonly number[] {
  const { offsets, suppliers, estimate } = rows;
  const reached = new Set([buyer]);
  const intoParty = new Map<number, { readonly link: number; readonly taker: number }[]>();
  for (const taker of reached) {
    if (target[taker] === hit.yes || avoided?.[taker] === 1) continue;
    for (let link = offsets[taker] ?? 0; link < (offsets[taker + 1] ?? 0); link++) {
      if ((estimate[link] ?? 0) <= 0) continue;
      const supplier = suppliers[link] ?? 0;
      const into = intoParty.get(supplier) ?? [];
      into.push({ link, taker });
      intoParty.set(supplier, into);
      reached.add(supplier);
    }
  }
  const found: number[] = [];
  const leading = new Set([...reached].filter((party) => target[party] === hit.yes));
  for (const party of leading) {
    for (const { link, taker } of intoParty.get(party) ?? []) {
      found.push(link);
      leading.add(taker);
    }
  }
  return found;
}

/** The records behind links. A link has its supply, or else the statistics of its row. A plant has its capacity. */
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
        ...along.flatMap((one) => [...capacitySources(chain, site, one), ...scrapSources(chain, site, one)]),
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

function suppliesOf({ supplies }: Chain, { evidence }: BuildingSite, along: readonly LinkAlong[]) {
  const used = new Set(along.flatMap(({ link }) => supplies[link] ?? []));
  return used.size === 0 ? [] : evidence.supplies.filter(({ id }) => used.has(id));
}

interface StatisticsAlong {
  readonly chosen: readonly ChosenStatistic[];
  readonly rows: readonly StatisticRecord[];
}

/**
 * The statistics of rows along the links, with the rows of those countries that the links pass at the stage, also those that widen
 * their bounds (S3). All rows of a statistic count where the links pass a transit country or an unknown party there, or none of
 * its countries, and where one row changes another: rows that are scaled to 1 (S4) or put together of several series (R6a).
 */
function statisticsOf(chain: Chain, { places }: BuildingSite, along: readonly LinkAlong[]): StatisticsAlong {
  const chosen = [
    ...new Set(
      along.flatMap(({ link, taker }) =>
        chain.supplies[link] === undefined ? (chain.statisticsOfRow[taker] ?? []) : [],
      ),
    ),
  ];
  const passed = along.flatMap(({ party }) => party ?? []);
  const rows = chosen.flatMap(({ question, statistic, shares, widening }) => {
    const there = passed.filter(({ stage }) => stage === question.stage);
    const countries = new Set(there.flatMap(({ country }) => (country === undefined ? [] : places.keyOf(country))));
    const ofPassed = (all: readonly StatisticRecord[]): readonly StatisticRecord[] =>
      all.filter(({ country }) => country != null && countries.has(country));
    const own = ofPassed(statistic.rows);
    const isJoint = shares.scaled || new Set(statistic.rows.map(({ series }) => series)).size > 1;
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

/** The capacity or output of a plant, where a modelled share rests on it (rules N2, R2 and U5), with the whole it is part of. */
function capacitySources(
  { parties, basis, supplies }: Chain,
  { evidence, view, ownership, places }: BuildingSite,
  { link, taker, party }: LinkAlong,
): readonly string[] {
  const { key, form, country } = party ?? {};
  const isPlant = supplies[link] !== undefined || parties[taker]?.kind === 'COUNTRY_OUTPUT';
  if (key === undefined || form === undefined || !isPlant || linkBases[basis[link] ?? 0] === 'OBSERVED') return [];
  const row = plantRow(key, form, view.at, evidence, ownership);
  const output =
    row === undefined ? outputRecord('PLANT_OUTPUT', [key, ownership.siteOf(key)], form, view.at, evidence) : undefined;
  const national =
    supplies[link] === undefined
      ? outputRecord('NATIONAL_OUTPUT', [places.keyOf(country) ?? ''], form, view.at, evidence)
      : undefined;
  const own = row ?? statedCapacity(key, form, view.at, evidence, ownership);
  if (own === undefined && output === undefined) return [];
  const world = worldOutputRecord(form, view.at, evidence);
  return [own, output, national, world].flatMap((record) => record?.sources ?? []);
}
