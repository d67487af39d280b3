import { periodOf } from '../model/records/statistics.ts';
import { addedParties } from '../assess/view/added-parties.ts';
import type { AnsweredConcentration, ConcentrationResult } from '../assess/concentration/concentration.ts';
import type {
  ConcentrationResolvers,
  CountryShareResolvers,
  PartyShareResolvers,
  StatisticAlternativeResolvers,
  SupplySharesResolvers,
} from '../generated/resolvers.ts';

export const SupplyShares: SupplySharesResolvers = {
  reason: (result) => (result.status === 'NOT_KNOWN' ? result.reason : null),
  rows: (result) => (result.status === 'ANSWERED' ? result.rows : []),
  unattributed: (result) => (result.status === 'ANSWERED' ? result.unattributed : null),
  series: (result) => (result.status === 'ANSWERED' ? result.statistic.series : null),
  year: (result) => (result.status === 'ANSWERED' ? result.statistic.year : null),
  period: (result) => (result.status === 'ANSWERED' ? periodOf(result.statistic.rows) : null),
  denominator: (result) => (result.status === 'ANSWERED' ? result.statistic.rows[0]?.denominator : null),
  scope: (result) => (result.status === 'ANSWERED' ? result.statistic.rows[0]?.scope : null),
  scaled: (result) => result.status === 'ANSWERED' && result.scaled,
  score: (result) => (result.status === 'ANSWERED' ? result.statistic.score : null),
  measured: (result) => (result.status === 'ANSWERED' ? result.statistic.proxy?.measured : null),
  alternatives: (result) => (result.status === 'ANSWERED' ? result.alternatives : []),
  sources: (result, _, { loaders }) => loaders.sources.named(result.status === 'ANSWERED' ? result.sources : []),
  rules: (result) => (result.status === 'ANSWERED' ? result.rules : []),
};

export const CountryShare: CountryShareResolvers = {
  country: ({ country }, _, { loaders }) => loaders.named.countryOf(country),
  tonnesPerYear: ({ row }) => row?.tonnes,
  qualifier: ({ row }) => row?.qualifier,
  source: ({ row }, _, { loaders }) => (row?.source === undefined ? null : loaders.sources.one(row.source)),
};

export const StatisticAlternative: StatisticAlternativeResolvers = {
  topCountry: ({ topCountry }, _, { loaders }) => loaders.named.country(topCountry),
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

export const Concentration: ConcentrationResolvers = {
  hasEffect: (result) => result.hasEffect(),
  hhi: (result) => (isPreferred(result) ? result.hhi : null),
  hhiIfUnlisted: (result) => (isPreferred(result) ? result.hhiIfUnlisted : null),
  hhiWgi: (result) => (isPreferred(result) ? result.hhiWgi : null),
  effectiveNumber: (result) => (isPreferred(result) ? result.effectiveNumber : null),
  bounds: (result) => (result.status === 'ANSWERED' ? result : null),
  top: (result, _, { loaders }) => (result.status === 'ANSWERED' ? loaders.named.country(result.top) : null),
  topParty: (result, _, { loaders }) => {
    const [top] = result.status === 'ANSWERED' ? result.parties : [];
    return top === undefined ? null : loaders.named.entity(top.party, addedParties(top.view));
  },
  parties: (result) => (result.status === 'ANSWERED' ? [...result.parties] : []),
  unattributed: (result) => (result.status === 'ANSWERED' ? result.unattributed : null),
  topShare: (result) => (result.status === 'ANSWERED' ? result.topShare : null),
  nMinusOne: (result) => (isPreferred(result) ? result.nMinusOne : null),
};

/** Whether enough supply is attributed to countries for a preferred figure. */
function isPreferred(result: ConcentrationResult): result is AnsweredConcentration {
  return result.status === 'ANSWERED' && result.reason === undefined;
}

export const PartyShare: PartyShareResolvers = {
  party: ({ party, view }, _, { loaders }) => loaders.named.entity(party, addedParties(view)),
  capacityTonnesPerYear: ({ capacity }) => capacity,
};
